#if BENCHMARKS
  import Functions
  import Lanes

  /// The steps of courses with nothing recorded, no budget looked at and no best kept: what a run would cost if nobody
  /// watched it, for benchmarks.
  ///
  /// - Returns: the last value that each run saw.
  package func walk(_ courses: [Course], on objective: Objective, steps: Int) -> [Double] {
    switch (courses[0].method.method.name, courses.count) {
    case ("adam", 1): walk(Adam.State<Double>.self, courses, objective, steps)
    case ("adam", _): walk(Adam.State<Pack>.self, courses, objective, steps)
    case ("momentum", 1): walk(Momentum.State<Double>.self, courses, objective, steps)
    case ("momentum", _): walk(Momentum.State<Pack>.self, courses, objective, steps)
    default: []
    }
  }

  private func walk<D: Descent>(_: D.Type, _ courses: [Course], _ objective: Objective, _ steps: Int) -> [Double] {
    var oracle = Oracle(objective.evaluator(D.L.self), objective.answers(D.L.self))
    var timetables = Timetables<D.L>(courses.map(\.timetable), steps: steps)
    let arena = Arena()
    defer { withExtendedLifetime(arena) {} }
    let settings = courses.map { $0.method.values(as: D.Settings.self) }
    var descent = D(Packed(settings), at: courses[0].start.map { D.L($0) }, in: arena)
    var value: D.L = 0
    for _ in 0..<steps {
      value = descent.evaluate(&oracle)
      descent.advance(&oracle, factor: timetables.next(after: value))
    }
    return (0..<D.L.count).map { value[$0] }
  }
#endif
