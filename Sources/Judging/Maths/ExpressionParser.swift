// Tokens to a value's tree, by recursive descent.

import BigInt

/// Parses one value. Juxtaposition multiplies; `1/2x` is `(1/2)x`; `\sin 2x` takes the factors that touch it.
struct ExpressionParser {
  var tokens: [MathToken]
  var position: Int
  let end: Int
  var depth = 0

  /// The value that the tokens of `range` are, from end to end.
  static func parse(_ tokens: [MathToken], _ range: Range<Int>) throws(MathProblem) -> MathExpression {
    // `ab` is a·b, so that the power in `ab^2` is b's alone.
    let letters = tokens[range].flatMap { token -> [MathToken] in
      guard case .word(let word) = token, word.utf8.count <= 3 else { return [token] }
      return word.flatMap { MathWords.tokens(of: String($0), before: nil, after: nil) }
    }
    var parser = ExpressionParser(tokens: letters, position: 0, end: letters.count)
    let value = try parser.sum()
    guard parser.position == parser.end else { throw .notUnderstood }
    return value
  }

  init(tokens: [MathToken], position: Int, end: Int) {
    self.tokens = tokens
    self.position = position
    self.end = end
  }

  var next: MathToken? { position < end ? tokens[position] : nil }
  func peek(_ offset: Int) -> MathToken? { position + offset < end ? tokens[position + offset] : nil }

  mutating func take(_ token: MathToken) -> Bool {
    guard next == token else { return false }
    position += 1
    return true
  }

  // MARK: sums and products

  mutating func sum() throws(MathProblem) -> MathExpression {
    depth += 1
    defer { depth -= 1 }
    guard depth <= MathBudget.maximumDepth else { throw .budget }
    var terms = [try product()]
    while case .sign(let sign)? = next, sign == "+" || sign == "-" {
      position += 1
      let term = try product()
      terms.append(sign == "-" ? .negative(term) : term)
    }
    return terms.count == 1 ? terms[0] : .sum(terms)
  }

  private mutating func product() throws(MathProblem) -> MathExpression {
    var factors = [try unary()]
    while let token = next {
      if token == .sign("*") {
        position += 1
        factors.append(try unary())
      } else if token == .sign("/") {
        position += 1
        factors.append(.power(try unary(), .minusOne))
      } else if case .number = token {
        // Two numbers side by side are a mixed number or nothing: `4 1/3`.
        throw .notUnderstood
      } else if startsFactor(token) {
        factors.append(try power())
      } else {
        break
      }
    }
    return factors.count == 1 ? factors[0] : .product(factors)
  }

  private mutating func unary() throws(MathProblem) -> MathExpression {
    depth += 1
    defer { depth -= 1 }
    guard depth <= MathBudget.maximumDepth else { throw .budget }
    if take(.sign("-")) { return .negative(try unary()) }
    if take(.sign("+")) { return try unary() }
    return try power()
  }

  private func startsFactor(_ token: MathToken) -> Bool {
    switch token {
    case .number, .symbol, .word, .text, .function, .constant, .fraction, .root, .binomial, .accent, .infinity, .reals,
      .integers, .open, .bar:
      true
    default: false
    }
  }

  // MARK: powers

  mutating func power() throws(MathProblem) -> MathExpression {
    depth += 1
    defer { depth -= 1 }
    guard depth <= MathBudget.maximumDepth else { throw .budget }
    var value = try atom()
    while let token = next {
      switch token {
      case .sign("^"):
        position += 1
        if isDegree() {
          value = .product([value, Self.degree])
        } else {
          value = .power(value, try script())
        }
      case .sign("!"):
        position += 1
        value = .call("factorial", [value])
      case .sign("%"):
        position += 1
        value = .product([value, .number(Rational(1, 100))])
      case .sign("°"):
        position += 1
        value = .product([value, Self.degree])
      case .infix(let name) where name != "over":
        position += 1
        value = .call(name, [value, try atom()])
      default: return value
      }
    }
    return value
  }

  /// A degree in radians.
  static let degree = MathExpression.product([.constant(.pi), .number(Rational(1, 180))])

  /// `\circ` or `{\circ}` behind `^`, which is then passed.
  private mutating func isDegree() -> Bool {
    if take(.sign("°")) { return true }
    if next == .open("{"), peek(1) == .sign("°"), peek(2) == .close("{") {
      position += 3
      return true
    }
    return false
  }

  /// What follows `^`: a group, or one signed atom.
  mutating func script() throws(MathProblem) -> MathExpression {
    if take(.sign("-")) { return .negative(try script()) }
    if take(.sign("+")) { return try script() }
    if case .number(let value, let digits, _)? = next {
      position += 1
      return take(.sign("_")) ? try numberInBase(digits) : .number(value)
    }
    return try atom()
  }

  // MARK: groups

  /// The index of the bracket that closes the one at `open`, within the parser's end.
  func closing(_ open: Int) -> Int? {
    var level = 0
    for index in open..<end {
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

  /// The value in the brackets at the position, which then stands behind them.
  mutating func group() throws(MathProblem) -> MathExpression {
    guard case .open(let bracket)? = next, let close = closing(position), case .close(let other) = tokens[close],
      other == bracket, bracket != "S", bracket != "<"
    else { throw .notUnderstood }
    let inner = (position + 1)..<close
    let value = try nested(inner)
    position = close + 1
    switch bracket {
    case "F": return .call("floor", [value])
    case "C": return .call("ceil", [value])
    default: return value
    }
  }

  /// The value of a range inside of brackets: `n \choose k`, `a \over b`, or a sum.
  private mutating func nested(_ range: Range<Int>) throws(MathProblem) -> MathExpression {
    var level = 0
    for index in range {
      switch tokens[index] {
      case .open: level += 1
      case .close: level -= 1
      case .infix(let name) where level == 0 && name != "permute":
        let above = try inside(range.lowerBound..<index) { parser throws(MathProblem) in try parser.sum() }
        let below = try inside((index + 1)..<range.upperBound) { parser throws(MathProblem) in try parser.sum() }
        return name == "over" ? .quotient(above, below) : .call("choose", [above, below])
      default: break
      }
    }
    return try inside(range) { parser throws(MathProblem) in try parser.sum() }
  }

  /// Parses all of a range with a parser as deep as this one.
  func inside(
    _ range: Range<Int>, _ parse: (inout ExpressionParser) throws(MathProblem) -> MathExpression
  ) throws(MathProblem) -> MathExpression {
    guard !range.isEmpty else { throw .notUnderstood }
    var parser = ExpressionParser(tokens: tokens, position: range.lowerBound, end: range.upperBound)
    parser.depth = depth + 1
    guard parser.depth <= MathBudget.maximumDepth else { throw .budget }
    let value = try parse(&parser)
    guard parser.position == range.upperBound else { throw .notUnderstood }
    return value
  }

  /// The values between commas in the brackets at the position, which then stands behind them.
  mutating func arguments() throws(MathProblem) -> [MathExpression] {
    guard case .open? = next, let close = closing(position) else { throw .notUnderstood }
    var values: [MathExpression] = []
    var start = position + 1
    var level = 0
    for index in start...close {
      switch tokens[index] {
      case .open: level += 1
      case .close where index < close: level -= 1
      case .comma where level == 0:
        values.append(try nested(start..<index))
        start = index + 1
      default: break
      }
    }
    values.append(try nested(start..<close))
    position = close + 1
    return values
  }
}
