import Schedules
import Testing

struct PhasesTests {
  private func factors(_ text: String, _ steps: Int) throws -> [Double] {
    let schedule = try made(text)
    return (0..<steps).map { schedule.factor(at: $0, of: steps) }
  }

  @Test func `a warm-up is a line to the base rate`() throws {
    let factors = try factors(#"{"schedule": "constant", "warmup": 4}"#, 8)
    #expect(factors == [0, 0.25, 0.5, 0.75, 1, 1, 1, 1])
  }

  @Test func `counted from one, the first update is one step up the line`() throws {
    let factors = try factors(#"{"schedule": "constant", "warmup": 4, "warmupCounting": "fromOne"}"#, 8)
    #expect(factors == [0.25, 0.5, 0.75, 1, 1, 1, 1, 1])
  }

  @Test func `a warm-up starts at its start`() throws {
    let factors = try factors(#"{"schedule": "constant", "warmup": 0.5, "warmupStart": 0.5}"#, 8)
    #expect(factors == [0.5, 0.625, 0.75, 0.875, 1, 1, 1, 1])
  }

  @Test func `a shape behind a warm-up runs over what is left`() throws {
    let warmed = try factors(#"{"schedule": "cosine", "warmup": 0.2}"#, 100)
    let alone = try factors(#"{"schedule": "cosine"}"#, 80)
    #expect(Array(warmed[20...]) == alone)
  }

  @Test func `a warm-up that replaces leaves the rest of the shape as it was`() throws {
    let warmed = try factors(#"{"schedule": "cosine", "warmup": 20, "warmupMode": "replacing"}"#, 100)
    let alone = try factors(#"{"schedule": "cosine"}"#, 100)
    #expect(Array(warmed[20...]) == Array(alone[20...]))
    #expect(warmed[10] == 0.5)
  }

  @Test func `a warm-up that multiplies is the product`() throws {
    let warmed = try factors(#"{"schedule": "linear", "warmup": 10, "warmupMode": "multiplying"}"#, 20)
    let expected = (0..<20).map { min(1, Double($0) / 10) * (1 - Double($0) / 20) }
    for (ours, theirs) in zip(warmed, expected) { #expect(abs(ours - theirs) < 1e-15) }
  }

  @Test func `a warm-up, a hold and a line are a trapezoid`() throws {
    let factors = try factors(#"{"schedule": "linear", "warmup": 0.2, "hold": 0.4}"#, 10)
    let expected = [0, 0.5, 1, 1, 1, 1, 1, 0.75, 0.5, 0.25]
    #expect(factors == expected)
  }

  @Test func `the momentum of a cycle waits until its warm-up and hold are over`() throws {
    let cycle = #"{"schedule": "oneCycle", "cycleMomentum": true"#
    let (alone, warmed) = (try made(cycle + "}"), try made(cycle + #", "warmup": 10, "hold": 10}"#))
    let (cycled, delayed) = (try #require(alone.momentum), try #require(warmed.momentum))
    for step in 0..<20 { #expect(delayed.factor(at: step, of: 100) == 0.95) }
    for step in 20..<100 {
      #expect(delayed.factor(at: step, of: 100) == cycled.factor(at: step - 20, of: 80))
    }
  }

  @Test func `a horizon of its own is not the budget`() throws {
    let schedule = try made(#"{"schedule": "linear", "horizon": 10}"#)
    #expect(schedule.factor(at: 5, of: 1000) == 0.5)
    #expect(schedule.factor(at: 10, of: 1000) == 0)
    #expect(schedule.factor(at: 500, of: 1000) == 0)
  }

  @Test func `a fraction of a short horizon is at least one step`() throws {
    #expect(try factors(#"{"schedule": "constant", "warmup": 0.05}"#, 4) == [0, 1, 1, 1])
  }

  @Test func `a warm-up may be longer than the run`() throws {
    #expect(try factors(#"{"schedule": "cosine", "warmup": 8}"#, 4) == [0, 0.125, 0.25, 0.375])
  }
}
