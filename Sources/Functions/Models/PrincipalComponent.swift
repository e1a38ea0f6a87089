import GSL
import Lanes
import Values

/// The principal components of data: the eigenvectors of the covariance of its columns, or of their correlation.
///
///     C = 1/(n − 1) Σᵢ (xᵢ − x̄)(xᵢ − x̄)ᵀ          each xᵢⱼ − x̄ⱼ over the deviation of column j for the correlation
///     f(v) = ‖Cu − ρu‖₂,   u = v/‖v‖₂,   ρ = uᵀCu          minimum 0 at every eigenvector
///
/// ρ is the variance of the data along u, and ρ over the trace of C the share of all variance. Power iteration comes to
/// the direction of the greatest: its error shrinks by λ₂/λ₁ in every step. Over some of the rows C is that of those
/// rows about the means of all. K. Pearson, Philosophical Magazine 2(11) (1901), 559–572; H. Hotelling, Journal of
/// Educational Psychology 24 (1933), 417–441 and 498–520, who takes the components by power iteration.
struct PrincipalComponent: Model {
  static let name = "principalComponent"
  static let title = "Principal component"
  static let formula = "‖Cu − ρu‖₂, u = v/‖v‖₂, ρ = uᵀCu, C the covariance or correlation of the columns"
  static let source = "K. Pearson, Phil. Mag. 2 (1901) 559–572; H. Hotelling, J. Educ. Psych. 24 (1933) 417–441"
  static let properties: [Property] = [.nonsmooth, .multimodal]
  static let oracles: Set<OracleKind> = [.matrix]
  static let settings: [Setting<Self>] =
    [.choice("matrix", \.matrix, "of the columns as they are, or each divided by its deviation")]
    + CentredColumns.settings.map { $0.within(\.columns) }
  var matrix = Scatter.covariance
  var columns = DataColumns()
  private var centred = CentredColumns()
  var examples: Examples { centred.examples }
  private var whole = RayleighResidual(.identity(1))
  var dimension = 0
  init() {}

  mutating func bind(_ data: DataSet) throws(SettingsError) {
    centred = try CentredColumns(data, columns, matrix)
    dimension = centred.examples.width
    whole = RayleighResidual(centred.whole)
  }

  private func residual(over rows: Span<Int>) -> RayleighResidual { RayleighResidual(centred.matrix(over: rows)) }

  var layout: Layout { Layout(column: "direction", dimension) }

  var picture: DataPicture? { centred.picture(of: 1) }

  func answers<L: Lane>(on instance: Instance?) -> Answers<L> {
    var answers = Answers<L>()
    answers.matrix = covariance
    return answers
  }

  /// C.
  var covariance: Matrix { whole.matrix }

  func value<L: Lane>(at x: Span<L>) -> L { whole.value(at: x) }

  func gradient<L: Lane>(at x: Span<L>, into gradient: inout MutableSpan<L>) -> L {
    whole.gradient(at: x, into: &gradient)
  }

  func value<L: Lane>(at x: Span<L>, over rows: Span<Int>) -> L { residual(over: rows).value(at: x) }

  func gradient<L: Lane>(at x: Span<L>, over rows: Span<Int>, into gradient: inout MutableSpan<L>) -> L {
    residual(over: rows).gradient(at: x, into: &gradient)
  }

  var domain: [ClosedRange<Double>] { Array(repeating: -1...1, count: dimension) }
  var start: [Double] { Array(repeating: 1, count: dimension) }

  var minimum: ReferenceMinimum {
    guard let eigen = try? SymmetricEigen(covariance) else { return ReferenceMinimum(0, at: []) }
    let total = eigen.values.reduce(0, +)
    let percent = (1000 * eigen.values[0] / total).rounded() / 10
    return ReferenceMinimum(
      0, at: (0..<dimension).map { eigen.vectors.column($0) },
      .computed(
        "the eigenvectors by GSL's symmetric QR, the first with \(percent.shortest) % of the variance"))
  }
}
