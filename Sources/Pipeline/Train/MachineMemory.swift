// How much memory this process may have.

import Foundation

/// The memory of the machine, or of the control group that this process is held in.
package struct MachineMemory: Sendable, Equatable {
  package var physical: Int
  /// The smallest limit of the process's control groups (containers, systemd), or nil where there is none.
  package var groupLimit: Int?

  package init(physical: Int, groupLimit: Int? = nil) {
    self.physical = physical
    self.groupLimit = groupLimit
  }

  /// What this machine has.
  package static func current() -> MachineMemory {
    MachineMemory(
      physical: Int(ProcessInfo.processInfo.physicalMemory),
      groupLimit: groupLimit(
        groups: (try? String(contentsOfFile: "/proc/self/cgroup", encoding: .utf8)) ?? "",
        root: URL(filePath: "/sys/fs/cgroup", directoryHint: .isDirectory)))
  }

  /// Three quarters of what there is: the rest is left to the system and other programs.
  package var defaultBudget: Int { min(physical, groupLimit ?? physical) / 4 * 3 }

  /// Where the default budget comes from.
  package var budgetName: String {
    guard let groupLimit, groupLimit < physical else { return "3/4 of this machine's memory" }
    return "3/4 of the control group's limit"
  }

  /// The smallest limit of the groups that `groups` (the text of /proc/self/cgroup) names, and of those above them.
  ///
  /// Version 2 has `memory.max` in each group's folder, version 1 `memory/…/memory.limit_in_bytes`. In a container
  /// the named path is often that of the host; the root's own file is then the group's.
  package static func groupLimit(groups: String, root: URL) -> Int? {
    var files: [URL] = []
    for line in groups.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
      guard parts.count == 3 else { continue }
      let isUnified = parts[1].isEmpty
      guard isUnified || parts[1].split(separator: ",").contains("memory") else { continue }
      var folder = isUnified ? root : root.appending(path: "memory")
      let name = isUnified ? "memory.max" : "memory.limit_in_bytes"
      files.append(folder.appending(path: name))
      for component in parts[2].split(separator: "/") where component != ".." {
        folder.append(path: String(component))
        files.append(folder.appending(path: name))
      }
    }
    return files.compactMap { file in
      (try? String(contentsOf: file, encoding: .utf8)).flatMap { Int($0.trimmingCharacters(in: .whitespacesAndNewlines)) }
    }.min()
  }
}
