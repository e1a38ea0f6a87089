import GSL
import Lanes
import Values

/// A numbered shift and rotation of a function about its minimiser c:
///
///     f_k(x) = f(c + R (x − c − s))
///
/// with s uniform in ± a fifth of the domain's width and R a random rotation, both drawn from a stream whose seed is a
/// stable hash of (function, dimension, k). The minimum keeps its value and moves to c + s.
public struct Instance: Sendable {
  let centre: [Double]
  let shift: [Double]
  /// R, n × n, row after row; orthogonal.
  let rotation: [Double]
}
