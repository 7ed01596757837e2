// Right and wrong programs in every language.

import Foundation
import Programs
import Records
import Testing

@Suite(.serialized) struct CodeJudgeTests {
  static let sums: [(Language, String)] = [
    (.python, "import sys\nprint(sum(map(int, sys.stdin.read().split())))"),
    (.python, "print(sum(map(int, open('/dev/stdin').read().split())))"),
    (.python, "if __name__ == '__main__':\n    a = int(input())\n    print(a + int(input()))"),
    (.cpp, "#include <iostream>\nint main() { int a, b; std::cin >> a >> b; std::cout << a + b << '\\n'; }"),
    (.javascript, "const t = require('fs').readFileSync(0, 'utf8').split('\\n');\nconsole.log(Number(t[0]) + Number(t[1]));"),
    (.javascript, "const t = require('fs').readFileSync('/dev/stdin', 'utf8').split('\\n');\nconsole.log(+t[0] + +t[1]);"),
    (.javascript, "let s = 0; require('readline').createInterface({input: process.stdin}).on('line', l => s += +l).on('close', () => console.log(s));"),
  ]

  @Test(arguments: sums)
  func aProgramIsJudgedByItsWholeOutput(language: Language, source: String) async throws {
    let judge = try await CodeJudge.closed()
    #expect(try await judge.reason(language, source, input: "1\n2\n", output: "3") == "correct")
    #expect(try await judge.reason(language, source, input: "1\n2\n", output: "3 4") == "wrong_output")
  }

  static let calls: [(Language, String)] = [
    (.python, "def f(xs, k):\n    print('noise')\n    return [x * k for x in xs]"),
    (.python, "class Solution:\n    def f(self, xs: List[int], k: int) -> List[int]:\n        return [x * k for x in xs]"),
    (.cpp, "vector<int> f(vector<int> &xs, int k) { cout << \"noise\"; for (int &x : xs) x *= k; return xs; }"),
    (.cpp, "#define int long long\nclass Solution {\npublic:\n  vector<int> f(const vector<int>& xs, int k) { vector<int> r; for (int x : xs) r.push_back(x * k); return r; }\n};"),
    (.javascript, "function f(xs, k) { console.log('noise'); return xs.map(x => x * k); }"),
    (.javascript, "const f = async (xs, k) => xs.map(x => x * k);"),
    (.javascript, "module.exports = { f: (xs, k) => xs.map(x => x * k) };"),
    (.javascript, "class Solution { f(xs, k) { return xs.map(x => x * k); } }"),
  ]

  @Test(arguments: calls)
  func aFunctionIsJudgedByItsResult(language: Language, source: String) async throws {
    let judge = try await CodeJudge.closed()
    #expect(try await judge.reason(language, source, call: "f", "[[1,2,3],2]", result: "[2,4,6]") == "correct")
    #expect(try await judge.reason(language, source, call: "f", "[[1,2,3],2]", result: "[2,4]") == "wrong_output")
  }

