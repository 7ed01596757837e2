// A file's bytes in order, decompressed where the file is zstd.

import CZstd
import Foundation

/// Reads a file, a pipe or a device piece by piece. A file that starts as zstd does (any number of frames,
/// skippable ones among them) is decompressed, whatever its name.
struct ByteStream {
  private static let pieceBytes = 1 << 18

  private let file: OpenFile
  private var raw: [UInt8] = []
  private var decoder: ZstdStream?
  private var isFirst = true
  private var isZstdByName: Bool

  init(_ url: URL) throws(RecordsError) {
    file = try OpenFile(url.path, .read)
    isZstdByName = url.pathExtension == "zst"
  }

  /// The next piece, never empty; nil at the end.
  mutating func next() throws -> [UInt8]? {
    if isFirst { try start() }
    while true {
      if let decoder {
        if let piece = try decoder.decode(&raw) { return piece }
        raw = try file.readNext(Self.pieceBytes)
        guard raw.isEmpty else { continue }
        guard decoder.isBetweenFrames else {
          throw ZstdError(what: "the file ends inside a frame", isTruncation: true)
        }
        return nil
      }
      if !raw.isEmpty {
        defer { raw = [] }
        return raw
      }
      raw = try file.readNext(Self.pieceBytes)
      if raw.isEmpty { return nil }
    }
  }

  private mutating func start() throws {
    isFirst = false
    while raw.count < 4 {  // a pipe may give less than four bytes at first
      let more = try file.readNext(Self.pieceBytes)
      if more.isEmpty { break }
      raw += more
    }
    if ZstdFrame.startsFrame(raw) || ZstdFrame.startsSkippableFrame(raw) {
      decoder = try ZstdStream()
    } else if raw.starts(with: [0x1F, 0x8B]) {
      throw ZstdError(
        what: "this is gzip: expected plain JSON lines or zstd (gunzip it first)", isTruncation: false)
    } else if isZstdByName, !raw.isEmpty {
      throw ZstdError(
        what: "the name ends in .zst and the content does not start as zstd", isTruncation: false)
    }
  }
}

/// libzstd's streaming decoder. Its window is bounded by libzstd's default of 128 MiB.
@safe final class ZstdStream {
  private let context: OpaquePointer
  private(set) var isBetweenFrames = true

  init() throws(ZstdError) {
    guard let context = unsafe ZSTD_createDStream() else {
      throw ZstdError(what: "not enough memory", isTruncation: false)
    }
    unsafe self.context = unsafe context
  }

  deinit { _ = unsafe ZSTD_freeDStream(context) }

  /// Decodes from the front of `input`, which it takes away; nil when more input is needed.
  func decode(_ input: inout [UInt8]) throws(ZstdError) -> [UInt8]? {
    while true {
      var status = 0
      var consumed = 0
      let capacity = 1 << 18
      let output = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { buffer, filled in
        unsafe input.withUnsafeBytes { source in
          var from = unsafe ZSTD_inBuffer(src: source.baseAddress, size: source.count, pos: 0)
          var to = unsafe ZSTD_outBuffer(dst: buffer.baseAddress, size: capacity, pos: 0)
          status = unsafe ZSTD_decompressStream(context, &to, &from)
          consumed = unsafe from.pos
          filled = unsafe to.pos
        }
      }
      try ZstdFrame.check(status)
      input.removeFirst(consumed)
      if consumed > 0 || !output.isEmpty { isBetweenFrames = status == 0 }
      if !output.isEmpty { return output }
      if input.isEmpty { return nil }
      guard consumed > 0 else { throw ZstdError(what: "the decoder does not advance", isTruncation: false) }
    }
  }
}
