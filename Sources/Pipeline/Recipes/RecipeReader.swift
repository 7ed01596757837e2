// Builds a recipe from YAML: every key, its type, its default and its meaning stand here and nowhere else.

import Foundation
import Judging
import Models
import Records
import Tensors
import Training
import Yams

final class RecipeReader {
  private let problems: RecipeProblems
  private let folder: URL
  private(set) var keys: [RecipeKey] = []

  init(problems: RecipeProblems, folder: URL) {
    self.problems = problems
    self.folder = folder
  }

  func recipe(_ root: Node?) -> Recipe {
    let top = RecipeSection(name: "the recipe", node: root, problems: problems)
    let name = top.string("name", help: "names the run folder, runs/NAME")
    if name.contains("/") || name.hasPrefix(".") {
      problems.add(
        "name must be a folder's name without '/' and without a dot at its start, found '\(name)'", at: root)
    }
    let description = top.string("description", "", help: "for readers")
    let seed = top.seed(0, help: "the seed of every stage that has none of its own")
    let generate = top.section("generate", help: "samples a teacher")
    let filter = top.section("filter", help: "judges what was sampled and keeps what is right")
    let train = top.section("train", help: "fine-tunes the student on what was kept")
    let eval = top.section("eval", help: "measures models on a benchmark")
    top.finish()
    keys += top.keys
    if root?.mapping != nil, generate == nil, filter == nil, train == nil, eval == nil {
      problems.add(
        "the recipe has no stage: expected at least one of generate, filter, train, eval", at: root)
    }
    var recipe = Recipe(name: name, description: description, seed: seed)
    recipe.generate = generate.map { self.generate($0, seed: seed) }
    recipe.filter = filter.map { self.filter($0, seed: seed, isFirst: generate == nil) }
    recipe.train = train.map { self.train($0, seed: seed, isFirst: generate == nil && filter == nil) }
    recipe.eval = eval.map { self.eval($0, seed: seed, hasStudent: train != nil) }
    return recipe
  }

  private func finish(_ section: RecipeSection) {
    section.finish()
    keys += section.keys
  }

  private func path(_ text: String) -> URL {
    URL(filePath: text, relativeTo: folder).standardizedFileURL
  }

  private func generate(_ node: Node, seed: UInt64) -> Recipe.Generate {
    let section = RecipeSection(name: "generate", node: node, problems: problems)
    let recipe = Recipe.Generate(
      teacher: section.strings("teacher", nil, help: "a model's name or path, or one or more base URLs"),
      model: section.optionalString("model", help: "the model's name at the endpoint"),
      prompts: path(section.string("prompts", help: "the prompt file, relative to the recipe")),
      asking: asking(section, samples: 1, seed: seed))
    finish(section)
    return recipe
  }

  private func eval(_ node: Node, seed: UInt64, hasStudent: Bool) -> Recipe.Eval {
    let section = RecipeSection(name: "eval", node: node, problems: problems)
    let recipe = Recipe.Eval(
      benchmark: path(
        section.string("benchmark", help: "a prompt file with answers, relative to the recipe")),
      models: section.strings(
        "models", ["base", "student"],
        help: "base (the student before training), student (after it), or models by name or path"),
      passAt: section.ints("pass_at", [], help: "pass@k for these k too"),
      asking: asking(section, samples: 4, seed: seed))
    finish(section)
    for k in recipe.passAt where !(1...max(1, recipe.asking.samples)).contains(k) {
      problems.add(
        "eval.pass_at has \(k), but k must be from 1 to eval.samples, \(recipe.asking.samples)", at: node)
    }
    if !hasStudent {
      for model in recipe.models where model == Recipe.base || model == Recipe.student {
        problems.add("eval.models has '\(model)', which needs a train stage; name a model instead", at: node)
      }
    }
    return recipe
  }

  private func asking(_ section: RecipeSection, samples: Int, seed: UInt64) -> Asking {
    let map = section.optionalString("map", help: "other field names: problem=Body+Question,answer=Answer")
    if let map {
      do {
        _ = try PromptFields(parsing: map)
      } catch {
        problems.add("\(section.name).map: \(error)", at: section.node("map"))
      }
    }
    return Asking(
      map: map,
      system: section.optionalString("system", help: "a system message before every prompt"),
      suffix: section.optionalString("suffix", help: "a line after every prompt"),
      limit: section.optionalInt("limit", help: "at most this many prompts, from the start; null takes all"),
      samples: section.int("samples", samples, in: 1...Int.max, help: "samples a prompt"),
      concurrency: section.optionalInt("concurrency", help: "samples in flight; null asks the teacher"),
      sampling: Sampling(
        temperature: section.double("temperature", 0.6, "a number of at least 0", help: "0 is greedy") {
          $0 >= 0
        },
        topP: section.double("top_p", 0.95, "a number above 0, at most 1", help: "nucleus; 1 keeps all") {
          $0 > 0 && $0 <= 1
        },
        topK: section.int("top_k", 0, help: "keeps the k most probable tokens; 0 keeps all"),
        minP: section.double(
          "min_p", 0, "a number from 0, below 1",
          help: "drops tokens below this share of the best; 0 keeps all"
        ) { $0 >= 0 && $0 < 1 },
        maxTokens: section.int("max_tokens", 4096, in: 1...Int.max, help: "the longest completion"),
        stop: section.strings("stop", [], help: "sampling ends before the first of these"),
        seed: section.seed(seed, help: "the same seed draws the same samples")),
      precision: SamplingPrecision(
        rawValue: section.choice(
          "precision", SamplingPrecision.quantised.rawValue, among: SamplingPrecision.allCases.map(\.rawValue),
          help: "of a local model's weights")) ?? .quantised)
  }

