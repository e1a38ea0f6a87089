import Schedules
import Values

/// Replays the rates of a package's schedule: |ours − theirs| ≤ max(1e-12 |theirs|, 1e-14 · largest rate of the case);
/// the momenta likewise, where it moves them.
func replaySchedules(_ document: JSON, _ file: String) -> [ParityCase] {
  let package = document["source"]?["package"]?.string ?? ""
  let schedule = document["schedule"]?.string ?? ""
  return (document["cases"]?.array ?? []).map { record in
    let id = record["id"]?.string ?? "—"
    do throws(Hindrance) {
      return ParityCase(file: file, id: id, try compare(record, package, schedule))
    } catch { return ParityCase(file: file, id: id, error.verdict) }
  }
}

private func compare(_ record: JSON, _ package: String, _ schedule: String) throws(Hindrance) -> Comparison {
  let theirs = try record.requiredNumbers("lr")
  let equivalent = try ScheduleEquivalent(
    package: package, schedule: schedule, parameters: try record.required("parameters").object ?? [:],
    baseRate: record["base_lr"]?.number, steps: theirs.count)
  let schedule = try equivalent.schedule()
  var comparison = Comparison()
  if schedule.readsValues {
    // A rate comes after the value before it; the first after none.
    let values = [0] + (try record.requiredNumbers("metrics"))
    let timeline = schedule.timeline(of: theirs.count)
    let factors = values.map { timeline.next(after: equivalent.negatesValues ? -$0 : $0) }
    comparison.note(theirs, at: "step") { $0 < factors.count ? equivalent.base * factors[$0] : .nan }
  } else {
    comparison.note(theirs, at: "step") { equivalent.base * schedule.factor(at: $0, of: theirs.count) }
  }
  if let momentum = schedule.momentum {
    let momenta = try record.requiredNumbers("momentum")
    comparison.note(momenta, at: "momentum at step") { momentum.factor(at: $0, of: theirs.count) }
  }
  return comparison
}

extension Comparison {
  /// Notes a column of numbers, a step each.
  fileprivate mutating func note(_ theirs: [Double], at place: String, _ ours: (Int) -> Double) {
    let floor = 0.01 * (theirs.map(abs).max() ?? 0)
    for (step, value) in theirs.enumerated() {
      note(deviation(ours(step), from: value, floor: floor), within: 1e-12, at: "\(place) \(step)")
    }
  }
}

extension ScheduleEquivalent {
  /// The schedule of the catalogue.
  fileprivate func schedule() throws(Hindrance) -> any Schedule {
    guard let kind = ScheduleKind.named(name) else { throw .failed("there is no schedule `\(name)`") }
    do throws(SettingsError) {
      return try kind.make(settings)
    } catch { throw .failed("its settings were translated badly: \(error)") }
  }
}
