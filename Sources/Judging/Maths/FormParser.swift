// Tokens to an answer's shape.

import BigInt

/// Reads an answer's formula: lists are parted first, then unions, relations, ratios and brackets, then values.
struct FormParser {
  let tokens: [MathToken]
  private var depth = 0

  /// - Throws: `notUnderstood` or `budget`.
  static func parse(_ text: String) throws(MathProblem) -> MathForm {
    guard text.utf8.count <= AnswerValue.maximumLength else { throw .budget }
    var tokens = try MathLexer.tokens(of: text)
    while let last = tokens.last, last == .comma || last == .semicolon { tokens.removeLast() }
    guard !tokens.isEmpty else { throw .notUnderstood }
    var parser = FormParser(tokens)
    return try parser.form(tokens.indices)
  }

  private init(_ tokens: [MathToken]) { self.tokens = tokens }

  /// The indices of a range at which a token stands outside of all brackets; nil where brackets do not match.
  private func marks(_ range: Range<Int>, _ isMark: (MathToken) -> Bool) -> [Int] {
    var level = 0
    var found: [Int] = []
    for index in range {
      switch tokens[index] {
      case .open, .begin: level += 1
      case .close, .end: level -= 1
      default: if level == 0, isMark(tokens[index]) { found.append(index) }
      }
    }
    return found
  }

  private func parts(_ range: Range<Int>, _ marks: [Int]) -> [Range<Int>] {
    var start = range.lowerBound
    var parts: [Range<Int>] = []
    for mark in marks + [range.upperBound] {
      if start < mark { parts.append(start..<mark) }
      start = mark + 1
    }
    return parts
  }

  mutating func form(_ range: Range<Int>) throws(MathProblem) -> MathForm {
    depth += 1
    defer { depth -= 1 }
    guard depth <= 12 else { throw .budget }
    guard !range.isEmpty else { throw .notUnderstood }
    let separators = marks(range) { [.comma, .semicolon, .or, .and].contains($0) }
    if !separators.isEmpty {
      var elements: [MathForm] = []
      for part in parts(range, separators) { elements.append(try form(part)) }
      if elements.count == 1 { return elements[0] }
      guard elements.count > 1, elements.count <= 64 else { throw elements.isEmpty ? .notUnderstood : .budget }
      return .list(elements, isUnordered: separators.contains { tokens[$0] == .or })
    }
    if let bracketed = try bracketed(range) { return bracketed }
    let unions = marks(range) { $0 == .union }
    if !unions.isEmpty {
      var elements: [MathForm] = []
      for part in parts(range, unions) { elements.append(try form(part)) }
      return elements.count == 1 ? elements[0] : .union(elements)
    }
    if let without = marks(range, { $0 == .without }).first { return try realsWithout(range, without) }
    let relations = marks(range) { if case .relation = $0 { true } else { false } }
    if !relations.isEmpty { return try relation(range, relations) }
    let colons = marks(range) { $0 == .colon }
    if !colons.isEmpty {
      var elements: [MathForm] = []
      for part in parts(range, colons) { elements.append(try form(part)) }
      guard elements.count == colons.count + 1 else { throw .notUnderstood }
      return .ratio(elements)
    }
    if range.contains(where: { tokens[$0] == .sign("±") || tokens[$0] == .sign("∓") }) { return try bothSigns(range) }
    return try value(range)
  }

  // MARK: brackets

  private mutating func bracketed(_ range: Range<Int>) throws(MathProblem) -> MathForm? {
    if range.count == 1 {
      switch tokens[range.lowerBound] {
      case .reals: return .reals
      case .emptySet: return .emptySet
      case .text(let text): return .text(text.lowercased())
      default: return nil
      }
    }
    if case .begin(let environment) = tokens[range.lowerBound] { return try matrix(range, environment) }
    guard case .open(let open) = tokens[range.lowerBound], let close = closing(range), close == range.upperBound - 1,
      case .close(let end) = tokens[close]
    else { return nil }
    let inner = (range.lowerBound + 1)..<close
    switch (open, end) {
    case ("S", "S"), ("{", "{"): return try set(inner, isSet: open == "S")
    case ("(", "("), ("[", "["), ("(", "["), ("[", "("), ("<", "<"):
      let commas = marks(inner) { $0 == .comma || $0 == .semicolon }
      if commas.isEmpty {
        guard open == "(" || open == "[", open == end else { throw .notUnderstood }
        if marks(inner, { if case .relation = $0 { true } else { $0 == .or || $0 == .and || $0 == .union } }).isEmpty { return nil }
        return try form(inner)
      }
      var elements: [MathForm] = []
      for part in parts(inner, commas) { elements.append(try form(part)) }
      guard elements.count == commas.count + 1, elements.count <= 64 else { throw .notUnderstood }
      if open == "[", end == "[", elements.allSatisfy({ if case .sequence("[", _, "[") = $0 { true } else { false } }) {
        return .matrix(elements.map { if case .sequence(_, let row, _) = $0 { row } else { [] } })
      }
      return .sequence(open: open, elements, close: end)
    default: return nil
    }
  }

  /// The end of the bracket that opens a range.
  private func closing(_ range: Range<Int>) -> Int? {
    var level = 0
    for index in range {
      switch tokens[index] {
      case .open, .begin: level += 1
      case .close, .end:
        level -= 1
        if level == 0 { return index }
      default: break
      }
    }
    return nil
  }

