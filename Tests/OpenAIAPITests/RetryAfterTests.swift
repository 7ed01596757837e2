import OpenAIAPI
import Testing

struct RetryAfterTests {
  /// 1994-11-06 08:49:37 UTC, the example of RFC 9110; seconds by Python's `calendar.timegm`.
  static let example = 784_111_777.0

  @Test(arguments: [
    "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994",
  ])
  func `All three spellings of a date are read`(text: String) {
    #expect(HTTPDate.secondsSince1970(text) == Self.example)
  }

  @Test(arguments: [
    ("Thu, 01 Jan 1970 00:00:00 GMT", 0.0), ("Thu, 29 Feb 2024 23:59:59 GMT", 1_709_251_199),
    ("Fri, 01 Mar 2024 00:00:00 GMT", 1_709_251_200), ("Thu, 01 Mar 1900 00:00:00 GMT", -2_203_891_200),
    ("Fri, 31 Dec 9999 23:59:59 GMT", 253_402_300_799),
  ])
  func `Leap years and centuries are counted`(text: String, seconds: Double) {
    #expect(HTTPDate.secondsSince1970(text) == seconds)
  }

  @Test(arguments: [
    "", "soon", "Sun, 06 Nov 1994", "Sun, 06 Nov 1994 25:00:00 GMT", "Sun, 00 Nov 1994 08:49:37 GMT",
    "Sun, 06 Nov 1994 08:49:37 CET", "Sun, 06 Mov 1994 08:49:37 GMT", "Sun, 06 Nov 99999 08:49:37 GMT",
    "Sun, 06 Nov 1994 08::37 GMT",
  ])
  func `What is no date is refused`(text: String) {
    #expect(HTTPDate.secondsSince1970(text) == nil)
  }

  @Test(arguments: [("0", Duration.zero), ("120", .seconds(120)), ("1.5", .milliseconds(1500))])
  func `Seconds are read`(text: String, pause: Duration) {
    #expect(RetryAfter.read(milliseconds: nil, value: text, date: nil, now: 0) == pause)
  }

  @Test(arguments: ["-1", "nan", "inf", "", "later"]) func `What is no time is as if nothing was sent`(
    text: String
  ) {
    #expect(RetryAfter.read(milliseconds: nil, value: text, date: nil, now: 0) == nil)
  }

  @Test func `An absurd number of seconds is a long time and not a trap`() {
    #expect(RetryAfter.read(milliseconds: nil, value: "1e300", date: nil, now: 0) == .seconds(1_000_000_000))
  }

  @Test func `A date counts from the answer's own date`() {
    let pause = RetryAfter.read(
      milliseconds: nil, value: "Sun, 06 Nov 1994 08:50:37 GMT", date: "Sun, 06 Nov 1994 08:49:37 GMT", now: 0
    )
    #expect(pause == .seconds(60))
  }

  @Test func `A date counts from our clock where the answer has none`() {
    let pause = RetryAfter.read(
      milliseconds: nil, value: "Sun, 06 Nov 1994 08:49:37 GMT", date: nil, now: Self.example - 5)
    #expect(pause == .seconds(5))
  }

  @Test func `A date in the past is no pause`() {
    let pause = RetryAfter.read(
      milliseconds: nil, value: "Sun, 06 Nov 1994 08:49:37 GMT", date: nil, now: Self.example + 5)
    #expect(pause == .zero)
  }

  @Test func `Milliseconds go first`() {
    #expect(RetryAfter.read(milliseconds: "250", value: "1", date: nil, now: 0) == .milliseconds(250))
    #expect(RetryAfter.read(milliseconds: "x", value: "1", date: nil, now: 0) == .seconds(1))
  }
}
