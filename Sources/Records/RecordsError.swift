// Everything that can go wrong with records on disk, and the sentence for each.

import Foundation

/// One place of a file that could not be used; the rest of the file is not lost by it.
package struct RecordProblem: DistillError, Hashable {
  /// The file, as the caller named it.
  package var file: String
  /// The line, counted from 1 in the decompressed text; 0 for the file as a whole.
  package var line: Int
  /// What was expected and what was found.
  package var what: String

  package init(file: String, line: Int, what: String) {
    self.file = file
    self.line = line
    self.what = what
  }

  package var description: String { line > 0 ? "\(file):\(line): \(what)" : "\(file): \(what)" }
  package var exitStatus: ExitStatus { .badInput }
}

/// What went wrong with a file or a folder of records.
package enum RecordsError: DistillError, Hashable {
  case noSuchFile(path: String)
  /// A folder of shards that is not there.
  case noSuchFolder(path: String)
  /// Opening or reading failed with `code` (errno).
  case cannotRead(path: String, code: Int32)
  /// `action` (`write`, `create`, `rename`, …) failed with `code` (errno).
  case cannotWrite(path: String, action: String, code: Int32)
  /// Another process (its id, where known) has the folder open for writing.
  case locked(folder: String, process: Int?)
  /// A JSON member is missing or of the wrong kind; `member` is its path (`sampling.top_p`).
  case badMember(member: String, expected: String, found: String)
  /// The text of `--map` cannot be used.
  case badMap(text: String, what: String, nearMiss: String?)
  case notShards(folder: String)
  case badManifest(path: String, what: String)
  /// Bytes of a shard are not what was written; each problem names shard and place.
  case damaged(folder: String, problems: [String])
  /// The folder was begun by a run with other arguments.
  case otherProvenance(folder: String, member: String, before: String, now: String)
  /// The same id twice, with the two places; `more` counts the other ones.
  case duplicateID(id: String, first: String, second: String, more: Int)
  /// A folder without its closing manifest where a complete one is needed.
  case unfinished(folder: String)
  case noSuchRecord(id: String, folder: String)
  case lineTooLong(id: String, bytes: Int, limit: Int)

  package var exitStatus: ExitStatus {
    switch self {
    case .noSuchFile, .noSuchFolder, .notShards, .noSuchRecord: .noInput
    case .badMap: .usage
    case .cannotWrite, .locked, .otherProvenance: .cannotCreate
    case .cannotRead, .badMember, .badManifest, .damaged, .duplicateID, .unfinished, .lineTooLong: .badInput
    }
  }
}

extension RecordsError {
  package var description: String {
    switch self {
    case .noSuchFile(let path):
      return "no such file: \(path)"
    case .noSuchFolder(let path):
      return "no such folder of shards: \(path)"
    case .cannotRead(let path, let code):
      return "cannot read \(path): \(systemMessage(code))"
    case .cannotWrite(let path, let action, let code):
      let remedy: String? =
        switch code {
        case ENOSPC, EDQUOT: "Free some space"
        case EFBIG: "Raise the limit on a file's size (ulimit -f)"
        default: nil
        }
      let advice = remedy.map { ". \($0) and run the same command again; what was complete is kept" } ?? ""
      return "cannot \(action) \(path): \(systemMessage(code))\(advice)"
    case .locked(let folder, let process):
      let who = process.map { "process \($0)" } ?? "another process"
      return "\(folder) is being written by \(who): wait for it to end, or write to another folder"
    case .badMember(let member, let expected, let found):
      return "\(member): expected \(expected), found \(found)"
    case .badMap(let text, let what, let nearMiss):
      let hint = nearMiss.map { " (did you mean '\($0)'?)" } ?? ""
      return "cannot use --map '\(text)': \(what)\(hint). Write it as problem=Body+Question,answer=Answer"
    case .notShards(let folder):
      return "no shards in \(folder): expected manifest.json or shard-00000.jsonl.zst"
    case .badManifest(let path, let what):
      return
        "\(path): \(what). `distill data verify` names what is damaged; without manifest.json the folder "
        + "is read as unfinished and the manifest can be made again from the shards"
    case .damaged(let folder, let problems):
      let count = problems.count == 1 ? "1 problem" : "\(problems.count) problems"
      let shown = problems.prefix(20).map { "\n  \($0)" }.joined()
      let rest = problems.count > 20 ? "\n  and \(problems.count - 20) more" : ""
      return "\(folder) is damaged (\(count)):\(shown)\(rest)"
    case .otherProvenance(let folder, let member, let before, let now):
      return "\(folder) was begun with \(member) = \(before), this run has \(now): "
        + "use the same arguments, another folder, or --overwrite"
    case .duplicateID(let id, let first, let second, let more):
      let rest = more > 0 ? ", and \(more) more ids twice" : ""
      return "the id '\(id)' is in \(first) and in \(second)\(rest): ids must be unique in a data set"
    case .unfinished(let folder):
      return "\(folder) has no manifest.json: the command that writes it has not ended. Run it again to go on"
    case .noSuchRecord(let id, let folder):
      return "no trace with id '\(id)' in \(folder)"
    case .lineTooLong(let id, let bytes, let limit):
      return "trace '\(id)' takes \(bytes) bytes as JSON: at most \(limit) are read back"
    }
  }
}

/// The system's words for an errno, with its number where it has none.
private func systemMessage(_ code: Int32) -> String {
  guard let text = unsafe strerror(code) else { return "error \(code)" }
  let message = unsafe String(cString: text)
  return message.prefix(1).lowercased() + message.dropFirst()
}