  private mutating func set(_ inner: Range<Int>, isSet: Bool) throws(MathProblem) -> MathForm? {
    if inner.isEmpty { return isSet ? .emptySet : nil }
    let bars = marks(inner) { $0 == .bar || $0 == .colon }
    if let bar = bars.first, bars.count == 1, bar > inner.lowerBound, bar + 1 < inner.upperBound {
      return .builder(try form(inner.lowerBound..<bar), try form((bar + 1)..<inner.upperBound))
    }
    let commas = marks(inner) { $0 == .comma || $0 == .semicolon }
    if commas.isEmpty {
      // Braces alone only group: `{5}` is 5, `\{5\}` a set.
      let one = try form(inner)
      return isSet ? .set([one]) : one
    }
    var elements: [MathForm] = []
    for part in parts(inner, commas) { elements.append(try form(part)) }
    guard elements.count <= 64 else { throw .budget }
    return .set(elements)
  }

  private mutating func matrix(_ range: Range<Int>, _ environment: String) throws(MathProblem) -> MathForm {
    guard environment.hasSuffix("matrix") || environment == "array", closing(range) == range.upperBound - 1 else { throw .notUnderstood }
    let inner = (range.lowerBound + 1)..<(range.upperBound - 1)
    var rows: [[MathForm]] = []
    for row in parts(inner, marks(inner) { $0 == .newRow }) {
      var cells: [MathForm] = []
      for cell in parts(row, marks(row) { $0 == .ampersand }) { cells.append(try form(cell)) }
      rows.append(cells)
    }
    guard let width = rows.first?.count, width > 0, rows.allSatisfy({ $0.count == width }), rows.count * width <= 64 else { throw .notUnderstood }
    return .matrix(rows)
  }

  /// `\mathbb{R} \setminus \{1\}`.
  private mutating func realsWithout(_ range: Range<Int>, _ mark: Int) throws(MathProblem) -> MathForm {
    guard try form(range.lowerBound..<mark) == .reals, case .set(let holes) = try form((mark + 1)..<range.upperBound), holes.count == 1
    else { throw .notUnderstood }
    return .relation([.value(MathMeasure(.symbol("x"))), holes[0]], [.notEqual])
  }

  // MARK: relations and values

  private mutating func relation(_ range: Range<Int>, _ marks: [Int]) throws(MathProblem) -> MathForm {
    guard marks.count <= 8 else { throw .budget }
    var sides: [MathForm] = []
    var start = range.lowerBound
    for mark in marks + [range.upperBound] {
      // `= 5` has an empty left side.
      if start == mark, mark == range.lowerBound {
        start = mark + 1
        continue
      }
      sides.append(try form(start..<mark))
      start = mark + 1
    }
    let kinds = marks.filter { $0 > range.lowerBound }.map { index -> MathRelation in
      if case .relation(let kind) = tokens[index] { kind } else { .equal }
    }
    return sides.count == 1 ? sides[0] : .relation(sides, kinds)
  }

  private func bothSigns(_ range: Range<Int>) throws(MathProblem) -> MathForm {
    var both: [MathForm] = []
    for sign in ["+", "-"] as [Character] {
      let opposite: Character = sign == "+" ? "-" : "+"
      var changed = Array(tokens[range])
      for index in changed.indices {
        if changed[index] == .sign("±") { changed[index] = .sign(sign) }
        if changed[index] == .sign("∓") { changed[index] = .sign(opposite) }
      }
      var parser = FormParser(changed)
      parser.depth = depth
      both.append(try parser.form(changed.indices))
    }
    return .list(both, isUnordered: true)
  }

  private func value(_ range: Range<Int>) throws(MathProblem) -> MathForm {
    if let start = unitStart(range), let unit = PhysicalUnit(spelling(start..<range.upperBound)) {
      return .value(MathMeasure(try ExpressionParser.parse(tokens, range.lowerBound..<start), unit: unit))
    }
    return .value(MathMeasure(try ExpressionParser.parse(tokens, range)))
  }

  /// Where the unit begins that ends a range: a word or `\text`, with powers, slashes and further words behind it.
  private func unitStart(_ range: Range<Int>) -> Int? {
    var start: Int?
    var level = 0
    for index in range where index > range.lowerBound {
      switch tokens[index] {
      case .open: level += 1
      case .close: level -= 1
      default: break
      }
      switch tokens[index] {
      case .word(let word) where level == 0 && start == nil && (PhysicalUnit.isName(word) || word.count > 3 || word.unicodeScalars.first!.value >= 0x2E80):
        start = index
      case .text where level == 0 && start == nil, .sign("°") where level == 0 && start == nil:
        if tokens[index - 1] != .sign("_") && tokens[index - 1] != .sign("^") { start = index }
      case .word, .text, .number, .sign("^"), .sign("/"), .sign("-"), .sign("*"), .sign("°"), .open("{"), .close("{"): break
      case .symbol(let name) where name.count == 1: break
      default: start = nil
      }
    }
    return start
  }

  private func spelling(_ range: Range<Int>) -> String {
    var text = ""
    for index in range {
      switch tokens[index] {
      case .word(let word), .text(let word), .symbol(let word): text += " " + word
      case .number(_, let digits, _): text += digits
      case .sign("°"): text += " °"
      case .sign("*"): text += " "
      case .sign(let sign): text.append(sign)
      default: break
      }
    }
    return text.replacing("° C", with: "°C").replacing("° F", with: "°F")
  }
}
