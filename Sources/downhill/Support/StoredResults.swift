import Plans
import Store
import Values

/// A folder that `downhill run` made, opened to be read, with the experiment that its store holds.
struct StoredResults {
  let store: RunStore
  let experiment: Experiment

  /// - Parameter access: which files the experiment may name; a store of ours holds all of them.
  init(_ folder: String, access: FileAccess = .none) throws {
    store = try RunStore(folder: folder, .readOnly, tool: Downhill.version)
    do {
      guard let source = try store.meta("experiment") else { throw StoreError.missing(store.path) }
      experiment = try Experiment(json: source, name: store.path, access: access)
    } catch {
      store.close()
      throw error
    }
  }
}
