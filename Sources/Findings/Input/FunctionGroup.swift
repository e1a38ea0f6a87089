import Functions
import Plans
import Values

/// The cells of one function, by label.
package struct FunctionGroup: Sendable {
  package let function: FunctionCase
  package let cells: [(cell: PlannedCell, label: String)]

  /// By the function's place in the catalogue, dimension, instance, noise and settings; within one, arms by label. Arms
  /// that share a label on one function, which no plan should have, are told apart by a number.
  package static func groups(of cells: [PlannedCell]) -> [FunctionGroup] {
    let functions = Dictionary(grouping: cells, by: \.cell.function)
    return functions.map { function, cells in (function.sortKey, function, cells) }
      .sorted { $0.0 < $1.0 }
      .map { _, function, cells in
        let sorted = cells.map { ($0.cell.arm.label, $0.key.description, $0) }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
        var seen: [String: Int] = [:]
        return FunctionGroup(
          function: function,
          cells: sorted.map { label, _, cell in
            seen[label, default: 0] += 1
            let count = seen[label] ?? 1
            return (cell, count == 1 ? label : "\(label) #\(count)")
          })
      }
  }
}

extension FunctionGroup {
  /// The untuned arms that those of the group are compared with, and for each the label of its tuned one; without any
  /// where there are none.
  package func untuned(_ tuning: TuningSummary?) -> (group: FunctionGroup, tuned: [String]) {
    var labels: [String: String] = [:]
    for (cell, label) in cells { labels[cell.cell.arm.label] = label }
    let own = (tuning?.untuned ?? []).filter { $0.cell.cell.function == function }
      .map { (arm: $0, tuned: labels[$0.label] ?? $0.label) }.sorted { $0.tuned < $1.tuned }
    return (
      FunctionGroup(function: function, cells: own.map { ($0.arm.cell, $0.arm.cell.cell.arm.label) }), own.map(\.tuned)
    )
  }
}

extension NoiseRule {
  /// Isotropic noise by its size, other noise after it.
  fileprivate var order: Double { if case .isotropic(let deviation) = self { deviation } else { .infinity } }
}

extension FunctionCase {
  fileprivate var sortKey: (Int, Int, Int, Double, String) {
    let place = FunctionKind.all.firstIndex { $0.name == function } ?? FunctionKind.all.count
    return (place, dimension, instance, noise.order, function + identity.canonical + label)
  }
}
