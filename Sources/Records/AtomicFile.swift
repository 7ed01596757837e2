// Files that are there whole or not at all: temporary name, fsync, rename, fsync of the folder.

import Foundation

/// Writes whole files. A reader, also after a power cut, sees the old content or the new, never a part.
package enum AtomicFile {
  package static func write(_ bytes: some Collection<UInt8>, to url: URL) throws {
    try write(to: url) { output throws(RecordsError) in try output.write(Array(bytes)) }
  }

  package static func write(_ text: String, to url: URL) throws {
    try write(Array(text.utf8), to: url)
  }

  /// Makes a folder, and those above it, where they are missing.
  package static func createFolder(_ url: URL) throws(RecordsError) {
    do {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    } catch {
      let code = ((error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError)?.code
      throw .cannotWrite(path: url.path, action: "create", code: code.map(Int32.init) ?? ENOTDIR)
    }
  }

  /// Calls `body` to write the content piece by piece. When it throws, `url` stays as it was.
  package static func write<Failure: Error>(
    to url: URL, _ body: (inout Output) throws(Failure) -> Void
  ) throws {
    let folder = url.deletingLastPathComponent()
    let temporary = temporaryURL(for: url)
    do {
      var output = try Output(temporary, named: url.path)
      try body(&output)
      try output.finish()
    } catch {
      unlink(temporary)
      throw error
    }
    guard unsafe rename(temporary.path, url.path) == 0 else {
      let code = errno
      unlink(temporary)
      throw RecordsError.cannotWrite(path: url.path, action: "create", code: code)
    }
    try synchronizeFolder(folder.path)
  }

  /// The name that the content has until it is whole: `.NAME.PROCESS.tmp` in the same folder.
  package static func temporaryURL(for url: URL) -> URL {
    url.deletingLastPathComponent().appendingPathComponent(".\(url.lastPathComponent).\(getpid()).tmp")
  }

  private static func unlink(_ url: URL) { _ = unsafe Foundation.unlink(url.path) }

  /// The file under its temporary name. Writes are gathered into pieces of 1 MiB.
  package struct Output {
    private let file: OpenFile
    private let name: String
    private var buffer: [UInt8] = []
    /// Bytes that have left the buffer.
    private var length = 0

    /// Bytes written so far.
    package var position: Int { length + buffer.count }

    fileprivate init(_ temporary: URL, named name: String) throws(RecordsError) {
      self.name = name
      do { file = try OpenFile(temporary.path, .replace) } catch { throw Self.renamed(error, name) }
    }

    package mutating func write(_ bytes: some Collection<UInt8>) throws(RecordsError) {
      buffer.append(contentsOf: bytes)
      if buffer.count >= 1 << 20 { try drain() }
    }

    /// Zeros up to the next multiple of `alignment`.
    package mutating func pad(to alignment: Int) throws(RecordsError) {
      try write(repeatElement(0, count: (alignment - position % alignment) % alignment))
    }

    private mutating func drain() throws(RecordsError) {
      do { try file.write(buffer, at: length) } catch { throw Self.renamed(error, name) }
      length += buffer.count
      buffer.removeAll(keepingCapacity: true)
    }

    fileprivate mutating func finish() throws(RecordsError) {
      try drain()
      do { try file.synchronize() } catch { throw Self.renamed(error, name) }
    }

    /// The error with the name that the caller knows.
    private static func renamed(_ error: RecordsError, _ name: String) -> RecordsError {
      guard case .cannotWrite(_, let action, let code) = error else { return error }
      return .cannotWrite(path: name, action: action, code: code)
    }
  }
}
