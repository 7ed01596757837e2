// Which kernels OpenBLAS chose, and which it should have.

import COpenBLAS

/// What BLAS this process found, for `distill doctor` and for the command's start.
package enum BLASLibrary {
  /// The library's own words: version, kernels, threading.
  package static var description: String { String(cString: openblas_get_config()) }
  /// The kernels it chose for this processor.
  package static var core: String { String(cString: openblas_get_corename()) }

  /// Kernels without AVX2: what OpenBLAS falls back to on a processor that is newer than itself.
  private static let oldCores: Set<String> = [
    "Generic", "Katmai", "Coppermine", "Northwood", "Prescott", "Banias", "Atom", "Core2", "Penryn", "Dunnington",
    "Nehalem", "Athlon", "Opteron", "Opteron_SSE3", "Barcelona", "Bobcat", "Nano",
  ]

  /// The value of OPENBLAS_CORETYPE that this processor deserves, where OpenBLAS did not know it and chose
  /// kernels five times slower; nil where its choice is good. OpenBLAS reads the variable when it is loaded.
  package static var betterCore: String? {
    guard oldCores.contains(core) else { return nil }
    return switch InstructionSet.best {
    case .scalar: nil
    case .avx2: "Haswell"
    case .avx512, .avx512VNNI, .avx512BF16: "SkylakeX"
    }
  }
}
