// `distill doctor`

import ArgumentParser
import Foundation
import Pipeline

struct DoctorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Says what this machine has for distill, and what to do about what is missing.",
    discussion: """
      Example:
        distill doctor
      """)

  @OptionGroup var result: ResultArguments

  func run() async {
    let path = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
    let findings = await Doctor.examine(models: .here(), path: path)
    let width = findings.map(\.name.count).max() ?? 0
    let lines = findings.map { finding in
      let mark = finding.state == .ok ? "ok     " : finding.state == .missing ? "MISSING" : "-      "
      let name = finding.name + String(repeating: " ", count: width - finding.name.count)
      let advice =
        finding.advice.map { "\n" + String(repeating: " ", count: width + 11) + "to get it: \($0)" } ?? ""
      return "\(mark)  \(name)  \(finding.found)\(advice)"
    }
    result.print(lines.joined(separator: "\n"), Doctor.json(findings))
  }
}
