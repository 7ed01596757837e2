// A file's bytes, mapped read-only into memory: nothing is read before it is used, and the system may drop pages again.

import Foundation

/// A mapping that lives as long as this object. As with every mapping, a file that another program shortens while it
/// is in use ends this process with SIGBUS; distill itself replaces files only by renaming, which is safe.
///
/// `@unchecked Sendable`: the bytes are mapped read-only and never change place before `deinit`.
@safe package final class MappedFile: @unchecked Sendable {
  package let path: String
  /// The whole file.
  let bytes: UnsafeRawBufferPointer

  package var count: Int { unsafe bytes.count }

  package init(_ url: URL) throws(ModelFileError) {
    path = url.path
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw errno == ENOENT ? .notFound(path: path) : .unreadable(path: path, reason: Self.systemMessage(errno))
    }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else {
      throw .unreadable(path: path, reason: Self.systemMessage(errno))
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .unreadable(path: path, reason: "not a regular file") }
    let length = Int(status.st_size)
    guard length > 0 else {
      unsafe bytes = UnsafeRawBufferPointer(start: nil, count: 0)
      return
    }
    guard let start = unsafe mmap(nil, length, PROT_READ, MAP_PRIVATE, descriptor, 0), unsafe start != MAP_FAILED
    else { throw .unreadable(path: path, reason: Self.systemMessage(errno)) }
    unsafe bytes = UnsafeRawBufferPointer(start: start, count: length)
  }

  deinit {
    if let start = unsafe bytes.baseAddress {
      unsafe munmap(UnsafeMutableRawPointer(mutating: start), bytes.count)
    }
  }

  static func systemMessage(_ code: Int32) -> String { unsafe String(cString: strerror(code)) }
}
