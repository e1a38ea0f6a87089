import GSL
import Lanes

extension CentredColumns {
  /// The data in two of their columns, those in which the first two components vary most, with the principal axes of
  /// what parameters span: λ and u of the covariance within that span, from the mean to x̄ ± 2√λ u. Two deviations hold
  /// 95 of 100 rows where these are Gaussian.
  ///
  /// - Parameter components: how many columns the parameters have, one after the other.
  func picture(of components: Int) -> DataPicture? {
    let d = examples.width
    guard d >= 2, let eigen = try? SymmetricEigen(whole) else { return nil }
    let weights = (0..<d).map { i in
      (0..<2).reduce(0.0) { $0 + eigen.values[$1] * eigen.vectors[i, $1] * eigen.vectors[i, $1] }
    }
    let shown = weights.indices.sorted { (weights[$1], $0) < (weights[$0], $1) }.prefix(2).sorted()
    let (rows, scales, whole) = (examples.raw, examples.scales, whole)
    let means = shown.map { column in rows.reduce(0) { $0 + $1[column] } / Double(rows.count) }
    return DataPicture(
      kind: .components, names: shown.map { examples.names[$0] }, target: "",
      features: rows.map { row in shown.map { row[$0] } }, targets: [], predict: { _, _ in 0 },
      axes: { parameters in
        Self.axes(of: parameters, components, whole).map { axis in
          [-1.0, 1.0].map { side in zip(shown, means).map { $1 + side * axis[$0] * scales[$0] } }
        }
      })
  }

  /// 2√λⱼ uⱼ for the eigenvectors u of C within the span of k columns, the longest first.
  private static func axes(of parameters: [Double], _ k: Int, _ c: Matrix) -> [[Double]] {
    let d = c.rows
    guard parameters.count == k * d, parameters.allSatisfy(\.isFinite) else { return [] }
    var basis: [[Double]] = []
    for j in 0..<k {
      var column = Array(parameters[j * d..<(j + 1) * d])
      // Squares of what a run that runs away has found are no numbers.
      let most = column.map(\.magnitude).max() ?? 0
      guard most > 0 else { continue }
      column = column.map { $0 / most }
      let before = column.norm
      for _ in 0..<2 {
        for known in basis {
          let along = zip(known, column).reduce(0) { $0 + $1.0 * $1.1 }
          column = zip(column, known).map { $0 - along * $1 }
        }
      }
      // A column that the others span adds no axis.
      if column.norm > 1e-12 * before { basis.append(column.map { $0 / column.norm }) }
    }
    if basis.isEmpty { return [] }
    var within = Matrix(rows: basis.count, columns: basis.count)
    for (i, u) in basis.enumerated() {
      for (j, v) in basis.enumerated() {
        within[i, j] = (0..<d).reduce(0) { sum, a in sum + u[a] * (0..<d).reduce(0) { $0 + c[a, $1] * v[$1] } }
      }
    }
    guard let eigen = try? SymmetricEigen(within) else { return [] }
    return eigen.values.indices.map { j in
      let length = 2 * max(0, eigen.values[j]).squareRoot()
      return (0..<d).map { i in length * basis.indices.reduce(0) { $0 + basis[$1][i] * eigen.vectors[$1, j] } }
    }
  }
}

extension [Double] {
  fileprivate var norm: Double { reduce(0) { $0 + $1 * $1 }.squareRoot() }
}
