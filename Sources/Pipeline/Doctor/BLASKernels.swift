// OpenBLAS picks its kernels by the processor's model number; one it does not know gets those of 2004.

import Tensors

/// Better kernels than those OpenBLAS chose.
package enum BLASKernels {
  /// Kernels without AVX2, as OpenBLAS names them: what it falls back to on a processor newer than itself.
  private static let outdated: Set<String> = [
    "Prescott", "Core2", "Penryn", "Dunnington", "Nehalem", "Atom", "Sandybridge", "Opteron", "Opteron_SSE3",
    "Barcelona", "Bobcat", "Bulldozer", "Piledriver", "Steamroller", "Excavator", "Nano",
  ]

  /// The `OPENBLAS_CORETYPE` that makes use of this processor's vectors, or nil where OpenBLAS chose well.
  /// Measured on a Xeon that OpenBLAS 0.3.21 takes for a Prescott: sampling takes half the time with it.
  package static var betterCore: String? {
    betterCore(than: BLASLibrary.core, on: InstructionSet.best)
  }

  static func betterCore(than core: String, on instructions: InstructionSet) -> String? {
    guard outdated.contains(core) else { return nil }
    switch instructions {
    case .avx512: return "SkylakeX"
    case .avx2: return "Haswell"
    default: return nil
    }
  }
}
