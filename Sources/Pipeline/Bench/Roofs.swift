// What this machine can do at most: the measured speed of its products and of its memory.

import Models
import Tensors

/// The limits that `bench` measures speeds beside, each the best of ten runs on all threads, or of what a second holds.
struct Roofs: Sendable {
  /// GFLOP/s of a product of [1024, 2048] and [2048, 2048].
  let float32: Double
  /// Nil where nothing multiplies bfloat16.
  let bfloat16: Double?
  /// Of activations in 8 bits with weights packed for sampling: in 8 bits (Q8_0's blocks), and in 4.
  let int8, int4: Double
  /// Of training's factors in whole numbers, for each such precision that there is here.
  let wholeNumbers: [(precision: MatmulPrecision, gigaflops: Double)]
  /// GB/s at which a matrix of 256 MiB, more than caches hold, is read (without vector instructions the sum of what is read
  /// takes longer than reading).
  let memory: Double

  init(_ context: StageContext) {
    let (rows, inner) = (1024, 2048)
    let (out, a, b) = (Matrix(rows, inner), Matrix(rows, inner), Matrix(inner, inner))
    a.fill(0.5)
    b.fill(0.25)
    func gigaflops(_ product: () -> Void) -> Double {
      2e-9 * Double(rows * inner * inner) / Self.best(context, product)
    }
    float32 = gigaflops { matmul(out, a, b, .nt, precision: .float32) }
    bfloat16 = BFloat16Multiplier.current == nil ? nil : gigaflops { matmul(out, a, b, .nt, precision: .bfloat16) }
    wholeNumbers = [MatmulPrecision.int16, .int8].filter(\.isAvailable).map { precision in
      (precision, gigaflops { matmul(out, a, b, .nt, precision: precision) })
    }
    let scratch = QuantisedRows(rows: rows, columns: inner)
    let eight = PackedWeights(.int8, outputs: inner, inputs: inner)
    let four = PackedWeights(.int4, outputs: inner, inputs: inner)
    unsafe eight.fill { _, row in for column in 0..<inner { unsafe row[column] = Float(column % 255 - 127) } }
    unsafe four.fill { _, codes, steps, offsets in
      for column in 0..<inner { unsafe codes[column] = UInt8(column % 16) }
      for block in 0..<inner / WeightPacking.block { unsafe (steps[block], offsets[block]) = (0.125, -1) }
    }
    int8 = gigaflops { packedMatmul([(out, eight)], a, scratch: scratch) }
    int4 = gigaflops { packedMatmul([(out, four)], a, scratch: scratch) }
    let large = Matrix(1 << 14, 1 << 12)
    large.fill(1)
    memory = 4e-9 * Double(large.count) / Self.best(context) { _ = sumOfSquares(large) }
  }

  private static func best(_ context: StageContext, _ body: () -> Void) -> Double {
    let first = Bench.best(1, context, body)
    return min(first, Bench.best(Int(min(9, 1 / first)), context, body))
  }

  /// Seconds that training's products take by themselves, nil where nothing multiplies them in that precision.
  func seconds(_ work: TrainingWork, _ precision: MatmulPrecision) -> Double? {
    switch precision {
    case .float32: 1e-9 * work.operations / float32
    case .bfloat16: bfloat16.map { 1e-9 * work.operations / $0 }
    case .int16, .int8:
      if let bfloat16, let roof = wholeNumbers.first(where: { $0.precision == precision })?.gigaflops {
        1e-9 * ((work.operations - work.operationsInWholeNumbers) / bfloat16 + work.operationsInWholeNumbers / roof)
      } else {
        nil
      }
    }
  }

  /// GFLOP/s of sampling's attention, whose cache is in bfloat16 unless all is in float32.
  func attention(_ precision: SamplingPrecision) -> Double { precision == .float32 ? float32 : bfloat16 ?? float32 }

  /// GFLOP/s of sampling's products with weights.
  func gigaflops(_ precision: SamplingPrecision) -> Double {
    switch precision {
    case .float32: float32
    case .bfloat16: WeightPacking.fastestBFloat16 == .bfloat16Pairs ? bfloat16 ?? float32 : float32
    // A file mixes them; where one is faster, it is the limit.
    case .quantised: max(int8, int4)
    }
  }

  var figures: [(name: String, value: Double)] {
    [("roof_gflops_f32", float32)] + (bfloat16.map { [("roof_gflops_bf16", $0)] } ?? [])
      + [("roof_gflops_int8", int8), ("roof_gflops_int4", int4)]
      + wholeNumbers.map { ("roof_gflops_train_\($0.precision)", $0.gigaflops) } + [("roof_memory_gbs", memory)]
  }
}
