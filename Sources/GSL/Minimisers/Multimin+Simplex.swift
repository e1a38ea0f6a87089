import CGSL

extension Multimin {
  /// The simplex method of Nelder and Mead, Computer J. 7 (1965) 308, which needs no gradients.
  ///
  /// Its function is lent to every call, as with `Multimin.Descent`. An error that the function throws comes out of the
  /// call that met it; the simplex is then spent.
  package final class Simplex {
    /// GSL's simplex methods, by GSL's names for them.
    package enum Algorithm: String, CaseIterable, Sendable {
      /// O(n²) a step: centre and size are computed from all corners.
      case nmSimplex = "nmsimplex"
      /// O(n) a step: centre and size are updated. Its size is the root mean square distance of corners from the
      /// centre.
      case nmSimplex2 = "nmsimplex2"
    }

    package let algorithm: Algorithm
    /// n, the number of coordinates.
    package let dimension: Int

    private let minimizer: UnsafeMutablePointer<gsl_multimin_fminimizer>
    // The minimiser keeps its address.
    private let function: UnsafeMutablePointer<gsl_multimin_function>
    private let callbacks = SimplexCallbacks()
    private let start: [Double]
    private let steps: [Double]
    private var hasBegun = false

    /// A simplex whose function is lent to `begin` and `iterate`; nothing is evaluated yet.
    ///
    /// - Parameters:
    ///   - start: x₀, n ≥ 1 coordinates and the first corner.
    ///   - steps: how far along each axis the other n corners lie from x₀; n numbers.
    package init(_ algorithm: Algorithm, start: [Double], steps: [Double]) {
      precondition(!start.isEmpty, "a minimiser needs at least 1 coordinate")
      precondition(steps.count == start.count, "\(start.count) steps expected, got \(steps.count)")
      Library.prepare()
      self.algorithm = algorithm
      self.start = start
      self.steps = steps
      dimension = start.count
      minimizer = allocated(gsl_multimin_fminimizer_alloc(algorithm.descriptor, start.count), "a simplex")
      function = .allocate(capacity: 1)
      function.initialize(to: callbacks.function(dimension: start.count))
    }

    deinit {
      gsl_multimin_fminimizer_free(minimizer)
      function.deallocate()
    }

    /// The best corner.
    package var point: [Double] { hasBegun ? Array(minimizer.pointee.x.numbers) : start }
    /// f at the best corner, NaN before the function was asked.
    package var value: Double { hasBegun ? minimizer.pointee.fval : .nan }
    /// The mean distance of the corners from their centre (root mean square in `nmSimplex2`), NaN before the function
    /// was asked.
    package var size: Double { hasBegun ? minimizer.pointee.size : .nan }

    /// Asks the function at the n + 1 corners. Calling it again starts anew.
    ///
    /// - Throws: what the function throws; `GSLError`.
    package func begin(value: Value) throws {
      let status = try withoutActuallyEscaping(value) { value in
        try callbacks.calling(value) {
          withVector(reading: start) { start in
            withVector(reading: steps) { gsl_multimin_fminimizer_set(minimizer, function, start, $0) }
          }
        }
      }
      try check(status, algorithm.rawValue)
      hasBegun = true
    }

    /// Moves a corner, or shrinks the simplex, with a function lent for this call, after `begin`.
    ///
    /// - Throws: what the function throws; `GSLError`.
    package func iterate(value: Value) throws -> Bool {
      precondition(hasBegun, "begin comes before iterate")
      let status = try withoutActuallyEscaping(value) { value in
        try callbacks.calling(value) { gsl_multimin_fminimizer_iterate(minimizer) }
      }
      if status == Int32(GSL_ENOPROG) { return false }
      try check(status, algorithm.rawValue)
      return true
    }
  }
}

extension Multimin.Simplex.Algorithm {
  fileprivate var descriptor: UnsafePointer<gsl_multimin_fminimizer_type> {
    switch self {
    case .nmSimplex: gsl_multimin_fminimizer_nmsimplex
    case .nmSimplex2: gsl_multimin_fminimizer_nmsimplex2
    }
  }
}

/// The function of a `Multimin.Simplex` as GSL calls it.
private final class SimplexCallbacks: Callbacks<Multimin.Value> {
  func function(dimension: Int) -> gsl_multimin_function {
    gsl_multimin_function(
      f: { x, box in
        guard let x else { return .nan }
        return SimplexCallbacks.from(box).ask { try $0(x.numbers.span) } ?? .nan
      },
      n: dimension, params: pointer)
  }
}
