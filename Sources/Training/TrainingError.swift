// What can go wrong in training, as facts; the sentences are made here.

import Foundation
import Records

package enum TrainingError: DistillError, Equatable {
  case notFinite(step: Int, loss: Double, gradientNorm: Double)
  case noExamples(folder: String, traces: Int, tooLong: Int, maxLength: Int)
  case options([String])
  case otherOptions(folder: String, differences: [String])
  case checkpointDamaged(file: String, expected: String, found: String)

  package var exitStatus: ExitStatus {
    switch self {
    case .notFinite: .internalError
    case .noExamples, .checkpointDamaged: .badInput
    case .options, .otherOptions: .usage
    }
  }

  package var description: String {
    switch self {
    case .notFinite(let step, let loss, let norm):
      "step \(step): the loss is \(loss) and the gradient's norm \(norm), expected finite numbers. "
        + "Lower the learning rate, or look at the traces of this step; the last checkpoint is unharmed."
    case .noExamples(let folder, let traces, let tooLong, let maxLength):
      "\(folder): none of its \(traces) traces can be trained on"
        + (tooLong > 0 ? ": \(tooLong) are longer than --max-length \(maxLength) tokens. Raise it." : ".")
    case .options(let problems):
      problems.joined(separator: "\n")
    case .otherOptions(let folder, let differences):
      "\(folder) holds a run with other options: \(differences.joined(separator: "; ")). "
        + "Run with the same options to go on, choose another --out, or give --overwrite."
    case .checkpointDamaged(let file, let expected, let found):
      "\(file): expected \(expected), found \(found). Delete this checkpoint's folder to go on from the one before."
    }
  }
}
