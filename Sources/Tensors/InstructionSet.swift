// Which instruction set the kernels run on.

import CKernels

/// The instruction sets that the kernels are compiled for, in rising order.
package enum InstructionSet: UInt32, Sendable, CaseIterable, Comparable, CustomStringConvertible {
  case scalar, avx2, avx512, avx512VNNI, avx512BF16

  package static var best: InstructionSet { InstructionSet(rawValue: ck_best_isa().rawValue)! }
  /// Of the whole process: the best one, unless `DISTILL_ISA` names another.
  package static var ofProcess: InstructionSet { InstructionSet(rawValue: ck_process_isa().rawValue)! }
  package static var current: InstructionSet { InstructionSet(rawValue: ck_current_isa().rawValue)! }

  package static func < (one: InstructionSet, other: InstructionSet) -> Bool { one.rawValue < other.rawValue }

  /// As the environment's variable `DISTILL_ISA` names it.
  package var name: String { String(cString: ck_isa_name(ck_isa(rawValue: rawValue))) }

  /// Makes the kernels of this thread, and of the tasks that it gives the pool, run on this one; false where the
  /// machine lacks it. Other threads keep theirs, so tests may force different ones side by side.
  package func force() -> Bool { ck_force_isa(ck_isa(rawValue: rawValue)) == 1 }

  package var description: String {
    switch self {
    case .scalar: "scalar"
    case .avx2: "AVX2"
    case .avx512: "AVX-512"
    case .avx512VNNI: "AVX-512 VNNI"
    case .avx512BF16: "AVX-512 BF16"
    }
  }
}
