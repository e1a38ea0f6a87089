import Schedules
import Testing

/// Properties of the shapes, from their definitions.
struct ShapeTests {
  private func factors(_ text: String, _ steps: Int) throws -> [Double] {
    let schedule = try made(text)
    return (0...steps).map { schedule.factor(at: $0, of: steps) }
  }

  @Test(arguments: [
    #"{"schedule": "step"}"#, #"{"schedule": "multistep"}"#, #"{"schedule": "exponential"}"#,
    #"{"schedule": "exponential", "staircase": true, "every": 0.1}"#, #"{"schedule": "inverseTime"}"#,
    #"{"schedule": "inverseTime", "power": 0.5}"#, #"{"schedule": "polynomial"}"#,
    #"{"schedule": "polynomial", "power": 3, "end": 0.1}"#, #"{"schedule": "linear"}"#, #"{"schedule": "cosine"}"#,
    #"{"schedule": "cosine", "exponent": 2, "timePower": 0.5, "end": 0.1}"#, #"{"schedule": "logarithmicCooling"}"#,
    #"{"schedule": "piecewise"}"#, #"{"schedule": "linear", "hold": 0.3}"#,
  ])
  func `a decay never rises`(_ text: String) throws {
    let factors = try factors(text, 997)
    for (earlier, later) in zip(factors, factors.dropFirst()) { #expect(later <= earlier) }
    #expect(factors[996] < factors[0])
  }

  @Test(arguments: [
    (#"{"schedule": "linear"}"#, 0.0), (#"{"schedule": "cosine"}"#, 0), (#"{"schedule": "polynomial"}"#, 0),
    (#"{"schedule": "linear", "end": 0.3}"#, 0.3), (#"{"schedule": "cosine", "end": 0.3}"#, 0.3),
    (#"{"schedule": "polynomial", "end": 0.3, "power": 2}"#, 0.3), (#"{"schedule": "cosineRestarts"}"#, 0),
    (#"{"schedule": "exponential", "decay": 0.5}"#, 0.5), (#"{"schedule": "inverseTime", "decay": 3}"#, 0.25),
    (#"{"schedule": "oneCycle", "corners": "optax", "end": 0.125}"#, 0.125),
    (#"{"schedule": "cosine", "warmup": 0.2, "hold": 0.5, "end": 0.3}"#, 0.3),
  ])
  func `the end of the horizon has the end value`(_ text: String, _ end: Double) throws {
    for steps in [5, 10, 64, 999] { #expect(try factors(text, steps)[steps] == end) }
  }

  @Test func `a cosine is half way in the middle`() throws {
    #expect(abs(try factors(#"{"schedule": "cosine", "end": 0.2}"#, 100)[50] - 0.6) < 1e-15)
  }

  @Test func `a cosine that is not clamped is mirrored at the horizon`() throws {
    let schedule = try made(#"{"schedule": "cosine", "clamped": false}"#)
    for step in 0...40 {
      #expect(abs(schedule.factor(at: 40 + step, of: 40) - schedule.factor(at: 40 - step, of: 40)) < 1e-14)
    }
  }

  @Test func `restarts begin at the base rate, each cycle twice as long`() throws {
    let factors = try factors(#"{"schedule": "cosineRestarts"}"#, 700)
    for restart in [0, 100, 300] { #expect(factors[restart] == 1) }
    for end in [99, 299, 699] { #expect(factors[end] < 3e-4) }
    #expect(factors.count { $0 == 1 } == 3)
  }

  @Test func `three cycles of equal length fill a horizon that three does not divide`() throws {
    let factors = try factors(#"{"schedule": "cosineRestarts", "multiplier": 1}"#, 100)
    let rises = (1...100).filter { factors[$0] > factors[$0 - 1] }
    #expect(rises == [34, 67])
  }

  @Test func `a period that is a fraction restarts on the step that it means`() throws {
    // 0.07 · 100 is 7.000000000000001 in double precision.
    let factors = try factors(#"{"schedule": "cosineRestarts", "period": 0.07, "multiplier": 1, "cycles": null}"#, 100)
    for restart in stride(from: 0, to: 100, by: 7) { #expect(factors[restart] == 1) }
  }

  @Test func `drops by a third come after the first and the second third`() throws {
    for steps in [3, 10, 90, 100, 1000, 9999] {
      let factors = try factors(#"{"schedule": "step"}"#, steps)
      let drops = (1..<steps).filter { factors[$0] < factors[$0 - 1] }
      #expect(drops == [1, 2].map { Int((Double($0 * steps) / 3).rounded()) }, "of \(steps)")
    }
  }

  @Test func `milestones as fractions and as steps are the same`() throws {
    let fractions = try factors(#"{"schedule": "multistep", "milestones": [0.5, 0.75]}"#, 200)
    let steps = try factors(#"{"schedule": "multistep", "milestones": [100, 150]}"#, 200)
    #expect(fractions == steps)
    #expect(fractions[99] == 1 && fractions[100] == 0.1 && fractions[149] == 0.1 && fractions[150] == 0.1 * 0.1)
  }

  @Test func `the peak of one cycle is the base rate`() throws {
    let factors = try factors(#"{"schedule": "oneCycle", "rise": 0.25, "corners": "optax"}"#, 100)
    #expect(factors[25] == 1)
    #expect(factors.max() == 1)
    #expect(factors[0] == 0.04 && factors[100] == 4e-6)
  }

  @Test func `one cycle lives on a horizon shorter than its phases`() throws {
    for steps in 1...8 {
      let factors = try factors(#"{"schedule": "oneCycle", "fall": 0.6}"#, steps)
      #expect(factors.allSatisfy { $0 >= 0 && $0 <= 1 })
      #expect(factors[steps] == 4e-6)
    }
  }

  @Test func `a shape stretches with its horizon`() throws {
    for text in [
      #"{"schedule": "cosine", "warmup": 0.1}"#, #"{"schedule": "linear"}"#, #"{"schedule": "exponential"}"#,
    ] {
      let short = try factors(text, 100)
      let long = try factors(text, 1000)
      for step in 0...100 { #expect(abs(short[step] - long[step * 10]) < 1e-14) }
    }
  }
}
