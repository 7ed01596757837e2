import OpenAIAPI
import Testing

struct BaseURLTests {
  @Test(arguments: [
    ("http://127.0.0.1:8000", "http://127.0.0.1:8000/v1"),
    ("http://127.0.0.1:8000/", "http://127.0.0.1:8000/v1"),
    ("http://127.0.0.1:8000/v1", "http://127.0.0.1:8000/v1"),
    (" http://127.0.0.1:8000/v1/ ", "http://127.0.0.1:8000/v1"),
    ("http://127.0.0.1:8000/v1/chat/completions", "http://127.0.0.1:8000/v1"),
    ("HTTPS://api.example.com/api", "https://api.example.com/api/v1"),
    ("https://api.example.com/v1beta/openai", "https://api.example.com/v1beta/openai"),
    ("https://api.example.com/api/paas/v4", "https://api.example.com/api/paas/v4"),
    ("http://[::1]:8000/vllm", "http://[::1]:8000/vllm/v1"),
  ])
  func `An address is read with or without its version`(text: String, url: String) throws {
    #expect(try BaseURL(text).description == url)
  }

  @Test(arguments: [
    ("", "'' is not the base URL of a teacher: it does not begin with http:// or https://"),
    (
      "localhost:8000",
      "'localhost:8000' is not the base URL of a teacher: it does not begin with http:// or https://"
    ),
    (
      "ftp://host/v1",
      "'ftp://host/v1' is not the base URL of a teacher: it does not begin with http:// or https://"
    ),
    ("http://", "'http://' is not the base URL of a teacher: it names no host"),
    (
      "http://me:hunter2@host/v1",
      "'http://…@host/v1' is not the base URL of a teacher: it holds a user name or a password, which would end up in records"
    ),
    (
      "http://host/v1?key=k3y",
      "'http://host/v1' is not the base URL of a teacher: it goes on with a query or a fragment"
    ),
  ])
  func `An address that cannot be one is refused, and secrets in it are not repeated`(
    text: String, message: String
  ) {
    let error = #expect(throws: OpenAIAPIError.self) { try BaseURL(text) }
    #expect(error?.description == message + "; expected one such as http://127.0.0.1:8000/v1")
    #expect(error?.exitStatus == .usage)
  }
}
