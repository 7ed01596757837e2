// In what packed factors are kept, and the kernels for it.

import CKernels

/// In what a packed factor's numbers are kept.
enum PackedElement: Hashable, Sendable {
  case bfloat16
  /// With a step for each block.
  case int16, int8

  /// Of a precision other than float32.
  init(_ precision: MatmulPrecision) {
    switch precision {
    case .float32, .bfloat16: self = .bfloat16
    case .int16: self = .int16
    case .int8: self = .int8
    }
  }

  /// Successive numbers of the summed dimension that stand together: a factor is cut between them only.
  var block: Int {
    switch self {
    case .bfloat16: 2
    case .int16: Int(CK_INT16_BLOCK)
    case .int8: Int(CK_INT8_BLOCK)
    }
  }

  /// Words that a block takes in each lane.
  var blockWords: Int {
    switch self {
    case .bfloat16: 1
    case .int16: Int(CK_INT16_WORDS)
    case .int8: Int(CK_INT8_WORDS)
    }
  }
}

// MARK: kernels

extension PackedElement {
  typealias Pack = @convention(c) (
    UnsafeMutablePointer<UInt32>?, Int, UnsafeRawPointer?, Int32, Int32, Int, Int, Int
  ) -> Void
  typealias PackWeights = @convention(c) (
    UnsafeMutablePointer<UInt32>?, Int, UnsafePointer<Float>?, Int32, Int, Int, Int, Int
  ) -> Void
  typealias Multiply = @convention(c) (
    UnsafePointer<UInt32>?, Int, UnsafePointer<UInt32>?, Int, Int, Int, Int, Float, Int32, UnsafeMutablePointer<Float>?,
    Int
  ) -> Void

  var pack: Pack {
    switch self {
    case .bfloat16: ck_bf16_pack
    case .int16: ck_int16_pack
    case .int8: ck_int8_pack
    }
  }

  var packForLater: Pack {
    switch self {
    case .bfloat16: ck_bf16_pack_for_later
    case .int16: ck_int16_pack_for_later
    case .int8: ck_int8_pack_for_later
    }
  }

  var packWeights: PackWeights {
    switch self {
    case .bfloat16: ck_bf16_pack_weights
    case .int16: ck_int16_pack_weights
    case .int8: ck_int8_pack_weights
    }
  }

  /// A tile of a product of factors packed so.
  var multiply: Multiply {
    switch self {
    case .bfloat16: ck_bf16_multiply
    case .int16: ck_int16_multiply
    case .int8: ck_int8_multiply
    }
  }
}
