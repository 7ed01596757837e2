// The forms of tests that are read.

import Programs
import Records
import Testing

@Suite struct TestSuiteTests {
  private func suite(_ json: String) throws -> TestSuite? { try TestSuite(try #require(try JSON(parsing: json).object)) }

  @Test(arguments: [
    #"{"tests":[{"stdin":"1\n2\n","stdout":"3"}]}"#, #"{"tests":[{"input":"1\n2\n","output":"3"}]}"#,
    #"{"input_output":{"inputs":["1\n2\n"],"outputs":["3"]}}"#,
    #"{"input_output":"{\"inputs\":[[\"1\",\"2\"]],\"outputs\":[\"3\"]}"}"#,
    #"{"public_test_cases":"[{\"input\":\"1\\n2\\n\",\"output\":\"3\",\"testtype\":\"stdin\"}]"}"#,
  ])
  func inputsAndOutputs(json: String) throws {
    #expect(try suite(json)?.tests == [.output(input: "1\n2\n", expected: "3")])
    #expect(try suite(json)?.function == nil)
  }

  @Test(arguments: [
    #"{"function":"add","tests":[{"arguments":[1,2],"result":3}]}"#,
    #"{"entry_point":"add","tests":[{"arguments":[1,2],"result":3}]}"#,
    #"{"input_output":{"fn_name":"add","inputs":[[1,2]],"outputs":[[3]]}}"#,
    #"{"input_output":{"fn_name":"add","inputs":[[1,2]],"outputs":[3]}}"#,
    #"{"metadata":"{\"func_name\":\"add\"}","public_test_cases":[{"input":"1\n2","output":"3","testtype":"functional"}]}"#,
  ])
  func calls(json: String) throws {
    #expect(try suite(json)?.tests == [.call(arguments: [.int(1), .int(2)], expected: .int(3))])
    #expect(try suite(json)?.function == "add")
  }

  @Test func whatElseAProblemMaySay() throws {
    let suite = try #require(try suite("""
      {"tests":[{"stdin":"","stdout":"1"}],"language":"C++","time_limit":2.5,"tolerance":0.01,"ordered":false,
      "checker":{"language":"python","code":"pass"}}
      """))
    #expect(suite.language == .cpp && suite.seconds == 2.5 && suite.comparison.tolerance == 0.01)
    #expect(suite.comparison.linesInAnyOrder && suite.checker == Program(language: .python, source: "pass"))
  }

  @Test func aProblemWithoutTestsHasNoSuite() throws {
    #expect(try suite("{}") == nil)
    #expect(try suite(#"{"tests":[]}"#) == nil)
  }

  @Test(arguments: [
    (#"{"tests":3}"#, #""tests": expected an array"#),
    (#"{"tests":[{"stdin":"1"}]}"#, #""tests[0]": expected "stdin" and "stdout", or "arguments" and "result""#),
    (#"{"tests":[{"arguments":[1],"result":3}]}"#, #""function": expected the name of the function that the tests call"#),
    (#"{"input_output":{"inputs":["1"],"outputs":[]}}"#, #""input_output": expected "inputs" and "outputs", arrays of one length"#),
    (#"{"tests":[{"stdin":"","stdout":""}],"language":"cobol"}"#, #""language": expected python, cpp or javascript, found 'cobol'"#),
    (#"{"tests":[{"stdin":"","stdout":""}],"time_limit":0}"#, #""time_limit": expected seconds above 0, at most 600"#),
    (#"{"tests":[{"stdin":"","stdout":""}],"checker":{"code":""}}"#, #""checker": expected "language" and "code""#),
    (#"{"function":"f","tests":[{"stdin":"","stdout":""},{"arguments":[],"result":1}]}"#,
      #""tests": expected calls alone or inputs and outputs alone"#),
  ])
  func testsThatCannotBeReadAreNamed(json: String, what: String) {
    #expect(throws: ProgramError.self) { try suite(json) }
    do { _ = try suite(json) } catch { #expect("\(error)" == "the tests are not readable: " + what) }
  }
}
