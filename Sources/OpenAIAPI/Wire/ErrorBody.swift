// An error as servers put it in a body.

import Records

/// An error as servers put it in a body: OpenAI's `{"error": {"message", "code"}}`, `{"error": "…"}`, older
/// vLLM's `{"object": "error", "message"}`, and FastAPI's `{"detail": …}`.
struct ErrorBody: Sendable, Hashable {
  /// One line, as the server wrote it: not yet bounded for a message, nor free of secrets.
  var message: String
  var code: String?
  /// The code where it is an HTTP status, as proxies give it with status 200.
  var status: Int?

  /// Nil where the value holds no error.
  init?(_ json: JSON) {
    guard case .object(let object) = json else { return nil }
    let code: JSON?
    if let error = object["error"], error != .null {
      message = error["message"]?.string ?? error.string ?? error.text
      code = error["code"] ?? error["type"]
    } else if object["object"]?.string == "error"
      || (object["choices"] == nil && object["message"]?.string != nil)
    {
      message = object["message"]?.string ?? json.text
      code = object["code"]
    } else if object["choices"] == nil, let detail = object["detail"], detail != .null {
      message = detail.string ?? detail.array?.first?["msg"]?.string ?? detail.text
      code = nil
    } else {
      return nil
    }
    message = Cleaning.line(message, limit: 4096)
    self.code = code?.string
    status = (code?.int ?? code?.string.flatMap { Int($0) }).flatMap { (400...599).contains($0) ? $0 : nil }
  }
}
