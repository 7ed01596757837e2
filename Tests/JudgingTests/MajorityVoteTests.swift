import Judging
import Testing

@Suite struct MajorityVoteTests {
  @Test func spellingsOfOneValueVoteTogether() {
    #expect(MajorityVote.classes(of: ["3", "1/2", "0.5", "3.0", "\\frac{1}{2}", nil]) == [[1, 2, 4], [0, 3]])
    #expect(MajorityVote.consensus(["3", "1/2", "0.5", "3.0", "\\frac{1}{2}", nil]) == 1)
  }

  @Test func aTieGoesToTheClassBegunFirst() {
    #expect(MajorityVote.consensus(["7", "8", "8", "7"]) == 0)
  }

  @Test func nobodyVotingGivesNoConsensus() {
    #expect(MajorityVote.consensus([nil, nil]) == nil)
    #expect(MajorityVote.consensus([]) == nil)
  }

  @Test func unitsPartVotesOnlyWhereTheyDiffer() {
    #expect(MajorityVote.classes(of: ["12", "12 apples", "13"]) == [[0, 1], [2]])
    #expect(MajorityVote.classes(of: ["5 cm", "5 m", "5 cm"]) == [[0, 2], [1]])
  }

  @Test func lettersAndWordsVoteByMeaning() {
    #expect(MajorityVote.classes(of: ["(B)", "B. 12", "C", "Yes", "yes."]) == [[0, 1], [3, 4], [2]])
  }
}
