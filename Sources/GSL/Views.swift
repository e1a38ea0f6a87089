import CGSL

// GSL's vectors, matrices and permutations as views of memory that Swift owns: nothing is copied, nothing to free.

extension gsl_vector {
  /// A view of `count` adjacent numbers.
  init(viewing data: UnsafeMutablePointer<Double>?, count: Int) {
    self.init(size: count, stride: 1, data: data, block: nil, owner: 0)
  }
}

/// Lends an array to GSL as a vector that GSL may write.
@inline(__always)
func withVector<R>(_ values: inout [Double], _ body: (UnsafeMutablePointer<gsl_vector>) -> R) -> R {
  values.withUnsafeMutableBufferPointer { values in
    var view = gsl_vector(viewing: values.baseAddress, count: values.count)
    return withUnsafeMutablePointer(to: &view, body)
  }
}

/// Lends an array to GSL as a vector that GSL reads.
@inline(__always)
func withVector<R>(reading values: [Double], _ body: (UnsafePointer<gsl_vector>) -> R) -> R {
  values.withUnsafeBufferPointer { values in
    var view = gsl_vector(viewing: UnsafeMutablePointer(mutating: values.baseAddress), count: values.count)
    return withUnsafePointer(to: &view, body)
  }
}

/// Lends a matrix to GSL, which may write it.
@inline(__always)
func withMatrix<R>(_ matrix: inout Matrix, _ body: (UnsafeMutablePointer<gsl_matrix>) -> R) -> R {
  let (rows, columns) = (matrix.rows, matrix.columns)
  return matrix.elements.withUnsafeMutableBufferPointer { elements in
    var view = gsl_matrix(size1: rows, size2: columns, tda: columns, data: elements.baseAddress, block: nil, owner: 0)
    return withUnsafeMutablePointer(to: &view, body)
  }
}

/// Lends a matrix to GSL, which reads it.
@inline(__always)
func withMatrix<R>(reading matrix: Matrix, _ body: (UnsafePointer<gsl_matrix>) -> R) -> R {
  matrix.elements.withUnsafeBufferPointer { elements in
    var view = gsl_matrix(
      size1: matrix.rows, size2: matrix.columns, tda: matrix.columns,
      data: UnsafeMutablePointer(mutating: elements.baseAddress), block: nil, owner: 0)
    return withUnsafePointer(to: &view, body)
  }
}

/// Lends an array of indices to GSL as a permutation.
@inline(__always)
func withPermutation<R>(_ indices: inout [Int], _ body: (UnsafeMutablePointer<gsl_permutation>) -> R) -> R {
  indices.withUnsafeMutableBufferPointer { indices in
    var view = gsl_permutation(size: indices.count, data: indices.baseAddress)
    return withUnsafeMutablePointer(to: &view, body)
  }
}

extension UnsafePointer<gsl_vector> {
  /// The vector's numbers; the vectors that this room meets are never strided.
  @inline(__always) var numbers: UnsafeBufferPointer<Double> {
    precondition(pointee.stride == 1, "a strided vector")
    return UnsafeBufferPointer(start: pointee.data, count: pointee.size)
  }
}

extension UnsafeMutablePointer<gsl_vector> {
  /// The vector's numbers; the vectors that this room meets are never strided.
  @inline(__always) var numbers: UnsafeMutableBufferPointer<Double> {
    precondition(pointee.stride == 1, "a strided vector")
    return UnsafeMutableBufferPointer(start: pointee.data, count: pointee.size)
  }
}

extension UnsafeMutablePointer<gsl_matrix> {
  /// The matrix's numbers, row after row; the matrices that this room meets have no gaps between rows.
  @inline(__always) var numbers: UnsafeMutableBufferPointer<Double> {
    precondition(pointee.tda == pointee.size2, "a matrix with gaps between its rows")
    return UnsafeMutableBufferPointer(start: pointee.data, count: pointee.size1 * pointee.size2)
  }
}
