import Functions

/// A method of which theory says how fast it converges.
package protocol ConvergenceTheory: Sendable {
  /// What theory says of it on a function, where it says anything.
  func prediction(on objective: Objective) -> Prediction?
}

/// What theory says of a method on a function: how fast its residual shrinks in the end.
package struct Prediction: Sendable, Equatable {
  /// ρ in eₜ₊₁ ≈ ρ eₜ; 1 and above where the method diverges.
  package let rate: Double?
  /// p in eₜ₊₁ ≈ C eₜᵖ.
  package let order: Double
  /// What the number is.
  package let meaning: String

  /// Linear convergence.
  init(rate: Double, _ meaning: String) {
    self.rate = rate
    order = 1
    self.meaning = meaning
  }

  /// Convergence of an order above 1.
  init(order: Double, _ meaning: String) {
    rate = nil
    self.order = order
    self.meaning = meaning
  }
}
