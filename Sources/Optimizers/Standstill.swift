import Lanes

/// The rules of an experiment by which a run ends that gets no further, asked wherever f is seen: at every step, where
/// steps sample data at recorded ones.
///
///     valueChange   |f(xₖ) − f(xₖ₋₁)| ≤ ε
///     pointChange   ‖xₖ − xₖ₋₁‖₂ ≤ ε
///     patience      k − k* ≥ p          k* the step of the least value
///
/// P. E. Gill, W. Murray and M. H. Wright, *Practical Optimization*, Academic Press 1981, section 8.2.3, for the first
/// two; L. Prechelt, "Early stopping – but when?", LNCS 1524 (1998) 55–69, for the last.
struct Standstill<L: Lane> {
  private let stopping: Stopping
  private let mostChange, mostDistance, patience: L
  /// xₖ₋₁, at first nowhere, and xₖ − xₖ₋₁; empty without a rule for them.
  private let previous, difference: Vector<L>
  /// The rule that holds of each run: 0 for none, else its place among the three from 1.
  private var rule: L = 0

  /// `nil` where an experiment has no such rule.
  init?(_ stopping: Stopping, dimension: Int, in arena: Arena) {
    guard stopping.endsStandstill else { return nil }
    self.stopping = stopping
    // The largest number that is still below what the rule does not hold of; without the rule nothing is.
    mostChange = L(stopping.valueChange?.nextUp ?? 0)
    mostDistance = L(stopping.pointChange?.nextUp ?? 0)
    patience = L(stopping.patience.map { Double($0) } ?? .infinity)
    let count = stopping.pointChange == nil ? 0 : dimension
    previous = arena.vector(Array(repeating: L.infinity, count: count))
    difference = arena.zeros(count)
  }

  /// The runs of which a rule holds at an iterate.
  ///
  /// - Parameters:
  ///   - last: f where it was seen before.
  ///   - idle: k − k*.
  mutating func holds(_ value: L, after last: L, at point: Vector<L>, idle: L) -> L.Mask {
    let isPatient = idle .< patience
    rule = L(3).replacing(with: 0, where: isPatient)
    if stopping.pointChange != nil {
      for i in previous.indices {
        difference[i] = point[i] - previous[i]
        previous[i] = point[i]
      }
      rule = rule.replacing(with: 2, where: norms(of: difference) .< mostDistance)
    }
    rule = rule.replacing(with: 1, where: (value - last).magnitude .< mostChange)
    return 0 .< rule
  }

  /// How the rule that holds of a run ends it.
  func ending(of run: Int) -> Ending {
    switch rule[run] {
    case 1: .idle("f changed by no more than \((stopping.valueChange ?? 0).shortest)")
    case 2: .idle("x moved by no more than \((stopping.pointChange ?? 0).shortest)")
    default: .idle("no lower value in \(stopping.patience ?? 0) steps")
    }
  }

  /// Keeps what is known of the runs before a step.
  mutating func keep(_ ledger: inout Ledger<L>) {
    if stopping.pointChange != nil { ledger.keep("previous", previous) }
  }
}
