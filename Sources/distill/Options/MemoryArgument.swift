// An amount of memory on the command line.

import ArgumentParser
import Records

struct MemoryArgument: ExpressibleByArgument {
  let bytes: Int

  init?(argument: String) {
    guard let bytes = ByteCount.parse(argument) else { return nil }
    self.bytes = bytes
  }
}
