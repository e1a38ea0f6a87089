import Lanes
import Values

/// Griewank's function: a wide bowl with thousands of shallow local minima.
///
///     f(x) = Σᵢ xᵢ²/4000 − Πᵢ cos(xᵢ/√i) + 1,   i = 1 … n          minimum 0 at 0
///
/// A. O. Griewank, "Generalized descent for global optimization", Journal of Optimization Theory and Applications 34
/// (1981), 11–39, doi:10.1007/BF00933356. Summed as Σᵢ xᵢ²/4000 + (1 − Πᵢ …), whose two terms are not negative.
package struct Griewank: TwiceDifferentiable {
  package static let name = "griewank"
  package static let title = "Griewank"
  package static let formula = "Σᵢ xᵢ²/4000 − Πᵢ cos(xᵢ/√i) + 1"
  package static let source = "A. O. Griewank, JOTA 34 (1981) 11–39"
  package static let dimensions = Dimensions.atLeast(1)
  package static let properties: [Property] = [.smooth, .multimodal]
  package static let settings: [Setting<Self>] = []
  /// √i.
  private var roots: [Double] = []
  package var dimension = 2
  package init() {}

  package mutating func prepare(dimension n: Int, instance: Int) {
    dimension = n
    roots = (1...n).map { Double($0).squareRoot() }
  }

  package func value<L: Lane>(at x: Span<L>) -> L {
    let roots = roots.span
    precondition(roots.count == x.count)
    var squares: L = 0
    var product: L = 1
    for i in 0..<x.count {
      squares += x[i] * x[i]
      product *= .cos(x[i] / L(roots[i]))
    }
    return squares / 4000 + (1 - product)
  }

  package func gradient<L: Lane>(at x: Span<L>, into gradient: inout MutableSpan<L>) -> L {
    let roots = roots.span
    precondition(roots.count == x.count && gradient.count == x.count)
    var squares: L = 0
    var product: L = 1
    for i in 0..<x.count {
      squares += x[i] * x[i]
      gradient[i] = product
      product *= .cos(x[i] / L(roots[i]))
    }
    // The product without factor i is the one before it times the one after it: no division by a cosine near 0.
    var after: L = 1
    for i in (0..<x.count).reversed() {
      let root = L(roots[i])
      let angle = x[i] / root
      gradient[i] = x[i] / 2000 + gradient[i] * after * .sin(angle) / root
      after *= .cos(angle)
    }
    return squares / 4000 + (1 - product)
  }

  package func hessian<L: Lane>(at x: Span<L>, into hessian: inout MutableSpan<L>) {
    let n = x.count
    withScratch(of: L.self, 3 * n + 1) { memory in
      var cosines = memory.extracting(..<n).mutableSpan
      var slopes = memory.extracting(n..<2 * n).mutableSpan
      // Π cos over i … n − 1.
      var after = memory.extracting((2 * n)...).mutableSpan
      after[n] = 1
      for i in (0..<n).reversed() {
        let root = L(roots[i])
        cosines[i] = .cos(x[i] / root)
        slopes[i] = .sin(x[i] / root) / root
        after[i] = cosines[i] * after[i + 1]
      }
      var before: L = 1
      for i in 0..<n {
        var others = before
        hessian[i * n + i] = 1.0 / 2000 + after[0] / L(Double(i + 1))
        for j in i + 1..<max(n, i + 1) {
          hessian[i * n + j] = -slopes[i] * slopes[j] * others * after[j + 1]
          hessian[j * n + i] = hessian[i * n + j]
          others *= cosines[j]
        }
        before *= cosines[i]
      }
    }
  }

  package var domain: [ClosedRange<Double>] { Array(repeating: -600...600, count: dimension) }
  package var start: [Double] { Array(repeating: 400, count: dimension) }
  package var minimum: ReferenceMinimum {
    ReferenceMinimum(0, at: [Array(repeating: 0, count: dimension)])
  }
}
