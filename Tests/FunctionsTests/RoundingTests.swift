import Functions
import Testing

@Suite struct `What rounding does to a value` {
  private func objective(_ name: String, _ dimension: Int, instance: Int = 0) throws -> Objective {
    try #require(FunctionKind.named(name)).objective(dimension: dimension, instance: instance)
  }

  /// The minimiser to 17 digits; the gap is the rounding of the sum, −2.5e-10 for a thousand coordinates.
  @Test(arguments: [2, 50, 100, 500, 1000])
  func `is no gap at the minimiser of Styblinski and Tang`(dimension: Int) throws {
    let function = try objective("styblinskiTang", dimension)
    let x = [Double](repeating: -2.903534027771177, count: dimension)
    #expect(function.settledGap(of: function.value(at: x)) == 0)
    // What is a gap stays one.
    let gap = try #require(function.settledGap(of: function.value(at: x.map { $0 + 1e-3 })))
    #expect(gap > 0)
  }

  @Test func `is bounded by the terms that cancel`() throws {
    // 10 n + Σ (x² − 10 cos 2πx): twenty n cancel at 0, in n steps.
    for dimension in [2, 10, 100] {
      let bound = try objective("rastrigin", dimension).roundingError(at: [Double](repeating: 0, count: dimension))
      #expect(bound > 10 * 0x1p-53 && bound < 40 * Double(dimension * dimension) * 0x1p-53, "\(bound)")
    }
    // Squares of nothing cost nothing.
    #expect(try objective("sphere", 10).roundingError(at: [Double](repeating: 0, count: 10)) == 0)
    #expect(try objective("rosenbrock", 4).roundingError(at: [1, 1, 1, 1]) < 1e-29)
    #expect(try objective("ackley", 3).roundingError(at: [0, 0, 0]) > 2e-15)
  }

  /// Values of the same point in other orders of the coordinates, which a sum over them minds, lie within the bound.
  @Test func `is not larger than its bound`() throws {
    for name in ["rastrigin", "ackley", "styblinskiTang", "sphere"] {
      let function = try objective(name, 12)
      for trial in 0..<200 {
        let x = (0..<12).map { i in
          // Golden angles: far from each other and the same each time.
          let turn = Double(trial * 12 + i) * 0.6180339887498949
          return 6 * (turn - turn.rounded(.down)) - 3
        }
        let turned = Array(x[(trial % 12)...] + x[..<(trial % 12)])
        let difference = (function.value(at: x) - function.value(at: turned)).magnitude
        #expect(difference <= function.roundingError(at: x) + function.roundingError(at: turned), "\(name)")
      }
    }
  }
}
