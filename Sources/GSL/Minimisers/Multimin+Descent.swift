import CGSL

extension Multimin {
  /// A descent along gradients: conjugate gradients, BFGS or steepest descent with GSL's line searches.
  ///
  /// The function is lent anew to every call, and may live only as long as the call:
  ///
  ///     let descent = Multimin.Descent(.conjugatePR, start: x, step: 0.01, tolerance: 1e-4)
  ///     try descent.begin(value: f, gradient: df, both: fdf)
  ///     while try descent.iterate(value: f, gradient: df, both: fdf) {}
  ///
  /// An error that the function throws comes out of the call that met it; the descent is then spent.
  package final class Descent {
    /// GSL's descents, by GSL's names for them.
    package enum Algorithm: String, CaseIterable, Sendable {
      /// Fletcher and Reeves, Computer J. 7 (1964) 149.
      case conjugateFR = "conjugate_fr"
      /// Polak and Ribière, Rev. Fr. Inform. Rech. Opér. 16 (1969) 35.
      case conjugatePR = "conjugate_pr"
      /// Broyden, Fletcher, Goldfarb, Shanno, with the line search of the conjugate gradients.
      case vectorBFGS = "vector_bfgs"
      /// The same with the line search of Fletcher, Practical Methods of Optimization, 2nd ed., algorithms 2.6.2 and
      /// 2.6.4.
      case vectorBFGS2 = "vector_bfgs2"
      /// Along the negative gradient; the step doubles after success and shrinks by the tolerance after failure.
      case steepestDescent = "steepest_descent"
    }

    package let algorithm: Algorithm
    /// n, the number of coordinates.
    package let dimension: Int

    private let minimizer: UnsafeMutablePointer<gsl_multimin_fdfminimizer>
    // The minimiser keeps its address.
    private let function: UnsafeMutablePointer<gsl_multimin_function_fdf>
    private let callbacks = DescentCallbacks()
    private let start: [Double]
    private let step: Double
    private let tolerance: Double
    private var hasBegun = false

    /// A descent whose function is lent to `begin` and `iterate`; nothing is evaluated yet.
    ///
    /// - Parameters:
    ///   - start: x₀, n ≥ 1 coordinates.
    ///   - step: the length of the first trial step, > 0.
    ///   - tolerance: how exact line searches are: they end when p·g < tolerance·‖p‖‖g‖ (σ of the strong Wolfe
    ///     condition in `vectorBFGS2`, where 0.1 is usual; the factor that shrinks steps in `steepestDescent`). In
    ///     (0, 1).
    package init(_ algorithm: Algorithm, start: [Double], step: Double, tolerance: Double) {
      precondition(!start.isEmpty, "a minimiser needs at least 1 coordinate")
      precondition(step > 0, "a first step is positive, got \(step)")
      precondition(tolerance > 0 && tolerance < 1, "a line search tolerance lies between 0 and 1, got \(tolerance)")
      Library.prepare()
      self.algorithm = algorithm
      self.start = start
      self.step = step
      self.tolerance = tolerance
      dimension = start.count
      minimizer = allocated(gsl_multimin_fdfminimizer_alloc(algorithm.descriptor, start.count), "a minimiser")
      function = .allocate(capacity: 1)
      function.initialize(to: callbacks.function(dimension: start.count))
    }

    deinit {
      gsl_multimin_fdfminimizer_free(minimizer)
      function.deallocate()
    }

    /// xₜ.
    package var point: [Double] { hasBegun ? Array(minimizer.pointee.x.numbers) : start }
    /// f(xₜ), NaN before the function was asked.
    package var value: Double { hasBegun ? minimizer.pointee.f : .nan }
    /// ∇f(xₜ), empty before the function was asked.
    package var gradient: [Double] { hasBegun ? Array(minimizer.pointee.gradient.numbers) : [] }
    /// ‖∇f(xₜ)‖₂, NaN before the function was asked.
    package var gradientNorm: Double { hasBegun ? gsl_blas_dnrm2(minimizer.pointee.gradient) : .nan }

    /// Asks the function at the start. Calling it again starts anew.
    ///
    /// - Throws: what the function throws; `GSLError`.
    package func begin(value: Value, gradient: Gradient, both: Both) throws {
      try lending(value, gradient, both) { try begin($0) }
    }

    /// Goes from xₜ to xₜ₊₁ with a function lent for this call, after `begin`; `false` when no progress is possible in
    /// double precision (GSL's `ENOPROG`).
    ///
    /// - Throws: what the function throws; `GSLError`.
    package func iterate(value: Value, gradient: Gradient, both: Both) throws -> Bool {
      try lending(value, gradient, both) { try iterate($0) }
    }

    private func begin(_ functions: DescentCallbacks.Functions) throws {
      let status = try callbacks.calling(functions) {
        withVector(reading: start) { gsl_multimin_fdfminimizer_set(minimizer, function, $0, step, tolerance) }
      }
      try check(status, algorithm.rawValue)
      hasBegun = true
    }

    private func iterate(_ functions: DescentCallbacks.Functions) throws -> Bool {
      precondition(hasBegun, "begin comes before iterate")
      let status = try callbacks.calling(functions) { gsl_multimin_fdfminimizer_iterate(minimizer) }
      if status == Int32(GSL_ENOPROG) { return false }
      try check(status, algorithm.rawValue)
      return true
    }
  }
}

/// Lends closures that do not escape to a body that stores them while it runs.
private func lending<R>(
  _ value: Multimin.Value, _ gradient: Multimin.Gradient, _ both: Multimin.Both,
  _ body: (DescentCallbacks.Functions) throws -> R
) throws -> R {
  try withoutActuallyEscaping(value) { value in
    try withoutActuallyEscaping(gradient) { gradient in
      try withoutActuallyEscaping(both) { both in
        try body(DescentCallbacks.Functions(value: value, gradient: gradient, both: both))
      }
    }
  }
}

extension Multimin.Descent.Algorithm {
  fileprivate var descriptor: UnsafePointer<gsl_multimin_fdfminimizer_type> {
    switch self {
    case .conjugateFR: gsl_multimin_fdfminimizer_conjugate_fr
    case .conjugatePR: gsl_multimin_fdfminimizer_conjugate_pr
    case .vectorBFGS: gsl_multimin_fdfminimizer_vector_bfgs
    case .vectorBFGS2: gsl_multimin_fdfminimizer_vector_bfgs2
    case .steepestDescent: gsl_multimin_fdfminimizer_steepest_descent
    }
  }
}
