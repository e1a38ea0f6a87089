import Lanes
import Values

/// A setting of an arm that a search gives values.
package struct SearchAxis: Sendable {
  /// As tuning names it.
  package let key: String
  /// The values that it takes one of; empty where it has a range.
  package let choices: [JSON]
  /// The ends of the file.
  package let range: ClosedRange<Double>
  /// The scale on which points are even.
  package let spacing: Spacing
  /// Whether it is a number of things or of steps.
  package let isWhole: Bool
  /// How far its range may be extended.
  let bounds: Bounds

  /// The part of a range at whose ends a best lies at the edge.
  static let rim = 0.05
  /// The part of the file's range by which an extension grows it.
  private static let growth = 0.25

  /// `nil` where the arm has no such setting.
  init?(_ key: String, _ range: TuningSearch.Range, of arm: Arm) {
    guard arm.value(ofTuned: key) != nil else { return nil }
    self.key = key
    guard case .numbers(let ends, let spacing) = range else {
      if case .values(let values) = range { choices = values } else { choices = [] }
      (self.range, self.spacing, isWhole, bounds) = (0...0, .linear, false, .any)
      return
    }
    choices = []
    (self.range, self.spacing) = (ends, spacing)
    let own = arm.setting(ofTuned: key)?.kind
    let limits = own?.bounds ?? .any
    if case .integer = own {
      (isWhole, bounds) = (true, limits)
    } else if arm.isLength(key) {
      isWhole = ends.lowerBound >= 1
      bounds = isWhole ? Bounds(.closed(1), limits.upper) : Bounds(limits.lower, .open(1))
    } else {
      (isWhole, bounds) = (false, limits)
    }
  }

  /// The value at a place in [0, 1) of a range.
  func value(at u: Double, in range: ClosedRange<Double>) -> JSON {
    if !choices.isEmpty { return choices[min(choices.count - 1, Int(u * Double(choices.count)))] }
    let (low, high) = (range.lowerBound, range.upperBound)
    let (first, last) = (spacing.place(of: low), spacing.place(of: isWhole ? high + 1 : high))
    let x = spacing.number(at: first + u * (last - first))
    return isWhole ? .integer(Int(min(high, max(low, x.rounded(.down))))) : .number(min(high, max(low, x)))
  }

  /// A range that is a quarter of the file's wider at one end; `nil` where the setting's own bounds leave no room.
  func grown(_ range: ClosedRange<Double>, upwards: Bool) -> ClosedRange<Double>? {
    let old = upwards ? range.upperBound : range.lowerBound
    let step = Self.growth * width
    var edge = spacing.number(at: spacing.place(of: old) + (upwards ? step : -step))
    if isWhole { edge = upwards ? max(edge, old + 1) : min(edge, old - 1) }
    switch upwards ? bounds.upper : bounds.lower {
    case .open(let end), .closed(let end): edge = upwards ? min(edge, end) : max(edge, end)
    case .none: break
    }
    if isWhole { edge.round(upwards ? .down : .up) }
    let gained = (spacing.place(of: edge) - spacing.place(of: old)) * (upwards ? 1 : -1)
    guard edge.isFinite, gained > 1e-9 * width, !isWhole || edge.magnitude < 0x1p53 else { return nil }
    return upwards ? range.lowerBound...edge : edge...range.upperBound
  }

  /// The file's range, grown as often as it takes to hold some values.
  func covering(_ values: [Double]) -> ClosedRange<Double> {
    var range = range
    for upwards in [false, true] {
      guard let furthest = upwards ? values.max() : values.min() else { continue }
      while upwards ? furthest > range.upperBound : furthest < range.lowerBound,
        let grown = grown(range, upwards: upwards)
      {
        range = grown
      }
    }
    return range
  }

  /// Whether a value lies at the upper or at the lower end of a range, so that a better one may lie beyond: within a
  /// twentieth of the file's width, or the outermost of what was tried; `nil` at neither, and where the setting's own
  /// bounds end.
  func isAtUpperEdge(_ value: Double, in range: ClosedRange<Double>, tried: [Double]) -> Bool? {
    for upwards in [false, true] {
      let end = upwards ? range.upperBound : range.lowerBound
      let isNear = abs(spacing.place(of: value) - spacing.place(of: end)) <= Self.rim * width
      let outermost = upwards ? tried.max() : tried.min()
      if isNear || value == outermost, grown(range, upwards: upwards) != nil { return upwards }
    }
    return nil
  }

  /// How far a value lies from the nearer end of a range, on the scale: in decades on a logarithmic one.
  package func distance(_ value: Double, in range: ClosedRange<Double>) -> Double {
    let x = spacing.place(of: value)
    let least = min(x - spacing.place(of: range.lowerBound), spacing.place(of: range.upperBound) - x)
    return spacing == .linear ? least : least / Double.log(10)
  }

  /// The width of the file's range on its scale.
  private var width: Double { spacing.place(of: range.upperBound) - spacing.place(of: range.lowerBound) }
}

extension Arm {
  /// Whether a setting of its schedule is a part of the horizon below 1 and a number of steps from 1 on.
  func isLength(_ key: String) -> Bool {
    guard Self.scheduleKey(key) != nil, let bounds = setting(ofTuned: key)?.kind.bounds else { return false }
    func takes(_ value: Double) -> Bool { (try? setting([key: .number(value)], label: label)) != nil }
    return bounds.contains(1.5) && !takes(1.5) && takes(2)
  }
}

extension SettingKind {
  /// Between what its numbers lie; `nil` where its values are no numbers.
  var bounds: Bounds? {
    switch self {
    case .number(let bounds), .integer(let bounds), .optionalNumber(let bounds), .numberOrObject(let bounds, _): bounds
    default: nil
    }
  }
}
