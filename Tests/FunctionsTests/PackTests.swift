import Functions
import GSL
import Lanes
import Testing

/// Eight runs in lockstep have the bits of eight runs alone.
@Suite struct `Pack and single run` {
  @Test(arguments: Trial.all, 0...3)
  func `values and gradients agree in every bit`(_ trial: Trial, instance: Int) throws {
    let objective = try trial.objective(instance: instance)
    let special = [objective.start] + objective.minimum.points + [Array(repeating: 0, count: trial.dimension)]
    let points = special + objective.points(96 - special.count, seed: 31, stretch: 2)
    for first in stride(from: 0, to: points.count, by: Pack.count) {
      try compare(Array(points[first..<first + Pack.count]), objective)
    }
  }

  @Test(arguments: Trial.all, 0...1)
  func `a run that is lost to NaN or infinity harms no neighbour`(_ trial: Trial, instance: Int) throws {
    let objective = try trial.objective(instance: instance)
    var points = objective.points(Pack.count, seed: 32)
    points[1][0] = .nan
    points[3][trial.dimension - 1] = .infinity
    points[4] = points[4].map { $0 * 1e200 }
    points[6][0] = -.infinity
    try compare(points, objective)
  }

  private func compare(_ points: [[Double]], _ objective: Objective) throws {
    let packed = (0..<objective.dimension).map { i in
      var coordinate = Pack.zero
      for run in 0..<Pack.count { coordinate[run] = points[run][i] }
      return coordinate
    }
    var together = Oracle(objective.evaluator(Pack.self))
    var slopes = [Pack].zeros(objective.dimension)
    let values = together.value(at: packed)
    let same = together.gradient(at: packed, into: &slopes)
    for run in 0..<Pack.count {
      let alone = objective.value(at: points[run])
      let slope = objective.gradient(at: points[run])
      #expect(equal(values[run], alone), "\(objective.name) at \(points[run])")
      #expect(equal(same[run], alone), "the gradient's value of \(objective.name) at \(points[run])")
      for i in slope.indices { #expect(equal(slopes[i][run], slope[i]), "\(objective.name) at \(points[run])") }
    }
  }

  /// Equal in every bit; any NaN equals any other.
  private func equal(_ a: Double, _ b: Double) -> Bool { a.bitPattern == b.bitPattern || (a.isNaN && b.isNaN) }
}
