import Foundation
import Models
import Records
import Tensors
import Testing

/// Against Python's `gguf` (scripts/make-model-fixtures.py), bit by bit.
@Suite struct BlockFormatTests {
  private func golden(_ section: String, _ type: DataType) throws -> (bytes: [UInt8], floats: [Float]) {
    let json = try JSON(parsing: Data(contentsOf: fixture("blocks.json")))
    let entry = try #require(json[section]?[type.rawValue])
    return (
      bytes(hexadecimal: try #require(entry["bytes"]?.string)),
      floats(bytes(hexadecimal: try #require(entry["floats"]?.string)))
    )
  }

  private func decode(_ bytes: [UInt8], _ type: DataType, count: Int) -> [Float] {
    var numbers = [Float](repeating: .nan, count: count)
    bytes.withUnsafeBytes { source in
      numbers.withUnsafeMutableBufferPointer { type.decode(source, into: $0) }
    }
    return numbers
  }

  @Test(arguments: DataType.allCases)
  func blocksAreReadExactlyAsTheReferenceReadsThem(_ type: DataType) throws {
    let golden = try golden("decode", type)
    #expect(golden.floats.count >= 3 * type.blockLength)
    for isa in InstructionSet.allCases where isa.rawValue <= InstructionSet.best.rawValue {
      #expect(isa.force())
      defer { _ = InstructionSet.best.force() }
      let numbers = decode(golden.bytes, type, count: golden.floats.count)
      #expect(numbers.map(\.bitPattern) == golden.floats.map(\.bitPattern), "\(isa)")
    }
  }

  @Test(arguments: [ExportType.bf16, .q8_0])
  func numbersAreWrittenExactlyAsTheReferenceWritesThem(_ type: ExportType) throws {
    let golden = try golden("encode", type.dataType)
    var written: [UInt8] = []
    WeightEncoder.encode(golden.floats[...], as: type, into: &written)
    #expect(written == golden.bytes)
  }

  /// Every scale that a block may have, and every offset.
  @Test(arguments: [(DataType.q8_0, false), (.q4_0, false), (.q4_1, false), (.q4_1, true)])
  func everyHalfOfABlockIsReadAsTheProcessorReadsIt(_ type: DataType, isOffset: Bool) {
    let codes = [UInt8](repeating: type == .q8_0 ? 3 : type == .q4_0 ? 0xBB : 0x33, count: type == .q8_0 ? 32 : 16)
    let halves = (0...UInt16.max).map { $0 }
    let one = bytes(UInt16(0x3C00))
    let blocks = halves.flatMap { half -> [UInt8] in
      type != .q4_1 ? bytes(half) + codes : isOffset ? one + bytes(half) + codes : bytes(half) + one + codes
    }
    let expected = halves.map { half -> Float in
      let number = Float(Float16(bitPattern: half))
      return isOffset ? 3 + number : 3 * number + (type == .q4_1 ? 1 : -0.0)
    }
    for isa in InstructionSet.allCases where isa.rawValue <= InstructionSet.best.rawValue {
      #expect(isa.force())
      defer { _ = InstructionSet.best.force() }
      let numbers = decode(blocks, type, count: 32 * halves.count)
      let wrong = numbers.indices.count { index in
        let (found, expected) = (numbers[index], expected[index / 32])
        return !(found.bitPattern == expected.bitPattern || found.isNaN && expected.isNaN)
      }
      #expect(wrong == 0, "\(isa)")
    }
  }

  @Test func everyHalfIsReadAsTheProcessorReadsIt() {
    let halves = (0...UInt16.max).map { $0 }
    let numbers = decode(halves.flatMap { bytes($0) }, .f16, count: halves.count)
    for (half, number) in zip(halves, numbers) {
      let expected = Float(Float16(bitPattern: half))
      #expect(number == expected || number.isNaN && expected.isNaN, "\(half)")
    }
    #expect(numbers[0x8000].sign == .minus)
  }

  /// Q8_0's scale is a half: the scale of a block whose largest number is 127 · x is x.
  @Test func scalesAreRoundedToHalvesAsTheProcessorRoundsThem() {
    var generator = SeededGenerator(seed: 3)
    let exponents = Float(-20)...Float(12)
    for _ in 0..<20_000 {
      let power = exponents.lowerBound + Float(generator.uniform()) * (exponents.upperBound - exponents.lowerBound)
      let scale = Float(generator.uniform() + 1) * Float(exp2(Double(power)))
      let largest = scale * 127
      var block: [UInt8] = []
      WeightEncoder.encode(([largest] + [Float](repeating: 0, count: 31))[...], as: .q8_0, into: &block)
      #expect(block.prefix(2) == bytes(Float16(largest / 127).bitPattern)[...], "\(scale)")
    }
  }

  @Test func whatIsNotANumberStaysSoInBF16() {
    var written: [UInt8] = []
    WeightEncoder.encode([.nan, Float(bitPattern: 0x7F80_0001), .infinity, -.infinity][...], as: .bf16, into: &written)
    let numbers = decode(written, .bf16, count: 4)
    #expect(numbers[0].isNaN && numbers[1].isNaN)
    #expect(numbers[2...] == [.infinity, -.infinity])
  }
}
