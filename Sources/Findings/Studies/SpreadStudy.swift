import Functions
import Plans
import Statistics

/// How far runs with a constant learning rate and noisy gradients stay from the minimum, and whether batches keep them
/// as far as a full gradient with Gaussian noise of their covariance does.
package struct SpreadStudy: Sendable {
  /// An arm, an entry of the covariance of its iterates.
  package struct Row: Sendable {
    /// The label of the arm.
    package let label: String
    /// η.
    package let learningRate: Double
    /// From 0.
    package let row, column: Int
    /// Over the second half of the runs, with the deviation that their memory leaves.
    package let measured: Measured
    /// Σ for that learning rate.
    package let expected: Double
    /// lim Σ/η as η goes to 0.
    package let slope: Double
  }

  /// Gaussian noise, and the batches that it imitates, under one arm.
  package struct Pair: Sendable {
    /// The label of the arm.
    package let label: String
    /// η.
    package let learningRate: Double
    /// The mean squared distance from the mean in the second half of the runs, over seeds.
    package let gaussian, batches: Measured
    /// Batches over Gaussian noise.
    package let ratio: Measured
    /// Wilcoxon's signed-rank test on equal seeds.
    package let test: SignedRank
  }

  /// B of batches, or of those that Gaussian noise imitates.
  package let batch: Int?
  /// By arm, the lower triangle row by row.
  package let rows: [Row]
  /// By arm, where Gaussian noise imitates batches.
  package let pairs: [Pair]
  /// How many runs an arm has.
  package let seeds: Int

  static let none = SpreadStudy()

  private init() { (batch, rows, pairs, seeds) = (nil, [], [], 0) }

  /// Empty unless gradients come from rows drawn with replacement, or carry Gaussian noise.
  package init(_ function: FunctionSummary, _ experiment: Experiment) {
    let rule = function.function
    var drawn: Int?
    if let sampling = rule.sampling, case .replacement = sampling.order { drawn = sampling.batch }
    let isGaussian = rule.noise != .none && rule.sampling == nil
    guard drawn != nil || isGaussian, experiment.budget.steps != nil, let objective = try? rule.objective(),
      objective.dimension <= GradientNoiseStudy.mostVariables, let minimum = objective.minimum.points.first,
      objective.minimum.value != nil, let hessian = objective.hessian(at: minimum),
      let noise = Self.covariance(objective, rule, batch: drawn, at: minimum)
    else {
      self = .none
      return
    }
    batch = drawn ?? rule.noise.batch
    seeds = function.arms.map(\.seeds.count).max() ?? 0
    var rows: [Row] = []
    var pairs: [Pair] = []
    for arm in function.arms.sorted(by: { $0.label < $1.label }) {
      guard let rate = Self.rate(of: arm, experiment),
        let expected = stationaryCovariance(rate: rate, hessian: hessian, noise: noise),
        let tiny = stationaryCovariance(rate: 1e-9 * rate, hessian: hessian, noise: noise),
        let own = Self.points(of: arm.cell.cell, arm.seeds, experiment)
      else { continue }
      rows += Self.rows(own, arm.label, rate, expected, slope: tiny.map { $0.map { $0 / (1e-9 * rate) } })
      guard let batch = rule.noise.batch, isGaussian else { continue }
      var imitated = FunctionCase(
        function: rule.function, settings: rule.settings, dimension: rule.dimension, instance: rule.instance,
        noise: .none, start: rule.start, data: rule.data, sampling: Sampling(batch: batch, order: .replacement),
        label: rule.baseLabel)
      if let budget = rule.budget { imitated = imitated.at(budget) }
      if let other = Self.points(of: Cell(function: imitated, arm: arm.cell.cell.arm), arm.seeds, experiment),
        other.count == own.count, own.count > 1
      {
        pairs.append(Self.pair(arm.label, rate, gaussian: own, batches: other))
      }
    }
    self.rows = rows
    self.pairs = pairs
  }

  /// S.
  private static func covariance(
    _ objective: Objective, _ rule: FunctionCase, batch: Int?, at minimum: [Double]
  ) -> [[Double]]? {
    guard let batch else { return try? rule.noise.covariance(on: objective) }
    return RowGradients(objective, at: minimum)?.covariance.map { $0.map { $0 / Double(batch) } }
  }

  /// η, where a step is x −= η g and nothing else.
  private static func rate(of arm: ArmSummary, _ experiment: Experiment) -> Double? {
    let own = arm.cell.cell.arm
    guard own.optimizer == "gradientDescent" || own.optimizer == "sgd", own.isConstant,
      own.links.isEmpty, own.sampling == nil, own.settings["momentum"]?.number ?? 0 == 0,
      own.settings["weightDecay"]?.number ?? 0 == 0
    else { return nil }
    return own.settings["learningRate"]?.number.flatMap { $0 > 0 ? $0 : nil }
  }

  /// Where the runs are in their second half, a run, a step, a coordinate; `nil` where one has left.
  private static func points(of cell: Cell, _ seeds: [Int], _ experiment: Experiment) -> [[[Double]]]? {
    guard let replay = Replay(experiment, cell) else { return nil }
    let horizon = experiment.limits(of: cell.function).horizon
    let steps = Array(stride(from: horizon / 2, through: horizon, by: max(1, horizon / 10_000)))
    let records = replay.records(seeds, at: steps)
    let points = records.map(\.curve.points)
    guard records.allSatisfy({ $0.status == .budget }), let length = points.map(\.count).min(), length >= 100 else {
      return nil
    }
    return points.map { Array($0.prefix(length)) }
  }

  private static func mean(_ chains: [[[Double]]]) -> [Double] {
    let count = Double(chains.reduce(0) { $0 + $1.count })
    return (chains.first?.first ?? []).indices.map { i in
      var sum = 0.0
      for chain in chains {
        for point in chain { sum += point[i] }
      }
      return sum / count
    }
  }

  private static func rows(
    _ chains: [[[Double]]], _ label: String, _ rate: Double, _ expected: [[Double]], slope: [[Double]]
  ) -> [Row] {
    let mean = mean(chains)
    return mean.indices.flatMap { i in
      (0...i).compactMap { j in
        let products = chains.map { $0.map { ($0[i] - mean[i]) * ($0[j] - mean[j]) } }
        guard let memory = Autocorrelation(products) else { return nil }
        let plain = Measured(meanOf: products.flatMap(\.self))
        return Row(
          label: label, learningRate: rate, row: i, column: j,
          measured: Measured(plain.value, deviation: plain.deviation * max(1, memory.time).squareRoot()),
          expected: expected[i][j], slope: slope[i][j])
      }
    }
  }

  private static func pair(
    _ label: String, _ rate: Double, gaussian: [[[Double]]], batches: [[[Double]]]
  ) -> Pair {
    func spreads(_ chains: [[[Double]]]) -> [Double] {
      let mean = mean(chains)
      return chains.map { chain in
        var sum = 0.0
        for point in chain {
          for i in mean.indices { sum += (point[i] - mean[i]) * (point[i] - mean[i]) }
        }
        return sum / Double(chain.count)
      }
    }
    let (own, other) = (spreads(gaussian), spreads(batches))
    let (a, b) = (Measured(meanOf: own), Measured(meanOf: other))
    return Pair(
      label: label, learningRate: rate, gaussian: a, batches: b, ratio: b / a, test: SignedRank(other, own))
  }
}
