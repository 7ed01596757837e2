// The tests of one problem, read from its record.

import Records

/// All tests of one problem, and how outputs are compared.
package struct TestSuite: Sendable, Hashable {
  package var tests: [ProgramTest]
  /// The function that calls name: `add`, or `Solution.add` for a method of a class without arguments.
  package var function: String?
  package var language: Language?
  package var comparison = OutputComparison()
  /// A program that decides instead of the comparison.
  package var checker: Program?
  /// Wall-clock seconds a test, where the problem gives them.
  package var seconds: Double?

  /// The members that hold tests.
  package static let memberNames = ["tests", "input_output", "public_test_cases", "private_test_cases"]

  package init(tests: [ProgramTest], function: String? = nil) {
    self.tests = tests
    self.function = function
  }

  /// Reads the tests among a record's members, in the forms that public data sets use:
  /// - `"tests": [{"stdin": …, "stdout": …}]` (also `input`/`output`), or `[{"arguments": […], "result": …}]`
  ///   with `"function"`;
  /// - `"input_output": {"inputs": […], "outputs": […], "fn_name"?: …}` (APPS, TACO), as an object or as its text;
  /// - `"public_test_cases"` and `"private_test_cases"`: arrays of `{"input", "output", "testtype"}` or their texts
  ///   (LiveCodeBench), where a `functional` test's input is a JSON value a line, with `metadata.func_name`.
  ///
  /// Also `language`, `time_limit` (seconds), `tolerance`, `ordered` (false: lines in any order), and
  /// `checker: {"language": …, "code": …}`.
  ///
  /// - Returns: nil where there are no tests. - Throws: `ProgramError.badTests` with the member's name.
  package init?(_ record: JSONObject) throws(ProgramError) {
    let lists = ["tests", "public_test_cases", "private_test_cases"].filter { record[$0] != nil }
    if !lists.isEmpty {
      self.init(tests: [], function: Self.functionName(record))
      for name in lists {
        guard let list = record[name].flatMap(Self.parsed)?.array else {
          throw .badTests(member: name, expected: "an array")
        }
        for (index, test) in list.enumerated() { tests.append(try Self.test(test, at: "\(name)[\(index)]")) }
      }
    } else if let pairs = record["input_output"] {
      let object = Self.parsed(pairs)
      guard let inputs = object["inputs"]?.array, let outputs = object["outputs"]?.array, inputs.count == outputs.count
      else { throw .badTests(member: "input_output", expected: "\"inputs\" and \"outputs\", arrays of one length") }
      self.init(tests: [], function: object["fn_name"]?.string ?? Self.functionName(record))
      for (input, output) in zip(inputs, outputs) {
        self.tests.append(self.function == nil ? try Self.streams(input, output) : try Self.call(input, output))
      }
    } else {
      return nil
    }
    guard !self.tests.isEmpty else { return nil }
    let calls = self.tests.count { if case .call = $0 { true } else { false } }
    guard calls == 0 || calls == self.tests.count else {
      throw .badTests(member: "tests", expected: "calls alone or inputs and outputs alone")
    }
    if calls == 0 { function = nil }
    if function == nil, self.tests.contains(where: { if case .call = $0 { true } else { false } }) {
      throw .badTests(member: "function", expected: "the name of the function that the tests call")
    }
    if let name = record["language"]?.string {
      guard let language = Language(named: name) else {
        throw .badTests(member: "language", expected: "python, cpp or javascript, found '\(name)'")
      }
      self.language = language
    }
    if let tolerance = record["tolerance"] {
      guard let value = tolerance.double, value >= 0 else { throw .badTests(member: "tolerance", expected: "0 or more") }
      comparison.tolerance = value
    }
    if record["ordered"]?.bool == false { comparison.linesInAnyOrder = true }
    if let limit = record["time_limit"] {
      guard let value = limit.double, value > 0, value <= 600 else {
        throw .badTests(member: "time_limit", expected: "seconds above 0, at most 600")
      }
      seconds = value
    }
    if let checker = record["checker"], checker != .null {
      guard let name = checker["language"]?.string, let language = Language(named: name),
        let source = checker["code"]?.string
      else { throw .badTests(member: "checker", expected: "\"language\" and \"code\"") }
      self.checker = Program(language: language, source: source)
    }
  }

  /// Some sets hold JSON as its text.
  private static func parsed(_ json: JSON) -> JSON { json.string.flatMap { try? JSON(parsing: $0) } ?? json }

  private static func values(_ lines: String) -> [JSON]? {
    let lines = lines.split(separator: "\n")
    let values = lines.compactMap { try? JSON(parsing: String($0)) }
    return values.count == lines.count ? values : nil
  }

  private static func functionName(_ record: JSONObject) -> String? {
    record["function"]?.string ?? record["entry_point"]?.string ?? record["metadata"].flatMap(parsed)?["func_name"]?.string
  }

  private static func test(_ test: JSON, at member: String) throws(ProgramError) -> ProgramTest {
    if let arguments = test["arguments"]?.array, let result = test["result"] {
      return .call(arguments: arguments, expected: result)
    }
    if test["testtype"]?.string == "functional" {
      guard let arguments = test["input"]?.string.flatMap(Self.values), let result = test["output"]?.string,
        let expected = try? JSON(parsing: result)
      else { throw .badTests(member: member, expected: "a JSON value a line in \"input\", one in \"output\"") }
      return .call(arguments: arguments, expected: expected)
    }
    guard let input = (test["stdin"] ?? test["input"])?.string, let output = (test["stdout"] ?? test["output"])?.string
    else { throw .badTests(member: member, expected: "\"stdin\" and \"stdout\", or \"arguments\" and \"result\"") }
    return .output(input: input, expected: output)
  }

  /// Some sets hold lines instead of a text.
  private static func streams(_ input: JSON, _ output: JSON) throws(ProgramError) -> ProgramTest {
    func text(_ json: JSON) -> String? {
      json.string ?? json.array.flatMap { lines in
        let texts = lines.compactMap(\.string)
        return texts.count == lines.count ? texts.joined(separator: "\n") + "\n" : nil
      }
    }
    guard let input = text(input), let output = text(output) else {
      throw .badTests(member: "input_output", expected: "texts or arrays of lines")
    }
    return .output(input: input, expected: output)
  }

  /// A call's arguments are an array; its result stands alone in an array of one, as these sets have it.
  private static func call(_ input: JSON, _ output: JSON) throws(ProgramError) -> ProgramTest {
    guard let arguments = input.array else {
      throw .badTests(member: "input_output", expected: "an array of arguments for each call")
    }
    if let results = output.array, results.count == 1 { return .call(arguments: arguments, expected: results[0]) }
    return .call(arguments: arguments, expected: output)
  }
}
