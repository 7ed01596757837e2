// How much memory a run may have where nobody says.

import Foundation
import Pipeline
import Testing

@Suite struct MachineMemoryTests {
  private func limit(_ groups: String, files: [String: String]) throws -> Int? {
    let folder = try TemporaryFolder()
    for (name, text) in files {
      let file = folder.url.appending(path: name)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data((text + "\n").utf8).write(to: file)
    }
    return MachineMemory.groupLimit(groups: groups, root: folder.url)
  }

  @Test func theSmallestLimitOnTheWayToAVersion2GroupCounts() throws {
    #expect(try limit("0::/a/b\n", files: ["memory.max": "max", "a/memory.max": "5000", "a/b/memory.max": "9000"]) == 5000)
    #expect(try limit("0::/a/b\n", files: ["a/memory.max": "9000", "a/b/memory.max": "5000"]) == 5000)
    #expect(try limit("0::/a\n", files: ["a/memory.max": "max"]) == nil)
  }

  @Test func aVersion1GroupHasItsOwnFile() throws {
    let groups = "3:cpu,cpuacct:/x\n4:memory:/host/path\n"
    #expect(try limit(groups, files: ["memory/memory.limit_in_bytes": "7000"]) == 7000)
    #expect(try limit(groups, files: ["memory/host/path/memory.limit_in_bytes": "6000", "memory/memory.limit_in_bytes": "7000"]) == 6000)
    #expect(try limit(groups, files: ["memory/x/memory.limit_in_bytes": "1"]) == nil, "a group of another kind")
  }

  @Test func groupsOutsideTheRootAreNotLookedUp() throws {
    #expect(try limit("0::/../../etc\n", files: ["etc/memory.max": "5", "memory.max": "8"]) == 5)
    #expect(try limit("", files: ["memory.max": "8"]) == nil)
  }

  @Test func theBudgetIsThreeQuartersOfTheSmaller() {
    #expect(MachineMemory(physical: 8000).defaultBudget == 6000)
    #expect(MachineMemory(physical: 8000).budgetName == "3/4 of this machine's memory")
    #expect(MachineMemory(physical: 8000, groupLimit: 4000).defaultBudget == 3000)
    #expect(MachineMemory(physical: 8000, groupLimit: 4000).budgetName == "3/4 of the control group's limit")
    #expect(MachineMemory(physical: 8000, groupLimit: Int.max).defaultBudget == 6000)
    #expect(MachineMemory(physical: 8000, groupLimit: Int.max).budgetName == "3/4 of this machine's memory")
  }
}
