import GSL

/// Steepest descent with an adaptive step: GSL's `steepest_descent`.
///
///     xₜ₊₁ = xₜ − λ gₜ / ‖gₜ‖          λ doubles after a step down, and shrinks by `tolerance` until there is one
///
/// M. Galassi et al., *GNU Scientific Library Reference Manual*, 3rd ed. (2009), "Multidimensional Minimization".
enum SteepestDescent: LineSearchAlgorithm {
  static let name = "steepestDescent"
  static let title = "Steepest descent (adaptive step)"
  static let formula = "x −= λ g/‖g‖; λ ×2 after success, × tolerance after failure"
  static let source = "M. Galassi et al., GNU Scientific Library Reference Manual (2009)"
  static let algorithm = Multimin.Descent.Algorithm.steepestDescent
  static let tolerance = 1e-4
}
