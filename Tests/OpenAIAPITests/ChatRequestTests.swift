import OpenAIAPI
import Records
import Testing

struct ChatRequestTests {
  private let messages: [Message] = [.system("Think."), .user("What is \"2 + 2\"?")]

  @Test func `A plain request holds what every server knows`() {
    let request = ChatRequest(
      model: "m", messages: messages, n: 1, sampling: Sampling(temperature: 0.6, topP: 0.95, maxTokens: 64),
      seed: 7)
    #expect(
      request.json.text == #"""
        {"model":"m","messages":[{"role":"system","content":"Think."},{"role":"user","content":"What is \"2 + 2\"?"}],"temperature":0.6,"top_p":0.95,"max_tokens":64,"seed":7}
        """#)
  }

  @Test func `What is set beyond that follows`() {
    let sampling = Sampling(
      temperature: 0, topP: 1, topK: 20, minP: 0.05, maxTokens: 8, stop: ["\n\n", "###"])
    let request = ChatRequest(model: "m", messages: [.user("a")], n: 4, sampling: sampling, seed: 0)
    #expect(
      request.json.text == #"""
        {"model":"m","messages":[{"role":"user","content":"a"}],"temperature":0,"top_p":1,"max_tokens":8,"seed":0,"n":4,"stop":["\n\n","###"],"top_k":20,"min_p":0.05}
        """#)
  }

  @Test func `Further members replace, add and take away`() {
    let request = ChatRequest(
      model: "m", messages: [.user("a")], n: 1, sampling: Sampling(temperature: 1, topP: 1, maxTokens: 8),
      seed: 0,
      extra: ["max_tokens": nil, "max_completion_tokens": 8, "seed": 1])
    #expect(
      request.json.text == #"""
        {"model":"m","messages":[{"role":"user","content":"a"}],"temperature":1,"top_p":1,"seed":1,"max_completion_tokens":8}
        """#)
  }

  /// By an independent implementation of FNV-1a, SplitMix64 and xoshiro256** in Python.
  @Test(
    arguments: [
      (42, "p1", 0, 0, 1_220_237_493), (42, "p1", 1, 0, 414_412_491), (42, "p1", 2, 0, 940_265_408),
      (42, "p1", 0, 1, 1_520_096_099), (0, "é", 7, 0, 1_943_968_273), (UInt64.max, "", 0, 0, 1_381_721_013),
    ] as [(UInt64, String, Int, Int, Int)])
  func `A sample's seed never changes`(run: UInt64, prompt: String, sample: Int, draw: Int, seed: Int) {
    #expect(SampleSeed.make(run: run, promptID: prompt, sample: sample, draw: draw) == seed)
  }
}
