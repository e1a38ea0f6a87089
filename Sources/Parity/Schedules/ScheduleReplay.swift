import Schedules
import Values

/// Replays the rates of a package's schedule: |ours − theirs| ≤ max(1e-12 |theirs|, 1e-14 · largest rate of the case).
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
  let ours = try equivalent.rates()
  let floor = 0.01 * (theirs.map(abs).max() ?? 0)
  var comparison = Comparison()
  for (step, rate) in theirs.enumerated() {
    comparison.note(deviation(ours[step], from: rate, floor: floor), within: 1e-12, at: "step \(step)")
  }
  return comparison
}

extension ScheduleEquivalent {
  /// The rates of the steps.
  fileprivate func rates() throws(Hindrance) -> [Double] {
    guard let kind = ScheduleKind.named(name) else { throw .failed("there is no schedule `\(name)`") }
    do throws(SettingsError) {
      let schedule = try kind.make(settings)
      return (0..<steps).map { base * schedule.factor(at: $0, of: steps) }
    } catch { throw .failed("its settings were translated badly: \(error)") }
  }
}
