import Functions
import GSL
import Lanes
import Values

/// Orthogonal iteration for the dominant eigenvectors, as many as the point has columns.
///
///     Qₜ₊₁ Rₜ₊₁ = A Qₜ          Q orthonormal, its columns in the point one after the other
///
/// Column j comes to the j-th eigenvector of a symmetric matrix, by |λⱼ₊₁/λⱼ| a step; the first column is power
/// iteration. A step costs a product with A for each column, which counts as one evaluation together. A run ends as
/// invalid where the columns of AQ depend on each other.
///
/// G. H. Golub and C. F. Van Loan, *Matrix Computations*, 4th ed. (2013), section 8.2.4.
struct OrthogonalIteration: Optimizer {
  static let name = "orthogonalIteration"
  static let title = "Orthogonal iteration"
  static let formula = "QR = A Q"
  static let source = "G. H. Golub and C. F. Van Loan, Matrix Computations (2013), section 8.2.4"
  static let needs: Set<OracleKind> = [.subspace]
  static let settings: [Setting<Self>] = []

  struct Single: LoneDescent {
    typealias Settings = OrthogonalIteration
    let point: Vector<Double>
    private(set) var ending: Ending?

    init(_ settings: Packed<OrthogonalIteration, Double>, at start: [Double], in arena: Arena) {
      point = arena.vector(start)
    }

    mutating func evaluate(_ oracle: inout Oracle<Double>) -> Double { oracle.watch(point) }

    mutating func keep(_ ledger: inout Ledger<Double>) { ledger.keep("point", point) }

    mutating func advance(_ oracle: inout Oracle<Double>, factor: Double) {
      if ending != nil { return }
      let matrix = oracle.subspace()
      let d = matrix.rows
      var columns: [[Double]] = []
      for first in stride(from: 0, to: point.count - d + 1, by: d) {
        var column = matrix * Array(point[first..<first + d])
        // Twice, since once leaves what rounding brings back.
        for _ in 0..<2 {
          for earlier in columns {
            let along = zip(earlier, column).reduce(0) { $0 + $1.0 * $1.1 }
            for i in column.indices { column[i] -= along * earlier[i] }
          }
        }
        let length = column.reduce(0) { $0 + $1 * $1 }.squareRoot()
        guard length > 0, length.isFinite else {
          ending = .failed("the columns of AQ depend on each other, or are not finite")
          return
        }
        columns.append(column.map { $0 / length })
      }
      for (i, coordinate) in columns.joined().enumerated() { point[i] = coordinate }
    }
  }
}
