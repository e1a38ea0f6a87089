import Findings
import Values

extension SamplingSection {
  var noiseBlocks: [Document.Block] {
    guard let noise = studies.noise else { return [] }
    let means: [Column<GradientNoiseStudy.Noise>] = [
      Column("Coordinate", .left) { RichText("w" + subscripted($0.coordinate + 1)) },
      Column("Mean") { RichText($0.mean.text) },
      Column("95 % interval") { RichText($0.mean.intervalText) },
      Column("Full gradient") { RichText(NumberText.significant($0.gradient, 3)) },
      Column("Skewness") { RichText(NumberText.significant($0.normality.skewness, 2)) },
      Column("Excess") { RichText(NumberText.significant($0.normality.excess, 2)) },
      Column("p of a Gaussian") { RichText(NumberText.significant($0.normality.p, 2)) },
    ]
    let entries: [Column<GradientNoiseStudy.Entry>] = [
      Column("Entry", .left) { RichText("w" + subscripted($0.row + 1) + ", w" + subscripted($0.column + 1)) },
      Column("Covariance") { RichText($0.measured.text) },
      Column("95 % interval") { RichText($0.measured.intervalText) },
      Column("C/B") { RichText(NumberText.significant($0.expected, 4)) },
      Column("Deviation") { RichText($0.measured.deviations(from: $0.expected).sigmas) },
    ]
    let place =
      noise.isMinimum
      ? "at the minimum, where the full gradient vanishes"
      : "at (" + noise.point.map { NumberText.significant($0, 4) }.joined(separator: ", ") + ")"
    return [
      .heading(3, RichText("\(label): noise of the gradient")), .table(Table(noise.noises, means)),
      .heading(3, RichText("\(label): covariance of the noise")), .table(Table(noise.covariance, entries)),
      .notes([
        """
        Gradients of \(NumberText.count(GradientNoiseStudy.draws)) batches of \(NumberText.counted(noise.batch, "row")) \
        \(place); C is the covariance of the rows' own gradients, so that a batch's is C/B. ±: one standard error. p: Bera \
        and Jarque's test of normality; Gaussian noise has one below 0.05 in one coordinate of twenty.
        """
      ]),
    ]
  }

  var spreadBlocks: [Document.Block] {
    if studies.spread.rows.isEmpty { return [] }
    let hasSeveral = studies.spread.rows.contains { $0.row > 0 }
    var columns: [Column<SpreadStudy.Row>] = [
      Column("Arm", .left) { RichText($0.label) },
      Column("η") { RichText($0.learningRate.shortest) },
      Column("η/B") { [studies] row in
        RichText(studies.spread.batch.map { NumberText.significant(row.learningRate / Double($0), 3) } ?? "—")
      },
    ]
    if hasSeveral {
      columns.append(
        Column("Entry", .left) { RichText("w" + subscripted($0.row + 1) + ", w" + subscripted($0.column + 1)) })
    }
    columns += [
      Column(hasSeveral ? "Covariance of w" : "Variance of w") { RichText($0.measured.text) },
      Column("Predicted") { RichText(NumberText.significant($0.expected, 4)) },
      Column("Deviation") { RichText($0.measured.deviations(from: $0.expected).sigmas) },
    ]
    return [
      .heading(3, RichText("\(label): stationary spread")), .table(Table(studies.spread.rows, columns)),
      .notes([
        """
        The covariance of w in the second half of the runs, ± one deviation by its memory. Predicted: \
        Σ = (I − ηH)Σ(I − ηH) + η²S, in one variable ηs/(h(2 − ηh)), for the Hessian H at the minimum and gradients of \
        covariance S: C/B of a batch. It is exact for a quadratic function and noise that is the same everywhere; the next \
        order in η adds what the well is not a parabola by, and how the noise grows away from the minimum.
        """
      ]),
    ]
  }

  var pairBlocks: [Document.Block] {
    guard let batch = studies.spread.batch, !studies.spread.pairs.isEmpty else { return [] }
    let columns: [Column<SpreadStudy.Pair>] = [
      Column("Arm", .left) { RichText($0.label) },
      Column("Gaussian noise") { RichText($0.gaussian.text) },
      Column("Batches") { RichText($0.batches.text) },
      Column("Ratio") { RichText($0.ratio.text) },
      Column("95 % interval") { RichText($0.ratio.intervalText) },
      Column("p of no difference") { RichText(NumberText.significant($0.test.p, 2)) },
    ]
    return [
      .heading(3, RichText("\(label): against batches of \(batch)")), .table(Table(studies.spread.pairs, columns)),
      .notes([
        """
        The mean squared distance of w from its mean in the second half of a run, over \(studies.spread.seeds) seeds ± one standard \
        error: under the full gradient with Gaussian noise of the covariance of batches of \
        \(NumberText.counted(batch, "row")), and under such batches themselves, from the same starts. p: Wilcoxon's \
        signed-rank test on equal seeds, which one row of twenty fails by chance at 0.05.
        """
      ]),
    ]
  }
}
