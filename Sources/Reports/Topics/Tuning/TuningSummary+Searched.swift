import Findings
import Plans
import Values

extension TuningSummary {
  /// A remark on what was searched, of one function or, where it was the same on all, of all; `nil` where nothing was.
  func searched(_ function: FunctionCase? = nil) -> RichText? {
    var labels: [SearchSpace: Set<String>] = [:]
    for choice in choices where function == nil || choice.function == function {
      if let space = choice.space { labels[space, default: []].insert(choice.label) }
    }
    if labels.isEmpty { return nil }
    if labels.count == 1, let space = labels.keys.first {
      return RichText("Searched for each arm: \(space.text).")
    }
    // Where an arm's space differs from function to function, the functions' own tables say what it was.
    if function == nil,
      labels.values.reduce(0, { $0 + $1.count }) > labels.values.reduce(into: Set(), { $0.formUnion($1) }).count
    {
      return nil
    }
    let most = 6
    let parts = labels.map { space, labels in
      let names = labels.sorted()
      let more = names.count > most ? " and \(NumberText.counted(names.count - most, "more arm"))" : ""
      return "\(names.prefix(most).joined(separator: ", "))\(more): \(space.text)"
    }
    return RichText("Searched for \(parts.sorted().joined(separator: "; for ")).")
  }

  /// A remark on arms of a function that took the settings of another choice; `nil` where none did.
  func taken(_ function: FunctionCase) -> RichText? {
    var arms: [TuningChoice.Source: [String]] = [:]
    var order: [TuningChoice.Source] = []
    for choice in choices where choice.function == function {
      guard let source = choice.source else { continue }
      if arms[source] == nil { order.append(source) }
      arms[source, default: []].append(choice.label)
    }
    if order.isEmpty { return nil }
    let parts = order.map { source in
      let place = source.function == function.label ? "" : " on \(source.function)"
      return "\((arms[source] ?? []).joined(separator: ", ")): as chosen for \(source.arm)\(place)"
    }
    return RichText("Not tuned anew: " + parts.joined(separator: "; ") + ".")
  }
}
