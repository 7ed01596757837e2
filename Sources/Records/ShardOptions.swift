// How shards are cut and compressed.

package struct ShardOptions: Sendable, Hashable {
  /// zstd's level, 1 … 19: higher is smaller and slower.
  package var compressionLevel = 3
  /// A frame is closed when its JSON lines reach this. Larger frames compress better; one sample costs a
  /// frame's decompression, and a crash costs what is not yet in a frame.
  package var frameBytes = 1 << 20
  /// A shard is finished when its frames, compressed, reach this.
  package var shardBytes = 256 << 20

  package init() {}
  package init(compressionLevel: Int = 3, frameBytes: Int = 1 << 20, shardBytes: Int = 256 << 20) {
    self.compressionLevel = compressionLevel
    self.frameBytes = frameBytes
    self.shardBytes = shardBytes
  }
}
