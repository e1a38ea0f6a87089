import Values

extension ExperimentSchema {
  static var gate: JSON {
    let usual = Gate()
    let measures = Gate.Measure.allCases.map(\.rawValue)
    return describe(
      .closed([
        "measures": describe(
          .list(["enum": .strings(measures)], unique: true), "what is compared of the runs of a seed",
          .strings(measures)),
        "alpha": describe(.number(Gate.levels), "the chance of any false word about a cell", .number(usual.alpha)),
        "effect": describe(
          .number(Gate.effects), "the smallest effect of interest, a factor: closer values are ties",
          .number(usual.effect)),
        "undecided": describe(
          ["enum": .strings(Gate.Undecided.allCases.map(\.rawValue))],
          "whether cells of which too few seeds tell fail the gate", .string(usual.undecided.rawValue)),
      ]), "what `downhill compare` holds new results against beside old ones")
  }
}
