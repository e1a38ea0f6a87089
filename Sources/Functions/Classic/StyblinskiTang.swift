import Lanes
import Values

/// The function of Styblinski and Tang: two wells a coordinate, the left one deeper, hence 2ⁿ local minima.
///
///     f(x) = ½ Σᵢ xᵢ⁴ − 16 xᵢ² + 5 xᵢ          minimum −39.166165703771415… n at xᵢ = −2.903534027771177…
///
/// M. A. Styblinski and T.-S. Tang, "Experiments in nonconvex optimization: stochastic approximation with function
/// smoothing and simulated annealing", Neural Networks 3(4) (1990), 467–483, doi:10.1016/0893-6080(90)90029-K. The
/// minimiser is the least root of 4t³ − 32t + 5; much of the literature misprints the minimum as −39.16599 n.
package struct StyblinskiTang: TwiceDifferentiable {
  package static let name = "styblinskiTang"
  package static let title = "Styblinski–Tang"
  package static let formula = "½ Σᵢ xᵢ⁴ − 16 xᵢ² + 5 xᵢ"
  package static let source = "M. A. Styblinski and T.-S. Tang, Neural Networks 3 (1990) 467–483"
  package static let dimensions = Dimensions.atLeast(1)
  package static let properties: [Property] = [.smooth, .separable, .multimodal]
  package static let settings: [Setting<Self>] = []
  package var dimension = 2
  package init() {}

  package func value<L: Lane>(at x: Span<L>) -> L {
    var sum: L = 0
    for i in 0..<x.count {
      let square = x[i] * x[i]
      sum += square * (square - 16) + 5 * x[i]
    }
    return 0.5 * sum
  }

  package func gradient<L: Lane>(at x: Span<L>, into gradient: inout MutableSpan<L>) -> L {
    precondition(gradient.count == x.count)
    var sum: L = 0
    for i in 0..<x.count {
      let square = x[i] * x[i]
      sum += square * (square - 16) + 5 * x[i]
      gradient[i] = (2 * square - 16) * x[i] + 2.5
    }
    return 0.5 * sum
  }

  package func hessian<L: Lane>(at x: Span<L>, into hessian: inout MutableSpan<L>) {
    writeDiagonal(into: &hessian, x.count) { 6 * x[$0] * x[$0] - 16 }
  }

  package var domain: [ClosedRange<Double>] { Array(repeating: -5...5, count: dimension) }
  package var start: [Double] { Array(repeating: 0, count: dimension) }
  package var minimum: ReferenceMinimum {
    ReferenceMinimum(
      -39.16616570377141546 * Double(dimension), at: [Array(repeating: -2.903534027771177095, count: dimension)])
  }
}
