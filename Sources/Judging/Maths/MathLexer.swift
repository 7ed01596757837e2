// LaTeX and plain text to tokens. Linear in the text.

import BigInt

/// Cuts an answer's text into tokens; spacing commands, `\left`, `\displaystyle`, `$` and invisible signs vanish.
struct MathLexer {
  private let input: [Unicode.Scalar]
  private var position = 0
  private var tokens: [MathToken] = []
  /// Open brackets around the position, so that a comma within them parts elements.
  private var depth = 0

  /// - Throws: `notUnderstood` at a sign that no formula holds, `budget` for too many tokens.
  static func tokens(of text: String) throws(MathProblem) -> [MathToken] {
    var lexer = MathLexer(Array(text.unicodeScalars))
    try lexer.run()
    return lexer.tokens
  }

  private init(_ input: [Unicode.Scalar]) { self.input = input }

  private mutating func run() throws(MathProblem) {
    while position < input.count {
      guard tokens.count < MathBudget.maximumTokens else { throw .budget }
      try next()
    }
  }

  private func at(_ index: Int) -> Unicode.Scalar? { index >= 0 && index < input.count ? input[index] : nil }
  private func isDigit(_ index: Int) -> Bool { at(index).map(AnswerText.isDigit) == true }

  private mutating func next() throws(MathProblem) {
    let scalar = input[position]
    switch scalar.value {
    case 0x30...0x39: return try number()
    case 0x41...0x5A, 0x61...0x7A: return word()
    case 0x5C: return try command()
    case 0x20, 0x09, 0x0A, 0x0D, 0x24, 0x7E: position += 1  // space, `$`, `~`
    case 0x2E: try point()
    default:
      position += 1
      try sign(scalar)
    }
  }

  // MARK: numbers

  private mutating func point() throws(MathProblem) {
    if isDigit(position + 1) { return try number() }
    if at(position + 1) == "." {
      while at(position) == "." { position += 1 }
      return tokens.append(.dots)
    }
    // A full stop in a formula is a product or the sentence's end; only the latter is common.
    guard position + 1 >= input.count || at(position + 1) == " " else { throw .notUnderstood }
    position += 1
  }

  private mutating func number() throws(MathProblem) {
    var digits = String.UnicodeScalarView()
    var decimals = 0
    var isDecimal = false
    func group(_ start: Int) -> Bool {
      isDigit(start) && isDigit(start + 1) && isDigit(start + 2) && !isDigit(start + 3)
    }
    while let scalar = at(position) {
      if AnswerText.isDigit(scalar) {
        digits.append(scalar)
        if isDecimal { decimals += 1 }
        position += 1
      } else if scalar == ".", !isDecimal, isDigit(position + 1) || !digits.isEmpty && at(position + 1) != "." {
        // `3.` at the end of a text is stripped before; `-1./3` is a literal.
        guard isDigit(position + 1) || repeatingMark(position + 1) != nil || at(position + 1).map({ "/*+-)}^ ".unicodeScalars.contains($0) }) ?? true else {
          throw .notUnderstood
        }
        isDecimal = true
        position += 1
      } else if !isDecimal, let width = groupMark(), group(position + width) {
        position += width
      } else {
        break
      }
    }
    if isDecimal, try repeating(String(digits), decimals: decimals) { return }
    // `1e-7`
    var exponent = 0
    if at(position) == "e" || at(position) == "E" {
      let isNegative = at(position + 1) == "-"
      let start = position + (isNegative || at(position + 1) == "+" ? 2 : 1)
      var end = start
      while isDigit(end), end - start < 5 { end += 1 }
      if end > start, at(end)?.properties.isAlphabetic != true, let value = Int(string(start..<end)) {
        guard value <= 400 else { throw .budget }
        exponent = isNegative ? -value : value
        position = end
        isDecimal = true
      }
    }
    let text = String(digits)
    guard text.utf8.count <= 600 else { throw .budget }
    guard let mantissa = Self.integer(text) else { throw .notUnderstood }
    let value = exponent == decimals ? Rational(mantissa) : Rational(mantissa).scaled(byPowerOfTen: exponent - decimals)
    tokens.append(.number(value, digits: text, isDecimal: isDecimal))
  }

  /// The length of `\overline{` or `\bar{` at an index.
  private func repeatingMark(_ index: Int) -> Int? {
    guard at(index) == "\\" else { return nil }
    return ["\\overline{", "\\bar{"].first { input[index...].starts(with: $0.unicodeScalars) }?.unicodeScalars.count
  }

  /// The rest of `0.1\overline{6}`: the period's value is its digits over nines.
  private mutating func repeating(_ digits: String, decimals: Int) throws(MathProblem) -> Bool {
    guard let length = repeatingMark(position) else { return false }
    let start = position + length
    var end = start
    while isDigit(end), end - start < 40 { end += 1 }
    guard end > start, at(end) == "}", digits.utf8.count <= 40, let fixed = Self.integer(digits),
      let period = Self.integer(string(start..<end)),
      let part = Rational(period, over: BigInt(10).power(end - start) - 1)
    else { throw .notUnderstood }
    position = end + 1
    let value = (Rational(fixed) + part).scaled(byPowerOfTen: -decimals)
    tokens.append(.number(value, digits: digits, isDecimal: false))
    return true
  }

  private static func integer(_ text: String) -> BigInt? {
    if text.utf8.count <= 18 { return Int(text).map { BigInt($0) } }
    return BigInt(text)
  }

