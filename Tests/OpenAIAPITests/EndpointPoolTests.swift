import OpenAIAPI
import Testing

struct EndpointPoolTests {
  private func pool(_ count: Int, limit: Int = 4) throws -> EndpointPool {
    let urls = try (0..<count).map { try BaseURL("http://host-\($0)") }
    return EndpointPool(urls: urls, limit: limit, aside: .seconds(1), maximumAside: .seconds(60))
  }

  @Test func `The least loaded member is picked`() throws {
    var pool = try pool(3)
    #expect(pool.pick(weight: 3, now: .zero) == .member(0))
    #expect(pool.pick(weight: 1, now: .zero) == .member(1))
    #expect(pool.pick(weight: 2, now: .zero) == .member(2))
    #expect(pool.pick(weight: 1, now: .zero) == .member(1))
    pool.release(0, weight: 3, outcome: .answered, now: .zero)
    #expect(pool.pick(weight: 1, now: .zero) == .member(0))
    #expect(pool.members.map(\.inFlight) == [1, 2, 2])
  }

  @Test func `Idle members take turns`() throws {
    var pool = try pool(2)
    var picks: [EndpointPool.Pick] = []
    for _ in 0..<4 {
      let pick = pool.pick(weight: 1, now: .zero)
      picks.append(pick)
      if case .member(let index) = pick { pool.release(index, weight: 1, outcome: .answered, now: .zero) }
    }
    #expect(picks == [.member(0), .member(1), .member(0), .member(1)])
  }

  @Test func `No member carries more than the limit`() throws {
    var pool = try pool(1, limit: 4)
    #expect(pool.pick(weight: 3, now: .zero) == .member(0))
    #expect(pool.pick(weight: 2, now: .zero) == .full)
    #expect(pool.pick(weight: 1, now: .zero) == .member(0))
    #expect(pool.pick(weight: 1, now: .zero) == .full)
  }

  @Test func `An idle member takes a request that weighs more than the limit`() throws {
    var pool = try pool(1, limit: 4)
    #expect(pool.pick(weight: 9, now: .zero) == .member(0))
  }

  @Test func `A failing member is put aside, and longer with each failure in a row`() throws {
    var pool = try pool(2)
    var now = Duration.zero
    for seconds in [1, 2, 4, 8, 16, 32, 60, 60] {
      pool.release(0, weight: 0, outcome: .failed, now: now)
      #expect(pool.pick(weight: 0, now: now) == .member(1))
      #expect(!pool.hasHealthyMember(otherThan: 1, now: now + .seconds(seconds) - .milliseconds(1)))
      now += .seconds(seconds)
      #expect(pool.hasHealthyMember(otherThan: 1, now: now))
    }
  }

  @Test func `Failures that come in together count as one`() throws {
    var pool = try pool(2)
    for _ in 0..<20 { pool.release(0, weight: 0, outcome: .failed, now: .zero) }
    #expect(pool.members[0].failuresInARow == 1)
    #expect(pool.hasHealthyMember(otherThan: 1, now: .seconds(1)))
  }

  @Test func `An answer ends the time aside`() throws {
    var pool = try pool(2)
    pool.release(0, weight: 0, outcome: .failed, now: .zero)
    pool.release(0, weight: 0, outcome: .answered, now: .zero)
    #expect(pool.pick(weight: 1, now: .zero) == .member(0))
  }

  @Test func `When all are aside, the one that is back soonest is tried`() throws {
    var pool = try pool(2)
    pool.release(0, weight: 0, outcome: .failed, now: .milliseconds(100))
    pool.release(1, weight: 0, outcome: .failed, now: .zero)
    #expect(pool.pick(weight: 1, now: .milliseconds(200)) == .member(1))
  }

  @Test func `A member that asked for a pause is left alone until then`() throws {
    var pool = try pool(2)
    pool.release(0, weight: 0, outcome: .rateLimited(pause: .seconds(20)), now: .zero)
    #expect(pool.pick(weight: 1, now: .seconds(19)) == .member(1))
    #expect(pool.pick(weight: 4, now: .seconds(19)) == .full)
    #expect(pool.pick(weight: 4, now: .seconds(20)) == .member(0))
  }

  @Test func `When all asked for a pause, the shortest says when to come back`() throws {
    var pool = try pool(2)
    pool.release(0, weight: 0, outcome: .rateLimited(pause: .seconds(20)), now: .zero)
    pool.release(1, weight: 0, outcome: .rateLimited(pause: .seconds(30)), now: .zero)
    #expect(pool.pick(weight: 1, now: .seconds(1)) == .barred(until: .seconds(20)))
  }

  @Test func `A rate limit halves the allowance, once a second`() throws {
    var pool = try pool(1, limit: 32)
    for milliseconds in [0, 10, 999, 1000] {
      pool.release(0, weight: 0, outcome: .rateLimited(pause: nil), now: .milliseconds(milliseconds))
    }
    #expect(pool.members[0].allowance == 8)
    for second in 2..<20 {
      pool.release(0, weight: 0, outcome: .rateLimited(pause: nil), now: .seconds(second))
    }
    #expect(pool.members[0].allowance == 1)
  }

  @Test func `Answers raise the allowance again, up to the limit`() throws {
    var pool = try pool(1, limit: 4)
    pool.release(0, weight: 0, outcome: .rateLimited(pause: nil), now: .zero)
    #expect(pool.members[0].allowance == 2)
    #expect(pool.pick(weight: 2, now: .zero) == .member(0))
    pool.release(0, weight: 2, outcome: .answered, now: .zero)
    #expect(pool.members[0].allowance == 3)
    for _ in 0..<10 {
      #expect(pool.pick(weight: 1, now: .zero) == .member(0))
      pool.release(0, weight: 1, outcome: .answered, now: .zero)
    }
    #expect(pool.members[0].allowance == 4)
  }

  @Test func `A cancelled request says nothing of its server`() throws {
    var pool = try pool(1)
    #expect(pool.pick(weight: 2, now: .zero) == .member(0))
    pool.release(0, weight: 2, outcome: .abandoned, now: .zero)
    #expect(pool.members[0].inFlight == 0 && pool.members[0].failuresInARow == 0)
  }

  @Test func `A request asks for as many samples as the most capable member gives`() throws {
    var pool = try pool(2, limit: 16)
    #expect(pool.samplesPerRequest == 16)
    pool.learn(0, choiceLimit: 1)
    #expect(pool.samplesPerRequest == 16)
    pool.learn(1, choiceLimit: 8)
    #expect(pool.samplesPerRequest == 8)
    pool.learn(1, choiceLimit: 12)
    #expect(pool.samplesPerRequest == 8)
  }
}
