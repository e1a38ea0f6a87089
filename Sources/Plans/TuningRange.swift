import GSL
import Values

/// The range that a choice of tuning searches, by the arms of the file: what lies beyond it, and what inside it was not
/// tried yet.
///
/// Beyond an edge values go on with the ratio of the two outermost ones, or with their distance where the file's are
/// evenly spaced or not all positive: a quarter as many as the file has, so that four extensions double a range.
/// Inside, trials are points of Sobol's sequence between the best and its neighbours.
package struct TuningRange: TuningSpace {
  /// The most extensions.
  package static let most = 4
  /// The settings that vary, all of them numbers.
  private let axes: [Axis]

  /// A setting with the values of the file.
  private struct Axis {
    let key: String
    /// Ascending, at least two.
    let values: [Double]
    let spacing: Spacing
    /// Whether it is a part of the horizon below 1 and a number of steps from 1 on.
    private let isLength: Bool

    init?(_ key: String, _ arms: [Arm]) {
      let numbers = arms.compactMap { $0.value(ofTuned: key)?.number }
      values = Set(numbers).sorted()
      guard numbers.count == arms.count, values.count > 1, values.allSatisfy(\.isFinite) else { return nil }
      self.key = key
      isLength = arms[0].isLength(key)
      if isLength, values[0] < 1, values[values.count - 1] >= 1 { return nil }
      spacing = values[0] > 0 && Spacing(of: values) != .linear ? .logarithmic : .linear
    }

    func value(_ arm: Arm) -> Double { arm.value(ofTuned: key)?.number ?? values[0] }

    /// A number on the scale, of a length one that it can be: parts stay parts, and steps whole steps; else no number.
    func number(at place: Double) -> Double {
      let number = spacing.number(at: place)
      if !isLength { return number }
      if values[0] < 1 { return number < 1 ? number : .nan }
      return number.rounded() >= 1 ? number.rounded() : .nan
    }

    /// How many values an extension adds.
    var growth: Int { (values.count + 3) / 4 }

    /// The values beyond an edge, outwards.
    func beyond(_ edge: Double, upwards: Bool) -> [Double] {
      let places = values.map(spacing.place)
      let isEven = values.count == 2 || Spacing(of: values) == spacing
      let sign = upwards ? 1.0 : -1
      if isEven {
        // On the file's own grid, so that a value has the same bits however it is come to.
        let step = (places[places.count - 1] - places[0]) / Double(places.count - 1)
        let index = ((spacing.place(of: edge) - places[0]) / step).rounded()
        return (1...growth).map { number(at: places[0] + (index + sign * Double($0)) * step) }
      }
      let outermost = upwards ? places.suffix(2) : places.prefix(2)
      let step = (outermost[outermost.startIndex + 1] - outermost[outermost.startIndex]) * sign
      return (1...growth).map { number(at: spacing.place(of: edge) + Double($0) * step) }
    }
  }

  /// - Parameters:
  ///   - arms: the candidates of the file.
  ///   - keys: the settings that are tuned.
  package init(_ arms: [Arm], over keys: [String]) {
    axes = arms.isEmpty ? [] : keys.compactMap { Axis($0, arms) }.prefix(Self.mostAxes).map(\.self)
  }

  /// As many coordinates as the sequence has.
  private static let mostAxes = 40

  package var canGrow: Bool { !axes.isEmpty }

  package func beyond(_ tried: [Arm], best: [Arm]) -> [Arm] {
    var all = tried
    for axis in axes {
      let values = all.map(axis.value)
      guard let least = values.min(), let greatest = values.max(), !best.isEmpty else { continue }
      for (edge, upwards) in [(least, false), (greatest, true)] where best.allSatisfy({ axis.value($0) == edge }) {
        let face = all.filter { axis.value($0) == edge }
        all += new(
          axis.beyond(edge, upwards: upwards).flatMap { value in face.map { ($0, [axis.key: JSON.number(value)]) } },
          beside: all)
      }
    }
    return Array(all[tried.count...])
  }

  /// So many arms between the best and its neighbours; in the whole range where these leave no room, and fewer where
  /// that leaves none.
  package func between(_ tried: [Arm], best: Arm, count: Int) -> [Arm] {
    var found: [Arm] = []
    for isNear in [true, false] where found.count < count && !axes.isEmpty {
      let box = axes.map { axis -> ClosedRange<Double> in
        let (own, values) = (axis.value(best), Set(tried.map(axis.value)).sorted())
        let low = (isNear ? values.last { $0 < own } : values.first) ?? own
        let high = (isNear ? values.first { $0 > own } : values.last) ?? own
        return axis.spacing.place(of: low)...axis.spacing.place(of: high)
      }
      guard var points = try? SobolSequence(dimension: axes.count) else { return found }
      for _ in 0..<64 + 8 * count where found.count < count {
        let numbers = zip(axes, points.next(in: box)).map { ($0.key, JSON.number($0.number(at: $1))) }
        found += new([(best, Dictionary(uniqueKeysWithValues: numbers))], beside: tried + found)
      }
    }
    return found
  }

  /// The arms with other values of settings that can be made and are not there yet.
  private func new(_ wanted: [(arm: Arm, values: [String: JSON])], beside known: [Arm]) -> [Arm] {
    var seen = Set(known.map(\.canonical))
    return wanted.compactMap { arm, values in
      guard values.values.allSatisfy({ $0.number?.isFinite ?? false }),
        var made = try? arm.setting(values, label: arm.label), seen.insert(made.canonical).inserted
      else { return nil }
      made.name = arm.name
      return made
    }
  }

  package func mostTrials(after extensions: Int) -> Double {
    func size(_ extensions: Int) -> Double {
      axes.reduce(1) { $0 * Double($1.values.count + $1.growth * extensions) }
    }
    return axes.isEmpty ? 0 : size(extensions + 1) - size(extensions)
  }
}
