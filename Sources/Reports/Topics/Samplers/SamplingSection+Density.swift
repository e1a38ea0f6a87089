import Findings
import Statistics
import Values

extension SamplingSection {
  /// The samplers of each temperature, by their distance from the density.
  var rankingBlocks: [Document.Block] {
    if studies.ranking.rows.isEmpty { return [] }
    let columns: [Column<DensityRanking.Row>] = [
      Column("T") { RichText($0.temperature.shortest) },
      Column("Arm", .left) { $0.isBest ? .strong($0.label) : RichText($0.label) },
      Column("Rank") { RichText(NumberText.significant($0.rank, 3)) },
      Column("Distance of a run") { RichText($0.distances.spreadText) },
    ]
    return [
      .heading(3, RichText("\(label): distance to the Boltzmann density")),
      .table(
        Table(
          studies.ranking.rows, columns,
          key: studies.ranking.test.key(
            bold: "of each temperature the best-ranked arm", ranks: "the mean over seeds, 1 being the best"))),
      .notes(
        [
          """
          Distance of a run: Kolmogorov's, sup |Fₙ − F|, between its samples without the first tenth and the distribution \
          with density e^(−f/T)/Z, the largest over coordinates; the median over seeds, with the quartiles in parentheses. \
          Rank: the arms of one temperature are ranked on each seed by it; the mean over seeds. All have the same number of \
          steps, whatever a step costs.
          """,
          """
          Bold: the best-ranked arm of a temperature and every arm that is not told to be worse, where some are: \
          \(studies.ranking.test.words) on equal seeds, p adjusted by Holm's method over the arms of the temperature, α = 0.05. \
          Every test is in comparisons.csv.
          """,
        ] + notApart),
    ]
  }

  /// The temperatures at which nothing is told apart.
  private var notApart: [RichText] {
    let level = studies.ranking.families.filter { !$0.comparisons.nothingApart().isEmpty }.map(\.temperature.shortest)
    if level.isEmpty { return [] }
    return [.strong("Not told apart") + RichText(": at T = \(level.joined(separator: ", ")) none is bold.")]
  }

  var densityBlocks: [Document.Block] {
    if studies.density.rows.isEmpty { return [] }
    let columns: [Column<DensityStudy.Row>] = [
      Column("Arm", .left) { RichText($0.label) },
      Column("T") { RichText($0.temperature.shortest) },
      Column("Coordinate", .left) { RichText("x" + subscripted($0.coordinate + 1)) },
      Column("Samples") { RichText(NumberText.count($0.samples)) },
      Column("Memory τ") { RichText(NumberText.significant($0.memory, 3)) },
      Column("Worth") { RichText(NumberText.count(Int($0.worth))) },
      Column("Distance D") { RichText(NumberText.significant($0.distance.value, 3)) },
      Column("p") { RichText(NumberText.significant($0.distance.p, 2)) },
      Column("⟨f⟩") { RichText($0.meanValue.text) },
      Column("⟨f⟩ of the density") { RichText(NumberText.significant($0.density.meanValue, 4)) },
      Column("Deviation") { RichText($0.deviation.sigmas) },
    ]
    // A row a coordinate has the same ⟨f⟩.
    let arms = studies.density.rows.filter { $0.coordinate == 0 }
    let far = arms.count { abs($0.deviation) > 2 }
    let alarms = NumberText.significant(0.0455 * Double(arms.count), 2)
    let rejected = studies.density.rows.count { $0.distance.p < 0.05 }
    return [
      .heading(3, RichText("\(label): samples and the Boltzmann density")),
      .table(Table(studies.density.rows, columns)),
      .notes([
        """
        Samples: where the runs were, without the first tenth of each. Memory: the integrated autocorrelation time, in \
        steps (Sokal's window, 5τ); worth: so many independent samples. Distance: Kolmogorov's, sup |Fₙ − F|, of all runs \
        together; Z by quadrature; p by what the samples are worth. ⟨f⟩: the mean over the samples ± one deviation; \
        deviation: by how many of them it lies above that of the density.
        """,
        """
        False alarms: a right sampler has a p below 0.05 in one row of twenty at most; here \
        \(rejected) of \(studies.density.rows.count) have. The test is cautious, since the worth is that of the slowest motion and \
        the distribution function's finer details are worth more. A right sampler's ⟨f⟩ is farther off than 2 σ in 4.6 % of \
        the arms: \(alarms) of \(arms.count) are expected, \(far) \(far == 1 ? "is" : "are"). Langevin dynamics with a time \
        step h have a bias of order h of their own, BAOAB of order h²; Metropolis's walk has none.
        """,
      ]),
    ]
  }
}

extension [Double] {
  /// "0.012 (0.010 … 0.015)": median and quartiles.
  fileprivate var spreadText: String {
    guard !isEmpty else { return "—" }
    let sample = Sample(self)
    let (lower, upper) = (sample.quantile(0.25), sample.quantile(0.75))
    let texts = NumberText.rounded([sample.median, lower, upper], uncertainty: (upper - lower) / 2)
    return "\(texts[0]) (\(texts[1]) … \(texts[2]))"
  }
}
