import Functions
import Optimizers
import Schedules
import Values

/// The order of functions and arms in plans and reports. It looks at what they are, not at where the file has them.
enum CanonicalOrder {
  /// The numbers of some functions: by place in the catalogue, dimension, instance, noise, settings, then the rest.
  static func functions(_ all: [FunctionEntry], among numbers: Set<Int>) -> [Int] {
    let keys = Dictionary(
      uniqueKeysWithValues: numbers.map { number -> (Int, SortKey) in
        let function = all[number].function
        let keys = FunctionKind.named(function.function)?.settings.map(\.key) ?? []
        let settings = keys.compactMap { function.settings[$0] }
        let lead: [JSON] = [
          .integer(all[number].kind), .integer(function.dimension), .integer(function.instance),
          function.noise.json,
        ]
        return (number, SortKey(values: lead + settings, text: function.canonical))
      })
    return sorted(numbers, keys)
  }

  /// The numbers of some arms: by the optimizer's place in the catalogue, its settings, the schedule's place, its
  /// settings.
  static func arms(_ all: [DecodedArm], among numbers: Set<Int>) -> [Int] {
    let keys = Dictionary(
      uniqueKeysWithValues: numbers.map { number -> (Int, SortKey) in
        let arm = all[number]
        let settings = ((try? arm.arm.method)?.method.settings ?? []).compactMap { arm.arm.settings[$0.key] }
        let keys = ScheduleKind.catalogue[arm.schedule].settings.map(\.key)
        let schedule = keys.compactMap { arm.arm.scheduleSettings[$0] }
        let values = [JSON.integer(arm.method)] + settings + [.integer(arm.schedule)] + schedule
        return (number, SortKey(values: values, text: arm.arm.canonical))
      })
    return sorted(numbers, keys)
  }

  private struct SortKey {
    let values: [JSON]
    let text: String
  }

  private static func sorted(_ numbers: Set<Int>, _ keys: [Int: SortKey]) -> [Int] {
    let pairs = numbers.compactMap { number in keys[number].map { (number, $0) } }
    return pairs.sorted { a, b in
      for (x, y) in zip(a.1.values, b.1.values) {
        if x.precedes(y) { return true }
        if y.precedes(x) { return false }
      }
      return a.1.text.utf8.lexicographicallyPrecedes(b.1.text.utf8)
    }.map(\.0)
  }
}
