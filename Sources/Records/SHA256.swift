// SHA-256 of bytes and files, in lower-case hexadecimal.

import Crypto
import Foundation

package func sha256(_ bytes: some Sequence<UInt8>) -> String {
  hexadecimal(SHA256.hash(data: Array(bytes)))
}

/// Reads the file in pieces of 1 MiB.
package func sha256(of file: URL) throws(RecordsError) -> String {
  let input = try OpenFile(file.path, .read)
  var hash = SHA256()
  while true {
    let bytes = try input.readNext(1 << 20)
    if bytes.isEmpty { return hexadecimal(hash.finalize()) }
    hash.update(data: bytes)
  }
}

private func hexadecimal(_ digest: SHA256.Digest) -> String {
  let digits = Array("0123456789abcdef".utf8)
  var text: [UInt8] = []
  for byte in digest {
    text.append(digits[Int(byte >> 4)])
    text.append(digits[Int(byte & 15)])
  }
  return String(decoding: text, as: UTF8.self)
}
