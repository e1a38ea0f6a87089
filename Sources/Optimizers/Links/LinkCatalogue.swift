extension LinkKind {
  /// Every link, in the order of lists and reports.
  package static let catalogue: [LinkKind] = [
    LinkKind(ClipByNorm.self),
    LinkKind(ClipByValue.self),
    LinkKind(NoisyGradient.self),
    LinkKind(Accumulation.self),
    LinkKind(WeightDecay.self),
    LinkKind(DecoupledWeightDecay.self),
    LinkKind(SharpnessAware.self),
    LinkKind(Lookahead.self),
    LinkKind(ExponentialAverage.self),
    LinkKind(StochasticAverage.self),
    LinkKind(BoxProjection.self),
  ]
}
