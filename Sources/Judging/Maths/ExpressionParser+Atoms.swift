// The smallest parts of a value: numbers, symbols, fractions, roots, functions.

import BigInt

extension ExpressionParser {
  mutating func atom() throws(MathProblem) -> MathExpression {
    guard let token = next else { throw .notUnderstood }
    switch token {
    case .number(let value, let digits, let isDecimal):
      position += 1
      if take(.sign("_")) { return try numberInBase(digits) }
      if !isDecimal, value.isInteger { return try mixed(value) }
      return .number(value)
    case .symbol(let name):
      position += 1
      return try symbol(name)
    case .word(let word):
      position += 1
      return try symbol(word)
    case .text(let text):
      position += 1
      return try symbol("text " + text)
    case .accent(let name):
      position += 1
      return try symbol(name + " " + scriptName())
    case .constant(let constant):
      position += 1
      if next == .sign("_") { return try symbol(constant == .e ? "e" : constant == .i ? "i" : "π") }
      return .constant(constant)
    case .infinity:
      position += 1
      return .infinity
    case .reals:
      position += 1
      return .symbol("ℝ")
    case .integers(let name):
      position += 1
      return .symbol("mathbb " + name)
    case .fraction:
      position += 1
      return try fraction()
    case .root:
      position += 1
      return try root()
    case .binomial:
      position += 1
      return .call("choose", [try argument(), try argument()])
    case .function(let name):
      position += 1
      return try function(name)
    case .open: return try group()
    case .bar: return try absolute()
    default: throw .notUnderstood
    }
  }

  // MARK: numbers

  /// `1010_2`, `FF_{16}` without letters: digits below the base.
  mutating func numberInBase(_ digits: String) throws(MathProblem) -> MathExpression {
    guard case .number(let base) = try atom(), base.isInteger, (2...36).contains(base.numerator),
      digits.utf8.count <= 128, let value = BigInt(digits, radix: Int(base.numerator))
    else { throw .notUnderstood }
    return .number(Rational(value))
  }

  /// An integer, or the mixed number that begins with it: `2\frac58`, `9½`, `4 1/3`.
  private mutating func mixed(_ whole: Rational) throws(MathProblem) -> MathExpression {
    func proper(_ part: Rational) -> Bool { part.numerator > 0 && part.numerator < part.denominator }
    switch next {
    case .number(let part, _, false)? where !part.isInteger && proper(part):
      position += 1
      return .number(whole + part)
    case .number(let above, _, false)? where above.isInteger:
      guard peek(1) == .sign("/"), case .number(let below, _, false)? = peek(2), below.isInteger,
        let part = above / below, proper(part)
      else { throw .notUnderstood }
      position += 3
      return .number(whole + part)
    case .fraction?:
      let mark = position
      let saved = tokens
      position += 1
      if case .product(let parts) = try fraction(), parts.count == 2, case .number(let above) = parts[0],
        case .power(.number(let below), .minusOne) = parts[1], let part = above / below, proper(part)
      {
        return .number(whole + part)
      }
      position = mark
      tokens = saved
      return .number(whole)
    default: return .number(whole)
    }
  }

  // MARK: symbols

  /// A symbol with its index, primes and arguments.
  private mutating func symbol(_ name: String) throws(MathProblem) -> MathExpression {
    var name = name
    var index: String?
    if take(.sign("_")) {
      index = try scriptName()
      name += "_" + index!
    }
    while true {
      if take(.sign("'")) {
        name += "'"
      } else if next == .sign("^"), peek(1) == .symbol("prime") || peek(1) == .sign("'") {
        position += 2
        name += "'"
      } else if next == .sign("^"), peek(1) == .open("{"), peek(2) == .symbol("prime") || peek(2) == .sign("'"), peek(3) == .close("{") {
        position += 4
        name += "'"
      } else {
        break
      }
    }
    if let index, let chosen = try combinations(name, of: index) { return chosen }
    guard next == .open("("), isApplied() else { return .symbol(name) }
    let mark = position
    _ = try arguments()
    return .symbol(name + "(" + Self.spelling(tokens[(mark + 1)..<(position - 1)]) + ")")
  }

  /// `C_{n}^{k}` and `A_n^k` with numbers.
  private mutating func combinations(_ name: String, of index: String) throws(MathProblem) -> MathExpression? {
    guard name.hasPrefix("C_") || name.hasPrefix("A_") || name.hasPrefix("P_"), next == .sign("^"), let count = BigInt(index)
    else { return nil }
    let mark = position
    position += 1
    guard case .number(let chosen) = try script(), chosen.isInteger else {
      position = mark
      return nil
    }
    return .call(name.hasPrefix("C") ? "choose" : "permute", [.number(Rational(count)), .number(chosen)])
  }

  /// `f(x)`, `I(0)`, `L(x, y)`: a symbol before brackets that hold single symbols and numbers is a function of them;
  /// before a sum (`x(x+1)`) it is a factor.
  private func isApplied() -> Bool {
    guard let close = closing(position) else { return false }
    var wasValue = false
    for index in (position + 1)..<close {
      switch tokens[index] {
      case .number, .symbol, .constant, .infinity:
        if wasValue { return false }
        wasValue = true
      case .comma: wasValue = false
      case .sign("-") where !wasValue: break
      default: return false
      }
    }
    return wasValue
  }

