import GSL
import Lanes
import Values

extension Function {
  /// The lowest point that GSL's `vector_bfgs2` reaches from many starts: the usual one and others that are uniform in
  /// the domain.
  ///
  /// All descents together take about a second at most.
  ///
  /// - Parameter size: how many operations a value takes, about: of long ones there are fewer starts.
  func searchedMinimum(size: Int) -> ReferenceMinimum {
    let starts = [start] + drawnStarts(max(3, min(63, 1_000_000 / max(1, size))))
    var lead: DescentEnd?
    for start in starts {
      guard let end = descend(from: start, steps: 200), end.value < lead?.value ?? .infinity else { continue }
      lead = end
      if end.isBottomless { break }
    }
    guard let lead else { return .none("no descent from \(starts.count) starts came to a finite value") }
    let best = lead.isBottomless ? lead : descend(from: lead.point, steps: 2000) ?? lead
    if best.isBottomless {
      return .none("a descent came to \(best.value.rounded(significant: 2)) and went on down")
    }
    return ReferenceMinimum(
      best.value, at: [best.point],
      .computed(
        "lowest end of descents from \(starts.count) starts, not certified"
          + (best.norm <= 1e-4 * max(1, best.value.magnitude) ? "" : " and not stationary")
          + ": GSL \(Library.version), vector_bfgs2, ‖∇f‖ = \(best.norm.rounded(significant: 2))"))
  }

  /// Points that are uniform in the domain, the same for every function of one stream's name.
  func drawnStarts(_ count: Int) -> [[Double]] {
    var stream = RandomStream(seed: Digest(of: "minimum/\(streamName)/\(dimension)").word)
    let domain = domain
    return (0..<count).map { _ in
      domain.map { $0.lowerBound + ($0.upperBound - $0.lowerBound) * stream.uniform() }
    }
  }

  private func descend(from start: [Double], steps: Int) -> DescentEnd? {
    DescentEnd(
      from: start, steps: steps, value: { self.value(at: $0) }, both: { x, slope in self.gradient(at: x, into: &slope) }
    )
  }
}

extension DescentEnd {
  /// Whether it went so far down that there is no bottom.
  fileprivate var isBottomless: Bool { value < -1e15 || point.contains { $0.magnitude > 1e12 } }
}
