import GSL
import Lanes
import Values

/// A numbered shift and rotation of a function about a centre c, its first minimiser (the middle of its domain where it
/// has none):
///
///     f_k(x) = f(c + R (x − c − s))
///
/// The shift s is uniform in ± a fifth of the domain's width in each coordinate, cut so that c + s stays in the domain.
/// R is orthogonal and uniformly distributed (Haar): Gaussian rows made orthonormal by Gram and Schmidt, so in half of
/// the instances it holds a reflection, as in COCO. Both are drawn from a stream whose seed is a stable hash of
/// (function, dimension, k), by + − × ÷ √ alone, and so have the same bits on every machine. The minimum keeps its
/// value and moves to c + s; there f_k has the bits that f has at c.
///
/// N. Hansen et al., "COCO: a platform for comparing continuous optimizers in a black-box setting", Optimization
/// Methods and Software 36(1) (2021), 114–144, doi:10.1080/10556788.2020.1808977, for what instances are for; F.
/// Mezzadri, "How to generate random matrices from the classical compact groups", Notices of the AMS 54(5) (2007),
/// 592–604, for R.
package struct Instance: Sendable {
  /// c.
  package let centre: [Double]
  /// c + s, where the centre moved.
  package let moved: [Double]
  /// R, n × n, row after row.
  package let rotation: [Double]
  /// Rᵀ, n × n, row after row.
  let transpose: [Double]

  /// Instance `number` ≥ 1 of a function that is prepared.
  package init<F: Function>(_ number: Int, of function: F) {
    let n = function.dimension
    var random = RandomStream(seed: Digest(of: "instance/\(function.streamName)/\(n)/\(number)").word)
    let domain = function.domain
    let centre =
      function.centre ?? function.minimum.points.first ?? domain.map { ($0.lowerBound + $0.upperBound) / 2 }
    self.centre = centre
    var moved = centre
    for (i, interval) in domain.enumerated() {
      let reach = (interval.upperBound - interval.lowerBound) / 5
      let least = max(centre[i] - reach, interval.lowerBound)
      let most = min(centre[i] + reach, interval.upperBound)
      moved[i] = least + (most - least) * random.uniform()
    }
    self.moved = moved
    let rows = Self.orthonormalRows(n, &random)
    rotation = rows.flatMap { $0 }
    transpose = (0..<n).flatMap { j in rows.map { $0[j] } }
  }

  /// n Gaussian rows, each freed of the earlier ones twice, since once leaves what rounding brings back, then scaled to
  /// length 1. O(n³).
  private static func orthonormalRows(_ n: Int, _ random: inout RandomStream) -> [[Double]] {
    var rows: [[Double]] = []
    for _ in 0..<n {
      var row = (0..<n).map { _ in random.gaussian() }
      for _ in 0..<2 {
        for earlier in rows {
          let overlap = dot(row, earlier)
          for j in 0..<n { row[j] -= overlap * earlier[j] }
        }
      }
      let length = dot(row, row).squareRoot()
      rows.append(row.map { $0 / length })
    }
    return rows
  }

  private static func dot(_ a: [Double], _ b: [Double]) -> Double {
    var sum = 0.0
    for i in 0..<a.count { sum += a[i] * b[i] }
    return sum
  }

  /// Where a point of the function lies in the instance: c + s + Rᵀ (p − c), so that f_k there is f(p).
  package func image(of point: [Double]) -> [Double] {
    let n = point.count
    var image = moved
    for j in 0..<n {
      var sum = 0.0
      for i in 0..<n { sum += rotation[i * n + j] * (point[i] - centre[i]) }
      image[j] += sum
    }
    return image
  }

  /// The function's minimum, where it lies in the instance.
  package func image(of minimum: ReferenceMinimum) -> ReferenceMinimum {
    ReferenceMinimum(minimum.value, at: minimum.points.map { image(of: $0) }, minimum.provenance)
  }
}
