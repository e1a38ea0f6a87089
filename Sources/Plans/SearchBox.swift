import Values

/// The ranges of a search for one arm, of the settings that it has.
///
/// An extension adds a quarter of the trials in a slab beyond the edge, a quarter as wide as the file's range on its
/// scale, so that four double a range and keep the density of its points. Who has no edge to pass goes on in its ranges
/// with the next points.
package struct SearchBox: TuningSpace {
  /// What is searched.
  package let search: TuningSearch
  /// The settings that the arm has.
  package let axes: [SearchAxis]
  private let arm: Arm
  private let horizons: [Int]

  /// - Parameters:
  ///   - arm: whose own values of the settings are replaced.
  ///   - horizons: the steps of runs, over which schedules must be possible.
  package init(_ search: TuningSearch, _ arm: Arm, over horizons: [Int]) {
    self.search = search
    self.arm = arm
    self.horizons = horizons
    axes = search.keys.compactMap { key in search.ranges[key].flatMap { SearchAxis(key, $0, of: arm) } }
  }

  /// The trials of the file; fewer than asked for where the ranges hold too few.
  package var candidates: [Arm] { arms(search.trials, in: given, from: 0, beside: []) }

  /// The ranges of the file.
  package var given: [String: ClosedRange<Double>] { Dictionary(uniqueKeysWithValues: axes.map { ($0.key, $0.range) }) }

  /// The ranges with the extensions that candidates lie in.
  ///
  /// - Parameter tried: the values of each candidate, as tuning names them.
  package func ranges(_ tried: [[String: JSON]]) -> [String: ClosedRange<Double>] {
    Dictionary(
      uniqueKeysWithValues: axes.map { axis in (axis.key, axis.covering(tried.compactMap { $0[axis.key]?.number })) })
  }

  private func ranges(_ tried: [Arm]) -> [String: ClosedRange<Double>] {
    ranges(tried.map { $0.values(ofTuned: search.keys) })
  }

  /// The settings at whose edge a candidate lies.
  package func edges(_ chosen: Arm, among tried: [Arm]) -> [String] {
    let ranges = ranges(tried)
    return ranged.filter { axis in
      guard let value = axis.number(chosen), let range = ranges[axis.key] else { return false }
      return axis.isAtUpperEdge(value, in: range, tried: tried.compactMap(axis.number)) != nil
    }.map(\.key)
  }

  /// The first thing that is wrong with a point of the ranges; `nil` where all of so many can be made.
  var refusal: String? {
    var refusal: String?
    search.eachPoint(from: 0, most: search.trials) { point in
      do throws(SettingsError) { _ = try made(point, given) } catch { refusal = error.problems.first?.message }
      return refusal == nil
    }
    return refusal
  }

  package var canGrow: Bool { !ranged.isEmpty }
  private var ranged: [SearchAxis] { axes.filter(\.choices.isEmpty) }
  /// How many trials a slab has.
  private var growth: Int { (search.trials + 3) / 4 }

  package func beyond(_ tried: [Arm], best: [Arm]) -> [Arm] {
    var all = tried
    var ranges = ranges(tried)
    for axis in ranged {
      guard let range = ranges[axis.key] else { continue }
      let values = tried.compactMap(axis.number)
      let edges = best.map { axis.number($0).flatMap { axis.isAtUpperEdge($0, in: range, tried: values) } }
      guard let upwards = edges.first ?? nil, edges.allSatisfy({ $0 == upwards }),
        let grown = axis.grown(range, upwards: upwards)
      else { continue }
      let inner = axis.isWhole ? 1.0 : 0
      var slab = ranges
      slab[axis.key] =
        upwards ? range.upperBound + inner...grown.upperBound : grown.lowerBound...range.lowerBound - inner
      let more = arms(growth, in: slab, from: tried.count, beside: all)
      if more.isEmpty { continue }
      all += more
      ranges[axis.key] = grown
    }
    return Array(all[tried.count...])
  }

  package func between(_ tried: [Arm], best: Arm, count: Int) -> [Arm] {
    arms(count, in: ranges(tried), from: 0, beside: tried)
  }

  package func mostTrials(after extensions: Int) -> Double { Double(ranged.count * growth) }

  /// So many arms at points of the search, each of which is new and can be made.
  private func arms(
    _ count: Int, in ranges: [String: ClosedRange<Double>], from first: Int, beside known: [Arm]
  ) -> [Arm] {
    var seen = Set(known.map(\.canonical))
    var found: [Arm] = []
    search.eachPoint(from: first, most: 256 + 16 * (count + known.count)) { point in
      if found.count < count, let arm = try? made(point, ranges), seen.insert(arm.canonical).inserted {
        found.append(arm)
      }
      return found.count < count
    }
    return found
  }

  /// The arm at a point.
  private func made(
    _ point: [String: Double], _ ranges: [String: ClosedRange<Double>]
  ) throws(SettingsError) -> Arm {
    var values: [String: JSON] = [:]
    for axis in axes { values[axis.key] = axis.value(at: point[axis.key] ?? 0, in: ranges[axis.key] ?? axis.range) }
    var made = try arm.setting(values, label: arm.label)
    if values.keys.contains(where: { Arm.scheduleKey($0) != nil }) {
      let schedule = try made.makeSchedule()
      for steps in horizons {
        let problems = schedule.problems(over: steps)
        if !problems.isEmpty { throw SettingsError(problems: problems) }
      }
    }
    made.name = arm.name
    return made
  }
}

extension SearchAxis {
  /// The value that an arm has.
  fileprivate func number(_ arm: Arm) -> Double? { arm.value(ofTuned: key)?.number }
}
