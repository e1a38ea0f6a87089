import GSL
import Lanes

/// What an optimizer may ask about its function. Answers are counted, and gradients carry the run's noise.
@usableFromInline package struct Oracle<L: Lane> {
  @usableFromInline let evaluator: Evaluator<L>
  /// What the record sees; another than what the optimizer sees where that samples.
  @usableFromInline let recorded: Evaluator<L>
  /// What the function answers beyond value and gradient.
  let answers: Answers
  @usableFromInline var noise: GradientNoise<L>?
  /// The random numbers of the method itself, a stream a run; empty where it declared none.
  package let random: [MethodStream]
  /// What was asked so far by every run.
  @usableFromInline package var counts = Counts()
  /// What some runs asked alone: points where f, and where f and ∇f.
  @usableFromInline var partial: (values: L, gradients: L) = (0, 0)

  /// - Parameters:
  ///   - recorded: what `watch` evaluates; the same where it is not given.
  ///   - noise: one stream of Gaussian gradient noise per run, or `nil` where gradients are exact.
  package init(
    _ evaluator: Evaluator<L>, recorded: Evaluator<L>? = nil, hessian: Hessian? = nil, noise: GradientNoise<L>? = nil
  ) {
    var answers = Answers()
    answers.hessian = hessian
    self.init(evaluator, recorded: recorded, answers, noise: noise)
  }

  /// - Parameters:
  ///   - recorded: what `watch` evaluates; the same where it is not given.
  ///   - noise: one stream of Gaussian gradient noise per run, or `nil` where gradients are exact.
  ///   - random: the streams of methods that draw random numbers, one a run; empty for others.
  package init(
    _ evaluator: Evaluator<L>, recorded: Evaluator<L>? = nil, _ answers: Answers, noise: GradientNoise<L>? = nil,
    random: [MethodStream] = []
  ) {
    self.evaluator = evaluator
    self.recorded = recorded ?? evaluator
    self.answers = answers
    self.noise = noise
    self.random = random
  }

  /// f(x), counted as one evaluation.
  @inlinable @inline(__always)
  package mutating func value(at x: [L]) -> L {
    counts.values += 1
    return evaluator.value(x.span)
  }

  /// Writes ∇f(x), with noise where there is any, to `gradient` and returns f(x); counted as one evaluation and one
  /// gradient.
  @inlinable @inline(__always)
  package mutating func gradient(at x: [L], into gradient: inout [L]) -> L {
    counts.gradients += 1
    var slope = gradient.mutableSpan
    let value = evaluator.gradient(x.span, &slope)
    noise?.add(to: &gradient)
    return value
  }

  /// f(x), counted as one evaluation.
  @inlinable @inline(__always)
  package mutating func value(at x: Vector<L>) -> L {
    counts.values += 1
    return evaluator.value(x.buffer.span)
  }

  /// Writes ∇f(x), with noise where there is any, to `gradient` and returns f(x); counted as one evaluation and one
  /// gradient.
  @inlinable @inline(__always)
  package mutating func gradient(at x: Vector<L>, into gradient: Vector<L>) -> L {
    counts.gradients += 1
    var slope = gradient.buffer.mutableSpan
    let value = evaluator.gradient(x.buffer.span, &slope)
    noise?.add(to: gradient)
    return value
  }

  /// f(x) for the record: exact, and counted for nobody.
  @inlinable @inline(__always)
  package func watch(_ x: [L]) -> L { recorded.value(x.span) }

  /// f(x) and ∇f(x) for the record: exact, and counted for nobody.
  @inlinable package func watch(_ x: [L], gradient: inout [L]) -> L {
    var slope = gradient.mutableSpan
    return recorded.gradient(x.span, &slope)
  }

  /// f(x) for the record: exact, and counted for nobody.
  @inlinable @inline(__always)
  package func watch(_ x: Vector<L>) -> L { recorded.value(x.buffer.span) }

  /// f(x) and ∇f(x) for the record: exact, and counted for nobody.
  @inlinable package func watch(_ x: Vector<L>, gradient: Vector<L>) -> L {
    var slope = gradient.buffer.mutableSpan
    return recorded.gradient(x.buffer.span, &slope)
  }
}

/// How often a run asked its function.
@usableFromInline package struct Counts: Sendable, Hashable {
  /// Points where only f was asked.
  @usableFromInline package var values = 0
  /// Points where f and ∇f were asked.
  @usableFromInline package var gradients = 0
  /// Second derivatives asked for.
  package var hessians = 0
  /// Rows of data that were looked at, each time counted; 0 for a function without data.
  package var samples = 0
  /// Points where anything but a Hessian was asked.
  package var evaluations: Int { values + gradients }
  package init() {}
}
