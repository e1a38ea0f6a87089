import Programs
import Values

/// Somebody's function or training, as an entry of an experiment names it, and what its program said of itself once it
/// was asked. Copies of a case share it.
package final class GuestFunction: Sendable {
  /// Whose program it is.
  package let program: Program
  /// Whether it answers points or makes whole runs.
  package var role: Guest.Role { terms == nil ? .function : .training }
  /// What the program is opened with: the entry's settings, and its dimension as `n` where it has one.
  package let settings: JSON
  /// How the points of a training are compared; `nil` for a function.
  package let terms: TrainingTerms?
  /// The function of ours whose starts and noise it has, by its name; `nil` for its own.
  package let twin: String?
  private let asked: Int?
  private let said = Locked<Said?>(nil)

  private struct Said {
    var greeting: Greeting
    /// What a store keeps of it.
    var json: JSON
  }

  /// - Parameters:
  ///   - settings: those of the entry.
  ///   - dimension: the entry's; `nil` for what the program says.
  ///   - terms: of a training.
  ///   - twin: whose starts and noise it has.
  package init(
    _ program: Program, settings: [String: JSON], dimension: Int?, terms: TrainingTerms? = nil, twin: String? = nil
  ) {
    self.program = program
    self.terms = terms
    self.twin = twin
    asked = dimension
    self.settings = .object(settings.merging(dimension.map { ["n": .integer($0)] } ?? [:]) { $1 })
  }

  /// What names it.
  package var identity: JSON {
    var members: [String: JSON] = ["program": program.identity, "settings": settings]
    if let terms { members["training"] = .object(terms.entry) }
    return .object(members)
  }

  /// What its program said; `nil` where it was never asked.
  package var greeting: Greeting? { said.withLock { $0?.greeting } }

  /// What a store keeps of it; `nil` where its program was never asked.
  package var told: JSON? { said.withLock { $0?.json } }

  /// Takes what a store has kept; nothing where that has no sense.
  package func offer(_ told: JSON) {
    guard let ready = told["ready"]?.string, let answer = try? Answer(Array(ready.utf8)),
      var greeting = try? Greeting(answer, asked: asked)
    else { return }
    if greeting.minimum == nil, let found = told["found"] {
      greeting.minimum = ReferenceMinimum(found: found, dimension: greeting.dimension)
    }
    said.withLock { $0 = Said(greeting: greeting, json: told) }
  }

  /// Asks the program what it is, where that is not known, and looks for a minimum where it says none.
  ///
  /// - Throws: why it cannot be asked.
  package func greet(_ host: ProgramHost) throws(Fault) {
    if greeting != nil || role != .function { return }
    let (ready, line) = try host.lend(program, role, settings: settings) { (guest) throws(Fault) in
      (try Greeting(guest.ready, asked: asked), String(decoding: guest.ready.line, as: UTF8.self))
    }
    var told: [String: JSON] = ["ready": .string(line)]
    said.withLock { $0 = Said(greeting: ready, json: .object(told)) }
    if ready.minimum != nil { return }
    let found = MinimumOfGuest(self, ready).found(host)
    told["found"] = found.foundJSON
    said.withLock {
      $0?.greeting.minimum = found
      $0?.json = .object(told)
    }
  }

  /// The function as far as it is known, with nobody to answer for it: its values are NaN.
  var closed: Objective { objective(nil) }

  /// The function, answered for by a session.
  package func objective(_ session: GuestSession?) -> Objective {
    let pair = twin.flatMap { twin in greeting.flatMap { FunctionKind.twin(twin, dimension: $0.dimension) } }
    return Objective(
      GuestProxy(greeting, dimension: asked ?? 1, terms, session, twin: pair), instance: 0, nil)
  }

  /// Why it cannot have the starts of its twin; `nil` where it can, or where its program was never asked.
  package var twinRefusal: String? {
    guard let twin, let greeting, FunctionKind.twin(twin, dimension: greeting.dimension) == nil else { return nil }
    return "\(twin) has no dimension \(greeting.dimension), and \(program.name) cannot have its starts"
  }
}

extension ReferenceMinimum {
  /// As a store keeps what was looked for.
  fileprivate var foundJSON: JSON {
    switch provenance {
    case .analytic: [:]
    case .literature(let how), .computed(let how), .none(let how):
      ["value": value.map(JSON.number) ?? .null, "points": .array(points.map(JSON.numbers)), "how": .string(how)]
    }
  }

  fileprivate init?(found json: JSON, dimension: Int) {
    guard let how = json["how"]?.string else { return nil }
    guard let value = json["value"]?.number else {
      self = .none(how)
      return
    }
    let points = (json["points"]?.array ?? []).compactMap(\.numbers).filter { $0.count == dimension }
    self.init(value, at: points, .computed(how))
  }
}
