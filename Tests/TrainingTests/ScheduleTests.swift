import Testing
import Training

@Suite struct ScheduleTests {
  private func rates(_ shape: LearningRateSchedule.Shape, warmup: Int) -> [Double] {
    let schedule = LearningRateSchedule(shape: shape, peak: 1, warmup: warmup, steps: 6, minimumRatio: 0.1)
    return (1...6).map { (schedule.learningRate(step: $0) * 1000).rounded() / 1000 }
  }

  @Test func `the rate rises linearly, then falls to the minimum at the last step`() {
    #expect(rates(.linear, warmup: 2) == [0.5, 1, 0.775, 0.55, 0.325, 0.1])
    #expect(rates(.cosine, warmup: 2) == [0.5, 1, 0.868, 0.55, 0.232, 0.1])
    #expect(rates(.constant, warmup: 2) == [0.5, 1, 1, 1, 1, 1])
    #expect(rates(.constant, warmup: 0) == [1, 1, 1, 1, 1, 1])
  }
}
