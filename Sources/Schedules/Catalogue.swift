extension ScheduleKind {
  /// Every schedule, in the order of lists and reports.
  package static let catalogue: [ScheduleKind] = [
    ScheduleKind(Constant.self),
    ScheduleKind(StepDecay.self),
    ScheduleKind(MultiStep.self),
    ScheduleKind(Piecewise.self),
    ScheduleKind(ExponentialDecay.self),
    ScheduleKind(InverseTime.self),
    ScheduleKind(PolynomialDecay.self),
    ScheduleKind(LinearRamp.self),
    ScheduleKind(CosineDecay.self),
    ScheduleKind(CosineRestarts.self),
    ScheduleKind(CosineSegments.self),
    ScheduleKind(OneCycle.self),
    ScheduleKind(Cyclic.self),
    ScheduleKind(WarmupStableDecay.self),
    ScheduleKind(LogarithmicCooling.self),
    ScheduleKind(Plateau.self),
    ScheduleKind(ScheduleSequence.self),
    ScheduleKind(ScheduleProduct.self),
    ScheduleKind(ExpressionSchedule.self),
    ScheduleKind(Rex.self),
    ScheduleKind(HyperbolicTangentDecay.self),
    ScheduleKind(SilverSteps.self),
    ScheduleKind(FractalSteps.self),
    ScheduleKind(Greedy.self),
  ]
}
