import Values

/// Intervals, one for each coordinate or one for all.
package struct Intervals: StructuredSetting {
  /// The ends of each, the lower first.
  let pairs: [[Double]]

  package init?(json: JSON) {
    let pairs = json.numbers.map { [$0] } ?? json.array?.compactMap(\.numbers) ?? []
    guard !pairs.isEmpty, pairs.count == json.array?.count || json.numbers != nil else { return nil }
    guard pairs.allSatisfy({ $0.count == 2 && $0[0] < $0[1] && ($0[1] - $0[0]).isFinite }) else { return nil }
    self.pairs = pairs
  }

  package var json: JSON { pairs.count == 1 ? .numbers(pairs[0]) : .array(pairs.map(JSON.numbers)) }

  /// The intervals of n coordinates.
  func intervals(_ n: Int) -> [ClosedRange<Double>] {
    (0..<n).map { i in
      let pair = pairs[pairs.count == 1 ? 0 : min(i, pairs.count - 1)]
      return pair[0]...pair[1]
    }
  }
}

extension Intervals {
  /// What is wrong with them as the setting `domain` of n coordinates.
  func problems(dimension n: Int) -> [SettingProblem] {
    let count = pairs.count
    if count == 1 || count == n { return [] }
    let expected = n == 1 ? "one interval" : "\(n) intervals or one"
    return [SettingProblem(key: "domain", message: "`domain` must have \(expected), not \(count)")]
  }
}

extension ClosedRange<Double> {
  /// The point that divides it by the golden section: of no account in a formula that somebody else wrote.
  var goldenSection: Double { lowerBound + 0.6180339887498949 * (upperBound - lowerBound) }
}

/// A minimum that an experiment file states.
package struct KnownMinimum: StructuredSetting {
  /// f*.
  let value: Double
  /// Where it is: n coordinates each, or one that stands for all.
  let given: [[Double]]

  package init?(json: JSON) {
    guard let members = json.object, let value = members["value"]?.number, value.isFinite else { return nil }
    guard Set(members.keys).isSubset(of: ["value", "points"]) else { return nil }
    let points = members["points"]?.array ?? []
    given = points.compactMap(\.numbers).filter { !$0.isEmpty && $0.allSatisfy(\.isFinite) }
    guard given.count == points.count, members["points"].map({ $0.array != nil }) ?? true else { return nil }
    self.value = value
  }

  package var json: JSON {
    given.isEmpty
      ? ["value": .number(value)] : ["value": .number(value), "points": .array(given.map(JSON.numbers))]
  }

  /// The points in n dimensions.
  func points(_ n: Int) -> [[Double]] { given.map { Self.spread($0, n) } }

  static func spread(_ point: [Double], _ n: Int) -> [Double] {
    point.count == 1 ? Array(repeating: point[0], count: n) : point
  }
}
