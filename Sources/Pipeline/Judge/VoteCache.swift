// A model judge's votes on disk, so that none is asked for twice.
//
// JSON lines: {"key": SHA-256 of all that decides a vote, "vote": "correct" | "wrong" | "cannot_judge" | "unreadable"}.
// A line that a crash tore is cut off.

import Foundation
import Records

/// Votes by their key.
package actor VoteCache {
  private let file: FileHandle
  private var votes: [String: ModelJudge.Vote] = [:]

  package init(_ url: URL) throws {
    do {
      if !FileManager.default.fileExists(atPath: url.path) { try Data().write(to: url) }
      file = try FileHandle(forUpdating: url)
      let data = try file.readToEnd() ?? Data()
      let whole = data.prefix(upTo: (data.lastIndex(of: 0x0A) ?? data.startIndex - 1) + 1)
      for line in whole.split(separator: 0x0A) {
        guard let json = try? JSON(parsing: Array(line)), let key = json["key"]?.string,
          let vote = json["vote"]?.string.flatMap(ModelJudge.Vote.init)
        else { continue }
        votes[key] = vote
      }
      try file.truncate(atOffset: UInt64(whole.count))
      try file.seekToEnd()
    } catch {
      throw CannotCreate(path: url.path, reason: error.localizedDescription)
    }
  }

  func votes(_ keys: [String]) -> [ModelJudge.Vote?] { keys.map { votes[$0] } }

  func add(_ vote: ModelJudge.Vote, for key: String) throws {
    guard votes[key] == nil else { return }
    let line: JSON = ["key": .string(key), "vote": .string(vote.rawValue)]
    try file.write(contentsOf: Data((line.text + "\n").utf8))
    votes[key] = vote
  }
}
