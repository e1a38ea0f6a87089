import Lanes

/// Asks a model about some of its rows, one run or a pack of runs on the same rows.
package struct RowEvaluator<L: Lane>: Sendable {
  let value: @Sendable (Span<L>, Span<Int>) -> L
  let gradient: @Sendable (Span<L>, Span<Int>, inout MutableSpan<L>) -> L
  /// The gradient of the smooth part with the whole value, of a model that is a sum of the two.
  let smoothGradient: (@Sendable (Span<L>, Span<Int>, inout MutableSpan<L>) -> L)?

  init<M: Model>(_ model: M) {
    value = { Functions.value(of: model, at: $0, over: $1) }
    gradient = { Functions.gradient(of: model, at: $0, over: $1, into: &$2) }
    smoothGradient = nil
  }

  init<M: SplitModel>(_ model: M) {
    value = { Functions.value(of: model, at: $0, over: $1) }
    gradient = { Functions.gradient(of: model, at: $0, over: $1, into: &$2) }
    smoothGradient = { Functions.smoothGradient(of: model, at: $0, over: $1, into: &$2) }
  }
}

// As in Evaluator.swift: a closure that returns through memory must not take in the body.

@inline(never)
private func value<M: Model, L: Lane>(of model: M, at x: Span<L>, over rows: Span<Int>) -> L {
  model.value(at: x, over: rows)
}

@inline(never)
private func gradient<M: Model, L: Lane>(
  of model: M, at x: Span<L>, over rows: Span<Int>, into gradient: inout MutableSpan<L>
) -> L { model.gradient(at: x, over: rows, into: &gradient) }

@inline(never)
private func smoothGradient<M: SplitModel, L: Lane>(
  of model: M, at x: Span<L>, over rows: Span<Int>, into gradient: inout MutableSpan<L>
) -> L { model.smoothGradient(at: x, over: rows, into: &gradient) }

/// What runs that sample their data ask, and what is recorded of them.
package struct SampledOracles<L: Lane>: Sendable {
  /// The loss over the batch of the step; each evaluation counts its rows.
  package let asked: Evaluator<L>
  /// The loss that is recorded: that over all rows, or over the batch.
  package let recorded: Evaluator<L>
  /// What else is asked: where rows estimate it, over the batch.
  package let answers: Answers<L>

  /// - Parameter sampler: draws the batches that all runs of a pack share.
  /// - Returns: `nil` for a function without data.
  package init?(_ objective: Objective, _ sampler: BatchSampler, _ sampling: Sampling) {
    var answers = objective.answers(L.self)
    guard let rows = answers.rows else { return nil }
    asked = Evaluator(rows) { sampler.look() }
    recorded = sampling.recordsBatch ? Evaluator(rows) { sampler.batch } : objective.evaluator(L.self)
    if let split = answers.split, let smooth = rows.smoothGradient {
      answers.split = Split(
        smoothGradient: {
          let batch = sampler.look()
          return smooth($0, batch.span, &$1)
        }, shrink: split.shrink)
    }
    self.answers = answers
  }
}

extension Evaluator {
  /// Of the rows that a batch has at the time.
  fileprivate init(_ rows: RowEvaluator<L>, _ batch: @escaping @Sendable () -> [Int]) {
    value = {
      let batch = batch()
      return rows.value($0, batch.span)
    }
    gradient = {
      let batch = batch()
      return rows.gradient($0, batch.span, &$1)
    }
  }
}
