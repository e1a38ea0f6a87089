import GSL
import Lanes
import Values

/// Which matrix of the columns of a table: of them as they are, or each divided by its deviation.
enum Scatter: String, CaseIterable, Sendable { case covariance, correlation }

/// The columns of a table about their means, with their covariance or correlation.
///
///     C = 1/(n − 1) Σᵢ (xᵢ − x̄)(xᵢ − x̄)ᵀ          each xᵢⱼ − x̄ⱼ over the deviation of column j for the correlation
struct CentredColumns: Sendable {
  private(set) var examples = Examples()
  /// C, d × d.
  private(set) var whole = Matrix.identity(1)
  private var scatter = Scatter.covariance
  /// xᵢ − x̄, n × d, over the deviations for the correlation.
  private var centred: [Double] = []

  static let settings: [Setting<DataColumns>] = [
    .texts("features", \.features, "the columns that are looked at; all but `target` where the list is empty"),
    .text("target", \.target, "a column that is left out; none where it is empty"),
  ]

  /// None, as long as a model is not bound to data.
  init() {}

  /// - Throws: which column is missing or constant, or that there is one row alone.
  init(_ data: DataSet, _ columns: DataColumns, _ scatter: Scatter) throws(SettingsError) {
    var columns = columns
    if !columns.target.isEmpty && columns.features.isEmpty {
      columns.features = data.table.names.filter { $0 != columns.target }
      if columns.features.count == data.table.names.count {
        throw SettingsError("target", "\(data.path): " + unknown("column", columns.target, known: data.table.names))
      }
    }
    columns.standardize = scatter == .correlation
    let examples = try Examples(data, columns, hasTarget: false)
    guard examples.count >= 2 else {
      throw SettingsError("data", "\(data.path) has one row, and a covariance needs two")
    }
    let (n, d) = (examples.count, examples.width)
    let means = (0..<d).map { j in (0..<n).reduce(0) { $0 + examples.features[$1 * d + j] } / Double(n) }
    centred = (0..<n * d).map { examples.features[$0] - means[$0 % d] }
    self.examples = examples
    self.scatter = scatter
    // Standardised columns have the divisor n: the diagonal of their correlation is 1 with it.
    whole = products(examples.rows.span, Double(scatter == .correlation ? n : n - 1))
  }

  /// The matrix of some rows about the means of all.
  func matrix(over rows: Span<Int>) -> Matrix {
    let lost = scatter == .covariance ? Double(examples.count) / Double(examples.count - 1) : 1
    return products(rows, Double(rows.count) / lost)
  }

  /// Σ (xᵢ − x̄)(xᵢ − x̄)ᵀ over some rows and a divisor, symmetric to the last bit.
  private func products(_ rows: Span<Int>, _ divisor: Double) -> Matrix {
    let d = examples.width
    var matrix = Matrix(rows: d, columns: d)
    for i in 0..<d {
      for j in 0...i {
        var sum = 0.0
        for k in 0..<rows.count { sum += centred[rows[k] * d + i] * centred[rows[k] * d + j] }
        matrix[i, j] = sum / divisor
        matrix[j, i] = matrix[i, j]
      }
    }
    return matrix
  }
}
