// One pass over an answer that gives each sign one spelling.

/// Rewrites LaTeX and Unicode spellings; see `AnswerText.plain`. Linear in the text.
struct LaTeXRewriter {
  private let input: [Unicode.Scalar]
  private var position = 0
  private var output: [Unicode.Scalar] = []
  /// For each open brace, whether it belongs to a wrapper such as `\text{` and is left out with its end.
  private var braces: [Bool] = []
  private var dollars = 0

  /// A space that groups digits, whatever it was spelt as.
  static let thinSpace: Unicode.Scalar = "\u{2009}"

  init(_ input: [Unicode.Scalar]) {
    self.input = input
    output.reserveCapacity(input.count)
  }

  mutating func rewrite() -> String {
    while position < input.count {
      let scalar = input[position]
      position += 1
      switch scalar {
      case "\\": command()
      case "{":
        braces.append(false)
        output.append(scalar)
      case "}":
        if braces.popLast() != true { output.append(scalar) }
      case "$":
        dollars += 1
        output.append(Self.mathDollar)
      default: output.append(contentsOf: Self.oneSpelling(of: scalar))
      }
    }
    return finished()
  }

  /// Stands for an unescaped `$` until it is known whether they pair up.
  private static let mathDollar: Unicode.Scalar = "\u{E000}"

  private static let left: Set<String> = [
    "left", "right", "displaystyle", "textstyle", "big", "Big", "bigg", "Bigg", "limits", "bigl", "bigr", "Bigl",
    "Bigr",
  ]
  private static let wrappers: Set<String> = [
    "text", "textbf", "textit", "textrm", "textsf", "texttt", "mathrm", "mathbf", "mathit", "mathsf", "mbox",
    "hbox", "operatorname", "boldsymbol", "bf", "rm", "boxed", "fbox",
  ]
  private static let renamed: [String: String] = [
    "dfrac": "\\frac", "tfrac": "\\frac", "cfrac": "\\frac", "times": "×", "cdot": "·", "div": "÷",
    "circ": "°", "degree": "°", "quad": " ", "qquad": " ", "percent": "%", "le": "\\leq", "ge": "\\geq",
    "ne": "\\neq", "lbrace": "\\{", "rbrace": "\\}", "thinspace": "\u{2009}", "space": " ", "dollar": "$",
    "pounds": "£", "euro": "€", "slash": "/",
  ]

  /// The command after a backslash that has just been passed.
  private mutating func command() {
    var end = position
    while end < input.count, input[end].isASCII, input[end].properties.isAlphabetic { end += 1 }
    let name = AnswerText.string(input[position..<end])
    position = end
    if name.isEmpty { return escaped() }
    if Self.left.contains(name) { return }
    if Self.wrappers.contains(name) {
      while position < input.count, input[position] == " " { position += 1 }
      guard position < input.count, input[position] == "{" else { return output.append(" ") }
      position += 1
      braces.append(true)
      if let last = output.last, AnswerText.isDigit(last) || last == "}" { output.append(" ") }
      return
    }
    output.append(contentsOf: (Self.renamed[name] ?? "\\" + name).unicodeScalars)
    // The space after a command's name only ends the name, but a letter that follows must not join it.
    if Self.renamed[name] == nil, position < input.count, input[position] == " " {
      let next = position + 1 < input.count ? input[position + 1] : " "
      if !next.properties.isAlphabetic { position += 1 }
    }
  }

  private mutating func escaped() {
    guard position < input.count else { return }
    let scalar = input[position]
    position += 1
    switch scalar {
    case ",": output.append(Self.thinSpace)
    case "!", "(", ")", "[", "]": break
    case ":", ";", " ", "\\", "\n": output.append(" ")
    case "{", "}": output.append(contentsOf: ["\\", scalar])
    default: output.append(scalar)  // \$ \% \& \# \_
    }
  }

  private static func oneSpelling(of scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    switch scalar {
    case "\u{2212}", "\u{FF0D}", "\u{FE63}", "\u{2010}", "\u{2011}": ["-"]
    case "\u{2044}", "\u{FF0F}", "\u{2215}": ["/"]
    case "\u{2019}", "\u{2018}", "\u{02BC}": ["'"]
    case "\u{FF05}": ["%"]
    case "\u{FF0C}": [","]
    case "\u{00A0}", "\u{202F}", "\u{2009}", "\u{2007}", "\u{2008}": [thinSpace]
    case "~": [" "]
    case "\u{FF10}"..."\u{FF19}": [Unicode.Scalar(scalar.value - 0xFF10 + 0x30)!]
    case "\u{22C5}", "\u{2219}": ["·"]
    case "\u{2062}": []
    default: AnswerText.isInvisible(scalar) ? [] : scalar.isSpace ? [" "] : [scalar]
    }
  }

  private func finished() -> String {
    // `{,}` and `,\!` group digits, `^{°}` is `°`; `$` that pair up delimit maths, others are dollars.
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(output.count)
    var index = 0
    while index < output.count {
      if matches("{,}", at: index) {
        result.append(",")
        index += 3
      } else if matches("^{°}", at: index) {
        result.append("°")
        index += 4
      } else if matches("^°", at: index) {
        result.append("°")
        index += 2
      } else if output[index] == Self.mathDollar {
        if dollars % 2 == 1 { result.append("$") }
        index += 1
      } else if output[index] == " " {
        if let last = result.last, last != " " { result.append(" ") }
        index += 1
      } else {
        result.append(output[index])
        index += 1
      }
    }
    while result.last == " " || result.last == Self.thinSpace { result.removeLast() }
    return AnswerText.string(result.drop { $0 == Self.thinSpace || $0 == " " })
  }

  private func matches(_ pattern: String, at index: Int) -> Bool {
    output[index...].starts(with: pattern.unicodeScalars)
  }
}
