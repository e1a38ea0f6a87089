import Functions
import Lanes

/// A budget as the loop asks it: where every step costs the same, it is a number of steps; else counts are looked at.
struct Limits<L: Lane> {
  /// The most steps.
  let steps: Int
  /// What a step costs; `nil` where that depends.
  private let cost: Counts?
  private let evaluations, gradients, samples: Int?
  private let rows: Int
  private let isSampled: Bool

  /// - Parameters:
  ///   - rows: n of the data; 0 where there are none.
  ///   - isSampled: whether steps look at some of them.
  ///   - cost: what a step costs; `nil` where that depends.
  init(_ budget: Budget, rows: Int, isSampled: Bool, _ cost: Counts?) {
    self.rows = rows
    self.isSampled = isSampled
    self.cost = cost
    evaluations = budget.evaluations
    gradients = budget.gradients
    samples = rows > 0 ? budget.looks(atRowsOf: rows) : nil
    func most(_ limit: Int?, _ each: Int?) -> Int {
      guard let limit, let each, each > 0 else { return .max }
      return limit / each
    }
    steps = min(
      budget.steps ?? .max, most(evaluations, cost?.evaluations), most(gradients, cost?.gradients),
      most(samples, isSampled ? nil : cost.map { $0.evaluations * rows }))
  }

  /// Whether what was asked must be looked at in every step.
  var counts: Bool { cost == nil || isSampled }

  /// What was asked before a step.
  ///
  /// - Parameter touched: the rows looked at where they are sampled.
  func tally(_ oracle: Oracle<L>, at step: Int, touched: Int?) -> Tally<L> {
    let rows = touched.map(Tally<L>.Rows.sampled) ?? .perEvaluation(rows)
    guard let cost, !isSampled else { return oracle.tally(rows) }
    var common = Counts()
    common.values = step * cost.values
    common.gradients = step * cost.gradients
    common.hessians = step * cost.hessians
    return Tally(common, rows: rows)
  }

  /// t of a run below T where the costs of steps depend: the largest share that it has used of any limit.
  func progress(_ tally: Tally<L>, of run: Int, at step: Int, over horizon: Int) -> Int {
    let counts = tally[run]
    func t(_ used: Int, of limit: Int?) -> Int {
      guard let limit else { return 0 }
      if limit == horizon { return used }
      let share = Double(used) / Double(max(1, limit)) * Double(horizon)
      return share < Double(horizon) ? Int(share) : horizon
    }
    let asked = max(t(counts.evaluations, of: evaluations), t(counts.gradients, of: gradients))
    let most = max(max(t(step, of: steps), t(counts.samples, of: samples)), asked)
    return max(0, min(most, horizon - 1))
  }

  /// The runs that have used their budget up.
  func areReached(_ tally: Tally<L>, at step: Int) -> L.Mask {
    step >= steps ? L(0) .< 1 : over(tally, by: 0)
  }

  /// The runs that have used more than their budget.
  func areExceeded(_ tally: Tally<L>) -> L.Mask { over(tally, by: 1) }

  /// The runs that have used their limits and so much more.
  private func over(_ tally: Tally<L>, by excess: Int) -> L.Mask {
    var isOver = L(0) .< 0
    func note(_ used: L, _ limit: Int?) {
      if let limit { isOver = isOver .| .!(used .< L(Double(limit) + Double(excess))) }
    }
    note(tally.evaluations, evaluations)
    note(L(Double(tally.common.gradients)) + tally.gradients, gradients)
    switch tally.rows {
    case .perEvaluation(let rows): note(tally.evaluations * L(Double(rows)), samples)
    case .sampled(let touched): note(L(Double(touched)), samples)
    }
    return isOver
  }
}
