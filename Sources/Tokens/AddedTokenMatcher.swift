// Finds tokens that are written whole in text: control and user-defined ones.

/// A byte trie over added tokens: at each place the longest one, from left to right without overlaps, as
/// Hugging Face's added vocabulary matches them.
struct AddedTokenMatcher: Sendable {
  private struct Node {
    var children: [UInt8: Int] = [:]
    var id: Int32?
  }
  private var nodes = [Node()]
  private var isFirstByte = [Bool](repeating: false, count: 256)

  init(_ tokens: some Sequence<(text: String, id: Int32)>) {
    for (text, id) in tokens where !text.isEmpty {
      var node = 0
      for byte in text.utf8 {
        if node == 0 { isFirstByte[Int(byte)] = true }
        if let child = nodes[node].children[byte] {
          node = child
        } else {
          nodes.append(Node())
          nodes[node].children[byte] = nodes.count - 1
          node = nodes.count - 1
        }
      }
      if nodes[node].id == nil { nodes[node].id = id }
    }
  }

  /// The first token in `bytes[start...]` and where it stands; nil when there is none.
  func firstMatch(in bytes: [UInt8], from start: Int) -> (id: Int32, range: Range<Int>)? {
    guard nodes.count > 1 else { return nil }
    var index = start
    while index < bytes.count {
      if isFirstByte[Int(bytes[index])], let match = longestMatch(in: bytes, at: index) { return match }
      index += 1
    }
    return nil
  }

  private func longestMatch(in bytes: [UInt8], at start: Int) -> (id: Int32, range: Range<Int>)? {
    var node = 0
    var match: (Int32, Range<Int>)?
    var index = start
    while index < bytes.count, let child = nodes[node].children[bytes[index]] {
      node = child
      index += 1
      if let id = nodes[node].id { match = (id, start..<index) }
    }
    return match
  }
}
