/// The lowest minimum that many descents find in a box: a reference where no formula gives one.
///
///     let minimum = try GlobalMinimum.search(in: [-5...5, -5...5], starts: 64, value: f, gradient: df, hessian: d2f)
///     minimum.provenance    // "computed: 17 of 64 …"
///
/// From each point of a Sobol sequence (uniform random numbers above 40 dimensions) `vector_bfgs` descends until it
/// makes no more progress; the low end points are then polished as roots of the gradient, by `hybridsj` with a Hessian
/// and `hybrids` without. The same arguments give the same bits on one machine. It is a search and not a proof: a
/// minimum in a basin that no start fell into is missed.
package struct GlobalMinimum: Sendable, Equatable {
  /// The best minimiser found, n coordinates.
  package let point: [Double]
  /// f there.
  package let value: Double
  /// ‖∇f‖₂ there.
  package let gradientNorm: Double
  /// Every minimiser found whose value equals the best to 10⁻¹⁰, the best one first.
  package let minimisers: [[Double]]
  /// How many descents were started.
  package let starts: Int
  /// How many of them ended at one of `minimisers`.
  package let arrivals: Int
  /// What was done, in one line.
  package let provenance: String

  /// Writes ∇²f(x), n × n numbers row after row.
  package typealias Hessian = Multiroots.Jacobian

  /// Searches a box of one bounded interval a coordinate; minimisers outside it do not count.
  ///
  /// - Parameter starts: how many descents, ≥ 1.
  /// - Throws: what the function throws; `GSLError.notFinite` where no descent ends in the box at a finite value.
  package static func search(
    in box: [ClosedRange<Double>], starts: Int, value: Multimin.Value, gradient: Multimin.Gradient,
    hessian: Hessian? = nil
  ) throws -> GlobalMinimum {
    precondition(!box.isEmpty && starts >= 1, "at least 1 coordinate and 1 start expected")
    precondition(box.allSatisfy { $0.lowerBound.isFinite && $0.upperBound.isFinite }, "a bounded box expected")
    return try withoutActuallyEscaping(value) { value in
      try withoutActuallyEscaping(gradient) { gradient in
        try MinimumSearch(box: box, value: value, gradient: gradient, hessian: hessian).run(starts: starts)
      }
    }
  }
}
