// What can be wrong with a model's files, and the sentence for each.

import Records

package enum ModelFileError: DistillError, Equatable {
  /// There is no file or folder of this name.
  case notFound(path: String)
  /// The system refuses to open or map the file.
  case unreadable(path: String, reason: String)
  /// The file ends before what its own header promises.
  case truncated(path: String, what: String, offset: Int, needed: UInt64, left: Int)
  /// A field holds what the format does not allow.
  case malformed(path: String, what: String, expected: String, found: String)
  /// The file is sound but asks for something that distill does not compute.
  case unsupported(path: String, what: String, found: String, known: String)
  case badConfig(path: String, problems: [String])
  case missingTensors(path: String, names: [String])
  case extraTensors(path: String, names: [String], architecture: String)
  case wrongShape(path: String, tensor: String, expected: [Int], found: [Int])
  case wrongDataType(path: String, tensor: String, found: String)

  package var exitStatus: ExitStatus {
    switch self {
    case .notFound: .noInput
    default: .badInput
    }
  }

  package var description: String {
    switch self {
    case .notFound(let path):
      "\(path): no such file or folder; give a GGUF file or a Hugging Face folder"
    case .unreadable(let path, let reason):
      "\(path): cannot be read: \(reason)"
    case .truncated(let path, let what, let offset, let needed, let left):
      "\(path): truncated: \(what) at byte \(offset) needs \(needed) bytes, the file has \(left) left; fetch it again"
    case .malformed(let path, let what, let expected, let found):
      "\(path): \(what): expected \(expected), found \(found)"
    case .unsupported(let path, let what, let found, let known):
      "\(path): \(what) \(found) is not supported; known: \(known)"
    case .badConfig(let path, let problems):
      "\(path): these numbers make no model: \(problems.joined(separator: "; "))"
    case .missingTensors(let path, let names):
      "\(path): missing \(Self.list(names)), which the configuration asks for"
    case .extraTensors(let path, let names, let architecture):
      "\(path): has \(Self.list(names)), which no \(architecture) model of this configuration uses"
    case .wrongShape(let path, let tensor, let expected, let found):
      "\(path): tensor \(tensor): expected shape \(expected) by the configuration, found \(found)"
    case .wrongDataType(let path, let tensor, let found):
      "\(path): tensor \(tensor): expected one of the data types "
        + "\(DataType.allCases.map(\.name).joined(separator: ", ")), found \(found)"
    }
  }

  /// Names the first few; a wrong configuration can miss hundreds.
  private static func list(_ names: [String]) -> String {
    let shown = names.prefix(4).joined(separator: ", ")
    let more = names.count > 4 ? " and \(names.count - 4) more" : ""
    return (names.count == 1 ? "tensor " : "tensors ") + shown + more
  }
}
