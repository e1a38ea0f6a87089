import Functions
import Optimizers
import Schedules
import Values

/// How reports call functions: the name, and what of dimension, instance, noise, settings and start tells neighbours
/// apart.
struct FunctionLabels {
  private let functions: [FunctionEntry]

  init(_ functions: [FunctionEntry]) { self.functions = functions }

  /// A label for each; those that are no longer unique are noted.
  func labels(_ log: ProblemLog) -> [String] {
    var labels = functions.map { $0.name?.text ?? $0.function.stem }
    for group in Grouping.stems(functions, \.function.stem) {
      let suffixes = Grouping.suffixes(group.map { functions[$0].function.labelParts.map(\.text) })
      for (index, suffix) in zip(group, suffixes) { labels[index] += suffix }
    }
    Grouping.reportClashes(labels, functions, identities: functions.map(\.function.canonical), "function", log)
    return labels
  }
}

extension FunctionCase {
  /// A part of a label, behind the name.
  package struct LabelPart: Sendable {
    /// What it is of, where it is one value of a setting or the like; else nothing.
    package var name = ""
    /// Its value; empty where it has no name.
    package var value = ""
    /// As labels have it; empty where they leave it out.
    package let text: String
    /// Whether it is the path of the data.
    package var isOfData = false

    fileprivate init(_ name: String, _ value: String) {
      (self.name, self.value) = (name, value)
      text = " \(name)=\(value)"
    }

    fileprivate init(_ text: String, isOfData: Bool = false) { (self.text, self.isOfData) = (text, isOfData) }
  }

  /// What its label without a budget is put together of: what the author or the catalogue calls it, and the parts
  /// behind.
  package var labelled: (name: String, parts: [LabelPart]) {
    var name = baseLabel
    var parts: [LabelPart] = []
    for part in labelParts.reversed() where !part.text.isEmpty && name.hasSuffix(part.text) {
      name.removeLast(part.text.count)
      parts.insert(part, at: 0)
    }
    return (name, parts)
  }

  /// What can tell a function from its neighbours, in order of preference: its label has some of them, in their order.
  package var labelParts: [LabelPart] {
    let (function, settings) = turned ?? (function, settings)
    let keys =
      guest == nil
      ? (FunctionKind.named(function)?.settings ?? []).map(\.key)
      : settings.keys.filter { !["program", "training"].contains($0) }.sorted()
    return [
      (try? decoded.given) == 0 ? LabelPart("") : LabelPart("n", "\(dimension)"),
      instance == 0 ? LabelPart("") : LabelPart("instance", "\(instance)"), noise.labelPart,
    ] + keys.map { LabelPart($0, settings[$0]?.label ?? "") }
      + [
        LabelPart(data.map { " on \($0.path)" } ?? "", isOfData: true), LabelPart(sampling?.label ?? ""),
        LabelPart(start.label),
      ]
  }
}

/// How reports call arms: the optimizer, the settings that tell it from its neighbours, the schedule.
struct ArmLabels {
  private let arms: [DecodedArm]
  private let tuned: [String]

  init(_ arms: [DecodedArm], tuned: [String]) {
    self.arms = arms
    self.tuned = tuned
  }

  /// A label for each. Arms that differ in tuned settings alone share one.
  ///
  /// - Parameter log: where labels are noted that are no longer unique.
  func labels(_ log: ProblemLog?) -> [ArmLabel] {
    var labels = arms.map { ArmLabel($0.name?.text ?? $0.arm.optimizer) }
    let identities = arms.map { $0.arm.identity(without: tuned).canonical }
    let schedules = ScheduleLabels(arms.map(\.arm), tuned: tuned)
    for group in Grouping.stems(arms, \.arm.optimizer) {
      // A label that the file gives stands alone where it can.
      let isGiven = arms[group[0]].name != nil
      let oneSchedule = Set(group.map { arms[$0].arm.scheduleIdentity(without: tuned) }).count == 1
      let names = group.map { isGiven && oneSchedule ? ("", "") : schedules.name(arms[$0].arm) }
      var seen: [String: Int] = [:]
      let distinct = group.indices.filter { seen.updateValue($0, forKey: identities[group[$0]]) == nil }
      let attributes = distinct.map { self.attributes(arms[group[$0]].arm) }
      let columns = Grouping.columns(
        attributes.map { $0.map(\.text) }, apartFrom: distinct.map { names[$0].0 + names[$0].1 })
      let byIdentity = Dictionary(
        uniqueKeysWithValues: zip(
          distinct.map { identities[group[$0]] }, attributes.map { all in columns.map { all[$0] } }))
      for (member, index) in group.enumerated() {
        labels[index].settings = byIdentity[identities[index]] ?? []
        (labels[index].schedule, labels[index].scheduleSettings) = names[member]
      }
    }
    if let log { Grouping.reportClashes(labels.map(\.text), arms, identities: identities, "arm", log) }
    return labels
  }

