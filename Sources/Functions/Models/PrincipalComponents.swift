import GSL
import Lanes
import Values

/// The first k principal components of data together: the subspace that reconstructs the rows with the least error.
///
///     f(V) = 1/(n − 1) Σᵢ ‖xᵢ − x̄ − P(xᵢ − x̄)‖² = tr C − tr QᵀCQ,   P = QQᵀ,   V = QR          minimum Σⱼ₌ₖ₊₁ λⱼ
///
/// V has k columns of d numbers, in the parameters one after the other; P projects on what they span, so that f depends
/// on that alone, and its minimum is at every basis of the span of the first k eigenvectors of C, the covariance or the
/// correlation. λⱼ/tr C is the share of the variance that component j has, and f/tr C what is left.
///
///     ∇f = −2 (I − P) C Q R⁻ᵀ
///
/// K. Pearson, Philosophical Magazine 2(11) (1901), 559–572, who asks for it as the plane of least error; C. Eckart and
/// G. Young, Psychometrika 1 (1936), 211–218, for the minimum.
struct PrincipalComponents: Model {
  static let name = "principalComponents"
  static let title = "Principal components"
  static let formula = "tr C − tr QᵀCQ, V = QR, C the covariance or correlation of the columns"
  static let source = "K. Pearson, Phil. Mag. 2 (1901) 559–572; C. Eckart and G. Young, Psychometrika 1 (1936) 211–218"
  static let properties: [Property] = [.smooth]
  static let oracles: Set<OracleKind> = [.subspace]
  static let settings: [Setting<Self>] =
    [
      .integer("components", \.components, .between(1, 1000), "k, the number of components"),
      .choice("matrix", \.matrix, "of the columns as they are, or each divided by its deviation"),
    ] + CentredColumns.settings.map { $0.within(\.columns) }
  var components = 2
  var matrix = Scatter.covariance
  var columns = DataColumns()
  private var centred = CentredColumns()
  var examples: Examples { centred.examples }
  var dimension = 0
  init() {}

  mutating func bind(_ data: DataSet) throws(SettingsError) {
    centred = try CentredColumns(data, columns, matrix)
    let d = centred.examples.width
    guard components <= d else {
      let message = "`components` must be at most the \(d) columns of \(data.path), not \(components)"
      throw SettingsError("components", message)
    }
    dimension = components * d
  }

  var layout: Layout {
    var layout = Layout()
    for j in 0..<components { layout.append("component \(j + 1)", examples.width, 1) }
    return layout
  }

  var picture: DataPicture? { centred.picture(of: components) }

  func answers<L: Lane>(on instance: Instance?) -> Answers<L> {
    var answers = Answers<L>()
    answers.subspace = centred.whole
    return answers
  }

  func value<L: Lane>(at x: Span<L>) -> L { error(at: x, centred.whole) }

  func gradient<L: Lane>(at x: Span<L>, into gradient: inout MutableSpan<L>) -> L {
    slope(at: x, centred.whole, into: &gradient)
  }

  func value<L: Lane>(at x: Span<L>, over rows: Span<Int>) -> L { error(at: x, centred.matrix(over: rows)) }

  func gradient<L: Lane>(at x: Span<L>, over rows: Span<Int>, into gradient: inout MutableSpan<L>) -> L {
    slope(at: x, centred.matrix(over: rows), into: &gradient)
  }

  private func error<L: Lane>(at x: Span<L>, _ c: Matrix) -> L {
    let (k, d) = (components, c.rows)
    return withScratch(of: L.self, k * d + k * k) { memory in
      var q = memory.extracting(..<(k * d)).mutableSpan
      var r = memory.extracting((k * d)...).mutableSpan
      orthonormalize(x, d, into: &q, &r)
      var sum: L = 0
      for j in 0..<k {
        for i in 0..<d { sum += q[j * d + i] * product(c, q.span, j, i) }
      }
      return L(c.trace) - sum
    }
  }

