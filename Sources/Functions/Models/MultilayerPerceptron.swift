import Lanes
import Values

/// A multilayer perceptron: the loss of a network of fully connected layers, as a function of its weights and biases.
///
///     a⁰ = x,   zˡ = Wˡ aˡ⁻¹ + bˡ,   aˡ = φ(zˡ) in hidden layers,   o = ψ(zᴸ)
///     meanSquare       f = 1/n Σᵢ (oᵢ − yᵢ)²                                + λ₂/2 Σ ‖W‖²
///     halfMeanSquare   f = 1/(2n) Σᵢ (oᵢ − yᵢ)²                             + …
///     crossEntropy     f = −1/n Σᵢ ln of the probability of class yᵢ        + …
///
/// The parameters are W¹ unit by unit, b¹, W² unit by unit, b², …; biases are not penalised. Without hidden layers and
/// with the output softmax it is multinomial logistic regression. Gradients by back-propagation: D. E. Rumelhart,
/// G. E. Hinton and R. J. Williams, "Learning representations by back-propagating errors", Nature 323 (1986) 533–536.
///
/// Starts that are drawn from its domain are those of `torch.nn.Linear`: weights and biases of a unit with m inputs
/// uniform in ±1/√m.
struct MultilayerPerceptron: Model {
  static let name = "multilayerPerceptron"
  static let title = "Multilayer perceptron"
  static let formula = "1/n Σᵢ ℓ(W²φ(W¹xᵢ + b¹) + b², yᵢ) + λ₂/2 Σ ‖W‖²"
  static let source = "D. E. Rumelhart, G. E. Hinton and R. J. Williams, Nature 323 (1986) 533–536"
  static let properties: [Property] = [.multimodal]
  static let settings: [Setting<Self>] =
    [
      .numbers("layers", \.layers, .between(1, 10_000), "units of each layer, from the features to the output"),
      .choice("activation", \.activation, "φ of hidden units"),
      .choice("output", \.output, "ψ: the prediction itself, the probability of class 1, or those of several classes"),
      .choice("loss", \.loss, "what a prediction costs"),
      .number("l2", \.l2, .nonNegative, "λ₂, weight of the squared weights' half"),
    ] + DataColumns.target.map { $0.within(\.columns) } + DataColumns.features.map { $0.within(\.columns) }
  var layers: [Double] = [2, 4, 1]
  var activation = Activation.tanh
  var output = Output.sigmoid
  var loss = Loss.crossEntropy
  var l2 = 0.0
  var columns = DataColumns()
  /// The numbers of units, and where each layer's weights begin among the parameters.
  private(set) var sizes: [Int] = []
  private(set) var places: [Int] = []
  /// The places of the weights, without biases.
  private var weights: [Int] = []
  private(set) var examples = Examples()
  var dimension = 0
  init() {}

  enum Activation: String, CaseIterable, Sendable { case sigmoid, tanh, relu }
  enum Output: String, CaseIterable, Sendable { case linear, sigmoid, softmax }
  enum Loss: String, CaseIterable, Sendable { case meanSquare, halfMeanSquare, crossEntropy }

  func problems() -> [SettingProblem] {
    var problems: [SettingProblem] = []
    func note(_ key: String, _ message: String) { problems.append(SettingProblem(key: key, message: message)) }
    if layers.count < 2 { note("layers", "`layers` must list at least the features and the output") }
    if layers.contains(where: { $0 != $0.rounded() }) { note("layers", "`layers` must be integers") }
    switch (output, loss) {
    case (.linear, .crossEntropy): note("loss", "crossEntropy needs the output sigmoid or softmax")
    case (.softmax, .meanSquare), (.softmax, .halfMeanSquare): note("loss", "the output softmax needs crossEntropy")
    default: break
    }
    if let last = layers.last {
      if output == .softmax ? last < 2 : last != 1 {
        note(
          "layers",
          output == .softmax
            ? "the last of `layers` must be the number of classes, at least 2"
            : "the last of `layers` must be 1 where the output is \(output.rawValue)")
      }
    }
    return problems
  }

