import CGSL

/// Adaptive integration of functions of one variable.
///
///     let integral = try Integrator().integral(over: 0...) { 1 / (1 + $0 * $0) }     // π/2
///
/// R. Piessens, E. de Doncker-Kapenga, C. W. Überhuber, D. K. Kahaner, QUADPACK (1983); GSL: `gsl_integration_*`. An
/// integrator owns the memory for its intervals and can be used again and again, in one thread at a time.
package final class Integrator {
  /// An integral and how far it may be off.
  package struct Integral: Sendable, Equatable {
    /// The integral.
    package let value: Double
    /// An upper estimate of |value − exact|.
    package let error: Double
  }

  /// Where an integral may stop: at an error of `absolute` or of `relative` times its value, whichever comes first.
  package struct Tolerance: Sendable {
    /// The error that is allowed whatever the integral is.
    package let absolute: Double
    /// The error that is allowed as a fraction of the integral.
    package let relative: Double

    package init(absolute: Double = 0, relative: Double = 1e-10) {
      self.absolute = absolute
      self.relative = relative
    }
  }

  private let workspace: UnsafeMutablePointer<gsl_integration_workspace>
  private let callbacks = IntegrandCallbacks()

  /// - Parameter intervals: the most intervals that an integration may use.
  package init(intervals: Int = 1000) {
    precondition(intervals >= 1, "at least 1 interval expected, got \(intervals)")
    Library.prepare()
    workspace = allocated(gsl_integration_workspace_alloc(intervals), "\(intervals) intervals")
  }

  deinit { gsl_integration_workspace_free(workspace) }

  /// ∫ₐᵇ f, where f may be singular at points that the bisection meets, the ends above all (QAGS).
  ///
  /// - Throws: what f throws; a status where the tolerance cannot be met; `GSLError.notFinite`.
  package func integral(
    over range: ClosedRange<Double>, _ tolerance: Tolerance = .init(), of f: (Double) throws -> Double
  ) throws -> Integral {
    try integrate(f) { f, value, error in
      gsl_integration_qags(
        f, range.lowerBound, range.upperBound, tolerance.absolute, tolerance.relative, workspace.pointee.limit,
        workspace, &value, &error)
    }
  }

  private func integrate(
    _ f: (Double) throws -> Double,
    _ rule: (UnsafeMutablePointer<gsl_function>, inout Double, inout Double) -> Int32
  ) throws -> Integral {
    var value = 0.0
    var error = 0.0
    let status = try withoutActuallyEscaping(f) { f in
      var function = callbacks.function
      return try callbacks.calling(f) { rule(&function, &value, &error) }
    }
    try check(status, "integration")
    guard value.isFinite else { throw GSLError.notFinite("the integral") }
    return Integral(value: value, error: error)
  }
}

/// A function of one variable as GSL calls it.
private final class IntegrandCallbacks: Callbacks<(Double) throws -> Double> {
  var function: gsl_function {
    gsl_function(
      function: { x, box in IntegrandCallbacks.from(box).ask { try $0(x) } ?? .nan }, params: pointer)
  }
}
