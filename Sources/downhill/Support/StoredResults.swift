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

  /// The texts that stores in a folder of results hold of data files that may be gone, by experiment and path.
  static func data(in results: String) -> @Sendable (_ experiment: String, _ path: String) -> String? {
    { name, path in
      guard Experiment.isName(name) else { return nil }
      let store = try? RunStore(folder: results + "/" + name, .readOnly, tool: Downhill.version)
      defer { store?.close() }
      return (try? store?.meta("experiment"))?["data"]?[path]?.string
    }
  }
}
