// One writer at a time: an exclusive flock on a file in the folder.

import Foundation

/// Holds a folder's lock until it is released or forgotten; a crash releases it too.
final class FolderLock: Sendable {
  static let fileName = ".lock"

  private let file: OpenFile

  init(_ folder: URL) throws(RecordsError) {
    let path = folder.appendingPathComponent(Self.fileName).path
    while true {
      let file = try OpenFile(path, .update)
      guard file.tryLock() else {
        let holder = String(decoding: (try? file.read(32, at: 0)) ?? [], as: UTF8.self)
        throw .locked(folder: folder.path, process: Int(holder.prefix { $0.isNumber }))
      }
      // The last holder may have removed the name between our opening and our locking.
      guard file.isStillNamed() else { continue }
      try file.truncate(to: 0)
      try file.write(Array("\(getpid())\n".utf8), at: 0)
      self.file = file
      return
    }
  }

  /// Removes the file, still locked; the lock ends with this object.
  func removeFile() { _ = unsafe unlink(file.path) }
}
