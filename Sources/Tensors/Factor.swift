// The forms in which a product's factors are kept.

import CKernels

/// Float32, or bfloat16 as its upper 16 bits.
protocol Factor: BitwiseCopyable {
  /// c [m, n] = alpha · a · b + beta · c in float32 on the calling thread, with leading dimensions.
  static func multiply(
    _ transposeA: Bool, _ transposeB: Bool, _ m: Int, _ n: Int, _ k: Int, alpha: Float, _ a: UnsafePointer<Self>, _ lda: Int,
    _ b: UnsafePointer<Self>, _ ldb: Int, _ beta: Float, _ c: UnsafeMutablePointer<Float>, _ ldc: Int)
}

extension Factor {
  static func multiply(
    _ transposeA: Bool, _ transposeB: Bool, _ m: Int, _ n: Int, _ k: Int, _ a: UnsafePointer<Self>, _ lda: Int,
    _ b: UnsafePointer<Self>, _ ldb: Int, _ beta: Float, _ c: UnsafeMutablePointer<Float>, _ ldc: Int
  ) {
    multiply(transposeA, transposeB, m, n, k, alpha: 1, a, lda, b, ldb, beta, c, ldc)
  }
}

extension Float: Factor {
  static func multiply(
    _ transposeA: Bool, _ transposeB: Bool, _ m: Int, _ n: Int, _ k: Int, alpha: Float, _ a: UnsafePointer<Float>, _ lda: Int,
    _ b: UnsafePointer<Float>, _ ldb: Int, _ beta: Float, _ c: UnsafeMutablePointer<Float>, _ ldc: Int
  ) {
    gemm(transposeA, transposeB, m, n, k, alpha: alpha, a, lda, b, ldb, beta, c, ldc)
  }
}

extension UInt16: Factor {
  static func multiply(
    _ transposeA: Bool, _ transposeB: Bool, _ m: Int, _ n: Int, _ k: Int, alpha: Float, _ a: UnsafePointer<UInt16>, _ lda: Int,
    _ b: UnsafePointer<UInt16>, _ ldb: Int, _ beta: Float, _ c: UnsafeMutablePointer<Float>, _ ldc: Int
  ) {
    let done = ck_onednn_gemm_bf16(
      transposeA ? 1 : 0, transposeB ? 1 : 0, m, n, k, alpha, a, lda, b, ldb, beta, c, ldc)
    precondition(done == 1, "oneDNN refused a bfloat16 product")
  }
}
