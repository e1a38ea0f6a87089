import Foundation
import Plans
import Store
import Values

/// When the claims of an experiment were written down, and when they were changed: kept in its store.
package enum ClaimHistory {
  /// What the store keeps it under.
  private static let key = "claims"

  /// Notes claims that are not those noted last, with the time and the runs that were stored by then.
  ///
  /// - Returns: what whoever runs them should know: that they came, or were changed, after runs.
  package static func note(_ claims: [Claim], in store: RunStore) throws(StoreError) -> String? {
    let known = try entries(store)
    let claims = JSON.array(claims.map(\.identity))
    guard claims != known.last?["claims"] ?? [] else { return nil }
    let runs = store.runCount
    let entry: JSON = ["time": .string(Date.now.ISO8601Format()), "runsBefore": .integer(runs), "claims": claims]
    try store.setMeta(key, .array(known + [entry]))
    guard runs > 0 else { return nil }
    let event = known.isEmpty ? "written down" : "changed"
    return "claims are \(event) when \(NumberText.counted(runs, "run")) \(runs == 1 ? "is" : "are") there already; "
      + "provenance.json says so"
  }

  /// What is noted: a list of times, runs before and claims; `nil` where there never were claims.
  package static func json(_ store: RunStore) throws(StoreError) -> JSON? {
    let entries = try entries(store)
    return entries.isEmpty ? nil : .array(entries)
  }

  /// Takes over what other stores of the experiment have noted, in the order of time.
  package static func merge(_ parts: [RunStore], into store: RunStore) throws(StoreError) {
    var all = try entries(store)
    for part in parts {
      for entry in try entries(part) where !all.contains(entry) { all.append(entry) }
    }
    if all.isEmpty { return }
    try store.setMeta(key, .array(all.sorted { ($0["time"]?.string ?? "") < ($1["time"]?.string ?? "") }))
  }

  private static func entries(_ store: RunStore) throws(StoreError) -> [JSON] { try store.meta(key)?.array ?? [] }
}
