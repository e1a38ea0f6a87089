import Functions
import Plans
import Values

/// The cells of one function, by label.
package struct FunctionGroup: Sendable {
  /// The function that they share.
  package let function: FunctionCase
  /// Ascending by label.
  package let cells: [ReportedCell]

  /// By the function's place in the catalogue, dimension, instance, noise and settings; within one, arms by label. Arms
  /// that share a label on one function, which no plan should have, are told apart by a number.
  package static func groups(of input: ReportInput) -> [FunctionGroup] {
    let functions = Dictionary(grouping: input.cells, by: \.cell.function)
    return functions.map { function, cells in (SortKey(function), function, cells) }
      .sorted { $0.0.precedes($1.0) }
      .map { _, function, cells in
        let sorted = cells.map { ($0.cell.arm.label, $0.key.description, $0) }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
        var seen: [String: Int] = [:]
        return FunctionGroup(
          function: function,
          cells: sorted.map { label, _, cell in
            seen[label, default: 0] += 1
            let count = seen[label] ?? 1
            return ReportedCell(
              cell: cell, label: count == 1 ? label : "\(label) #\(count)", origin: input.origin(of: cell))
          })
      }
  }

  /// The untuned arms that those of the group are compared with, and for each the label of its tuned one; without any
  /// where there are none.
  package func untuned(_ tuning: TuningSummary?) -> (group: FunctionGroup, tuned: [String]) {
    let labels = Dictionary(cells.map { ($0.arm.label, $0.label) }, uniquingKeysWith: { $1 })
    let own = (tuning?.untuned ?? []).filter { $0.cell.cell.function == function }
      .map { (arm: $0, tuned: labels[$0.label] ?? $0.label) }.sorted { $0.tuned < $1.tuned }
    let cells = own.map { ReportedCell(cell: $0.arm.cell, label: $0.arm.cell.cell.arm.label, origin: .own) }
    return (FunctionGroup(function: function, cells: cells), own.map(\.tuned))
  }
}

/// What functions are ordered by: numbers by size, 20 before 100.
private struct SortKey {
  private let lead: (Int, Int, Int, Double)
  private let settings: [JSON]
  private let base: String
  private let budget: Int
  private let text: String

  init(_ function: FunctionCase) {
    let place = FunctionKind.all.firstIndex { $0.name == function.function } ?? FunctionKind.all.count
    base = function.baseCanonical + function.baseLabel
    lead = (place, function.dimension, function.instance, function.noise.order)
    settings = function.settings.sorted { $0.key < $1.key }.map(\.value)
    budget = function.budget?.horizon ?? 0
    text = function.function + function.identity.canonical + function.label
  }

  func precedes(_ other: SortKey) -> Bool {
    if lead != other.lead { return lead < other.lead }
    for (own, theirs) in zip(settings, other.settings) where own != theirs {
      // What is not set comes last.
      return own == .null ? false : theirs == .null || own.precedes(theirs)
    }
    // The budgets of a function stand together, ascending.
    return base == other.base && budget != other.budget ? budget < other.budget : text < other.text
  }
}

extension NoiseRule {
  /// Isotropic noise by its size, other noise after it.
  fileprivate var order: Double { if case .isotropic(let deviation) = self { deviation } else { .infinity } }
}