  /// How long the mark between groups of three digits is: `{,}`, `,\!`, `\,`, a thin space, and a bare comma outside
  /// of brackets.
  private func groupMark() -> Int? {
    switch at(position) {
    case "{": return at(position + 1) == "," && at(position + 2) == "}" ? 3 : nil
    case ",":
      if at(position + 1) == "\\", at(position + 2) == "!" { return 3 }
      return depth == 0 ? 1 : nil
    case "\\": return at(position + 1) == "," || at(position + 1) == "!" ? 2 : nil
    case "\u{2009}", "\u{202F}", "'": return 1
    default: return nil
    }
  }

  private func string(_ range: Range<Int>) -> String { AnswerText.string(input[range]) }

  // MARK: words

  private mutating func word() {
    let start = position
    while let scalar = at(position), scalar.isASCII, scalar.properties.isAlphabetic { position += 1 }
    let word = string(start..<position)
    // `np.arcsin`, `math.sqrt`
    if word == "np" || word == "math" || word == "numpy", at(position) == ".", at(position + 1)?.properties.isAlphabetic == true {
      position += 1
      return
    }
    tokens.append(contentsOf: MathWords.tokens(of: word, before: tokens.last, after: at(position)))
  }

  // MARK: commands

  private mutating func command() throws(MathProblem) {
    let start = position + 1
    var end = start
    while let scalar = at(end), scalar.isASCII, scalar.properties.isAlphabetic { end += 1 }
    guard end > start else { return try escaped() }
    let name = string(start..<end)
    position = end
    if name == "begin" || name == "end" {
      let environment = try braced().filter { $0 != "*" }
      tokens.append(name == "begin" ? .begin(environment) : .end(environment))
      if environment == "array", name == "begin", at(position) == "{" { _ = try braced() }
      return
    }
    if MathWords.textCommands.contains(name) {
      skipSpaces()
      if at(position) == "{" { tokens.append(contentsOf: MathWords.textTokens(try braced(), command: name)) }
      return
    }
    if MathWords.ignoredCommands.contains(name) {
      // `\left.` has no bracket.
      if name == "left" || name == "right", at(position) == "." { position += 1 }
      return
    }
    if name == "mathbb" || name == "Bbb" {
      let letter = at(position) == "{" ? try braced() : String(Character(at(position) ?? " "))
      return tokens.append(letter == "R" ? .reals : .integers(letter))
    }
    guard let token = MathWords.commands[name] else { throw .notUnderstood }
    append(token)
  }

  private mutating func skipSpaces() {
    while at(position) == " " { position += 1 }
  }

  /// The text in the braces at the position, which then stands behind them.
  private mutating func braced() throws(MathProblem) -> String {
    skipSpaces()
    guard at(position) == "{" else { throw .notUnderstood }
    let start = position + 1
    var open = 0
    while let scalar = at(position) {
      position += 1
      if scalar == "\\" { position += 1 } else if scalar == "{" { open += 1 } else if scalar == "}" {
        open -= 1
        if open == 0 { return string(start..<(position - 1)) }
      }
    }
    throw .notUnderstood
  }

  private mutating func escaped() throws(MathProblem) {
    let scalar = at(position + 1)
    position += 2
    switch scalar {
    case ",", "!", ":", ";", " ", ">", "(", ")", "[", "]", "$", "\n", "/": break
    case "{": append(.open("S"))
    case "}": append(.close("S"))
    case "%": append(.sign("%"))
    case "|": append(.bar)
    case "\\": append(.newRow)
    case "&", "_", "#": append(.and)
    default: throw .notUnderstood
    }
  }

  private mutating func append(_ token: MathToken) {
    switch token {
    case .open: depth += 1
    case .close: depth -= 1
    default: break
    }
    tokens.append(token)
  }

  // MARK: single signs

  private mutating func sign(_ scalar: Unicode.Scalar) throws(MathProblem) {
    if let token = MathWords.signs[scalar] {
      // Two signs that make one.
      switch (scalar, at(position)) {
      case ("<", "="), (">", "="), ("!", "="), ("=", "="), ("*", "*"):
        position += 1
        let joined: MathToken =
          switch scalar {
          case "<": .relation(.lessOrEqual)
          case ">": .relation(.greaterOrEqual)
          case "!": .relation(.notEqual)
          case "=": .relation(.equal)
          default: .sign("^")
          }
        return append(joined)
      default: return append(token)
      }
    }
    if let power = MathWords.superscripts[scalar] {
      tokens.append(.sign("^"))
      return tokens.append(.number(Rational(power), digits: String(power), isDecimal: false))
    }
    if let index = MathWords.subscripts[scalar] {
      tokens.append(.sign("_"))
      return tokens.append(.number(Rational(index), digits: String(index), isDecimal: false))
    }
    if AnswerText.isInvisible(scalar) || scalar.properties.isWhitespace { return }
    guard scalar.properties.isAlphabetic else { throw .notUnderstood }
    if scalar.value >= 0x2E80 {  // Chinese: a run of characters is a word
      var end = position
      while let other = at(end), other.value >= 0x2E80, other.properties.isAlphabetic { end += 1 }
      let word = string((position - 1)..<end)
      position = end
      tokens.append(word == "或" ? .or : word == "和" || word == "且" ? .and : .word(word))
    } else {
      tokens.append(.symbol(String(Character(scalar))))
    }
  }
}
