// The tiles of our own kernels' products go by their shape and the number of threads; the products' bits must not.

import Tensors
import Testing

struct MatmulTilesTests {
  /// Pieces of 16 rows to 640, of 48 columns to 590, which are tiles of other shapes at other places.
  @Test(.enabled(if: SharedFactor.isPacked(.bfloat16)), arguments: [MatmulPrecision.bfloat16, .int16, .int8].filter(\.isAvailable))
  func `products by our own kernels have the same bits in any tiles`(precision: MatmulPrecision) {
    let (rows, columns, inner) = (1500, 750, 700)
    let a = Matrix(rows, inner, randomValues(rows * inner, seed: 21))
    let b = Matrix(columns, inner, randomValues(columns * inner, seed: 22))
    let whole = Matrix(rows, columns)
    matmul(whole, a, b, .nt, precision: precision)
    for part in [0..<16, 16..<144, 144..<401, 401..<860, 860..<1500] {
      for columnPart in [0..<48, 48..<160, 160..<750] {
        let piece = Matrix(part.count, columnPart.count)
        matmul(piece, a[rows: part], b[rows: columnPart], .nt, precision: precision)
        let expected = part.flatMap { row in columnPart.map { whole[row, $0] } }
        #expect(piece.values == expected, "rows \(part), columns \(columnPart)")
      }
    }
  }
}
