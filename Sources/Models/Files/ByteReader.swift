// A cursor over a mapped file that checks every length against what remains before it touches or allocates anything.

/// Reads little-endian integers and length-prefixed text. `what` names the thing read, for the error.
struct ByteReader {
  let file: MappedFile
  private(set) var position = 0

  init(_ file: MappedFile) { self.file = file }

  var left: Int { file.count - position }

  func truncated(_ what: String, needed: UInt64) -> ModelFileError {
    .truncated(path: file.path, what: what, offset: position, needed: needed, left: left)
  }

  mutating func integer<T: FixedWidthInteger>(
    _ type: T.Type = T.self, _ what: @autoclosure () -> String
  ) throws(ModelFileError) -> T {
    let size = MemoryLayout<T>.size
    guard left >= size else { throw truncated(what(), needed: UInt64(size)) }
    defer { position += size }
    return unsafe T(littleEndian: file.bytes.loadUnaligned(fromByteOffset: position, as: T.self))
  }

  /// UTF-8 text after its length in bytes as a 64-bit integer.
  mutating func text(_ what: @autoclosure () -> String) throws(ModelFileError) -> String {
    let length = try integer(UInt64.self, "the length of " + what())
    guard length <= UInt64(left) else { throw truncated(what(), needed: length) }
    let end = position + Int(length)
    let bytes = unsafe UnsafeRawBufferPointer(rebasing: file.bytes[position..<end])
    guard let text = unsafe String(validating: bytes, as: UTF8.self) else {
      throw .malformed(
        path: file.path, what: what() + " at byte \(position)", expected: "UTF-8 text", found: "other bytes")
    }
    position = end
    return text
  }

  /// A count of things of at least `minimumBytes` each, so that no count asks for more memory than the file has bytes.
  mutating func count(minimumBytes: Int, _ what: @autoclosure () -> String) throws(ModelFileError) -> Int {
    let count = try integer(UInt64.self, what())
    guard count <= UInt64(left / minimumBytes) else {
      let (needed, overflow) = count.multipliedReportingOverflow(by: UInt64(minimumBytes))
      throw truncated("\(what()) of \(count)", needed: overflow ? .max : needed)
    }
    return Int(count)
  }
}
