// The memory that a sampling pass works in, allocated once.

import Tensors

/// Activations of up to `rows` tokens, one block at a time, and the logits of up to `logitRows` of them.
package final class SamplingWorkspace: Sendable {
  package let rows: Int
  package let logitRows: Int
  let stream: Matrix
  let normed: Matrix
  let rms: Matrix
  let query: Matrix
  let key: Matrix
  let value: Matrix
  let attended: Matrix
  let gate: Matrix
  let up: Matrix
  let hidden: Matrix
  let logits: Matrix
  let quantised: QuantisedRows

  package init(config: ModelConfig, rows: Int, logitRows: Int) {
    self.rows = rows
    self.logitRows = logitRows
    stream = Matrix(rows, config.dim)
    normed = Matrix(rows, config.dim)
    rms = Matrix(1, max(rows, logitRows))
    query = Matrix(rows, config.queryDim)
    key = Matrix(rows, config.keyValueDim)
    value = Matrix(rows, config.keyValueDim)
    attended = Matrix(rows, config.queryDim)
    gate = Matrix(rows, config.feedForwardDim)
    up = Matrix(rows, config.feedForwardDim)
    hidden = Matrix(logitRows, config.dim)
    logits = Matrix(logitRows, config.vocabulary)
    quantised = QuantisedRows(
      rows: max(rows, logitRows), columns: max(config.dim, config.queryDim, config.feedForwardDim))
  }
}
