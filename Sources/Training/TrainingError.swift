// What can go wrong in training, as facts; the sentences are made here.

import Foundation
import Records

package enum TrainingError: DistillError, Equatable {
  case notFinite(step: Int, loss: Double, gradientNorm: Double)
  case noExamples(folder: String, traces: Int, tooLong: Int, unfinished: Int, maxLength: Int)
  /// Traces without their end: cut by the maximum length, or by their teacher's token limit.
  case truncated(folder: String, survey: TruncationCounts, maxLength: Int, endOfTurn: String)
  /// A record whose targets would teach the wrong thing.
  case badExample(folder: String, record: String, template: String, problem: MaskProblem)
  case tooLittleMemory(MemoryShortage)
  case options([String])
  case otherOptions(folder: String, differences: [String])
  case checkpointDamaged(file: String, expected: String, found: String)

  package var exitStatus: ExitStatus {
    switch self {
    case .notFinite: .internalError
    case .noExamples, .truncated, .badExample, .checkpointDamaged: .badInput
    case .options, .otherOptions, .tooLittleMemory: .usage
    }
  }

  package var description: String {
    switch self {
    case .notFinite(let step, let loss, let norm):
      "step \(step): the loss is \(loss) and the gradient's norm \(norm), expected finite numbers. "
        + "Lower the learning rate, or look at the traces of this step; the last checkpoint is unharmed."
    case .noExamples(let folder, let traces, let tooLong, let unfinished, let maxLength):
      "\(folder): none of its \(traces) traces can be trained on"
        + (unfinished > 0 ? ": \(unfinished) were cut by their teacher" : "")
        + (tooLong > 0
          ? (unfinished > 0 ? " and" : ":") + " \(tooLong) are longer than --max-length \(maxLength) tokens. Raise it." : ".")
    case .truncated(let folder, let counts, let maxLength, let endOfTurn):
      "\(folder): " + counts.sentences(maxLength: maxLength, endOfTurn: endOfTurn)
        + "\nOr give --allow-truncation: such traces are then left out and counted; none is trained on without its end."
    case .badExample(let folder, let record, let template, let problem):
      "\(folder): record \(record): \(problem.sentence(template: template))"
    case .tooLittleMemory(let shortage):
      shortage.description
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
