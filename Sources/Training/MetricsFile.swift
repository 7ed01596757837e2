// metrics.jsonl: one JSON object an optimiser step.

import Foundation
import Records

/// Appends lines; a resumed run first drops the lines of steps that it will repeat.
final class MetricsFile {
  private let handle: FileHandle
  private let url: URL

  init(_ url: URL, keepingStepsTo step: Int) throws {
    self.url = url
    var kept = ""
    if let text = try? String(contentsOf: url, encoding: .utf8) {
      for line in text.split(separator: "\n") {
        if let json = try? JSON(parsing: String(line)), let number = json["step"]?.int, number <= step {
          kept += line + "\n"
        }
      }
    }
    try AtomicFile.createFolder(url.deletingLastPathComponent())
    try AtomicFile.write(kept, to: url)
    handle = try FileHandle(forWritingTo: url)
    try handle.seekToEnd()
  }

  func append(_ json: JSON) throws {
    do {
      try handle.write(contentsOf: Data((json.text + "\n").utf8))
    } catch {
      throw RecordsError.cannotWrite(path: url.path, action: "append to", code: errno)
    }
  }
}
