// What a symbol before brackets may mean.

/// `f(x)` and `I(0)` are read as one symbol; whoever wrote them may have meant something else.
enum AppliedSymbol {
  /// Whether a symbol's name is a function with its arguments; `d(…)` is a derivative.
  static func isApplied(_ name: String) -> Bool { name.hasSuffix(")") && !name.hasPrefix("d(") }

  /// Other readings: a product, the name without index and arguments, a factor that was left out.
  static let readings: [@Sendable (MathExpression) -> MathExpression?] = [
    { part in
      guard case .symbol(let name) = part, isApplied(name), let mark = name.firstIndex(of: "(") else { return nil }
      let inside = String(name[name.index(after: mark)...].dropLast())
      guard let tokens = try? MathLexer.tokens(of: inside), let value = try? ExpressionParser.parse(tokens, tokens.indices) else { return nil }
      return .product([.symbol(String(name[..<mark])), value])
    },
    { part in
      guard case .symbol(let name) = part, !name.hasPrefix("d(") else { return nil }
      return .symbol(String(name.prefix { $0 != "(" && $0 != "_" && $0 != "'" }))
    },
    { part in if case .symbol(let name) = part, isApplied(name) { .one } else { nil } },
  ]
}
