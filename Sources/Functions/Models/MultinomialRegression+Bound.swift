import Lanes

/// The minimiser of a bound above f(x + δ) − f(x) that is a sum over the coordinates, erased to one call.
///
///     f(x + δ) − f(x) ≤ Σᵢ Aᵢ(δᵢ),   Aᵢ convex,   Aᵢ(0) = 0
package struct UpperBound<L: Lane>: Sendable {
  /// Writes δᵢ = argmin Aᵢ and Aᵢ(δᵢ) ≤ 0 for every coordinate of x, and returns f(x).
  let step: @Sendable (_ x: Span<L>, _ step: inout MutableSpan<L>, _ bounds: inout MutableSpan<L>) -> L
}

extension MultinomialRegression {
  /// Improved iterative scaling: with sᵢ = Σⱼ |xᵢⱼ|, where an intercept is a feature that is 1,
  ///
  ///     A(δₖⱼ) = −δₖⱼ m + 1/n Σᵢ p(k|xᵢ) |xᵢⱼ|/sᵢ (exp(± δₖⱼ sᵢ) − 1) + λ₂/2 ((w + δ)² − w²)
  ///
  /// of the mean loss, and n times that, with λ₂/n, of the sum. m is the mean over all rows of xᵢⱼ where yᵢ = k, ± the
  /// sign of xᵢⱼ. It follows from ln a ≤ a − 1 and from Jensen's inequality over the features of a row. Each Aₖⱼ is
  /// minimised by Newton's method, kept within |δ| ≤ 50/max sᵢ, where a class that some feature tells apart would have
  /// it run off. S. A. Della Pietra, V. J. Della Pietra and J. Lafferty, "Inducing features of random fields", IEEE
  /// PAMI 19(4) (1997), 380–393, section 4.
  func step<L: Lane>(
    at x: Span<L>, into step: inout MutableSpan<L>, bounds: inout MutableSpan<L>
  ) -> L {
    let n = examples.count
    var value: L = 0
    for run in 0..<L.count {
      var shares = [Double].zeros(n * classes)
      var point = [Double].zeros(x.count)
      for i in 0..<x.count { point[i] = x[i][run] }
      var all = shares.mutableSpan
      value[run] = distributions(point.span, into: &all)
      for i in 0..<x.count {
        let term = BoundTerm(self, i, point[i], shares)
        let delta = term.minimiser
        (step[i][run], bounds[i][run]) = (delta, scale * term.value(delta))
      }
    }
    return value
  }

  /// Writes p(k|xᵢ) of all rows, and returns f.
  private func distributions(_ x: Span<Double>, into all: inout MutableSpan<Double>) -> Double {
    withScratch(of: Double.self, classes) { memory in
      var shares = memory.mutableSpan
      for row in 0..<examples.count {
        _ = distribution(x, examples.features.span, row, into: &shares)
        for k in 0..<classes { all[row * classes + k] = shares[k] }
      }
    }
    return value(at: x, over: examples.rows.span)
  }
}

/// A as a function of one δ.
private struct BoundTerm {
  /// Of each row ± sᵢ and p |xᵢⱼ|/(n sᵢ), where the latter is not 0.
  private var rows: [(rate: Double, weight: Double)] = []
  private var mean = 0.0
  /// λ₂, over n for a sum, where the coordinate is penalised, and w.
  private let stiffness, weight: Double
  private var reach = 0.0

  init(_ model: MultinomialRegression, _ i: Int, _ weight: Double, _ shares: [Double]) {
    let examples = model.examples
    let (k, place) = (i / model.width, i % model.width - model.firstWeight)
    let n = Double(examples.count)
    var most = 0.0
    for row in 0..<examples.count {
      let features = examples.features[row * examples.width..<(row + 1) * examples.width]
      let feature = place < 0 ? 1 : features[features.startIndex + place]
      let size = features.reduce(Double(model.firstWeight)) { $0 + abs($1) }
      most = max(most, size)
      guard feature != 0 else { continue }
      if Int(examples.targets[row]) == k { mean += feature / n }
      let share = shares[row * model.classes + k] * abs(feature) / (n * size)
      rows.append((feature < 0 ? -size : size, share))
    }
    self.weight = weight
    stiffness = model.isWeight(i) ? model.l2 / model.scale : 0
    reach = most > 0 ? 50 / most : 0
  }

  func value(_ delta: Double) -> Double {
    rows.reduce(-delta * mean + stiffness * delta * (weight + delta / 2)) {
      $0 + $1.weight * Double.expm1($1.rate * delta)
    }
  }

  /// By Newton's method within a bracket, halved where a step leaves it.
  var minimiser: Double {
    var (low, high, delta) = (-reach, reach, 0.0)
    for _ in 0..<200 {
      var (slope, curvature) = (-mean + stiffness * (weight + delta), stiffness)
      for row in rows {
        let growth = row.weight * row.rate * Double.exp(row.rate * delta)
        slope += growth
        curvature += growth * row.rate
      }
      if slope == 0 || low.nextUp >= high { break }
      if slope > 0 { high = delta } else { low = delta }
      var next = delta - slope / curvature
      if !(next > low && next < high) { next = 0.5 * (low + high) }
      if next == delta { break }
      delta = next
    }
    return delta
  }
}
