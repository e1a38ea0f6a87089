import Expressions
import Testing

/// What formulas say, and what is said of those that are none.
@Suite struct `Reading formulas` {
  @Test(arguments: [
    ("-x1^2", "-x1^2"), ("(-x1)^2", "(-x1)^2"), ("2^3^2", "2^3^2"), ("(2^3)^2", "(2^3)^2"),
    ("x1-(x2-1)", "x1 - (x2 - 1)"),
    ("((x[1]))*2.50", "x1*2.5"), ("2*-x1", "2*(-x1)"), ("a/b/c", "a/b/c"), ("a/(b*c)", "a/(b*c)"), ("--x1", "-(-x1)"),
    ("+x1", "x1"), ("x1^-2", "x1^(-2)"), ("1e3·x1 − .5", "1000*x1 - 0.5"), ("min(1,2,x1)", "min(min(1, 2), x1)"),
    ("sum(i,1,n-1,x[i+1]*i)", "sum(i, 1, n - 1, x[i + 1]*i)"), ("if(x1>=0,1,2)", "if(x1 >= 0, 1, 2)"),
    ("prod(j, 1, 2, (x[j]))", "prod(j, 1, 2, x[j])"), ("sqrt( x1 )\n", "sqrt(x1)"),
  ])
  func `have one canonical text`(_ text: String, _ expected: String) {
    #expect(Formula.canonical(text) == expected)
    #expect(Formula.canonical(expected) == expected)
  }

  @Test(arguments: [
    ("-x1^2", -9), ("2^3^2", 512), ("(2^3)^2", 64), ("-2^-1", -0.5), ("1-2-3", -4), ("8/4/2", 1), ("2*-3", -6),
    ("mod(-1, 3)", 2), ("mod(7.5, 2)", 1.5), ("step(0) + step(-1e-9)", 1), ("max(1, x2, 3)", 4), ("min(x1, x2)", 3),
    ("if(x1 < x2, 10, 20)", 10), ("if(x1 == 3, 10, 20)", 10), ("if(x1 != 3, 10, 20)", 20), ("abs(-x1)", 3),
    ("sum(i, 1, n, sum(j, i, n, x[j]))", 11), ("sum(i, 3, 1, x1)", 0), ("prod(i, 3, 1, x1)", 1),
    ("prod(i, 1, n, x[i])", 12), ("sum(i, 1, 3, 2)", 6), ("prod(i, 1, 3, 2)", 8), ("e^0", 1), ("floor(-0.5)", -1),
    ("sum(i, 1, n, x[n + 1 - i]*10^(i - 1))", 34), ("log10(100) + log(1) + n", 4), ("x1^0", 1),
    ("2^0.5^2", 1.189207115002721),
    ("sum(i, 1, 2, prod(j, 1, i, x[j]))", 15),
  ])
  func `mean what they say`(_ text: String, _ expected: Double) throws {
    let value = try value(text, [3, 4])
    #expect(abs(value - expected) <= 1e-15 * max(1, abs(expected)), "\(text) = \(value)")
  }

  private func value(_ text: String, _ x: [Double]) throws -> Double {
    try Formula(text, scope: .coordinates).compiled(dimension: x.count).value(at: x.span)
  }

  @Test(arguments: [
    ("", 0, "expected a number, a name or `(`, found the end"),
    ("x1 + ", 5, "expected a number, a name or `(`, found the end"),
    ("2x1", 1, "expected an operator or the end, found `x1`; a product is written `*`"),
    ("x1**2", 2, "expected an operator or the end, found `**`; a power is written `^`"),
    ("sqr(x1)", 0, "unknown function `sqr`; did you mean `sqrt`?"),
    ("1 + bat", 4, "unknown name `bat`; allowed: e, n, pi, x1"),
    ("1 + x0", 4, "coordinates are numbered from 1"),
    ("sin x1", 0, "`sin` is a function: its argument follows in parentheses"),
    ("x", 0, "`x` has coordinates: write `x[i]`, or `x1`, `x2` and so on"),
    ("x1 $ 2", 3, "`$` has no meaning in a formula"),
    ("x1 \u{202E} 2", 3, "the character U+202E has no meaning in a formula"),
    ("(x1", 3, "expected `)` to close the parenthesis, found the end"),
    ("x[1", 3, "expected `]` behind the number of a coordinate, found the end"),
    ("n(2)", 0, "`n` is no function; a product is written `*`"), ("n[2]", 0, "only `x` has coordinates"),
    ("sum(pi, 1, 2, 3)", 4, "`pi` has a meaning of its own in formulas"),
    ("sum(i, 1, 2)", 11, "expected `,` behind the last value of `i`, found `)`"),
    ("sum(i, 1, 2, sum(i, 1, 2, x[i]))", 17, "`i` is the name of something else here"),
    ("if(x1, 1, 2)", 5, "expected a comparison (`<`, `<=`, `>`, `>=`, `==` or `!=`) in `if`, found `,`"),
    (
      "x1 < 2", 3, "expected an operator or the end, found `<`; a comparison stands as the first argument of `if` alone"
    ),
    ("1e400", 0, "the number 1e400 is too large for a double"),
  ])
  func `say where they are none, what was expected, and the nearest name`(
    _ text: String, _ offset: Int, _ message: String
  ) {
    #expect(error(text) == FormulaError(offset, message))
  }

