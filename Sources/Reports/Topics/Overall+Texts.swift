import Findings
import Values

extension Overall {
  /// The arms that figures show, best first: no figure has more panels.
  var shown: [(label: String, meanRank: Double?)] {
    Array(order.ranked.prefix(LineScript.mostPanels * Palette.colours.count))
  }
  /// Whether there is anything to take a fraction of: one run of one function is a number.
  var isSample: Bool { functions.count >= 2 || functions.contains { $0.arms.contains { $0.seeds.count >= 2 } } }
  /// "3 functions".
  var functionsText: String { NumberText.counted(functions.count, "function") }
  /// "3 functions × 2 targets".
  var problemsText: String { "\(functionsText) × \(NumberText.counted(input.experiment.targets.count, "target"))" }
  /// What captions say of arms that are not in the figures.
  var leftText: String {
    let left = arms - order.labels.count
    return left == 0 ? "" : "; without \(NumberText.counted(left, "arm")) that not every function has"
  }
}
