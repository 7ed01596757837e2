// Options on how a prompt file is read and how its prompts are framed.

import ArgumentParser

struct PromptArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Names of the file's members where they are not the usual ones, such as problem=Body+Question,answer=Answer.",
      valueName: "fields"))
  var map: String?

  @Option(help: ArgumentHelp("A system message before every prompt.", valueName: "text"))
  var system: String?

  @Option(help: ArgumentHelp("A line after every prompt, such as 'Think step by step.'", valueName: "text"))
  var suffix: String?

  @Option(help: ArgumentHelp("At most this many prompts, from the file's start.", valueName: "n"))
  var limit: Int?
}
