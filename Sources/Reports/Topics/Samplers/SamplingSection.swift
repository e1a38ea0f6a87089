import Findings
import Foundation
import Plans
import Statistics
import Values

/// The tables of samplers and of noisy gradients: how well they sample, how far they get without force, how often they
/// end in the right basin, what a batch does to a gradient.
struct SamplingSection {
  let density: DensityStudy
  let ranking: DensityRanking
  let motion: MotionStudy
  let basin: BasinStudy
  let noise: GradientNoiseStudy?
  let spread: SpreadStudy
  let label: String
  /// Whether every arm samples a density or moves freely, so that it is not about a low value at all.
  let isPure: Bool

  /// Makes runs of samplers again, and nothing where there are none.
  init(_ function: FunctionSummary, _ experiment: Experiment) {
    label = function.function.label
    motion = MotionStudy(function, experiment)
    basin = BasinStudy(function, experiment)
    // Runs that are to leave their well have no stationary spread in it.
    noise = basin.rows.isEmpty ? GradientNoiseStudy(function.function, experiment) : nil
    spread = basin.rows.isEmpty ? SpreadStudy(function, experiment) : SpreadStudy.none
    density = motion.rows.isEmpty && basin.depth == nil ? DensityStudy(function, experiment) : DensityStudy.none
    ranking = DensityRanking(density)
    let studied = Set(motion.rows.map(\.label) + density.rows.map(\.label))
    isPure = !studied.isEmpty && function.arms.allSatisfy { studied.contains($0.label) }
  }

  var blocks: [Document.Block] {
    rankingBlocks + densityBlocks + motionBlocks + noiseBlocks + spreadBlocks + pairBlocks + basinBlocks
  }
}

extension DensityStudy {
  /// No arms.
  static let none = DensityStudy(rows: [])
}

extension Measured {
  /// "1.234 ± 0.012".
  var text: String {
    let rounded = NumberText.rounded([value], uncertainty: deviation)[0]
    return "\(rounded) ± \(NumberText.significant(deviation, 2))"
  }
}

extension Double {
  /// "1.2 σ", of a number of deviations.
  var sigmas: String { NumberText.significant(self, 2) + " σ" }
}

/// A number in subscript digits.
func subscripted(_ number: Int) -> String {
  String(String.UnicodeScalarView(String(number).unicodeScalars.compactMap { Unicode.Scalar($0.value - 48 + 0x2080) }))
}
