import Values

/// What an author expects of two arms, written down before the runs: the arm beats the other by more than a margin.
package struct Claim: Sendable, Hashable {
  /// Where it is to hold.
  package enum Scope: Sendable, Hashable {
    /// On every function of the experiment.
    case all
    /// On the mean over all functions, seed by seed.
    case overall
    /// On each of the functions of these labels.
    case functions([String])
  }

  /// What the arms are compared by.
  package enum Measure: Sendable, Hashable {
    /// The final gap, in decades.
    case gap
    /// The best value at the end of the budget, in units of its own.
    case value
    /// The evaluations until a gap is reached, in decades; a run that never reaches it takes ∞.
    case runtime(Double)
  }

  /// The text of the arm that is to be better.
  package var arm: String
  /// The text of the one that it is to beat.
  package var beats: String
  /// Where it is to hold.
  package var scope: Scope
  /// What the arms are compared by.
  package var measure: Measure
  /// By how much, in decades or in units of the value; below 0 where the arm is to be no worse than by so much.
  package var margin: Double

  /// A claim of two arms by their texts.
  package init(arm: String, beats: String, scope: Scope = .all, measure: Measure = .gap, margin: Double = 0) {
    self.arm = arm
    self.beats = beats
    self.scope = scope
    self.measure = measure
    self.margin = margin
  }

  /// As an experiment file writes it.
  package var identity: JSON {
    let by: JSON =
      switch measure {
      case .gap: .string(Self.gapName)
      case .value: .string(Self.valueName)
      case .runtime(let target): ["runtime": .number(target)]
      }
    let on: JSON =
      switch scope {
      case .all: "all"
      case .overall: "overall"
      case .functions(let labels): .strings(labels)
      }
    return ["arm": .string(arm), "beats": .string(beats), "on": on, "by": by, "margin": .number(margin)]
  }

  static let gapName = "gap at budget"
  static let valueName = "value at budget"

  /// In words: "adam beats sgd on each function by its gap, by more than 0.3 decades".
  package var text: String {
    let place =
      switch scope {
      case .all: "on each function"
      case .overall: "on the mean over functions"
      case .functions(let labels): "on \(labels.joined(separator: ", "))"
      }
    let by =
      switch measure {
      case .gap: "by its gap"
      case .value: "by its value"
      case .runtime(let target): "by its runtime to \(NumberText.target(target))"
      }
    let unit = measure == .value ? "" : margin.magnitude == 1 ? " decade" : " decades"
    let verb = margin < 0 ? "is no worse than" : "beats"
    let amount =
      margin == 0
      ? "" : margin < 0 ? ", but for \((-margin).shortest)\(unit)" : ", by more than \(margin.shortest)\(unit)"
    return "\(arm) \(verb) \(beats) \(place) \(by)\(amount)"
  }
}
