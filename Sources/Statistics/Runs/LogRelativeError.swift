import Lanes

/// How many decimal digits of a number agree with one that is known.
///
///     LRE = −lg(|x − c|/|c|),   −lg |x| for c = 0;   between 0 and the digits that a double or c itself has
///
/// B. D. McCullough, "Assessing the reliability of statistical software: part I", The American Statistician 52(4)
/// (1998), 358–366, §3.
///
/// - Parameters:
///   - value: x; one that is not finite has no digit.
///   - known: c.
///   - digits: how many digits of c are known, 15 at most.
package func logRelativeError(_ value: Double, known: Double, digits: Int = 15) -> Double {
  let most = Double(min(15, digits))
  guard value.isFinite else { return 0 }
  let error = known == 0 ? value.magnitude : (value - known).magnitude / known.magnitude
  // A minus before 0 would be printed.
  return error > 0 ? min(most, max(0, 0 - Double.log10(error))) : most
}