  private func train(_ node: Node, seed: UInt64, isFirst: Bool) -> Recipe.Train {
    let section = RecipeSection(name: "train", node: node, problems: problems)
    let student = section.string("student", help: "a student's name or a model's path")
    let data = section.optionalString("data", help: "a folder of shards, where no stage comes before")
    if isFirst, data == nil { problems.add("train needs the key 'data': no stage comes before it", at: node) }
    if !isFirst, data != nil {
      problems.add("train has the key 'data', but takes the traces of the stage before", at: node)
    }
    var options = TrainOptions(student: student, data: folder, out: folder)
    options.training = training(section, seed: seed)
    options.memory = section.byteCount("memory", help: "what the run may have (8GiB); null takes 3/4 of the machine's")
    options.precision =
      MatmulPrecision(
        rawValue: section.choice(
          "precision", options.precision.rawValue, among: MatmulPrecision.allCases.map(\.rawValue),
          help: "of products with the weights; by itself what is fastest but for int8, which is less exact"))
      ?? options.precision
    finish(section)
    return Recipe.Train(options: options, data: data.map(path))
  }

  private func training(_ section: RecipeSection, seed: UInt64) -> TrainingOptions {
    var options = TrainingOptions()
    func share(_ key: String, _ fallback: Double, _ help: String) -> Double {
      section.double(key, fallback, "a share from 0 to 1", help: help) { (0...1).contains($0) }
    }
    func choice<Word: RawRepresentable & CaseIterable>(_ key: String, _ fallback: Word, _ help: String)
      -> Word
    where Word.RawValue == String {
      let words = Word.allCases.map(\.rawValue)
      return Word(rawValue: section.choice(key, fallback.rawValue, among: words, help: help)) ?? fallback
    }
    func count(_ key: String, _ fallback: Int, from least: Int = 1, _ help: String) -> Int {
      section.int(key, fallback, in: least...Int.max, help: help)
    }
    options.method = choice("method", options.method, "lora takes less memory")
    options.lowRank.rank = section.int(
      "rank", options.lowRank.rank, in: 1...4096, help: "LoRA: larger learns more, costs more")
    options.lowRank.alpha = section.double(
      "alpha", options.lowRank.alpha, "a number above 0", help: "LoRA's scale is alpha / rank"
    ) { $0 > 0 }
    options.lowRank.targets = section.strings(
      "targets", options.lowRank.targets, help: "LoRA: the projections it adds to")
    for problem in options.lowRank.targets.compactMap(LowRankAdaptation.problem(ofTarget:)) {
      problems.add("train.targets: \(problem)", at: section.node("targets"))
    }
    options.learningRate = section.double(
      "learning_rate", options.learningRate, "a number above 0, below 1",
      help: "the peak: larger learns and forgets faster"
    ) { $0 > 0 && $0 < 1 }
    options.schedule = choice("schedule", options.schedule, "how the rate falls")
    options.warmupRatio = share(
      "warmup_ratio", options.warmupRatio, "share of steps over which the rate rises")
    options.minimumRatio = share(
      "minimum_ratio", options.minimumRatio, "the last rate as a share of the peak")
    options.epochs = count("epochs", options.epochs, "times over the data")
    options.batchSize = count("batch_size", options.batchSize, "traces an optimiser step")
    options.microBatchTokens = count(
      "micro_batch", options.microBatchTokens, "tokens a forward pass: memory and speed, not the result")
    options.maxLength = count(
      "max_length", options.maxLength, from: 2, "the longest trace in tokens; a longer one refuses the run")
    options.allowTruncation = section.bool(
      "allow_truncation", options.allowTruncation, help: "leaves longer or cut traces out and counts them instead")
    options.weightDecay = section.double(
      "weight_decay", options.weightDecay, "a number from 0, below 1", help: "AdamW's"
    ) { $0 >= 0 && $0 < 1 }
    options.maximumGradientNorm = section.double(
      "clip", options.maximumGradientNorm, "a number of at least 0",
      help: "the gradient's largest norm; 0 does not clip"
    ) { $0 >= 0 }
    options.seed = section.seed(seed, help: "the order of the data and LoRA's start")
    options.checkpointEvery = count("checkpoint_every", options.checkpointEvery, "steps between checkpoints")
    options.keepCheckpoints = count(
      "keep_checkpoints", options.keepCheckpoints, "checkpoints kept, the newest")
    return options
  }

