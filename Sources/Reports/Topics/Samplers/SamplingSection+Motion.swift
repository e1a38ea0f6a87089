import Findings
import Values

extension SamplingSection {
  var motionBlocks: [Document.Block] {
    if studies.motion.rows.isEmpty { return [] }
    let shown = studies.motion.rows[0].steps.indices.filter {
      $0 % 2 == 1 || $0 == studies.motion.rows[0].steps.count - 1
    }
    var columns: [Column<MotionStudy.Row>] = [
      Column("Arm", .left) { RichText($0.label) }, Column("Axis", .left) { RichText("x" + subscripted($0.axis + 1)) },
    ]
    for index in shown {
      let head = "⟨Δx²⟩ after \(NumberText.count(studies.motion.rows[0].steps[index]))"
      columns.append(
        Column(RichText(head)) { row in
          let expected = row.expected[index].map { " (\(NumberText.significant($0, 4)))" } ?? ""
          return RichText(row.displacements[index].text + expected)
        })
    }
    columns.append(Column("Largest deviation") { RichText($0.largestDeviation?.sigmas ?? "—") })
    let forces: [Column<MotionStudy.Row>] = [
      Column("Arm", .left) { RichText($0.label) }, Column("Axis", .left) { RichText("x" + subscripted($0.axis + 1)) },
      Column("⟨ξ²⟩") { RichText($0.force?.variance.text ?? "—") },
      Column("r₁") { RichText($0.force?.whiteness.first.text ?? "—") },
      Column("p of white noise") { row in
        RichText(row.force.map { NumberText.significant($0.whiteness.p, 2) } ?? "—")
      },
    ]
    let compared = studies.motion.rows[0].steps.count
    return [
      .heading(3, RichText("\(label): motion without force")), .table(Table(studies.motion.rows, columns)),
      .notes([
        """
        ⟨Δx²⟩: the mean squared displacement along an axis over runs, ± one standard error, after so many steps; in brackets \
        what theory says (2Dt for Brownian motion). Largest deviation: of \(compared) such numbers; above 3 σ in \
        \(NumberText.significant(100 * 0.0027 * Double(compared), 2)) % of the rows of a right sampler at most.
        """
      ]),
      .heading(3, RichText("\(label): the random force")), .table(Table(studies.motion.rows, forces)),
      .notes([
        """
        ξ: what moved a run in each of its first \(NumberText.count(MotionStudy.correlated)) steps, in units in which theory \
        makes it a standard normal number: the displacement over √(2Dh), or with a mass what the heat bath added to the \
        momentum, p′ − e^(−γh) p, over √((1 − e^(−2γh)) mT). r₁: the correlation of the force in one step with that in the \
        next; p: Ljung and Box's test that the first \(MotionStudy.lags) lags are not correlated, which one row of twenty \
        fails by chance at 0.05.
        """
      ]),
    ]
  }
}
