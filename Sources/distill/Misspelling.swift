// A command or option that is not there, looked for where a command line could not be parsed: ArgumentParser
// tells first of all what is missing, and `--teachr x` looks to it like a missing `--teacher`.

import Records

struct Misspelling {
  /// The first word that is no command or long option, with the nearest one that is; nil where there is none.
  ///
  /// - Parameters:
  ///   - arguments: the command line without the program's name.
  ///   - command: the root command as ArgumentParser dumps it: names, arguments and subcommands.
  static func message(in arguments: some Sequence<String>, of command: JSON) -> String? {
    var command = command
    for argument in arguments {
      if argument == "--" { return nil }
      let subcommands = command["subcommands"]?.array ?? []
      if argument.hasPrefix("--") {
        let option = String(argument.prefix { $0 != "=" })
        let known = options(of: command)
        guard known.contains(option) else { return unknown("option", option, among: known) }
      } else if !argument.hasPrefix("-"), !subcommands.isEmpty {
        let name = { (command: JSON) in command["commandName"]?.string ?? "" }
        guard let next = subcommands.first(where: { name($0) == argument }) else {
          return unknown("command", argument, among: subcommands.map(name))
        }
        command = next
      }
    }
    return nil
  }

  private static func options(of command: JSON) -> [String] {
    let names = (command["arguments"]?.array ?? []).flatMap { $0["names"]?.array ?? [] }
    return names.filter { $0["kind"] == "long" }.compactMap { $0["name"]?.string }.map { "--" + $0 }
  }

  private static func unknown(_ kind: String, _ word: String, among known: [String]) -> String {
    "Unknown \(kind) '\(word)'." + (nearMiss(to: word, among: known).map { " Did you mean '\($0)'?" } ?? "")
  }
}
