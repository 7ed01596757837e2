// What the words, commands and signs of formulas mean.

import BigInt

/// The vocabulary of `MathLexer`.
enum MathWords {
  static let functions: Set<String> = [
    "sin", "cos", "tan", "cot", "sec", "csc", "arcsin", "arccos", "arctan", "asin", "acos", "atan", "sinh", "cosh",
    "tanh", "log", "ln", "lg", "exp", "sqrt", "cbrt", "abs", "gcd", "lcm", "max", "min", "floor", "ceil", "arccot",
    "sgn", "det", "Re", "Im", "arg", "binom", "factorial",
  ]

  /// The function's own name where it has several.
  static let functionNames = ["asin": "arcsin", "acos": "arccos", "atan": "arctan"]

  static let textCommands: Set<String> = [
    "text", "textbf", "textit", "textrm", "textsf", "texttt", "mathrm", "mathbf", "mathit", "mathsf", "mbox", "hbox",
    "operatorname", "boldsymbol", "mathcal", "textnormal", "mathop",
  ]

  static let ignoredCommands: Set<String> = [
    "left", "right", "displaystyle", "textstyle", "scriptstyle", "big", "Big", "bigg", "Bigg", "bigl", "bigr", "Bigl",
    "Bigr", "biggl", "biggr", "limits", "quad", "qquad", "thinspace", "space", "boxed", "fbox", "bf", "rm", "it",
    "nolimits", "enspace", "hspace", "hfill", "newline", "middle", "dollar",
  ]

  private static let greek = [
    "alpha", "beta", "gamma", "delta", "epsilon", "varepsilon", "zeta", "eta", "theta", "vartheta", "iota", "kappa",
    "lambda", "mu", "nu", "xi", "rho", "varrho", "sigma", "tau", "upsilon", "phi", "varphi", "chi", "psi", "omega",
    "Gamma", "Delta", "Theta", "Lambda", "Xi", "Pi", "Sigma", "Upsilon", "Phi", "Psi", "Omega", "ell", "hbar",
    "partial", "nabla", "odot", "oplus", "star", "prime", "triangle", "angle", "aleph",
  ]

  static let commands: [String: MathToken] = {
    var commands: [String: MathToken] = [
      "frac": .fraction, "dfrac": .fraction, "tfrac": .fraction, "cfrac": .fraction, "sqrt": .root, "binom": .binomial,
      "dbinom": .binomial, "tbinom": .binomial, "choose": .infix("choose"), "over": .infix("over"),
      "pi": .constant(.pi), "infty": .infinity, "times": .sign("*"), "cdot": .sign("*"), "ast": .sign("*"),
      "div": .sign("/"), "pm": .sign("±"), "mp": .sign("∓"), "circ": .sign("°"), "degree": .sign("°"),
      "percent": .sign("%"), "le": .relation(.lessOrEqual), "leq": .relation(.lessOrEqual),
      "leqslant": .relation(.lessOrEqual), "ge": .relation(.greaterOrEqual), "geq": .relation(.greaterOrEqual),
      "geqslant": .relation(.greaterOrEqual), "lt": .relation(.less), "gt": .relation(.greater),
      "ne": .relation(.notEqual), "neq": .relation(.notEqual), "approx": .relation(.approximately),
      "sim": .relation(.approximately), "simeq": .relation(.approximately), "in": .relation(.element),
      "equiv": .relation(.equal), "cup": .union, "bigcup": .union, "cap": .intersection, "setminus": .without,
      "backslash": .without, "mid": .bar, "vert": .bar, "lvert": .bar, "rvert": .bar, "lbrace": .open("S"),
      "rbrace": .close("S"), "langle": .open("<"), "rangle": .close("<"), "lfloor": .open("F"), "rfloor": .close("F"),
      "lceil": .open("C"), "rceil": .close("C"), "lbrack": .open("["), "rbrack": .close("["), "lparen": .open("("),
      "rparen": .close("("), "emptyset": .emptySet, "varnothing": .emptySet, "overline": .accent("overline"),
      "vec": .accent("vec"), "overrightarrow": .accent("vec"), "hat": .accent("hat"), "bar": .accent("overline"),
      "dot": .accent("dot"), "ddot": .accent("ddot"), "tilde": .accent("tilde"), "widehat": .accent("hat"),
      "colon": .colon, "lor": .or, "vee": .or, "land": .and, "wedge": .and, "ldots": .dots,
      "cdots": .dots, "dots": .dots, "infin": .infinity, "imath": .constant(.i), "slash": .sign("/"),
    ]
    for name in functions { if commands[name] == nil { commands[name] = .function(functionNames[name] ?? name) } }
    for name in greek where commands[name] == nil { commands[name] = .symbol(name) }
    return commands
  }()

