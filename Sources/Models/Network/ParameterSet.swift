// Named parameters in one stretch of memory, so that the optimiser is one loop and a checkpoint one write.

import Tensors

/// Named matrices in one arena. Gradients and moments are sets of the same layout.
package struct ParameterSet: Sendable {
  package struct Entry: Sendable {
    package let name: String
    /// As files record it: one number for vectors, `[out, in]` for matrices.
    package let shape: [Int]
    package let matrix: Matrix
  }

  /// All parameters end to end, each starting at a multiple of 16 elements; gaps stay zero.
  package let arena: Matrix
  package let entries: [Entry]
  private let indices: [String: Int]

  /// Zeros of the given shapes.
  package init(shapes: [(name: String, shape: [Int])]) {
    var offsets: [Int] = []
    var total = 0
    for (_, shape) in shapes {
      offsets.append(total)
      total += (shape.reduce(1, *) + 15) / 16 * 16
    }
    let arena = Matrix(1, total)
    entries = zip(shapes, offsets).map { item, offset in
      let columns = item.shape.last ?? 1
      return Entry(
        name: item.name, shape: item.shape,
        matrix: Matrix(
          storage: arena.storage, offset: offset, rows: item.shape.dropLast().reduce(1, *), columns: columns))
    }
    self.arena = arena
    indices = Dictionary(uniqueKeysWithValues: shapes.enumerated().map { ($1.name, $0) })
  }

  package subscript(name: String) -> Matrix? { entry(name)?.matrix }
  package func entry(_ name: String) -> Entry? { indices[name].map { entries[$0] } }

  package var shapes: [(name: String, shape: [Int])] { entries.map { ($0.name, $0.shape) } }

  /// Numbers in the set, gaps not counted.
  package var parameterCount: Int { entries.reduce(0) { $0 + $1.matrix.count } }

  /// A set of zeros with the same names, shapes and layout.
  package func zeros() -> ParameterSet { ParameterSet(shapes: shapes) }
}
