import CGSL

extension Roots {
  /// Follows derivatives from a guess to a root; from far away it may lead anywhere.
  ///
  /// The function is lent to every call. An error that it throws comes out of the call that met it.
  package final class Polishing {
    /// GSL's methods that follow the derivative, by GSL's names for them.
    package enum Algorithm: String, CaseIterable, Sendable {
      /// x ← x − f/f'; quadratic at simple roots.
      case newton
      /// Newton's step at the start, then slopes from successive values: order 1.6, and no further derivatives.
      case secant
      /// Newton with Aitken's acceleration of the iterates: also fast at multiple roots.
      case steffenson
    }

    /// Which method it is.
    package let algorithm: Algorithm
    private let solver: UnsafeMutablePointer<gsl_root_fdfsolver>
    // The solver keeps its address.
    private let function: UnsafeMutablePointer<gsl_function_fdf>
    private let callbacks = PolishingCallbacks()
    private let guess: Double
    private var hasBegun = false

    /// A finder at a guess; nothing is evaluated yet.
    package init(_ algorithm: Algorithm, at guess: Double) {
      Library.prepare()
      self.algorithm = algorithm
      self.guess = guess
      solver = allocated(gsl_root_fdfsolver_alloc(algorithm.descriptor), "a root finder")
      function = .allocate(capacity: 1)
      function.initialize(to: callbacks.function)
    }

    deinit {
      gsl_root_fdfsolver_free(solver)
      function.deallocate()
    }

    /// xₜ.
    package var root: Double { hasBegun ? solver.pointee.root : guess }
    /// f(xₜ) where it was asked there, NaN elsewhere.
    package var valueAtRoot: Double { callbacks.last.x == root ? callbacks.last.value : .nan }

    /// Asks value and derivative at the guess.
    ///
    /// - Throws: what the function throws; `GSLError`.
    package func begin(value: Value, derivative: Value) throws {
      let status = try lending(value, derivative) { functions in
        try callbacks.calling(functions) { gsl_root_fdfsolver_set(solver, function, guess) }
      }
      try check(status, algorithm.rawValue)
      hasBegun = true
    }

    /// Goes from xₜ to xₜ₊₁, after `begin`.
    ///
    /// - Throws: what the function throws; a status: `EZERODIV` where the derivative vanishes, `EBADFUNC` where a value
    ///   is not finite.
    package func iterate(value: Value, derivative: Value) throws {
      precondition(hasBegun, "begin comes before iterate")
      let status = try lending(value, derivative) { functions in
        try callbacks.calling(functions) { gsl_root_fdfsolver_iterate(solver) }
      }
      try check(status, algorithm.rawValue)
    }

    private func lending<R>(
      _ value: Value, _ derivative: Value, _ body: (PolishingCallbacks.Functions) throws -> R
    ) throws -> R {
      try withoutActuallyEscaping(value) { value in
        try withoutActuallyEscaping(derivative) { derivative in
          try body(PolishingCallbacks.Functions(value: value, derivative: derivative))
        }
      }
    }
  }
}

extension Roots.Polishing.Algorithm {
  fileprivate var descriptor: UnsafePointer<gsl_root_fdfsolver_type> {
    switch self {
    case .newton: gsl_root_fdfsolver_newton
    case .secant: gsl_root_fdfsolver_secant
    case .steffenson: gsl_root_fdfsolver_steffenson
    }
  }
}

/// A function of one variable and its derivative as GSL calls them, and the last value.
private final class PolishingCallbacks: Callbacks<PolishingCallbacks.Functions> {
  struct Functions {
    let value: Roots.Value
    let derivative: Roots.Value
  }

  private(set) var last = (x: Double.nan, value: Double.nan)

  var function: gsl_function_fdf {
    gsl_function_fdf(
      f: { x, box in PolishingCallbacks.from(box).value(x) },
      df: { x, box in PolishingCallbacks.from(box).derivative(x) },
      fdf: { x, box, value, derivative in
        let callbacks = PolishingCallbacks.from(box)
        value?.pointee = callbacks.value(x)
        derivative?.pointee = callbacks.derivative(x)
      },
      params: pointer)
  }

  private func value(_ x: Double) -> Double {
    last = (x, ask { try $0.value(x) } ?? .nan)
    return last.value
  }

  private func derivative(_ x: Double) -> Double { ask { try $0.derivative(x) } ?? .nan }
}
