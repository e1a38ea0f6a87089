import Findings
import Values

/// Colours that all viewers tell apart; see `FigureStyle.script`, where gnuplot has them.
enum Palette {
  static let colours = [
    "#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#333333", "#8c8c8c",
  ]
}

/// Which colour, dash and panel each arm has: the same in every figure of a report.
///
/// Up to eight arms share one panel, and up to sixteen where few optimizers have more than one arm: the ninth and those
/// after it are dashed. More are drawn as small multiples, a panel an optimizer (or a schedule, where all have one
/// optimizer), with the arms of all other panels in light grey behind. Where each function has arms of its own, which
/// no figure shows beside those of another, these share the colours.
struct ArmStyles: Sendable {
  struct Style: Sendable, Equatable {
    let panel: Int
    /// The index of its colour in the palette.
    let colour: Int
    let isDashed: Bool
    /// The label without what all arms of the panel have in common.
    let short: String
    /// The number of its dash where arms of several panels share one picture, in which no two of a colour have the
    /// same: 0 is a whole line, 1 the dash of figures.
    var dash: Int { panel + (isDashed ? 1 : 0) }
    /// The colour as scripts call it.
    var ink: String { "C\(colour + 1)" }
  }
  /// The title of each panel; empty where there is one, or where panels follow no rule.
  let panels: [String]
  let styles: [String: Style]

  /// Of the arms of a report.
  init(_ groups: [FunctionGroup]) {
    var arms: [String: (label: String, optimizer: String, schedule: String)] = [:]
    for cell in groups.lazy.flatMap(\.cells) { arms[cell.label] = (cell.label, cell.arm.optimizer, cell.arm.schedule) }
    let most = Palette.colours.count
    let own = groups.map { Set($0.cells.map(\.label)) }
    if arms.count > most, own.allSatisfy({ $0.count <= most }), own.reduce(0, { $0 + $1.count }) == arms.count {
      let apart = own.map { ArmStyles(lines: $0.sorted()).styles }
      self.init(panels: [""], styles: apart.reduce(into: [:]) { $0.merge($1) { $1 } })
    } else {
      self.init(arms.values.sorted { $0.label < $1.label })
    }
  }

  /// Of lines that stand for arms in one panel, in the arms' own colours, with dashed grey lines of something else.
  init(of lines: [(label: String, style: Style?)], besides others: [String]) {
    let last = Palette.colours.count - 1
    var styles: [String: Style] = [:]
    for (place, label) in others.enumerated() {
      styles[label] = Style(panel: 0, colour: last - place % 2, isDashed: true, short: label)
    }
    for (label, style) in lines {
      styles[label] = Style(
        panel: 0, colour: style?.colour ?? last, isDashed: style?.isDashed ?? false, short: label)
    }
    self.init(panels: [""], styles: styles)
  }

  private init(panels: [String], styles: [String: Style]) {
    self.panels = panels
    self.styles = styles
  }

  /// - Parameter arms: labels with the names of their optimizers and schedules, by ascending label.
  init(_ arms: [(label: String, optimizer: String, schedule: String)]) {
    let groups = ArmStyles.groups(arms)
    let schedules = Dictionary(arms.map { ($0.label, $0.schedule) }, uniquingKeysWith: { first, _ in first })
    let colours = Palette.colours.count
    var styles: [String: Style] = [:]
    for (panel, group) in groups.enumerated() {
      let common = groups.count == 1 ? 0 : ArmStyles.commonPrefix(group.labels)
      // What is called as its panel, among others that their schedules tell apart, is called by its own.
      let own = group.labels.compactMap { schedules[$0] }
      let isBySchedule = Set(own).count == group.labels.count
      for (index, label) in group.labels.enumerated() {
        let rest = String(label.dropFirst(common).drop { ArmStyles.separators.contains($0) })
        styles[label] = Style(
          panel: panel, colour: index % colours, isDashed: index >= colours,
          short: rest.isEmpty ? isBySchedule ? own[index] : label : rest)
      }
    }
    self.init(panels: groups.map(\.title), styles: styles)
  }

  /// The panels, each with the arms that it shows in colour.
  private static func groups(
    _ arms: [(label: String, optimizer: String, schedule: String)]
  ) -> [(title: String, labels: [String])] {
    let most = Palette.colours.count
    let labels = arms.map(\.label)
    guard arms.count > most else { return [("", labels)] }
    let byOptimizer = Set(arms.map(\.optimizer)).count > 1
    let named = Dictionary(grouping: arms) { byOptimizer ? $0.optimizer : $0.schedule }
    if 2 * named.count > arms.count {
      return arms.count <= 2 * most ? [("", labels)] : chunks(labels).map { ("", $0) }
    }
    return named.sorted { $0.key < $1.key }.flatMap { name, members in
      let chunks = chunks(members.map(\.label))
      return chunks.enumerated().map { index, labels in
        (chunks.count == 1 ? name : "\(name) (\(index + 1)/\(chunks.count))", labels)
      }
    }
  }

  /// As few and as even chunks of as many labels as there are colours at most.
  private static func chunks(_ labels: [String]) -> [[String]] {
    let count = (labels.count + Palette.colours.count - 1) / Palette.colours.count
    return (0..<count).map { Array(labels[$0 * labels.count / count..<($0 + 1) * labels.count / count]) }
  }

  private static let separators = " /,;:+"

  /// The length of what all labels begin with, where it ends at a separator or a label's end in each of them.
  private static func commonPrefix(_ labels: [String]) -> Int {
    guard labels.count > 1, let first = labels.first.map(Array.init) else { return 0 }
    let texts = labels.map(Array.init)
    let shortest = texts.map(\.count).min() ?? 0
    var length = 0
    while length < shortest, texts.allSatisfy({ $0[length] == first[length] }) { length += 1 }
    while length > 0 {
      let ends = texts.allSatisfy { $0.count == length || separators.contains($0[length]) }
      if ends || separators.contains(first[length - 1]) { return length }
      length -= 1
    }
    return 0
  }
}
