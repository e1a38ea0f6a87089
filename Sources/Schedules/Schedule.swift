import Values

/// A learning-rate schedule: a factor on an optimizer's base learning rate as a pure function of the step.
///
///     αₜ = α · factor(t, T)        t = 0 … T − 1 the step, T the horizon
///
/// Step t = 0 is the first update. The base rate α is the optimizer's, so shape and rate are set apart; an absolute end
/// value of another package is here a fraction of α.
package protocol Schedule: Configurable {
  /// Its name in running text.
  static var title: String { get }
  /// The factor as a formula in t, T and the settings' keys.
  static var formula: String { get }
  /// Where it was published.
  static var source: String { get }
  /// The factor at `step` of a run whose horizon is `steps`. Computed by elementary functions of `Lanes`, so its bits
  /// do not depend on the machine.
  func factor(at step: Int, of steps: Int) -> Double
  /// Whether it also moves the momentum of the method, or its β₁: `momentum(at:of:)` then holds in place of the
  /// setting.
  var movesMomentum: Bool { get }
  /// The momentum at `step`; asked for only where `movesMomentum`.
  func momentum(at step: Int, of steps: Int) -> Double
}

extension Schedule {
  package var movesMomentum: Bool { false }
  package func momentum(at step: Int, of steps: Int) -> Double { 0 }

  /// Its name in experiment files.
  package var name: String { Self.name }

  /// Its name under `schedule` and every setting, defaults included: what an experiment file would say in full.
  package var json: JSON {
    .object(resolved.merging(["schedule": .string(Self.name)]) { setting, _ in setting })
  }
}
