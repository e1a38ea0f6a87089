import CGSL

extension Roots {
  /// Narrows an interval at whose ends a continuous function has opposite signs.
  ///
  /// The function is lent to every call. An error that it throws comes out of the call that met it.
  package final class Bracketing {
    /// GSL's bracketing methods, by GSL's names for them.
    package enum Algorithm: String, CaseIterable, Sendable {
      /// Halves the interval; one evaluation a step.
      case bisection
      /// Cuts where the chord crosses zero, and halves where that is better.
      case falsePosition = "falsepos"
      /// R. P. Brent, Algorithms for Minimization without Derivatives (1973), chapter 4: inverse quadratic
      /// interpolation guarded by bisection; one evaluation a step.
      case brent
    }

    package let algorithm: Algorithm
    private let solver: UnsafeMutablePointer<gsl_root_fsolver>
    // The solver keeps its address.
    private let function: UnsafeMutablePointer<gsl_function>
    private let callbacks = RootCallbacks()
    private let bracket: ClosedRange<Double>

    /// A finder in a bracket; nothing is evaluated yet.
    package init(_ algorithm: Algorithm, in bracket: ClosedRange<Double>) {
      Library.prepare()
      self.algorithm = algorithm
      self.bracket = bracket
      solver = allocated(gsl_root_fsolver_alloc(algorithm.descriptor), "a root finder")
      function = .allocate(capacity: 1)
      function.initialize(to: callbacks.function)
    }

    deinit {
      gsl_root_fsolver_free(solver)
      function.deallocate()
    }

    /// The best guess, NaN before `begin`.
    package var root: Double { callbacks.isEmpty ? .nan : solver.pointee.root }
    /// f at `root` where it was asked there, NaN elsewhere: the guess of a bisection is a middle not yet asked.
    package var valueAtRoot: Double { callbacks.value(at: root) }
    /// The lower end of what the bracket has become.
    package var lower: Double { callbacks.isEmpty ? bracket.lowerBound : solver.pointee.x_lower }
    /// The upper end of what the bracket has become.
    package var upper: Double { callbacks.isEmpty ? bracket.upperBound : solver.pointee.x_upper }

    /// Whether upper − lower < absolute + relative·min(|lower|, |upper|); the minimum is 0 where the bracket holds 0.
    package func isNarrow(absolute: Double, relative: Double) -> Bool {
      gsl_root_test_interval(lower, upper, absolute, relative) == Int32(GSL_SUCCESS)
    }

    /// Asks the function at both ends.
    ///
    /// - Throws: what f throws; `GSLError.noSignChange`; a status `EBADFUNC` where f is not finite.
    package func begin(_ f: Value) throws {
      callbacks.forget()
      let status = try withoutActuallyEscaping(f) { f in
        try callbacks.calling(f) { gsl_root_fsolver_set(solver, function, bracket.lowerBound, bracket.upperBound) }
      }
      if status == Int32(GSL_EINVAL) {
        throw GSLError.noSignChange(
          lower: bracket.lowerBound, valueAtLower: callbacks.value(at: bracket.lowerBound),
          upper: bracket.upperBound, valueAtUpper: callbacks.value(at: bracket.upperBound))
      }
      try check(status, algorithm.rawValue)
    }

    /// Narrows the bracket, after `begin`.
    ///
    /// - Throws: what f throws; a status `EBADFUNC` where f is not finite.
    package func iterate(_ f: Value) throws {
      precondition(!callbacks.isEmpty, "begin comes before iterate")
      let status = try withoutActuallyEscaping(f) { f in
        try callbacks.calling(f) { gsl_root_fsolver_iterate(solver) }
      }
      try check(status, algorithm.rawValue)
    }
  }
}

extension Roots.Bracketing.Algorithm {
  fileprivate var descriptor: UnsafePointer<gsl_root_fsolver_type> {
    switch self {
    case .bisection: gsl_root_fsolver_bisection
    case .falsePosition: gsl_root_fsolver_falsepos
    case .brent: gsl_root_fsolver_brent
    }
  }
}

/// A function of one variable as GSL calls it, and its last two answers.
private final class RootCallbacks: Callbacks<Roots.Value> {
  private var answers: [(x: Double, value: Double)] = []

  var isEmpty: Bool { answers.isEmpty }
  func forget() { answers = [] }
  func value(at x: Double) -> Double { answers.last { $0.x == x }?.value ?? .nan }

  var function: gsl_function {
    gsl_function(function: { x, box in RootCallbacks.from(box).answer(x) }, params: pointer)
  }

  private func answer(_ x: Double) -> Double {
    let value = ask { try $0(x) } ?? .nan
    if answers.count == 2 { answers.removeFirst() }
    answers.append((x, value))
    return value
  }
}
