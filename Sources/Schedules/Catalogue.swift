extension ScheduleKind {
  /// Every schedule, in the order of lists and reports.
  public static let catalogue: [ScheduleKind] = [
    ScheduleKind(Constant.self)
  ]
}
