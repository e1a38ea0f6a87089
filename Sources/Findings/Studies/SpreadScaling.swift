import Lanes
import Statistics
import Values

/// Whether the stationary spread of all functions together is proportional to learning rate over batch size.
///
///     Var w · (1 − ηh/2) = ηC/(2hB)
///
/// is exact for a quadratic function and noise of constant covariance C/B: the bracket is what a finite η adds.
package struct SpreadScaling: Sendable {
  package struct Point: Sendable {
    package let function: String
    package let learningRate: Double
    package let batch: Int
    /// η/B.
    package let ratio: Double
    /// Var w₁.
    package let measured: Measured
    /// The share of the prediction that a finite η leaves: 1 − ηh/2 in one variable.
    package let correction: Double
    /// C/(2h): the theory's Var w₁ over η/B.
    package let constant: Double
  }

  /// By function, in their order, then by η.
  package let points: [Point]
  /// Of Var · (1 − ηh/2) over C/(2h) against η/B.
  package let law: PowerLaw?

  /// Of functions with batches, or with Gaussian noise that imitates them.
  package init(_ studies: [(label: String, study: SpreadStudy)]) {
    points = studies.flatMap { label, study -> [Point] in
      guard let batch = study.batch else { return [] }
      return study.rows.filter { $0.row == 0 && $0.column == 0 && $0.measured.deviation > 0 }.map { row in
        Point(
          function: label, learningRate: row.learningRate, batch: batch, ratio: row.learningRate / Double(batch),
          measured: row.measured, correction: row.slope * row.learningRate / row.expected,
          constant: row.slope * Double(batch))
      }
    }.sorted { ($0.function, $0.learningRate) < ($1.function, $1.learningRate) }
    law =
      points.count > 2
      ? PowerLaw(
        points.map { point in
          let scale = point.correction / point.constant
          return (
            point.ratio,
            Measured(point.measured.value * scale, deviation: point.measured.deviation * scale)
          )
        }) : nil
  }

  /// The functions, each once, as they come.
  private var functions: [String] {
    var seen: Set<String> = []
    return points.map(\.function).filter { seen.insert($0).inserted }
  }

  /// C/(2h), where all functions share it to rounding.
  private var constant: Double? {
    guard let first = points.first?.constant else { return nil }
    return points.allSatisfy { abs($0.constant / first - 1) < 1e-6 } ? first : nil
  }

  package var blocks: [Document.Block] {
    guard let law else { return [] }
    let factor = Measured(law.atCentre.value / law.centre, deviation: law.atCentre.deviation / law.centre)
    let rows = [("exponent of η/B", law.exponent, 1.0), ("spread over theory's", factor, 1.0)]
    let columns: [Column<(String, Measured, Double)>] = [
      Column("Fit", .left) { RichText($0.0) }, Column("Fitted") { RichText($0.1.text) },
      Column("95 % interval") { RichText($0.1.intervalText) }, Column("Theory") { RichText($0.2.shortest) },
    ]
    return [
      .heading(2, "Stationary spread against η/B"), .table(Table(rows, columns)),
      .notes([
        """
        Var w₁ · (1 − ηh/2)/(C/2h) = a (η/B)ᵖ, through \(points.count) points of \
        \(NumberText.counted(functions.count, "function")), by least squares on logarithms, weighted by the deviations; the \
        spread over theory's is at η/B = \(NumberText.significant(law.centre, 3)), the centre of the points. χ² = \(NumberText.significant(law.chiSquared, 3)) for \
        \(law.degrees) degrees of freedom, p = \(NumberText.significant(law.p, 2)): a small p says that the deviations from \
        the law are more than noise. Points count as independent; arms that share seeds are not quite.
        """
      ]),
    ]
  }

  /// Var against η/B of all functions, with the theory's line.
  package var figure: (figure: any Figure, caption: String)? {
    guard let law, let low = points.map(\.ratio).min(), let high = points.map(\.ratio).max(), low < high else {
      return nil
    }
    let unit = constant ?? 1
    func height(_ point: Point) -> Double { point.measured.value / point.constant * unit }
    var lines = functions.map { function -> LineFigure.Line in
      var line = LineFigure.Line(label: function, rows: [], end: nil)
      line.hasBand = true
      line.hasDots = true
      for point in points where point.function == function {
        let (value, error) = (height(point), 2 * point.measured.deviation / point.constant * unit)
        line.rows.append("\(point.ratio) \(max(value / 10, value - error)) \(value) \(value + error)")
        line.end = (point.ratio, value)
      }
      return line
    }
    let theory = "theory: ηC/(2hB)"
    let ends = [low / 1.3, high * 1.3]
    lines.append(
      LineFigure.Line(label: theory, rows: ends.map { "\($0) \(unit * $0)" }, end: (ends[1], unit * ends[1])))
    let figure = LineFigure(
      title: "Stationary spread against η/B",
      subtitle: "variance of w₁ ± two deviations; fitted exponent of η/B: \(law.exponent.digits), 95 % interval "
        + law.exponent.intervalText,
      x: .logarithmic(low / 1.5, high * 1.5),
      y: .logarithmic(unit * low / 1.8, max(unit * high, points.map(height).max() ?? 1) * 1.8),
      xLabel: "learning rate over batch size η/B",
      yLabel: constant == nil ? "variance of w₁ over C/2h" : "variance of w₁",
      columns: "η/B, lower, variance, upper; η/B, theory", lines: lines,
      styles: ArmStyles(lines.map { ($0.label, $0.label, "") }))
    return (
      figure,
      "The stationary variance of w₁ against learning rate over batch size, with the theory's line; the fitted exponent is "
        + "\(law.exponent.text)."
    )
  }
}

extension Measured {
  /// "0.985 … 1.013": 1.96 deviations either way.
  package var intervalText: String {
    let half = 1.959963984540054 * deviation
    let ends = NumberText.rounded([value - half, value + half], uncertainty: deviation)
    return "\(ends[0]) … \(ends[1])"
  }

  /// The value alone, with the digits that its deviation leaves.
  fileprivate var digits: String { NumberText.rounded([value], uncertainty: deviation)[0] }
}
