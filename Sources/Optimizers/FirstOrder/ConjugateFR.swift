import GSL

/// Conjugate gradients after Fletcher and Reeves: GSL's `conjugate_fr`.
///
///     pₜ = −gₜ + βₜ pₜ₋₁          βₜ = ‖gₜ‖² / ‖gₜ₋₁‖²          xₜ₊₁ = xₜ + λ pₜ
///
/// R. Fletcher and C. M. Reeves, "Function minimization by conjugate gradients", The Computer Journal 7(2) (1964),
/// 149–154, doi:10.1093/comjnl/7.2.149.
enum ConjugateFR: LineSearchAlgorithm {
  static let name = "conjugateFR"
  static let title = "Conjugate gradients (Fletcher–Reeves)"
  static let formula = "p = −g + ‖g‖²/‖g₋₁‖² p₋₁; x += λ p, λ from a line search"
  static let source = "R. Fletcher and C. M. Reeves, The Computer Journal 7 (1964) 149–154; GSL"
  static let algorithm = Multimin.Descent.Algorithm.conjugateFR
  static let tolerance = 1e-4
}
