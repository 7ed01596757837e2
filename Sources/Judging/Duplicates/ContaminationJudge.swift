// Is the prompt one of a benchmark's?

import Records

/// Words of a prompt as decontamination compares them: lower case, LaTeX's signs and commands away but for the names of
/// functions, numbers as they are.
struct BenchmarkWords {
  private(set) var words: [String] = []

  /// Commands that plain text spells out.
  private static let functions: Set<String> = [
    "sin", "cos", "tan", "cot", "sec", "csc", "arcsin", "arccos", "arctan", "log", "ln", "exp", "lim", "max", "min",
    "gcd", "mod", "pi", "theta", "alpha", "beta",
  ]

  init(_ text: String) {
    var word: [UInt8] = []
    var isCommand = false
    func end(_ words: inout [String]) {
      let text = String(decoding: word, as: UTF8.self)
      if !word.isEmpty, !isCommand || Self.functions.contains(text) { words.append(text) }
      word.removeAll(keepingCapacity: true)
      isCommand = false
    }
    for byte in text.utf8 {
      switch byte {
      case 0x5C:
        end(&words)
        isCommand = true
        continue
      case 0x41...0x5A: word.append(byte | 0x20)
      case 0x61...0x7A, 0x80...: word.append(byte)
      case 0x30...0x39:
        if isCommand { end(&words) }
        word.append(byte)
      default:
        end(&words)
        isCommand = false
      }
    }
    end(&words)
  }

  /// Hashes of the runs of `length` words.
  func runs(_ length: Int) -> [UInt64] {
    guard words.count >= length else { return [] }
    return (0...(words.count - length)).map { Self.hash(words[$0..<$0 + length].joined(separator: " ")) }
  }

  /// The text with every number masked.
  var template: UInt64 {
    Self.hash(words.map { $0.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } ? "#" : $0 }.joined(separator: " "))
  }

  /// Runs of four bytes of the text without spaces.
  var shingles: Set<UInt32> {
    let bytes = Array(words.joined().utf8)
    guard bytes.count >= 4 else { return [] }
    return Set((0...(bytes.count - 4)).map { start in bytes[start..<start + 4].reduce(0) { $0 << 8 | UInt32($1) } })
  }

  static func hash(_ text: String) -> UInt64 {
    MinHash.mixed(text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 })
  }
}

/// What benchmarks ask, indexed.
package struct BenchmarkIndex: Sendable {
  private var long: [UInt64: Int32] = [:]
  private var eight: [UInt64: [Int32]] = [:]
  private var eightCounts: [Int32] = []
  private var templates: [UInt64: Int32] = [:]
  private var short: [(item: Int32, shingles: Set<UInt32>)] = []
  private var names: [String] = []

  package init() {}

  /// Adds one benchmark question.
  package mutating func add(_ prompt: Prompt, benchmark: String) {
    let item = Int32(names.count)
    names.append("\(benchmark): \(prompt.id)")
    let text = BenchmarkWords(prompt.messages.filter { $0.role == .user }.map(\.content).joined(separator: "\n"))
    for run in text.runs(13) { long[run] = item }
    let runs = Set(text.runs(8))
    for run in runs { eight[run, default: []].append(item) }
    eightCounts.append(Int32(runs.count))
    if text.words.count >= 5 { templates[text.template] = item }
    if text.words.count < 13, !text.shingles.isEmpty { short.append((item, text.shingles)) }
  }

  /// The reason and evidence where a prompt is a benchmark's; nil where it is not.
  func match(_ prompt: String) -> (reason: String, evidence: String)? {
    let text = BenchmarkWords(prompt)
    for (start, run) in text.runs(13).enumerated() {
      if let item = long[run] { return ("benchmark_run", evidence(item, text.words[start..<start + 13])) }
    }
    var shared: [Int32: Int32] = [:]
    var place: [Int32: Int] = [:]
    let runs = text.runs(8)
    let promptRuns = Int32(Set(runs).count)
    for (start, run) in runs.enumerated() {
      for item in eight[run] ?? [] {
        shared[item, default: 0] += 1
        if place[item] == nil { place[item] = start }
      }
    }
    for (item, count) in shared.sorted(by: { $0.key < $1.key }) 
    where 2 * count >= min(eightCounts[Int(item)], promptRuns) {
      let start = place[item]!
      return ("benchmark_overlap", evidence(item, text.words[start..<start + 8]))
    }
    if text.words.count >= 5, let item = templates[text.template] { return ("benchmark_template", evidence(item, text.words.prefix(13))) }
    if text.words.count < 20 {
      let shingles = text.shingles
      for candidate in short {
        let common = candidate.shingles.intersection(shingles).count
        // Four fifths of both: Jaccard of two thirds and more.
        if 5 * common >= 4 * max(candidate.shingles.count, shingles.count) {
          return ("benchmark_similar", evidence(candidate.item, text.words[...]))
        }
      }
    }
    return nil
  }

  private func evidence(_ item: Int32, _ words: ArraySlice<String>) -> String {
    "\(names[Int(item)]): \"\(words.joined(separator: " "))\""
  }
}

/// Fails traces whose prompt is in a benchmark: a run of 13 words, half of the shorter one's runs of eight, the same text
/// with other numbers, or nearly the same short text. LaTeX's signs and case do not count.
package struct ContaminationJudge: Judge {
  package let name = "contamination"
  private let index: BenchmarkIndex

  package init(_ index: BenchmarkIndex) { self.index = index }

  package func judge(_ trace: Trace) -> Verdict {
    for message in trace.messages where message.role == .user {
      if let match = index.match(message.content) { return fail(match.reason, match.evidence) }
    }
    return pass("not_in_benchmarks")
  }
}
