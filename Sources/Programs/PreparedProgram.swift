// A program ready to run: its files laid out, and compiled where the language asks for it.

import Foundation
import Records

/// A program in a folder of its own, which is removed with it.
final class PreparedProgram: Sendable {
  enum Problem: Error {
    case doesNotCompile(String)
  }

  let program: Program
  private let sandbox: Sandbox
  private let folder: ProgramFolder
  private let tool: String
  /// Whether a function of it is called, instead of the whole of it being run.
  private let isCalled: Bool

  /// Lays out and compiles a program.
  ///
  /// - Parameter function: what will be called with arguments from standard input; nil runs the whole program.
  /// - Throws: `doesNotCompile`; `noTool`; `cannotStart`.
  init(_ program: Program, function: String? = nil, sandbox: Sandbox) async throws {
    guard let tool = program.language.tool else { throw ProgramError.noTool(program.language) }
    self.program = program
    self.sandbox = sandbox
    self.tool = tool
    isCalled = function != nil
    folder = try ProgramFolder()
    var source = program.source
    if let function {
      switch program.language {
      case .python: try folder.write(Harness.python(function).utf8, to: "call.py")
      case .javascript: try folder.write(Harness.javaScript(function).utf8, to: "call.js")
      case .cpp: source = Harness.cpp(solution: source, function: function)
      }
    }
    try folder.write(source.utf8, to: program.language.fileName)
    if program.language == .cpp { try await compile() }
  }

  private func compile() async throws {
    let out = try folder.makeWritableFolder("out", for: sandbox)
    let source = sandbox.path(of: program.language.fileName, in: folder.url)
    let run = try await sandbox.run(
      [tool, "-std=gnu++17", "-O2", "-w", "-o", sandbox.path(of: "program", inFiles: out), source],
      folder: folder.url, files: out, canWrite: true, limits: .compiling)
    guard run.ending == .exited(0) else {
      let error = run.errors.split(separator: "\n").first { $0.contains("error") }.map(String.init)
      throw Problem.doesNotCompile(error ?? "the compiler ended with \(run.ending)")
    }
  }

  /// - Parameters:
  ///   - arguments: arguments of the program's own.
  ///   - files: a folder that it may read besides its own.
  func run(arguments: [String] = [], files: URL? = nil, input: [UInt8], limits: Limits) async throws -> SandboxRun {
    func path(_ name: String) -> String { sandbox.path(of: name, in: folder.url) }
    let command =
      switch program.language {
      case .python: [tool, "-s", path(isCalled ? "call.py" : program.language.fileName)]
      case .javascript: [tool, "--stack-size=4000", path(isCalled ? "call.js" : program.language.fileName)]
      case .cpp: [path("out/program")]
      }
    return try await sandbox.run(command + arguments, input: input, folder: folder.url, files: files, limits: limits)
  }
}
