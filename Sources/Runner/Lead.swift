import Plans
import Records

/// Which arm is ahead while a sweep is under way: the one whose run is the best so far on most of the functions and
/// seeds that several arms have run on. It is for those who watch; what is told apart, reports say.
struct Lead {
  private struct Place: Hashable {
    let function: Int
    let seed: Int
  }
  private struct Best {
    var value: Double
    var arm: Int
    var isAlone = true
  }

  private let labels: [String]
  /// Of each cell, its function and its arm.
  private let cells: [(function: Int, arm: Int)]
  private var best: [Place: Best] = [:]
  /// On how many contested places each arm is ahead.
  private var wins: [Int]
  private var contested = 0

  init(_ planned: [PlannedCell]) {
    var (functions, arms): ([FunctionCase: Int], [String: Int]) = ([:], [:])
    var labels: [String] = []
    cells = planned.map { cell in
      let label = cell.cell.arm.label
      if arms[label] == nil {
        arms[label] = labels.count
        labels.append(label)
      }
      let function = functions[cell.cell.function] ?? functions.count
      functions[cell.cell.function] = function
      return (function, arms[label] ?? 0)
    }
    self.labels = labels
    wins = labels.map { _ in 0 }
  }

  mutating func add(_ product: Product) {
    for (order, record) in zip(product.orders, product.runs) {
      let cell = cells[Int(order.cell)]
      let place = Place(function: cell.function, seed: order.seed)
      let value = record.status.isFailure ? Double.infinity : record.best
      guard var known = best[place] else {
        best[place] = Best(value: value, arm: cell.arm)
        continue
      }
      if known.isAlone {
        known.isAlone = false
        contested += 1
        wins[known.arm] += 1
      }
      if value < known.value {
        wins[known.arm] -= 1
        wins[cell.arm] += 1
        (known.value, known.arm) = (value, cell.arm)
      }
      best[place] = known
    }
  }

  /// "adam + cosine is ahead on 41 of 96"; `nil` as long as no two arms have met.
  var text: String? {
    guard contested > 0, let most = wins.max(), let arm = wins.firstIndex(of: most) else { return nil }
    return "\(labels[arm]) is ahead on \(most) of \(contested)"
  }
}
