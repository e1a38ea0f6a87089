import CGSL

/// GSL's nonlinear least squares: the point at which ‖F(x)‖₂ is least, for m residuals in n ≤ m unknowns, one step at a
/// time: the caller owns the loop.
///
///     let fit = NonlinearFit(.levenbergMarquardt, start: [500, 0.0001], residuals: 14)
///     try fit.begin(residuals: f, jacobian: df)
///     while try fit.iterate(residuals: f, jacobian: df) {}
///
/// A trust region whose norm is scaled after Moré; the linear problems are solved by QR factorisation. GSL:
/// `gsl_multifit_nlinear_trust`; J. J. Moré, "The Levenberg–Marquardt algorithm: implementation and theory", Lecture
/// Notes in Mathematics 630 (1978), 105–116.
package final class NonlinearFit {
  /// How a step in the trust region is chosen.
  package enum Algorithm: String, CaseIterable, Sendable {
    /// (JᵀJ + μ D²) p = −JᵀF.
    case levenbergMarquardt
    /// M. J. D. Powell's path along the gradient and then to the Gauss–Newton point.
    case dogleg
    /// The same with a shorter way between the two.
    case doubleDogleg
    /// The best step in the plane of the gradient and the Gauss–Newton direction.
    case subspace
  }

  /// How steps are found inside the trust region.
  package let algorithm: Algorithm
  /// n, the parameters.
  package let dimension: Int
  private let workspace: UnsafeMutablePointer<gsl_multifit_nlinear_workspace>
  // The workspace keeps its address.
  private let function: UnsafeMutablePointer<gsl_multifit_nlinear_fdf>
  private let callbacks = EquationCallbacks()
  private let start: [Double]
  private var hasBegun = false

  /// A fit from a start of n ≥ 1 coordinates; nothing is evaluated yet.
  ///
  /// - Parameter residuals: m ≥ n, how many residuals there are.
  package init(_ algorithm: Algorithm = .levenbergMarquardt, start: [Double], residuals count: Int) {
    precondition(!start.isEmpty && count >= start.count, "a fit needs an unknown, and as many residuals as unknowns")
    Library.prepare()
    self.algorithm = algorithm
    self.start = start
    dimension = start.count
    var parameters = gsl_multifit_nlinear_default_parameters()
    parameters.trs = algorithm.descriptor
    workspace = allocated(
      gsl_multifit_nlinear_alloc(gsl_multifit_nlinear_trust, &parameters, count, start.count), "a nonlinear fit")
    function = .allocate(capacity: 1)
    function.initialize(to: callbacks.fit(residuals: count, unknowns: start.count))
  }

  deinit {
    gsl_multifit_nlinear_free(workspace)
    function.deallocate()
  }

  /// xₜ.
  package var point: [Double] { hasBegun ? Array(workspace.pointee.x.numbers) : start }
  /// F(xₜ), m numbers, empty before `begin`.
  package var residuals: [Double] { hasBegun ? Array(workspace.pointee.f.numbers) : [] }
  /// ‖F(xₜ)‖₂, NaN before `begin`.
  package var residualNorm: Double { hasBegun ? gsl_blas_dnrm2(workspace.pointee.f) : .nan }
  /// ‖Jᵀ F‖₂ at xₜ, NaN before `begin`.
  package var gradientNorm: Double { hasBegun ? gsl_blas_dnrm2(workspace.pointee.g) : .nan }

  /// Asks residuals and Jacobian at the start.
  ///
  /// - Throws: what the residuals throw; `GSLError.notFinite` and other statuses.
  package func begin(residuals: Multiroots.Residuals, jacobian: Multiroots.Jacobian) throws {
    let status = try callbacks.lending(residuals, jacobian) {
      withVector(reading: start) { gsl_multifit_nlinear_init($0, function, workspace) }
    }
    try check(status, algorithm.rawValue)
    hasBegun = true
    // What is no number reached the workspace as a number that is too large.
    if !residualNorm.isFinite || residualNorm >= 1e150 { throw GSLError.notFinite("a residual") }
  }

  /// Goes from xₜ to xₜ₊₁, after `begin`; `false` where no step makes the residuals less (`ENOPROG`), or none changes x
  /// by more than 10⁻¹⁵ of itself.
  ///
  /// - Throws: what the residuals throw; other statuses.
  package func iterate(residuals: Multiroots.Residuals, jacobian: Multiroots.Jacobian) throws -> Bool {
    precondition(hasBegun, "begin comes before iterate")
    let status = try callbacks.lending(residuals, jacobian) { gsl_multifit_nlinear_iterate(workspace) }
    if status == Int32(GSL_ENOPROG) { return false }
    try check(status, algorithm.rawValue)
    var reason: Int32 = 0
    return gsl_multifit_nlinear_test(1e-15, 0, 0, &reason, workspace) != Int32(GSL_SUCCESS)
  }
}

extension NonlinearFit.Algorithm {
  fileprivate var descriptor: UnsafePointer<gsl_multifit_nlinear_trs> {
    switch self {
    case .levenbergMarquardt: gsl_multifit_nlinear_trs_lm
    case .dogleg: gsl_multifit_nlinear_trs_dogleg
    case .doubleDogleg: gsl_multifit_nlinear_trs_ddogleg
    case .subspace: gsl_multifit_nlinear_trs_subspace2D
    }
  }
}
