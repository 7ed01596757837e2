// OpenBLAS reads OPENBLAS_CORETYPE when it is loaded, before any of our code: a better choice needs a new start.

import Foundation
import Pipeline

enum BLASChoice {
  /// Replaces this process by itself with OPENBLAS_CORETYPE set, where OpenBLAS took this processor for an old
  /// one (Debian 12's does so on some of 2023 and later, at a fifth of the speed). A value set by hand stays.
  static func startAgainIfBetter() {
    guard getenv("OPENBLAS_CORETYPE") == nil, let core = Doctor.betterBLASCore else { return }
    setenv("OPENBLAS_CORETYPE", core, 1)
    execv("/proc/self/exe", CommandLine.unsafeArgv)
    // Where the start failed, the work goes on slowly.
  }
}
