import Foundation
import Records
import Testing

@Suite struct AtomicFileTests {
  @Test("A file is replaced as a whole and nothing is left beside it")
  func replace() throws {
    let temporary = try TemporaryFolder()
    let file = try temporary.file("a.json", "old")
    try AtomicFile.write("new", to: file)
    #expect(try contents(file) == Array("new".utf8))
    let long = [UInt8](repeating: 7, count: 3_000_000)
    try AtomicFile.write(to: file) { output in
      for start in stride(from: 0, to: long.count, by: 999) {
        try output.write(long[start..<min(start + 999, long.count)])
      }
    }
    #expect(try contents(file) == long)
    #expect(try temporary.names() == ["a.json"])
  }

  @Test("When writing fails the old file stays and no temporary one")
  func failure() throws {
    struct Stop: Error {}
    let temporary = try TemporaryFolder()
    let file = try temporary.file("a.json", "old")
    #expect(throws: Stop.self) {
      try AtomicFile.write(to: file) { output in
        try output.write(Array("new".utf8))
        throw Stop()
      }
    }
    #expect(try contents(file) == Array("old".utf8))
    #expect(try temporary.names() == ["a.json"])
  }

  @Test("A full disk is an error that names the file, exit 73")
  func fullDisk() throws {
    let temporary = try TemporaryFolder()
    let file = try temporary.file("a.json", "old")
    try FileManager.default.createSymbolicLink(
      atPath: AtomicFile.temporaryURL(for: file).path, withDestinationPath: "/dev/full")
    let error = #expect(throws: RecordsError.self) { try AtomicFile.write("new", to: file) }
    #expect(error?.exitStatus == .cannotCreate)
    #expect(
      error?.description
        == "cannot write \(file.path): no space left on device. Free some space and run the same "
        + "command again; what was complete is kept")
    #expect(try contents(file) == Array("old".utf8))
    #expect(try temporary.names() == ["a.json"])
  }

  @Test("A folder that is not there cannot be written to")
  func noFolder() throws {
    let file = URL(fileURLWithPath: "/no/such/a.json")
    let error = #expect(throws: RecordsError.self) { try AtomicFile.write("x", to: file) }
    #expect(error?.description == "cannot create /no/such/a.json: no such file or directory")
    #expect(error?.exitStatus == .cannotCreate)
  }

  @Test("SHA-256 of bytes and files is sha256sum's", arguments: [0, 1, 55, 64, 3_000_000])
  func hashes(count: Int) throws {
    let temporary = try TemporaryFolder()
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let file = try temporary.file("a", bytes)
    let line = String(decoding: try run(["sha256sum", file.path]), as: UTF8.self)
    #expect(line.hasPrefix(sha256(bytes) + " "))
    #expect(try sha256(of: file) == sha256(bytes))
  }
}
