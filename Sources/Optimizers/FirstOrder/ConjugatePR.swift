import GSL

/// Conjugate gradients after Polak and Ribière: GSL's `conjugate_pr`.
///
///     pₜ = −gₜ + βₜ pₜ₋₁          βₜ = gₜ·(gₜ − gₜ₋₁) / ‖gₜ₋₁‖²          xₜ₊₁ = xₜ + λ pₜ
///
/// E. Polak and G. Ribière, "Note sur la convergence de méthodes de directions conjuguées", Revue française
/// d'informatique et de recherche opérationnelle 3(R1) (1969), 35–43.
enum ConjugatePR: LineSearchAlgorithm {
  static let name = "conjugatePR"
  static let title = "Conjugate gradients (Polak–Ribière)"
  static let formula = "p = −g + g·(g−g₋₁)/‖g₋₁‖² p₋₁; x += λ p, λ from a line search"
  static let source = "E. Polak and G. Ribière, Revue française d'informatique 3 (1969) 35–43; GSL"
  static let algorithm = Multimin.Descent.Algorithm.conjugatePR
  static let tolerance = 1e-4
}
