// `distill bench` on the instruction sets and libraries that the environment leaves it.

import Foundation
import Records
import Tensors
import Testing

@Suite struct BenchTests {
  private static let model = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "models/SmolLM2-135M-Instruct.Q4_1.gguf").path

  private func bench(_ environment: [String: String], _ arguments: String...) throws -> JSON {
    let folder = try TemporaryFolder()
    let result = try Binary.run(
      ["bench", "--json", "--student", Self.model, "--repeats", "1", "--prompt-tokens", "8", "--new-tokens", "2",
       "--batches", "1", "--documents", "1", "--document-tokens", "16"] + arguments, in: folder.url, environment: environment)
    #expect(result.status == 0, "\(result.error)")
    return try JSON(parsing: result.out)
  }

  @Test(arguments: [("scalar", "scalar"), ("avx2", "AVX2")])
  func `a processor without bfloat16 gets float32`(variable: String, name: String) throws {
    let figures = try bench(
      ["DISTILL_ISA": variable, "DISTILL_BLAS": "openblas"], "--parts", "roof", "prefill", "decode", "lora")
    #expect(figures["instructions"]?.string == name)
    #expect(figures["training_precision"]?.string == "float32")
    #expect(figures["matmul"]?.string?.hasPrefix("OpenBLAS") == true)
    #expect(figures["roof_gflops_bf16"] == nil)
    for field in ["roof_gflops_f32", "prefill_tps", "decode_tps_1", "train_lora_tps", "peak_rss_gib"] {
      #expect((figures[field]?.double ?? 0) > 0, "\(field)")
    }
  }

  @Test(.enabled(if: InstructionSet.best >= .avx2))
  func `a processor with AVX2 alone trains in 16-bit whole numbers`() throws {
    let figures = try bench(["DISTILL_ISA": "avx2"], "--parts", "roof", "full", "lora")
    #expect(figures["instructions"]?.string == "AVX2")
    #expect(figures["training_precision"]?.string == "int16")
    #expect(figures["matmul_bfloat16"]?.string == "kernels")
    for field in ["roof_gflops_bf16", "roof_gflops_train_int16", "train_full_tps", "train_lora_tps"] {
      #expect((figures[field]?.double ?? 0) > 0, "\(field)")
    }
  }

  @Test func `every promised field is there`() throws {
    let figures = try bench([:], "--batches", "1", "64")
    for field in ["roof_gflops_f32", "roof_gflops_int8", "roof_gflops_int4", "roof_memory_gbs", "prefill_tps", "prefill_tps_64",
      "decode_tps_1", "decode_tps_64", "train_full_tps", "train_lora_tps", "train_full_held_layers", "train_lora_held_layers",
      "peak_rss_gib"] {
      #expect((figures[field]?.double ?? 0) > 0, "\(field)")
    }
    #expect(figures["train_lora_packed_parts"] != nil)
    for part in ["prefill", "prefill_64", "decode_1", "decode_64", "train_full", "train_lora"] {
      // Beside other tests a share's size says nothing; `SamplingWorkTests` and `TrainingWorkTests` count what it is of.
      for field in ["_peak_rss_gib", "_share_of_roof"] { #expect((figures[part + field]?.double ?? 0) > 0, "\(part + field)") }
    }
    // On this many tokens weights decide: full fine-tuning holds four float32 copies of them, LoRA two in bfloat16 at most.
    #expect(figures["train_full_peak_rss_gib"]!.double! > 2 * figures["train_lora_peak_rss_gib"]!.double!)
  }

  @Test(arguments: [
    (["--prompt-tokens", "0"], "--prompt-tokens is '0'; expected 1 or more."),
    (["--batches", "8", "0"], "--batches is '0'; expected 1 or more."),
    (["--document-tokens", "1"], "--document-tokens is '1'; expected 2 or more: a token is predicted from those before it."),
    (["--recompute", "--memory", "1GiB"], "--memory is '1.0 GiB'; expected no --recompute beside it, which holds one layer's activations in any memory."),
    (["--parts", "soak", "--student", "1.5b", "--random-weights", "q8_0"],
      "--parts is 'soak'; expected no --random-weights beside it: it samples texts, which takes a tokenizer."),
    (["--random-weights", "q5"], "--random-weights is 'q5'; expected f32, bf16, q8_0 or q4_0."),
  ])
  func `a number that measures nothing is refused`(arguments: [String], message: String) throws {
    let folder = try TemporaryFolder()
    let result = try Binary.run(["bench", "--student", Self.model] + arguments, in: folder.url)
    #expect(result.status == 64)
    #expect(result.error == "error: \(message)\n")
  }

  /// Before anything is measured, and with options that `bench` has.
  @Test func `training that does not fit the memory is refused`() throws {
    let folder = try TemporaryFolder()
    let result = try Binary.run(["bench", "--student", Self.model, "--memory", "1GiB"], in: folder.url)
    #expect(result.status == 64 && result.out.isEmpty)
    #expect(result.error.hasPrefix("error: --parts is 'full'; expected what fits the memory: this needs "))
    #expect(
      result.error.hasSuffix(
        " GiB and may have 1.0 GiB (--memory); leave it out, or take fewer --documents or --document-tokens.\n"))
  }

  @Test func `memory is watched over many rounds`() throws {
    let figures = try bench([:], "--parts", "soak", "--rounds", "40")
    for field in ["resident_mib_generating", "resident_mib_training_lora", "resident_mib_training_full"] {
      let values = try #require(figures[field]?.array).map { $0.int ?? 0 }
      #expect(values.count == 20)
      // Scratch memory and the allocator's pools fill in the first 20 rounds, and stay (docs/engine-costs.md: 1,000). A
      // leak of a mebibyte a round, less than any buffer that scales with the batch, goes past this.
      #expect(values[19] < values[9] + 13, "\(field): \(values)")
    }
  }

  @Test(arguments: [MatmulPrecision.int16, .int8])
  func `training in whole numbers is measured beside its own roof, or refused where it cannot be`(
    precision: MatmulPrecision
  ) throws {
    if precision.isAvailable {
      let figures = try bench([:], "--parts", "roof", "full", "lora", "--precision", precision.rawValue)
      #expect(figures["training_precision"]?.string == precision.rawValue)
      #expect((figures["roof_gflops_train_\(precision)"]?.double ?? 0) > 0)
      for part in ["train_full", "train_lora"] {
        let all = try #require(figures[part + "_gflops"]?.double)
        let some = try #require(figures[part + "_gflops_\(precision)"]?.double)
        #expect(some > 0 && some < all, "\(part): TrainingWorkTests has its share")
        #expect((figures[part + "_share_of_roof"]?.double ?? 0) > 0, "\(part)")
      }
    }
    for command in [["bench", "--student", Self.model], ["train", "--student", Self.model, "--data", "traces", "--out", "out", "--plan"]] {
      let folder = try TemporaryFolder()
      let refused = try Binary.run(
        command + ["--precision", precision.rawValue], in: folder.url, environment: ["DISTILL_BLAS": "openblas"])
      #expect(refused.status == 64)
      #expect(refused.error == """
        error: --precision is '\(precision)'; expected float32 or bfloat16: \(precision) takes our own kernels, which need a \
        processor with \(precision == .int8 ? "AVX-512 BF16" : "AVX2"), and which oneDNN stands in for on one with AMX, or \
        where DISTILL_BLAS or DISTILL_ISA say so.

        """)
    }
  }

  @Test func `bfloat16 without a library for it is computed all the same`() throws {
    let figures = try bench(["DISTILL_BLAS": "openblas"], "--parts", "roof", "full", "--precision", "bfloat16")
    #expect(figures["training_precision"]?.string == "bfloat16")
    #expect(figures["roof_gflops_bf16"] == nil)
    #expect((figures["train_full_tps"]?.double ?? 0) > 0)
  }
}