  /// Writes ∇f and returns f.
  private func slope<L: Lane>(at x: Span<L>, _ c: Matrix, into gradient: inout MutableSpan<L>) -> L {
    let (k, d) = (components, c.rows)
    return withScratch(of: L.self, k * d + k * k) { memory in
      var q = memory.extracting(..<(k * d)).mutableSpan
      var r = memory.extracting((k * d)...).mutableSpan
      orthonormalize(x, d, into: &q, &r)
      var sum: L = 0
      for j in 0..<k {
        for i in 0..<d {
          gradient[j * d + i] = product(c, q.span, j, i)
          sum += q[j * d + i] * gradient[j * d + i]
        }
        // (I − P) C q.
        for l in 0..<k {
          var along: L = 0
          for i in 0..<d { along += q[l * d + i] * gradient[j * d + i] }
          for i in 0..<d { gradient[j * d + i] -= along * q[l * d + i] }
        }
      }
      // G Rᵀ = −2 M, column by column from the last.
      for j in (0..<k).reversed() {
        let inverse = (1 / r[j * k + j]).replacing(with: 0, where: r[j * k + j] .== 0)
        for i in 0..<d {
          var rest = -2 * gradient[j * d + i]
          for l in j + 1..<max(j + 1, k) { rest -= r[j * k + l] * gradient[l * d + i] }
          gradient[j * d + i] = inverse * rest
        }
      }
      return L(c.trace) - sum
    }
  }

  /// (C q)ᵢ of column j.
  @inline(__always)
  private func product<L: Lane>(_ c: Matrix, _ q: Span<L>, _ j: Int, _ i: Int) -> L {
    var sum: L = 0
    for l in 0..<c.rows { sum += L(c[i, l]) * q[j * c.rows + l] }
    return sum
  }

  /// V = QR by Gram and Schmidt, each column freed of the earlier ones twice; a column that depends on them becomes 0.
  private func orthonormalize<L: Lane>(
    _ x: Span<L>, _ d: Int, into q: inout MutableSpan<L>, _ r: inout MutableSpan<L>
  ) {
    let k = components
    for j in 0..<k {
      for i in 0..<d { q[j * d + i] = x[j * d + i] }
      for _ in 0..<2 {
        for l in 0..<j {
          var along: L = 0
          for i in 0..<d { along += q[l * d + i] * q[j * d + i] }
          r[l * k + j] += along
          for i in 0..<d { q[j * d + i] -= along * q[l * d + i] }
        }
      }
      var squares: L = 0
      for i in 0..<d { squares += q[j * d + i] * q[j * d + i] }
      let norm = squares.squareRoot()
      r[j * k + j] = norm
      let inverse = (1 / norm).replacing(with: 0, where: norm .== 0)
      for i in 0..<d { q[j * d + i] = inverse * q[j * d + i] }
    }
  }

  var domain: [ClosedRange<Double>] { Array(repeating: -1...1, count: dimension) }

  /// Column j near the j-th axis.
  var start: [Double] {
    (0..<components).flatMap { j in (0..<examples.width).map { $0 == j ? 1 : 0.1 } }
  }

  var minimum: ReferenceMinimum {
    guard let eigen = try? SymmetricEigen(centred.whole) else { return .none("GSL finds no eigenvalues of the matrix") }
    let total = eigen.values.reduce(0, +)
    let shares = eigen.values.prefix(components).map { ((1000 * $0 / total).rounded() / 10).shortest + " %" }
    return ReferenceMinimum(
      eigen.values.dropFirst(components).reduce(0) { $0 + max(0, $1) },
      at: [(0..<components).flatMap { eigen.vectors.column($0) }],
      .computed(
        "what the eigenvectors by GSL's symmetric QR leave, which have " + shares.joined(separator: ", ")
          + " of the variance"))
  }
}

extension Matrix {
  /// The sum of the diagonal.
  fileprivate var trace: Double { (0..<rows).reduce(0) { $0 + self[$1, $1] } }
}
