import Schedules
import Testing

struct ReferenceTests {
  /// Relative 1e-12, absolute 1e-14 times the largest rate: torch computes several schedules recursively.
  @Test(arguments: keras + optax + torch + paddle + transformers + timm + pytorchOptimizer + others)
  func `gives the rates that the package gave`(_ reference: ReferenceCase) throws {
    let schedule = try made(reference.schedule)
    let rates = try reference.rates()
    let floor = 1e-14 * (rates.max() ?? 0)
    for (step, rate) in rates.enumerated() {
      let ours = reference.base * schedule.factor(at: step, of: rates.count)
      #expect(abs(ours - rate) <= max(1e-12 * abs(rate), floor), "step \(step): \(ours), not \(rate)")
    }
  }

  /// torch's momenta, which by default go down while the rate goes up.
  @Test(arguments: [
    ("c0", #"{"schedule": "oneCycle", "cycleMomentum": true}"#),
    (
      "c1",
      #"{"schedule": "oneCycle", "rise": 0.4, "fall": 0.8, "start": 0.1, "end": 0.001, "interpolation": "linear", "cycleMomentum": true}"#
    ),
  ])
  func `moves the momentum as torch does`(id: String, text: String) throws {
    let schedule = try made(text)
    let cycled = try #require(schedule.momentum)
    let momenta = try ReferenceCase("torch_OneCycleLR", id, 0.1, text).column("momentum")
    for (step, momentum) in momenta.enumerated() {
      let ours = cycled.factor(at: step, of: momenta.count)
      #expect(abs(ours - momentum) <= 1e-12 * momentum, "step \(step): \(ours), not \(momentum)")
    }
  }
}
