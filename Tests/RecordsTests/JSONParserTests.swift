import Records
import Testing

@Suite struct JSONParserTests {
  @Test(
    "Every kind of value is read",
    arguments: [
      ("null", .null), ("true", .bool(true)), ("false", .bool(false)), ("0", .number("0")),
      ("-0", .number("-0")), ("-12.50e+07", .number("-12.50e+07")), ("1E5", .number("1E5")),
      ("123456789012345678901", .number("123456789012345678901")), ("\"\"", .string("")), ("[]", .array([])),
      ("{}", .object([:])), (" \t\r\n[ 1 , 2 ] \n", .array([.number("1"), .number("2")])),
      (#"{"a":{"b":[null]}}"#, ["a": ["b": [nil]]]), (#"{"":0}"#, ["": 0]),
    ] as [(String, JSON)])
  func values(text: String, expected: JSON) throws {
    #expect(try JSON(parsing: text) == expected)
  }

  @Test(
    "Escapes are resolved",
    arguments: [
      (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{c}\n\r\t"), (#""\u0041\u00e9\u20AC""#, "Aé€"),
      (#""\ud83d\ude00""#, "😀"), (#""a\ud83db""#, "a\u{FFFD}b"), (#""\ude00""#, "\u{FFFD}"),
      (#""\ud83d\ud83d\ude00""#, "\u{FFFD}😀"), (#""\ud83d\n""#, "\u{FFFD}\n"), (#""\u0000""#, "\u{0}"),
      ("\"é😀\u{7F}\u{2028}\"", "é😀\u{7F}\u{2028}"), (#""12345678\n12345678\"x""#, "12345678\n12345678\"x"),
    ])
  func escapes(text: String, expected: String) throws {
    let value = try JSON(parsing: text)
    #expect(value.string.map { Array($0.unicodeScalars) } == Array(expected.unicodeScalars))
  }

  @Test(
    "What is not JSON is refused with its place",
    arguments: [
      ("", "not JSON at byte 0: expected a value, found the end of the text"),
      ("  ", "not JSON at byte 2: expected a value, found the end of the text"),
      ("nul", "not JSON at byte 3: expected 'null', found the end of the text"),
      ("NaN", "not JSON at byte 0: expected a value, found 'N'"),
      ("01", "not JSON at byte 1: expected the end of the value, found '1'"),
      ("+1", "not JSON at byte 0: expected a value, found '+'"),
      ("1.", "not JSON at byte 2: expected a digit, found the end of the text"),
      (".5", "not JSON at byte 0: expected a value, found '.'"),
      ("-", "not JSON at byte 1: expected a digit, found the end of the text"),
      ("1e", "not JSON at byte 2: expected a digit, found the end of the text"),
      ("[1,]", "not JSON at byte 3: expected a value, found ']'"),
      ("[1 2]", "not JSON at byte 3: expected ',' or ']', found '2'"),
      ("{\"a\" 1}", "not JSON at byte 5: expected ':', found '1'"),
      ("{a:1}", "not JSON at byte 1: expected a member's name in double quotes, found 'a'"),
      ("{\"a\":1,}", "not JSON at byte 7: expected a member's name in double quotes, found '}'"),
      ("'a'", "not JSON at byte 0: expected a value, found '''"),
      ("\"a", "not JSON at byte 2: expected '\"', found the end of the text"),
      ("\"a\nb\"", "not JSON at byte 2: expected an escaped control character, found byte 0xa"),
      ("\"\\x\"", "not JSON at byte 2: expected one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u, found 'x'"),
      ("\"\\u12g4\"", "not JSON at byte 5: expected four hexadecimal digits, found 'g'"),
      ("{} {}", "not JSON at byte 3: expected the end of the value, found '{'"),
      ("// x", "not JSON at byte 0: expected a value, found '/'"),
    ])
  func mistakes(text: String, expected: String) {
    #expect(message { _ = try JSON(parsing: text) } == expected)
  }

  @Test(
    "Bytes that are not UTF-8 are refused",
    arguments: [[0xFF], [0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80]] as [[UInt8]])
  func invalidUTF8(bytes: [UInt8]) {
    let text = [0x22] + Array("a\\n".utf8) + bytes + [0x22]
    #expect(message { _ = try JSON(parsing: text) }.hasSuffix("expected UTF-8 text, found '\"'"))
    #expect(
      message { _ = try JSON(parsing: [0x22] + bytes + [0x22]) }.hasSuffix("expected UTF-8 text, found '\"'"))
  }

  @Test("Nesting is read to 256 levels and refused beyond, in linear time")
  func depth() throws {
    let deepest = String(repeating: "[", count: 256) + String(repeating: "]", count: 256)
    #expect(try JSON(parsing: deepest).text == deepest)
    let expected = "not JSON at byte 256: expected at most 256 levels of nesting, found '['"
    #expect(message { _ = try JSON(parsing: String(repeating: "[", count: 5_000_000)) } == expected)
    let objects = String(repeating: "{\"a\":", count: 300)
    #expect(message { _ = try JSON(parsing: objects) }.contains("expected at most 256 levels of nesting"))
  }

  @Test(
    "Of a repeated name the last value counts, in the first one's place", arguments: [2, 23, 24, 25, 200])
  func repeatedNames(count: Int) throws {
    let members = (0..<count).map { "\"k\($0)\":\($0)" }
    let text = "{" + (members + ["\"k1\":\"again\""]).joined(separator: ",") + "}"
    let object = try #require(try JSON(parsing: text).object)
    #expect(object.keys == (0..<count).map { "k\($0)" })
    #expect(object["k1"] == "again")
  }

  @Test("An object of 200,000 members is read: names are not compared one by one")
  func manyMembers() throws {
    let text = "{" + (0..<200_000).map { "\"token \($0)\":\($0)" }.joined(separator: ",") + "}"
    let object = try #require(try JSON(parsing: text).object)
    #expect(object.members.count == 200_000)
    #expect(object.members.last?.value == 199_999)
  }

  @Test("The byte that ends a run is found at every place of a word", arguments: 0..<20)
  func places(length: Int) throws {
    for ending in ["\"", "\\", "\n", "\u{1F}", "\u{1}"] {
      for filler in ["a", "!", "#", " ", "]", "é", "\u{7F}", "\u{80}"] {
        let text = String(repeating: filler, count: length) + ending + "x"
        let read = try JSON(parsing: JSON.string(text).text)
        #expect(read.string == text)
      }
    }
  }

  @Test("Text written is text read, and numbers keep their spelling")
  func roundTrip() throws {
    let text = #"{"a":[1.50,-0,1e400,"é\n\u0001\"\\"],"b":{"c":null,"d":true},"e":[],"f":{}}"#
    let value = try JSON(parsing: text)
    #expect(value.text == text)
    #expect(try JSON(parsing: value.prettyText) == value)
    #expect(
      value.prettyText.hasPrefix(
        "{\n  \"a\": [\n    1.50,\n    -0,\n    1e400,\n    \"é\\n\\u0001\\\"\\\\\"\n  ],"))
  }
}
