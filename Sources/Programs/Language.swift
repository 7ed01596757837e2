// The languages whose programs can be judged.

import Foundation

/// A language whose programs can be judged, and how one is built and started.
package enum Language: String, Sendable, Hashable, CaseIterable {
  case python, cpp, javascript

  /// The names that code fences and data sets use, in lower case.
  private static let names: [String: Language] = [
    "python": .python, "python3": .python, "py": .python, "pypy3": .python, "py3": .python,
    "cpp": .cpp, "c++": .cpp, "cc": .cpp, "cxx": .cpp, "c++17": .cpp, "c++20": .cpp, "cplusplus": .cpp,
    "javascript": .javascript, "js": .javascript, "node": .javascript, "nodejs": .javascript,
  ]

  /// - Parameter name: as a code fence or a data set spells it, in any case.
  package init?(named name: some StringProtocol) {
    guard let language = Self.names[name.lowercased()] else { return nil }
    self = language
  }

  var fileName: String {
    switch self {
    case .python: "solution.py"
    case .cpp: "solution.cpp"
    case .javascript: "solution.js"
    }
  }

  /// Where the program that runs or compiles it is; nil where there is none. Only folders that a sandbox sees.
  package var tool: String? {
    let name =
      switch self {
      case .python: "python3"
      case .cpp: "g++"
      case .javascript: "node"
      }
    return ["/usr/bin/", "/usr/local/bin/"].map { $0 + name }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// The Debian package of `tool`.
  package var debianPackage: String {
    switch self {
    case .python: "python3"
    case .cpp: "g++"
    case .javascript: "nodejs"
    }
  }
}
