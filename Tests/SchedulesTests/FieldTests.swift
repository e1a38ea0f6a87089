import Schedules
import Testing
import Values

/// Schedules without a package's numbers, from their closed forms.
struct FieldTests {
  private func factors(_ text: String, _ steps: Int) throws -> [Double] {
    let schedule = try made(text)
    return (0..<steps).map { schedule.factor(at: $0, of: steps) }
  }

  /// h₁ = √2; of 2ᵏ⁺¹ − 1 steps the first half is that of 2ᵏ − 1, then 1 + ρᵏ⁻¹, then the half again.
  @Test func `silver steps are built by doubling`() throws {
    let root = 2.0.squareRoot()
    var expected = [root]
    var power = 1.0
    for _ in 1..<10 {
      expected = expected + [1 + power] + expected
      power *= 1 + root
    }
    let factors = try factors(#"{"schedule": "silver"}"#, expected.count)
    for (ours, theirs) in zip(factors, expected) { #expect(abs(ours - theirs) <= 1e-12 * theirs) }
  }

  /// Their sum over 2ᵏ − 1 steps is (1 + √2)ᵏ − 1: section 2 of the paper.
  @Test(arguments: 1...12) func `silver steps sum to the power of the silver ratio`(_ k: Int) throws {
    let count = (1 << k) - 1
    let sum = try made(#"{"schedule": "silver"}"#).integral(over: count).last.map { $0 * Double(count) }
    var power = 1.0
    for _ in 0..<k { power *= 1 + 2.0.squareRoot() }
    #expect(abs(try #require(sum) - (power - 1)) <= 1e-11 * power)
  }

  /// The permutations of sizes 2, 4, 8 and 16 in section 2 of the paper, each place once.
  @Test func `fractal steps are those of Chebyshev in the order of the paper`() throws {
    let orders: [[Int]] = [[0, 1], [0, 3, 1, 2], [0, 7, 3, 4, 1, 6, 2, 5]]
    for order in orders {
      let factors = try factors(#"{"schedule": "fractal", "smallest": 0.01}"#, order.count)
      let sorted = factors.sorted(by: >)
      #expect(factors == order.map { sorted[$0] })
    }
  }

  /// Π (1 − factor λ) over all N steps is Chebyshev's polynomial: least in the largest over λ of [m, 1].
  @Test func `fractal steps reach the rate of Chebyshev`() throws {
    let factors = try factors(#"{"schedule": "fractal", "smallest": 0.05}"#, 16)
    let worst = (0...1000).map { place in
      let curvature = 0.05 + 0.95 * Double(place) / 1000
      return abs(factors.reduce(1) { $0 * (1 - $1 * curvature) })
    }.max()
    // 1 / T₁₆((1 + m) / (1 − m)), T the polynomial of the first kind.
    var (last, next) = (1.0, 1.05 / 0.95)
    for _ in 1..<16 { (last, next) = (next, 2 * (1.05 / 0.95) * next - last) }
    #expect(abs(try #require(worst) * next - 1) < 1e-9)
  }

  @Test(
    arguments: [
      ("linear", [1, 0.75, 0.5, 0.25]), ("cosine", [1, 0.8535533905932737, 0.5, 0.14644660940672627]),
      ("mirrorCosine", [1, 0.6464466094067263, 0.5, 0.35355339059327373]),
      ("sqrt", [1, 0.5, 0.2928932188134524, 0.1339745962155614]), ("square", [1, 0.9375, 0.75, 0.4375]),
      ("power", [1, 0.984375, 0.875, 0.578125]),
      ("exponential", [1, 0.5137125836, 0.2402530733520421, 0.0864754900]),
    ]) func `a cooldown has its curve`(_ curve: String, _ expected: [Double]) throws
  {
    let text = #"{"schedule": "warmupStableDecay", "rise": 0, "fall": 4, "fallShape": "\#(curve)", "curvePower": 3}"#
    for (ours, theirs) in zip(try factors(text, 8)[4...], expected) { #expect(abs(ours - theirs) < 1e-7) }
  }

  @Test func `an exponential cooldown to its ratio is a power of it`() throws {
    let text = #"""
      {"schedule": "warmupStableDecay", "rise": 0, "fall": 10, "fallShape": "exponential", "end": 0.1}
      """#
    let schedule = try made(text)
    for step in 0..<10 {
      let power = try made(#"{"schedule": "exponential", "decay": 0.1}"#).factor(at: step, of: 10)
      #expect(abs(schedule.factor(at: 10 + step, of: 20) - power) < 1e-15)
    }
  }

  @Test func `a stable part by a power of time goes on under the cooldown`() throws {
    let text = #"""
      {"schedule": "warmupStableDecay", "rise": 4, "fall": 8, "fallShape": "linear", "stablePower": 1, "stableTime": 4}
      """#
    let factors = try factors(text, 16)
    for step in 4..<8 { #expect(abs(factors[step] - 1 / (1 + Double(step - 4) / 4)) < 1e-15) }
    for step in 8..<16 {
      #expect(abs(factors[step] - Double(16 - step) / 8 / (1 + Double(step - 4) / 4)) < 1e-15)
    }
  }

  @Test func `a warm-up that joins ends where the shape is`() throws {
    let text = #"{"schedule": "linear", "warmup": 5, "warmupStart": 0.25, "warmupMode": "joining"}"#
    let expected = [0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.4, 0.3, 0.2, 0.1]
    for (ours, theirs) in zip(try factors(text, 10), expected) { #expect(abs(ours - theirs) < 1e-15) }
  }

  @Test(arguments: SchedulePreset.catalogue.map(\.name))
  func `a preset is the schedule that it stands for`(_ name: String) throws {
    let preset = try #require(SchedulePreset.named(name))
    let decoded = try DecodedSchedule.decode(entry: .string(name))
    #expect(ScheduleKind.named(name) == nil)
    #expect(decoded.identity == (try DecodedSchedule.decode(entry: preset.entry)).identity)
    #expect(!preset.title.isEmpty && !preset.source.isEmpty)
    let other = try DecodedSchedule.decode(entry: ["schedule": .string(name), "horizon": 123_456])
    #expect(other.settings["horizon"] == 123_456)
  }

  @Test func `Noam's rate peaks where its warm-up ends`() throws {
    let schedule = try DecodedSchedule.decode(entry: "noam").schedule
    for step in stride(from: 0, through: 100_000, by: 500) {
      let theirs = min(Double(step) / 4000, (4000 / Double(max(step, 1))).squareRoot())
      #expect(abs(schedule.factor(at: step, of: 100_000) - theirs) < 1e-12)
    }
  }

  @Test func `the integral ends at the mean factor`() throws {
    let line = try made(#"{"schedule": "linear"}"#)
    #expect(line.integral(over: 4) == [0.25, 0.4375, 0.5625, 0.625])
    #expect(line.factors(over: 4) == [1, 0.75, 0.5, 0.25])
  }
}
