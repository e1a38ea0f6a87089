import Functions
import Lanes
import Plans
import Statistics

/// What convex theory says of the arms on one function, beside what their runs came to.
package struct TheoryBounds: Sendable {
  /// An arm of plain gradient steps.
  package struct Row: Sendable {
    /// What the arm is called.
    package let label: String
    /// The median over seeds of the gap of the best iterate.
    package let result: Double
    /// At the end of the budget.
    package let bound: LastIterateBound
    /// The bound after so many steps, against the steps.
    package let curve: [(step: Int, bound: Double)]
    /// The largest rate times half of the largest curvature: below 1 a step on a quadratic shrinks every direction;
    /// `nil` where curvature is not the same everywhere.
    package let stability: Double?
    /// Its runs.
    package let source: Derivation.Source
  }

  /// The arms that the theory is about, in the order of the tables.
  package let rows: [Row]
  /// The labels of the others.
  package let others: [String]
  /// Why there is no guarantee here at all; `nil` where there is one.
  package let refusal: Refusal?
  /// Spearman's correlation of the bounds with the results; `nil` for fewer than three arms.
  package let correlation: Double?
  /// The same of the bounds at the best factor.
  package let correlationAtBest: Double?

  /// What the theory asks of a function.
  package enum Refusal: Sendable {
    case notConvex
    case noMinimum
  }

  /// - Returns: `nil` where the report does not ask.
  package init?(_ function: FunctionSummary, _ experiment: Experiment) {
    guard let choice = experiment.report.theory else { return nil }
    let rule = function.function
    let kind = FunctionKind.named(rule.function)
    let objective = try? rule.objective()
    guard let kind, kind.properties.contains(.convex), let objective else {
      self = TheoryBounds(.notConvex)
      return
    }
    guard function.measure.isGap, let minimum = objective.minimum.points.first else {
      self = TheoryBounds(.noMinimum)
      return
    }
    let curvature = Self.curvature(objective, at: minimum)
    let subject = Subject(
      rule: rule, objective: objective, minimum: minimum, curvature: curvature, choice: choice, experiment: experiment)
    let found = function.arms.filter { !$0.seeds.isEmpty && !$0.isImported }.map { ($0.label, subject.row($0)) }
    rows = found.compactMap(\.1)
    others = found.filter { $0.1 == nil }.map(\.0)
    refusal = nil
    let results = rows.map(\.result)
    correlation = rankCorrelation(rows.map(\.bound.value), results)
    correlationAtBest = rankCorrelation(rows.map(\.bound.atBestFactor), results)
  }

  private init(_ refusal: Refusal) {
    (rows, others, self.refusal, correlation, correlationAtBest) = ([], [], refusal, nil, nil)
  }

  /// The largest eigenvalue of a Hessian that is the same at the minimum and at the start; `nil` where it is not.
  private static func curvature(_ objective: Objective, at minimum: [Double]) -> Double? {
    guard let there = objective.hessian(at: minimum), let here = objective.hessian(at: objective.start), there == here,
      !there.isEmpty
    else { return nil }
    // Power iteration on a symmetric matrix, from a vector that no eigenvector is orthogonal to in general.
    var vector = there.indices.map { 1 / Double($0 + 2) }
    var value = 0.0
    for _ in 0..<1000 {
      let image = there.map { row in zip(row, vector).reduce(0) { $0 + $1.0 * $1.1 } }
      let norm = image.reduce(0) { $0 + $1 * $1 }.squareRoot()
      guard norm > 0 else { return nil }
      vector = image.map { $0 / norm }
      if (norm - value).magnitude <= 1e-12 * norm { return norm }
      value = norm
    }
    return value
  }
}

/// What the bounds of all arms on a function share.
private struct Subject {
  let rule: FunctionCase
  let objective: Objective
  let minimum: [Double]
  let curvature: Double?
  let choice: ReportOptions.TheoryChoice
  let experiment: Experiment

  /// The longest run whose bounds are computed.
  private static let mostSteps = 1_000_000
  /// How many places of a curve have a bound.
  private static let places = 40

  /// `nil` for an arm of other steps than x ← x − e ∇f, and for runs that recorded too little.
  func row(_ arm: ArmSummary) -> TheoryBounds.Row? {
    guard let rates = rates(of: arm), let result = arm.quartiles?.median else { return nil }
    let norms = norms(of: arm.curve, count: rates.count)
    guard norms.count == rates.count,
      let bound = LastIterateBound(rates: rates, norms: norms, distance: distance(arm.seeds))
    else { return nil }
    let stride = max(1, arm.curve.steps.count / Self.places)
    let curve = arm.curve.steps.enumerated().compactMap { place, step -> (step: Int, bound: Double)? in
      guard step > 0, step <= rates.count, place % stride == 0 || place == arm.curve.steps.count - 1 else { return nil }
      return LastIterateBound(
        rates: Array(rates.prefix(step)), norms: Array(norms.prefix(step)), distance: distance(arm.seeds)
      ).map { (step: step, bound: $0.value) }
    }
    return TheoryBounds.Row(
      label: arm.label, result: result, bound: bound, curve: curve,
      stability: curvature.map { (rates.max() ?? 0) * $0 / 2 }, source: arm.source("final gap", arm.values))
  }

  /// eₜ of every step of the budget.
  private func rates(of arm: ArmSummary) -> [Double]? {
    let own = arm.cell.cell.arm
    guard own.optimizer == "gradientDescent" || own.optimizer == "sgd", own.links.isEmpty,
      own.settings["momentum"]?.number ?? 0 == 0, own.settings["weightDecay"]?.number ?? 0 == 0,
      let rate = own.settings["learningRate"]?.number, let schedule = try? own.makeSchedule(), !schedule.readsValues,
      let timed = try? TimedArm(own, in: experiment.budget(of: rule)), timed.horizon <= Self.mostSteps
    else { return nil }
    return (0..<timed.horizon).map { rate * schedule.factor(at: $0, of: timed.horizon) }
  }

  /// gₜ: the median of the recorded norms at the last recorded step not after t, with the noise's own.
  private func norms(of curve: CurveSummary, count: Int) -> [Double] {
    if let gradient = choice.gradient { return [Double](repeating: gradient, count: count) }
    var noise = 0.0
    if case .isotropic(let deviation) = rule.noise { noise = Double(objective.dimension) * deviation * deviation }
    var norms: [Double] = []
    norms.reserveCapacity(count)
    var place = 0
    for step in 0..<count {
      while place + 1 < curve.steps.count, curve.steps[place + 1] <= step { place += 1 }
      guard place < curve.gradientNorm.count, curve.gradientNorm[place].isFinite else { return [] }
      norms.append((curve.gradientNorm[place] * curve.gradientNorm[place] + noise).squareRoot())
    }
    return norms
  }

  /// D: the root mean square over seeds, so that the bound is that of the mean.
  private func distance(_ seeds: [Int]) -> Double {
    if let distance = choice.distance { return distance }
    let squares = seeds.map { seed in
      zip(rule.startPoint(objective, experiment: experiment.seed, seed: seed), minimum).reduce(0) {
        $0 + ($1.0 - $1.1) * ($1.0 - $1.1)
      }
    }
    return (squares.reduce(0, +) / Double(max(1, squares.count))).squareRoot()
  }
}
