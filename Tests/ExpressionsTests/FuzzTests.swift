import Expressions
import TestSupport
import Testing

@Suite struct `Whatever stands in a formula` {
  private static let pieces = [
    "x1", "x[", "]", "(", ")", "^", "**", "sum(i,1,n,", "prod(j,1,3,", "if(", "<", ">=", "mod(", "1e9", "e", "pi", "n",
    "floor(", "step(", "-", "/0", "x[n+1]",
  ]

  @Test func `it has a value and derivatives, or one line that says where it is wrong`() {
    Fuzz.rounds(1500) { random, seed in
      var formulas = RandomFormula(seed: seed)
      let whole = random.one(in: 3) ? formulas.text() : formulas.formula(depth: 3)
      let bytes = random.one(in: 4) ? Array(whole.utf8) : random.mutated(Array(whole.utf8), pieces: Self.pieces)
      let text = String(decoding: bytes, as: UTF8.self)
      do {
        let formula = try Formula(text, scope: .coordinates)
        // What it is written as again means the same.
        #expect((try? Formula(formula.text, scope: .coordinates))?.text == formula.text, "seed \(seed)")
        let compiled = try formula.compiled(dimension: 3)
        _ = compiled.value(at: formulas.point(3).span)
      } catch let errors as FormulaErrors {
        #expect(errors.errors.allSatisfy { !$0.message.isEmpty && !$0.message.contains("\n") }, "seed \(seed)")
        #expect(errors.errors.allSatisfy { (0...text.unicodeScalars.count).contains($0.offset) }, "seed \(seed)")
      } catch {
        #expect(error is FormulaError, "seed \(seed)")
      }
    }
  }

  @Test func `a loop within one that is empty has no terms, whatever its bounds are made of`() throws {
    for bounds in ["i, 2", "1, i", "i, i", "1, 2"] {
      let formula = try Formula("x1 + sum(i, 3, 1, sum(j, \(bounds), x[j]))", scope: .coordinates)
      #expect(try formula.compiled(dimension: 3).value(at: [0.5, -1, 2].span) == 0.5, "\(bounds)")
    }
  }

  @Test func `none of a hundred thousand random texts is a trap`() {
    Fuzz.rounds(100_000) { random, seed in
      var formulas = RandomFormula(seed: seed)
      let whole = random.one(in: 2) ? formulas.text() : formulas.formula(depth: 2)
      let text = String(decoding: random.mutated(Array(whole.utf8), pieces: Self.pieces), as: UTF8.self)
      guard let formula = try? Formula(text, scope: .coordinates), let made = try? formula.compiled(dimension: 3)
      else { return }
      _ = made.value(at: [0.5, -1, 2].span)
    }
  }
}
