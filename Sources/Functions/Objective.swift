import Lanes
import Values

/// A function at one dimension and instance, with its settings: what runs minimise.
package struct Objective: Sendable {
  /// The function's name in the catalogue.
  package let name: String
  /// Every setting, defaults included.
  package let settings: [String: JSON]
  /// n.
  package let dimension: Int
  /// What the coordinates are, block by block.
  package let layout: Layout
  /// 0 for the function as published, k ≥ 1 for its k-th instance.
  package let instance: Int
  /// Where starts are drawn, an interval a coordinate.
  package let domain: [ClosedRange<Double>]
  /// The usual start.
  package let start: [Double]
  /// f*, computed when it is first asked for.
  package var minimum: ReferenceMinimum {
    leavesMinimum ? .none("left out, as the experiment asks") : minimumSource.minimum
  }
  /// Whether it has no minimum because none is wanted; gaps are then measured from zero.
  package var leavesMinimum = false
  /// Whether it was computed, or offered, already.
  package var isMinimumKnown: Bool { leavesMinimum || minimumSource.isKnown }
  /// Gives it what was computed earlier; nothing where it is known.
  package func offer(_ minimum: ReferenceMinimum) { minimumSource.offer(minimum) }
  private let minimumSource: MinimumSource
  /// One run at a time.
  package let scalar: Evaluator<Double>
  private let tracked: Evaluator<RunningError>
  /// Eight runs in lockstep.
  package let packed: Evaluator<Pack>
  /// What it answers beyond value and gradient.
  package let answers: Answers<Double>
  private let packedAnswers: Answers<Pack>

  /// The rows of the data that a model lives on; 0 for a function without data.
  package let rowCount: Int
  /// How a model is drawn over its data.
  package let picture: DataPicture?
  /// Counts the rows that a classifier's parameters classify rightly.
  private let hits: (@Sendable ([Double]) -> Int?)?

  /// A function that is prepared.
  ///
  /// - Parameter transform: the shift and rotation that its instance is; `nil` where it is none.
  init<F: Function>(_ function: F, instance: Int, _ transform: Instance?) {
    self.init(
      function, instance, domain: function.domain, start: transform?.image(of: function.start) ?? function.start,
      minimum: MinimumSource { transform?.image(of: function.minimum) ?? function.minimum },
      scalar: transform.map { Evaluator(function, $0) } ?? Evaluator(function),
      packed: transform.map { Evaluator(function, $0) } ?? Evaluator(function),
      tracked: transform.map { Evaluator(function, $0) } ?? Evaluator(function),
      answers: function.answers(on: transform), packedAnswers: function.answers(on: transform))
  }

  /// A model on its data.
  init<M: Model>(model: M) {
    self.init(
      model, 0, domain: model.domain, start: model.start, minimum: MinimumSource { model.minimum },
      scalar: Evaluator(model), packed: Evaluator(model), tracked: Evaluator(model),
      answers: model.answersWithRows(),
      packedAnswers: model.answersWithRows(), rows: model.examples.count, picture: model.picture
    ) { model.hits($0) }
  }

  private init<F: Function>(
    _ function: F, _ instance: Int, domain: [ClosedRange<Double>], start: [Double], minimum: MinimumSource,
    scalar: Evaluator<Double>, packed: Evaluator<Pack>, tracked: Evaluator<RunningError>,
    answers: Answers<Double>, packedAnswers: Answers<Pack>,
    rows: Int = 0, picture: DataPicture? = nil, hits: (@Sendable ([Double]) -> Int?)? = nil
  ) {
    name = F.name
    settings = function.resolved
    dimension = function.dimension
    layout = function.layout
    self.instance = instance
    self.domain = domain
    self.start = start
    minimumSource = minimum
    self.scalar = scalar
    self.packed = packed
    self.tracked = tracked
    var answers = answers
    answers.depth = function.depth
    self.answers = answers
    self.packedAnswers = packedAnswers
    rowCount = rows
    self.picture = picture
    self.hits = hits
  }

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

  /// What it answers beyond value and gradient, at a lane width.
  package func answers<L: Lane>(_: L.Type) -> Answers<L> {
    if let answers = answers as? Answers<L> { return answers }
    if let answers = packedAnswers as? Answers<L> { return answers }
    preconditionFailure("there are no answers of \(L.self)")
  }
}

// For whoever looks from outside of a run: exact, and counted for nobody.

extension Objective {
  /// f(x).
  package func value(at x: [Double]) -> Double { scalar.value(x.span) }

  /// By how much the computed f(x) can be off for the rounding of its own evaluation; ∞ where nothing is known.
  package func roundingError(at x: [Double]) -> Double {
    let point = x.map { RunningError($0) }
    let value = tracked.value(point.span)
    return value.error.isNaN ? .infinity : value.error
  }

  /// f(x) and ∇f(x).
  package func look(at x: [Double]) -> (value: Double, gradient: [Double]) {
    var gradient = [Double].zeros(dimension)
    var slope = gradient.mutableSpan
    let value = scalar.gradient(x.span, &slope)
    return (value, gradient)
  }

  /// ∇²f(x), a row after the other; `nil` where the function has no second derivatives.
  package func hessian(at x: [Double]) -> [[Double]]? {
    guard let hessian = answers.hessian else { return nil }
    var entries = [Double].zeros(dimension * dimension)
    var matrix = entries.mutableSpan
    hessian.write(x.span, &matrix)
    return (0..<dimension).map { Array(entries[$0 * dimension..<($0 + 1) * dimension]) }
  }

  /// F(x), of equations; empty where the function is none.
  package func residuals(at x: [Double]) -> [Double] {
    guard let residuals = answers.residuals else { return [] }
    var values = [Double].zeros(residuals.count)
    var span = values.mutableSpan
    residuals.write(x.span, &span)
    return values
  }
}

/// A minimum that is computed when it is first asked for.
private final class MinimumSource: Sendable {
  private let known = Locked<ReferenceMinimum?>(nil)
  private let compute: @Sendable () -> ReferenceMinimum

  init(_ compute: @escaping @Sendable () -> ReferenceMinimum) { self.compute = compute }

  var isKnown: Bool { known.withLockIfAvailable { $0 != nil } ?? false }

  func offer(_ minimum: ReferenceMinimum) { known.withLock { $0 = $0 ?? minimum } }

  var minimum: ReferenceMinimum {
    known.withLock { known in
      if let known { return known }
      let minimum = compute()
      known = minimum
      return minimum
    }
  }
}
