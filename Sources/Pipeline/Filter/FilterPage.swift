// The filter's report as one page of HTML that needs nothing else.

import Judging
import Records

struct FilterPage {
  let report: FilterReport

  var html: String {
    """
    <!doctype html><html lang="en"><meta charset="utf-8"><title>distill filter</title>
    <style>body{font:15px/1.5 system-ui,sans-serif;max-width:60em;margin:2em auto;padding:0 1em}table{border-collapse:collapse}
    td,th{padding:.2em .8em;border-bottom:1px solid #ddd;text-align:left}td.n,th.n{text-align:right}
    .bar{background:#4a7;height:.8em;display:inline-block}</style>
    <h1>Filtered traces</h1>
    <p>\(escaped(report.summary))</p>
    <h2>Rejected, by the first reason</h2>
    \(table(["reason", "traces"], report.reasonsByCount.map { [$0.reason, "\($0.count)"] }))
    \(counts("domains", "By domain"))\(counts("lengths", "By length (bytes of reasoning and answer, from)"))
    <h2>Prompts by their share of right answers</h2>
    \(table(["share", "prompts"], report.passRates.map { [$0.label, "\($0.prompts)"] }, bars: report.passRates.map(\.prompts)))
    \(keptByPassRate)\(mixture)\(reasoningRemoved)
    <h2>Examples</h2>
    \(table(["reason", "trace", "evidence"], examples))
    \(ablation)
    \(thresholds)</html>

    """
  }

  /// - Parameter bars: a number a row, drawn in a last column, the largest at full length.
  private func table(_ head: [String], _ rows: [[String]], bars: [Int] = []) -> String {
    let most = max(1, bars.max() ?? 1)
    let top = (head + (bars.isEmpty ? [] : [""])).map { "<th>\(escaped($0))</th>" }.joined()
    let body = rows.enumerated().map { index, row in
      let bar = bars.isEmpty ? "" : "<td><span class=\"bar\" style=\"width:\(bars[index] * 300 / most)px\"></span></td>"
      return "<tr>" + row.map { "<td>\(escaped($0))</td>" }.joined() + bar + "</tr>"
    }
    return "<table><tr>\(top)</tr>\(body.joined(separator: "\n"))</table>"
  }

  private func counts(_ member: String, _ title: String) -> String {
    let rows = (report.breakdown?[member]?.object?.members ?? []).map { row -> [String] in
      let (judged, kept) = (row.value["judged"]?.int ?? 0, row.value["kept"]?.int ?? 0)
      return [row.key, "\(judged)", "\(kept)", "\(percent(judged == 0 ? 0 : Double(kept) / Double(judged))) %"]
    }
    return rows.isEmpty ? "" : "<h2>\(title)</h2>\n" + table(["", "judged", "kept", "yield"], rows) + "\n"
  }

  private var keptByPassRate: String {
    let rows = (report.breakdown?["kept_by_pass_rate"]?.object?.members ?? []).map { ($0.key, $0.value.int ?? 0) }
    let page = table(["share", "kept"], rows.map { [$0, "\($1)"] }, bars: rows.map(\.1))
    return rows.isEmpty ? "" : "<h2>Kept traces by their prompt's pass rate</h2>\n\(page)\n"
  }

  private var mixture: String {
    guard let parts = report.breakdown?["mixture"]?.array else { return "" }
    let rows = parts.map { part in
      [part["domains"]?.string ?? "", part["weight"]?.double?.description ?? "", "\(part["available"]?.int ?? 0)", "\(part["kept"]?.int ?? 0)"]
    }
    return "<h2>Mixture</h2>\n" + table(["domains", "weight", "passing", "kept"], rows) + "\n"
  }

  private var reasoningRemoved: String {
    guard let count = report.breakdown?["reasoning_removed"]?.int else { return "" }
    return "<p>\(count) kept traces are of domains that are answered without reasoning: theirs was taken out.</p>\n"
  }

  private var examples: [[String]] {
    (report.breakdown?["examples"]?.object?.members ?? []).flatMap { member in
      (member.value.array ?? []).map { [member.key, $0["id"]?.string ?? "", $0["evidence"]?.string ?? ""] }
    }
  }

  private var ablation: String {
    guard let rows = report.breakdown?["ablation"]?.array else { return "" }
    return "<h2>Ablation: without one judge</h2>\n"
      + table(
        ["without", "kept", "median length", "domains"],
        rows.map { row in
          let domains = (row["domains"]?.object?.members ?? []).map { "\($0.key) \($0.value.int ?? 0)" }
          return [row["without"]?.string ?? "(all judges)", "\(row["kept"]?.int ?? 0)", "\(row["median_length"]?.int ?? 0)", domains.joined(separator: ", ")]
        })
  }

  private var thresholds: String {
    guard let rules = report.breakdown?["thresholds"]?.array else { return "" }
    let pairs = rules.map { rule in (rule, (rule["kept"]?.array ?? []).map { ($0.array?.first?.double ?? 0, $0.array?.last?.int ?? 0) }) }
    let rows = pairs.flatMap { rule, pairs in
      pairs.map { value, kept in
        let isNow = value == rule["now"]?.double
        return [rule["rule"]?.string ?? "", JSON.double(value).text + (isNow ? " (in use)" : ""), "\(kept)"]
      }
    }
    return "<h2>Yield at other thresholds, one changed at a time</h2>\n" + table(["rule", "value", "kept"], rows, bars: pairs.flatMap(\.1).map(\.1))
  }
}
