import Foundation
import GSL
import Testing

struct IntegratorTests {
  /// The GSL manual's example: ∫₀¹ ln x / √x = −4.
  @Test func `the manual's singular integral is minus four`() throws {
    let integral = try Integrator().integral(over: 0...1, .init(relative: 1e-7)) { log($0) / $0.squareRoot() }
    #expect(abs(integral.value + 4) < 1e-12)
    #expect(integral.error < 1e-7 * 4)
  }

  @Test func `a divergent integral is refused with GSL's words`() {
    do {
      let value = try Integrator(intervals: 50).integral(over: 0...1, of: { 1 / $0 }).value
      Issue.record("∫₀¹ dx/x = \(value)")
    } catch let error as GSLError {
      guard case .status(let code, _) = error else {
        Issue.record("\(error)")
        return
      }
      #expect([11, 21, 22].contains(code), "EMAXITER, ESING or EDIVERGE")
      #expect(error.description.hasPrefix("integration: "))
    } catch {
      Issue.record("\(error)")
    }
  }

  @Test func `NaN is not an integral`() {
    #expect(throws: GSLError.self) { try Integrator().integral(over: 0...1) { _ in .nan } }
  }

  @Test func `an error in the integrand comes out, once`() {
    var asked = 0
    #expect(throws: Interrupted.self) {
      try Integrator().integral(over: 0...1) { x in
        asked += 1
        if asked == 17 { throw Interrupted() }
        return exp(-x)
      }
    }
    #expect(asked == 17)
  }

  @Test func `an integrator can be used inside an integrand of another`() throws {
    // ∫₀¹ ∫₀^y x y dx dy = 1/8
    let (inner, outer) = (Integrator(), Integrator())
    let integral = try outer.integral(over: 0...1) { y in try inner.integral(over: 0...y) { x in x * y }.value }
    #expect(relativeError(integral.value, 0.125) < 1e-13)
  }
}
