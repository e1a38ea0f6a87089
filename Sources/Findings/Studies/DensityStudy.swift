import Functions
import Plans
import Statistics
import Values

/// How well the runs of a sampler at constant temperature sample the Boltzmann density of their function.
package struct DensityStudy: Sendable {
  /// An arm, a coordinate.
  package struct Row: Sendable {
    /// The label of the arm.
    package let label: String
    /// The parts of the label.
    package let name: ArmLabel
    /// T.
    package let temperature: Double
    /// From 0.
    package let coordinate: Int
    /// What is to be sampled.
    package let density: BoltzmannMarginal
    /// Numbers that were looked at, one every so many steps.
    package let samples: Int
    /// Steps between two of them.
    package let stride: Int
    /// τ, in steps.
    package let memory: Double
    /// How many independent numbers they are worth.
    package let worth: Double
    /// Kolmogorov's distance of all samples from the density.
    package let distance: DistributionDistance
    /// The distance of each seed's run alone.
    package let distances: [Int: Double]
    /// ⟨f⟩ over the samples, with the deviation that its memory leaves.
    package let meanValue: Measured
    /// The histogram: edges, and the density between them.
    package let edges, heights: [Double]
    /// By how many deviations ⟨f⟩ lies above that of the density.
    package var deviation: Double { meanValue.deviations(from: density.meanValue) }
  }

  /// By arm and coordinate.
  package let rows: [Row]
  /// The first part of each run, in which it forgets its start.
  package static let burnIn = 0.1
  private static let bins = 60
  /// Points that are looked at of one run.
  private static let mostPoints = 2500

  init(rows: [Row]) { self.rows = rows }

  /// Of the arms that sample; empty where there is nothing to compare with.
  package init(_ function: FunctionSummary, _ experiment: Experiment) {
    rows = function.arms.sorted { $0.label < $1.label }.flatMap { Self.rows($0, experiment) }
  }

  private static func rows(_ arm: ArmSummary, _ experiment: Experiment) -> [Row] {
    let cell = arm.cell.cell
    guard let method = try? cell.arm.method, method.method.isSampler, cell.arm.isConstant,
      let temperature = method.baseRate, temperature > 0,
      let replay = Replay(experiment, cell), replay.objective.dimension <= 2, experiment.budget.steps != nil
    else { return [] }
    let last = experiment.limits(of: cell.function).horizon
    let first = Int(burnIn * Double(last))
    let stride = max(1, (last - first) / mostPoints)
    let steps = Array(Swift.stride(from: first, through: last, by: stride))
    let runs = zip(arm.seeds, replay.records(arm.seeds, at: steps)).filter { $0.1.status == .budget }
    let chains = runs.map(\.1.curve)
    // The start of the schedule and the end of the run have points of their own.
    let shortest = chains.map(\.points.count).min() ?? 0
    guard shortest >= 100 else { return [] }
    return (0..<replay.objective.dimension).compactMap { coordinate in
      guard let density = try? BoltzmannMarginal(replay.objective, temperature: temperature, coordinate: coordinate)
      else { return nil }
      return row(
        arm, density, stride, runs.map(\.0), chains.map { $0.points.prefix(shortest).map { $0[coordinate] } },
        chains.map { Array($0.values.prefix(shortest)) })
    }
  }

  private static func row(
    _ arm: ArmSummary, _ density: BoltzmannMarginal, _ stride: Int, _ seeds: [Int], _ chains: [[Double]],
    _ values: [[Double]]
  ) -> Row? {
    guard let memory = Autocorrelation(chains), let valueMemory = Autocorrelation(values) else { return nil }
    let sample = chains.joined().sorted()
    let worth = Double(sample.count) / max(1, memory.time)
    let distance = DistributionDistance(
      cumulative: sample.map(density.cumulative).sorted(), effectiveCount: worth)
    let distances = zip(seeds, chains).map { seed, chain in
      let places = chain.map(density.cumulative).sorted()
      return (seed, DistributionDistance(cumulative: places, effectiveCount: Double(places.count)).value)
    }
    let all = Array(values.joined())
    let mean = all.reduce(0, +) / Double(all.count)
    let variance = all.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(all.count)
    let error = (variance * max(1, valueMemory.time) / Double(all.count)).squareRoot()
    // The histogram spans what the density leaves a ten-thousandth outside of, on either side.
    let (low, high) = (quantile(density, 1e-4), quantile(density, 1 - 1e-4))
    let width = (high - low) / Double(bins)
    var counts = [Int](repeating: 0, count: bins)
    for x in sample where x >= low && x < high { counts[min(bins - 1, Int((x - low) / width))] += 1 }
    return Row(
      label: arm.label, name: arm.arm.name, temperature: density.temperature, coordinate: density.coordinate,
      density: density,
      samples: sample.count, stride: stride, memory: memory.time * Double(stride), worth: worth, distance: distance,
      distances: Dictionary(uniqueKeysWithValues: distances),
      meanValue: Measured(mean, deviation: error), edges: (0...bins).map { low + Double($0) * width },
      heights: counts.map { Double($0) / (Double(sample.count) * width) })
  }

  /// Where a distribution function reaches a value, by bisection.
  private static func quantile(_ density: BoltzmannMarginal, _ p: Double) -> Double {
    var (low, high) = (density.range.lowerBound, density.range.upperBound)
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if density.cumulative(at: middle) < p { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }
}
