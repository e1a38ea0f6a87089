import Expressions
import Lanes
import Testing

/// One run and eight in lockstep, and whatever a text may be.
@Suite struct `Formulas over lanes` {
  /// Equal in every bit; any NaN equals any other.
  private func equal(_ a: Double, _ b: Double) -> Bool { a.bitPattern == b.bitPattern || (a.isNaN && b.isNaN) }

  @Test func `have in each lane the bits of the run alone`() throws {
    var random = RandomFormula(seed: 2)
    for _ in 0..<2000 {
      let text = random.formula()
      let formula = try Formula(text, scope: .coordinates).compiled(dimension: 3)
      let points = (0..<8).map { _ in random.point(3) }
      let arena = Arena()
      let (x, slopes, products): (Vector<Pack>, Vector<Pack>, Vector<Pack>) = (
        arena.zeros(3), arena.zeros(3), arena.zeros(3)
      )
      for i in 0..<3 { for run in 0..<8 { x[i][run] = points[run][i] } }
      let packed = formula.value(at: x.buffer.span)
      var span = slopes.buffer.mutableSpan
      let same = formula.gradient(at: x.buffer.span, into: &span)
      var productSpan = products.buffer.mutableSpan
      formula.hessianProduct(at: x.buffer.span, with: x.buffer.span, into: &productSpan)
      for run in 0..<8 {
        let point = points[run]
        let alone = formula.value(at: point.span)
        var gradient = [Double](repeating: 0, count: 3)
        var product = gradient
        var slope = gradient.mutableSpan
        _ = formula.gradient(at: point.span, into: &slope)
        var curved = product.mutableSpan
        formula.hessianProduct(at: point.span, with: point.span, into: &curved)
        #expect(equal(packed[run], alone) && equal(same[run], alone), "\(text) at \(point)")
        for i in 0..<3 {
          #expect(equal(slopes[i][run], gradient[i]) && equal(products[i][run], product[i]), "\(text) at \(point)")
        }
      }
      withExtendedLifetime(arena) {}
    }
  }

  @Test func `trap on no text, of 100,000 random ones`() {
    var random = RandomFormula(seed: 3)
    var read = 0
    for _ in 0..<100_000 {
      let text = random.text()
      guard let formula = try? Formula(text, scope: .coordinates),
        let compiled = try? formula.compiled(dimension: 2)
      else { continue }
      read += 1
      _ = compiled.value(at: [0.5, -0.25].span)
    }
    #expect(read > 500, "\(read)")
  }
}
