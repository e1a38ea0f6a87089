import GSL

/// The BFGS method with the line search of GSL's conjugate gradients: GSL's `vector_bfgs`.
///
///     pₜ = −Hₜ ∇f(xₜ)          Hₜ the memoryless inverse Hessian of the last step          xₜ₊₁ = xₜ + λ pₜ
///
/// C. G. Broyden, R. Fletcher, D. Goldfarb, D. F. Shanno (1970); J. Nocedal and S. J. Wright, *Numerical Optimization*,
/// 2nd ed., Springer 2006, Section 7.2 for the memoryless form.
enum BFGS: LineSearchAlgorithm {
  static let name = "bfgs"
  static let title = "BFGS"
  static let formula = "x += λ p, p = −H g, λ from a line search"
  static let source = "C. G. Broyden, R. Fletcher, D. Goldfarb and D. F. Shanno (1970); GSL"
  static let algorithm = Multimin.Descent.Algorithm.vectorBFGS
  static let tolerance = 1e-4
}
