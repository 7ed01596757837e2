// One zstd frame in memory (RFC 8878), through libzstd's stable calls.

import CZstd

/// Why bytes are not a frame.
struct ZstdError: Error, Hashable {
  var what: String
  /// True where the bytes may be the start of a longer frame.
  var isTruncation: Bool
}

enum ZstdFrame {
  static let magic: [UInt8] = [0x28, 0xB5, 0x2F, 0xFD]
  /// No frame of this project comes near; the seekable format's own bound is 1 GiB.
  static let maximumContent = 1 << 30

  static func startsFrame(_ bytes: some Collection<UInt8>) -> Bool { bytes.starts(with: magic) }

  /// True for 0x184D2A50 … 0x184D2A5F, little-endian: bytes that decoders step over.
  static func startsSkippableFrame(_ bytes: some Collection<UInt8>) -> Bool {
    var start = bytes.makeIterator()
    guard let first = start.next(), first & 0xF0 == 0x50 else { return false }
    return start.next() == 0x2A && start.next() == 0x4D && start.next() == 0x18
  }

  /// The length in bytes of the frame (also a skippable one) that `bytes` start with.
  static func length(of bytes: [UInt8]) throws(ZstdError) -> Int {
    let result = unsafe bytes.withUnsafeBytes {
      unsafe ZSTD_findFrameCompressedSize($0.baseAddress, $0.count)
    }
    try check(result)
    return result
  }

  /// Throws the error that a libzstd result stands for.
  static func check(_ result: Int) throws(ZstdError) {
    guard ZSTD_isError(result) != 0 else { return }
    let name = unsafe String(cString: ZSTD_getErrorName(result))
    throw ZstdError(
      what: name.lowercased(), isTruncation: ZSTD_getErrorCode(result) == ZSTD_error_srcSize_wrong)
  }
}

/// Compresses contents into frames that state their length and end in a checksum.
@safe final class ZstdCompressor {
  private let context: OpaquePointer

  init(level: Int) throws(ZstdError) {
    guard let context = unsafe ZSTD_createCCtx() else {
      throw ZstdError(what: "not enough memory", isTruncation: false)
    }
    unsafe self.context = unsafe context
    try ZstdFrame.check(
      unsafe ZSTD_CCtx_setParameter(context, ZSTD_c_compressionLevel, Int32(clamping: level)))
    try ZstdFrame.check(unsafe ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1))
  }

  deinit { _ = unsafe ZSTD_freeCCtx(context) }

  func frame(of content: [UInt8]) throws(ZstdError) -> [UInt8] {
    var result = 0
    let bound = ZSTD_compressBound(content.count)
    let frame = unsafe [UInt8](unsafeUninitializedCapacity: bound) { output, filled in
      result = unsafe content.withUnsafeBytes {
        unsafe ZSTD_compress2(context, output.baseAddress, bound, $0.baseAddress, $0.count)
      }
      filled = ZSTD_isError(result) == 0 ? result : 0
    }
    try ZstdFrame.check(result)
    return frame
  }
}

/// Decompresses frames whose header states the content's length.
@safe final class ZstdDecompressor {
  private let context: OpaquePointer

  init() throws(ZstdError) {
    guard let context = unsafe ZSTD_createDCtx() else {
      throw ZstdError(what: "not enough memory", isTruncation: false)
    }
    unsafe self.context = unsafe context
  }

  deinit { _ = unsafe ZSTD_freeDCtx(context) }

  /// The content of exactly one frame, its own checksum proved.
  func content(of frame: [UInt8]) throws(ZstdError) -> [UInt8] {
    let size = unsafe frame.withUnsafeBytes { unsafe ZSTD_getFrameContentSize($0.baseAddress, $0.count) }
    // The two values on top (ZSTD_CONTENTSIZE_UNKNOWN, …_ERROR) are beyond the bound as well.
    guard size <= UInt64(ZstdFrame.maximumContent) else {
      throw ZstdError(what: "no frame header that states a length below 1 GiB", isTruncation: false)
    }
    // Compression reaches at most about 1 : 32,000 (a 128 KiB block of one repeated byte takes 4 bytes), so a
    // header cannot make a few bytes reserve a gigabyte.
    guard size <= UInt64(frame.count) * 40_000 else {
      throw ZstdError(what: "a length that the frame's size cannot hold", isTruncation: false)
    }
    var result = 0
    let capacity = Int(size)
    let content = unsafe [UInt8](unsafeUninitializedCapacity: max(capacity, 1)) { output, filled in
      result = unsafe frame.withUnsafeBytes {
        unsafe ZSTD_decompressDCtx(context, output.baseAddress, capacity, $0.baseAddress, $0.count)
      }
      filled = ZSTD_isError(result) == 0 ? result : 0
    }
    try ZstdFrame.check(result)
    guard content.count == capacity else {
      throw ZstdError(what: "\(content.count) bytes where the header states \(capacity)", isTruncation: false)
    }
    return content
  }
}
