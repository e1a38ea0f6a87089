import Findings
import Statistics
import Values

extension SpreadScaling {
  var blocks: [Document.Block] {
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
}

extension Measured {
  /// "0.985 … 1.013": 1.96 deviations either way.
  var intervalText: String {
    let half = 1.959963984540054 * deviation
    let ends = NumberText.rounded([value - half, value + half], uncertainty: deviation)
    return "\(ends[0]) … \(ends[1])"
  }

  /// The value alone, with the digits that its deviation leaves.
  var digits: String { NumberText.rounded([value], uncertainty: deviation)[0] }
}
