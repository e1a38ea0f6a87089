import Lanes
import Plans
import Records
import Statistics
import Values

/// The schedule that convex theory makes of the gradient norms that runs recorded, as an experiment file says it.
package enum RefinedSchedule {
  /// The corners of the line through it.
  private static let corners = 200

  /// An entry of `schedules` for runs of so many steps; `nil` where no positive norms were recorded.
  ///
  /// The norms are medians over the runs, between recorded steps by a line on logarithms; see `refinedSchedule`.
  package static func entry(of runs: [Run], steps: Int) -> JSON? {
    let curves = runs.filter { !$0.record.status.isFailure }.map(\.record.curve)
    guard let first = curves.first, let last = first.steps.last, last > 0 else { return nil }
    let points = first.steps.indices.compactMap { place -> (at: Double, norm: Double)? in
      let step = first.steps[place]
      let norms = curves.compactMap { curve -> Double? in
        curve.steps.firstIndex(of: step).flatMap { index in
          curve[property: Curve.gradientNorm].flatMap { index < $0.count ? $0[index] : nil }
        }
      }.filter { $0 > 0 && $0 < .greatestFiniteMagnitude }
      return norms.isEmpty ? nil : (at: Double(step) / Double(last), norm: Sample(norms).median)
    }
    guard !points.isEmpty else { return nil }
    let count = min(steps, corners)
    let norms = (0..<count).map { norm(at: Double($0) / Double(max(1, count - 1)), points) }
    let factors = refinedSchedule(norms: norms)
    guard count > 1, factors.allSatisfy(\.isFinite) else { return nil }
    // The last corner is the horizon, where the factor is zero.
    let boundaries = (1..<count).map { Double(max($0, Int((Double($0 * steps) / Double(count)).rounded()))) }
    return [
      "schedule": "piecewise", "interpolation": "linear", "boundaries": .numbers(boundaries),
      "factors": .numbers(factors), "horizon": .integer(steps),
    ]
  }

  private static func norm(at time: Double, _ points: [(at: Double, norm: Double)]) -> Double {
    guard let next = points.firstIndex(where: { $0.at >= time }) else { return points[points.count - 1].norm }
    guard next > 0, points[next].at > points[next - 1].at else { return points[next].norm }
    let (before, after) = (points[next - 1], points[next])
    let share = (time - before.at) / (after.at - before.at)
    return before.norm * .pow(after.norm / before.norm, share)
  }
}
