import Values

/// Which arm a text names: baselines, claims and exclusions all ask here.
///
/// A name is the arm's text, as runs.csv has it; or the label that the file gives its entry, or `optimizer/schedule`,
/// where that is one arm. Arms that tuning chooses from share a text, and are one arm.
package struct ArmNames {
  private let texts: Set<String>
  /// Each text once, in the order of the arms.
  private let ordered: [String]
  private let short: [String: Set<String>]

  /// The names of an experiment's arms.
  package init(_ arms: [Arm]) { self.init(arms.map { (arm: $0, given: nil) }) }

  /// - Parameter arms: each with the label that the file gives it.
  init(_ arms: [(arm: Arm, given: String?)]) {
    var seen: Set<String> = []
    ordered = arms.map(\.arm.label).filter { seen.insert($0).inserted }
    texts = seen
    var short: [String: Set<String>] = [:]
    for (arm, given) in arms {
      short["\(arm.optimizer)/\(arm.schedule)", default: []].insert(arm.label)
      if let given { short[given, default: []].insert(arm.label) }
    }
    self.short = short
  }

  /// The text of the arm that a name stands for, or why it stands for none.
  package func text(of name: String) -> Result<String, Refusal> {
    if texts.contains(name) { return .success(name) }
    let matching = short[name] ?? []
    if let one = matching.first, matching.count == 1 { return .success(one) }
    if matching.count > 1 { return .failure(.ambiguous(name, matching.sorted())) }
    return .failure(.unknown(name, known: ordered))
  }

  /// Why a name stands for no arm.
  package enum Refusal: Error, CustomStringConvertible {
    case ambiguous(String, [String])
    case unknown(String, known: [String])

    package var description: String {
      switch self {
      case .ambiguous(let name, let arms): "`\(name)` is more than one arm: \(arms.joined(separator: ", "))"
      case .unknown(let name, let known) where known.count > 20 && nearest(to: name, in: known) == nil:
        "unknown arm `\(name)`; there are \(known.count), the first of them \(known.prefix(5).joined(separator: ", "))"
      case .unknown(let name, let known): Values.unknown("arm", name, known: known)
      }
    }
  }
}
