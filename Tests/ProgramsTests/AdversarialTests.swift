// Programs that try to cheat, to hurt or to get out, each with its verdict (docs/code-judge.md has the table).

import Foundation
import Programs
import Records
import Testing

@Suite(.serialized) struct AdversarialTests {
  /// Programs that owe "40 2" on standard output and end with a failure that is named.
  static let programs: [(String, Language, String, String)] = [
    ("a right prefix", .python, "print(40)", "wrong_output"),
    ("more after the right output", .python, "print('40 2 2')", "wrong_output"),
    ("every possible output", .python, "for i in range(99): print(40, i)", "wrong_output"),
    ("nothing", .python, "pass", "wrong_output"),
    ("exit(0) early", .python, "import sys; print(40); sys.exit(0); print(2)", "wrong_output"),
    ("_exit(0) early", .python, "import os; print(40, flush=True); os._exit(0)", "wrong_output"),
    ("exit(0) early", .javascript, "console.log(40); process.exit(0); console.log(2)", "wrong_output"),
    ("a static constructor that ends the program", .cpp,
      "#include <unistd.h>\nstruct A { A() { write(1, \"40\", 2); _exit(0); } } a; int main() {}", "wrong_output"),
    ("the right output and a crash", .python, "print(40, 2, flush=True); import os; os.abort()", "runtime_error"),
    ("the right output and exit status 1", .javascript, "console.log('40 2'); process.exit(1)", "runtime_error"),
    ("sleep", .python, "import time; time.sleep(3600)", "time_limit"),
    ("the right output and then sleep", .python, "print(40, 2, flush=True); import time; time.sleep(3600)", "time_limit"),
    ("an endless loop", .python, "while True: pass", "time_limit"),
    ("an endless loop", .javascript, "for (;;) {}", "time_limit"),
    ("an endless loop deaf to signals", .cpp,
      "#include <signal.h>\nint main() { for (int i = 1; i < 65; i++) signal(i, SIG_IGN); volatile int x = 0; for (;;) x++; }",
      "time_limit"),
    ("a fork bomb that goes on", .cpp, "#include <unistd.h>\nint main() { for (;;) fork(); }", "time_limit"),
    ("a fork bomb that gives up", .python, "import os\nwhile True: os.fork()", "runtime_error"),
    ("a thread bomb", .python, "import threading, time\nwhile True: threading.Thread(target=time.sleep, args=(9,), daemon=True).start()",
      "runtime_error"),
    ("a memory bomb", .python, "x = bytearray(1 << 20)\nwhile True: x = x * 2", "memory_limit"),
    ("a memory bomb", .cpp, "#include <vector>\nint main() { std::vector<long> x; for (;;) x.push_back(1); }", "memory_limit"),
    ("a memory bomb", .javascript, "const x = []; for (;;) x.push(new Array(1 << 16).fill(1.5));", "memory_limit"),
    ("a memory bomb in many processes", .python,
      "import os, time\nfor i in range(16):\n    if os.fork() == 0:\n        x = b'1' * (100 << 20)\n        time.sleep(9)\ntime.sleep(9)",
      "memory_limit"),
    ("a memory bomb in shared memory", .python,
      "import mmap, time\nx = [mmap.mmap(-1, 1 << 30) for _ in range(4)]\nfor m in x:\n    for i in range(0, 1 << 30, 4096): m[i] = 1",
      "memory_limit"),
    ("an output flood", .python, "while True: print('40 2' * 9999)", "output_limit"),
    ("an output flood", .cpp, "#include <cstdio>\nint main() { for (;;) puts(\"40 2\"); }", "output_limit"),
    ("an output flood", .javascript, "const fs = require('fs'); for (;;) fs.writeSync(1, '40 2'.repeat(9999));", "output_limit"),
    ("a flood on standard error", .python, "import sys\nprint(40, 2)\nwhile True: sys.stderr.write('x' * 99999)", "output_limit"),
    ("a file that fills the disk", .cpp,
      "#include <cstdio>\nint main() { puts(\"40 2\"); fflush(stdout); FILE *f = fopen(\"/tmp/x\", \"w\"); char b[65536] = {}; for (;;) fwrite(b, 1, sizeof b, f); }",
      "output_limit"),
    ("killing its parents", .python,
      "import os\nfor p in (os.getppid(), 1, -1):\n    try: os.kill(p, 9)\n    except OSError: pass\nprint(40)", "wrong_output"),
    ("code that is a bomb for the compiler", .cpp,
      "template <int N> struct A { static const int v = A<N + 1>::v; }; int main() { return A<0>::v; }", "compile_error"),
    ("a compiler that includes a file from outside", .cpp, "#include \"/etc/passwd\"\nint main() {}", "compile_error"),
    ("a compiler that reads without end", .cpp, "#include \"/dev/zero\"\nint main() {}", "compile_error"),
  ]

