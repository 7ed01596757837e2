// A run's diary: one JSON object a line, appended.

import Foundation
import Records
import Synchronization

/// Appends to `log.jsonl`. Lines of broken-off runs stay: the log tells what happened, all of it.
final class RunLog: Sendable {
  private let url: URL
  private let now: @Sendable () -> Double
  private let start: Double
  private let lock = Mutex<Void>(())

  init(_ url: URL, now: @escaping @Sendable () -> Double) {
    self.url = url
    self.now = now
    start = now()
  }

  /// Adds a line: the seconds since this run began, the event, and what else is known.
  func add(_ event: String, _ members: JSONObject = [:]) throws {
    var object: JSONObject = ["seconds": .double(((now() - start) * 1000).rounded() / 1000), "event": .string(event)]
    for member in members.members { object[member.key] = member.value }
    let line = Array((JSON.object(object).text + "\n").utf8)
    try lock.withLock { _ in
      let file = try OpenFile(url.path, .update)
      let end = try file.size()
      do {
        try file.write(line, at: end)
      } catch {
        try? file.truncate(to: end)  // no half line stays before the next one
        throw error
      }
    }
  }
}
