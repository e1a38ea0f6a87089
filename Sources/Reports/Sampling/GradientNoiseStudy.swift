import Functions
import Optimizers
import Plans
import Statistics

/// What mini-batches do to a gradient, and how far from a minimum that keeps a run with a constant learning rate.
struct GradientNoiseStudy: Sendable {
  /// The noise of one coordinate at the minimum.
  struct Noise: Sendable {
    let coordinate: Int
    /// Of the batches' gradients; the full gradient is 0 there.
    let mean: Measured
    let variance: Measured
    /// C/B.
    let expected: Double
    let normality: Normality
    /// The gradients that were drawn.
    let draws: [Double]
  }

  /// Where a run with a constant learning rate stays.
  struct Spread: Sendable {
    let label: String
    let learningRate: Double
    /// The variance of w about its mean in the second half of the runs.
    let measured: Measured
    /// η² s / (1 − (1 − ηh)²) for curvature h and gradients of variance s.
    let expected: Double
  }

  /// B; `nil` for full gradients with Gaussian noise.
  let batch: Int?
  let noises: [Noise]
  let spreads: [Spread]
  /// Batches that are drawn at the minimum.
  static let draws = 4000
  private static let mostVariables = 4

  /// Nothing.
  static let none = GradientNoiseStudy()

  private init() { (batch, noises, spreads) = (nil, [], []) }

  /// Empty unless gradients come from rows drawn with replacement, or carry Gaussian noise.
  init(_ function: FunctionSummary, _ experiment: Experiment) {
    let rule = function.function
    var batch: Int?
    if let sampling = rule.sampling, case .replacement = sampling.order { batch = sampling.batch }
    guard batch != nil || (rule.noise > 0 && rule.sampling == nil), experiment.budget.steps != nil,
      let objective = try? rule.objective(), objective.dimension <= Self.mostVariables,
      let minimum = objective.minimum.points.first, objective.minimum.value != nil
    else {
      (self.batch, noises, spreads) = (nil, [], [])
      return
    }
    self.batch = batch
    let rows = RowGradients(objective, at: minimum)
    noises =
      batch.flatMap { batch in
        rows.map { Self.noises($0, batch, seed: rule.noiseSeed(experiment: experiment.seed, seed: 0)) }
      } ?? []
    let variance =
      batch.flatMap { batch in rows.map { $0.covariance[0][0] / Double(batch) } } ?? rule.noise * rule.noise
    guard objective.dimension == 1, let curvature = objective.curvature(at: minimum), curvature > 0 else {
      spreads = []
      return
    }
    spreads = function.arms.sorted { $0.label < $1.label }.compactMap {
      Self.spread($0, experiment, variance: variance, curvature: curvature)
    }
  }

  private static func noises(_ rows: RowGradients, _ batch: Int, seed: UInt64) -> [Noise] {
    let sampler = BatchSampler(Sampling(batch: batch, order: .replacement), rows: rows.rows.count, seed: seed)
    var gradients: [[Double]] = []
    for _ in 0..<draws {
      sampler.draw()
      gradients.append(rows.mean.indices.map { i in sampler.batch.reduce(0) { $0 + rows.rows[$1][i] } / Double(batch) })
    }
    return rows.mean.indices.compactMap { i in
      let numbers = gradients.map { $0[i] }
      guard let normality = Normality(numbers) else { return nil }
      let mean = Measured(meanOf: numbers)
      return Noise(
        coordinate: i, mean: mean, variance: Measured(meanOf: numbers.map { ($0 - mean.value) * ($0 - mean.value) }),
        expected: rows.covariance[i][i] / Double(batch), normality: normality, draws: numbers)
    }
  }

  private static func spread(
    _ arm: ArmSummary, _ experiment: Experiment, variance: Double, curvature: Double
  ) -> Spread? {
    let cell = arm.cell.cell
    // Only where a step is x −= η g and nothing else.
    let plain = cell.arm.optimizer == "gradientDescent" || cell.arm.optimizer == "sgd"
    guard plain, cell.arm.schedule == "constant", cell.arm.settings["momentum"]?.number ?? 0 == 0,
      let rate = cell.arm.settings["learningRate"]?.number, rate > 0, rate * curvature < 2,
      let replay = Replay(experiment, cell)
    else { return nil }
    let horizon = experiment.budget.horizon
    let steps = Array(stride(from: horizon / 2, through: horizon, by: max(1, horizon / 10_000)))
    let chains = replay.records(arm.seeds, at: steps).filter { $0.status == .budget }.map {
      $0.curve.points.map { $0[0] }
    }
    guard let length = chains.map(\.count).min(), length >= 100 else { return nil }
    let all = chains.flatMap { $0.prefix(length) }
    let mean = all.reduce(0, +) / Double(all.count)
    let squares = chains.map { $0.prefix(length).map { ($0 - mean) * ($0 - mean) } }
    guard let memory = Autocorrelation(squares) else { return nil }
    let plainMean = Measured(meanOf: squares.flatMap(\.self))
    let contraction = 1 - rate * curvature
    return Spread(
      label: arm.label, learningRate: rate,
      measured: Measured(plainMean.value, deviation: plainMean.deviation * max(1, memory.time).squareRoot()),
      expected: rate * rate * variance / (1 - contraction * contraction))
  }
}

extension Objective {
  /// ∂²f/∂x₁² of a function of one variable.
  fileprivate func curvature(at point: [Double]) -> Double? {
    guard answers.hessian != nil else { return nil }
    var oracle = Oracle(scalar, answers)
    var hessian = [0.0]
    oracle.hessian(at: point, into: &hessian)
    return hessian[0]
  }
}
