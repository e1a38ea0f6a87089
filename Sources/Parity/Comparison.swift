/// Deviations gathered over a case: the one that is largest against its tolerance counts.
struct Comparison {
  struct Entry: Equatable {
    var deviation: Double
    var tolerance: Double
    var place: String

    /// A value that is not a number exceeds every tolerance.
    var excess: Double { deviation.isNaN ? .infinity : deviation / tolerance }
  }

  private(set) var worst: Entry?

  /// - Parameter place: where in the case, for the message of a failure: "step 50".
  mutating func note(_ deviation: Double, within tolerance: Double, at place: @autoclosure () -> String) {
    let entry = Entry(deviation: deviation, tolerance: tolerance, place: "")
    guard worst.map({ entry.excess > $0.excess }) ?? true else { return }
    worst = Entry(deviation: deviation, tolerance: tolerance, place: place())
  }

  var verdict: ParityCase.Verdict {
    guard let worst else { return .failed("nothing was compared") }
    if worst.excess <= 1 { return .passed }
    return .failed("\(worst.place): the deviation is \(worst.deviation), the tolerance \(worst.tolerance)")
  }
}

/// |value − reference| / max(|reference|, floor); 0 where both are equal, infinite or not.
func deviation(_ value: Double, from reference: Double, floor: Double) -> Double {
  value == reference ? 0 : abs(value - reference) / max(abs(reference), floor)
}

/// maxᵢ |valueᵢ − referenceᵢ| / max(maxᵢ |referenceᵢ|, floor).
func deviation(_ values: [Double], from reference: [Double], floor: Double) -> Double {
  guard values.count == reference.count else { return .infinity }
  let scale = max(reference.map(abs).max() ?? 0, floor)
  return zip(values, reference).reduce(0) { largest, pair in
    let difference = abs(pair.0 - pair.1) / scale
    // The comparison is this way round so that NaN is the largest.
    return largest >= difference ? largest : difference
  }
}
