import Lanes
import Values

/// Cosine cycles that are each given in full: length, warm-up, and the factors at its start, peak and end.
///
///     u < warmups[i]    starts[i] + (peaks[i] − starts[i]) u / warmups[i]
///     u ≥ warmups[i]    ends[i] + (peaks[i] − ends[i]) (1 + cos πv) / 2,
///                       v = (u − warmups[i]) / (lengths[i] − warmups[i])
///
/// u counts the steps of segment i from 0; its length includes its warm-up. After the last segment its end stays. This
/// is optax's `sgdr_schedule`, which joins warm-up cosine schedules; after I. Loshchilov and F. Hutter (2017),
/// arXiv:1608.03983.
struct CosineSegments: Schedule {
  var lengths = [0.5, 0.5]
  var warmups = [0.0, 0.0]
  var starts = [0.0, 0.0]
  var peaks = [1.0, 0.5]
  var ends = [0.0, 0.0]

  static let name = "cosineSegments"
  static let title = "cosine segments"
  static let formula = "segment i: from starts[i] up to peaks[i] over warmups[i], then half a cosine to ends[i]"
  static let source = "optax sgdr_schedule, after arXiv:1608.03983"
  static let settings: [Setting<Self>] = [
    .numbers("lengths", \.lengths, .positive, "length of each segment: a fraction of the horizon below 1, else steps"),
    .numbers(
      "warmups", \.warmups, .nonNegative, "how much of each segment is warm-up: a fraction of the horizon, or steps"),
    .numbers("starts", \.starts, .nonNegative, "factor at the foot of each warm-up"),
    .numbers("peaks", \.peaks, .nonNegative, "factor at the peak of each segment"),
    .numbers("ends", \.ends, .nonNegative, "factor at the end of each segment"),
  ]
  init() {}

  func problems() -> [SettingProblem] {
    var problems = lengths.compactMap { Length.problem("lengths", $0) }
    problems += warmups.compactMap { Length.problem("warmups", $0) }
    if lengths.isEmpty {
      problems.append(SettingProblem(key: "lengths", message: "`lengths` must hold at least one number"))
    }
    for (key, list) in [("warmups", warmups), ("starts", starts), ("peaks", peaks), ("ends", ends)]
    where list.count != lengths.count {
      problems.append(
        SettingProblem(
          key: key, message: "`\(key)` must hold as many numbers as `lengths`, \(lengths.count), not \(list.count)"))
    }
    for (length, warmup) in zip(lengths, warmups) where (length < 1) == (warmup < 1) && warmup > length {
      problems.append(
        SettingProblem(
          key: "warmups", message: "a segment of \(length.shortest) has a warm-up of \(warmup.shortest)"))
    }
    return problems + [Length.problem("lengths", count: lengths.count)].compactMap { $0 }
  }

  func problems(over steps: Int) -> [SettingProblem] {
    for (length, warmup) in zip(lengths, warmups) where (length < 1) != (warmup < 1) {
      let (whole, part) = (Length.whole(length, of: steps), Length.whole(warmup, of: steps))
      guard part > whole else { continue }
      return [
        SettingProblem(
          key: "warmups", message: "a segment of \(whole) steps has a warm-up of \(part), of a horizon of \(steps)")
      ]
    }
    return []
  }

  func factor(at step: Int, of steps: Int) -> Double {
    var segment = 0
    var u = step
    var length = Length.whole(lengths[0], of: steps)
    while u >= length && segment + 1 < lengths.count {
      u -= length
      segment += 1
      length = Length.whole(lengths[segment], of: steps)
    }
    let warmup = Length.whole(warmups[segment], of: steps)
    if u < warmup { return Ramp.linear(from: starts[segment], to: peaks[segment], at: Double(u) / Double(warmup)) }
    guard u < length else { return ends[segment] }
    return Ramp.cosine(
      from: peaks[segment], to: ends[segment], at: Double(u - warmup) / Double(length - warmup))
  }
}
