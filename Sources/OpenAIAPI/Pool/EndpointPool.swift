// Which of several base URLs gets the next request: a pure state machine, without clock or socket.

import Records

/// Which of several base URLs gets the next request, and how much each may carry.
///
/// - The least loaded of the healthy ones is picked; between equals, the one picked less often.
/// - One that fails is put aside, for longer with each failure in a row. That is a preference: when all are
///   aside, the one that is back soonest is tried (requests space their own attempts).
/// - One that asked for a pause (429 with `Retry-After`) is barred until then. That is binding.
/// - The allowance of samples in flight follows additive increase, multiplicative decrease: a rate limit halves
///   it (once a second at most), and an allowance's worth of answers adds one, up to the limit.
package struct EndpointPool: Sendable {
  package struct Member: Sendable {
    package let url: BaseURL
    /// Samples asked for and not yet answered.
    package fileprivate(set) var inFlight = 0
    /// At most so many are to be in flight now.
    package fileprivate(set) var allowance: Double
    package fileprivate(set) var failuresInARow = 0
    fileprivate var picks = 0
    fileprivate var asideUntil = Duration.zero
    fileprivate var barredUntil = Duration.zero
    fileprivate var lastCut: Duration?
    /// The most choices this server was seen to give for one request, where it gave fewer than asked for.
    package fileprivate(set) var choiceLimit: Int?
  }

  package enum Pick: Sendable, Hashable {
    case member(Int)
    /// Wait for a release: the candidates carry as much as they may.
    case full
    /// Every member asked for a pause; the first is over then.
    case barred(until: Duration)
  }

  package enum Outcome: Sendable, Hashable {
    case answered
    case failed
    /// Too many requests; `pause` where the server asked for one.
    case rateLimited(pause: Duration?)
    /// Cancelled: says nothing of the server.
    case abandoned
  }

  package private(set) var members: [Member]
  /// Samples in flight at one member.
  package let limit: Int
  /// The first time aside; doubles with each failure in a row, up to the maximum.
  package let aside: Duration
  package let maximumAside: Duration

  package init(
    urls: [BaseURL], limit: Int, aside: Duration = .seconds(1), maximumAside: Duration = .seconds(60)
  ) {
    self.limit = max(1, limit)
    self.aside = aside
    self.maximumAside = maximumAside
    members = urls.map { Member(url: $0, allowance: Double(max(1, limit))) }
  }

  /// How many samples one request should ask for: as many as the most capable member gives at once.
  package var samplesPerRequest: Int { min(limit, members.map { $0.choiceLimit ?? limit }.max() ?? 1) }

  /// Picks a member for a request of `weight` samples, and counts them as in flight there.
  package mutating func pick(weight: Int, now: Duration) -> Pick {
    let open = members.indices.filter { members[$0].barredUntil <= now }
    guard !open.isEmpty else { return .barred(until: members.map(\.barredUntil).min() ?? now) }
    let healthy = open.filter { members[$0].asideUntil <= now }
    let candidates = healthy.isEmpty ? open : healthy
    let free = candidates.filter { hasRoom($0, for: weight) }
    let order: (Int, Int) -> Bool =
      healthy.isEmpty
      ? { members[$0].asideUntil < members[$1].asideUntil }
      : {
        (members[$0].inFlight, members[$0].picks, $0) < (members[$1].inFlight, members[$1].picks, $1)
      }
    guard let index = free.min(by: order) else { return .full }
    members[index].inFlight += weight
    members[index].picks += 1
    return .member(index)
  }

  /// An idle member always has room, so that whatever a request weighs, it is served in the end.
  private func hasRoom(_ index: Int, for weight: Int) -> Bool {
    members[index].inFlight == 0 || Double(members[index].inFlight + weight) <= members[index].allowance
  }

  /// Counts a request of `weight` samples as over.
  package mutating func release(_ index: Int, weight: Int, outcome: Outcome, now: Duration) {
    members[index].inFlight -= weight
    switch outcome {
    case .abandoned: break
    case .answered:
      members[index].failuresInARow = 0
      members[index].asideUntil = .zero
      let grown = members[index].allowance + Double(weight) / members[index].allowance
      members[index].allowance = min(Double(limit), grown)
    case .failed: putAside(index, now: now)
    case .rateLimited(let pause):
      if let pause {
        members[index].barredUntil = max(members[index].barredUntil, now + pause)
      } else {
        putAside(index, now: now)
      }
      if let last = members[index].lastCut, now - last < .seconds(1) { break }
      members[index].lastCut = now
      members[index].allowance = max(1, members[index].allowance / 2)
    }
  }

  /// Failures that come in while a member is already aside belong to the same breakdown and count once.
  private mutating func putAside(_ index: Int, now: Duration) {
    guard members[index].asideUntil <= now else { return }
    let failures = members[index].failuresInARow
    members[index].failuresInARow += 1
    let time = failures >= 30 ? maximumAside : min(maximumAside, aside * (1 << failures))
    members[index].asideUntil = now + time
  }

  /// Remembers that a member gave only `count` choices where more were asked for.
  package mutating func learn(_ index: Int, choiceLimit count: Int) {
    members[index].choiceLimit = min(members[index].choiceLimit ?? Int.max, max(1, count))
  }

  /// True where a member other than `index` could be asked now: then a failed request need not wait.
  package func hasHealthyMember(otherThan index: Int, now: Duration) -> Bool {
    members.indices.contains {
      $0 != index && members[$0].asideUntil <= now && members[$0].barredUntil <= now
    }
  }
}
