import Lanes
import Values

/// A function at one dimension and instance, with its settings: what runs minimise.
public struct Objective: Sendable {
  /// The function's name in the catalogue.
  public let name: String
  /// Every setting, defaults included.
  public let settings: [String: JSON]
  public let dimension: Int
  /// 0 for the function as published, k ≥ 1 for its k-th shift and rotation.
  public let instance: Int
  /// Where starts are drawn, an interval a coordinate.
  public let domain: [ClosedRange<Double>]
  /// The usual start.
  public let start: [Double]
  public let minimum: ReferenceMinimum
  /// One run at a time.
  public let scalar: Evaluator<Double>
  /// Eight runs in lockstep.
  public let packed: Evaluator<Pack>
  /// Absent where the function has no second derivatives.
  public let hessian: Hessian?

  /// The evaluator of a lane width.
  public func evaluator<L: Lane>(_: L.Type) -> Evaluator<L> {
    if let evaluator = scalar as? Evaluator<L> { return evaluator }
    if let evaluator = packed as? Evaluator<L> { return evaluator }
    preconditionFailure("there are no evaluators of \(L.self)")
  }
}
