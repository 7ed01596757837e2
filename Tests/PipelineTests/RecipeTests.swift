// Recipes are read strictly, and everything wrong with one is said at once.

import Foundation
import Pipeline
import Records
import Testing

@Suite struct RecipeTests {
  private func read(_ text: String) throws -> Recipe {
    try Recipe(parsing: text, file: "recipe.yaml", folder: URL(filePath: "/r", directoryHint: .isDirectory))
  }

  @Test func theQuickstartIsAsItIsDescribed() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let recipe = try Recipe(at: root.appending(path: "recipes/quickstart"))
    #expect(recipe.name == "quickstart")
    let generate = try #require(recipe.generate)
    #expect(generate.teacher == ["smollm2-135m"])
    #expect(generate.asking.limit == 96)
    #expect(generate.asking.samples == 8)
    #expect(generate.asking.sampling.temperature == 0.6)
    #expect(generate.asking.sampling.maxTokens == 80)
    #expect(generate.asking.sampling.seed == 1)
    #expect(generate.prompts.path == root.appending(path: "datasets/word-problems/train-one-step.jsonl").path)
    #expect(recipe.filter?.rules.keepPerPrompt == 4)
    #expect(recipe.train?.options.student == "smollm2-135m")
    #expect(recipe.train?.options.training.learningRate == 3e-5)
    #expect(recipe.eval?.models == ["base", "student"])
    #expect(recipe.eval?.asking.sampling.temperature == 0.6)
    #expect(recipe.eval?.asking.samples == 4)
    #expect(recipe.eval?.asking.limit == 80)
  }

  @Test func theKeysOfSelectionReachTheFilter() throws {
    let filter = try #require(
      try read("""
        name: x
        filter:
          input: a
          pick: diverse
          near_duplicates: 0.8
          keep_per_difficulty: 5
          mixture: {"math,code": 3, other: 1}
          keep_total: 800
          no_reasoning_domains: [chat]
          sketches: [one/sketches.bin]
        """).filter)
    #expect(filter.rules.pick == .diverse)
    #expect(filter.rules.keepPerDifficulty == 5)
    #expect(filter.rules.mixture.weights == ["math,code": 3, "other": 1])
    #expect(filter.rules.keepTotal == 800)
    #expect(filter.rules.noReasoningDomains == ["chat"])
    #expect(filter.sketches.map(\.path) == ["/r/one/sketches.bin"])
  }

  @Test func mistakesInTheKeysOfSelectionAreTold() async {
    let text = await message {
      _ = try read("""
        name: x
        filter:
          input: a
          mixtre: {math: 1}
          mixture: {math: 0}
          keep_per_dificulty: 1
          keep_total: -1
          sketches: [one.bin]
        """)
    }
    #expect(text == """
      recipe.yaml:4: unknown key 'mixtre' in filter; did you mean 'mixture'?
      recipe.yaml:5: filter.mixture must be a mapping of domains (several with commas between) to weights above 0, each domain once, found a mapping
      recipe.yaml:6: unknown key 'keep_per_dificulty' in filter; did you mean 'keep_per_difficulty'?
      recipe.yaml:7: filter.keep_total must be a whole number of at least 0, found '-1'
      recipe.yaml:8: filter.sketches needs near_duplicates above 0, such as 0.8
      """)
  }

  @Test func everyMistakeIsToldAtOnceWithItsLineAndANearMiss() async {
    let text = await message {
      _ = try read("""
        name: x
        sede: 3
        generate:
          teacher: smollm2-135m
          prompts: p.jsonl
          temprature: 0.8
          samples: many
          top_p: 1.5
        filter:
          keep_per_prompt: "4"
          pick: shortes
          answer: yes
        train:
          method: lora
          targets: [q_proj, k_porj]
        eval:
          benchmark: b.jsonl
          samples: 2
          pass_at: [4]
        """)
    }
    #expect(text == """
      recipe.yaml:2: unknown key 'sede' in the recipe; did you mean 'seed'?
      recipe.yaml:6: unknown key 'temprature' in generate; did you mean 'temperature'?
      recipe.yaml:7: generate.samples must be a whole number of at least 1, found 'many'
      recipe.yaml:8: generate.top_p must be a number above 0, at most 1, found '1.5'
      recipe.yaml:10: filter.keep_per_prompt must be a whole number of at least 0, found the text "4"
      recipe.yaml:11: filter.pick must be one of first, shortest, longest, median, diverse, seeded, found 'shortes'
      recipe.yaml:12: filter.answer must be true or false, found 'yes'
      recipe.yaml:14: train needs the key 'student' (a student's name or a model's path)
      recipe.yaml:15: train.targets: unknown projection 'k_porj'; did you mean 'k_proj'?
      recipe.yaml:17: eval.pass_at has 4, but k must be from 1 to eval.samples, 2
      """)
  }

  @Test func aKeyThatIsNearNothingListsTheKnownOnes() async {
    let text = await message { _ = try read("name: x\nfrobnicate: 1\nfilter: {input: a}\n") }
    #expect(text == "recipe.yaml:2: unknown key 'frobnicate' in the recipe; known: name, description, seed, generate, filter, train, eval")
  }

  @Test func aRecipeWithoutStagesIsRefused() async {
    let text = await message { _ = try read("name: x\n") }
    #expect(text == "recipe.yaml:1: the recipe has no stage: expected at least one of generate, filter, train, eval")
  }

  @Test func aStageWithoutWhatComesBeforeItNeedsItsInput() async {
    let text = await message { _ = try read("name: x\nfilter:\n  answer: true\neval:\n  benchmark: b\n") }
    #expect(text == """
      recipe.yaml:3: filter needs the key 'input': there is no generate stage
      recipe.yaml:5: eval.models has 'base', which needs a train stage; name a model instead
      recipe.yaml:5: eval.models has 'student', which needs a train stage; name a model instead
      """)
  }

  @Test func textThatIsNotYAMLIsRefusedWithItsLine() async {
    let text = await message { _ = try read("name: x\nseed: [1\n") }
    #expect(text.hasPrefix("recipe.yaml:3: not YAML: "))
  }

  @Test func aFolderWithoutARecipeIsNamed() async {
    let text = await message { _ = try Recipe(at: URL(filePath: "/no/such/recipe.yaml")) }
    #expect(text == "no such recipe: /no/such/recipe.yaml\nExpected a YAML file, or a folder with a recipe.yaml in it.")
  }

  @Test func everyKeyHasAMeaningAndEveryDefaultIsShown() {
    #expect(Recipe.keys.count > 60)
    for key in Recipe.keys { #expect(!key.help.isEmpty, "\(key.section).\(key.name)") }
    #expect(Recipe.reference.contains("  temperature: 0.6"))
    #expect(Recipe.reference.contains("  teacher: (required)"))
  }
}
