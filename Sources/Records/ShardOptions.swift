// How shards are cut and compressed.

package struct ShardOptions: Sendable, Hashable {
  /// zstd's level, 1 … 19: higher is smaller and slower.
  package var compressionLevel = 3
  /// A frame is closed when its JSON lines reach this. Larger frames compress better; one sample costs a
  /// frame's decompression, and a crash costs what is not yet in a frame.
  package var frameBytes = 1 << 20
  /// A shard is finished when its frames, compressed, reach this.
  package var shardBytes = 256 << 20

  /// Each frame is on the disk before the next is written. A stage that begins again after a crash needs it only at
  /// the end of a shard.
  package var synchronizesFrames = true

  package init() {}
  package init(compressionLevel: Int = 3, frameBytes: Int = 1 << 20, shardBytes: Int = 256 << 20, synchronizesFrames: Bool = true) {
    self.synchronizesFrames = synchronizesFrames
    self.compressionLevel = compressionLevel
    self.frameBytes = frameBytes
    self.shardBytes = shardBytes
  }
}
