import Lanes

/// What a prediction z costs where y was wanted.
enum RowLoss: Sendable, Equatable {
  /// (z − y)²
  case square
  /// (z − y)²/2
  case halfSquare
  /// |z − y|
  case absolute
  /// r²/2 where |r| = |z − y| ≤ δ, else δ (|r| − δ/2). P. J. Huber, Annals of Mathematical Statistics 35 (1964) 73.
  case huber(Double)
  /// ln (1 + e^(−s z)), s = +1 for y = 1 and −1 for y = 0.
  case logistic

  /// ℓ(z, y).
  @inline(__always)
  func value<L: Lane>(_ z: L, _ y: L) -> L {
    switch self {
    case .square: return (z - y) * (z - y)
    case .halfSquare: return 0.5 * ((z - y) * (z - y))
    case .absolute: return (z - y).magnitude
    case .huber(let delta):
      let r = (z - y).magnitude
      let far = L(delta) * (r - L(0.5 * delta))
      return far.replacing(with: 0.5 * (r * r), where: r .< L(delta))
    case .logistic: return softplus(z) - y * z
    }
  }

  /// ∂ℓ/∂z; at a kink the slope 0.
  @inline(__always)
  func slope<L: Lane>(_ z: L, _ y: L) -> L {
    switch self {
    case .square: return 2 * (z - y)
    case .halfSquare: return z - y
    case .absolute: return sign(z - y)
    case .huber(let delta):
      let r = z - y
      return (L(delta) * sign(r)).replacing(with: r, where: r.magnitude .< L(delta))
    case .logistic: return L.logistic(z) - y
    }
  }

  /// ∂²ℓ/∂z², 0 at a kink.
  func curvature<L: Lane>(_ z: L, _ y: L) -> L {
    switch self {
    case .square: return 2
    case .halfSquare: return 1
    case .absolute: return 0
    case .huber(let delta): return L(0).replacing(with: 1, where: (z - y).magnitude .< L(delta))
    case .logistic:
      let p = L.logistic(z)
      return p * (1 - p)
    }
  }
}

/// ln (1 + eᶻ), without overflow and accurate at both ends.
@inline(__always)
func softplus<L: Lane>(_ z: L) -> L { L.maximum(z, 0) + L.log1p(L.exp(-z.magnitude)) }

/// −1, 0 or 1.
@inline(__always)
func sign<L: Lane>(_ x: L) -> L {
  L(0).replacing(with: 1, where: 0 .< x).replacing(with: -1, where: x .< 0)
}
