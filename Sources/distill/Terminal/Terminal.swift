// Where words go: results to stdout, everything else to stderr.

import Foundation
import Records

enum Terminal {
  /// A result.
  static func out(_ text: String) { write(text + "\n", to: 1) }

  /// One JSON object on one line.
  static func out(_ json: JSON) { out(json.text) }

  /// Anything that is not a result.
  static func error(_ text: String) { write(text + "\n", to: 2) }

  static var isInteractive: Bool { isatty(2) == 1 }

  /// Writes everything or gives up: a closed pipe (`| head`) ends the output without complaint.
  static func write(_ text: String, to descriptor: Int32) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { return }
      rest = rest.dropFirst(written)
    }
  }
}
