import Optimizers
import Plans
import Records

extension Orders {
  /// The records of runs at several budgets, budget by budget: the trunk stops where others leave it, and each of them
  /// goes on from the trunk's state there. A run that ends before that is made from the beginning.
  func branch(_ pack: Pack, _ branches: Branching, _ workshop: Workshop, _ watch: RunWatch?) -> [RunRecord] {
    let count = branches.horizons.count
    let width = pack.range.count / count
    let sites = (0..<count).map { place in
      workshop.site(of: cells[Int(orders[pack.range.lowerBound + place * width].cell)].cell)
    }
    let makers = sites.map { maker(of: $0, workshop, watch) }
    let trunks = runs(pack.trunks, on: pack.site, workshop)
    // Where a run begins does not depend on the budget.
    let members = (0..<count).map { place -> [(arm: TimedArm, from: Departure)] in
      let first = pack.range.lowerBound + place * width
      let own = runs(first..<first + width, on: sites[place], workshop)
      return zip(own, trunks).map { ($0.arm, $1.from) }
    }
    var records = [[RunRecord?]](repeating: [RunRecord?](repeating: nil, count: width), count: count)
    var live = Array(0..<width)
    var states: [RunState] = []
    do throws(RunStateError) {
      for leave in Set(branches.leaves).subtracting([0]).sorted() where !live.isEmpty {
        let legs = try makers[count - 1].make(live.map { members[count - 1][$0] }, at: states, until: leave)
        for (run, leg) in zip(live, legs) { records[count - 1][run] = leg.record }
        (live, states) = zip(live, legs).reduce(into: ([Int](), [RunState]())) { going, leg in
          guard let state = leg.1.state else { return }
          going.0.append(leg.0)
          going.1.append(state)
        }
        for place in branches.leaves.indices where branches.leaves[place] == leave && !live.isEmpty {
          let legs = try makers[place].make(live.map { members[place][$0] }, at: states)
          for (run, leg) in zip(live, legs) { records[place][run] = leg.record }
        }
      }
      if !live.isEmpty {
        let legs = try makers[count - 1].make(live.map { members[count - 1][$0] }, at: states)
        for (run, leg) in zip(live, legs) { records[count - 1][run] = leg.record }
      }
    } catch {
      // A state that does not fit is no reason to lose a run.
    }
    return (0..<count).flatMap { place -> [RunRecord] in
      let missing = (0..<width).filter { records[place][$0] == nil }
      let made = makers[place].make(missing.map { members[place][$0] }, packed: pack.lockstep)
      for (run, record) in zip(missing, made) { records[place][run] = record }
      return records[place].compactMap(\.self)
    }
  }
}
