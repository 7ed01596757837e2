// The body of an answer to `GET /models`.

import Records

/// The body of an answer to `GET /models`: the models' names, in the server's order, each once.
package struct ModelList: Sendable, Hashable {
  package var names: [String]

  /// - Throws: `AttemptFailure.unusable` where the body is not such a list.
  package init(body: [UInt8], contentType: String?) throws(AttemptFailure) {
    let json = try ChatResponse.parse(body, contentType: contentType)
    if let error = ErrorBody(json) { throw .unusable("status 200 with an error, \"\(error.message)\"") }
    guard let data = json["data"]?.array else { throw .unusable("a list of models without data") }
    names = []
    for entry in data {
      guard let name = entry["id"]?.string, !name.isEmpty else { throw .unusable("a model without an id") }
      if !names.contains(name) { names.append(name) }
    }
  }
}
