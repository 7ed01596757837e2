import Records
import Testing

@Suite struct ByteCountTests {
  @Test(arguments: [
    ("8GiB", 8 << 30), ("8gib", 8 << 30), ("8 GiB", 8 << 30), ("1.5GiB", 3 << 29), ("500MB", 500_000_000),
    ("2GB", 2_000_000_000), ("64KiB", 65536), ("7", 7), ("12B", 12),
  ])
  func `amounts of memory are read with their unit`(text: String, bytes: Int) {
    #expect(ByteCount.parse(text) == bytes)
  }

  @Test(arguments: ["", "GiB", "0", "0GiB", "-1GiB", "8G", "8 gigabytes", "1e9", "0x10", ".5GiB", "1.2.3MB", "nan", "9999999TB"])
  func `anything else is not an amount`(text: String) {
    #expect(ByteCount.parse(text) == nil)
  }

  @Test func `amounts are written in the largest unit that leaves at least one`() {
    #expect([0, 1023, 1024, 1536 << 10, 3 << 29, 40 << 40].map(ByteCount.text) == [
      "0 B", "1023 B", "1.0 KiB", "1.5 MiB", "1.5 GiB", "40960.0 GiB",
    ])
  }
}