  @Test(arguments: programs)
  func aProgramThatCheatsOrHurtsHasItsVerdict(what: String, language: Language, source: String, reason: String) async throws {
    // Short only where the time is what must end: beside a full machine filling gigabytes can take longer.
    let judge = try await reason == "time_limit" ? CodeJudge.closed(seconds: 2) : CodeJudge.closed()
    #expect(try await judge.reason(language, source, output: "40 2") == reason, "\(what)")
  }

  /// Functions that owe 42.
  static let functions: [(String, Language, String, String)] = [
    ("a result equal to everything", .python, "class E:\n    def __eq__(self, o): return True\ndef f(x): return E()", "runtime_error"),
    ("a number equal to everything", .python, "class E(int):\n    def __eq__(self, o): return True\ndef f(x): return E(41)", "wrong_output"),
    ("a text that spells anything", .python, "class E(str):\n    __repr__ = __str__ = lambda s: '42'\ndef f(x): return E('41')", "wrong_output"),
    ("the harness's own encoder replaced", .python, "import json\njson.dump = lambda *a, **k: None\ndef f(x): return 41", "wrong_output"),
    ("the result channel written to", .python, "import os\nos.write(3, b'41 ')\ndef f(x): return 42", "wrong_output"),
    ("every descriptor written to", .python,
      "import os\nfor d in range(256):\n    try: os.write(d, b'{\"exit-code\": 0}')\n    except OSError: pass\nos._exit(3)", "runtime_error"),
    ("the harness's file overwritten", .python, "open('/program/call.py', 'w').write('print(42)')\ndef f(x): return 41", "runtime_error"),
    ("the harness's frames searched for the answer", .python,
      "import sys\ndef f(x):\n    g = sys._getframe(1).f_globals\n    return [v for v in g.values() if v == 42] or 41", "wrong_output"),
    ("an exit before the result", .python, "import os\ndef f(x): os._exit(0)", "wrong_output"),
    ("an exit at loading", .python, "import sys\nsys.exit(0)", "wrong_output"),
    ("an exit handler that speaks last", .python, "import atexit, os\natexit.register(lambda: os._exit(0))\ndef f(x): return 41", "wrong_output"),
    ("a built-in replaced", .javascript, "JSON.stringify = () => ''; function f(x) { return 41; }", "wrong_output"),
    ("toJSON", .javascript, "function f(x) { return { toJSON: () => '42' }; }", "wrong_output"),
    ("an exit before the result", .javascript, "function f(x) { process.exit(0); }", "wrong_output"),
    ("a promise that never ends", .javascript, "function f(x) { return new Promise(() => {}); }", "wrong_output"),
    ("a static constructor that ends the program", .cpp, "struct A { A() { _exit(0); } } a; int f(int x) { return 41; }", "wrong_output"),
    ("a macro over the harness", .cpp, "#define answer_call nothing\nint f(int x) { return 42; }", "compile_error"),
    ("a main of its own", .cpp, "int f(int x) { return 41; }\nint main() { puts(\"42\"); }", "compile_error"),
  ]

  @Test(arguments: functions)
  func aFunctionThatTampersHasItsVerdict(what: String, language: Language, source: String, reason: String) async throws {
    let judge = try await CodeJudge.closed(seconds: 2)
    #expect(try await judge.reason(language, source, call: "f", "[1]", result: "42") == reason, "\(what)")
  }

