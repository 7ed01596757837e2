// metrics.jsonl: one JSON object an optimiser step.

import Foundation
import Records

/// Appends lines; a resumed run first drops the lines of steps that it will repeat, and what a crash left of a line.
final class MetricsFile {
  private let file: OpenFile
  private var length: Int

  init(_ url: URL, keepingStepsTo step: Int) throws {
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
    file = try OpenFile(url.path, .update)
    length = kept.utf8.count
  }

  func append(_ json: JSON) throws {
    let line = Array((json.text + "\n").utf8)
    try file.write(line, at: length)
    length += line.count
  }
}
