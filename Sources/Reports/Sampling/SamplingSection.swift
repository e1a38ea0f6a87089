import Foundation
import Plans
import Statistics

/// The tables of samplers, under that of their function: how well they sample, how far they get without force, how often
/// they end in the right basin.
struct SamplingSection {
  let density: DensityStudy
  let motion: MotionStudy
  let basin: BasinStudy
  let noise: GradientNoiseStudy
  private let label: String

  /// Makes runs of samplers again, and nothing where there are none.
  init(_ function: FunctionSummary, _ experiment: Experiment) {
    label = function.function.label
    motion = MotionStudy(function, experiment)
    basin = BasinStudy(function, experiment)
    // Runs that are to leave their well have no stationary spread in it.
    noise = basin.rows.isEmpty ? GradientNoiseStudy(function, experiment) : GradientNoiseStudy.none
    density = motion.rows.isEmpty && basin.depth == nil ? DensityStudy(function, experiment) : DensityStudy.none
  }

  var blocks: [Document.Block] { densityBlocks + motionBlocks + noiseBlocks + spreadBlocks + basinBlocks }

  private var noiseBlocks: [Document.Block] {
    guard let batch = noise.batch, !noise.noises.isEmpty else { return [] }
    let columns: [Column<GradientNoiseStudy.Noise>] = [
      Column("Coordinate", .left) { RichText("w" + subscripted($0.coordinate + 1)) },
      Column("Mean") { RichText($0.mean.text) },
      Column("Variance") { RichText($0.variance.text) },
      Column("C/B") { RichText(NumberText.significant($0.expected, 4)) },
      Column("Skewness") { RichText(NumberText.significant($0.normality.skewness, 2)) },
      Column("Excess") { RichText(NumberText.significant($0.normality.excess, 2)) },
      Column("p of a Gaussian") { RichText(NumberText.significant($0.normality.p, 2)) },
    ]
    return [
      .heading(3, RichText("\(label): noise of the gradient")), .table(Table(noise.noises, columns)),
      .notes([
        """
        Gradients of \(NumberText.count(GradientNoiseStudy.draws)) batches of \(NumberText.counted(batch, "row")) at the \
        minimum, where the full gradient vanishes; C is the variance of the rows' own gradients, so that a batch's is \
        C/B. p: Bera and Jarque's test of normality.
        """
      ]),
    ]
  }

  private var spreadBlocks: [Document.Block] {
    if noise.spreads.isEmpty { return [] }
    let columns: [Column<GradientNoiseStudy.Spread>] = [
      Column("Arm", .left) { RichText($0.label) },
      Column("η") { RichText($0.learningRate.shortest) },
      Column("η/B") { [noise] row in
        RichText(noise.batch.map { NumberText.significant(row.learningRate / Double($0), 3) } ?? "—")
      },
      Column("Variance of w") { RichText($0.measured.text) },
      Column("Predicted") { RichText(NumberText.significant($0.expected, 4)) },
      Column("Deviation") {
        RichText(NumberText.significant(($0.measured.value - $0.expected) / $0.measured.deviation, 2) + " σ")
      },
    ]
    return [
      .heading(3, RichText("\(label): stationary spread")), .table(Table(noise.spreads, columns)),
      .notes([
        """
        The variance of w in the second half of the runs, ± one deviation by its memory. Predicted: η²s/(1 − (1 − ηh)²), \
        about ηs/(2h), for curvature h at the minimum and gradients of variance s: C/B of a batch, σ² of Gaussian noise. \
        A well that is no parabola lets wide runs get farther on its flat side.
        """
      ]),
    ]
  }

