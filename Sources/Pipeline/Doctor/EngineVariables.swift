// The environment's variables that hold the engine back, for comparison. The engine reads them when it is loaded and takes
// what it does not know for nothing: a misspelt one would compare the engine with itself.

import Tensors

package enum EngineVariables {
  /// - Throws: `PipelineError.invalidOption` for a value that this machine's engine does not know; none is empty.
  package static func check(_ environment: [String: String]) throws {
    let here = InstructionSet.allCases.filter { $0.rawValue <= InstructionSet.best.rawValue }
    try check("DISTILL_ISA", environment, "this processor's", here.map(\.name))
    try check("DISTILL_BLAS", environment, "the known", MatmulLibrary.allCases.map(\.rawValue))
  }

  private static func check(_ name: String, _ environment: [String: String], _ whose: String, _ known: [String]) throws {
    guard let value = environment[name], !value.isEmpty, !known.contains(value.lowercased()) else { return }
    throw PipelineError.invalidOption(
      name: name, value: value, expected: "one of \(whose): \(known.joined(separator: ", "))")
  }
}
