import Plans
import Reports

extension ReportInput {
  /// The command that makes one run again, from a cell's key and a seed; `nil` for a cell that is not reported.
  var commands: (_ key: String, _ seed: Int) -> String? {
    let keys = Set((cells + (tuning?.untuned ?? []).map(\.cell)).map(\.key.description))
    return { key, seed in keys.contains(key) ? "downhill run FILE --set 'seeds=[\(seed)]' --results again" : nil }
  }
}