  private func attributes(_ arm: Arm) -> [ArmLabel.Part] {
    ((try? arm.method)?.method.settings ?? []).filter { !tuned.contains($0.key) }
      .map { ArmLabel.Part(key: $0.key, text: " \($0.key)=\(arm.settings[$0.key]?.label ?? "")") }
      + [
        ArmLabel.Part(key: "links", text: arm.linksLabel),
        ArmLabel.Part(key: "sampling", text: arm.sampling.map { $0.rule?.label ?? " on all rows" } ?? ""),
        ArmLabel.Part(key: Arm.tunedPerKey, text: arm.tunedPer.map(Self.text(ofTunedPer:)) ?? ""),
      ]
  }

  /// What is not among the aspects: " tuned once for all budgets", or " tuned once" of all of them.
  private static func text(ofTunedPer aspects: Set<Tuning.Aspect>) -> String {
    if aspects.isEmpty { return " tuned once" }
    let once = Tuning.Aspect.allCases.filter { !aspects.contains($0) }.map { "\($0.rawValue)s" }
    return once.isEmpty ? " tuned anew" : " tuned once for all " + once.joined(separator: " and ")
  }
}

extension Arm {
  /// Its links with the settings that differ from their defaults: " with clipByNorm norm=0.5"; empty without any.
  fileprivate var linksLabel: String {
    let texts = links.map { link in
      link.kind.name + link.differences.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value.label)" }.joined()
    }
    return texts.isEmpty ? "" : " with " + texts.joined(separator: " and ")
  }
}

/// What the labels of functions and of arms share.
enum Grouping {
  /// Those that begin with the same name: of one catalogue row, or of one entry that gives a label.
  static func stems<Element: Labelled>(_ elements: [Element], _ row: (Element) -> String) -> [[Int]] {
    let keys = elements.map { element in
      element.name.map { "\(element.path) \($0.text) " + row(element) } ?? row(element)
    }
    return Dictionary(grouping: elements.indices, by: { keys[$0] }).values.map { $0 }
  }

  /// For each member of a group the attributes, in order, until all members differ; those that all have in common are
  /// left out.
  static func suffixes(_ attributes: [[String]]) -> [String] {
    let columns = columns(attributes, apartFrom: attributes.map { _ in "" })
    return attributes.map { all in columns.map { all[$0] }.joined() }
  }

  /// Which attributes it takes, in order, until all members differ.
  /// - Parameter rest: what else tells members apart.
  static func columns(_ attributes: [[String]], apartFrom rest: [String]) -> [Int] {
    var columns: [Int] = []
    var seen = rest
    for column in attributes.first?.indices ?? 0..<0 {
      if Set(seen).count == attributes.count { break }
      if Set(attributes.map { $0[column] }).count == 1 { continue }
      columns.append(column)
      for member in attributes.indices { seen[member] += "\u{0}" + attributes[member][column] }
    }
    return columns
  }

  /// Notes labels that stand for different things.
  static func reportClashes<Element: Labelled>(
    _ labels: [String], _ elements: [Element], identities: [String], _ what: String, _ log: ProblemLog
  ) {
    var owners: [String: Int] = [:]
    for (index, label) in labels.enumerated() {
      guard let other = owners[label] else {
        owners[label] = index
        continue
      }
      if identities[other] == identities[index] { continue }
      if log.isFull {
        log.report(elements[index].path, "")
        continue
      }
      // A label that a file gives gives way, or the later of two.
      func weight(_ index: Int) -> (Int, TextPosition) {
        let place = log.source.place(of: elements[index].path)
        return (elements[index].name == nil ? 0 : 1, place.position ?? TextPosition(line: 0, column: 0))
      }
      let (here, there) = weight(index) < weight(other) ? (other, index) : (index, other)
      log.report(
        elements[here].name?.path ?? elements[here].path,
        "the label \"\(label)\" is also that of another \(what), at \(elements[there].path); give one of them another "
          + "`label`"
      )
    }
  }
}

extension NoiseRule {
  fileprivate var labelPart: FunctionCase.LabelPart {
    switch self {
    case .isotropic(let deviation): deviation == 0 ? .init("") : .init("noise", deviation.shortest)
    case .covariance(let rows): .init("noise", JSON.array(rows.map(JSON.numbers)).canonical)
    case .ofBatch(let batch, let point):
      .init(" noise of batches of \(batch)" + (point.map { " at \(JSON.numbers($0).canonical)" } ?? ""))
    }
  }
}

extension Sampling {
  fileprivate var label: String {
    let recorded = recordsBatch ? " recorded by batch" : ""
    switch order {
    case .replacement: return " batches of \(batch) with replacement" + recorded
    case .shuffled: return " shuffled batches of \(batch)" + recorded
    case .listed(let list): return " batches of \(batch) as in \(list.path.isEmpty ? "indices" : list.path)" + recorded
    }
  }
}

extension JSON {
  /// A value in a label.
  var label: String { string ?? canonical }
}

extension StartRule {
  fileprivate var label: String {
    switch self {
    case .domain: ""
    case .box(let low, let high): " from [\(low.shortest), \(high.shortest)]"
    case .usual: " from the usual start"
    case .around(let deviation): " from within \(deviation.shortest)"
    case .point(let x): " from (" + x.map(\.shortest).joined(separator: ", ") + ")"
    }
  }
}
