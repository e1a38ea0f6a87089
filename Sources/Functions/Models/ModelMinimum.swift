import GSL
import Lanes
import Values

// Reference minima of models: each says how it was computed.

extension Model {
  /// A start of the domain, drawn from a stream of its own.
  func drawnStart(seed: UInt64) -> [Double] {
    var stream = RandomStream(seed: seed)
    return domain.map { interval in
      interval.lowerBound + (interval.upperBound - interval.lowerBound) * stream.uniform()
    }
  }

  /// The lowest point that GSL's `vector_bfgs2` reaches from any of some starts.
  func descendedMinimum(from starts: [[Double]]) -> ReferenceMinimum {
    var lead: DescentEnd?
    for start in starts {
      guard let end = descend(from: start, steps: 300), end.value < lead?.value ?? .infinity else { continue }
      lead = end
    }
    // The best of them is followed on.
    guard let lead, let best = descend(from: lead.point, steps: 3000) else {
      return .none("no descent came to a finite value")
    }
    let origin = starts.count == 1 ? "from the usual start" : "best of \(starts.count) random starts, not certified"
    return ReferenceMinimum(
      best.value, at: [best.point],
      .computed("\(origin): GSL \(Library.version), vector_bfgs2, ‖∇f‖ = \(best.norm.rounded(significant: 2))"))
  }

  private func descend(from start: [Double], steps: Int) -> DescentEnd? {
    DescentEnd(
      from: start, steps: steps, value: { self.value(at: $0) }, both: { x, slope in self.gradient(at: x, into: &slope) }
    )
  }
}

/// Where a descent by GSL's `vector_bfgs2` ends: begun anew where a line search fails, until that brings no more.
struct DescentEnd {
  let point: [Double]
  let value: Double
  /// ‖∇f‖₂.
  let norm: Double

  /// - Parameters:
  ///   - both: writes ∇f and returns f.
  init?(from start: [Double], steps most: Int, value: Multimin.Value, both: Multimin.Both) {
    let gradient: Multimin.Gradient = { x, slope in _ = try both(x, &slope) }
    var end: (point: [Double], value: Double, norm: Double)?
    var steps = 0
    while steps < most {
      let descent = Multimin.Descent(.vectorBFGS2, start: end?.point ?? start, step: 0.01, tolerance: 0.1)
      guard (try? descent.begin(value: value, gradient: gradient, both: both)) != nil else { break }
      while steps < most, descent.value.isFinite, descent.gradientNorm > 1e-14,
        (try? descent.iterate(value: value, gradient: gradient, both: both)) == true
      {
        steps += 1
      }
      steps += 1
      guard descent.value.isFinite, descent.value < end?.value ?? .infinity else { break }
      end = (descent.point, descent.value, descent.gradientNorm)
    }
    guard let end else { return nil }
    point = end.point
    self.value = end.value
    norm = end.norm
  }
}

extension Double {
  /// The same with so many significant digits, for sentences.
  func rounded(significant digits: Int) -> String {
    guard self > 0, isFinite else { return shortest }
    var (significand, exponent) = (self, 0)
    while significand >= 10 { (significand, exponent) = (significand / 10, exponent + 1) }
    while significand < 1 { (significand, exponent) = (significand * 10, exponent - 1) }
    let unit = Double.power(10, digits - 1)
    return "\(((significand * unit).rounded() / unit).shortest)e\(exponent)"
  }
}
