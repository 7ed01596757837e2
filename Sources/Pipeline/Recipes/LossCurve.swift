// The training loss as a small inline SVG.

/// Draws a line through (step, loss).
struct LossCurve {
  var points: [(step: Int, loss: Double)]

  private static let (width, height, left, bottom) = (640.0, 220.0, 48.0, 28.0)

  /// The picture, or nil where there are fewer than two points.
  func svg() -> String? {
    let finite = points.filter { $0.loss.isFinite }
    guard finite.count >= 2, let first = finite.first?.step, let last = finite.last?.step, last > first else { return nil }
    let top = finite.map(\.loss).max() ?? 1
    let low = min(0, finite.map(\.loss).min() ?? 0)
    func x(_ step: Int) -> Double {
      Self.left + (Self.width - Self.left - 8) * Double(step - first) / Double(last - first)
    }
    func y(_ loss: Double) -> Double {
      8 + (Self.height - Self.bottom - 8) * (1 - (loss - low) / max(top - low, 1e-9))
    }
    let line = thinned(finite).map { "\(rounded(x($0.step))),\(rounded(y($0.loss)))" }.joined(separator: " ")
    return """
      <svg viewBox="0 0 \(Int(Self.width)) \(Int(Self.height))" role="img" aria-label="training loss by step">
      <path d="M\(Self.left) 8V\(Self.height - Self.bottom)H\(Self.width - 8)" fill="none" stroke="#999"/>
      <polyline points="\(line)" fill="none" stroke="#06c" stroke-width="1.5"/>
      <text x="4" y="14">\(rounded(top))</text><text x="4" y="\(Self.height - Self.bottom)">\(rounded(low))</text>
      <text x="\(Self.left)" y="\(Self.height - 8)">step \(first)</text>
      <text x="\(Self.width - 8)" y="\(Self.height - 8)" text-anchor="end">step \(last)</text>
      </svg>
      """
  }

  /// At most 600 points: the mean of each run of neighbours.
  private func thinned(_ points: [(step: Int, loss: Double)]) -> [(step: Int, loss: Double)] {
    let stride = (points.count + 599) / 600
    guard stride > 1 else { return points }
    return Swift.stride(from: 0, to: points.count, by: stride).map { start in
      let run = points[start..<min(start + stride, points.count)]
      return (run[start].step, run.map(\.loss).reduce(0, +) / Double(run.count))
    }
  }
}
