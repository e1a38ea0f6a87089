/// A run's record at the recorded steps: six columns of equal length, all finite. Equal curves have the same bits.
package struct Curve: Sendable {
  /// The recorded steps, ascending; 0 is the start.
  package var steps: [Int] = []
  /// Evaluations made before the step.
  package var evaluations: [Int] = []
  /// f(x), exact.
  package var values: [Double] = []
  /// The least f so far.
  package var best: [Double] = []
  /// ‖∇f(x)‖₂, exact; the largest finite number where it is not finite.
  package var gradientNorms: [Double] = []
  /// The learning rate of the step that begins here, schedule included, and at the end of the budget that of the last
  /// step; 0 for a method without one.
  package var learningRates: [Double] = []
  /// The iterates, where the recording keeps them; else empty.
  package var points: [[Double]] = []
  /// The momenta of a particle with mass as the last random force left them, where the recording keeps iterates.
  package var momenta: [[Double]] = []
  package init() {}

  /// Empty, with room for so many points.
  package init(reserving count: Int) {
    steps.reserveCapacity(count)
    evaluations.reserveCapacity(count)
    values.reserveCapacity(count)
    best.reserveCapacity(count)
    gradientNorms.reserveCapacity(count)
    learningRates.reserveCapacity(count)
  }
}

extension Curve: Equatable {
  package static func == (a: Curve, b: Curve) -> Bool {
    a.steps == b.steps && a.evaluations == b.evaluations && haveSameBits(a.values, b.values)
      && haveSameBits(a.best, b.best) && haveSameBits(a.gradientNorms, b.gradientNorms)
      && haveSameBits(a.learningRates, b.learningRates) && a.points.count == b.points.count
      && zip(a.points, b.points).allSatisfy(haveSameBits) && a.momenta.count == b.momenta.count
      && zip(a.momenta, b.momenta).allSatisfy(haveSameBits)
  }
}

extension Curve {
  /// Adds a row to the columns, unless the last row is of this step.
  package mutating func append(
    step: Int, evaluations: Int, value: Double, best: Double, gradientNorm: Double, learningRate: Double,
    point: [Double]?, momenta: [Double]?
  ) {
    if steps.last == step { return }
    steps.append(step)
    self.evaluations.append(evaluations)
    values.append(value)
    self.best.append(best)
    gradientNorms.append(gradientNorm)
    learningRates.append(learningRate)
    if let point { points.append(point) }
    if let momenta { self.momenta.append(momenta) }
  }
}

/// Whether two vectors agree to the last bit.
package func haveSameBits(_ a: [Double], _ b: [Double]) -> Bool {
  a.count == b.count && zip(a, b).allSatisfy { $0.bitPattern == $1.bitPattern }
}
