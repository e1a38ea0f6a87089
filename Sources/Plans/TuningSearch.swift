import GSL
import Values

/// A search of ranges by points that do not hang on what they find: random ones, or those of Sobol's sequence, which
/// fill the ranges evenly.
///
/// Trial k lies at the same place of every range for all arms and functions, and the first of many trials are those of
/// few, so that more of them make no run anew. What comes out of a trial has no say in the others.
///
/// J. Bergstra and Y. Bengio, "Random search for hyper-parameter optimization", JMLR 13 (2012) 281–305, who try low
/// discrepancy sequences, too (§4); O. Teytaud et al., "Critical hyper-parameters: no random, no cry" (2017),
/// arXiv:1706.03200.
package struct TuningSearch: Sendable, Hashable {
  /// Where trials lie.
  package enum Kind: String, Sendable, CaseIterable {
    case sobol, random
  }
  /// What a setting may be.
  package enum Range: Sendable, Hashable {
    /// One of these values, each as likely.
    case values([JSON])
    /// A number between two, even on a scale; a whole one is as likely as its share of the scale.
    case numbers(ClosedRange<Double>, Spacing)
  }
  /// How many trials there may be.
  package static let counts = Bounds.between(2, 10_000)
  /// How many there are where a file does not say.
  package static let standardTrials = 32
  /// As many settings as the sequence has coordinates.
  package static let mostSettings = 40

  /// Where trials lie.
  package let kind: Kind
  /// How many each arm has on each function.
  package let trials: Int
  /// By setting, as tuning names it.
  package let ranges: [String: Range]
  /// The experiment seed, from which random points descend.
  package var seed = 1
  /// The settings in the order of the coordinates.
  package var keys: [String] { ranges.keys.sorted() }

  /// A search of ranges by so many trials.
  package init(_ kind: Kind, trials: Int, ranges: [String: Range]) {
    self.kind = kind
    self.trials = trials
    self.ranges = ranges
  }

  /// Calls a function with one point of the unit cube after the other, a coordinate a key, for as long as it asks for
  /// more.
  ///
  /// - Parameters:
  ///   - first: the number of the first point, from 0.
  ///   - most: the most points.
  func eachPoint(from first: Int, most: Int, _ body: ([String: Double]) -> Bool) {
    let keys = keys
    switch kind {
    case .sobol:
      guard var points = try? SobolSequence(dimension: keys.count) else { return }
      for number in 0..<first + most {
        let point = points.next()
        if number >= first, !body(Dictionary(uniqueKeysWithValues: zip(keys, point))) { return }
      }
    case .random:
      for number in first..<first + most {
        let point = keys.map { ($0, uniform(number, $0)) }
        if !body(Dictionary(uniqueKeysWithValues: point)) { return }
      }
    }
  }

  /// A random number in [0, 1): from the stream of (experiment seed, setting, trial), so that neither other settings
  /// nor other trials move it.
  private func uniform(_ number: Int, _ key: String) -> Double {
    let identity: JSON = [
      "experiment": .integer(seed), "purpose": "tuning", "setting": .string(key), "trial": .integer(number),
    ]
    var stream = RandomStream(seed: Digest(of: identity.canonical).word)
    return stream.uniform()
  }

  /// As `over` writes it.
  var over: JSON {
    var own: [String: JSON] = [:]
    var ofSchedule: [String: JSON] = [:]
    for (key, range) in ranges {
      if let key = Arm.scheduleKey(key) { ofSchedule[key] = range.json } else { own[key] = range.json }
    }
    if !ofSchedule.isEmpty { own[Self.scheduleMember] = .object(ofSchedule) }
    return .object(own)
  }

  /// The member of `over` that has the settings of schedules.
  static let scheduleMember = "schedule"
}

extension TuningSearch.Range {
  /// The words of scales.
  static let scales: [(name: String, spacing: Spacing)] = [("linear", .linear), ("log", .logarithmic)]

  /// As a file writes it.
  var json: JSON {
    switch self {
    case .values(let values): .array(values)
    case .numbers(let range, let spacing):
      [
        "from": .number(range.lowerBound), "to": .number(range.upperBound),
        "scale": .string(Self.scales.first { $0.spacing == spacing }?.name ?? ""),
      ]
    }
  }
}
