import GSL
import Lanes

/// ‖Au − ρu‖₂ of a square matrix A, with u = v/‖v‖₂ and Rayleigh's quotient ρ = uᵀAu, as a function of v.
struct RayleighResidual: Sendable {
  let matrix: Matrix
  private let transpose: Matrix

  init(_ matrix: Matrix) {
    self.matrix = matrix
    transpose = matrix.transposed
  }

  func value<L: Lane>(at x: Span<L>) -> L {
    let n = x.count
    return withScratch(of: L.self, 2 * n) { memory in
      var u = memory.extracting(..<n).mutableSpan
      var residual = memory.extracting(n...).mutableSpan
      return decompose(x, &u, &residual).norm
    }
  }

  func gradient<L: Lane>(at x: Span<L>, into gradient: inout MutableSpan<L>) -> L {
    let n = x.count
    return withScratch(of: L.self, 2 * n) { memory in
      var u = memory.extracting(..<n).mutableSpan
      var residual = memory.extracting(n...).mutableSpan
      let (length, quotient, norm) = decompose(x, &u, &residual)
      // With r = Au − ρu: AᵀAu − ρ(A + Aᵀ)u = Aᵀr − ρr − ρ²u, and P takes away what lies along u.
      let columns = transpose.elements.span
      var along: L = 0
      for i in 0..<n {
        var sum: L = 0
        for j in 0..<n { sum += L(columns[i * n + j]) * residual[j] }
        gradient[i] = sum - quotient * residual[i]
        along += u[i] * gradient[i]
      }
      let scale = (1 / (norm * length)).replacing(with: 0, where: norm .== 0)
      for i in 0..<n { gradient[i] = scale * (gradient[i] - along * u[i]) }
      return norm
    }
  }

  /// u and Au − ρu of a vector; ‖v‖, ρ and ‖Au − ρu‖.
  @inline(__always)
  private func decompose<L: Lane>(
    _ v: Span<L>, _ u: inout MutableSpan<L>, _ residual: inout MutableSpan<L>
  ) -> (length: L, quotient: L, norm: L) {
    let n = v.count
    let rows = matrix.elements.span
    precondition(rows.count == n * n)
    var squares: L = 0
    for i in 0..<n { squares += v[i] * v[i] }
    let length = squares.squareRoot()
    for i in 0..<n { u[i] = v[i] / length }
    var quotient: L = 0
    for i in 0..<n {
      var sum: L = 0
      for j in 0..<n { sum += L(rows[i * n + j]) * u[j] }
      residual[i] = sum
      quotient += u[i] * sum
    }
    var norm: L = 0
    for i in 0..<n {
      residual[i] -= quotient * u[i]
      norm += residual[i] * residual[i]
    }
    return (length, quotient, norm.squareRoot())
  }
}

extension Objective {
  /// ρ = vᵀAv/‖v‖² of an eigenproblem, and its share of the trace of A; `nil` for other functions, and where v is 0.
  package func rayleighQuotient(at v: [Double]) -> (value: Double, share: Double)? {
    guard let matrix = answers.matrix else { return nil }
    let product = matrix * v
    let squares = v.reduce(0) { $0 + $1 * $1 }
    guard squares > 0 else { return nil }
    let quotient = zip(v, product).reduce(0) { $0 + $1.0 * $1.1 } / squares
    return (quotient, quotient / (0..<matrix.rows).reduce(0) { $0 + matrix[$1, $1] })
  }
}
