// How an untrusted program is shut in: bubblewrap's namespaces, a list of refused system calls, the kernel's limits.
//
// Inside there is the system's /usr (read-only), an empty /tmp, /proc and /dev of its own, and the program's folder
// (read-only, as /program). No network, no other process, no environment, no file of the person who runs this, no
// open file but the three standard ones. Expected outputs never enter: they are compared outside. Root runs programs
// as `nobody`, because the kernel does not hold root to a number of processes.

import Foundation
import Records

/// A way to run programs: shut in, or with one's own rights where that was asked for.
package struct Sandbox: Sendable {
  /// False runs programs with the rights of the person: `--unsandboxed`.
  package let isClosed: Bool
  /// What stands before the limits and the program: bubblewrap's command line.
  private let walls: [String]
  /// bubblewrap from 0.8 on: bounds on /tmp, and no namespaces inside.
  private let isModern: Bool

  /// User and group `nobody`, on every Linux.
  static let nobody = 65_534

  /// A sandbox that was tried once and holds.
  /// - Parameter path: the folders that bubblewrap is looked for in.
  /// - Throws: `noSandbox` with the reason.
  package static func closed(path: [String] = ["/usr/bin", "/usr/local/bin"]) async throws -> Sandbox {
    let candidates = path.map { $0 + "/bwrap" }
    guard let bubblewrap = candidates.first(where: { FileManager.default.isExecutableFile(atPath: $0) }) else {
      throw ProgramError.noSandbox(why: "no bwrap in \(path.joined(separator: ":")).")
    }
    let folder = try ProgramFolder()
    var why = ""
    for isModern in [true, false] {
      let sandbox = Sandbox(bubblewrap: bubblewrap, isModern: isModern)
      do {
        let run = try await sandbox.run(["/usr/bin/true"], folder: folder.url, limits: Limits())
        if run.ending == .exited(0) { return sandbox }
        why = "a program that does nothing ended with \(run.ending)."
      } catch ProgramError.cannotStart(let reason) {
        if why.isEmpty || !reason.contains("nknown option") { why = "bubblewrap says '\(reason)'." }
      }
    }
    throw ProgramError.noSandbox(why: why)
  }

  /// None: programs run with the person's own rights, under limits alone.
  package static let open = Sandbox(bubblewrap: nil, isModern: false)

  private init(bubblewrap: String?, isModern: Bool) {
    isClosed = bubblewrap != nil
    self.isModern = isModern
    walls = bubblewrap.map { Self.walls($0, isModern: isModern) } ?? []
  }

  private static func walls(_ bubblewrap: String, isModern: Bool) -> [String] {
    var line: [String] = []
    if geteuid() == 0 {
      line += ["/usr/bin/setpriv", "--reuid=\(nobody)", "--regid=\(nobody)", "--clear-groups", "--no-new-privs"]
    }
    line += [bubblewrap, "--unshare-all", "--unshare-user"] + (isModern ? ["--disable-userns"] : [])
    line += ["--die-with-parent", "--new-session", "--cap-drop", "ALL", "--hostname", "sandbox"]
    line += ["--json-status-fd", "\(statusDescriptor)"]
    if SyscallFilter.bytes != nil { line += ["--seccomp", "\(filterDescriptor)"] }
    line += ["--ro-bind", "/usr", "/usr"]
    for name in ["bin", "sbin", "lib", "lib64", "lib32"] {
      let path = "/\(name)"
      if let target = try? FileManager.default.destinationOfSymbolicLink(atPath: path) {
        line += ["--symlink", target, path]
      } else {
        line += ["--ro-bind-try", path, path]
      }
    }
    for path in ["/etc/alternatives", "/etc/ld.so.cache"] { line += ["--ro-bind-try", path, path] }
    return line + ["--proc", "/proc", "--dev", "/dev"]
  }

  /// Where bubblewrap finds the list of refused calls, and where it says how the program ended.
  static let filterDescriptor = 3
  static let statusDescriptor = 4

  /// The whole command line of a run.
  ///
  /// - Parameters:
  ///   - folder: seen inside as `/program`, read-only; or as it is, where nothing is shut in.
  ///   - files: another folder, seen as `/files`; `canWrite` says whether the program may write there.
  func commandLine(_ command: [String], folder: URL?, files: URL?, canWrite: Bool, limits: Limits) -> [String] {
    let seconds = Int(limits.seconds.rounded(.up))
    let limited = [
      "/usr/bin/prlimit", "--core=0", "--nofile=128", "--cpu=\(seconds):\(seconds + 1)", "--data=\(limits.memory)",
      "--fsize=\(limits.output)", "--nproc=\(limits.processes)", "--",
    ] + command
    guard isClosed else { return limited }
    let size = isModern ? ["--size", "\(limits.files)"] : []
    var line = walls + size + ["--tmpfs", "/dev/shm"] + size + ["--tmpfs", "/tmp"]
    if let folder { line += ["--ro-bind", folder.path, "/program"] }
    if let files { line += [canWrite ? "--bind" : "--ro-bind", files.path, "/files"] }
    return line + ["--remount-ro", "/dev", "--remount-ro", "/", "--chdir", "/tmp", "--"] + limited
  }

  /// Where a file of the program's folder, or of the other one, is seen by the program.
  func path(of name: String, in folder: URL) -> String {
    isClosed ? "/program/\(name)" : folder.appending(path: name).path
  }
  func path(of name: String, inFiles folder: URL) -> String {
    isClosed ? "/files/\(name)" : folder.appending(path: name).path
  }

  /// Nothing of the person's own environment; the same on every machine.
  static let environment = [
    "PATH=/usr/local/bin:/usr/bin:/bin", "HOME=/tmp", "TMPDIR=/tmp", "LANG=C.UTF-8", "PYTHONHASHSEED=0",
    "PYTHONDONTWRITEBYTECODE=1", "OPENBLAS_NUM_THREADS=1", "OMP_NUM_THREADS=1",
  ]
}
