import CGSL

extension Multiroots {
  /// Solves F(x) = 0 with derivatives from finite differences.
  ///
  /// The equations are lent to every call. An error that they throw comes out of the call that met it.
  package final class JacobianFree {
    /// GSL's root finders without derivatives, by GSL's names for them.
    package enum Algorithm: String, CaseIterable, Sendable {
      /// M. J. D. Powell's hybrid of Newton and gradient steps in a trust region, as in MINPACK's HYBRD, scaled.
      case hybridS = "hybrids"
      /// Newton's step with a new Jacobian of differences each time. The differences are relative to each coordinate,
      /// so that it fails on its way to a root with a coordinate 0.
      case discreteNewton = "dnewton"
    }

    /// Which method it is.
    package let algorithm: Algorithm
    /// n, the number of equations and of unknowns.
    package let dimension: Int
    private let solver: UnsafeMutablePointer<gsl_multiroot_fsolver>
    // The solver keeps its address.
    private let function: UnsafeMutablePointer<gsl_multiroot_function>
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
      solver = allocated(gsl_multiroot_fsolver_alloc(algorithm.descriptor, start.count), "a root finder")
      function = .allocate(capacity: 1)
      function.initialize(to: callbacks.function(dimension: start.count))
    }

    deinit {
      gsl_multiroot_fsolver_free(solver)
      function.deallocate()
    }

    /// xₜ.
    package var point: [Double] { hasBegun ? Array(solver.pointee.x.numbers) : start }
    /// F(xₜ), empty before `begin`.
    package var residuals: [Double] { hasBegun ? Array(solver.pointee.f.numbers) : [] }
    /// ‖F(xₜ)‖₂, NaN before `begin`.
    package var residualNorm: Double { hasBegun ? gsl_blas_dnrm2(solver.pointee.f) : .nan }
    /// xₜ − xₜ₋₁, zero before the first step.
    package var displacement: [Double] {
      hasBegun ? Array(solver.pointee.dx.numbers) : Array(repeating: 0, count: dimension)
    }

    /// Asks the residuals at and around the start.
    ///
    /// - Throws: what the equations throw; `GSLError.notFinite` and other statuses.
    package func begin(residuals: Residuals) throws {
      let status = try callbacks.lending(residuals) {
        withVector(reading: start) { gsl_multiroot_fsolver_set(solver, function, $0) }
      }
      try check(status, algorithm.rawValue)
      hasBegun = true
      try requireFiniteResiduals()
    }

    /// Goes from xₜ to xₜ₊₁, after `begin`; `false` when no progress is possible (`ENOPROG`, `ENOPROGJ`).
    ///
    /// - Throws: what the equations throw; `GSLError.notFinite` where a step leads to residuals that are not; a status
    ///   where the Jacobian is singular and the method needs its inverse.
    package func iterate(residuals: Residuals) throws -> Bool {
      precondition(hasBegun, "begin comes before iterate")
      let status = try callbacks.lending(residuals) { gsl_multiroot_fsolver_iterate(solver) }
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

extension Multiroots.JacobianFree.Algorithm {
  fileprivate var descriptor: UnsafePointer<gsl_multiroot_fsolver_type> {
    switch self {
    case .hybridS: gsl_multiroot_fsolver_hybrids
    case .discreteNewton: gsl_multiroot_fsolver_dnewton
    }
  }
}
