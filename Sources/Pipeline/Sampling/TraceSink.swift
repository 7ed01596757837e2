// Where sampled traces go: a folder of shards, or memory.

import Foundation
import Records

/// Takes traces one by one.
package protocol TraceSink {
  mutating func append(_ trace: Trace) throws
  /// Makes what was appended survive a crash.
  mutating func flush() throws
  /// Closes the sink: nothing is appended after it.
  mutating func finish() throws
}

/// Keeps traces in a folder of shards.
struct ShardSink: TraceSink {
  private let writer: ShardWriter
  /// Ids of the traces that were there before.
  let recovered: [String]

  init(folder: URL, provenance: JSONObject) throws {
    writer = try ShardWriter(folder: folder, options: ShardOptions(), provenance: provenance)
    recovered = writer.recovered
  }

  func append(_ trace: Trace) throws { try writer.append(trace) }
  func flush() throws { try writer.flush() }
  func finish() throws { try writer.finish() }
}

/// Keeps traces in memory, for small evaluations.
package struct MemorySink: TraceSink {
  package private(set) var traces: [Trace] = []
  package init(_ traces: [Trace] = []) { self.traces = traces }
  package mutating func append(_ trace: Trace) { traces.append(trace) }
  package mutating func flush() {}
  package mutating func finish() {}
}

/// When appended traces are made to survive a crash. A larger value compresses a little better; a smaller one
/// loses fewer samples to a power cut.
package struct FlushPolicy: Sendable, Hashable {
  package var traces: Int
  package var seconds: Double
  package init(traces: Int = 64, seconds: Double = 10) {
    self.traces = traces
    self.seconds = seconds
  }
}
