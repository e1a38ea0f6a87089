import Lanes
import Values

/// Linear regression: how badly a plane fits, as a function of the plane.
///
///     zᵢ = b + w·xᵢ
///     meanSquare              f = 1/n Σᵢ (zᵢ − yᵢ)²                          + λ₂/2 ‖w‖₂² + λ₁ ‖w‖₁
///     halfMeanSquare          f = 1/(2n) Σᵢ (zᵢ − yᵢ)²                       + …
///     absolute                f = 1/n Σᵢ |zᵢ − yᵢ|                           + …
///     huber                   f = 1/n Σᵢ hδ(zᵢ − yᵢ)                         + …
///     negativeLogLikelihood   f = Σᵢ (zᵢ − yᵢ)²/(2σ²) + n/2 ln (2πσ²)        + …
///                             with τ: + ‖w‖²/(2τ²) + d/2 ln (2πτ²)
///
/// The last is what maximum likelihood minimises where errors are Gaussian with deviation σ, or of another `ErrorLaw`;
/// with a Gaussian prior of deviation τ on each weight (`GaussianPrior`), and a flat one on the intercept, its minimum
/// is the maximum a posteriori. A. M. Legendre, Nouvelles méthodes pour la détermination des orbites des comètes
/// (1805), appendix; C. M. Bishop, Pattern Recognition and Machine Learning (2006), sections 3.1.1 and 3.3; ‖w‖₁: R.
/// Tibshirani, J. R. Statist. Soc. B 58 (1996) 267.
struct LinearRegression: SplitModel, TwiceDifferentiable {
  static let name = "linearRegression"
  static let title = "Linear regression"
  static let formula = "1/n Σᵢ ℓ(b + w·xᵢ − yᵢ) + λ₂/2 ‖w‖₂² + λ₁ ‖w‖₁"
  static let source = "A. M. Legendre (1805); C. M. Bishop, Pattern Recognition and Machine Learning (2006) ch. 3"
  static let properties: [Property] = [.convex, .unimodal]
  static let oracles: Set<OracleKind> = [.hessian, .coordinateStep, .prox]
  static let settings: [Setting<Self>] =
    [
      .choice(
        "loss", \.loss,
        "what a residual costs; negativeLogLikelihood is that of `errors`, and with `tau` the maximum a posteriori's"),
      .number("l2", \.l2, .nonNegative, "λ₂, weight of ‖w‖₂²/2"),
      .number("l1", \.l1, .nonNegative, "λ₁, weight of ‖w‖₁"),
      .number("delta", \.delta, .positive, "δ of the loss huber, and of the errors huber"),
      .number("sigma", \.sigma, .positive, "σ of the errors in negativeLogLikelihood"),
      .choice("errors", \.errors, "how errors are distributed in negativeLogLikelihood"),
      .optionalNumber("tau", \.tau, .positive, "τ of the prior in negativeLogLikelihood; no prior where it is null"),
      .choice("intercept", \.intercept, "where the parameters have b"),
    ] + DataColumns.target.map { $0.within(\.columns) } + DataColumns.features.map { $0.within(\.columns) }
  var loss = Loss.meanSquare
  var l2 = 0.0
  var l1 = 0.0
  var delta = 1.0
  var sigma = 1.0
  var errors = ErrorLaw.gaussian
  var tau: Double?
  var intercept = Intercept.first
  var columns = DataColumns()
  private var core = LinearLoss()
  var dimension = 0
  init() {}

  enum Loss: String, CaseIterable, Sendable { case meanSquare, halfMeanSquare, absolute, huber, negativeLogLikelihood }

  func problems() -> [SettingProblem] {
    let isLikelihood = loss == .negativeLogLikelihood
    let problems = GaussianPrior.problems(tau, isLikelihood: isLikelihood)
    guard errors != .gaussian, !isLikelihood else { return problems }
    return problems + [
      SettingProblem(key: "errors", message: "`errors` goes with the loss negativeLogLikelihood only")
    ]
  }

  mutating func bind(_ data: DataSet) throws(SettingsError) {
    let examples = try Examples(data, columns)
    var core = LinearLoss(examples: examples, intercept: intercept, loss: rowLoss)
    core.l2 = l2
    core.l1 = l1
    if loss == .negativeLogLikelihood {
      let n = Double(examples.count)
      if errors == .gaussian {
        core.scale = n / (sigma * sigma)
        core.constant = n / 2 * Double.log(2 * .pi * sigma * sigma)
      } else {
        let row = errors.likelihood(sigma: sigma, delta: delta)
        (core.loss, core.scale, core.constant) = (row.loss, n * row.scale, n * row.constant)
      }
      if let tau { core.add(GaussianPrior(deviation: tau)) }
    }
    self.core = core
    dimension = core.parameterCount
  }

  private var rowLoss: RowLoss {
    switch loss {
    case .meanSquare: .square
    case .halfMeanSquare, .negativeLogLikelihood: .halfSquare
    case .absolute: .absolute
    case .huber: .huber(delta)
    }
  }

  var examples: Examples { core.examples }
  var layout: Layout { core.layout }

  func value<L: Lane>(at x: Span<L>, over rows: Span<Int>) -> L { core.value(at: x, over: rows) }

  func gradient<L: Lane>(at x: Span<L>, over rows: Span<Int>, into gradient: inout MutableSpan<L>) -> L {
    core.gradient(at: x, over: rows, into: &gradient)
  }

  func hessian<L: Lane>(at x: Span<L>, into hessian: inout MutableSpan<L>) { core.hessian(at: x, into: &hessian) }

  func smoothGradient<L: Lane>(at x: Span<L>, over rows: Span<Int>, into gradient: inout MutableSpan<L>) -> L {
    core.smoothGradient(at: x, over: rows, into: &gradient)
  }

  /// The soft threshold of the weights.
  func shrink<L: Lane>(_ x: inout MutableSpan<L>, step: L) { core.shrink(&x, step: step) }

  func answers<L: Lane>(on instance: Instance?) -> Answers<L> {
    var answers = Answers<L>()
    answers.hessian = Hessian(self)
    answers.coordinateStep = CoordinateStep { core.coordinateMinimum($0, $1) }
    answers.split = Split(self)
    return answers
  }

  var domain: [ClosedRange<Double>] { Array(repeating: -1...1, count: dimension) }
  var start: [Double] { Array(repeating: 0, count: dimension) }
  var minimum: ReferenceMinimum { core.minimum }

  var picture: DataPicture? {
    guard core.examples.width == 1 else { return nil }
    return DataPicture(
      kind: .regression, names: core.examples.names, target: core.examples.targetName, features: core.examples.raw,
      targets: core.examples.targets
    ) { [core] parameters, raw in core.prediction(parameters.span, core.examples.seen(raw).span, 0) }
  }
}
