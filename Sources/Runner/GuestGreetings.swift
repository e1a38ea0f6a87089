import Functions
import Plans
import Programs
import Store
import Values

/// What somebody's functions said of themselves: asked once, before the first run, and kept in the store, so that no
/// report starts a program.
package struct GuestGreetings {
  private let functions: [FunctionCase]
  private static let key = "greetings"

  /// Those of an experiment's functions.
  package init(_ experiment: Experiment) { functions = experiment.functions.filter { $0.guest?.role == .function } }

  /// Takes those that a store has.
  package func take(from store: RunStore) throws(StoreError) {
    if functions.isEmpty { return }
    let known = try store.meta(Self.key)
    for guest in functions.compactMap(\.guest) {
      if let told = known?[Self.name(of: guest)] { guest.offer(told) }
    }
  }

  /// Puts those that some stores have into another.
  package static func copy(from parts: [RunStore], into store: RunStore) throws(StoreError) {
    for part in parts {
      guard let known = try part.meta(key)?.object else { continue }
      try store.setMeta(key, .object(known.merging(try store.meta(key)?.object ?? [:]) { $1 }))
    }
  }

  /// Takes those that a store has, asks for the others, and sees that each arm can run on its function. A program that
  /// does not greet costs the runs on it, which say why.
  ///
  /// - Throws: `SettingsError` for a pair that cannot be.
  func prepare(_ experiment: Experiment, in store: RunStore, _ host: ProgramHost?) throws {
    try askFunctions(experiment, store, host)
    try askOptimizers(experiment, store, host)
  }

  /// What somebody's optimizers need that have yet to run.
  private func askOptimizers(_ experiment: Experiment, _ store: RunStore, _ host: ProgramHost?) throws {
    guard let host else { return }
    var known: [Program: [String]] = [:]
    for cell in Plan(experiment, cells: experiment.cells, seeds: []).cells {
      guard let program = cell.cell.arm.program, store.seeds(of: cell.key).isEmpty else { continue }
      let needs = known[program] ?? Self.needs(program, host)
      known[program] = needs
      if let odd = needs.first(where: { !["value", "gradient"].contains($0) }) {
        let need = TerminalText.excerpt(odd)
        throw SettingsError("optimizers", "\(program.name) needs \(need), and value and gradient are offered")
      }
      if needs.contains("gradient"), let greeting = cell.cell.function.guest?.greeting, !greeting.hasGradient {
        let label = cell.cell.function.label
        throw SettingsError(
          "optimizers", "\(program.name) needs the gradient, and \(label) gives none; exclude the pair")
      }
    }
  }

  /// What a program says that it needs; the value alone where it does not even greet, which its runs say.
  private static func needs(_ program: Program, _ host: ProgramHost) -> [String] {
    let said = try? host.lend(program, .optimizer, settings: [:]) { (guest) throws(Fault) in
      guest.ready["needs"]?.strings
    }
    return (said ?? nil) ?? ["value"]
  }

  private func askFunctions(_ experiment: Experiment, _ store: RunStore, _ host: ProgramHost?) throws {
    if functions.isEmpty { return }
    try take(from: store)
    var all = try store.meta(Self.key)?.object ?? [:]
    for guest in functions.compactMap(\.guest) where guest.greeting == nil {
      if let host { try? guest.greet(host) }
      all[Self.name(of: guest)] = guest.told
    }
    try store.setMeta(Self.key, .object(all))
    for cell in experiment.cells {
      if let refusal = cell.function.refusal(of: cell.arm) { throw SettingsError("functions", refusal) }
    }
  }

  private static func name(of guest: GuestFunction) -> String { Digest(of: guest.identity.canonical).description }
}
