import GSL
import Values

/// The matrices that linear systems and eigenproblems know by name.
package enum NamedMatrix: String, CaseIterable, Sendable {
  /// Tridiagonal −1, 2, −1: minus the second derivative on a grid; eigenvalues 2 − 2 cos(kπ/(n + 1)).
  case poisson
  /// 1/(i + j − 1): D. Hilbert, Acta Mathematica 18 (1894), 155–159; condition number about e^3.5n.
  case hilbert
  /// min(n − i, n − j) + 1 above the second diagonal, 0 below: W. L. Frank, Journal of the SIAM 6 (1958), 378–392.
  case frank
  /// |(n + 1)/2 − i| on the diagonal, 1 beside it: W⁺ of J. H. Wilkinson, *The Algebraic Eigenvalue Problem* (1965),
  /// p. 308.
  case wilkinson
  /// Uniform entries in [−1, 1) whose diagonal is 1 above the sum of the magnitudes beside it.
  case dominant
  /// Symmetric with uniform entries in [−1, 1).
  case symmetric
  /// The strictly dominant 3 × 3 example of textbooks: 4 −1 1, 4 −8 1, −2 1 5 with the solution (2, 4, 3).
  case textbook
  /// 5 3 4, 3 6 4, 4 4 5: positive definite, Gauss–Seidel converges and Jacobi diverges.
  case jacobiDiverges
  /// 1 2 −2, 1 1 1, 2 2 1: Jacobi converges in three steps and Gauss–Seidel diverges.
  case gaussSeidelDiverges
  /// What `rows` gives.
  case rows

  /// The dimensions that it has.
  func dimensions(_ rows: [[Double]]) -> Dimensions {
    switch self {
    case .textbook, .jacobiDiverges, .gaussSeidelDiverges: .fixed(3)
    case .rows: .fixed(rows.count)
    case .hilbert, .frank, .wilkinson, .poisson, .dominant, .symmetric: .atLeast(2)
    }
  }

  /// The n × n matrix.
  ///
  /// - Parameter seed: of the random ones.
  func make(_ n: Int, seed: Int, rows: [[Double]]) -> Matrix {
    switch self {
    case .poisson: filled(n) { i, j in i == j ? 2 : abs(i - j) == 1 ? -1 : 0 }
    case .hilbert: filled(n) { i, j in 1 / Double(i + j + 1) }
    case .frank: filled(n) { i, j in i > j + 1 ? 0 : Double(min(n - i, n - j)) }
    case .wilkinson: filled(n) { i, j in i == j ? abs(Double(n - 1) / 2 - Double(i)) : abs(i - j) == 1 ? 1 : 0 }
    case .dominant: dominant(n, seed)
    case .symmetric: symmetric(n, seed)
    case .textbook: [[4, -1, 1], [4, -8, 1], [-2, 1, 5]]
    case .jacobiDiverges: [[5, 3, 4], [3, 6, 4], [4, 4, 5]]
    case .gaussSeidelDiverges: [[1, 2, -2], [1, 1, 1], [2, 2, 1]]
    case .rows: Matrix(rows)
    }
  }

  /// The right side where none is given: that of the textbook, 1 for Poisson's equation, else the sums of the rows, so
  /// that the solution is (1, …, 1).
  func rightSide(_ matrix: Matrix) -> [Double] {
    switch self {
    case .poisson: Array(repeating: 1, count: matrix.rows)
    case .textbook: [7, -21, 15]
    default: (0..<matrix.rows).map { matrix.row($0).reduce(0, +) }
    }
  }

  private func filled(_ n: Int, _ entry: (Int, Int) -> Double) -> Matrix {
    var matrix = Matrix(rows: n, columns: n)
    for i in 0..<n { for j in 0..<n { matrix[i, j] = entry(i, j) } }
    return matrix
  }

  private func dominant(_ n: Int, _ seed: Int) -> Matrix {
    var random = RandomStream(seed: UInt64(seed))
    var matrix = Matrix(rows: n, columns: n)
    for i in 0..<n {
      var sum = 0.0
      for j in 0..<n where j != i {
        matrix[i, j] = 2 * random.uniform() - 1
        sum += abs(matrix[i, j])
      }
      matrix[i, i] = 1 + sum
    }
    return matrix
  }

  private func symmetric(_ n: Int, _ seed: Int) -> Matrix {
    var random = RandomStream(seed: UInt64(seed))
    var matrix = Matrix(rows: n, columns: n)
    for i in 0..<n {
      for j in 0...i {
        matrix[i, j] = 2 * random.uniform() - 1
        matrix[j, i] = matrix[i, j]
      }
    }
    return matrix
  }
}

/// The settings that name a matrix, or give it.
package struct MatrixChoice: Sendable {
  /// Its name.
  package var matrix = NamedMatrix.poisson
  /// Its rows, all of one length, where the name is `rows`; else empty.
  package var rows: [[Double]] = []
  /// The seed of the random matrices.
  package var seed = 1
  package init() {}

  var dimensions: Dimensions { matrix.dimensions(rows) }

  func make(_ n: Int) -> Matrix { matrix.make(n, seed: seed, rows: rows) }

  /// Why the rows are no square matrix, or are not asked for.
  var problems: [SettingProblem] {
    if matrix == .rows {
      if rows.isEmpty {
        return [SettingProblem(key: "rows", message: "`rows` must hold the matrix where `matrix` is \"rows\"")]
      }
      if rows.count != rows[0].count {
        let shape = "\(rows.count) × \(rows[0].count)"
        return [SettingProblem(key: "rows", message: "`rows` must be a square matrix, not \(shape)")]
      }
    } else if !rows.isEmpty {
      let message = "`rows` is for `matrix` \"rows\"; here it is \"\(matrix.rawValue)\""
      return [SettingProblem(key: "rows", message: message)]
    }
    return []
  }
}
