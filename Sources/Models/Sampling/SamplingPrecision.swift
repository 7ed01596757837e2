// In which precision a model samples.

import Tensors

/// How a model's weights are kept and multiplied while it samples.
package enum SamplingPrecision: String, Sendable, CaseIterable, Codable {
  /// Exact float32: what tests compare.
  case float32
  /// Weights rounded to bfloat16; where our kernels multiply bfloat16 (AVX2, AVX-512 BF16), activations too.
  case bfloat16
  /// Weights that the file holds in 4 bits (Q4_0, Q4_1, Q4_K) as they are, all others in 8 bits (Q8_0's blocks),
  /// activations in 8 bits: several times faster, at the error of a Q8_0 file.
  case quantised

  /// The packing for a tensor stored as `type` with rows of `inputs` numbers.
  func packing(for type: DataType?, inputs: Int) -> WeightPacking {
    switch self {
    case .float32: .float32
    case .bfloat16: .fastestBFloat16
    case .quantised:
      if inputs % WeightPacking.block != 0 { .fastestBFloat16 }
      else if let type, FourBitCodes.represent(type) { .int4 } else { .int8 }
    }
  }

  /// The key-value cache's numbers.
  package var cacheElement: KeyValueCache.Element { self == .float32 ? .float32 : .bfloat16 }
}
