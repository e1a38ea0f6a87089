/// The seconds that a program took for a run, by a clock on the wall, with those at which it had come to some places.
/// They are measured: no record is equal or different by them, and no digest has them.
package struct RunClock: Sendable, Equatable {
  /// From the start of the run to its end.
  package let total: Double
  /// Evaluations, ascending.
  package let evaluations: [Int]
  /// The seconds after which each of these had been made.
  package let seconds: [Double]

  /// - Parameter marks: seconds by evaluations, ascending in both.
  package init(total: Double, marks: [(evaluations: Int, seconds: Double)]) {
    self.total = total
    evaluations = marks.map(\.evaluations)
    seconds = marks.map(\.seconds)
  }

  /// The seconds after which so many evaluations had been made.
  package func seconds(to count: Int) -> Double {
    evaluations.firstIndex { $0 >= count }.map { seconds[$0] } ?? total
  }
}

/// Notes when a run of a program comes where.
package struct Stopwatch: Sendable {
  private let begin = ContinuousClock.now
  private var marks: [(evaluations: Int, seconds: Double)] = []

  /// Begins now.
  package init() {}

  /// The run has made so many evaluations, no fewer than before.
  package mutating func note(_ evaluations: Int) {
    if marks.last?.evaluations != evaluations { marks.append((evaluations, now)) }
  }

  /// The seconds of a run that ends now, at the points that its record has and where it reached its targets.
  package func clock(of record: RunRecord) -> RunClock {
    let wanted = Set(record.curve.evaluations + record.runtimes.compactMap(\.self)).sorted()
    var next = 0
    var kept: [(evaluations: Int, seconds: Double)] = []
    for evaluations in wanted {
      while next < marks.count, marks[next].evaluations < evaluations { next += 1 }
      if next < marks.count { kept.append((evaluations, marks[next].seconds)) }
    }
    return RunClock(total: now, marks: kept)
  }

  private var now: Double {
    let time = (ContinuousClock.now - begin).components
    return Double(time.seconds * 1_000_000_000 + time.attoseconds / 1_000_000_000) / 1e9
  }
}