  static let signs: [Unicode.Scalar: MathToken] = [
    "+": .sign("+"), "-": .sign("-"), "\u{2212}": .sign("-"), "–": .sign("-"), "\u{FF0D}": .sign("-"), "*": .sign("*"),
    "×": .sign("*"), "·": .sign("*"), "⋅": .sign("*"), "∙": .sign("*"), "/": .sign("/"), "÷": .sign("/"),
    "\u{2044}": .sign("/"), "^": .sign("^"), "_": .sign("_"), "!": .sign("!"), "%": .sign("%"), "％": .sign("%"),
    "°": .sign("°"), "'": .sign("'"), "′": .sign("'"), "±": .sign("±"), "∓": .sign("∓"), "(": .open("("), ")": .close("("),
    "（": .open("("), "）": .close("("), "[": .open("["), "]": .close("["), "{": .open("{"), "}": .close("{"), "|": .bar,
    "∣": .bar, ",": .comma, "，": .comma, "、": .comma, ";": .semicolon, "；": .semicolon, ":": .colon, "：": .colon,
    "=": .relation(.equal), "≠": .relation(.notEqual), "<": .relation(.less), ">": .relation(.greater),
    "≤": .relation(.lessOrEqual), "≥": .relation(.greaterOrEqual), "⩽": .relation(.lessOrEqual),
    "⩾": .relation(.greaterOrEqual), "≈": .relation(.approximately), "∈": .relation(.element), "∪": .union, "⋃": .union,
    "∩": .intersection, "∖": .without, "∞": .infinity, "ℝ": .reals, "∅": .emptySet, "√": .root, "π": .constant(.pi),
    "&": .ampersand, "…": .dots, "⟨": .open("<"), "⟩": .close("<"), "∨": .or, "∧": .and, "½": .number(Rational(1, 2), digits: "½", isDecimal: false),
    "⅓": .number(Rational(1, 3), digits: "⅓", isDecimal: false), "⅔": .number(Rational(2, 3), digits: "⅔", isDecimal: false),
    "¼": .number(Rational(1, 4), digits: "¼", isDecimal: false), "¾": .number(Rational(3, 4), digits: "¾", isDecimal: false),
    "⌊": .open("F"), "⌋": .close("F"), "⌈": .open("C"), "⌉": .close("C"),
  ]

  static let superscripts: [Unicode.Scalar: Int] = [
    "⁰": 0, "¹": 1, "²": 2, "³": 3, "⁴": 4, "⁵": 5, "⁶": 6, "⁷": 7, "⁸": 8, "⁹": 9,
  ]
  static let subscripts: [Unicode.Scalar: Int] = [
    "₀": 0, "₁": 1, "₂": 2, "₃": 3, "₄": 4, "₅": 5, "₆": 6, "₇": 7, "₈": 8, "₉": 9,
  ]

  /// A run of ASCII letters.
  static func tokens(of word: String, before: MathToken?, after: Unicode.Scalar?) -> [MathToken] {
    if word.utf8.count == 1 {
      switch word {
      case "e": return [.constant(.e)]
      case "i": return [.constant(.i)]
      // `5C3`
      case "C", "P":
        if case .number(_, _, false)? = before, let after, AnswerText.isDigit(after) { return [.infix(word == "C" ? "choose" : "permute")] }
      case "U": if case .close? = before { return [.union] }
      default: break
      }
      return [.symbol(word)]
    }
    switch word {
    case "or", "OR": return [.or]
    case "and", "AND": return [.and]
    case "pi", "Pi", "PI": return [.constant(.pi)]
    case "inf", "infinity", "infty", "oo", "Infinity": return [.infinity]
    default: break
    }
    if functions.contains(word), !["max", "min", "Re", "Im", "arg"].contains(word) || after == "(" { return [.function(functionNames[word] ?? word)] }
    // `xcos`, `sinx`: a function's name with a variable before or behind it.
    for name in ["arcsin", "arccos", "arctan", "sqrt", "sin", "cos", "tan", "log", "ln"] where word.utf8.count <= name.utf8.count + 2 {
      if word.hasPrefix(name) { return [.function(name)] + word.dropFirst(name.count).flatMap { tokens(of: String($0), before: nil, after: nil) } }
      if word.hasSuffix(name) { return word.dropLast(name.count).flatMap { tokens(of: String($0), before: nil, after: nil) } + [.function(name)] }
    }
    if word.utf8.count <= 4, word.hasSuffix("pi") { return word.dropLast(2).map { .symbol(String($0)) } + [.constant(.pi)] }
    return [.word(word)]
  }

  /// What stands in `\text{…}`: a separator, a letter, or words.
  static func textTokens(_ text: String, command: String) -> [MathToken] {
    let trimmed = text.replacing("~", with: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if trimmed.isEmpty { return [] }
    switch trimmed {
    case "or": return [.or]
    case "and": return [.and]
    case ",": return [.comma]
    case "i": return [.constant(.i)]
    case "e": return [.constant(.e)]
    default: break
    }
    if trimmed.utf8.count == 1, let scalar = trimmed.unicodeScalars.first, scalar.properties.isAlphabetic, command != "text" { return [.symbol(trimmed)] }
    if functions.contains(trimmed) { return [.function(functionNames[trimmed] ?? trimmed)] }
    return [.text(trimmed)]
  }
}

extension Rational {
  /// A fraction known to be in order.
  init(_ numerator: Int, _ denominator: Int) { self = Rational(BigInt(numerator), over: BigInt(denominator))! }
}
