// What a template draws: people, things, numbers.

import Records

/// A person of a story.
struct Person {
  var name: String
  var isShe: Bool
  var they: String { isShe ? "she" : "he" }
  var They: String { isShe ? "She" : "He" }
  var their: String { isShe ? "her" : "his" }
  var them: String { isShe ? "her" : "him" }
}

/// One filling in the making. Numbers are remembered in the order they are drawn.
struct WordProblemDraw {
  private var generator: SeededGenerator
  private(set) var numbers: [Int] = []
  private var used: Set<String> = []

  init(generator: SeededGenerator) { self.generator = generator }

  /// Uniform in the range.
  mutating func number(_ range: ClosedRange<Int>) -> Int {
    let value = range.lowerBound + below(range.count)
    numbers.append(value)
    return value
  }

  /// A person not yet in this story.
  mutating func person() -> Person {
    while true {
      let index = below(Self.women.count + Self.men.count)
      let isShe = index < Self.women.count
      let name = isShe ? Self.women[index] : Self.men[index - Self.women.count]
      if used.insert(name).inserted { return Person(name: name, isShe: isShe) }
    }
  }

  /// One of the words, not yet in this story.
  mutating func one(of words: [String]) -> String {
    while true {
      let word = words[below(words.count)]
      if used.insert(word).inserted { return word }
    }
  }

  private mutating func below(_ count: Int) -> Int { Int(generator.uniform() * Double(count)) }

  private static let women = [
    "Anna", "Maria", "Lucy", "Emma", "Sofia", "Grace", "Olivia", "Nora", "Mia", "Zoe", "Ruth", "Alice", "Julia",
    "Priya", "Mei", "Fatima", "Hana", "Clara", "Ella", "Rosa",
  ]
  private static let men = [
    "Tom", "Ben", "Jack", "Leo", "Sam", "Adam", "Peter", "David", "Omar", "Ravi", "Luis", "Kenji", "Max", "Paul",
    "Noah", "Eric", "Hugo", "Ivan", "Daniel", "Mark",
  ]
}

/// Words for things, all plural: the numbers before them are at least two.
enum Things {
  static let fruit = ["apples", "oranges", "pears", "plums", "bananas", "lemons", "peaches", "mangoes"]
  static let baked = ["cookies", "muffins", "rolls", "pies", "cupcakes", "pancakes", "waffles"]
  static let small = ["marbles", "stickers", "cards", "stamps", "shells", "coins", "beads", "buttons"]
  static let school = ["pencils", "pens", "notebooks", "erasers", "crayons", "markers", "rulers", "folders"]
  static let flowers = ["roses", "tulips", "daisies", "lilies", "sunflowers"]
  static let animals = ["ducks", "sheep", "goats", "cows", "hens", "horses"]
  static let toys = ["toy cars", "balloons", "puzzles", "dolls", "kites", "blocks"]
  static let reading = ["books", "magazines", "comics"]
  static let containers = ["boxes", "bags", "baskets", "crates"]
  static let goods = ["shirts", "hats", "mugs", "plates", "candles", "lamps"]
}
