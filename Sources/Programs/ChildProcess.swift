// A child process with files as its standard streams and nothing else open.

import CSpawn
import Foundation

/// An unnamed file that a child reads or writes. A file rather than a pipe: the kernel bounds its size, nobody must
/// empty it, and a program may open `/dev/stdin` whoever it runs as.
final class StreamFile: Sendable {
  let descriptor: Int32

  init(_ content: [UInt8] = []) throws(ProgramError) {
    var path = Array((FileManager.default.temporaryDirectory.path + "/distill-stream-XXXXXX").utf8CString)
    descriptor = mkstemp(&path)
    guard descriptor >= 0 else { throw .cannotStart(why: "no temporary file: \(String(cString: strerror(errno)))") }
    unlink(path)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    fchmod(descriptor, 0o666)
    var start = 0
    while start < content.count {
      let count = content.withUnsafeBytes {
        pwrite(descriptor, $0.baseAddress! + start, content.count - start, off_t(start))
      }
      guard count > 0 else { throw .cannotStart(why: "a temporary file: \(String(cString: strerror(errno)))") }
      start += count
    }
  }

  deinit { close(descriptor) }

  var size: Int {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
  }

  /// The first bytes.
  func read(upTo bound: Int) -> [UInt8] {
    let size = min(size, bound)
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let more = pread(descriptor, buffer.baseAddress! + count, size - count, off_t(count))
        guard more > 0 else { break }
        count += more
      }
    }
  }
}

/// A process that was started and must be waited for.
struct ChildProcess {
  enum Ending: Equatable {
    case exited(Int)
    case signalled(Int)
  }

  let id: pid_t

  /// Starts a process in a session of its own.
  ///
  /// - Parameter files: become its descriptors 0, 1, 2, …; all others are closed.
  init(_ command: [String], environment: [String], files: [Int32]) throws(ProgramError) {
    let (code, id) = SpawningThread.shared.run {
      var arguments = command.map { strdup($0) } + [nil]
      var variables = environment.map { strdup($0) } + [nil]
      defer { for text in arguments + variables { free(text) } }
      var id: pid_t = 0
      let code = spawn_closed(&id, &arguments, &variables, "/tmp", files, Int32(files.count))
      return (code, id)
    }
    guard code == 0 else { throw .cannotStart(why: "\(command[0]): \(String(cString: strerror(code)))") }
    self.id = id
  }

  /// Nil while it runs. After the first other answer the process is gone and must not be asked again.
  func poll() -> Ending? {
    var status: Int32 = 0
    guard waitpid(id, &status, WNOHANG) == id else { return nil }
    return status & 0x7F == 0 ? .exited(Int(status >> 8 & 0xFF)) : .signalled(Int(status & 0x7F))
  }

  /// Ends its whole session; in a sandbox, all die with its first process.
  func kill() { _ = Foundation.kill(-id, SIGKILL) }
}