  @Test(arguments: [
    ("x[3]", 0, "there is no x[3]: x has the coordinates 1 to 2"),
    ("sum(i, 1, n, x[i+1])", 13, "there is no x[3]: x has the coordinates 1 to 2"),
    ("x[1.5]", 0, "coordinates have whole numbers: there is no x[1.5]"),
    ("x[x1]", 0, "the number of a coordinate is made of numbers, n, parameters and indices alone"),
    ("1 + sum(i, 1, 2.5, i)", 4, "the bounds of `i` are whole numbers up to 1e9, not 2.5"),
    ("sum(i, 1, x1, i)", 0, "the bounds of `i` are made of numbers, n, parameters and outer indices alone"),
  ])
  func `say which coordinates and bounds cannot be`(_ text: String, _ offset: Int, _ message: String) {
    #expect(error(text) == FormulaError(offset, message))
  }

  private func error(_ text: String) -> FormulaError? {
    do throws(FormulaErrors) {
      let formula = try Formula(text, scope: .coordinates)
      do throws(FormulaError) { _ = try formula.compiled(dimension: 2) } catch { return error }
    } catch {
      return error.errors.first
    }
    return nil
  }

  @Test func `are bounded in depth, length and work`() {
    let deep = String(repeating: "(", count: 5000) + "x1" + String(repeating: ")", count: 5000 - 2)
    #expect(error(deep)?.message == "parts of a formula lie at most 100 inside each other")
    #expect(
      error(String(repeating: "-", count: 5000) + "1")?.message
        == "parts of a formula lie at most 100 inside each other")
    let long = Array(repeating: "x1", count: 4000).joined(separator: "+")
    #expect(error(long)?.message == "a formula has at most 10000 characters, not 11999")
    #expect(error(Array(repeating: "x1", count: 3333).joined(separator: "+")) == nil)
    #expect(
      error("sum(i, 1, 1000000, x1)")?.message
        == "a formula computes at most 262144 numbers, and with this it comes to 1000000")
    #expect(error("sum(i, 1, 1e9, sum(j, 1, 1e9, i*j*x1))")?.message.hasPrefix("a formula computes at most") == true)
    #expect(error("sum(i,1,600,sum(j,1,600,i*j*x1))")?.message.hasPrefix("a formula computes at most") == true)
    let nest = "sum(a,1,n,sum(b,1,n,sum(c,1,n,sum(d,1,n,sum(f,1,n,x[a]*x[b]*x[c]*x[d]*x[f])))))"
    #expect(error(nest) == nil)
  }

  @Test func `call each other by names, in any order, but not in circles`() throws {
    let named = ["r": "sqrt(q)", "q": "x1^2 + x2^2"]
    let formula = try Formula("r^2 + a", named: named, parameters: ["a"], scope: .coordinates)
    #expect(formula.text == "r^2 + a; q = x1^2 + x2^2; r = sqrt(q)")
    #expect(try formula.compiled(dimension: 2, parameters: ["a": 1]).value(at: [3, 4].span) == 26)
    func errors(_ text: String, _ named: [String: String], _ parameters: Set<String> = []) -> [String] {
      do throws(FormulaErrors) {
        _ = try Formula(text, named: named, parameters: parameters, scope: .coordinates)
        return []
      } catch {
        return error.errors.map { "\($0.part ?? "-") \($0.message)" }
      }
    }
    #expect(errors("a", ["a": "b", "b": "a"]) == ["a `a` is made of itself", "b `b` is made of itself"])
    #expect(errors("x1", ["a": "1"]) == ["a `a` does not occur in the formula"])
    #expect(errors("x1", [:], ["a"]) == ["- the parameter `a` does not occur in the formula"])
    #expect(errors("a + +", ["a": "(1"]).count == 2)
  }

  @Test func `say in which dimensions they are defined`() throws {
    func dimensions(_ text: String) throws -> [Int] {
      let (least, isOpen) = try Formula(text, scope: .coordinates).dimensions
      return [least, isOpen ? 1 : 0]
    }
    #expect(try dimensions("x1 + x[3]") == [3, 0])
    #expect(try dimensions("sum(i, 1, n, x[i])") == [0, 1])
    #expect(try dimensions("x2*n") == [2, 1])
    #expect(try dimensions("3") == [0, 0])
  }
}
