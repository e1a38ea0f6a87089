import CGSL

/// GSL's root finders of functions of one variable, one step at a time: the caller owns the loop.
///
/// `Roots.Bracketing` narrows an interval with a change of sign. For callers who only want the root:
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
}
