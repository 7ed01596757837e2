// The body of a good answer to `POST /chat/completions`.

import Records

/// The body of a good answer to `POST /chat/completions`. What is not exactly that is refused: a body read too
/// kindly becomes a training sample.
package struct ChatResponse: Sendable, Hashable {
  /// One a sample, in the order of their index; each index once.
  package var choices: [Result<ChatChoice, ChatChoice.Defect>]
  /// How many choices the body holds, whether readable or not, by index.
  package var count: Int { choices.count }
  package var usage: ChatUsage?

  /// Reads the body of an answer with status 200.
  /// - Throws: `AttemptFailure`: `status` for an error object that holds one, `unusable` for anything else that
  ///   is not an answer.
  package init(body: [UInt8], contentType: String?) throws(AttemptFailure) {
    let json = try Self.parse(body, contentType: contentType)
    guard case .object(let object) = json else { throw .unusable("an answer that is not a JSON object") }
    if let error = ErrorBody(json) {
      if let status = error.status {
        throw .status(status, message: error.message, code: error.code, retryAfter: nil)
      }
      throw .unusable("status 200 with an error, \"\(error.message)\"")
    }
    guard let list = object["choices"]?.array else { throw .unusable("an answer without choices") }
    guard !list.isEmpty else { throw .unusable("an answer with an empty list of choices") }
    // The first of an index counts: a repeated one cannot be told from the same choice sent twice.
    var byIndex: [Int: Result<ChatChoice, ChatChoice.Defect>] = [:]
    for (position, element) in list.enumerated() {
      let index = element["index"]?.int ?? position
      if byIndex[index] == nil { byIndex[index] = ChatChoice.read(element) }
    }
    choices = byIndex.sorted { $0.key < $1.key }.map(\.value)
    usage = object["usage"].flatMap { ChatUsage($0) }
  }

  /// The body as JSON, whatever the content type says: simple servers get that wrong, never the braces.
  static func parse(_ body: [UInt8], contentType: String?) throws(AttemptFailure) -> JSON {
    do {
      return try JSON(parsing: body)
    } catch {
      let type = contentType.map { " of type " + Cleaning.line($0, limit: 60) } ?? ""
      throw .unusable("an answer\(type) (\(body.count) bytes) that is \(error)")
    }
  }
}
