// LaTeX boxes with their braces matched.

/// The boxed answers of a text: `\boxed{…}`, `\fbox{…}`, `\framebox{…}`, and `\boxed 5` without braces.
struct Boxes {
  enum Finding: Equatable {
    case none
    case one(String)
    /// Differing boxes of one paragraph.
    case several([String])
    /// A box is open at the text's end.
    case unclosed
  }

  let finding: Finding

  private struct Box {
    var start: Int
    var end: Int
    var content: Range<Int>
  }

  /// Names after the backslash.
  private static let names = ["boxed", "fbox", "framebox"].map { Array($0.utf8) }

  /// One pass with a stack of open braces, so that nested boxes cost nothing extra. The outermost box counts.
  init(in text: String) {
    let bytes = Array(text.utf8)
    var boxes: [Box] = []
    /// For each open brace, the position of the box's backslash, or -1; `openBoxes` counts the boxes among them.
    var open: [(box: Int, content: Int)] = []
    var openBoxes = 0
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\\"):
        guard let name = Self.names.first(where: { ByteSearch.matches($0, in: bytes, at: index + 1) }) else {
          index += 2  // an escaped brace does not count
          continue
        }
        let start = index
        index += 1 + name.count
        while index < bytes.count, bytes[index] == UInt8(ascii: " ") { index += 1 }
        if index < bytes.count, bytes[index] == UInt8(ascii: "{") {
          open.append((start, index + 1))
          openBoxes += 1
          index += 1
        } else if openBoxes == 0, let end = Self.wordEnd(bytes, index) {
          boxes.append(Box(start: start, end: end, content: index..<end))
          index = end
        }
        continue
      case UInt8(ascii: "{"): open.append((-1, index + 1))
      case UInt8(ascii: "}"):
        if let (box, content) = open.popLast(), box >= 0 {
          openBoxes -= 1
          if openBoxes == 0 { boxes.append(Box(start: box, end: index + 1, content: content..<index)) }
        }
      default: break
      }
      index += 1
    }
    finding = openBoxes > 0 ? .unclosed : Self.choose(boxes, bytes)
  }

  /// The end of the run of letters and digits at `start`, if there is one.
  private static func wordEnd(_ bytes: [UInt8], _ start: Int) -> Int? {
    var end = start
    while end < bytes.count, end - start < 40, bytes[end] > 0x2C, bytes[end] < 0x7B, bytes[end] != UInt8(ascii: "\\") {
      end += 1
    }
    return end > start ? end : nil
  }

  private static func choose(_ boxes: [Box], _ bytes: [UInt8]) -> Finding {
    func content(_ box: Box) -> String {
      AnswerText.stripped(String(decoding: bytes[box.content], as: UTF8.self))
    }
    let boxes = boxes.filter { !content($0).isEmpty }
    guard let last = boxes.last else { return .none }
    let answer = content(last)
    var others: [String] = []
    for index in boxes.indices.dropLast().reversed() where others.count < maximumOthers {
      if endsParagraph(bytes[boxes[index].end..<boxes[index + 1].start]) { break }
      let other = content(boxes[index])
      if other != answer, !others.contains(other), !same(other, answer) { others.append(other) }
    }
    return others.isEmpty ? .one(answer) : .several(others.reversed() + [answer])
  }

  /// More are not told apart.
  private static let maximumOthers = 8

  private static func same(_ a: String, _ b: String) -> Bool {
    guard let a = AnswerValue(a), let b = AnswerValue(b) else { return false }
    return AnswerValue.compare(gold: a, answer: b, steps: 1_500) == .equal
  }

  /// An empty line stands in between.
  private static func endsParagraph(_ between: ArraySlice<UInt8>) -> Bool {
    var lineIsEmpty = false
    for byte in between {
      if byte == 0x0A {
        if lineIsEmpty { return true }
        lineIsEmpty = true
      } else if byte != 0x20, byte != 0x0D, byte != 0x09 {
        lineIsEmpty = false
      }
    }
    return false
  }
}