  private var densityBlocks: [Document.Block] {
    if density.rows.isEmpty { return [] }
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
    ]
    return [
      .heading(3, RichText("\(label): samples and the Boltzmann density")), .table(Table(density.rows, columns)),
      .notes([
        """
        Samples: where the runs were, without the first tenth of each. Memory: the integrated autocorrelation time, in \
        steps (Sokal's window, 5τ); worth: so many independent samples. Distance: Kolmogorov's, sup |Fₙ − F|, from the \
        distribution with density e^(−f/T)/Z, Z by quadrature; p by what the samples are worth. ⟨f⟩: the mean over the \
        samples ± one deviation.
        """
      ]),
    ]
  }

  private var motionBlocks: [Document.Block] {
    if motion.rows.isEmpty { return [] }
    let shown = motion.rows[0].steps.indices.filter { $0 % 2 == 1 || $0 == motion.rows[0].steps.count - 1 }
    var columns: [Column<MotionStudy.Row>] = [Column("Arm", .left) { RichText($0.label) }]
    for index in shown {
      let head = "⟨Δx²⟩ after \(NumberText.count(motion.rows[0].steps[index]))"
      columns.append(
        Column(RichText(head)) { row in
          let expected = row.expected[index].map { " (\(NumberText.significant($0, 4)))" } ?? ""
          return RichText(row.displacements[index].text + expected)
        })
    }
    columns += [
      Column("Largest deviation") { row in
        RichText(row.largestDeviation.map { NumberText.significant($0, 2) + " σ" } ?? "—")
      },
      Column("r₁") { RichText($0.correlation.text) },
      Column("p of white noise") { RichText(NumberText.significant($0.whiteness, 2)) },
    ]
    return [
      .heading(3, RichText("\(label): motion without force")), .table(Table(motion.rows, columns)),
      .notes([
        """
        ⟨Δx²⟩: the mean squared displacement of a coordinate over runs and coordinates, ± one standard error, after so many \
        steps; in brackets what theory says (2Dt for Brownian motion). r₁: the correlation of the displacement in one step \
        with that in the next, over the first \(NumberText.count(MotionStudy.correlated)) steps; p: Ljung and Box's test \
        that the first \(MotionStudy.lags) lags are not correlated.
        """
      ]),
    ]
  }

  private var basinBlocks: [Document.Block] {
    guard !basin.rows.isEmpty, let depth = basin.depth else { return [] }
    let shown = basin.steps.indices.filter { ($0 % 2 == 1 && basin.steps[$0] >= 100) || $0 == basin.steps.count - 1 }
    var columns: [Column<BasinStudy.Row>] = [
      Column("Arm", .left) { RichText($0.label) }, Column("c") { RichText($0.temperature.shortest) },
    ]
    for index in shown {
      let isLast = index == basin.steps.count - 1
      columns.append(
        Column(RichText("In the global basin after \(NumberText.count(basin.steps[index]))")) { row in
          let count = row.counts[index]
          let fraction = count.fraction
          guard isLast else { return RichText(fraction) }
          let interval = count.interval()
          return RichText(
            "\(fraction) (\(interval.lower.threePlaces) … \(interval.upper.threePlaces))")
        })
    }
    return [
      .heading(3, RichText("\(label): ending in the global basin")), .table(Table(basin.rows, columns)),
      .notes(
        [
          """
          The fraction of runs whose iterate lies where going downhill leads to the global minimum; at the end with \
          Wilson's 95 % interval. c: what the schedule multiplies. The deepest minimum that is not global has the depth \
          d* = \(NumberText.significant(depth, 4)).
          """
        ] + (basin.hasTemperatures ? [hajek(depth)] : [])),
    ]
  }

  private func hajek(_ depth: Double) -> RichText {
    """
    Under T = c/ln(1 + k) the probability of ending there tends to 1 if and only if c ≥ d*, which is \
    \(NumberText.significant(depth, 4)) here (Hajek 1988, theorem 1).
    """
  }
}

extension DensityStudy {
  /// No arms.
  static let none = DensityStudy(rows: [])
}

extension SuccessCount {
  /// "0.955".
  fileprivate var fraction: String { (Double(successes) / Double(runs)).threePlaces }
}

extension Double {
  fileprivate var threePlaces: String { String(format: "%.3f", self) }
}

extension Measured {
  /// "1.234 ± 0.012".
  var text: String {
    let rounded = NumberText.rounded([value], uncertainty: deviation)[0]
    return "\(rounded) ± \(NumberText.significant(deviation, 2))"
  }
}

/// A number in subscript digits.
private func subscripted(_ number: Int) -> String {
  String(String.UnicodeScalarView(String(number).unicodeScalars.compactMap { Unicode.Scalar($0.value - 48 + 0x2080) }))
}
