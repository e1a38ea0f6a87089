import CGSL

extension Matrix {
  /// AB, for matrices whose inner dimensions agree. GSL's reference BLAS: `dgemm`.
  package static func * (a: Matrix, b: Matrix) -> Matrix {
    precondition(a.columns == b.rows, "a \(a.rows) × \(a.columns) matrix times a \(b.rows) × \(b.columns) one")
    var product = Matrix(rows: a.rows, columns: b.columns)
    let status = withMatrix(reading: a) { a in
      withMatrix(reading: b) { b in
        withMatrix(&product) { gsl_blas_dgemm(CblasNoTrans, CblasNoTrans, 1, a, b, 0, $0) }
      }
    }
    precondition(status == Int32(GSL_SUCCESS), "the dimensions were checked")
    return product
  }

  /// Ax. GSL's reference BLAS: `dgemv`.
  package static func * (a: Matrix, x: [Double]) -> [Double] {
    precondition(a.columns == x.count, "a \(a.rows) × \(a.columns) matrix times \(x.count) numbers")
    var product = [Double](repeating: 0, count: a.rows)
    let status = withMatrix(reading: a) { a in
      withVector(reading: x) { x in withVector(&product) { gsl_blas_dgemv(CblasNoTrans, 1, a, x, 0, $0) } }
    }
    precondition(status == Int32(GSL_SUCCESS), "the dimensions were checked")
    return product
  }
}
