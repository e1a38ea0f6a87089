import Findings
import Statistics
import Values

/// The tables of samplers and of noisy gradients.
struct SamplingSection {
  let label: String
  let studies: SamplerStudies

  var blocks: [Document.Block] {
    rankingBlocks + densityBlocks + motionBlocks + noiseBlocks + spreadBlocks + pairBlocks + basinBlocks
  }
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
