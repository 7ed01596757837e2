// Parameter sets in a safetensors file and back: checkpoints, and a trained model on its way to an export.

import Foundation
import Tensors

/// A parameter set as a source of weights.
package struct ParameterWeights: WeightSource {
  private let parameters: ParameterSet

  package init(_ parameters: ParameterSet) { self.parameters = parameters }

  package var names: [String] { parameters.entries.map(\.name) }
  package func shape(of name: String) -> [Int]? { parameters.entry(name)?.shape }
  package func dataType(of name: String) -> DataType? { parameters[name] == nil ? nil : .f32 }

  package func read(_ name: String, rows: Range<Int>, into destination: UnsafeMutableBufferPointer<Float>) throws {
    guard let matrix = parameters[name] else {
      throw ModelFileError.missingTensors(path: "the parameters in memory", names: [name])
    }
    unsafe matrix[rows: rows].withMemory { source in
      _ = unsafe destination.update(fromContentsOf: source)
    }
  }
}

/// Float32 parameter sets under prefixes in one safetensors file, every bit kept.
package enum ParameterFile {
  /// Writes the sets, whole or not at all.
  package static func write(_ sets: [(prefix: String, parameters: ParameterSet)], to url: URL) throws {
    let all = PrefixedWeights(sets.map { ($0.prefix, ParameterWeights($0.parameters)) })
    try SafetensorsWriter.write(
      all, tensors: sets.flatMap { set in set.parameters.shapes.map { (set.prefix + $0.name, $0.shape) } },
      type: .f32, to: url)
  }

  /// Overwrites the sets with the file's tensors, which must be there in the same shapes.
  package static func read(_ url: URL, into sets: [(prefix: String, parameters: ParameterSet)]) throws {
    let file = try SafetensorsFile(url)
    for (prefix, parameters) in sets {
      for entry in parameters.entries {
        guard let tensor = file.tensor(prefix + entry.name) else {
          throw ModelFileError.missingTensors(path: url.path, names: [prefix + entry.name])
        }
        guard tensor.dataType == .f32, tensor.shape == entry.shape else {
          throw ModelFileError.malformed(
            path: url.path, what: "tensor \(prefix)\(entry.name)", expected: "F32 of shape \(entry.shape)",
            found: "\(tensor.dataType.name) of shape \(tensor.shape)")
        }
        unsafe entry.matrix.withMemory { memory in
          unsafe tensor.dataType.decode(
            UnsafeRawBufferPointer(rebasing: file.file.bytes[tensor.offset..<tensor.offset + tensor.byteCount]),
            into: memory)
        }
      }
    }
  }
}

/// Several sources as one, each under a prefix.
private struct PrefixedWeights: WeightSource {
  private let sources: [(prefix: String, weights: ParameterWeights)]

  init(_ sources: [(String, ParameterWeights)]) { self.sources = sources.map { ($0.0, $0.1) } }

  var names: [String] { sources.flatMap { source in source.weights.names.map { source.prefix + $0 } } }

  private func find(_ name: String) -> (weights: ParameterWeights, name: String)? {
    for (prefix, weights) in sources where name.hasPrefix(prefix) {
      let rest = String(name.dropFirst(prefix.count))
      if weights.shape(of: rest) != nil { return (weights, rest) }
    }
    return nil
  }

  func shape(of name: String) -> [Int]? { find(name).flatMap { $0.weights.shape(of: $0.name) } }
  func dataType(of name: String) -> DataType? { find(name) == nil ? nil : .f32 }

  func read(_ name: String, rows: Range<Int>, into destination: UnsafeMutableBufferPointer<Float>) throws {
    guard let (weights, rest) = find(name) else {
      throw ModelFileError.missingTensors(path: "the parameters in memory", names: [name])
    }
    try unsafe weights.read(rest, rows: rows, into: destination)
  }
}
