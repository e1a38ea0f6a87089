import GSL

/// The BFGS method with Fletcher's line search: GSL's `vector_bfgs2`, the best of its descents.
///
///     pₜ = −Hₜ ∇f(xₜ)          Hₜ the memoryless inverse Hessian of the last step          xₜ₊₁ = xₜ + λ pₜ
///
/// R. Fletcher, *Practical Methods of Optimization*, 2nd ed., Wiley 1987, Algorithms 2.6.2 and 2.6.4 for the line
/// search, which ends at a strong Wolfe point with σ = `tolerance`.
enum BFGS2: LineSearchAlgorithm {
  static let name = "bfgs2"
  static let title = "BFGS (Fletcher's line search)"
  static let formula = "x += λ p, p = −H g, λ from a line search"
  static let source = "R. Fletcher, Practical Methods of Optimization (1987), Algorithms 2.6.2 and 2.6.4; GSL"
  static let algorithm = Multimin.Descent.Algorithm.vectorBFGS2
  static let tolerance = 0.1
}
