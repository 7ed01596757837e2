// One linear layer of a network laid out for sampling.

import Tensors

/// Packed weights and an optional bias, read from a source of weights.
struct PackedLinear: Sendable {
  let weights: PackedWeights
  let bias: Matrix?

  /// - Parameter stem: the layer's HF name without `.weight`.
  init(_ stem: String, weights source: any WeightSource, precision: SamplingPrecision) throws {
    let name = stem + ".weight"
    let shape = source.shape(of: name) ?? []
    guard shape.count == 2 else { throw ModelFileError.missingTensors(path: "the weights", names: [name]) }
    let type = source.dataType(of: name)
    let packed = PackedWeights(
      precision.packing(for: type, inputs: shape[1]), outputs: shape[0], inputs: shape[1])
    if packed.packing == .int4, let type {
      unsafe packed.fill(codes: { row, codes, steps, offsets in
        guard let stored = unsafe source.storedRow(name, row: row) else { preconditionFailure("4-bit rows are stored") }
        unsafe FourBitCodes.read(stored, type: type, codes: codes, steps: steps, offsets: offsets)
      })
    } else {
      let failures = FirstError()
      unsafe packed.fill { row, destination in
        do {
          unsafe try source.read(
            name, rows: row..<row + 1, into: UnsafeMutableBufferPointer(start: destination, count: shape[1]))
        } catch { failures.record(error, at: row) }
      }
      if let error = failures.first { throw error }
    }
    self.weights = packed
    bias = try source.shape(of: stem + ".bias").map { shape in
      Matrix(1, shape[0], try source.array(stem + ".bias"))
    }
  }
}
