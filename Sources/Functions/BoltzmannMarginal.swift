import GSL
import Lanes

/// The Boltzmann density of one coordinate of a function of one or two variables.
///
///     p(x) = ∫ e^(−(f(x, y) − f₀)/T) dy / Z,        Z = ∬ e^(−(f − f₀)/T)
///
/// with Boltzmann's constant 1. The inner integral is GSL's QAGS over three
/// times the domain; the outer one Simpson's rule on an even grid that reaches
/// to where p has fallen below 10⁻¹² of its peak, which also gives the distribution function.
package struct BoltzmannMarginal: Sendable {
  /// Which coordinate, from 0.
  package let coordinate: Int
  /// T > 0, in units of f: Boltzmann's constant is 1.
  package let temperature: Double
  /// The grid's ends.
  package let range: ClosedRange<Double>
  /// ⟨f⟩ over the whole density.
  package let meanValue: Double
  private let step: Double
  /// p and P at the grid's points.
  private let densities, cumulatives: [Double]

  private static let intervals = 800
  private static let negligible = 1e-12

  /// - Throws: `GSLError` where an inner integral does not converge.
  /// - Returns: `nil` for more than two variables, and for a function that does not confine.
  package init?(_ objective: Objective, temperature: Double, coordinate: Int) throws {
    precondition(temperature > 0 && coordinate < objective.dimension, "a temperature above 0 and a coordinate expected")
    guard objective.dimension <= 2 else { return nil }
    self.temperature = temperature
    self.coordinate = coordinate
    let slice = Slice(objective, coordinate, temperature)
    guard let range = try slice.support(negligible: Self.negligible) else { return nil }
    self.range = range
    let h = (range.upperBound - range.lowerBound) / Double(Self.intervals)
    step = h
    var weights: [Double] = []
    var values: [Double] = []
    for i in 0...Self.intervals {
      let (weight, value) = try slice.weights(at: range.lowerBound + Double(i) * h)
      weights.append(weight)
      values.append(value)
    }
    let total = Self.simpson(weights, h)
    meanValue = Self.simpson(values, h) / total
    densities = weights.map { $0 / total }
    // By Simpson's rule over pairs of intervals; in between by the parabola through the three points.
    var sums = [0.0]
    for i in stride(from: 0, to: Self.intervals, by: 2) {
      let (a, b, c) = (densities[i], densities[i + 1], densities[i + 2])
      let before = sums[i]
      sums.append(before + h * (5 * a + 8 * b - c) / 12)
      sums.append(before + h * (a + 4 * b + c) / 3)
    }
    cumulatives = sums
  }

  private static func simpson(_ values: [Double], _ h: Double) -> Double {
    var sum = 0.0
    for i in stride(from: 0, to: values.count - 2, by: 2) { sum += values[i] + 4 * values[i + 1] + values[i + 2] }
    return sum * h / 3
  }

  /// p(x), by linear interpolation; 0 outside the range.
  package func density(at x: Double) -> Double {
    guard range.contains(x) else { return 0 }
    let (i, part) = place(x)
    return densities[i] + part * (densities[i + 1] - densities[i])
  }

  /// P(x), by cubic interpolation with the densities as slopes.
  package func cumulative(at x: Double) -> Double {
    if x <= range.lowerBound { return 0 }
    if x >= range.upperBound { return 1 }
    let (i, t) = place(x)
    let (a, b) = (cumulatives[i], cumulatives[i + 1])
    let (s, e) = (densities[i] * step, densities[i + 1] * step)
    let value = a + t * (s + t * (3 * (b - a) - 2 * s - e + t * (s + e - 2 * (b - a))))
    return min(1, max(0, value))
  }

  private func place(_ x: Double) -> (index: Int, part: Double) {
    let position = (x - range.lowerBound) / step
    // NaN is in no interval, and comes out as it went in.
    let index = position > 0 ? Int(min(position, Double(Self.intervals - 1))) : 0
    return (index, position - Double(index))
  }
}

/// e^(−(f − f₀)/T) along a coordinate, with the other one integrated out.
private struct Slice {
  private let objective: Objective
  private let coordinate: Int
  private let temperature: Double
  private let lowest: Double
  private let integrator = Integrator()

  init(_ objective: Objective, _ coordinate: Int, _ temperature: Double) {
    self.objective = objective
    self.coordinate = coordinate
    self.temperature = temperature
    lowest = objective.minimum.value ?? 0
  }

  private func value(_ x: Double, _ y: Double) -> Double {
    let point = coordinate == 0 ? [x, y] : [y, x]
    return objective.value(at: Array(point.prefix(objective.dimension)))
  }

  /// The integrals of e^(−(f − f₀)/T) and of f e^(−(f − f₀)/T) over the other coordinate.
  func weights(at x: Double) throws -> (weight: Double, value: Double) {
    func weight(_ y: Double) -> (Double, Double) {
      let value = value(x, y)
      let weight = Double.exp(-(value - lowest) / temperature)
      return weight > 0 ? (weight, value * weight) : (0, 0)
    }
    if objective.dimension == 1 { return weight(0) }
    // Three times as wide as the domain, as the grid may be: what lies beyond is a trace of the density.
    let domain = objective.domain[1 - coordinate]
    let margin = domain.upperBound - domain.lowerBound
    let interval = domain.lowerBound - margin...domain.upperBound + margin
    let tolerance = Integrator.Tolerance(absolute: 1e-14, relative: 1e-9)
    return (
      try integrator.integral(over: interval, tolerance) { weight($0).0 }.value,
      try integrator.integral(over: interval, tolerance) { weight($0).1 }.value
    )
  }

  /// The interval beyond which the density is negligible; `nil` where it does not fall off.
  func support(negligible: Double) throws -> ClosedRange<Double>? {
    let domain = objective.domain[coordinate]
    let width = domain.upperBound - domain.lowerBound
    let pieces = 200
    let scan = (-pieces...2 * pieces).map { domain.lowerBound + Double($0) * width / Double(pieces) }
    let weights = try scan.map { try self.weights(at: $0).weight }
    guard let peak = weights.max(), peak > 0 else { return nil }
    let inside = weights.indices.filter { weights[$0] > negligible * peak }
    guard let first = inside.first, let last = inside.last, first > 0, last < weights.count - 1 else { return nil }
    return scan[first - 1]...scan[last + 1]
  }
}
