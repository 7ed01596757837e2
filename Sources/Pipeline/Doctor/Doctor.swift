// What this machine has for distill, and what to do about what is missing.

import Foundation
import Programs
import Records
import Tensors

/// One thing that was looked at.
package struct Finding: Sendable, Hashable {
  package enum State: String, Sendable { case ok, missing, note }
  package var name: String
  package var state: State
  package var found: String
  /// What to do, or nil where nothing needs doing.
  package var advice: String?

  package init(_ name: String, _ state: State, _ found: String, advice: String? = nil) {
    self.name = name
    self.state = state
    self.found = found
    self.advice = advice
  }
}

/// Looks at the machine.
package enum Doctor {
  /// The OPENBLAS_CORETYPE that this processor deserves, where OpenBLAS chose kernels for an old one.
  package static var betterBLASCore: String? { BLASLibrary.betterCore }

  /// - Parameter path: the folders that programs are looked for in (`PATH`).
  package static func examine(models: ModelLocator, path: [String]) async -> [Finding] {
    [blas, matmul, instructions, cores, memory(), await sandbox(path)] + students(models)
  }

  package static func json(_ findings: [Finding]) -> JSON {
    [
      "ok": .bool(!findings.contains { $0.state == .missing }),
      "findings": .array(
        findings.map {
          [
            "name": .string($0.name), "state": .string($0.state.rawValue), "found": .string($0.found),
            "advice": $0.advice.map(JSON.string) ?? .null,
          ]
        }),
    ]
  }

  private static var blas: Finding {
    let version = BLASLibrary.description.trimmingCharacters(in: .whitespaces)
    let found = "\(version), kernels for \(BLASLibrary.core), one thread in each of \(ThreadPool.shared.threads) workers"
    guard let better = betterBLASCore else { return Finding("BLAS", .ok, found) }
    return Finding("BLAS", .missing, found, advice: "export OPENBLAS_CORETYPE=\(better) (these kernels are slow here)")
  }

  private static var instructions: Finding {
    let (best, current) = (InstructionSet.best, InstructionSet.current)
    return Finding("instructions", .ok, best == current ? "\(best)" : "\(current) (forced; this CPU has \(best))")
  }

  private static var matmul: Finding {
    let products =
      switch (MatmulPrecision.best, BFloat16Multiplier.current) {
      case (.bfloat16, .kernels) where MatmulLibrary.processorHasBFloat16:
        "training in bfloat16, or in int8 if asked to, by our own kernels for AVX-512 BF16"
      case (.int16, _): "training in int16 by our own kernels for AVX2, faster than float32 or bfloat16 here"
      case (.bfloat16, _): "training in bfloat16, which this CPU multiplies natively, by oneDNN"
      case (.float32, _) where MatmulPrecision.best(.kernels, .ofProcess) != .float32:
        "training in float32: DISTILL_BLAS=openblas leaves \(MatmulPrecision.best(.kernels, .ofProcess)) out"
      case (.float32, _) where MatmulPrecision.best(.kernels, .best) != .float32:
        "training in float32: DISTILL_ISA=\(InstructionSet.ofProcess.name) leaves \(MatmulPrecision.best(.kernels, .best)) out"
      case (.float32, _), (.int8, _): "training in float32: this CPU does not multiply bfloat16 natively"
      }
    guard let version = MatmulLibrary.oneDNNVersion else {
      guard MatmulLibrary.installed.contains(.oneDNN) else {
        return Finding(
          "matmul", .note, "float32 through OpenBLAS, as oneDNN is not installed; \(products)",
          advice: "apt-get install libdnnl-dev")
      }
      let isAskedFor = ProcessInfo.processInfo.environment["DISTILL_BLAS"]?.isEmpty == false
      let reason = isAskedFor ? "as DISTILL_BLAS=openblas asks" : "faster than oneDNN without AVX-512"
      return Finding("matmul", .ok, "float32 through OpenBLAS, \(reason); \(products)")
    }
    return Finding("matmul", .ok, "oneDNN \(version), one thread in each worker; \(products)")
  }

  private static var cores: Finding {
    let count = ProcessInfo.processInfo.activeProcessorCount
    return Finding("cores", .ok, "\(count)")
  }

  private static func memory() -> Finding {
    let bytes = ProcessInfo.processInfo.physicalMemory
    let gibibytes = Double(bytes) / Double(1 << 30)
    let shown = "\(Int(gibibytes.rounded())) GiB"
    guard gibibytes >= 6 else {
      return Finding(
        "memory", .missing, shown,
        advice: "recipes/quickstart needs up to 6 GiB; a smaller micro_batch or method: lora takes less")
    }
    return Finding("memory", .ok, shown)
  }

  /// Tries it: bubblewrap may be there and be refused its namespaces.
  private static func sandbox(_ path: [String]) async -> Finding {
    do {
      _ = try await Sandbox.closed(path: path)
      let languages = Language.allCases.filter { $0.tool != nil }.map(\.rawValue)
      let tools = languages.isEmpty ? "no language" : languages.joined(separator: ", ")
      return Finding("sandbox", .ok, "bubblewrap holds; programs in \(tools)")
    } catch {
      let why = if case .noSandbox(let why) = error as? ProgramError { why } else { "\(error)" }
      return Finding(
        "sandbox", .note, "\(why) Needed only for judging code by running it",
        advice: "apt-get install bubblewrap; in a container, allow user namespaces")
    }
  }

  private static func students(_ models: ModelLocator) -> [Finding] {
    Student.catalogue.map { student in
      let name = "student \(student.name)"
      if let url = models.find(student) { return Finding(name, .ok, url.path) }
      return Finding(
        name, student.file == nil ? .note : .missing, "\(student.repository) (\(student.size), \(student.license)) is not on this machine",
        advice: student.fetchCommand)
    }
  }
}
