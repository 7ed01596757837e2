// Whether this machine can multiply as asked.

import Tensors

extension MatmulPrecision {
  /// - Throws: `invalidOption` for bfloat16 where there is no library for it.
  func requireHere() throws {
    guard self == .float32 || MatmulLibrary.hasBFloat16 else {
      throw PipelineError.invalidOption(
        name: "--precision", value: rawValue,
        expected: "float32: bfloat16 needs oneDNN (apt-get install libdnnl-dev)")
    }
  }
}
