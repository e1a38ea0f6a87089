/// Colours that all viewers tell apart: M. Okabe, K. Ito, "Color universal design" (2008), with a dark grey in black's
/// place and a mid grey in yellow's, which is hardly seen on white.
enum Palette {
  static let colours = [
    "#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#333333", "#8c8c8c",
  ]
}

/// Which colour and which panel each arm has: the same in every figure of a report.
///
/// Up to eight arms share one panel. More are drawn as small multiples, a panel an optimizer (or a schedule, where all
/// have one optimizer), with the arms of all other panels in light grey behind.
struct ArmStyles: Sendable {
  struct Style: Sendable, Equatable {
    let panel: Int
    let colour: String
    /// The label without what all arms of the panel have in common.
    let short: String
  }
  /// The title of each panel; empty where there is one.
  let panels: [String]
  let styles: [String: Style]

  /// - Parameter arms: labels with the names of their optimizers and schedules, by ascending label.
  init(_ arms: [(label: String, optimizer: String, schedule: String)]) {
    let most = Palette.colours.count
    var groups: [(title: String, labels: [String])] = []
    if arms.count <= most {
      groups = [("", arms.map(\.label))]
    } else {
      let byOptimizer = Set(arms.map(\.optimizer)).count > 1
      let named = Dictionary(grouping: arms) { byOptimizer ? $0.optimizer : $0.schedule }
      for (name, members) in named.sorted(by: { $0.key < $1.key }) {
        // As even as chunks of eight at most can be.
        let chunks = (members.count + most - 1) / most
        for chunk in 0..<chunks {
          let range = chunk * members.count / chunks..<(chunk + 1) * members.count / chunks
          groups.append((chunks == 1 ? name : "\(name) (\(chunk + 1)/\(chunks))", members[range].map(\.label)))
        }
      }
    }
    var styles: [String: Style] = [:]
    for (panel, group) in groups.enumerated() {
      let common = groups.count == 1 ? 0 : ArmStyles.commonPrefix(group.labels)
      for (index, label) in group.labels.enumerated() {
        let rest = String(label.dropFirst(common))
        styles[label] = Style(
          panel: panel, colour: Palette.colours[index], short: rest.isEmpty ? label : rest)
      }
    }
    panels = groups.map(\.title)
    self.styles = styles
  }

  /// The length of what all labels begin with, up to a separator.
  private static func commonPrefix(_ labels: [String]) -> Int {
    guard let first = labels.first, labels.count > 1 else { return 0 }
    var length = 0
    for (index, character) in first.enumerated() {
      guard labels.allSatisfy({ $0.count > index && $0[$0.index($0.startIndex, offsetBy: index)] == character })
      else { break }
      if " /,;:+".contains(character) { length = index + 1 }
    }
    return length
  }
}
