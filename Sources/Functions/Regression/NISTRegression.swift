import GSL
import Lanes
import Values

/// Nonlinear regression: the sum of squares between a curve and observations, as a function of the curve's parameters.
///
///     f(b) = Σᵢ (yᵢ − y(xᵢ; b))²          ∇f(b) = −2 Σᵢ (yᵢ − y(xᵢ; b)) ∂y(xᵢ; b)/∂b
///     with τ: f(b) = Σᵢ (yᵢ − y(xᵢ; b))²/σ² + Σⱼ (bⱼ − gⱼ)²/(τ gⱼ)²,   g the usual start
///
/// The latter is −2 ln of the posterior, but for a constant, under noise of deviation σ and a prior that knows each
/// parameter to a share τ: its minimum is the maximum a posteriori, and it is a sum of squares again.
///
/// `problem` names the curve and its data:
///
///     misra1a, boxBOD     b₁ (1 − e^(−b₂x))               misra1b      b₁ (1 − (1 + b₂x/2)⁻²)
///     misra1c             b₁ (1 − (1 + 2b₂x)^(−½))        misra1d      b₁b₂x/(1 + b₂x)
///     chwirut1, 2         e^(−b₁x)/(b₂ + b₃x)             danWood      b₁x^b₂
///     lanczos1, 2, 3      b₁e^(−b₂x) + b₃e^(−b₄x) + b₅e^(−b₆x)
///     gauss1, 2, 3        b₁e^(−b₂x) + b₃e^(−(x − b₄)²/b₅²) + b₆e^(−(x − b₇)²/b₈²)
///     kirby2              (b₁ + b₂x + b₃x²)/(1 + b₄x + b₅x²)
///     hahn1, thurber      (b₁ + b₂x + b₃x² + b₄x³)/(1 + b₅x + b₆x² + b₇x³)
///     mgh09               b₁(x² + b₂x)/(x² + b₃x + b₄)    mgh10        b₁e^(b₂/(x + b₃))
///     mgh17               b₁ + b₂e^(−b₄x) + b₃e^(−b₅x)    nelson       ln y = b₁ − b₂x₁e^(−b₃x₂)
///     roszman1            b₁ − b₂x − arctan(b₃/(x − b₄))/π
///     enso                b₁ + b₂ cos 2πx/12 + b₃ sin 2πx/12 and two cycles more, of periods b₄ and b₇
///     rat42               b₁/(1 + e^(b₂ − b₃x))           rat43        b₁/(1 + e^(b₂ − b₃x))^(1/b₄)
///     eckerle4            b₁/b₂ e^(−½((x − b₃)/b₂)²)      bennett5     b₁(b₂ + x)^(−1/b₃)
///
/// NIST's Statistical Reference Datasets for nonlinear regression, https://www.itl.nist.gov/div898/strd, a work of the
/// United States government in the public domain, with parameters and sums that are certified to eleven digits. The
/// reference minimum is what GSL's nonlinear least squares makes of the certified parameters, so that it has the digits
/// that eleven leave out.
package struct NISTRegression: LeastSquaresFunction {
  package static let name = "nistRegression"
  package static let title = "Nonlinear regression of NIST"
  package static let formula = "Σᵢ (yᵢ − y(xᵢ; b))² of the curve and data that `problem` names"
  package static let source = "NIST/ITL Statistical Reference Datasets, nonlinear regression"
  package static let dimensions = Dimensions.atLeast(2)
  package static let properties: [Property] = [.smooth, .multimodal, .illConditioned]
  package static let instances = Instances.none
  package static let settings: [Setting<Self>] = [
    .choice("problem", \.problem, "which curve and data"),
    .integer("guess", \.guess, .between(1, 2), "which of NIST's starts is the usual one: 1 far off, 2 near"),
    .number("sigma", \.sigma, .positive, "σ, which residuals are divided by"),
    .optionalNumber("tau", \.tau, .positive, "τ of a prior about the usual start, as a share of it; null: no prior"),
  ]
  /// Which curve and data.
  package var problem = NISTProblem.misra1a
  /// Which of NIST's starts is the usual one: 1 far off, 2 near.
  package var guess = 1
  /// σ.
  package var sigma = 1.0
  /// τ.
  package var tau: Double?
  private var data = Observations()
  /// g, with 1 in the place of 0.
  private var centre: [Double] = []
  package var dimension = 2
  package init() {}

  package var dimensions: Dimensions { .fixed(problem.dimension) }
  package mutating func prepare(dimension: Int, instance: Int) {
    self.dimension = dimension
    data = problem.observations
    centre = start.map { $0 == 0 ? 1 : $0 }
  }

  package func value<L: Lane>(at x: Span<L>) -> L {
    let form = problem.form
    var sum: L = 0
    for i in 0..<data.y.count {
      let r = L(data.y[i]) - form.value(x, data.x[i], data.z[i])
      sum += r * r
    }
    return posterior(sum, x)
  }

  /// What the sum of squares comes to with σ and the prior.
  @inline(__always)
  private func posterior<L: Lane>(_ sum: L, _ x: Span<L>) -> L {
    var sum = sigma == 1 ? sum : sum / L(sigma * sigma)
    guard let tau else { return sum }
    for j in 0..<x.count {
      let r = (x[j] - L(centre[j])) / L(tau * centre[j].magnitude)
      sum += r * r
    }
    return sum
  }

  package func gradient<L: Lane>(at x: Span<L>, into gradient: inout MutableSpan<L>) -> L {
    let form = problem.form
    let n = x.count
    return withScratch(of: L.self, n) { memory in
      var slopes = memory.mutableSpan
      var sum: L = 0
      for j in 0..<n { gradient[j] = 0 }
      for i in 0..<data.y.count {
        let r = L(data.y[i]) - form.value(x, data.x[i], data.z[i])
        sum += r * r
        form.write(slopes: &slopes, x, data.x[i], data.z[i])
        for j in 0..<n { gradient[j] -= 2 * (r * slopes[j]) }
      }
      if sigma != 1 { for j in 0..<n { gradient[j] = gradient[j] / L(sigma * sigma) } }
      if let tau {
        for j in 0..<n {
          let deviation = L(tau * centre[j].magnitude)
          gradient[j] += 2 * ((x[j] - L(centre[j])) / deviation) / deviation
        }
      }
      return posterior(sum, x)
    }
  }

  var residualCount: Int { data.y.count + (tau == nil ? 0 : dimension) }

  func residuals<L: Lane>(at x: Span<L>, into residuals: inout MutableSpan<L>) {
    for i in 0..<data.y.count {
      residuals[i] = L(data.y[i]) - problem.form.value(x, data.x[i], data.z[i])
      if sigma != 1 { residuals[i] = residuals[i] / L(sigma) }
    }
    guard let tau else { return }
    for j in 0..<x.count { residuals[data.y.count + j] = (x[j] - L(centre[j])) / L(tau * centre[j].magnitude) }
  }

  func jacobian<L: Lane>(at x: Span<L>, into jacobian: inout MutableSpan<L>) {
    let n = x.count
    withScratch(of: L.self, n) { memory in
      var slopes = memory.mutableSpan
      for i in 0..<data.y.count {
        problem.form.write(slopes: &slopes, x, data.x[i], data.z[i])
        for j in 0..<n { jacobian[i * n + j] = sigma == 1 ? -slopes[j] : -slopes[j] / L(sigma) }
      }
      guard let tau else { return }
      for i in 0..<n {
        for j in 0..<n {
          jacobian[(data.y.count + i) * n + j] = i == j ? L(1 / (tau * centre[j].magnitude)) : 0
        }
      }
    }
  }

  package var layout: Layout { Layout(column: "b", dimension) }

  /// What holds both starts and the minimiser.
  package var domain: [ClosedRange<Double>] {
    let known = problem.certificate
    return (0..<dimension).map { j in
      let places = [known.far[j], known.near[j], known.parameters[j]]
      return (places.min() ?? 0)...(places.max() ?? 0)
    }
  }

  package var start: [Double] { guess == 1 ? problem.certificate.far : problem.certificate.near }

  package var minimum: ReferenceMinimum {
    let known = problem.certificate
    if sigma != 1 || tau != nil { return priorMinimum }
    guard let fit = leastSquares(from: known.parameters) else {
      return ReferenceMinimum(
        known.sum, at: [known.parameters], .literature("NIST StRD, \(problem.rawValue), certified to eleven digits"))
    }
    return ReferenceMinimum(
      value(at: fit.point.span), at: [fit.point],
      .computed("\(fit.provenance), from the parameters that NIST certifies, whose sum is \(known.sum.shortest)"))
  }

  /// With σ or a prior: the lower of what least squares makes of the certified parameters and of the usual start.
  private var priorMinimum: ReferenceMinimum {
    let fits = [problem.certificate.parameters, start].compactMap { leastSquares(from: $0) }
    guard let fit = fits.min(by: { $0.norm < $1.norm }) else { return .none("nonlinear least squares failed") }
    return ReferenceMinimum(
      value(at: fit.point.span), at: [fit.point],
      .computed("\(fit.provenance), the lower of its ends from NIST's parameters and from the usual start"))
  }
}
