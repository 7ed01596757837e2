// A large file that is written from front to back and appears under its name only when it is whole.

import Foundation

/// Writes to a hidden temporary file beside the target; `finish` flushes it to the disk and renames it. Without
/// `finish` the temporary file is deleted and an older file under the name stays as it was.
final class OutputFile {
  private let target: URL
  private let temporary: URL
  private var descriptor: Int32
  private var buffer: [UInt8] = []
  /// Bytes written so far.
  private(set) var position = 0

  private static let bufferSize = 1 << 20

  init(_ target: URL) throws(ModelFileError) {
    self.target = target
    let folder = target.deletingLastPathComponent()
    temporary = folder.appendingPathComponent(".\(target.lastPathComponent).\(getpid()).tmp")
    descriptor = unsafe open(temporary.path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure(errno) }
  }

  deinit {
    guard descriptor >= 0 else { return }
    close(descriptor)
    unsafe unlink(temporary.path)
  }

  private func failure(_ code: Int32) -> ModelFileError {
    .cannotWrite(path: target.path, reason: MappedFile.systemMessage(code))
  }

  func write(_ bytes: some Collection<UInt8>) throws(ModelFileError) {
    buffer.append(contentsOf: bytes)
    position += bytes.count
    if buffer.count >= Self.bufferSize { try flush() }
  }

  /// Zeros up to the next multiple of `alignment`.
  func pad(to alignment: Int) throws(ModelFileError) {
    try write(repeatElement(0, count: (alignment - position % alignment) % alignment))
  }

  func finish() throws(ModelFileError) {
    try flush()
    guard fsync(descriptor) == 0, close(descriptor) == 0 else { throw failure(errno) }
    guard unsafe rename(temporary.path, target.path) == 0 else { throw failure(errno) }
    descriptor = -1
    let folder = unsafe open(target.deletingLastPathComponent().path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw failure(errno) }
    defer { close(folder) }
    guard fsync(folder) == 0 else { throw failure(errno) }
  }

  private func flush() throws(ModelFileError) {
    var start = 0
    while start < buffer.count {
      let written = unsafe buffer[start...].withUnsafeBytes { unsafe Foundation.write(descriptor, $0.baseAddress, $0.count) }
      guard written >= 0 else {
        if errno == EINTR { continue }
        throw failure(errno)
      }
      start += written
    }
    buffer.removeAll(keepingCapacity: true)
  }
}
