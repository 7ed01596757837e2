// "Did you mean": the allowed name nearest to a misspelt one.

/// The name among `allowed` that is at most two edits (insert, delete, replace; a third of its length at
/// most) from `name`; the first of equals.
package func nearMiss(to name: String, among allowed: [String]) -> String? {
  let distances = allowed.map { (editDistance(Array(name.lowercased()), Array($0.lowercased())), $0) }
  guard let best = distances.min(by: { $0.0 < $1.0 }) else { return nil }
  return best.0 <= max(1, min(2, best.1.count / 3)) ? best.1 : nil
}

/// Levenshtein's distance.
private func editDistance(_ a: [Character], _ b: [Character]) -> Int {
  var row = Array(0...b.count)
  for (i, x) in a.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for (j, y) in b.enumerated() {
      let replaced = diagonal + (x == y ? 0 : 1)
      diagonal = row[j + 1]
      row[j + 1] = min(replaced, row[j] + 1, diagonal + 1)
    }
  }
  return row[b.count]
}
