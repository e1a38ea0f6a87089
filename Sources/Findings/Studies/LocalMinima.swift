/// Where a function of one variable has minima: of so many points those that are lower than their neighbours, each
/// refined by golden section.
///
/// J. Kiefer, "Sequential minimax search for a maximum", Proceedings of the AMS 4(3) (1953), 502–506.
///
/// - Parameters:
///   - range: where they are looked for; its ends are none.
///   - points: how many points are looked at, at least 3.
package func localMinima(
  in range: ClosedRange<Double>, points: Int = 2001, of f: (Double) -> Double
) -> [(x: Double, value: Double)] {
  let step = (range.upperBound - range.lowerBound) / Double(points - 1)
  let values = (0..<points).map { f(range.lowerBound + step * Double($0)) }
  return (1..<points - 1).filter { values[$0] < values[$0 - 1] && values[$0] <= values[$0 + 1] }.map { place in
    let middle = range.lowerBound + step * Double(place)
    let x = goldenSection(middle - step...middle + step, f)
    // Where the grid meets the minimum, the search comes no nearer.
    return values[place] <= f(x) ? (middle, values[place]) : (x, f(x))
  }
}

private func goldenSection(_ range: ClosedRange<Double>, _ f: (Double) -> Double) -> Double {
  let ratio = 0.6180339887498949
  var (low, high) = (range.lowerBound, range.upperBound)
  var (a, b) = (high - ratio * (high - low), low + ratio * (high - low))
  var (fa, fb) = (f(a), f(b))
  for _ in 0..<60 {
    if fa <= fb {
      (high, b, fb) = (b, a, fa)
      a = high - ratio * (high - low)
      fa = f(a)
    } else {
      (low, a, fa) = (a, b, fb)
      b = low + ratio * (high - low)
      fb = f(b)
    }
  }
  return (low + high) / 2
}
