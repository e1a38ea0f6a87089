import CGSL

/// A dense matrix of real numbers.
///
///     let a: Matrix = [[2, 1], [1, 3]]
///     let x = try LUFactors(a).solve([3, 4])
package struct Matrix: Equatable, Sendable {
  /// How many rows there are, at least 1.
  package let rows: Int
  /// How many columns there are, at least 1.
  package let columns: Int
  /// The entries, row after row.
  package internal(set) var elements: [Double]

  /// A matrix of the given shape, at least 1 × 1, from its entries row after row.
  package init(rows: Int, columns: Int, elements: [Double]) {
    precondition(rows >= 1 && columns >= 1, "a matrix has at least 1 row and 1 column, got \(rows) × \(columns)")
    precondition(elements.count == rows * columns, "\(rows) × \(columns) entries expected, got \(elements.count)")
    self.rows = rows
    self.columns = columns
    self.elements = elements
  }

  /// A matrix with the same number everywhere.
  package init(rows: Int, columns: Int, repeating value: Double = 0) {
    self.init(rows: rows, columns: columns, elements: Array(repeating: value, count: rows * columns))
  }

  /// A matrix from its rows, all of one length.
  package init(_ rows: [[Double]]) {
    let columns = rows.first?.count ?? 0
    precondition(rows.allSatisfy { $0.count == columns }, "rows of different lengths")
    self.init(rows: rows.count, columns: columns, elements: rows.flatMap { $0 })
  }

  /// The n × n identity.
  package static func identity(_ n: Int) -> Matrix {
    var matrix = Matrix(rows: n, columns: n)
    for i in 0..<n { matrix[i, i] = 1 }
    return matrix
  }

  /// The entry in row i and column j, both from 0.
  package subscript(i: Int, j: Int) -> Double {
    get {
      precondition(contains(i, j), "(\(i), \(j)) is outside a \(rows) × \(columns) matrix")
      return elements[i * columns + j]
    }
    set {
      precondition(contains(i, j), "(\(i), \(j)) is outside a \(rows) × \(columns) matrix")
      elements[i * columns + j] = newValue
    }
  }

  private func contains(_ i: Int, _ j: Int) -> Bool { i >= 0 && i < rows && j >= 0 && j < columns }

  /// Row i, from 0.
  package func row(_ i: Int) -> [Double] { Array(elements[i * columns..<(i + 1) * columns]) }

  /// Column j, from 0.
  package func column(_ j: Int) -> [Double] { (0..<rows).map { self[$0, j] } }

  package var isSquare: Bool { rows == columns }

  /// Whether the matrix equals its transpose, bit for bit.
  package var isSymmetric: Bool {
    isSquare && (0..<rows).allSatisfy { i in (0..<i).allSatisfy { self[i, $0] == self[$0, i] } }
  }

  /// Whether no entry is NaN or infinite.
  package var isFinite: Bool { elements.allSatisfy(\.isFinite) }

  /// Aᵀ.
  package var transposed: Matrix {
    var result = Matrix(rows: columns, columns: rows)
    for i in 0..<rows { for j in 0..<columns { result[j, i] = self[i, j] } }
    return result
  }
}

extension Matrix: ExpressibleByArrayLiteral {
  /// A matrix from its rows, all of one length.
  package init(arrayLiteral rows: [Double]...) { self.init(rows) }
}
