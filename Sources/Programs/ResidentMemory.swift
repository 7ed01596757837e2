// The memory of a process and all that it started, from /proc.

import Foundation

enum ResidentMemory {
  /// Resident bytes of `process` and its descendants; those that end meanwhile count as nothing.
  static func bytes(of process: Int) -> Int {
    var bytes = 0
    var waiting = [process]
    var seen = 0
    while let next = waiting.popLast(), seen < mostProcesses {
      seen += 1
      bytes += pages(of: next) * pageSize
      let tasks = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(next)/task")) ?? []
      for task in tasks {
        let children = text("/proc/\(next)/task/\(task)/children")
        waiting += children.split(separator: " ").compactMap { Int($0) }
      }
    }
    return bytes
  }

  private static let mostProcesses = 4_096
  private static let pageSize = Int(sysconf(Int32(_SC_PAGESIZE)))

  /// The second number of `statm`.
  private static func pages(of process: Int) -> Int {
    let fields = text("/proc/\(process)/statm").split(separator: " ")
    return fields.count > 1 ? Int(fields[1]) ?? 0 : 0
  }

  private static func text(_ path: String) -> String {
    (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
  }
}
