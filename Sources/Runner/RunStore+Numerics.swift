import Plans
import Store
import Values

extension RunStore {
  /// Notes that the runs of the store are of this numerics version.
  package func markNumerics() throws(StoreError) { try setMeta("numerics", .integer(numericsVersion)) }

  /// Refuses a store whose last sweep was of another numerics version: the keys of its runs are not those of the plan,
  /// so that a report would say that nothing was done. A store that does not say is let through.
  ///
  /// - Throws: `StoreError.otherNumerics`.
  package func requireCurrentNumerics() throws(StoreError) {
    guard let version = try meta("numerics")?.integer, version != numericsVersion else { return }
    throw .otherNumerics(path, version: version, current: numericsVersion)
  }
}
