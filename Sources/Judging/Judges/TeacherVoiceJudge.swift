// Does the teacher speak of itself, or refuse?

import Records

/// Fails answers that begin with a refusal, and reasoning or answers in which the teacher names itself or its maker:
/// a student would learn to be someone else. Prompts that ask for the name themselves do not count as such.
package struct TeacherVoiceJudge: Judge {
  package let name = "teacher_voice"

  package init() {}

  /// Looked for in the answer's first 200 bytes, lower case, `’` as `'`.
  private static let refusals = [
    "i'm sorry, but i can", "i am sorry, but i can", "i cannot assist", "i can't assist", "i cannot help with", "i can't help with",
    "i'm unable to", "i am unable to", "sorry, i can't", "sorry, i cannot", "i cannot fulfill", "i can't fulfill",
    "je suis désolé, mais je ne peux", "es tut mir leid, aber ich kann", "lo siento, pero no puedo", "mi dispiace, ma non posso",
    "desculpe, mas não posso", "抱歉，我", "很抱歉，我", "对不起，我不能", "извините, но я не могу",
  ].map { Array($0.utf8) }

  /// Each begins with a capital letter, which is rare and makes the search cheap.
  private static let names = [
    "OpenAI", "ChatGPT", "GPT-4", "DeepSeek", "Anthropic", "AI language model", "AI assistant", "AI model", "Qwen", "Alibaba Cloud",
  ].map { Array($0.utf8) }

  package func judge(_ trace: Trace) -> Verdict {
    var start = Array(trace.answer.utf8.prefix(200)).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    start = Self.straight(start)
    for phrase in Self.refusals where Self.find(phrase, in: start) {
      return fail("refusal", String(decoding: phrase, as: UTF8.self))
    }
    for text in [trace.reasoning, trace.answer].compactMap({ $0 }) {
      if let name = Self.name(in: Array(text.utf8)), !trace.messages.contains(where: { Self.find(name, in: Array($0.content.utf8)) }) {
        return fail("self_identification", String(decoding: name, as: UTF8.self))
      }
    }
    return pass("neutral")
  }

  private static func straight(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if index + 2 < bytes.count, bytes[index] == 0xE2, bytes[index + 1] == 0x80, bytes[index + 2] == 0x99 {
        result.append(0x27)
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  private static func find(_ phrase: [UInt8], in bytes: [UInt8]) -> Bool {
    guard bytes.count >= phrase.count else { return false }
    for start in 0...(bytes.count - phrase.count)
    where bytes[start] == phrase[0] && bytes[start..<start + phrase.count].elementsEqual(phrase) { return true }
    return false
  }

  /// The first such name that the text speaks of as its own: near "I am", "I'm", "as an", "made by", "by".
  private static func name(in bytes: [UInt8]) -> [UInt8]? {
    for index in bytes.indices {
      switch bytes[index] {
      case 0x4F, 0x43, 0x47, 0x44, 0x41, 0x51:
        for name in names where index + name.count <= bytes.count && bytes[index..<index + name.count].elementsEqual(name) {
          let before = bytes[max(0, index - 40)..<index]
          if isOwn(before) { return name }
        }
      default: continue
      }
    }
    return nil
  }

  private static let claims = ["I am ", "I'm ", "I’m ", "s an ", "by ", "我是", "由", "Je suis ", "Ich bin ", "Soy ", "Sono ", "Sou "]
    .map { Array($0.utf8) }

  private static func isOwn(_ before: ArraySlice<UInt8>) -> Bool { claims.contains { find($0, in: Array(before)) } }
}
