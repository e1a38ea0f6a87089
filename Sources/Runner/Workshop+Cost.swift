import Functions
import Lanes
import Values

extension Workshop {
  /// What a pack and a single run on a function cost, in nanoseconds: the time that one evaluation takes, measured,
  /// times the horizon. It decides only which packs are made first.
  func costs(site number: Int) -> (pack: Int, run: Int) {
    let objective = sites[number].objective
    let steps = Double(min(sites[number].budget.horizon, 1 << 32))
    let pack = Self.evaluationTime(Oracle(objective.packed), objective)
    let run = Self.evaluationTime(Oracle(objective.scalar), objective)
    return (Int(pack * steps), Int(run * steps))
  }

  /// The least of a few measured times of f and ∇f at the usual start, in nanoseconds.
  private static func evaluationTime<L: Lane>(_ oracle: Oracle<L>, _ objective: Objective) -> Double {
    let arena = Arena()
    defer { withExtendedLifetime(arena) {} }
    let point = arena.vector(objective.start.map { L($0) })
    let gradient: Vector<L> = arena.zeros(objective.dimension)
    let clock = ContinuousClock()
    return (0..<3).map { _ in
      let begin = clock.now
      for _ in 0..<4 { _ = oracle.watch(point, gradient: gradient) }
      return Double((clock.now - begin).nanoseconds) / 4
    }.min() ?? 1
  }
}
