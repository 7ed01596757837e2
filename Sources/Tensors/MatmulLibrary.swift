// Which library multiplies, and in which precision.

import CKernels
import COpenBLAS
import Foundation

/// Precision of the factors of a product; sums are float32 always.
package enum MatmulPrecision: String, Sendable, CaseIterable, Codable {
  case float32
  /// Both factors are rounded to bfloat16 first and multiplied as such where there is a `BFloat16Multiplier`, else in
  /// float32, which gains no speed.
  case bfloat16
  /// As bfloat16, but the products with the weights, forward and back, have factors in whole numbers of 16 bits, of which each
  /// `CK_INT16_BLOCK` numbers of the summed dimension have a step of their own: as a whole more exact than bfloat16's 8 bits
  /// of each number. Only where the kernels multiply, by AVX2.
  case int16
  /// The same in 8 bits, and of linear layers alone. Only where the kernels multiply, by AVX-512 VNNI.
  case int8

  /// Of the products with the output weights.
  package var ofOutputWeights: MatmulPrecision { self == .int8 ? .bfloat16 : self }

  /// Whether products can be computed so here.
  package var isAvailable: Bool { isAvailable(.current) }

  /// Whether they can with something, or nothing, to multiply bfloat16.
  func isAvailable(_ multiplier: BFloat16Multiplier?) -> Bool {
    switch self {
    case .float32, .bfloat16: true
    case .int16: multiplier == .kernels
    case .int8: multiplier == .kernels && MatmulLibrary.processorHasBFloat16
    }
  }

  /// bfloat16 where this processor multiplies it natively and there is something to do it with; with AVX2 alone int16 by our
  /// kernels: faster than float32, in half the memory, and more exact than bfloat16. float32 elsewhere: AVX-512 multiplies
  /// that in registers twice as wide.
  package static var best: MatmulPrecision { best(.current, .ofProcess) }

  /// What is best with these instructions and something, or nothing, to multiply bfloat16.
  package static func best(_ multiplier: BFloat16Multiplier?, _ instructions: InstructionSet) -> MatmulPrecision {
    switch (multiplier, instructions) {
    case (.some, .avx512BF16): .bfloat16
    case (.kernels, .avx2): .int16
    default: .float32
    }
  }

  /// Bytes of a number as `FactorMatrix` keeps it.
  package var factorBytes: Int { FactorForm(self) == .bfloat16 ? 2 : 4 }

  /// Bytes of numbers of a linear layer's factor as its products read it, but for the rest of last blocks and panels.
  package func linearFactorBytes(_ count: Int) -> Int {
    guard FactorForm(self) == .bfloat16 else { return 4 * count }
    let element = PackedElement(self)
    return (4 * count * element.blockWords + element.block - 1) / element.block
  }
}

/// The libraries that products run on, always on the calling thread.
package enum MatmulLibrary: String, Sendable, CaseIterable {
  case openBLAS = "openblas"
  case oneDNN = "onednn"

  /// oneDNN where it is installed and the processor has AVX-512, unless `DISTILL_BLAS` names one. For AVX2 oneDNN 2.6
  /// multiplies as fast as OpenBLAS but for right factors that are not transposed, which it reads where they are: with rows of
  /// 2 KiB at two thirds of the speed (docs/engine-history.md).
  package static let current: MatmulLibrary = {
    openblas_set_num_threads(1)  // BLAS threads would spin beside the pool's
    let wanted = ProcessInfo.processInfo.environment["DISTILL_BLAS"]?.lowercased()
    guard wanted != openBLAS.rawValue, ck_onednn_load() == 1 else { return .openBLAS }
    return wanted == oneDNN.rawValue || InstructionSet.best >= .avx512 ? .oneDNN : .openBLAS
  }()

  package static var installed: [MatmulLibrary] { ck_onednn_load() == 1 ? [.openBLAS, .oneDNN] : [.openBLAS] }

  /// "3.6.2", or nil where oneDNN is not in use.
  package static var oneDNNVersion: String? {
    var (major, minor, patch): (Int32, Int32, Int32) = (0, 0, 0)
    guard current == .oneDNN, ck_onednn_version(&major, &minor, &patch) == 1 else { return nil }
    return "\(major).\(minor).\(patch)"
  }

  /// Whether it multiplies it natively; false too where `DISTILL_ISA` keeps the kernels below its best instruction set.
  package static var processorHasBFloat16: Bool { InstructionSet.ofProcess == .avx512BF16 }
}

/// What multiplies factors in bfloat16.
package enum BFloat16Multiplier: String, Sendable, CaseIterable {
  /// Our own kernels, which pack a factor once for all tiles and multiply it by AVX-512 BF16, or else in float32 by AVX2.
  case kernels
  /// On processors with AVX-512 that cannot multiply bfloat16 it does so slowly: right for tests, never chosen
  /// (`MatmulPrecision.best`).
  case oneDNN = "onednn"

  /// oneDNN where there is AMX, which it uses, or with `DISTILL_BLAS=onednn`; else the kernels; the other where one is
  /// not there. Nil where there is neither, and with `DISTILL_BLAS=openblas`.
  package static let current: BFloat16Multiplier? = {
    let wanted = ProcessInfo.processInfo.environment["DISTILL_BLAS"]?.lowercased()
    if wanted == MatmulLibrary.openBLAS.rawValue { return nil }
    let hasTiles = ck_has_amx_bf16() == 1 && MatmulLibrary.processorHasBFloat16
    let order: [BFloat16Multiplier] =
      wanted == MatmulLibrary.oneDNN.rawValue || hasTiles ? [.oneDNN, .kernels] : [.kernels, .oneDNN]
    return order.first(where: \.isAvailable)
  }()

  package var isAvailable: Bool {
    switch self {
    case .kernels: InstructionSet.ofProcess >= .avx2
    case .oneDNN: MatmulLibrary.current == .oneDNN && ck_onednn_has_bf16() == 1
    }
  }
}

/// c [m, n] = alpha · a · b + beta · c on the calling thread, with leading dimensions.
package func gemm(
  _ transposeA: Bool, _ transposeB: Bool, _ m: Int, _ n: Int, _ k: Int, alpha: Float = 1,
  _ a: UnsafePointer<Float>, _ lda: Int, _ b: UnsafePointer<Float>, _ ldb: Int, _ beta: Float,
  _ c: UnsafeMutablePointer<Float>, _ ldc: Int, library: MatmulLibrary = .current
) {
  if library == .oneDNN,
    ck_onednn_gemm_f32(
      transposeA ? 1 : 0, transposeB ? 1 : 0, m, n, k, alpha, a, lda, b, ldb, beta, c, ldc) == 1
  { return }
  cblas_sgemm(
    CblasRowMajor, transposeA ? CblasTrans : CblasNoTrans, transposeB ? CblasTrans : CblasNoTrans, Int32(m),
    Int32(n), Int32(k), alpha, a, Int32(lda), b, Int32(ldb), beta, c, Int32(ldc))
}
