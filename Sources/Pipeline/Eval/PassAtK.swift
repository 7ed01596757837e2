// The unbiased estimator of pass@k.

/// The probability that at least one of k samples is right, from n samples of which c are:
/// 1 − C(n−c, k) / C(n, k), as a product that does not overflow (Chen et al. 2021, arXiv 2107.03374, eq. 1).
///
/// - Precondition: 1 ≤ k ≤ n and 0 ≤ c ≤ n; `EvalOptions.validate` sees to it.
package func passAtK(samples n: Int, correct c: Int, k: Int) -> Double {
  guard n - c >= k else { return 1 }
  var noneRight = 1.0
  for i in (n - c + 1)..<(n + 1) { noneRight *= 1 - Double(k) / Double(i) }
  return 1 - noneRight
}
