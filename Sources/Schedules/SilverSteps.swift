import Lanes
import Values

/// The silver steps of smooth convex theory: long steps now and then, in a fractal order.
///
///     factor(t) = 1 + ρ^(ν − 1)        ρ = 1 + √2, ν the number of times that 2 divides t + 1
///
///     √2, 2, √2, 2 + √2, √2, 2, √2, …
///
/// With the base rate 1/L gradient descent on a convex function of L-smooth gradient has a gap of O(T^−1.2716) after
/// T = 2ᵏ − 1 of these steps; no step is safe by itself.
///
/// J. M. Altschuler and P. A. Parrilo, "Acceleration by stepsize hedging II: silver stepsize schedule for smooth convex
/// optimization", Math. Program. (2024), arXiv:2309.16530, eq. (1.2).
struct SilverSteps: Schedule {
  static let name = "silver"
  static let title = "silver steps"
  static let formula = "1 + (1 + √2)^(ν − 1), ν how often 2 divides t + 1"
  static let source = "J. M. Altschuler and P. A. Parrilo, Math. Program. (2024), arXiv:2309.16530"
  static let settings: [Setting<Self>] = []
  init() {}

  func factor(at step: Int, of steps: Int) -> Double {
    let root = 2.0.squareRoot()
    let halvings = (step + 1).trailingZeroBitCount
    return halvings == 0 ? root : 1 + .power(1 + root, halvings - 1)
  }
}
