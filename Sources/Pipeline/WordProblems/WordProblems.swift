// The generated data set `datasets/word-problems`: arithmetic stories with known answers.

import Foundation
import Records

/// Generates one- and two-step arithmetic word problems from templates.
///
/// The same seed gives the same bytes everywhere. No filling (template and numbers) comes twice in all files
/// together, so train and test are disjoint, and no test problem differs from a training problem in names alone.
package enum WordProblems {
  /// Ends every problem: what the answer judge looks for is asked for.
  package static let defaultInstruction = "Think step by step, then end with \"Answer: <number>\"."

  /// One file of the data set.
  package struct File: Sendable, Hashable {
    /// `train-one-step.jsonl`, …
    package var name: String
    package var split: String
    package var steps: Int
    package var problems: [WordProblem]

    /// One JSON object a line.
    package var bytes: [UInt8] {
      var bytes: [UInt8] = []
      for problem in problems {
        problem.json.write(to: &bytes)
        bytes.append(0x0A)
      }
      return bytes
    }
  }

  /// Draws the data set: train and test files of one and of two steps.
  ///
  /// - Parameters:
  ///   - trainCount: problems in each of the two train files.
  ///   - testCount: problems in each of the two test files.
  /// - Throws: `WordProblemsError` when a template's number ranges do not hold as many fillings.
  package static func generate(
    seed: UInt64, trainCount: Int = 1_000, testCount: Int = 200, instruction: String = defaultInstruction
  ) throws(WordProblemsError) -> [File] {
    var files: [File] = []
    for (steps, label, templates) in [
      (1, "one-step", WordProblemTemplate.oneStep), (2, "two-step", WordProblemTemplate.twoSteps),
    ] {
      var used: Set<[String]> = []
      for (split, count) in [("test", testCount), ("train", trainCount)] {
        var problems: [WordProblem] = []
        for index in 0..<max(count, 0) {
          // Templates take turns, so that each has its share of every file.
          let template = templates[index % templates.count]
          let name = "\(label)-\(split)-\(index)"
          problems.append(try draw(template, id: name, seed: seed, instruction: instruction, used: &used))
        }
        files.append(File(name: "\(split)-\(label).jsonl", split: split, steps: steps, problems: problems))
      }
    }
    return files.sorted { $0.name < $1.name }
  }

  /// Draws until the filling is a new one.
  private static func draw(
    _ template: WordProblemTemplate, id: String, seed: UInt64, instruction: String, used: inout Set<[String]>
  ) throws(WordProblemsError) -> WordProblem {
    for attempt in 0..<maximumAttempts {
      var draw = WordProblemDraw(generator: SeededGenerator(seed: seed, for: "\(template.name)/\(id)/\(attempt)"))
      let (text, answer) = template.fill(&draw)
      let problem = WordProblem(
        id: id, problem: instruction.isEmpty ? text : text + "\n" + instruction, answer: answer,
        steps: template.steps, template: template.name, numbers: draw.numbers)
      if used.insert(problem.filling).inserted { return problem }
    }
    throw WordProblemsError(template: template.name)
  }

  /// With half of a template's fillings used, this many misses in a row have a chance of 2⁻²⁰⁰.
  private static let maximumAttempts = 200

  /// Writes the data set's four files and `manifest.json` into a folder, each atomically, the manifest last.
  ///
  /// - Returns: the manifest.
  @discardableResult
  package static func write(
    to folder: URL, seed: UInt64, trainCount: Int = 1_000, testCount: Int = 200,
    instruction: String = defaultInstruction
  ) throws -> JSON {
    let files = try generate(seed: seed, trainCount: trainCount, testCount: testCount, instruction: instruction)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var entries: [JSON] = []
    for file in files {
      let bytes = file.bytes
      try AtomicFile.write(bytes, to: folder.appendingPathComponent(file.name))
      entries.append([
        "name": .string(file.name), "split": .string(file.split), "steps": .int(file.steps),
        "problems": .int(file.problems.count), "bytes": .int(bytes.count), "sha256": .string(sha256(bytes)),
      ])
    }
    var command = "distill data synth word-problems --out datasets/word-problems --seed \(seed)"
    if trainCount != 1_000 { command += " --train \(trainCount)" }
    if testCount != 200 { command += " --test \(testCount)" }
    let manifest: JSON = [
      "schema_version": 1, "name": "word-problems", "license": "Apache-2.0",
      "description":
        "Generated one- and two-step arithmetic word problems. No template with the same numbers comes twice, so train and test are disjoint.",
      "command": .string(command), "seed": .number(String(seed)), "instruction": .string(instruction),
      "templates": .int(WordProblemTemplate.all.count), "files": .array(entries),
    ]
    try AtomicFile.write(Array((manifest.prettyText + "\n").utf8), to: folder.appendingPathComponent("manifest.json"))
    return manifest
  }
}

/// More problems were asked for than a template can tell.
package struct WordProblemsError: DistillError, Hashable {
  package var template: String
  package var exitStatus: ExitStatus { .usage }
  package var description: String {
    "the template '\(template)' has no new numbers left: ask for fewer problems (1,000 train and 200 test problems of each kind fit)."
  }
}
