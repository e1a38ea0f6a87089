import GSL
import Lanes

/// What an optimizer may ask about its function. Answers are counted, and gradients carry the run's noise.
@usableFromInline package struct Oracle<L: Lane> {
  @usableFromInline let evaluator: Evaluator<L>
  /// What the record sees; another than what the optimizer sees where that samples.
  @usableFromInline let recorded: Evaluator<L>
  /// What the function answers beyond value and gradient.
  @usableFromInline let answers: Answers<L>
  @usableFromInline var noise: GradientNoise<L>?
  /// The random numbers of the method itself, a stream a run; empty where it declared none.
  package let random: [MethodStream]
  /// What was asked so far by every run.
  @usableFromInline package var counts = Counts()
  /// The evaluations that the budget has: a step that asks for more is made in vain.
  package var most = Int.max
  /// What some runs asked alone: points where f, and where f and ∇f.
  @usableFromInline var partial: (values: L, gradients: L) = (0, 0)

  /// - Parameters:
  ///   - recorded: what `watch` evaluates; the same where it is not given.
  ///   - noise: one stream of Gaussian gradient noise per run, or `nil` where gradients are exact.
  ///   - random: the streams of methods that draw random numbers, one a run; empty for others.
  package init(
    _ evaluator: Evaluator<L>, recorded: Evaluator<L>? = nil, _ answers: Answers<L> = Answers(),
    noise: GradientNoise<L>? = nil, random: [MethodStream] = []
  ) {
    self.evaluator = evaluator
    self.recorded = recorded ?? evaluator
    self.answers = answers
    self.noise = noise
    self.random = random
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
  package func watch(_ x: Vector<L>) -> L { recorded.value(x.buffer.span) }

  /// f(x) and ∇f(x) for the record: exact, and counted for nobody.
  @inlinable package func watch(_ x: Vector<L>, gradient: Vector<L>) -> L {
    var slope = gradient.buffer.mutableSpan
    return recorded.gradient(x.buffer.span, &slope)
  }
}

// For GSL, whose callbacks have spans.

extension Oracle<Double> {
  /// f(x), counted as one evaluation.
  package mutating func value(at x: Span<Double>) -> Double {
    counts.values += 1
    return evaluator.value(x)
  }

  /// Writes ∇f(x), with noise where there is any, to `gradient` and returns f(x); counted as one evaluation and one
  /// gradient.
  package mutating func gradient(at x: Span<Double>, into gradient: inout MutableSpan<Double>) -> Double {
    counts.gradients += 1
    let value = evaluator.gradient(x, &gradient)
    noise?.add(to: &gradient)
    return value
  }
}

// What a method may ask beyond value and gradient. Asking for what the function has not is an error of the method,
// which declares what it needs.

extension Oracle {
  /// Writes ∇²f(x), n × n row after row, to `hessian`; counted as one Hessian.
  package mutating func hessian(at x: Vector<L>, into hessian: Vector<L>) {
    counts.hessians += 1
    var matrix = hessian.buffer.mutableSpan
    answered(answers.hessian, .hessian).write(x.buffer.span, &matrix)
  }

  /// Writes F(x), n numbers, and returns ‖F(x)‖₂; counted as one evaluation.
  package mutating func residuals(at x: Vector<L>, into residuals: Vector<L>) -> L {
    counts.values += 1
    var span = residuals.buffer.mutableSpan
    answered(answers.residuals, .residuals).write(x.buffer.span, &span)
    return norm(of: span.span)
  }

  /// Writes F(x), n numbers, and J(x), n × n row after row, and returns ‖F(x)‖₂; counted as one evaluation and one
  /// gradient.
  package mutating func residuals(at x: Vector<L>, into residuals: Vector<L>, jacobian: Vector<L>) -> L {
    counts.gradients += 1
    let equations = answered(answers.residuals, .residuals)
    var span = residuals.buffer.mutableSpan
    equations.write(x.buffer.span, &span)
    var matrix = jacobian.buffer.mutableSpan
    equations.writeJacobian(x.buffer.span, &matrix)
    return norm(of: span.span)
  }

  /// Writes r(x) and returns ‖r(x)‖₂², counted as one evaluation.
  package mutating func squares(at x: Span<L>, into deviations: inout MutableSpan<L>) -> L {
    counts.values += 1
    answered(answers.squares, .squares).write(x, &deviations)
    var sum: L = 0
    for i in 0..<deviations.count { sum += deviations[i] * deviations[i] }
    return sum
  }

  /// Writes the Jacobian of r at x, m × n row after row; counted as one gradient.
  package mutating func squares(at x: Span<L>, jacobian: inout MutableSpan<L>) {
    counts.gradients += 1
    answered(answers.squares, .squares).writeJacobian(x, &jacobian)
  }

  /// m, the length of r.
  package var squareCount: Int { answered(answers.squares, .squares).count }

  /// A and b, for one product with A or one sweep through its rows; counted as one evaluation.
  package mutating func system() -> LinearEquations {
    counts.values += 1
    return answered(answers.system, .system)
  }

  /// A, for one product with it or one solution with its factors; counted as one evaluation.
  package mutating func matrix() -> Matrix {
    counts.values += 1
    return answered(answers.matrix, .matrix)
  }

  /// A, for one product with every column in x; counted as one evaluation.
  package mutating func subspace() -> Matrix {
    counts.values += 1
    return answered(answers.subspace, .subspace)
  }

  /// The xᵢ at which f is least when the other coordinates stay; counted as one evaluation.
  package mutating func coordinateMinimum(_ i: Int, at x: Vector<L>) -> L {
    counts.values += 1
    return answered(answers.coordinateStep, .coordinateStep).minimum(i, x.buffer.span)
  }

  /// Writes δᵢ = argmin Aᵢ and Aᵢ(δᵢ), where f(x + δ) − f(x) ≤ Σᵢ Aᵢ(δᵢ), and returns f(x); counted as one evaluation
  /// and one gradient.
  package mutating func upperBound(at x: Vector<L>, into step: Vector<L>, bounds: Vector<L>) -> L {
    counts.gradients += 1
    var delta = step.buffer.mutableSpan
    var values = bounds.buffer.mutableSpan
    return answered(answers.upperBound, .upperBound).step(x.buffer.span, &delta, &values)
  }

  /// An interval at whose ends F has opposite signs; counted for nobody.
  package var bracket: ClosedRange<Double> { answered(answers.bracket, .bracket) }

  /// Writes the gradient of the smooth part of f, with noise where there is any, and returns f(x), whole; counted as
  /// one evaluation and one gradient. Of a function that offers no `prox` it is the gradient.
  @inlinable @inline(__always)
  package mutating func smoothGradient(at x: Vector<L>, into gradient: Vector<L>) -> L {
    guard let split = answers.split else { return self.gradient(at: x, into: gradient) }
    counts.gradients += 1
    var slope = gradient.buffer.mutableSpan
    let value = split.smoothGradient(x.buffer.span, &slope)
    noise?.add(to: gradient)
    return value
  }

  /// Replaces x by the prox at a step t of what the smooth part leaves; counted for nobody. Of a function that offers
  /// no `prox` nothing is left.
  @inlinable @inline(__always)
  package func shrink(_ x: Vector<L>, step: L) {
    guard let split = answers.split else { return }
    var point = x.buffer.mutableSpan
    split.shrink(&point, step)
  }

  private func answered<Answer>(_ answer: Answer?, _ kind: OracleKind) -> Answer {
    guard let answer else { preconditionFailure("a method asked for a \(kind.rawValue) that it did not declare") }
    return answer
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
  @inlinable package var evaluations: Int { values + gradients }
  package init() {}
}
