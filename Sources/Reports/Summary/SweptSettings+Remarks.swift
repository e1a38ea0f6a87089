import Findings
import Values

extension SweptSettings {
  /// A remark where the best-ranked arm is the best of a grid.
  ///
  /// - Parameter isOneRunEach: whether no seed can change any run.
  func flag(bestRanked label: String, isOneRunEach: Bool) -> RichText? {
    guard let grid = grid(label) else { return nil }
    if isOneRunEach {
      return .strong("Selected on its own data")
        + RichText(
          ": the best-ranked arm is the best of \(grid.phrase) from this start; another start may have another.")
    }
    let advice = isTuned ? RichText(" over \(grid.names.joined(separator: ", ")), too, chooses") : " chooses"
    return .strong("Selected on its own data")
      + RichText(
        """
        : the best-ranked arm is the best of \(grid.phrase), chosen on these very seeds; new runs of it would come out \
        worse.
        """) + " " + .code("tuning") + advice + " on seeds of its own."
  }

  /// A remark for each grid that has one of these arms, the best of a table.
  func flags(_ best: [String]) -> [RichText] {
    var seen: Set<String> = []
    return best.compactMap { label in
      guard let grid = grid(label), seen.insert(label).inserted else { return nil }
      return .strong("Selected on its own data")
        + RichText(": \(label) is the best of \(grid.phrase) on the seeds that it is shown on, which flatters it.")
    }
  }

  /// A remark where the best of a grid lies at its edge.
  ///
  /// - Parameter ranked: labels, the best first.
  func edges(_ ranked: [String]) -> RichText? {
    var seen: Set<[String]> = []
    let found = ranked.compactMap { label -> String? in
      guard let grid = grid(label), seen.insert([grid.optimizer, grid.schedule]).inserted else { return nil }
      let edges = grid.edges(of: label).map { edge in
        "\(edge.name) = \(NumberText.short(edge.value, 5)), the \(edge.isLeast ? "least" : "greatest") of \(edge.tried)"
      }
      return edges.isEmpty ? nil : "\(label) (\(edges.joined(separator: "; ")))"
    }
    if found.isEmpty { return nil }
    return RichText(
      "The best of a grid lies at its edge: \(found.joined(separator: ", ")); a better value may lie outside it.")
  }
}

extension SweptSettings.Grid {
  /// "3 settings of adam (learningRate)".
  fileprivate var phrase: String { "\(count) settings of \(optimizer) (\(names.joined(separator: ", ")))" }
}
