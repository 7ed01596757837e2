// The environment's variables that hold the engine back, for comparison. The engine reads them when it is loaded and takes
// what it cannot do for nothing: it would be compared with itself.

import Tensors

package enum EngineVariables {
  /// - Throws: `PipelineError.invalidOption` for a value that this machine's engine cannot follow; an empty one is none.
  package static func check(_ environment: [String: String]) throws {
    let instructions = InstructionSet.allCases.filter { $0 <= .best }
    try check("DISTILL_ISA", environment, instructions.map(\.name))
    try check("DISTILL_BLAS", environment, MatmulLibrary.installed.map(\.rawValue))
  }

  private static func check(_ name: String, _ environment: [String: String], _ known: @autoclosure () -> [String]) throws {
    guard let value = environment[name], !value.isEmpty else { return }
    let known = known()
    guard !known.contains(value.lowercased()) else { return }
    throw PipelineError.invalidOption(
      name: name, value: value, expected: "one of this machine's: \(known.joined(separator: ", "))")
  }
}
