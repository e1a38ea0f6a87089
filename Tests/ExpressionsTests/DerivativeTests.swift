import Expressions
import Lanes
import TestSupport
import Testing

/// Derivatives by reverse mode, and by forward over reverse, against dual numbers on the same tapes.
@Suite struct `Derivatives of formulas` {
  @Test func `are those of dual numbers, on 10,000 random formulas`() throws {
    var random = RandomFormula(seed: 1)
    var compared = (gradients: 0, products: 0)
    for _ in 0..<10_000 {
      let text = random.formula()
      let formula = try Formula(text, scope: .coordinates).compiled(dimension: 3)
      let (x, v) = (random.point(3), random.point(3))
      let slopes = self.slopes(formula, x)
      // Where there is no kink, that is, where the derivatives nearby are much the same.
      let near = [1 - 1e-7, 1 + 1e-7].map { factor in self.slopes(formula, x.map { $0 * factor + (factor - 1) }) }
      guard slopes.allSatisfy({ $0.isFinite && abs($0) < 1e100 }),
        near.allSatisfy({ zip($0, slopes).allSatisfy { abs($0 - $1) <= 1e-4 * (1e-3 + abs($1)) } })
      else { continue }
      var gradient = [Double](repeating: 0, count: 3)
      var span = gradient.mutableSpan
      _ = formula.gradient(at: x.span, into: &span)
      let bounds = self.bounds(formula, x)
      for i in 0..<3 where bounds[i] < 1e100 {
        let tolerance = 1e-12 * max(bounds[i], abs(slopes[i]), 1e-200)
        #expect(
          abs(gradient[i] - slopes[i]) <= tolerance, "∂f/∂x\(i + 1) of \(text) at \(x): \(gradient[i]), \(slopes[i])")
      }
      compared.gradients += 1
      compared.products += try compareProducts(formula, text, x, v) ? 1 : 0
    }
    #expect(compared.gradients > 4000 && compared.products > 3000, "\(compared)")
  }

  /// ∇f by one evaluation over dual numbers for each coordinate.
  private func slopes(_ formula: CompiledFormula, _ x: [Double]) -> [Double] {
    x.indices.map { i in
      let seeded = x.indices.map { Dual(x[$0], $0 == i ? 1 : 0) }
      return formula.value(at: seeded.span).slope
    }
  }

  /// The sums of the moduli of the terms of ∇f.
  private func bounds(_ formula: CompiledFormula, _ x: [Double]) -> [Double] {
    let point = x.map { Modulus($0) }
    var slopes = [Modulus](repeating: 0, count: x.count)
    var span = slopes.mutableSpan
    _ = formula.gradient(at: point.span, into: &span)
    return slopes.map(\.bound)
  }

  /// ∇²f v against the derivative of the gradient in the direction v, and the columns of ∇²f.
  private func compareProducts(_ formula: CompiledFormula, _ text: String, _ x: [Double], _ v: [Double]) throws -> Bool
  {
    let seeded = x.indices.map { Dual(x[$0], v[$0]) }
    var dual = [Dual](repeating: 0, count: 3)
    var dualSpan = dual.mutableSpan
    _ = formula.gradient(at: seeded.span, into: &dualSpan)
    guard dual.allSatisfy({ $0.slope.isFinite && abs($0.slope) < 1e100 }) else { return false }
    var product = [Double](repeating: 0, count: 3)
    var span = product.mutableSpan
    formula.hessianProduct(at: x.span, with: v.span, into: &span)
    var matrix = [Double](repeating: 0, count: 9)
    var matrixSpan = matrix.mutableSpan
    var unit = [Double](repeating: 0, count: 3)
    unit.withUnsafeMutableBufferPointer { formula.hessian(at: x.span, into: &matrixSpan, unit: $0) }
    let point = x.map { Modulus($0) }
    let direction = v.map { Modulus($0) }
    var bounds = [Modulus](repeating: 0, count: 3)
    var boundSpan = bounds.mutableSpan
    formula.hessianProduct(at: point.span, with: direction.span, into: &boundSpan)
    for i in 0..<3 where bounds[i].bound < 1e100 {
      let tolerance = 1e-11 * max(bounds[i].bound, abs(dual[i].slope), 1e-200)
      #expect(abs(product[i] - dual[i].slope) <= tolerance, "(∇²f v)\(i + 1) of \(text) at \(x)")
      let row = (0..<3).reduce(0.0) { $0 + matrix[i * 3 + $1] * v[$1] }
      if row.isFinite { #expect(abs(row - dual[i].slope) <= tolerance, "∇²f of \(text) at \(x)") }
    }
    return true
  }

  @Test(arguments: [
    ("if(x1 > 0, log(x1), 0) + x2", [-1.0, 2], [0.0, 1]), ("if(x1 > 0, sqrt(x1)*log(x1), x1^2)", [-2, 0], [-4, 0]),
    ("sqrt(x1^2 + x2^2)", [0, 0], [0, 0]), ("abs(x1) + x2", [0, 1], [0, 1]),
    ("prod(i, 1, n, x[i])", [0, 5], [5, 0]), ("prod(i, 1, n, x[i]^2)", [0, 0], [0, 0]),
    ("max(x1, x2)", [1, 3], [0, 1]),
    ("x1^0.5*0 + x2", [4, 1], [0, 1]), ("3", [1, 1], [0, 0]), ("sum(i, 1, n, i*x[n + 1 - i])", [1, 1], [2, 1]),
    ("sum(i, 1, n, sum(j, 1, i, x[j])^2)", [1, 2], [8, 6]), ("sum(i, 1, n, x[1])", [1, 2], [2, 0]),
    ("prod(i, 1, 3, x1 + x2)", [1, 1], [12, 12]), ("mod(x1, 2)*x2", [3, 5], [5, 1]),
  ])
  func `are right at kinks, zeros and what is not chosen`(_ text: String, _ x: [Double], _ expected: [Double]) throws {
    let formula = try Formula(text, scope: .coordinates).compiled(dimension: 2)
    var gradient = [Double](repeating: 7, count: 2)
    var span = gradient.mutableSpan
    _ = formula.gradient(at: x.span, into: &span)
    #expect(gradient == expected)
  }
}
