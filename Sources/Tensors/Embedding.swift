// Token embedding: a gather, and its gradient, a scatter.

import CKernels

/// out [T, C] = the rows of table [V, C] that `ids` name.
package func embed(_ out: Matrix, table: Matrix, ids: [Int32]) {
  precondition(out.rows == ids.count && out.columns == table.columns)
  precondition(ids.allSatisfy { $0 >= 0 && Int($0) < table.rows }, "a token id outside the vocabulary")
  ThreadPool.shared.run(rows: ids.count, rowsAtOnce: 64) { range in
    for row in range {
      (out.pointer + row * out.columns).update(
        from: table.pointer + Int(ids[row]) * table.columns, count: table.columns)
    }
  }
}

/// dTable[ids[t]] += d[t], in the order of t: threads take slices of the columns.
package func embedBackward(_ dTable: Matrix, _ d: Matrix, ids: [Int32]) {
  precondition(d.rows == ids.count && d.columns == dTable.columns)
  precondition(ids.allSatisfy { $0 >= 0 && Int($0) < dTable.rows }, "a token id outside the vocabulary")
  ThreadPool.shared.run(rows: d.columns, rowsAtOnce: 64) { columns in
    for (row, id) in ids.enumerated() {
      let target = dTable.pointer + Int(id) * dTable.columns + columns.lowerBound
      ck_add(target, target, d.pointer + row * d.columns + columns.lowerBound, columns.count)
    }
  }
}
