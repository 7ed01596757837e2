// One open file, and what POSIX calls on it can go wrong with.

import Foundation

/// An open file that closes itself. Every failure names the file.
package final class OpenFile: Sendable {
  package enum Mode: Sendable {
    /// For reading; the file must exist.
    case read
    /// For writing from the start; what was there is lost.
    case replace
    /// For reading and writing, made when it is not there, kept when it is.
    case update
  }

  package let path: String
  private let descriptor: Int32

  package init(_ path: String, _ mode: Mode) throws(RecordsError) {
    let flags =
      switch mode {
      case .read: O_RDONLY
      case .replace: O_WRONLY | O_CREAT | O_TRUNC
      case .update: O_RDWR | O_CREAT
      }
    self.path = path
    descriptor = Self.retried { unsafe open(path, flags | O_CLOEXEC, 0o644) }
    if descriptor >= 0 { return }
    let code = errno
    if case .read = mode {
      throw code == ENOENT ? .noSuchFile(path: path) : .cannotRead(path: path, code: code)
    }
    throw .cannotWrite(path: path, action: "create", code: code)
  }

  deinit { close(descriptor) }

  /// The file's length in bytes (0 for pipes and devices).
  package func size() throws(RecordsError) -> Int {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw .cannotRead(path: path, code: errno) }
    return Int(status.st_size)
  }

  /// Reads on from where the last call ended; empty at the end. Works on pipes.
  package func readNext(_ count: Int) throws(RecordsError) -> [UInt8] {
    try unsafe read(count) { unsafe readBytes(self.descriptor, $0, $1) }
  }

  /// Reads `count` bytes from `offset`; fewer only at the end of the file.
  package func read(_ count: Int, at offset: Int) throws(RecordsError) -> [UInt8] {
    var result: [UInt8] = []
    while result.count < count {
      let position = off_t(offset + result.count)
      let part = try unsafe read(count - result.count) { unsafe pread(self.descriptor, $0, $1, position) }
      if part.isEmpty { break }
      if result.isEmpty { result = part } else { result.append(contentsOf: part) }
    }
    return result
  }

  private func read(
    _ count: Int, _ call: (UnsafeMutableRawPointer, Int) -> Int
  ) throws(RecordsError) -> [UInt8] {
    guard count > 0 else { return [] }
    var code: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      let base = UnsafeMutableRawPointer(buffer.baseAddress!)
      let result = Self.retried { unsafe call(base, count) }
      code = result < 0 ? errno : 0
      filled = max(result, 0)
    }
    guard code == 0 else { throw .cannotRead(path: path, code: code) }
    return bytes
  }

  /// Writes all of `bytes` at `offset`. When it throws, some of them may have been written.
  package func write(_ bytes: [UInt8], at offset: Int) throws(RecordsError) {
    var written = 0
    while written < bytes.count {
      let done = written
      let result = unsafe bytes.withUnsafeBytes { buffer in
        Self.retried {
          unsafe pwrite(descriptor, buffer.baseAddress! + done, bytes.count - done, off_t(offset + done))
        }
      }
      guard result > 0 else {
        throw .cannotWrite(path: path, action: "write", code: result < 0 ? errno : ENOSPC)
      }
      written += result
    }
  }

  /// Cuts the file to `count` bytes.
  package func truncate(to count: Int) throws(RecordsError) {
    guard Self.retried({ ftruncate(descriptor, off_t(count)) }) == 0 else {
      throw .cannotWrite(path: path, action: "cut", code: errno)
    }
  }

  /// Returns once everything written is on the disk.
  package func synchronize() throws(RecordsError) {
    guard Self.retried({ fsync(descriptor) }) == 0 else {
      throw .cannotWrite(path: path, action: "write", code: errno)
    }
  }

  /// Takes the file's exclusive lock (flock), which ends with this object; false where another holds it.
  package func tryLock() -> Bool { flock(descriptor, LOCK_EX | LOCK_NB) == 0 }

  /// True while `path` still names this file.
  package func isStillNamed() -> Bool {
    var mine = stat()
    var named = stat()
    guard unsafe fstat(descriptor, &mine) == 0, unsafe stat(path, &named) == 0 else { return false }
    return mine.st_ino == named.st_ino && mine.st_dev == named.st_dev
  }

  /// Repeats a call that a signal interrupted.
  private static func retried<Result: SignedInteger>(_ call: () -> Result) -> Result {
    while true {
      let result = call()
      if result >= 0 || errno != EINTR { return result }
    }
  }
}

/// `read` of the C library, which the method of that name hides.
private func readBytes(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int {
  unsafe read(descriptor, buffer, count)
}

/// Makes new, renamed and removed names in a folder last over a power cut.
package func synchronizeFolder(_ path: String) throws(RecordsError) {
  let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { throw .cannotWrite(path: path, action: "write", code: errno) }
  defer { close(descriptor) }
  guard fsync(descriptor) == 0 || errno == EINVAL else {
    throw .cannotWrite(path: path, action: "write", code: errno)
  }
}
