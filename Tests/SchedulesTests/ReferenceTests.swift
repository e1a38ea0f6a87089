import Schedules
import Testing

struct ReferenceTests {
  /// Relative 1e-12, absolute 1e-14 times the largest rate: torch computes several schedules recursively.
  @Test(arguments: keras + optax + torch + paddle + transformers + timm + others)
  func `gives the rates that the package gave`(_ reference: ReferenceCase) throws {
    let schedule = try made(reference.schedule)
    let rates = try reference.rates()
    let floor = 1e-14 * (rates.max() ?? 0)
    for (step, rate) in rates.enumerated() {
      let ours = reference.base * schedule.factor(at: step, of: rates.count)
      #expect(abs(ours - rate) <= max(1e-12 * abs(rate), floor), "step \(step): \(ours), not \(rate)")
    }
  }
}
