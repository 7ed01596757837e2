// Letters of prose, without formulas, code and quotations.

/// Counts a text's letters by script, leaving out what may rightly be in another script: formulas (`$…$`, `\(…\)`,
/// `\[…\]`, LaTeX commands), code (fences and inline), quotations of at most 200 letters within a line, and symbols:
/// Greek runs of up to two letters, and Latin runs of up to three (x, AB, cm, sin) beside another script.
/// Linear in the text.
struct ProseScanner {
  /// Letters by script. Latin runs of up to three letters are in `shortLatin` instead.
  private(set) var letters: [Script: Int] = [:]
  private(set) var shortLatin = 0

  private let scalars: [Unicode.Scalar]
  /// For the opening sign at a position, where its closing sign stands; see `span`.
  private static let longestSpan = 400

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    var index = 0
    var isLineStart = true
    while index < scalars.count {
      let scalar = scalars[index]
      if isLineStart, scalar == "`" || scalar == "~", let end = fenceEnd(index) {
        index = end
        continue
      }
      isLineStart = scalar == "\n"
      if let end = exceptionEnd(index, scalar) {
        index = end
      } else if let script = Script(scalar) {
        index = count(script, from: index)
      } else {
        index += 1
      }
    }
  }

  /// Counts the run of one script's letters that starts at `start`; returns its end.
  private mutating func count(_ script: Script, from start: Int) -> Int {
    var end = start
    while end < scalars.count, Script(scalars[end]) == script { end += 1 }
    let length = end - start
    if script == .latin, length <= 3 {
      shortLatin += length
    } else if script != .greek || length > 2 {
      letters[script, default: 0] += length
    }
    return end
  }

  /// The end of the formula, code or quotation that opens at `index`.
  private func exceptionEnd(_ index: Int, _ scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "$":
      if at(index + 1) == "$" { return span(from: index + 2, to: ["$", "$"], acrossLines: true) }
      // Pandoc's rule, so that `$5 and $6` is no formula.
      guard let next = at(index + 1), !next.properties.isWhitespace, let end = span(from: index + 1, to: ["$"]),
        !scalars[end - 2].properties.isWhitespace, at(end).map(AnswerText.isDigit) != true
      else { return nil }
      return end
    case "\\":
      switch at(index + 1) {
      case "(": return span(from: index + 2, to: ["\\", ")"], acrossLines: true)
      case "[": return span(from: index + 2, to: ["\\", "]"], acrossLines: true)
      default: return commandEnd(index)
      }
    case "`": return span(from: index + 1, to: ["`"])
    case "\"": return span(from: index + 1, to: ["\""])
    case "“", "„": return span(from: index + 1, to: ["”"])
    case "«": return span(from: index + 1, to: ["»"])
    case "「": return span(from: index + 1, to: ["」"])
    case "『": return span(from: index + 1, to: ["』"])
    default: return nil
    }
  }

  private func at(_ index: Int) -> Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  /// A command's name is no prose: `\alpha`.
  private func commandEnd(_ index: Int) -> Int? {
    var end = index + 1
    while let scalar = at(end), scalar.isASCII, scalar.properties.isAlphabetic { end += 1 }
    return end > index + 1 ? end : nil
  }

  /// Behind the closing sign, if it follows within the longest span (and, if asked, on the same line).
  private func span(from start: Int, to close: [Unicode.Scalar], acrossLines: Bool = false) -> Int? {
    let limit = min(scalars.count, start + Self.longestSpan)
    var index = start
    while index < limit {
      if scalars[index] == "\n", !acrossLines { return nil }
      if scalars[index] == close[0], scalars[index...].starts(with: close), index > start { return index + close.count }
      index += 1
    }
    return nil
  }

  /// Behind the fenced code block that opens on the line at `index`: its closing line, or the end of the text.
  private func fenceEnd(_ index: Int) -> Int? {
    let mark = scalars[index]
    guard at(index + 1) == mark, at(index + 2) == mark else { return nil }
    var index = index + 3
    while index < scalars.count {
      if scalars[index] == "\n", at(index + 1) == mark, at(index + 2) == mark, at(index + 3) == mark {
        index += 4
        while index < scalars.count, scalars[index] != "\n" { index += 1 }
        return index
      }
      index += 1
    }
    return index
  }
}
