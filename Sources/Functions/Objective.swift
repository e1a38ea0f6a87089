import Lanes
import Synchronization
import Values

/// A function at one dimension and instance, with its settings: what runs minimise.
package struct Objective: Sendable {
  /// The function's name in the catalogue.
  package let name: String
  /// Every setting, defaults included.
  package let settings: [String: JSON]
  /// n.
  package let dimension: Int
  /// 0 for the function as published, k ≥ 1 for its k-th shift and rotation.
  package let instance: Int
  /// Where starts are drawn, an interval a coordinate.
  package let domain: [ClosedRange<Double>]
  /// The usual start.
  package let start: [Double]
  /// f*; a model computes it when it is first asked for.
  package var minimum: ReferenceMinimum { minimumSource.minimum }
  let minimumSource: MinimumSource
  /// One run at a time.
  package let scalar: Evaluator<Double>
  /// Eight runs in lockstep.
  package let packed: Evaluator<Pack>
  /// What it answers beyond value and gradient.
  package let answers: Answers

  /// Absent where the function has no second derivatives.
  package var hessian: Hessian? { answers.hessian }
  /// The rows of the data that a model lives on; 0 for a function without data.
  package internal(set) var rowCount = 0
  /// Asks about some of the rows.
  var byRows: RowEvaluator?
  /// How a model is drawn over its data.
  package internal(set) var picture: DataPicture?
  /// Counts the rows that a classifier's parameters classify rightly.
  var hits: (@Sendable ([Double]) -> Int?)?

  /// How many rows of the data a classifier with the parameters `x` classifies as they are; `nil` for what predicts no
  /// class.
  package func classification(at x: [Double]) -> ClassificationScore? {
    guard x.count == dimension, let hits = hits?(x) else { return nil }
    return ClassificationScore(hits: hits, rows: rowCount)
  }

  /// The evaluator of a lane width.
  package func evaluator<L: Lane>(_: L.Type) -> Evaluator<L> {
    if let evaluator = scalar as? Evaluator<L> { return evaluator }
    if let evaluator = packed as? Evaluator<L> { return evaluator }
    preconditionFailure("there are no evaluators of \(L.self)")
  }
}

/// A minimum that is known, or computed when it is first asked for.
final class MinimumSource: Sendable {
  private let known: Mutex<ReferenceMinimum?>
  private let compute: @Sendable () -> ReferenceMinimum

  init(_ minimum: ReferenceMinimum) {
    known = Mutex(minimum)
    compute = { minimum }
  }

  init(_ compute: @escaping @Sendable () -> ReferenceMinimum) {
    known = Mutex(nil)
    self.compute = compute
  }

  var minimum: ReferenceMinimum {
    known.withLock { known in
      if let known { return known }
      let minimum = compute()
      known = minimum
      return minimum
    }
  }
}
