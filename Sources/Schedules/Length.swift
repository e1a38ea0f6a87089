import Lanes
import Values

/// A part of the horizon as an experiment file gives it: below 1 a fraction of the horizon, from 1 on a number of
/// steps.
///
///     0.05 → 5 % of the horizon        1, 2, 100 → so many steps
package enum Length {
  /// The length in steps, at least one, which a fraction need not make a whole number. One that misses a whole number
  /// by rounding alone (0.07 · 100 = 7.000000000000001) is that number.
  static func steps(_ length: Double, of horizon: Int) -> Double {
    guard length < 1 else { return length }
    let steps = max(1, length * Double(horizon))
    let whole = steps.roundedToNearest()
    return (steps - whole).magnitude <= 1e-9 * whole ? whole : steps
  }

  /// The nearest whole number of steps, at least one where the length is not zero.
  package static func whole(_ length: Double, of horizon: Int) -> Int {
    length == 0 ? 0 : Int(steps(length, of: horizon).roundedToNearest())
  }

  /// How many intervals of `length` have ended at `step`; an interval that ends between two steps ends at the nearer.
  static func intervals(of length: Double, endedAt step: Int) -> Int {
    // ⌈q⌉ − 1 = −⌊−q⌋ − 1 counts the k ≥ 1 with k · length < step + ½.
    max(0, Int(-(-(Double(step) + 0.5) / length).roundedDown()) - 1)
  }

  /// What is wrong with it, if anything.
  package static func problem(_ key: String, _ length: Double?) -> SettingProblem? {
    guard let length, length >= 1, length != length.rounded() || length > 0x1p53 else { return nil }
    return SettingProblem(
      key: key, message: "`\(key)` must be a fraction less than 1 or a whole number of steps, not \(length.shortest)")
  }

  /// What is wrong with two phases of which one ends before the other begins, if anything: fractions that are more than
  /// the horizon together.
  static func problem(_ first: String, _ a: Double, _ second: String, _ b: Double) -> SettingProblem? {
    guard a < 1, b < 1, a + b > 1 else { return nil }
    return SettingProblem(
      key: second, message: "`\(first)` and `\(second)` must together be at most 1, not \((a + b).shortest)")
  }

  /// What is wrong with them over a horizon of so many steps, where one of them is given in steps. Two fractions may
  /// overlap by what rounding to whole steps makes of them.
  static func problem(
    _ first: String, _ a: Double, _ second: String, _ b: Double, over steps: Int
  ) -> SettingProblem? {
    let (x, y) = (whole(a, of: steps), whole(b, of: steps))
    guard a >= 1 || b >= 1, x > steps - y else { return nil }
    let parts = [(first, x), (second, y)].filter { $0.1 > 0 }
    return SettingProblem(
      key: a >= 1 ? first : second,
      message: parts.map { "`\($0.0)` is \($0.1) steps" }.joined(separator: " and ")
        + ", and the horizon has \(steps)")
  }

  /// How many numbers a list of a schedule may hold: all of them are looked at in every step.
  private static let most = 1000

  /// What is wrong with how many there are, if anything.
  static func problem(_ key: String, count: Int) -> SettingProblem? {
    guard count > most else { return nil }
    return SettingProblem(key: key, message: "`\(key)` must hold at most \(most) numbers, not \(count)")
  }

  /// What is wrong with the order of some, if anything: fractions ascend among themselves, and so do steps; which of
  /// the two come first depends on the horizon.
  static func problem(ascending key: String, _ lengths: [Double], allowingEqual: Bool = false) -> SettingProblem? {
    for kind in [lengths.filter { $0 < 1 }, lengths.filter { $0 >= 1 }] {
      for (last, next) in zip(kind, kind.dropFirst()) where next < last || (next == last && !allowingEqual) {
        return SettingProblem(
          key: key, message: "`\(key)` must ascend, and \(next.shortest) comes after \(last.shortest)")
      }
    }
    return nil
  }
}
