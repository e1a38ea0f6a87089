import Functions
import Values

/// Which rows of the data the steps of an arm look at, where it says so itself in place of its function: full,
/// single-row and mini-batch descent then stand in one table, over one loss.
///
/// Their curves have the loss over all rows, whatever a step looks at. At equal seeds rules of one order draw from one
/// stream, whatever their batches.
package enum ArmSampling: Sendable, Hashable {
  /// All of them.
  case full
  /// A batch of them.
  case batches(Sampling)

  /// The rule; `nil` for all rows.
  package var rule: Sampling? { if case .batches(let rule) = self { rule } else { nil } }

  /// As an experiment file writes it: "full", or an object with `batch` and `order`.
  package var identity: JSON {
    guard var members = rule?.identity.object else { return "full" }
    members["record"] = nil
    return .object(members)
  }

  /// Why steps cannot look at the rows of a function so, or `nil` where they can.
  func refusal(on function: FunctionCase) -> String? {
    guard let data = function.data else { return "\(function.function) has no data to sample" }
    if function.sampling?.recordsBatch == true {
      return "\(function.function) records the loss over its own batches, so that no arm can have others"
    }
    guard let rule, case .shuffled = rule.order, rule.batch > data.table.rows.count else { return nil }
    return "`batch` must be at most the \(data.table.rows.count) rows of \(data.path), not \(rule.batch)"
  }
}

extension Cell {
  /// The function as the runs of the cell see it: with the arm's rows where that has a rule of its own.
  package var site: FunctionCase { arm.sampling.map { function.sampled($0.rule) } ?? function }
}
