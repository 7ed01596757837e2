// The process's peak resident memory, as the kernel counts it.

import Foundation

/// VmHWM of /proc/self/status, which can be set back between measurements.
enum PeakMemory {
  /// Starts counting anew from what is resident now.
  static func reset() {
    guard let file = FileHandle(forWritingAtPath: "/proc/self/clear_refs") else { return }
    try? file.write(contentsOf: Data("5".utf8))
    try? file.close()
  }

  /// Bytes, or nil where the system does not tell.
  static var bytes: Int? { field("VmHWM:") }

  /// What is resident now, or nil where the system does not tell.
  static var residentBytes: Int? { field("VmRSS:") }

  private static func field(_ name: String) -> Int? {
    guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix(name) }),
      let kibibytes = line.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap({ Int($0) })
    else { return nil }
    return kibibytes << 10
  }
}
