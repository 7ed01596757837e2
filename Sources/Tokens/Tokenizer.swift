// Text to ids and back: byte-level byte-pair encoding.

/// A byte-level BPE tokenizer that agrees with Hugging Face `tokenizers` id by id. Immutable, safe to share.
package final class Tokenizer: Sendable {
  /// What it was made from.
  package let spec: TokenizerSpec
  /// Ids that end a completion: the model's end of sequence and the known ends of a turn.
  package let endIDs: Set<Int32>

  private let merges: BytePairMerges
  /// The id of each single byte; -1 where the vocabulary has none.
  private let idOfByte: [Int32]
  private let idOfToken: [String: Int32]
  /// The bytes of every token, end to end, and where each token's begin.
  private let tokenBytes: [UInt8]
  private let tokenStarts: [Int]
  /// Matches user-defined tokens, with and without the control tokens.
  private let allAdded: AddedTokenMatcher
  private let userDefined: AddedTokenMatcher

  /// Control tokens that end a turn or a text, by their names in known models.
  private static let endNames = [
    "<|im_end|>", "<|endoftext|>", "<|eot_id|>", "<|eom_id|>", "<|end_of_text|>", "<｜end▁of▁sentence｜>",
  ]

  /// Builds the tables. A merge whose parts or result are not in the vocabulary is an error.
  package init(_ spec: TokenizerSpec) throws {
    guard spec.tokens.count == spec.types.count else {
      throw TokensError.inconsistent(
        what: "\(spec.tokens.count) tokens, but \(spec.types.count) token types")
    }
    guard !spec.tokens.isEmpty, spec.tokens.count <= Int(Int32.max) else {
      throw TokensError.inconsistent(what: "\(spec.tokens.count) tokens")
    }
    for (name, id) in [
      ("begin-of-sequence", spec.bosID), ("end-of-sequence", spec.eosID), ("padding", spec.padID),
      ("unknown", spec.unknownID),
    ] {
      if let id, !spec.tokens.indices.contains(id) {
        throw TokensError.inconsistent(
          what: "the \(name) id is \(id), but the vocabulary has \(spec.tokens.count) tokens")
      }
    }
    self.spec = spec
    let ids = Self.idsByToken(spec)
    idOfToken = ids
    idOfByte = ByteAlphabet.scalars.map { ids[String($0)] ?? -1 }
    merges = try Self.mergeTable(spec, ids: ids)
    (tokenBytes, tokenStarts) = Self.bytesOfTokens(spec)
    allAdded = Self.matcher(spec) { $0 == .control || $0 == .userDefined }
    userDefined = Self.matcher(spec) { $0 == .userDefined }
    var ends = Set(
      Self.endNames.compactMap { name in
        ids[name].flatMap { spec.types[Int($0)] == .control ? $0 : nil }
      })
    if let eos = spec.eosID { ends.insert(Int32(eos)) }
    endIDs = ends
  }

  package var vocabularySize: Int { spec.tokens.count }

  /// The id of the token spelt `token`: as the vocabulary has it (byte alphabet, or plain for added tokens).
  package func id(of token: String) -> Int32? { idOfToken[token] }

  /// The type of a token; `unused` for an id outside the vocabulary.
  package func type(of id: Int32) -> TokenType {
    spec.types.indices.contains(Int(id)) ? spec.types[Int(id)] : .unused
  }

  /// The bytes that a token stands for; none for an id outside the vocabulary (models pad their embeddings).
  package func bytes(of id: Int32) -> ArraySlice<UInt8> {
    guard id >= 0, Int(id) < vocabularySize else { return [] }
    return tokenBytes[tokenStarts[Int(id)]..<tokenStarts[Int(id) + 1]]
  }
}

// MARK: - Text to ids

extension Tokenizer {
  /// The ids of `text`; no token is added at its ends.
  ///
  /// - Parameter parseSpecial: whether control tokens written in the text are taken as such. User-defined ones
  ///   always are.
  package func encode(_ text: String, parseSpecial: Bool = false) -> [Int32] {
    let bytes = Array(text.utf8)
    let matcher = parseSpecial ? allAdded : userDefined
    var ids: [Int32] = []
    ids.reserveCapacity(bytes.count / 4 + 4)
    var start = 0
    while let match = matcher.firstMatch(in: bytes, from: start) {
      encodeStretch(bytes, start..<match.range.lowerBound, into: &ids)
      ids.append(match.id)
      start = match.range.upperBound
    }
    encodeStretch(bytes, start..<bytes.count, into: &ids)
    return ids
  }

