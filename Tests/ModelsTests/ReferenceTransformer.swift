// A decoder in plain double arithmetic, a document at a time, written from the architecture's definition.

import Foundation
import Models

struct ReferenceTransformer {
  let config: ModelConfig
  /// Row-major numbers by HF name, adapters among them.
  var parameters: [String: [Double]]
  let adapterScale: Double

  private func linear(_ x: [[Double]], _ stem: String, out: Int) -> [[Double]] {
    func product(_ x: [[Double]], _ weight: [Double], _ out: Int) -> [[Double]] {
      x.map { row in
        (0..<out).map { o in row.indices.reduce(0) { $0 + row[$1] * weight[o * row.count + $1] } }
      }
    }
    var y = product(x, parameters[stem + ".weight"]!, out)
    if let a = parameters[stem + ".lora_A.weight"], let b = parameters[stem + ".lora_B.weight"] {
      let rank = b.count / out
      let added = product(product(x, a, rank), b, out)
      for t in y.indices { for o in 0..<out { y[t][o] += adapterScale * added[t][o] } }
    }
    if let bias = parameters[stem + ".bias"] { for t in y.indices { for o in 0..<out { y[t][o] += bias[o] } } }
    return y
  }

  private func norm(_ x: [[Double]], _ name: String) -> [[Double]] {
    let weight = parameters[name]!
    return x.map { row in
      let mean = row.reduce(0) { $0 + $1 * $1 } / Double(row.count)
      return zip(row, weight).map { $0 * $1 / (mean + Double(config.normEpsilon)).squareRoot() }
    }
  }

  private func rotate(_ x: [[Double]]) -> [[Double]] {
    let (dim, frequencies) = (config.headDim, config.ropeFrequencies)
    return x.enumerated().map { position, row in
      var out = row
      for head in stride(from: 0, to: row.count, by: dim) {
        for i in 0..<dim / 2 {
          let angle = Double(position) * frequencies[i]
          let (a, b) = (row[head + i], row[head + i + dim / 2])
          out[head + i] = a * cos(angle) - b * sin(angle)
          out[head + i + dim / 2] = b * cos(angle) + a * sin(angle)
        }
      }
      return out
    }
  }

  private func attend(_ q: [[Double]], _ k: [[Double]], _ v: [[Double]]) -> [[Double]] {
    let dim = config.headDim
    return q.indices.map { t in
      (0..<config.heads).flatMap { head -> [Double] in
        let shared = head / (config.heads / config.keyValueHeads) * dim
        let scores = (0...t).map { s in
          (0..<dim).reduce(0) { $0 + q[t][head * dim + $1] * k[s][shared + $1] } / Double(dim).squareRoot()
        }
        let weights = scores.map { exp($0 - scores.max()!) }
        let sum = weights.reduce(0, +)
        return (0..<dim).map { i in (0...t).reduce(0) { $0 + weights[$1] / sum * v[$1][shared + i] } }
      }
    }
  }

  /// The sum of the negative log-likelihoods of the tokens that are targets.
  func loss(ids: [Int32], isTarget: [Bool]) -> Double {
    let embedding = parameters["model.embed_tokens.weight"]!
    var x = ids.map { id in Array(embedding[Int(id) * config.dim..<(Int(id) + 1) * config.dim]) }
    func add(_ y: [[Double]]) { x = zip(x, y).map { zip($0, $1).map(+) } }
    for layer in 0..<config.layers {
      let prefix = "model.layers.\(layer)."
      let normed = norm(x, prefix + "input_layernorm.weight")
      let q = rotate(linear(normed, prefix + "self_attn.q_proj", out: config.queryDim))
      let k = rotate(linear(normed, prefix + "self_attn.k_proj", out: config.keyValueDim))
      let v = linear(normed, prefix + "self_attn.v_proj", out: config.keyValueDim)
      add(linear(attend(q, k, v), prefix + "self_attn.o_proj", out: config.dim))
      let middle = norm(x, prefix + "post_attention_layernorm.weight")
      let gate = linear(middle, prefix + "mlp.gate_proj", out: config.feedForwardDim)
      let up = linear(middle, prefix + "mlp.up_proj", out: config.feedForwardDim)
      let activated = zip(gate, up).map { zip($0, $1).map { $0 / (1 + exp(-$0)) * $1 } }
      add(linear(activated, prefix + "mlp.down_proj", out: config.dim))
    }
    let hidden = norm(x, "model.norm.weight")
    let head = parameters["lm_head.weight"] ?? embedding
    return (1..<ids.count).filter { isTarget[$0] }.reduce(0.0) { total, t in
      let logits = (0..<config.vocabulary).map { id in
        (0..<config.dim).reduce(0) { $0 + hidden[t - 1][$1] * head[id * config.dim + $1] }
      }
      let largest = logits.max()!
      return total + largest + log(logits.reduce(0) { $0 + exp($1 - largest) }) - logits[Int(ids[t])]
    }
  }
}
