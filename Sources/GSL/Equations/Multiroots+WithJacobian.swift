import CGSL

extension Multiroots {
  /// Solves F(x) = 0 with derivatives.
  ///
  /// The equations are lent to every call. An error that they throw comes out of the call that met it.
  package final class WithJacobian {
    /// GSL's root finders with derivatives, by GSL's names for them.
    package enum Algorithm: String, CaseIterable, Sendable {
      /// M. J. D. Powell's hybrid of Newton and gradient steps in a trust region, as in MINPACK's HYBRJ, scaled.
      case hybridSJ = "hybridsj"
      /// The same without scaling.
      case hybridJ = "hybridj"
      /// x ← x − J⁻¹F.
      case newton
      /// Newton's step shortened until ‖F‖ falls.
      case globalNewton = "gnewton"
    }

    package let algorithm: Algorithm
    /// n, the number of equations and of unknowns.
    package let dimension: Int
    private let solver: UnsafeMutablePointer<gsl_multiroot_fdfsolver>
    // The solver keeps its address.
    private let function: UnsafeMutablePointer<gsl_multiroot_function_fdf>
    private let callbacks = EquationCallbacks()
    private let start: [Double]
    private var hasBegun = false

    /// A finder at a start of n ≥ 1 coordinates; nothing is evaluated yet.
    package init(_ algorithm: Algorithm, start: [Double]) {
      precondition(!start.isEmpty, "a root finder needs at least 1 unknown")
      Library.prepare()
      self.algorithm = algorithm
      self.start = start
      dimension = start.count
      solver = allocated(gsl_multiroot_fdfsolver_alloc(algorithm.descriptor, start.count), "a root finder")
      function = .allocate(capacity: 1)
      function.initialize(to: callbacks.functionWithJacobian(dimension: start.count))
    }

    deinit {
      gsl_multiroot_fdfsolver_free(solver)
      function.deallocate()
    }

    /// xₜ.
    package var point: [Double] { hasBegun ? Array(solver.pointee.x.numbers) : start }
    /// F(xₜ), empty before `begin`.
    package var residuals: [Double] { hasBegun ? Array(solver.pointee.f.numbers) : [] }
    /// ‖F(xₜ)‖₂, NaN before `begin`.
    package var residualNorm: Double { hasBegun ? gsl_blas_dnrm2(solver.pointee.f) : .nan }
    /// Asks residuals and Jacobian at the start.
    ///
    /// - Throws: what the equations throw; `GSLError.notFinite` and other statuses.
    package func begin(residuals: Residuals, jacobian: Jacobian) throws {
      let status = try callbacks.lending(residuals, jacobian) {
        withVector(reading: start) { gsl_multiroot_fdfsolver_set(solver, function, $0) }
      }
      try check(status, algorithm.rawValue)
      hasBegun = true
      try requireFiniteResiduals()
    }

    /// Goes from xₜ to xₜ₊₁, after `begin`; `false` when no progress is possible (`ENOPROG`, `ENOPROGJ`).
    ///
    /// - Throws: what the equations throw; `GSLError.notFinite` where a step leads to residuals that are not; a status
    ///   where the Jacobian is singular and the method needs its inverse.
    package func iterate(residuals: Residuals, jacobian: Jacobian) throws -> Bool {
      precondition(hasBegun, "begin comes before iterate")
      let status = try callbacks.lending(residuals, jacobian) { gsl_multiroot_fdfsolver_iterate(solver) }
      if status == Int32(GSL_ENOPROG) || status == Int32(GSL_ENOPROGJ) { return false }
      try check(status, algorithm.rawValue)
      try requireFiniteResiduals()
      return true
    }

    private func requireFiniteResiduals() throws(GSLError) {
      if !residualNorm.isFinite { throw .notFinite("a residual") }
    }
  }
}

extension Multiroots.WithJacobian.Algorithm {
  fileprivate var descriptor: UnsafePointer<gsl_multiroot_fdfsolver_type> {
    switch self {
    case .hybridSJ: gsl_multiroot_fdfsolver_hybridsj
    case .hybridJ: gsl_multiroot_fdfsolver_hybridj
    case .newton: gsl_multiroot_fdfsolver_newton
    case .globalNewton: gsl_multiroot_fdfsolver_gnewton
    }
  }
}
