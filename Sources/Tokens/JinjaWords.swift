// What a Jinja template can print and what it refers to, without running it.

/// The words of a Jinja template: enough to tell whether it is a known one.
struct JinjaWords {
  /// The texts that it can print, cut at control tokens and line ends; each line end is `\n`. The names of roles
  /// and members in quotes (`'role'`) count as names.
  private(set) var texts: Set<String> = []
  /// Identifiers and quoted identifiers in statements and expressions.
  private(set) var names: Set<String> = []
  /// The text of a ChatML system turn written out in the template.
  private(set) var defaultSystem: String?

  init(_ template: String) {
    var scanner = JinjaScanner(template)
    var literals: [String] = []
    while let word = scanner.next() {
      switch word {
      case .text(let text): literals.append(text)
      case .name(let name): names.insert(name)
      }
    }
    for literal in literals { takeDefaultSystem(from: literal) }
    for literal in literals { take(literal) }
  }

  /// FNV-1a (64 bits) over all words, sorted; the default system prompt does not count.
  var signature: UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func mix(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    for list in [texts.sorted(), names.sorted()] {
      for word in list {
        word.utf8.forEach(mix)
        mix(0)
      }
      mix(1)
    }
    return hash
  }

  /// A literal `<|im_start|>system\nTEXT<|im_end|>\n` holds the default system prompt.
  private mutating func takeDefaultSystem(from literal: String) {
    let opening = "<|im_start|>system\n"
    guard literal.hasPrefix(opening) else { return }
    let rest = literal.dropFirst(opening.count)
    guard let end = rest.firstRange(ofUTF8: "<|im_end|>"), end.lowerBound > rest.startIndex else { return }
    defaultSystem = String(rest[..<end.lowerBound])
  }

  private mutating func take(_ literal: String) {
    var rest = Substring(literal)
    var plain = ""
    func isMark(_ text: Substring) -> Int? {
      for (opening, closing) in [("<|", "|>"), ("<｜", "｜>")] where text.hasPrefix(opening) {
        guard let end = text.range(of: closing) else { continue }
        return text.distance(from: text.startIndex, to: end)
      }
      return nil
    }
    while !rest.isEmpty {
      if rest.first == "\n" {
        insert(&plain)
        texts.insert("\n")
        rest.removeFirst()
      } else if let length = isMark(rest) {
        insert(&plain)
        texts.insert(String(rest.prefix(length)))
        rest.removeFirst(length)
      } else {
        plain.append(rest.removeFirst())
      }
    }
    insert(&plain)
  }

  private mutating func insert(_ plain: inout String) {
    if !plain.isEmpty, plain != defaultSystem { texts.insert(plain) }
    plain = ""
  }
}

extension Substring {
  /// The index after the first occurrence of `text`.
  fileprivate func range(of text: String) -> Index? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) { return index(start, offsetBy: text.count) }
      start = index(after: start)
    }
    return nil
  }
}

/// Cuts a Jinja template into texts (outside of tags, and string literals) and names.
private struct JinjaScanner {
  enum Word {
    case text(String)
    case name(String)
  }
  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var isInTag = false

  init(_ template: String) { scalars = Array(template.unicodeScalars) }

  mutating func next() -> Word? {
    while position < scalars.count {
      if let word = isInTag ? nextInTag() : nextOutside() { return word }
    }
    return nil
  }

  private func starts(with text: String) -> Bool { scalars[position...].starts(with: text.unicodeScalars) }

  /// The text up to the next tag, without what `-` at tags strips; white space alone is layout, not text: block
  /// tags on their own lines lose theirs (`trim_blocks`, `lstrip_blocks` in transformers).
  private mutating func nextOutside() -> Word? {
    let start = position
    while position < scalars.count, !starts(with: "{{"), !starts(with: "{%"), !starts(with: "{#") { position += 1 }
    let raw = scalars[start..<position]
    if position < scalars.count {
      if starts(with: "{#") {
        while position < scalars.count, !starts(with: "#}") { position += 1 }
      } else {
        isInTag = true
      }
      position = min(position + 2, scalars.count)
    }
    guard !raw.allSatisfy(\.properties.isWhitespace) else { return nil }
    return .text(raw.reduce(into: "") { $0.unicodeScalars.append($1) })
  }

  private mutating func nextInTag() -> Word? {
    let scalar = scalars[position]
    if starts(with: "}}") || starts(with: "%}") {
      isInTag = false
      position += 2
      return nil
    }
    if scalar == "'" || scalar == "\"" { return literal(quotedBy: scalar) }
    if scalar.properties.isAlphabetic || scalar == "_" {
      let start = position
      while position < scalars.count, Self.isInName(scalars[position]) { position += 1 }
      return .name(scalars[start..<position].reduce(into: "") { $0.unicodeScalars.append($1) })
    }
    position += 1
    return nil
  }

  private static func isInName(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar == "_" || ("0"..."9").contains(scalar)
  }

  /// A string literal with its escapes resolved; one that is an identifier is a name.
  private mutating func literal(quotedBy quote: Unicode.Scalar) -> Word {
    var text = ""
    position += 1
    while position < scalars.count, scalars[position] != quote {
      if scalars[position] == "\\", position + 1 < scalars.count {
        position += 1
        text.unicodeScalars.append(Self.unescaped(scalars[position]))
      } else {
        text.unicodeScalars.append(scalars[position])
      }
      position += 1
    }
    position = min(position + 1, scalars.count)
    let isName = !text.isEmpty && text.unicodeScalars.allSatisfy(Self.isInName)
    return isName ? .name(text) : .text(text)
  }

  private static func unescaped(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "n": "\n"
    case "t": "\t"
    case "r": "\r"
    default: scalar
    }
  }
}
