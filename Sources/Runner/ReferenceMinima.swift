import Dispatch
import Functions
import GSL
import Plans
import Store
import Values

/// The reference minima of an experiment's models: what takes long is said beforehand, ends when that is asked for, and
/// is kept in the store, so that no report computes it again.
package struct ReferenceMinima {
  /// The functions on data whose minimum is not known yet, each once.
  private let functions: [FunctionCase]
  /// Takes lines for people.
  private let tell: (String) -> Void

  private static let key = "minima"
  /// Seconds from which a minimum is worth a line, and a place in the store.
  private static let long = 1.0

  /// Those of an experiment's functions that have data.
  ///
  /// - Parameter tell: what is to be told to whoever waits.
  package init(_ experiment: Experiment, tell: @escaping (String) -> Void = { _ in }) {
    self.init(experiment.functions, tell: tell)
  }

  /// Those of some functions that have data.
  package init(_ functions: [FunctionCase], tell: @escaping (String) -> Void = { _ in }) {
    var seen: Set<String> = []
    self.functions = functions.filter { $0.data != nil && seen.insert(Self.name(of: $0)).inserted }
    self.tell = tell
  }

  /// Takes those that a store has.
  package func take(from store: RunStore) throws {
    let known = try store.meta(Self.key)
    for function in functions {
      guard let objective = try? function.objective(), !objective.isMinimumKnown,
        let minimum = known?[Self.name(of: function)].flatMap({ ReferenceMinimum($0, dimension: objective.dimension) })
      else { continue }
      objective.offer(minimum)
    }
  }

  /// Puts those that some stores have into another.
  package static func copy(from parts: [RunStore], into store: RunStore) throws {
    for part in parts {
      guard let known = try part.meta(key)?.object else { continue }
      try store.setMeta(key, .object(known.merging(try store.meta(key)?.object ?? [:]) { $1 }))
    }
  }

  /// Takes those that a store has, and computes the others.
  ///
  /// - Parameters:
  ///   - store: what keeps them; `nil` for none.
  ///   - isWritten: whether those that took long are written to it.
  ///   - interruption: asks to stop.
  /// - Returns: `false` where it was asked to stop, and some may not be known.
  package func prepare(
    in store: RunStore?, isWritten: Bool = true, interruption: Interruption? = nil
  ) throws -> Bool {
    if let store { try take(from: store) }
    let clock = ContinuousClock()
    for function in functions {
      guard let objective = try? function.objective(), !objective.isMinimumKnown else { continue }
      let begin = clock.now
      guard wait(for: objective, of: function, interruption) else { return false }
      if (clock.now - begin).seconds > Self.long, isWritten, let store {
        let all = (try store.meta(Self.key)?.object ?? [:]).merging([Self.name(of: function): objective.minimum.json]) {
          $1
        }
        try store.setMeta(Self.key, .object(all))
      }
    }
    return true
  }

  /// Computes a minimum in a thread of its own, which is left to itself where it is asked to stop.
  private func wait(for objective: Objective, of function: FunctionCase, _ interruption: Interruption?) -> Bool {
    let expected = Self.seconds(objective)
    let what =
      "the reference minimum of \(function.label) (\(objective.dimension) parameters, \(objective.rowCount) rows)"
    if expected > Self.long {
      tell("computing \(what), about \(NumberText.clock(expected)); \"minimum\": \"none\" leaves it out")
    }
    let done = DispatchSemaphore(value: 0)
    DispatchQueue.global().async {
      _ = objective.minimum
      done.signal()
    }
    var tenths = 0
    while done.wait(timeout: .now() + .milliseconds(100)) == .timedOut {
      if interruption?.isRequested ?? false { return false }
      tenths += 1
      if tenths % 300 == 0 { tell("still computing \(what), for \(NumberText.clock(Double(tenths) / 10))") }
    }
    return true
  }

  /// What it takes, roughly: some tens of systems of p unknowns by n rows, measured.
  private static func seconds(_ objective: Objective) -> Double {
    let (p, n) = (Double(objective.dimension), Double(objective.rowCount))
    return 5e-8 * (p * p * p / 3 + n * p * p)
  }

  /// What names the minimum of a function: the function, and what computes it.
  private static func name(of function: FunctionCase) -> String {
    Digest(of: "\(function.canonical) GSL \(Library.version) numerics \(numericsVersion)").description
  }
}

extension ReferenceMinimum {
  /// As a store keeps it: one that was computed.
  fileprivate var json: JSON {
    [
      "value": value.map(JSON.number) ?? .null, "points": .array(points.map(JSON.numbers)),
      "is": .string(value == nil ? "none" : "computed"), "how": .string(provenance.reason), "unique": .bool(isUnique),
    ]
  }

  /// - Returns: `nil` for what is none.
  fileprivate init?(_ json: JSON, dimension: Int) {
    guard let how = json["how"]?.string, let list = json["points"]?.array else { return nil }
    let points = list.compactMap(\.numbers).filter { $0.count == dimension }
    guard points.count == list.count else { return nil }
    switch (json["is"]?.string, json["value"]?.number) {
    case ("computed", let value?):
      self.init(value, at: points, .computed(how), isUnique: json["unique"]?.bool ?? !how.contains("not unique"))
    case ("none", nil): self = .none(how)
    default: return nil
    }
  }
}

extension ReferenceMinimum.Provenance {
  fileprivate var reason: String {
    switch self {
    case .analytic: "analytic"
    case .literature(let text), .computed(let text), .none(let text): text
    }
  }
}
