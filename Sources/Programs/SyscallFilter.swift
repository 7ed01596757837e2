// System calls that programs are refused, as a classic BPF program for bubblewrap's --seccomp.
//
// A row of 8-byte instructions in the machine's byte order: code u16, jump if true u8, jump if false u8, operand u32.
// The kernel gives it the call's number at byte 0 and the architecture at byte 4.

/// Refuses (EPERM) what no solution needs: memory that no limit counts (memfd, System V), looking into other
/// processes, kernel key rings, BPF, performance counters, io_uring, and new namespaces.
enum SyscallFilter {
  #if arch(x86_64)
    private static let architecture: UInt32? = 0xC000_003E
    /// shmget, semget, msgget, ptrace, add_key, request_key, keyctl, unshare, perf_event_open, open_by_handle_at,
    /// setns, process_vm_readv, process_vm_writev, memfd_create, bpf, userfaultfd, io_uring_setup, pidfd_getfd,
    /// memfd_secret.
    private static let refused: [UInt32] = [
      29, 64, 68, 101, 248, 249, 250, 272, 298, 304, 308, 310, 311, 319, 321, 323, 425, 438, 447,
    ]
    /// Numbers from here on are the x32 interface's, which would go around the list.
    private static let firstForeign: UInt32? = 0x4000_0000
  #elseif arch(arm64)
    private static let architecture: UInt32? = 0xC000_00B7
    /// The same calls: unshare, ptrace, msgget, semget, shmget, add_key, request_key, keyctl, perf_event_open,
    /// open_by_handle_at, setns, process_vm_readv, process_vm_writev, memfd_create, bpf, userfaultfd, io_uring_setup,
    /// pidfd_getfd, memfd_secret.
    private static let refused: [UInt32] = [
      97, 117, 186, 190, 194, 217, 218, 219, 241, 265, 268, 270, 271, 279, 280, 282, 425, 438, 447,
    ]
    private static let firstForeign: UInt32? = nil
  #else
    private static let architecture: UInt32? = nil
    private static let refused: [UInt32] = []
    private static let firstForeign: UInt32? = nil
  #endif

  /// Nil for a processor whose numbers are not known here.
  static let bytes: [UInt8]? = architecture.map(bytes)

  private static func bytes(architecture: UInt32) -> [UInt8] {
    let (load, ifEqual, ifAtLeast, end): (UInt16, UInt16, UInt16, UInt16) = (0x20, 0x15, 0x35, 0x06)
    let (allow, refuse, kill): (UInt32, UInt32, UInt32) = (0x7FFF_0000, 0x0005_0001, 0x8000_0000)
    var program: [(UInt16, UInt8, UInt8, UInt32)] = [
      (load, 0, 0, 4), (ifEqual, 1, 0, architecture), (end, 0, 0, kill), (load, 0, 0, 0),
    ]
    var tests: [(UInt16, UInt32)] = refused.map { (ifEqual, $0) }
    if let firstForeign { tests.insert((ifAtLeast, firstForeign), at: 0) }
    for (index, test) in tests.enumerated() {
      // Over the tests that are left and the `allow` after them.
      program.append((test.0, UInt8(tests.count - index), 0, test.1))
    }
    program += [(end, 0, 0, allow), (end, 0, 0, refuse)]
    var bytes: [UInt8] = []
    for (code, yes, no, operand) in program {
      bytes += [UInt8(code & 0xFF), UInt8(code >> 8), yes, no]
      for shift in [0, 8, 16, 24] as [UInt32] { bytes.append(UInt8(operand >> shift & 0xFF)) }
    }
    return bytes
  }
}
