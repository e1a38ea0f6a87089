import Functions
import Plans
import Values

/// The cells of one function, by label.
struct FunctionGroup: Sendable {
  let function: FunctionCase
  let cells: [(cell: PlannedCell, label: String)]

  /// By the function's place in the catalogue, dimension, instance, noise and settings; within one, arms by label. Arms that share a label on one
  /// function, which no plan should have, are told apart by a number.
  static func groups(of cells: [PlannedCell]) -> [FunctionGroup] {
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

extension FunctionCase {
  fileprivate var sortKey: (Int, Int, Int, Double, String) {
    let place = FunctionKind.all.firstIndex { $0.name == function } ?? FunctionKind.all.count
    return (place, dimension, instance, noise, function + identity.canonical + label)
  }
}
