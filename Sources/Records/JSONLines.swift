// JSON lines (jsonlines.org), plain or zstd, as a stream of numbered lines.

import Foundation

/// The lines of a `.jsonl` or `.jsonl.zst` file, read with bounded memory.
///
/// Lines end in LF or CRLF, the last one also at the end of the file; lines of white space are passed over;
/// a byte-order mark at the start is too. A line that is not JSON or is too long is a problem that names the
/// file and the line, and reading goes on with the next. A read error or damaged compression is the last
/// element.
package struct JSONLines: Sequence, Sendable {
  package typealias Element = (line: Int, value: Result<JSON, RecordProblem>)

  package static let defaultMaximumLineBytes = 64 << 20

  private let url: URL
  private let maximumLineBytes: Int

  /// Opens the file once to see that it is there.
  package init(_ url: URL, maximumLineBytes: Int = defaultMaximumLineBytes) throws(RecordsError) {
    var isFolder: ObjCBool = false
    if unsafe FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder), isFolder.boolValue {
      throw .cannotRead(path: url.path, code: EISDIR)
    }
    guard unsafe access(url.path, R_OK) == 0 else {
      throw errno == ENOENT ? .noSuchFile(path: url.relativePath) : .cannotRead(path: url.path, code: errno)
    }
    self.url = url
    self.maximumLineBytes = maximumLineBytes
  }

  package func makeIterator() -> Iterator { Iterator(url, maximumLineBytes) }

  package struct Iterator: IteratorProtocol {
    private let file: String
    private var lines: LineReader

    fileprivate init(_ url: URL, _ maximumLineBytes: Int) {
      file = url.relativePath
      lines = LineReader(url, maximumLineBytes: maximumLineBytes)
    }

    package mutating func next() -> Element? {
      while let (number, content) = lines.next() {
        switch content {
        case .failure(let failure):
          return (number, .failure(RecordProblem(file: file, line: number, what: failure.what)))
        case .success(let bytes):
          if bytes.allSatisfy(isJSONSpace) { continue }
          do throws(JSONSyntaxError) {
            return (number, .success(try JSON(parsing: bytes)))
          } catch {
            return (number, .failure(RecordProblem(file: file, line: number, what: error.description)))
          }
        }
      }
      return nil
    }
  }
}

/// True for the white space that JSON allows around values.
func isJSONSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }

/// Splits a stream into lines without their ends.
struct LineReader: IteratorProtocol {
  struct Failure: Error { var what: String }

  private let url: URL
  private let maximumLineBytes: Int
  private var stream: ByteStream?
  private var buffer: [UInt8] = []
  private var start = 0
  private var line = 0
  private var isAtEnd = false

  init(_ url: URL, maximumLineBytes: Int) {
    self.url = url
    self.maximumLineBytes = maximumLineBytes
  }

  mutating func next() -> (number: Int, content: Result<ArraySlice<UInt8>, Failure>)? {
    line += 1
    var searched = start
    var isTooLong = false
    while true {
      if let end = indexOfLineFeed(in: buffer, from: searched) {
        defer { start = end + 1 }
        if isTooLong || end - start > maximumLineBytes { return tooLong() }
        return (line, .success(trimmed(buffer[start..<end])))
      }
      if buffer.count - start > maximumLineBytes {  // the rest of it is read and dropped
        isTooLong = true
        start = buffer.count
      }
      do {
        guard try fill() else {
          defer { start = buffer.count }
          if isTooLong { return tooLong() }
          return start < buffer.count ? (line, .success(trimmed(buffer[start...]))) : nil
        }
        searched = buffer.count - added
      } catch {
        isAtEnd = true
        buffer = []
        start = 0
        return (line, .failure(Failure(what: readFailure(error))))
      }
    }
  }

  private var added = 0

  /// Appends the next piece of the file; false at its end.
  private mutating func fill() throws -> Bool {
    guard !isAtEnd else { return false }
    if stream == nil { stream = try ByteStream(url) }
    guard let piece = try stream?.next() else {
      isAtEnd = true
      return false
    }
    if start > 0 {
      buffer.removeFirst(start)
      start = 0
    }
    buffer.append(contentsOf: piece)
    added = piece.count
    return true
  }

  private func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = bytes
    if line == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    if bytes.last == 0x0D { bytes = bytes.dropLast() }
    return bytes
  }

  private func tooLong() -> (number: Int, content: Result<ArraySlice<UInt8>, Failure>) {
    (
      line,
      .failure(Failure(what: "a line of at most \(maximumLineBytes) bytes expected, this one is longer"))
    )
  }

  private func readFailure(_ error: any Error) -> String {
    switch error {
    case let error as ZstdError: "cannot decompress from here on: \(error.what)"
    default: "\(error)"
    }
  }
}

/// The index of the first LF from `start` on.
func indexOfLineFeed(in bytes: [UInt8], from start: Int) -> Int? {
  unsafe bytes.withUnsafeBytes { buffer in
    guard start < buffer.count, let base = buffer.baseAddress,
      let found = unsafe memchr(base + start, 0x0A, buffer.count - start)
    else { return nil }
    return unsafe UnsafeRawPointer(found) - base
  }
}
