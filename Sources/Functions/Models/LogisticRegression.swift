import Lanes
import Values

/// Logistic regression: the negative log-likelihood of two classes, as a function of the plane between them.
///
///     meanNegativeLogLikelihood   f = 1/n Σᵢ ln (1 + exp(−sᵢ (b + w·xᵢ))) + λ₂/2 ‖w‖²,   sᵢ = ±1
///     negativeLogLikelihood       f = Σᵢ ln (1 + exp(−sᵢ (b + w·xᵢ))) + λ₂/2 ‖w‖²
///                                 with τ: + ‖w‖²/(2τ²) + d/2 ln (2πτ²)
///
/// The intercept b is not penalised. Its minimum is the plane of maximum likelihood; with a Gaussian prior of
/// deviation τ on each weight, and a flat one on the intercept, the maximum a posteriori: C. M. Bishop, Pattern
/// Recognition and Machine Learning (2006), sections 4.3.2 and 4.5. With hᵢ = 1/(1 + exp(−b − w·xᵢ)) the sum's terms
/// are −yᵢ ln hᵢ − (1 − yᵢ) ln (1 − hᵢ), the cross-entropy. Where a plane separates the classes and λ₂ = 0, f falls
/// towards 0 for ever. D. R. Cox, J. R. Statist. Soc. B 20 (1958) 215.
struct LogisticRegression: Model, TwiceDifferentiable {
  static let name = "logisticRegression"
  static let title = "Logistic regression"
  static let formula = "1/n Σᵢ ln (1 + exp(−sᵢ (b + w·xᵢ))) + λ₂/2 ‖w‖²"
  static let source = "D. R. Cox, J. R. Statist. Soc. B 20 (1958) 215–242"
  static let properties: [Property] = [.smooth, .convex, .unimodal]
  static let settings: [Setting<Self>] =
    [
      .choice("loss", \.loss, "of the rows' likelihoods the mean logarithm, or their sum: with `tau` a posteriori's"),
      .number("l2", \.l2, .nonNegative, "λ₂, weight of ‖w‖²/2"),
      .optionalNumber("tau", \.tau, .positive, "τ of the prior in negativeLogLikelihood; no prior where it is null"),
      .choice("intercept", \.intercept, "where the parameters have b"),
    ] + DataColumns.target.map { $0.within(\.columns) } + DataColumns.features.map { $0.within(\.columns) }
  var loss = Loss.meanNegativeLogLikelihood
  var l2 = 0.0
  var tau: Double?
  var intercept = Intercept.first
  var columns = DataColumns()
  private var core = LinearLoss()
  var dimension = 0
  init() {}

  enum Loss: String, CaseIterable, Sendable { case meanNegativeLogLikelihood, negativeLogLikelihood }

  func problems() -> [SettingProblem] {
    GaussianPrior.problems(tau, isLikelihood: loss == .negativeLogLikelihood)
  }

  mutating func bind(_ data: DataSet) throws(SettingsError) {
    var examples = try Examples(data, columns)
    try examples.binarize(data)
    var core = LinearLoss(examples: examples, intercept: intercept, loss: .logistic)
    core.l2 = l2
    if loss == .negativeLogLikelihood { core.scale = Double(examples.count) }
    if let tau { core.add(GaussianPrior(deviation: tau)) }
    self.core = core
    dimension = core.parameterCount
  }

  var examples: Examples { core.examples }
  var layout: Layout { core.layout }

  func value<L: Lane>(at x: Span<L>, over rows: Span<Int>) -> L { core.value(at: x, over: rows) }

  func gradient<L: Lane>(at x: Span<L>, over rows: Span<Int>, into gradient: inout MutableSpan<L>) -> L {
    core.gradient(at: x, over: rows, into: &gradient)
  }

  func hessian<L: Lane>(at x: Span<L>, into hessian: inout MutableSpan<L>) { core.hessian(at: x, into: &hessian) }

  var domain: [ClosedRange<Double>] { Array(repeating: -1...1, count: dimension) }
  var start: [Double] { Array(repeating: 0, count: dimension) }
  var minimum: ReferenceMinimum { core.minimum }

  /// A row is of class 1 where b + w·x ≥ 0, so that h ≥ 1/2.
  func hits(_ parameters: [Double]) -> Int? {
    let x = parameters.span
    let features = core.examples.features.span
    return core.examples.rows.count { row in
      let z: Double = core.prediction(x, features, row)
      return (z >= 0) == (core.examples.targets[row] == 1)
    }
  }

  var picture: DataPicture? {
    guard core.examples.width <= 2 else { return nil }
    return DataPicture(
      kind: .classification, names: core.examples.names, target: core.examples.targetName, features: core.examples.raw,
      targets: core.examples.targets
    ) { parameters, raw in Double.logistic(core.prediction(parameters.span, core.examples.seen(raw).span, 0)) }
  }
}