  @Test func everyTypeOfAParameterIsReadInCPlusPlus() async throws {
    let source = """
      pair<string, vector<vector<double>>> f(string s, vector<vector<double>> m, bool b, char c, map<string, int> n,
                                             set<int> t, vector<string> w, long long big, vector<bool> v) {
        s += c; s += to_string(n.at("k") + (int)t.size()); for (auto &x : w) s += x;
        s += b && !v[1] ? "y" : "n"; s += to_string(big); m[0][0] += 0.25; return {s, m};
      }
      """
    let arguments = #"["é\n\"",[[1.5],[]],true,"z",{"k":7},[1,1,2],["a","b"],9007199254740993,[true,false]]"#
    let reason = try await CodeJudge.closed().reason(
      .cpp, source, call: "f", arguments, result: #"["é\n\"z9aby9007199254740993",[[1.75],[]]]"#)
    #expect(reason == "correct")
  }

  @Test(arguments: [
    (Language.python, "def g(): pass", "runtime_error"), (.python, "def f(:", "runtime_error"),
    (.cpp, "int f(int x) { return y; }", "compile_error"), (.cpp, "int f(string s) { return 1; }", "runtime_error"),
    (.javascript, "const g = 1;", "runtime_error"), (.javascript, "function f( {", "runtime_error"),
    (.python, "def f(x): return float('nan')", "runtime_error"), (.javascript, "const f = x => NaN", "runtime_error"),
    (.python, "import time\ndef f(x): time.sleep(60)", "time_limit"),
    (.cpp, "int f(int x) { return *(volatile int *)0; }", "runtime_error"),
  ])
  func aFunctionThatCannotBeCalledHasItsReason(language: Language, source: String, reason: String) async throws {
    #expect(try await CodeJudge.closed(seconds: 2).reason(language, source, call: "f", "[1]", result: "1") == reason)
  }

  /// The kernel takes a process's parent for the thread that started it, and bubblewrap dies with its parent.
  @Test func aProgramOutlivesTheThreadThatAskedForIt() async throws {
    let sandbox = try await Sandbox.closed()
    let run = try await withTaskExecutorPreference(ThreadOfEachJob()) {
      try await sandbox.run(["/usr/bin/sleep", "1"], limits: Limits())
    }
    #expect(run.ending == .exited(0))
  }

  @Test func theTestsRunInOrderUpToTheFirstThatFails() async throws {
    let suite = TestSuite(tests: [
      .output(input: "1", expected: "1"), .output(input: "2", expected: "4"), .output(input: "3", expected: "9"),
    ])
    let verdict = try await CodeJudge.closed().judge(Program(language: .python, source: "print(input())"), suite)
    #expect(verdict == Verdict(
      judge: "code", outcome: .fail, reason: "wrong_output", detail: "test 2 of 3: token 1 is '2', expected '4'"))
  }

  @Test func aCheckerDecidesInsteadOfTheComparison() async throws {
    let judge = try await CodeJudge.closed()
    var suite = TestSuite(tests: [.output(input: "10", expected: "any two numbers with this sum")])
    func reason(_ source: String) async throws -> String {
      try await judge.judge(Program(language: .python, source: source), suite).reason
    }
    suite.checker = Program(language: .python, source: """
      import sys
      total, output = open(sys.argv[1]).read(), open(sys.argv[2]).read()
      sys.exit(0 if sum(map(int, output.split())) == int(total) else 1)
      """)
    #expect(try await reason("print(3, 7)") == "correct")
    #expect(try await reason("print(3, 8)") == "wrong_output")
    #expect(try await reason("print('x')") == "wrong_output")
    suite.checker = Program(language: .python, source: "import os; os.abort()")
    #expect(try await reason("print(3, 7)") == "checker_failed")
    suite.checker = Program(language: .cpp, source: "int main() {")
    #expect(try await reason("print(3, 7)") == "checker_failed")
  }

  @Test func aTraceIsJudgedByItsPromptsTests() async throws {
    let judge = try await CodeJudge.closed()
    func verdict(_ answer: String, _ extra: JSONObject) async throws -> Verdict {
      try await judge.judge(Trace(
        promptID: "p", sample: 0, messages: [], reasoning: nil, answer: answer, thinking: .noThinking,
        finishReason: .stop, teacher: "t", sampling: Sampling(), extra: extra))
    }
    let tests: JSONObject = ["tests": [["stdin": "", "stdout": "1"]]]
    #expect(try await verdict("```python\nprint(1)\n```", tests).outcome == .pass)
    #expect(try await verdict("1", tests).reason == "no_code")
    #expect(try await verdict("```python\nprint(1)\n```", [:]) == Verdict(judge: "code", outcome: .cannotJudge, reason: "no_tests"))
    #expect(try await verdict("```python\nprint(1)\n```", ["tests": 3]).reason == "bad_tests")
  }
}

/// Runs each piece of a task on a thread that ends a little after it, as threads of the concurrency pool may.
private final class ThreadOfEachJob: TaskExecutor {
  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    Thread.detachNewThread {
      job.runSynchronously(on: self.asUnownedTaskExecutor())
      usleep(200_000)  // until bubblewrap has asked to die with it
    }
  }
}
