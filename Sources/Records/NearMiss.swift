// "Did you mean": the allowed name nearest to a misspelt one.

/// The name nearest to `name` by edit distance (insertions, deletions, replacements, swapped neighbours), when it is
/// near enough to be a slip: at most a third of the longer name's length, and at least one edit is always allowed.
/// Letter case and the difference between `-` and `_` cost nothing. The first of equals.
package func nearMiss(to name: String, among allowed: [String]) -> String? {
  func folded(_ name: String) -> [Character] { Array(name.lowercased().replacing("-", with: "_")) }
  let wanted = folded(name)
  let ranked = allowed.map { (name: $0, distance: editDistance(wanted, folded($0))) }
  guard let best = ranked.min(by: { $0.distance < $1.distance }) else { return nil }
  let limit = max(1, max(wanted.count, best.name.count) / 3)
  return best.distance <= limit ? best.name : nil
}

/// Optimal string alignment distance, O(a·b) time, three rows of memory.
private func editDistance(_ a: [Character], _ b: [Character]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, beforeLast[j - 1] + 1) }
      row.append(cost)
    }
    beforeLast = last
    last = row
  }
  return last[b.count]
}
