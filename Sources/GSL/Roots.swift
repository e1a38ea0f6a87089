import CGSL

/// GSL's root finders of functions of one variable, one step at a time: the caller owns the loop.
///
/// `Roots.Bracketing` narrows an interval with a change of sign, `Roots.Polishing` follows derivatives from a guess.
/// For callers who only want the root:
///
///     let root = try Roots.solve(in: 0...2) { $0 * $0 - 2 }
package enum Roots {
  /// f(x).
  package typealias Value = (Double) throws -> Double

  /// Narrows a bracket until its width is below absolute + relative·min(|lower|, |upper|), and returns the root in it.
  ///
  /// - Throws: what f throws; `GSLError.noSignChange`; a status, `EMAXITER` among them.
  package static func solve(
    _ algorithm: Bracketing.Algorithm = .brent, in bracket: ClosedRange<Double>, absolute: Double = 1e-15,
    relative: Double = 4 * .ulpOfOne, limit: Int = 200, _ f: Value
  ) throws -> Double {
    let finder = Bracketing(algorithm, in: bracket)
    try finder.begin(f)
    for _ in 0..<limit {
      if finder.isNarrow(absolute: absolute, relative: relative) { return finder.root }
      try finder.iterate(f)
      if finder.valueAtRoot == 0 { return finder.root }
    }
    throw GSLError.status(Int32(GSL_EMAXITER), during: algorithm.rawValue)
  }

  /// Polishes a guess until a step is at most absolute + relative·|x| long, and returns the root.
  ///
  /// - Throws: what f throws; a status, `EMAXITER` and `EZERODIV` among them.
  package static func solve(
    _ algorithm: Polishing.Algorithm, near guess: Double, absolute: Double = 1e-15, relative: Double = 4 * .ulpOfOne,
    limit: Int = 200, value: Value, derivative: Value
  ) throws -> Double {
    let finder = Polishing(algorithm, at: guess)
    try finder.begin(value: value, derivative: derivative)
    for _ in 0..<limit {
      let before = finder.root
      // At an exact root the derivative may vanish too, and with it the next step's denominator.
      if finder.valueAtRoot == 0 { return before }
      try finder.iterate(value: value, derivative: derivative)
      if abs(finder.root - before) <= absolute + relative * abs(finder.root) { return finder.root }
    }
    throw GSLError.status(Int32(GSL_EMAXITER), during: algorithm.rawValue)
  }
}
