import Plans

/// What is learnt of all functions with noisy gradients together.
package struct NoisyFunctions {
  private var noises: [(label: String, study: GradientNoiseStudy)] = []
  private var spreads: [(label: String, study: SpreadStudy)] = []

  /// Adds a function.
  package mutating func append(_ section: SamplingSection) {
    if let noise = section.noise { noises.append((section.label, noise)) }
    if !section.spread.rows.isEmpty { spreads.append((section.label, section.spread)) }
  }

  private var scaling: SpreadScaling { SpreadScaling(spreads) }

  /// The table over all of them.
  package var blocks: [Document.Block] { scaling.blocks }

  /// A figure of a kind with its caption; `nil` where there is nothing to draw.
  package func figure(_ kind: FigureKind) -> (figure: any Figure, caption: String)? {
    switch kind {
    case .gradientNoise: NoiseFigure(noises).figure
    case .spread: scaling.figure
    default: nil
    }
  }
}
