/// What the best of n trials of a search may be expected to reach, for n = 1 … B, from B trials: the tuning curve.
///
///     E[min of n] = Σ_{i=1…B−n+1} v₍ᵢ₎ C(B − i, n − 1)/C(B, n),     v₍₁₎ ≤ … ≤ v₍_B₎
///
/// The mean over all n of the B trials, without replacement, and so unbiased; drawing with replacement (Dodge et al.
/// 2019) is biased. R. Tang et al., "Showing your work doesn't always work", ACL 2020, arXiv:2004.13705.
///
/// - Parameter trials: a value a trial, less being better; ∞ for a trial that failed, which makes E infinite until all
///   others are sure to be drawn with a better one.
/// - Returns: E[min of n] at index n − 1.
/// - Complexity: O(B²).
package func bestOf(_ trials: [Double]) -> [Double] {
  let sorted = Sample(trials).sorted
  return sorted.indices.map { index in
    let n = index + 1
    var weight = Double(n) / Double(sorted.count)  // C(B − i, n − 1)/C(B, n) at i = 1
    var sum = 0.0
    for i in 1...(sorted.count - n + 1) {
      sum += weight * sorted[i - 1]
      weight *= Double(sorted.count - i - n + 1) / Double(max(1, sorted.count - i))
    }
    return sum
  }
}