  mutating func bind(_ data: DataSet) throws(SettingsError) {
    var examples = try Examples(data, columns)
    func failure(_ key: String, _ message: String) -> SettingsError {
      SettingsError(problems: [SettingProblem(key: key, message: message)])
    }
    sizes = layers.map { Int($0) }
    guard sizes[0] == examples.width else {
      throw failure("layers", "the first of `layers` is \(sizes[0]), and \(data.path) has \(examples.width) features")
    }
    switch output {
    case .linear: break
    case .sigmoid: try examples.binarize(data)
    case .softmax:
      let classes = sizes[sizes.count - 1]
      if let odd = examples.targets.first(where: { $0 != $0.rounded() || $0 < 0 || $0 >= Double(classes) }) {
        throw failure(
          "target",
          "\(data.path): the target `\(examples.targetName)` must be a class from 0 to \(classes - 1), not \(odd.shortest)"
        )
      }
    }
    places = [0]
    for l in 1..<sizes.count {
      let first = places[l - 1]
      weights += Array(first..<first + sizes[l] * sizes[l - 1])
      places.append(first + sizes[l] * (sizes[l - 1] + 1))
    }
    dimension = places[places.count - 1]
    self.examples = examples
  }

  /// W¹, b¹, W², b², …
  var layout: Layout {
    var layout = Layout()
    for l in 1..<max(1, sizes.count) {
      layout.append("weights \(l)", sizes[l], sizes[l - 1])
      layout.append("biases \(l)", sizes[l], 1)
    }
    return layout
  }

  func value<L: Lane>(at x: Span<L>, over rows: Span<Int>) -> L {
    let examples = examples
    return withScratch(of: L.self, unitCount) { memory in
      var units = memory.mutableSpan
      var sum: L = 0
      for k in 0..<rows.count {
        forward(x, examples.features.span, rows[k], &units)
        sum += cost(units, examples.targets[rows[k]])
      }
      return sum / L(Double(rows.count)) + penalty(x)
    }
  }

  func gradient<L: Lane>(at x: Span<L>, over rows: Span<Int>, into gradient: inout MutableSpan<L>) -> L {
    for i in 0..<gradient.count { gradient[i] = 0 }
    let examples = examples
    let count = L(Double(rows.count))
    let sum: L = withScratch(of: L.self, 2 * unitCount) { memory in
      var units = memory.extracting(..<unitCount).mutableSpan
      var errors = memory.extracting(unitCount...).mutableSpan
      var sum: L = 0
      for k in 0..<rows.count {
        let target = examples.targets[rows[k]]
        forward(x, examples.features.span, rows[k], &units)
        sum += cost(units, target)
        backward(x, target, units, &errors, into: &gradient)
      }
      return sum
    }
    for i in 0..<gradient.count { gradient[i] = gradient[i] / count }
    if l2 != 0 { for i in weights { gradient[i] += L(l2) * x[i] } }
    return sum / count + penalty(x)
  }

  @inline(__always)
  private func penalty<L: Lane>(_ x: Span<L>) -> L {
    guard l2 != 0 else { return 0 }
    var squares: L = 0
    for i in weights { squares += x[i] * x[i] }
    return L(l2 / 2) * squares
  }

  var domain: [ClosedRange<Double>] {
    (1..<sizes.count).flatMap { l -> [ClosedRange<Double>] in
      let reach = 1 / Double(sizes[l - 1]).squareRoot()
      return Array(repeating: -reach...reach, count: places[l] - places[l - 1])
    }
  }

  /// One start of the domain, always the same, since at 0 all units are alike and stay so.
  var start: [Double] { drawnStart(seed: 1) }

  var minimum: ReferenceMinimum {
    descendedMinimum(from: (1...Self.starts).map { seed in drawnStart(seed: UInt64(seed)).map { 3 * $0 } })
  }

  /// How many starts its reference minimum takes.
  private static let starts = 12

  var picture: DataPicture? {
    guard output == .sigmoid, sizes[0] <= 2 else { return nil }
    let (network, examples) = (self, examples)
    return DataPicture(
      kind: .classification, names: examples.names, target: examples.targetName, features: examples.raw,
      targets: examples.targets
    ) { parameters, raw in network.probability(parameters, examples.seen(raw)) }
  }

  /// A row is of class 1 where the output's z ≥ 0, so that σ(z) ≥ 1/2; of several classes it is of the one of greatest
  /// z, the first of them at a tie.
  func hits(_ parameters: [Double]) -> Int? {
    if output == .linear { return nil }
    return examples.rows.count { row in
      let z = outputs(parameters, examples.features, row)
      let predicted = z.count == 1 ? (z[0] >= 0 ? 1 : 0) : z.indices.reduce(0) { z[$1] > z[$0] ? $1 : $0 }
      return Double(predicted) == examples.targets[row]
    }
  }

  /// σ of the output for features as the network sees them.
  private func probability(_ parameters: [Double], _ features: [Double]) -> Double {
    Double.logistic(outputs(parameters, features, 0)[0])
  }
}
