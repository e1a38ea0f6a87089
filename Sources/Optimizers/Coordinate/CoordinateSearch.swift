import Functions
import Lanes

/// A line search along one coordinate by values of f alone: a bracket, then Brent's method.
///
///     f(a) ≥ f(b) ≤ f(c), b between a and c          doubled steps downhill from x
///     b ← the minimum of the parabola through the three best points, or a golden section where that is not to be
///     trusted
///
/// R. P. Brent, *Algorithms for Minimization without Derivatives*, Prentice-Hall 1973, chapter 5, `localmin`, to a
/// relative tolerance of √u = 2⁻²⁶: values tell no more of where a minimum is.
struct CoordinateSearch {
  /// The length of the last move of each coordinate; 0 before the first.
  private let lengths: Vector<Double>
  private let trial: Vector<Double>
  private static let tolerance = 0x1p-26
  private static let golden = 0.3819660112501051

  init(_ n: Int, in arena: Arena) {
    lengths = arena.zeros(n)
    trial = arena.zeros(n)
  }

  mutating func keep(_ ledger: inout Ledger<Double>) { ledger.keep("lengths", lengths) }

  /// The xᵢ of the lowest value that was found; that of x where none is lower; `nil` where f falls without end.
  ///
  /// - Parameter value: f(x).
  func minimum(along i: Int, from x: Vector<Double>, _ value: Double, _ oracle: inout Oracle<Double>) -> Double? {
    trial.copy(x)
    func f(_ t: Double) -> Double {
      trial[i] = t
      return oracle.value(at: trial)
    }
    let first = max(lengths[i], 0x1p-20 * max(1, abs(x[i])))
    var step = lengths[i] == 0 ? 0.1 * max(1, abs(x[i])) : first
    var (middle, least) = (x[i], value)
    var (ahead, behind) = (x[i] + step, x[i] - step)
    var next = f(ahead)
    if !(next < least) {
      (ahead, behind, step) = (behind, ahead, -step)
      next = f(ahead)
    }
    while next < least {
      guard next > -.infinity, abs(step) < 0x1p1000 else { return nil }
      (behind, middle, least) = (middle, ahead, next)
      step *= 2
      ahead = middle + step
      next = f(ahead)
    }
    let best = Self.narrow(min(behind, ahead), max(behind, ahead), middle, least, f)
    if best != x[i] { lengths[i] = abs(best - x[i]) }
    return best
  }

  /// Brent's `localmin` from a point within the bracket whose value is known.
  private static func narrow(
    _ low: Double, _ high: Double, _ start: Double, _ value: Double, _ f: (Double) -> Double
  ) -> Double {
    var (a, b, x, w, v) = (low, high, start, start, start)
    var (fx, fw, fv) = (value, value, value)
    var (d, e) = (0.0, 0.0)
    for _ in 0..<100 {
      let middle = 0.5 * (a + b)
      let near = tolerance * max(abs(x), 0x1p-20)
      if abs(x - middle) <= 2 * near - 0.5 * (b - a) { break }
      var (p, q, r) = (0.0, 0.0, 0.0)
      if abs(e) > near {
        r = (x - w) * (fx - fv)
        q = (x - v) * (fx - fw)
        p = (x - v) * q - (x - w) * r
        q = 2 * (q - r)
        if q > 0 { p = -p } else { q = -q }
        (r, e) = (e, d)
      }
      if abs(p) < abs(0.5 * q * r), p > q * (a - x), p < q * (b - x) {
        d = p / q
        let u = x + d
        if u - a < 2 * near || b - u < 2 * near { d = x < middle ? near : -near }
      } else {
        e = (x < middle ? b : a) - x
        d = golden * e
      }
      let u = abs(d) >= near ? x + d : x + (d > 0 ? near : -near)
      let fu = f(u)
      if fu <= fx {
        if u < x { b = x } else { a = x }
        (v, fv, w, fw, x, fx) = (w, fw, x, fx, u, fu)
      } else {
        if u < x { a = u } else { b = u }
        if fu <= fw || w == x {
          (v, fv, w, fw) = (w, fw, u, fu)
        } else if fu <= fv || v == x || v == w {
          (v, fv) = (u, fu)
        }
      }
    }
    return fx < value ? x : start
  }
}
