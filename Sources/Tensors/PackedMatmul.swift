// Products with packed weights: the linear layers of sampling.

import CKernels

/// Memory for rows of activations in 8 bits.
package final class QuantisedRows: @unchecked Sendable {
  // Unchecked: as `Storage`, ops on it never overlap in time.
  let capacity: Int
  let codes: UnsafeMutablePointer<Int8>
  let scales: UnsafeMutablePointer<Float>
  let sums: UnsafeMutablePointer<Int32>

  /// Room for `rows` rows of up to `columns` numbers.
  package init(rows: Int, columns: Int) {
    capacity = rows * columns
    codes = .allocate(capacity: max(capacity, 1))
    scales = .allocate(capacity: max(capacity / WeightPacking.block, 1))
    sums = .allocate(capacity: max(capacity / WeightPacking.block, 1))
  }

  deinit {
    codes.deallocate()
    scales.deallocate()
    sums.deallocate()
  }

  fileprivate func take(_ x: Matrix) {
    precondition(x.count <= capacity && x.columns % WeightPacking.block == 0)
    let blocks = x.columns / WeightPacking.block
    ThreadPool.shared.run(rows: x.rows, rowsAtOnce: 16) { rows in
      for row in rows {
        ck_quantise_row(
          codes + row * x.columns, scales + row * blocks, sums + row * blocks, x.pointer + row * x.columns, x.columns)
      }
    }
  }
}

/// out = x · weightsᵀ for each pair, as one piece of work for the pool (weights for the bfloat16 kernels as another).
///
/// A row of out depends on its row of x alone: sums run in one order, whatever the number of rows or threads.
///
/// - Parameters:
///   - x: [rows, inputs]; every `out` is [rows, outputs].
///   - scratch: where x goes in 8 bits, for integer weights.
package func packedMatmul(_ products: [(out: Matrix, weights: PackedWeights)], _ x: Matrix, scratch: QuantisedRows) {
  for (out, weights) in products {
    precondition(out.rows == x.rows && out.columns == weights.outputs && x.columns == weights.inputs)
  }
  let pairs = products.filter { $0.weights.packing == .bfloat16Pairs }
  if !pairs.isEmpty {
    matmulTogether(pairs.map { MatmulSum($0.out, [MatmulTerm(x, $0.weights)]) }, .nt, precision: .bfloat16)
  }
  let products = products.filter { $0.weights.packing != .bfloat16Pairs }
  if products.isEmpty { return }
  if products.contains(where: { $0.weights.packing.quantisesActivations }) { scratch.take(x) }
  let panels = products.reduce(0) { $0 + $1.weights.panels }
  // Few rows are done as fast as the weights come, and a panel's next one is asked for by whoever computes it: each thread
  // goes through neighbours. For more rows some tasks for each thread to balance.
  let threads = ThreadPool.shared.threads
  let panelsAtOnce = x.rows <= 16 ? (panels + threads - 1) / threads : max(1, panels / (8 * threads))
  ThreadPool.shared.run(rows: panels, rowsAtOnce: panelsAtOnce) { range in
    var first = 0
    for (out, weights) in products {
      let own = range.clamped(to: first..<first + weights.panels)
      for panel in own { multiply(out, weights, panel: panel - first, x, scratch) }
      first += weights.panels
    }
  }
}

private func multiply(_ out: Matrix, _ weights: PackedWeights, panel: Int, _ x: Matrix, _ scratch: QuantisedRows) {
  let rows = weights.rows(panel: panel)
  let target = out.pointer + rows.lowerBound
  let memory = weights.pointer(panel: panel)
  switch weights.packing {
  case .float32:
    ck_packed_f32(target, out.columns, rows.count, memory, x.pointer, x.columns, x.rows, x.columns)
  case .bfloat16:
    ck_packed_bf16(target, out.columns, rows.count, memory, x.pointer, x.columns, x.rows, x.columns)
  case .bfloat16Pairs: preconditionFailure("multiplied whole")
  case .int8:
    ck_packed_int8(
      target, out.columns, rows.count, memory, scratch.codes, scratch.scales, scratch.sums, x.rows, x.columns)
  case .int4:
    ck_packed_int4(
      target, out.columns, rows.count, memory, scratch.codes, scratch.scales, scratch.sums, x.rows, x.columns)
  }
}
