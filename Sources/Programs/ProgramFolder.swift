// A temporary folder for a program's files.

import Foundation
import Records

/// A folder that others may read, removed with this object.
final class ProgramFolder: Sendable {
  let url: URL

  init() throws(ProgramError) {
    url = FileManager.default.temporaryDirectory.appending(path: "distill-program-\(UUID().uuidString)")
    do {
      try FileManager.default.createDirectory(
        at: url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
    } catch {
      throw .cannotStart(why: "no folder can be made at \(url.path): \(error.localizedDescription)")
    }
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func write(_ bytes: some Sequence<UInt8>, to name: String) throws(ProgramError) {
    let file = url.appending(path: name)
    do {
      try Data(bytes).write(to: file)
      try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: file.path)
    } catch {
      throw .cannotStart(why: "\(file.path) cannot be written: \(error.localizedDescription)")
    }
  }

  /// A folder in it that the program's user may write to.
  func makeWritableFolder(_ name: String, for sandbox: Sandbox) throws(ProgramError) -> URL {
    let folder = url.appending(path: name)
    var attributes: [FileAttributeKey: Any] = [.posixPermissions: 0o755]
    if sandbox.isClosed, geteuid() == 0 { attributes[.ownerAccountID] = NSNumber(value: Sandbox.nobody) }
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
      try FileManager.default.setAttributes(attributes, ofItemAtPath: folder.path)
    } catch {
      throw .cannotStart(why: "no folder can be made at \(folder.path): \(error.localizedDescription)")
    }
    return folder
  }
}
