import Lanes
import Values

/// Multinomial logistic regression: the negative log-likelihood of several classes, whose minimum is maximum entropy
/// under the constraint that each feature has, class by class, the mean that it has in the data.
///
///     zₖ = bₖ + wₖ·x,   p(k|x) = exp zₖ/Σⱼ exp zⱼ
///     meanNegativeLogLikelihood   f(b, W) = −1/n Σᵢ ln p(yᵢ|xᵢ) + λ₂/2 ‖W‖²     the intercepts bₖ are not penalised
///     negativeLogLikelihood       f(b, W) = −Σᵢ ln p(yᵢ|xᵢ) + λ₂/2 ‖W‖²,   with τ a prior on W (`GaussianPrior`)
///
/// Classes are numbered from 0 in the target. What is added to the parameters of all classes alike changes nothing, so
/// that without λ₂ minimisers lie along a subspace, of which the reference is one. A. L. Berger, S. A. Della Pietra and
/// V. J. Della Pietra, "A maximum entropy approach to natural language processing", Computational Linguistics 22(1)
/// (1996), 39–71.
struct MultinomialRegression: Model {
  static let name = "multinomialRegression"
  static let title = "Multinomial logistic regression"
  static let formula = "−1/n Σᵢ ln p(yᵢ|xᵢ) + λ₂/2 ‖W‖², p(k|x) ∝ exp(bₖ + wₖ·x)"
  static let source = "A. L. Berger, S. A. and V. J. Della Pietra, Computational Linguistics 22 (1996) 39–71"
  static let properties: [Property] = [.smooth, .convex]
  static let oracles: Set<OracleKind> = [.upperBound]
  static let settings: [Setting<Self>] =
    [
      .choice("loss", \.loss, "of the rows' likelihoods the mean logarithm, or their sum: with `tau` a posteriori's"),
      .number("l2", \.penalty, .nonNegative, "λ₂, weight of ‖W‖²/2"),
      .optionalNumber("tau", \.tau, .positive, "τ of the prior in negativeLogLikelihood; no prior where it is null"),
      .flag("intercepts", \.intercepts, "whether every class has an intercept, in front of its weights"),
    ] + DataColumns.target.map { $0.within(\.columns) } + DataColumns.features.map { $0.within(\.columns) }
  var loss = LogisticRegression.Loss.meanNegativeLogLikelihood
  var penalty = 0.0
  var tau: Double?
  /// λ₂ with what the prior adds to it, what the mean is multiplied by, and what is added.
  private(set) var l2 = 0.0
  private(set) var scale = 1.0
  private var constant = 0.0
  var intercepts = true
  var columns = DataColumns()
  private(set) var examples = Examples()
  /// K.
  private(set) var classes = 1
  /// The parameters of a class: an intercept and d weights.
  var width: Int { examples.width + firstWeight }
  var firstWeight: Int { intercepts ? 1 : 0 }
  var dimension = 0
  init() {}

  func problems() -> [SettingProblem] {
    GaussianPrior.problems(tau, isLikelihood: loss == .negativeLogLikelihood)
  }

  mutating func bind(_ data: DataSet) throws(SettingsError) {
    let examples = try Examples(data, columns)
    if let odd = examples.targets.first(where: { $0 != $0.rounded() || $0 < 0 || $0 >= 1000 }) {
      let message =
        "\(data.path): the target `\(examples.targetName)` must be a class from 0 to 999, not \(odd.shortest)"
      throw SettingsError("target", message)
    }
    self.examples = examples
    classes = Int((examples.targets.max() ?? 0)) + 1
    dimension = classes * width
    let prior = tau.map(GaussianPrior.init)
    l2 = penalty + (prior?.stiffness ?? 0)
    scale = loss == .negativeLogLikelihood ? Double(examples.count) : 1
    constant = prior?.constant(classes * examples.width) ?? 0
  }

  var layout: Layout {
    var layout = Layout()
    for k in 0..<classes {
      if intercepts { layout.append("intercept \(k)", 1, 1) }
      layout.append("weights \(k)", examples.width, 1)
    }
    return layout
  }