  /// Encodes text between added tokens.
  private func encodeStretch(_ bytes: [UInt8], _ range: Range<Int>, into ids: inout [Int32]) {
    guard !range.isEmpty else { return }
    if spec.normalizesToNFC, let composed = CanonicalComposition.nfc(bytes, in: range) {
      encodePieces(of: composed, in: 0..<composed.count, into: &ids)
    } else {
      encodePieces(of: bytes, in: range, into: &ids)
    }
  }

  private func encodePieces(of bytes: [UInt8], in range: Range<Int>, into ids: inout [Int32]) {
    var symbols: [Int32] = []
    spec.preTokenizer.forEachPiece(of: bytes, in: range) { piece in
      if spec.ignoresMerges, piece.count > 1, let id = idOfToken[ByteAlphabet.token(of: bytes[piece])] {
        ids.append(id)
        return
      }
      symbols.removeAll(keepingCapacity: true)
      for index in piece {
        let id = idOfByte[Int(bytes[index])]
        if id >= 0 {
          symbols.append(id)
        } else if let unknown = spec.unknownID {
          symbols.append(Int32(unknown))
        }
      }
      merges.apply(to: &symbols)
      ids.append(contentsOf: symbols)
    }
  }
}

// MARK: - Ids to text

extension Tokenizer {
  /// The text of `ids`; bytes that are not UTF-8 become U+FFFD, one for each maximal part of a character.
  ///
  /// - Parameter skipSpecial: whether control tokens are left out.
  package func decode(_ ids: some Sequence<Int32>, skipSpecial: Bool = true) -> String {
    var bytes: [UInt8] = []
    for id in ids where !(skipSpecial && type(of: id) == .control) { bytes.append(contentsOf: self.bytes(of: id)) }
    return String(decoding: bytes, as: UTF8.self)
  }
}

// MARK: - Tables

extension Tokenizer {
  /// Of equal tokens the first counts; holes in the vocabulary have no name.
  private static func idsByToken(_ spec: TokenizerSpec) -> [String: Int32] {
    var ids: [String: Int32] = Dictionary(minimumCapacity: spec.tokens.count)
    for (id, token) in spec.tokens.enumerated() where !token.isEmpty && ids[token] == nil {
      ids[token] = Int32(id)
    }
    return ids
  }

  private static func mergeTable(_ spec: TokenizerSpec, ids: [String: Int32]) throws -> BytePairMerges {
    var table = BytePairMerges(minimumCapacity: spec.merges.count)
    for (rank, merge) in spec.merges.enumerated() {
      let text = Substring(merge).utf8
      guard let space = text.firstIndex(of: UInt8(ascii: " ")) else {
        throw TokensError.inconsistent(what: "merge \(rank), '\(merge)', has no space between two tokens")
      }
      let left = String(merge[..<space])
      let right = String(merge[merge.utf8.index(after: space)...])
      func id(_ token: String) throws -> Int32 {
        guard let id = ids[token] else {
          throw TokensError.inconsistent(
            what: "merge \(rank), '\(merge)', needs the token '\(token)', which is not in the vocabulary")
        }
        return id
      }
      table.insert(left: try id(left), right: try id(right), rank: rank, id: try id(left + right))
    }
    return table
  }

  private static func bytesOfTokens(_ spec: TokenizerSpec) -> ([UInt8], [Int]) {
    var bytes: [UInt8] = []
    var starts = [0]
    starts.reserveCapacity(spec.tokens.count + 1)
    for (token, type) in zip(spec.tokens, spec.types) {
      let isPlain = type == .control || type == .userDefined
      bytes.append(contentsOf: (isPlain ? nil : ByteAlphabet.bytes(of: token)) ?? Array(token.utf8))
      starts.append(bytes.count)
    }
    return (bytes, starts)
  }

  private static func matcher(_ spec: TokenizerSpec, _ isIncluded: (TokenType) -> Bool) -> AddedTokenMatcher {
    let ids = spec.tokens.indices.filter { isIncluded(spec.types[$0]) }
    return AddedTokenMatcher(ids.map { (text: spec.tokens[$0], id: Int32($0)) })
  }
}
