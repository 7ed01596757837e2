// A run's report: one HTML page that needs nothing else.

import Foundation
import Judging
import Records

/// Writes `report.html`.
struct HTMLReport {
  let recipe: Recipe
  let report: RunReport
  let run: RecipeRun

  func page() throws -> String {
    var body = "<h1>\(escaped(recipe.name))</h1>\n"
    if !recipe.description.isEmpty { body += "<p>\(escaped(recipe.description))</p>\n" }
    body += scores() + generated() + filtered() + (try examples()) + (try training())
    return """
      <!doctype html>
      <html lang="en"><head><meta charset="utf-8"><title>\(escaped(recipe.name)) — distill</title>
      <meta name="viewport" content="width=device-width">
      <style>
      body { font: 16px/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #222 }
      table { border-collapse: collapse } td, th { padding: .2rem .8rem .2rem 0; text-align: left; vertical-align: top }
      td.n, th.n { text-align: right; font-variant-numeric: tabular-nums }
      pre { white-space: pre-wrap; background: #f5f5f5; padding: .8rem; border-radius: 4px }
      svg { width: 100%; height: auto; font-size: 11px } .quiet { color: #666 }
      @media (prefers-color-scheme: dark) { body { background: #181818; color: #ddd } pre { background: #242424 } svg text { fill: #ddd } }
      </style></head><body>
      \(body)</body></html>

      """
  }

  private func table(_ head: [String], _ rows: [[String]]) -> String {
    func cells(_ row: [String], _ tag: String) -> String {
      row.enumerated().map {
        "<\(tag)\($0.offset == 0 ? "" : " class=\"n\"")>\(escaped($0.element))</\(tag)>"
      }.joined()
    }
    let lines = rows.map { "<tr>\(cells($0, "td"))</tr>" }.joined(separator: "\n")
    return "<table><tr>\(cells(head, "th"))</tr>\n\(lines)\n</table>\n"
  }

  private func scores() -> String {
    guard let first = report.scores.first?.result else { return "" }
    func range(_ interval: Interval) -> String { "\(percent(interval.low)) – \(percent(interval.high))" }
    let rows = report.scores.map { name, score in
      [
        name, percent(score.passAt1), range(score.passAt1Interval), percent(score.consAtK),
        range(score.consAtKInterval), percent(score.cut),
      ]
    }
    return "<h2>Scores</h2>\n"
      + table(["model", "pass@1 %", "95 %", "cons@\(first.samples) %", "95 %", "cut %"], rows)
      + "<p class=\"quiet\">\(escaped(first.benchmark)): \(first.problems) problems × \(first.samples) samples, temperature \(first.sampling.temperature), top-p \(first.sampling.topP), seed \(first.sampling.seed). Intervals: bootstrap over problems.</p>\n"
  }

  private func generated() -> String {
    guard let stage = recipe.generate, let report = report.generate else { return "" }
    return
      "<h2>Generated</h2>\n<p>\(escaped(report.summary)), from \(escaped(stage.teacher.joined(separator: ", "))) at temperature \(stage.asking.sampling.temperature).</p>\n"
  }

  private func filtered() -> String {
    guard let report = report.filter else { return "" }
    let rows = report.reasonsByCount.map { [$0.reason, "\($0.count)"] }
    return "<h2>Filtered</h2>\n<p>\(escaped(report.summary))</p>\n"
      + (rows.isEmpty ? "" : table(["rejected for", "traces"], rows))
  }

  private func examples() throws -> String {
    let folder = recipe.filter != nil ? run.filterFolder : run.generateFolder
    guard recipe.filter != nil || recipe.generate != nil else { return "" }
    var text = "<h2>Three traces</h2>\n"
    for line in try ShardFolder(folder).traces().prefix(3) {
      let trace = try line.get()
      let question = trace.messages.map { "\($0.role.rawValue): \($0.content)" }.joined(separator: "\n\n")
      text +=
        "<p class=\"quiet\">\(escaped(trace.id))\(trace.gold.map { ", gold: " + escaped($0) } ?? "")</p>\n"
      text += "<pre>\(escaped(question))\n\n<b>\(escaped(trace.completion))</b></pre>\n"
    }
    return text
  }

  private func training() throws -> String {
    guard let report = report.train else { return "" }
    let curve = LossCurve(points: TrainStage.lossPoints(in: run.trainFolder)).svg() ?? ""
    return "<h2>Trained</h2>\n<p>\(escaped(report.summary)).</p>\n\(curve)\n"
  }
}

/// Text for HTML's content.
func escaped(_ text: String) -> String {
  text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    .replacing("\"", with: "&quot;")
}
