import Lanes
import Values

/// Rosenbrock's curved valley.
///
///     f(x) = Σᵢ 100 (xᵢ₊₁ − xᵢ²)² + (1 − xᵢ)²,   i = 1 … n − 1          minimum 0 at (1, …, 1)
///
/// H. H. Rosenbrock, "An automatic method for finding the greatest or least value of a function", The Computer Journal
/// 3(3) (1960), 175–184, doi:10.1093/comjnl/3.3.175; in n dimensions: J. J. Moré, B. S. Garbow and K. E. Hillstrom,
/// ACM TOMS 7(1) (1981). For n ≥ 4 there is a second, local minimum near (−1, 1, …, 1).
package struct Rosenbrock: TwiceDifferentiable {
  package static let name = "rosenbrock"
  package static let title = "Rosenbrock"
  package static let formula = "Σᵢ 100 (xᵢ₊₁ − xᵢ²)² + (1 − xᵢ)²"
  package static let source = "H. H. Rosenbrock, The Computer Journal 3 (1960) 175–184"
  package static let dimensions = Dimensions.atLeast(2)
  package static let properties: [Property] = [.smooth, .illConditioned]
  package static let settings: [Setting<Self>] = []
  package var dimension = 2
  package init() {}

  package func value<L: Lane>(at x: Span<L>) -> L {
    var sum: L = 0
    for i in 0..<x.count - 1 {
      let valley = x[i + 1] - x[i] * x[i]
      let slope = 1 - x[i]
      sum += 100 * (valley * valley) + slope * slope
    }
    return sum
  }

  package func gradient<L: Lane>(at x: Span<L>, into gradient: inout MutableSpan<L>) -> L {
    precondition(gradient.count == x.count)
    var sum: L = 0
    var carry: L = 0
    for i in 0..<x.count - 1 {
      let valley = x[i + 1] - x[i] * x[i]
      let slope = 1 - x[i]
      sum += 100 * (valley * valley) + slope * slope
      gradient[i] = carry - 400 * valley * x[i] - 2 * slope
      carry = 200 * valley
    }
    gradient[x.count - 1] = carry
    return sum
  }

  package func hessian<L: Lane>(at x: Span<L>, into hessian: inout MutableSpan<L>) {
    let n = x.count
    for i in 0..<n * n { hessian[i] = 0 }
    for i in 0..<n - 1 {
      hessian[i * n + i] += 1200 * x[i] * x[i] - 400 * x[i + 1] + 2
      hessian[i * n + i + 1] = -400 * x[i]
      hessian[(i + 1) * n + i] = -400 * x[i]
      hessian[(i + 1) * n + i + 1] += 200
    }
  }

  package var domain: [ClosedRange<Double>] { Array(repeating: -5...10, count: dimension) }
  package var start: [Double] { (0..<dimension).map { $0.isMultiple(of: 2) ? -1.2 : 1 } }
  package var minimum: ReferenceMinimum {
    ReferenceMinimum(0, at: [Array(repeating: 1, count: dimension)])
  }
}