  /// The spelling of an index or of what stands under an accent.
  private mutating func scriptName() throws(MathProblem) -> String {
    var range = position..<min(position + 1, end)
    if case .open("{")? = next, let close = closing(position) {
      range = (position + 1)..<close
      position = close + 1
    } else {
      position += 1
    }
    let name = Self.spelling(tokens[range])
    guard !name.isEmpty else { throw .notUnderstood }
    return name
  }

  /// One spelling for the tokens of an index or of a function's arguments.
  private static func spelling(_ tokens: ArraySlice<MathToken>) -> String {
    var name = ""
    for token in tokens {
      switch token {
      case .number(_, let digits, _): name += digits
      case .symbol(let symbol), .word(let symbol), .text(let symbol), .function(let symbol): name += symbol
      case .constant(let constant): name += "\(constant)"
      case .sign(let sign): name.append(sign)
      case .comma: name += ","
      case .open, .close: break
      case .infinity: name += "∞"
      default: name += "\(token)"
      }
    }
    return name
  }

  // MARK: fractions and roots

  private mutating func fraction() throws(MathProblem) -> MathExpression {
    if let derivative = try derivative() { return derivative }
    let above = try argument()
    return .quotient(above, try argument())
  }

  /// `\frac{dy}{dx}`: its d cannot be cancelled.
  private mutating func derivative() throws(MathProblem) -> MathExpression? {
    func startsWithD(_ index: Int) -> Bool {
      guard index + 1 < end, tokens[index] == .open("{") else { return false }
      switch tokens[index + 1] {
      case .symbol("d"), .symbol("partial"): return true
      case .word(let word): return word.first == "d" && word.utf8.count <= 3
      default: return false
      }
    }
    guard startsWithD(position), let close = closing(position), startsWithD(close + 1) else { return nil }
    let mark = position
    _ = try group()
    _ = try group()
    return .symbol("d(" + Self.spelling(tokens[mark..<position]) + ")")
  }

  /// A group, or one digit (`\frac13`), or one symbol.
  private mutating func argument() throws(MathProblem) -> MathExpression {
    switch next {
    case .number(_, let digits, false)? where digits.utf8.count > 1 && digits.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }:
      let rest = String(digits.dropFirst())
      tokens[position] = .number(Rational(BigInt(rest)!), digits: rest, isDecimal: false)
      return .number(Rational(Int(String(digits.first!))!))
    case .open("{")?: return try group()
    case .number(let value, _, _)?:
      position += 1
      return .number(value)
    case .symbol(let name)?:
      position += 1
      return .symbol(name)
    default: return try atom()
    }
  }

  private mutating func root() throws(MathProblem) -> MathExpression {
    var index = MathExpression.number(Rational(2))
    if next == .open("["), let close = closing(position) {
      index = try inside((position + 1)..<close) { parser throws(MathProblem) in try parser.sum() }
      position = close + 1
    }
    let value = try atom()
    return .power(value, .power(index, .minusOne))
  }

  private mutating func absolute() throws(MathProblem) -> MathExpression {
    var level = 0
    for index in (position + 1)..<max(end, position + 1) {
      switch tokens[index] {
      case .open: level += 1
      case .close: level -= 1
      case .bar where level == 0:
        let value = try inside((position + 1)..<index) { parser throws(MathProblem) in try parser.sum() }
        position = index + 1
        return .call("abs", [value])
      default: break
      }
    }
    throw .notUnderstood
  }

  // MARK: functions

  private mutating func function(_ name: String) throws(MathProblem) -> MathExpression {
    var exponent: MathExpression?
    var base: MathExpression?
    for _ in 0..<2 {
      if take(.sign("^")) { exponent = try script() } else if take(.sign("_")) { base = try script() }
    }
    if name == "sqrt" || name == "cbrt" { return .root(try atom(), name == "sqrt" ? 2 : 3) }
    var values = try functionArguments()
    if let base {
      guard name == "log" else { throw .notUnderstood }
      values.append(base)
    }
    if name == "binom" { return .call("choose", values) }
    if name == "exp", values.count == 1 { return .power(.constant(.e), values[0]) }
    if exponent == .minusOne, ["sin", "cos", "tan"].contains(name) { return .call("arc" + name, values) }
    let call = MathExpression.call(name == "lg" ? "log" : name, name == "lg" ? values + [.number(Rational(10))] : values)
    return exponent.map { .power(call, $0) } ?? call
  }

  /// The brackets behind a function's name, or the factors that touch it: `\sin 2x`, `\ln \frac12`.
  private mutating func functionArguments() throws(MathProblem) -> [MathExpression] {
    if case .open(let bracket)? = next, bracket == "(" || bracket == "[" || bracket == "{" { return try arguments() }
    if take(.sign("-")) { return [.negative(.product(try touching()))] }
    let factors = try touching()
    return [factors.count == 1 ? factors[0] : .product(factors)]
  }

  private mutating func touching() throws(MathProblem) -> [MathExpression] {
    var factors = [try power()]
    while let token = next {
      switch token {
      case .symbol, .constant, .fraction, .root, .accent: factors.append(try power())
      default: return factors
      }
    }
    return factors
  }
}
