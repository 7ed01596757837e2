import Foundation
import Judging
import Testing

@Suite struct VerifierTableTests {
  private func said(_ gold: String, _ answer: String) -> String {
    let verdict = verify(gold: gold, answer: "\\boxed{\(answer)}")
    return switch verdict.outcome {
    case .pass: "="
    case .fail: "!"
    case .cannotJudge: verdict.reason
    }
  }

  @Test(arguments: VerifierTable.rows.map { [$0.gold, $0.answer, $0.expected] })
  func everyPairOfTheTableIsJudgedAsWritten(row: [String]) {
    #expect(said(row[0], row[1]) == row[2], "gold \(row[0]), answer \(row[1])")
  }

  @Test func everyGoldAndAnswerOfTheTableEqualsItself() {
    for row in VerifierTable.rows where row.gold != "\\frac{1}{0}" {
      #expect(said(row.gold, row.gold) == "=", "\(row.gold)")
      #expect(said(row.answer, row.answer) == "=", "\(row.answer)")
    }
  }

  /// Equality of values is symmetric; letters, units and roundings are asked of the gold's side only.
  @Test func equalityIsSymmetric() {
    for row in VerifierTable.rows where !row.gold.hasPrefix("B") {
      #expect((said(row.answer, row.gold) == "=") == (row.expected == "="), "\(row.answer) against \(row.gold)")
    }
  }

  @Test func verdictsDoNotDependOnThreadsOrOrder() {
    let rows = VerifierTable.rows
    let alone = rows.map { said($0.gold, $0.answer) }
    let results = Results(count: rows.count)
    DispatchQueue.concurrentPerform(iterations: rows.count * 4) { index in
      let row = rows.count - 1 - index % rows.count
      results.set(row, said(rows[row].gold, rows[row].answer))
    }
    #expect(results.values == alone)
  }

  private final class Results: @unchecked Sendable {  // guarded by the lock
    private let lock = NSLock()
    private(set) var values: [String]
    init(count: Int) { values = Array(repeating: "", count: count) }
    func set(_ index: Int, _ value: String) { lock.withLock { values[index] = value } }
  }
}
