import Lanes

/// ‖g‖₂ of each run, scaled so that no square overflows or vanishes; the largest number where a coordinate is not
/// finite.
func norms<L: Lane>(of gradient: Vector<L>) -> L {
  var largest: L = 0
  var isFinite: L = 1
  for g in gradient {
    let size = g.magnitude
    largest = largest.replacing(with: size, where: largest .< size)
    isFinite = isFinite.replacing(with: 0, where: .!(size .< .infinity))
  }
  // A power of two: scaling is exact wherever the plain sum of squares is.
  var unit: L = 1
  for run in 0..<L.count where largest[run] > 0 && largest[run] < .infinity { unit[run] = largest[run].binade }
  var squares: L = 0
  for g in gradient { squares += (g / unit) * (g / unit) }
  let bound = L(.greatestFiniteMagnitude)
  let norm = squares.squareRoot() * unit
  return bound.replacing(with: norm, where: (norm .< bound) .& (0 .< isFinite))
}

/// Whether a point is stationary as far as double precision can tell.
///
///     maxᵢ |gᵢ| max(|xᵢ|, 1) ≤ ∛u max(|f|, 1)          u = 2⁻⁵²
///
/// J. E. Dennis and R. B. Schnabel, *Numerical Methods for Unconstrained Optimization and Nonlinear Equations*, SIAM
/// 1996, eq. (7.2.5) and the tolerance of appendix A, algorithm A7.2.1: the relative gradient, the change of f relative
/// to that of x.
func isStationary(_ value: Double, _ point: [Double], _ gradient: [Double]) -> Bool {
  let most = 6.055454452393343e-06 * max(value.magnitude, 1)
  return zip(point, gradient).allSatisfy { $1.magnitude * max($0.magnitude, 1) <= most }
}
