import GSL

// What a method may ask beyond value and gradient. Asking for what the function has not is an error of the method,
// which declares what it needs.

extension Oracle {
  /// Writes ∇²f(x), n × n row after row, to `hessian`; counted as one Hessian.
  package mutating func hessian(at x: [Double], into hessian: inout [Double]) {
    counts.hessians += 1
    var matrix = hessian.mutableSpan
    answered(answers.hessian, .hessian).write(x.span, &matrix)
  }

  /// Writes F(x), n numbers, and returns ‖F(x)‖₂; counted as one evaluation.
  package mutating func residuals(at x: [Double], into residuals: inout [Double]) -> Double {
    counts.values += 1
    var span = residuals.mutableSpan
    answered(answers.residuals, .residuals).write(x.span, &span)
    return norm(of: span.span)
  }

  /// Writes F(x), n numbers, and J(x), n × n row after row, and returns ‖F(x)‖₂; counted as one evaluation and one
  /// gradient.
  package mutating func residuals(at x: [Double], into residuals: inout [Double], jacobian: inout [Double]) -> Double {
    counts.gradients += 1
    let equations = answered(answers.residuals, .residuals)
    var span = residuals.mutableSpan
    equations.write(x.span, &span)
    var matrix = jacobian.mutableSpan
    equations.writeJacobian(x.span, &matrix)
    return norm(of: span.span)
  }

  /// Writes r(x) and returns ‖r(x)‖₂², counted as one evaluation.
  package mutating func squares(at x: Span<Double>, into deviations: inout MutableSpan<Double>) -> Double {
    counts.values += 1
    answered(answers.squares, .squares).write(x, &deviations)
    var sum = 0.0
    for i in 0..<deviations.count { sum += deviations[i] * deviations[i] }
    return sum
  }

  /// Writes the Jacobian of r at x, m × n row after row; counted as one gradient.
  package mutating func squares(at x: Span<Double>, jacobian: inout MutableSpan<Double>) {
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

  /// The xᵢ at which f is least when the other coordinates stay; counted as one evaluation.
  package mutating func coordinateMinimum(_ i: Int, at x: [Double]) -> Double {
    counts.values += 1
    return answered(answers.coordinateStep, .coordinateStep).minimum(i, x.span)
  }

  /// An interval at whose ends F has opposite signs; counted for nobody.
  package var bracket: ClosedRange<Double> { answered(answers.bracket, .bracket) }

  private func answered<Answer>(_ answer: Answer?, _ kind: OracleKind) -> Answer {
    guard let answer else { preconditionFailure("a method asked for a \(kind.rawValue) that it did not declare") }
    return answer
  }
}