  /// Writes p(k|xᵢ) for all k and returns −ln p(yᵢ|xᵢ).
  @inline(__always)
  func distribution<L: Lane>(
    _ x: Span<L>, _ features: Span<Double>, _ row: Int, into shares: inout MutableSpan<L>
  ) -> L {
    let (d, width) = (examples.width, width)
    var largest = -L.infinity
    for k in 0..<classes {
      var z: L = intercepts ? x[k * width] : 0
      for j in 0..<d { z += x[k * width + firstWeight + j] * L(features[row * d + j]) }
      shares[k] = z
      largest = L.maximum(largest, z)
    }
    let own = Int(examples.targets[row])
    let above = largest - shares[own]
    var sum: L = 0
    for k in 0..<classes {
      shares[k] = L.exp(shares[k] - largest)
      sum += shares[k]
    }
    for k in 0..<classes { shares[k] = shares[k] / sum }
    return L.log(sum) + above
  }

  func value<L: Lane>(at x: Span<L>, over rows: Span<Int>) -> L {
    withScratch(of: L.self, classes) { memory in
      var shares = memory.mutableSpan
      let features = examples.features.span
      var sum: L = 0
      for k in 0..<rows.count { sum += distribution(x, features, rows[k], into: &shares) }
      return total(sum, rows.count) + penalty(x)
    }
  }

  func gradient<L: Lane>(at x: Span<L>, over rows: Span<Int>, into gradient: inout MutableSpan<L>) -> L {
    for i in 0..<gradient.count { gradient[i] = 0 }
    let (features, d, width) = (examples.features.span, examples.width, width)
    let count = L(Double(rows.count))
    let sum: L = withScratch(of: L.self, classes) { memory in
      var shares = memory.mutableSpan
      var sum: L = 0
      for i in 0..<rows.count {
        let row = rows[i]
        sum += distribution(x, features, row, into: &shares)
        shares[Int(examples.targets[row])] -= 1
        for k in 0..<classes {
          if intercepts { gradient[k * width] += shares[k] }
          for j in 0..<d { gradient[k * width + firstWeight + j] += shares[k] * L(features[row * d + j]) }
        }
      }
      return sum
    }
    for i in 0..<gradient.count {
      gradient[i] = gradient[i] / count
      if scale != 1 { gradient[i] *= L(scale) }
      if l2 != 0 && isWeight(i) { gradient[i] += L(l2) * x[i] }
    }
    return total(sum, rows.count) + penalty(x)
  }

  /// Whether a parameter is a weight.
  func isWeight(_ i: Int) -> Bool { !intercepts || i % width > 0 }

  @inline(__always)
  private func total<L: Lane>(_ sum: L, _ count: Int) -> L {
    let mean = sum / L(Double(count))
    return scale == 1 && constant == 0 ? mean : L(constant) + L(scale) * mean
  }

  private func penalty<L: Lane>(_ x: Span<L>) -> L {
    guard l2 != 0 else { return 0 }
    var squares: L = 0
    for i in 0..<x.count where isWeight(i) { squares += x[i] * x[i] }
    return L(l2 / 2) * squares
  }

  func answers<L: Lane>(on instance: Instance?) -> Answers<L> {
    var answers = Answers<L>()
    answers.upperBound = UpperBound { step(at: $0, into: &$1, bounds: &$2) }
    return answers
  }

  var domain: [ClosedRange<Double>] { Array(repeating: -1...1, count: dimension) }
  var start: [Double] { Array(repeating: 0, count: dimension) }
  var minimum: ReferenceMinimum { descendedMinimum(from: [start]) }

  /// A row is of the first of the classes that are most probable.
  func hits(_ parameters: [Double]) -> Int? {
    withScratch(of: Double.self, classes) { memory in
      var shares = memory.mutableSpan
      return examples.rows.count { row in
        _ = distribution(parameters.span, examples.features.span, row, into: &shares)
        var best = 0
        for k in 1..<max(1, classes) where shares[k] > shares[best] { best = k }
        return best == Int(examples.targets[row])
      }
    }
  }
}
