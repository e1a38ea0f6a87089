import Values

/// A number for each step of a run.
package protocol Shape: Sendable {
  /// The number at `step` of a run whose horizon is `steps`. Computed by elementary functions of `Lanes`, so its bits
  /// do not depend on the machine.
  func factor(at step: Int, of steps: Int) -> Double
}

/// A schedule: a shape with a name and settings.
///
///     αₜ = α · factor(t, T)        t = 0 … T − 1 the step, T the horizon
///
/// Step t = 0 is the first update. On a learning rate, or a sampler's temperature, it is a factor: the base rate α is
/// the optimizer's, so shape and rate are set apart, and an absolute end value of another package is here a fraction of
/// α. On any other setting that it drives it is the setting's value outright: β₁ from 0.85 to 0.95 is a line from 0.85
/// to 0.95, whatever β₁ the optimizer's entry has.
package protocol Schedule: Shape, Configurable {
  /// Its name in running text.
  static var title: String { get }
  /// The factor as a formula in t, T and the settings' keys.
  static var formula: String { get }
  /// Where it was published.
  static var source: String { get }
  /// The settings that pictures show it with, where it is a flat line at the defaults.
  static var example: [String: JSON] { get }
  /// The momentum of the method, or its β₁, step by step, where the schedule moves that beside the learning rate.
  var momentum: (any Shape)? { get }
  /// Whether its factors depend on the values that a run meets. Then `factor(at:of:)` is what it gives a run whose
  /// values always improve, and `timeline(of:)` what it gives any run.
  var readsValues: Bool { get }
  /// The schedules that it is made of.
  var parts: [DecodedSchedule] { get }
  /// What cannot be over a horizon of so many steps, though each setting is allowed: phases that overlap there.
  func problems(over steps: Int) -> [SettingProblem]
  /// The factors of one run whose horizon is `steps`.
  func timeline(of steps: Int) -> any Timeline
}

extension Schedule {
  package static var example: [String: JSON] { [:] }
  package var momentum: (any Shape)? { nil }
  package var readsValues: Bool { false }
  package var parts: [DecodedSchedule] { [] }
  package func problems(over steps: Int) -> [SettingProblem] { [] }
  package func timeline(of steps: Int) -> any Timeline { ShapeTimeline(self, steps) }

  /// Its name in experiment files.
  package var name: String { Self.name }

  /// Its name under `schedule` and every setting, defaults included: what an experiment file would say in full.
  package var json: JSON {
    .object(resolved.merging(["schedule": .string(Self.name)]) { setting, _ in setting })
  }
}