  private func filter(_ node: Node, seed: UInt64, isFirst: Bool) -> Recipe.Filter {
    let section = RecipeSection(name: "filter", node: node, problems: problems)
    let input = section.optionalString("input", help: "a folder of shards, where there is no generate stage")
    if isFirst, input == nil {
      problems.add("filter needs the key 'input': there is no generate stage", at: node)
    }
    if !isFirst, input != nil {
      problems.add("filter has the key 'input', but takes what generate made", at: node)
    }
    var rules = FilterRules()
    func share(_ key: String, _ fallback: Double, _ help: String) -> Double {
      section.double(key, fallback, "a share from 0 to 1", help: help) { (0...1).contains($0) }
    }
    rules.answer = section.bool("answer", rules.answer, help: "the final answer must be right")
    rules.lastNumber = section.bool(
      "last_number", rules.lastNumber, help: "the last number counts where no answer is marked")
    rules.keepUnjudged = section.bool(
      "keep_unjudged", rules.keepUnjudged, help: "keeps what no rule can judge")
    rules.requireThinking = section.bool(
      "require_thinking", rules.requireThinking, help: "there must be thinking between tags")
    rules.allowCut = section.bool(
      "allow_cut", rules.allowCut, help: "keeps what the token limit cut; train does not take it")
    rules.readability = section.bool(
      "readability", rules.readability, help: "looks for mixed languages, long paragraphs, code, loops, broken markup, refusals")
    rules.maxForeignLetters = share(
      "max_foreign_letters", rules.maxForeignLetters, "letters outside the prompt's scripts")
    rules.maxForeignWords = share("max_foreign_words", rules.maxForeignWords, "words in another language")
    rules.verdicts = section.strings("verdicts", rules.verdicts, help: "judges whose recorded verdict must be a pass")
    rules.minPassRate = share("min_pass_rate", rules.minPassRate, "a prompt's right answers, at least")
    rules.maxPassRate = share("max_pass_rate", rules.maxPassRate, "a prompt's right answers, at most")
    rules.nearDuplicates = share("near_duplicates", rules.nearDuplicates, "overlap at which texts of any prompt are kept once; 0 does not look")
    rules.keepPerDifficulty = section.int(
      "keep_per_difficulty", rules.keepPerDifficulty, help: "at most this many a quarter of pass rates; 0 keeps all")
    rules.keepPerDomain = section.int("keep_per_domain", rules.keepPerDomain, help: "at most this many a domain; 0 keeps all")
    rules.mixture = section.weights(
      "mixture", rules.mixture, Mixture.expected, help: "the domains' proportions in what is kept; 'other' is all that are not named"
    ) { Mixture($0) }
    rules.keepTotal = section.int("keep_total", rules.keepTotal, help: "at most this many in all; 0 keeps all")
    rules.maxParagraph = section.int(
      "max_paragraph", rules.maxParagraph, in: 1...Int.max, help: "the longest paragraph, in characters")
    rules.minSummary = section.int("min_summary", rules.minSummary, help: "the least answer after thinking, in bytes")
    rules.minLength = section.int("min_length", rules.minLength, help: "the shortest text, in bytes")
    rules.maxLength = section.int("max_length", rules.maxLength, in: 1...Int.max, help: "the longest text, in bytes")
    rules.codeDomains = section.strings(
      "code_domains", rules.codeDomains, help: "domains whose reasoning may hold code")
    rules.noReasoningDomains = section.strings(
      "no_reasoning_domains", rules.noReasoningDomains, help: "domains whose traces lose their reasoning: simple queries")
    rules.maxRepetition = share("max_repetition", rules.maxRepetition, "repeated eight-word runs")
    rules.loopRepeats = section.int(
      "loop_repeats", rules.loopRepeats, in: 2...Int.max, help: "how often a piece in a row is a loop")
    rules.dropDuplicates = section.bool(
      "drop_duplicates", rules.dropDuplicates, help: "a prompt's equal texts are kept once")
    rules.keepPerPrompt = section.int(
      "keep_per_prompt", rules.keepPerPrompt, help: "at most this many a prompt; 0 keeps all")
    rules.pick =
      .init(
        rawValue: section.choice(
          "pick", rules.pick.rawValue, among: FilterRules.Pick.allCases.map(\.rawValue),
          help: "which of a prompt's traces are kept")) ?? .first
    rules.seed = section.seed(seed, help: "for pick: seeded, quotas and the mixture")
    let sketches = section.strings("sketches", [], help: "sketches.bin of other parts, whose near-duplicates are dropped")
    if !sketches.isEmpty, rules.nearDuplicates == 0 {
      problems.add("filter.sketches needs near_duplicates above 0, such as 0.8", at: section.node("sketches"))
    }
    finish(section)
    return Recipe.Filter(input: input.map(path), rules: rules, sketches: sketches.map(path))
  }
}