  /// Looks for a text in all files but the system's, in descriptors, environments and command lines.
  private static let search = """
    import os
    want = 'to' + 'ken-' + input()
    tops = input().split(':')
    found = []
    def look(path):
        try:
            fd = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
            if want.encode() in os.read(fd, 1 << 20): found.append(path)
            os.close(fd)
        except OSError: pass
    for top in tops:
        for folder, _, names in os.walk(top):
            for name in names: look(folder + '/' + name)
    for process in os.listdir('/proc'):
        if process.isdigit():
            for name in ('environ', 'cmdline'): look('/proc/%s/%s' % (process, name))
            for fd in range(1, 256): look('/proc/%s/fd/%d' % (process, fd))
    for name, value in os.environ.items():
        if want in value: found.append(name)
    print('found' if found else 'nothing')
    """

  /// The verdict where the expected output, a file that anybody may read, and the environment hold the text.
  private func verdictOnSearch(_ judge: CodeJudge, in more: [String]) async throws -> Verdict {
    let secret = UUID().uuidString
    let folder = FileManager.default.temporaryDirectory.appending(path: "distill-secret-\(secret)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data("token-\(secret)".utf8).write(to: folder.appending(path: "file"))
    setenv("DISTILL_TEST_SECRET", "token-\(secret)", 1)
    defer { unsetenv("DISTILL_TEST_SECRET") }
    let input = "\(secret)\n\(([folder.path] + more).joined(separator: ":"))"
    let suite = TestSuite(tests: [
      .output(input: input, expected: "nothing"), .output(input: input, expected: "token-\(secret)"),
    ])
    return try await judge.judge(Program(language: .python, source: Self.search), suite)
  }

  @Test func theExpectedOutputsFilesAndSecretsOfThePersonAreNotThereToRead() async throws {
    let everywhere = ["/program", "/files", "/tmp", "/var", "/etc", "/home", "/root", "/run", "/dev/shm"]
    let verdict = try await verdictOnSearch(try await CodeJudge.closed(), in: everywhere)
    #expect(verdict.reason == "wrong_output")
    #expect(verdict.detail?.hasPrefix("test 2 of 2: token 1 is 'nothing'") == true)
    // The same search finds the file where nothing is shut in: it can find.
    let open = try await verdictOnSearch(CodeJudge(sandbox: .open), in: [])
    #expect(open.detail == "test 1 of 2: token 1 is 'found', expected 'nothing'")
  }

  @Test func nothingIsWrittenOutside() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "distill-open-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o777])
    try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: folder.path)
    defer { try? FileManager.default.removeItem(at: folder) }
    let source = """
      written = []
      for folder in input().split(':'):
          try:
              open(folder + '/written', 'w').close()
              written.append(folder)
          except OSError: pass
      print(written)
      """
    let system = ["/", "/usr", "/usr/bin", "/etc", "/bin", "/program", "/files", "/dev", "/proc", "/var/tmp", "/home", "/root"]
    let judge = try await CodeJudge.closed()
    let folders = ([folder.path] + system).joined(separator: ":")
    #expect(try await judge.reason(.python, source, input: folders, output: "[]") == "correct")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    // The same program writes where nothing is shut in.
    #expect(try await CodeJudge(sandbox: .open).reason(.python, source, input: folder.path, output: "[]") == "wrong_output")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["written"])
  }

  @Test func thereIsNoNetwork() async throws {
    let (listener, port) = try Self.listen()
    defer { close(listener) }
    let source = """
      import socket
      try:
          socket.create_connection(('127.0.0.1', int(input())), 2)
          print('connected')
      except OSError: print('no network')
      try: socket.create_connection(('192.0.2.1', 80), 1)
      except OSError as e: print('unreachable' if e.errno == 101 else e)
      print(socket.if_nameindex())
      """
    let judge = try await CodeJudge.closed()
    #expect(try await judge.reason(
      .python, source, input: "\(port)", output: "no network\nunreachable\n[(1, 'lo')]") == "correct")
    let open = try await CodeJudge(sandbox: .open).judge(
      Program(language: .python, source: source), TestSuite(tests: [.output(input: "\(port)", expected: "no network")]))
    #expect(open.detail?.contains("'connected'") == true)
  }

  /// A socket of this machine's own that takes connections.
  private static func listen() throws -> (Int32, UInt16) {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let port = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
        let isBound = bind(descriptor, pointer, length) == 0 && Foundation.listen(descriptor, 4) == 0
        return isBound && getsockname(descriptor, pointer, &length) == 0
      }
    } ? UInt16(bigEndian: address.sin_port) : 0
    try #require(port != 0)
    return (descriptor, port)
  }

  @Test func nothingIsLeftRunning() async throws {
    let name = "left-\(UUID().uuidString)"
    let source = """
      import os, time
      name = input()
      if os.fork() == 0:
          os.setsid()
          if os.fork() == 0:
              for fd in range(3): os.close(fd)
              os.execv('/usr/bin/sleep', [name, '600'])
          os._exit(0)
      time.sleep(0.2)
      print('running' if any(name in open('/proc/%s/cmdline' % p).read() for p in os.listdir('/proc') if p.isdigit()) else '')
      """
    let judge = try await CodeJudge.closed()
    #expect(try await judge.reason(.python, source, input: name, output: "running") == "correct")
    var left = Self.processes(named: name)
    let patience = ContinuousClock.now + .seconds(5)
    while !left.isEmpty, ContinuousClock.now < patience {
      await Task.yield()
      left = Self.processes(named: name)
    }
    #expect(left == [])
  }

  private static func processes(named name: String) -> [String] {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return all.filter { process in
      Int(process) != nil && (try? String(contentsOfFile: "/proc/\(process)/cmdline", encoding: .utf8))?.contains(name) == true
    }
  }

  @Test func systemCallsThatGoAroundTheLimitsAreRefused() async throws {
    let source = """
      import ctypes, errno, os
      libc = ctypes.CDLL(None, use_errno=True)
      def refused(f, *a): return f(*a) == -1 and ctypes.get_errno() == errno.EPERM
      print(refused(libc.memfd_create, b'x', 0), refused(libc.shmget, 0, 1 << 20, 0o1600), refused(libc.ptrace, 0, 0, 0, 0),
            refused(libc.unshare, 0x10000000))
      def fails(f, *a):
          try: return f(*a) and False
          except OSError: return True
      print(os.getuid() != 0, sorted(os.listdir('/proc/self/fd')), len([p for p in os.listdir('/proc') if p.isdigit()]) <= 3)
      """
    // Descriptor 3 is the listing's own.
    let judge = try await CodeJudge.closed()
    let suite = TestSuite(tests: [.output(input: "", expected: "True True True True\nTrue ['0', '1', '2', '3'] True")])
    #expect(try await judge.judge(Program(language: .python, source: source), suite) == Verdict(
      judge: "code", outcome: .pass, reason: "correct", detail: "1 test"))
  }

  @Test func aCheckerIsNotReachedByWhatTheProgramLeaves() async throws {
    let judge = try await CodeJudge.closed()
    var suite = TestSuite(tests: [.output(input: "", expected: "42")])
    suite.checker = Program(language: .python, source: """
      import os, sys
      print(os.listdir('/tmp'), os.listdir('/program'), sorted(os.listdir('/files')))
      sys.exit(open(sys.argv[2]).read() != open(sys.argv[3]).read())
      """)
    let source = """
      import os
      for path in ('/tmp/json.py', '/tmp/sitecustomize.py', '/tmp/usercustomize.py'): open(path, 'w').write('import os; os._exit(0)')
      print(41)
      """
    #expect(try await judge.judge(Program(language: .python, source: source), suite) == Verdict(
      judge: "code", outcome: .fail, reason: "wrong_output",
      detail: "test 1 of 1: refused by the checker: [] ['solution.py'] ['expected', 'input', 'output']"))
  }

  /// Arithmetic beside the judge can hold all threads of the concurrency pool for longer than a program lives.
  @Test func aProgramIsWatchedWhileThePoolIsBusy() async throws {
    let source = """
      import os, time
      for i in range(16):
          if os.fork() == 0:
              x = b'1' * (100 << 20)
              time.sleep(4)
      time.sleep(4)
      """
    let judge = try await CodeJudge.closed()
    let reason = Task { try await judge.reason(.python, source, output: "40 2") }
    try await Task.sleep(for: .milliseconds(200))
    await withTaskGroup { group in
      for _ in 0..<ProcessInfo.processInfo.activeProcessorCount { group.addTask { usleep(6_000_000) } }
    }
    #expect(try await reason.value == "memory_limit")
  }

  @Test func aRunThatIsCancelledEndsItsProgram() async throws {
    let judge = try await CodeJudge.closed(seconds: 600)
    let task = Task { try await judge.reason(.python, "import time; time.sleep(600)", output: "") }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
  }
}
