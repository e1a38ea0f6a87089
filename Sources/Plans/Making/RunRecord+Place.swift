import Records
import Values

extension RunRecord {
  /// The same with the point at which the function was not finite in its reason; as it is where it ended otherwise.
  func tellingWhere() -> RunRecord {
    guard status == .diverged || status == .invalid, !point.isEmpty, reason?.contains("not finite") ?? true else {
      return self
    }
    let most = 5
    let coordinates = point.prefix(most).map(\.shortest) + (point.count > most ? ["…"] : [])
    var record = self
    record.reason = "\(reason ?? "f is not finite") at x = (\(coordinates.joined(separator: ", ")))"
    return record
  }
}
