/// The rank sums of arms where every function deals its ranks out to them in any order: counted, or drawn.
struct RankSums {
  /// Twice the ranks of each function, ascending.
  private let rows: [[Int]]
  private var arms: Int { rows[0].count }

  /// How far into the tails data lie.
  struct Tail {
    /// P(Σ (Dⱼ − N (k + 1))² ≥ that of the data), D the doubled rank sums.
    let p: Double
    /// The largest range of doubled rank sums, max D − min D, that is reached with a probability above α.
    let largestNotRare: Int
  }

  /// - Parameter rows: twice the ranks of each function, ascending; at least one of each.
  init(_ rows: [[Int]]) { self.rows = rows }

  /// More steps than these, some tenths of a second, are not taken.
  private static let mostSteps = 4_000_000

  /// Over all orders, by the number of ways to each set of rank sums, function by function; `nil` where they are too
  /// many.
  ///
  /// Probabilities are sums of positive terms: errors are a few units in the last place.
  func counted(spread: Double, alpha: Double) -> Tail? {
    let bits = 64 / arms
    guard arms <= 8, bits >= 64 - (2 * rows.count * arms).leadingZeroBitCount else { return nil }
    var ways: [UInt64: Double] = [pack(rows[0], bits): 1]
    var steps = 0
    for row in rows.dropFirst().dropLast() {
      let orders = Self.orders(of: row)
      steps += ways.count * orders.count
      if steps > Self.mostSteps { return nil }
      var next: [UInt64: Double] = [:]
      for (sums, probability) in Self.ordered(ways) {
        forEach(sums, bits, orders) { sums in
          sums.sort()
          next[pack(sums, bits), default: 0] += probability / Double(orders.count)
        }
      }
      ways = next
    }
    let orders = rows.count > 1 ? Self.orders(of: rows[rows.count - 1]) : [[Int](repeating: 0, count: arms)]
    if steps + ways.count * orders.count > Self.mostSteps { return nil }
    var p = 0.0
    var ranges = [Double](repeating: 0, count: 2 * rows.count * arms + 1)
    for (sums, probability) in Self.ordered(ways) {
      forEach(sums, bits, orders) { sums in
        let (own, range) = measures(of: sums)
        if own >= spread { p += probability / Double(orders.count) }
        ranges[range] += probability / Double(orders.count)
      }
    }
    var tail = 0.0
    let rare = ranges.indices.reversed().first { range in
      tail += ranges[range]
      return tail > alpha * (1 + 1e-12)
    }
    return Tail(p: min(1, p), largestNotRare: rare ?? 0)
  }

  /// Over so many draws of orders, the data themselves counting as one more. The draws depend on nothing but the ranks.
  func drawn(_ draws: Int, spread: Double, alpha: Double) -> Tail {
    let resampling = Resampling(seed: BootstrapKey(statistic: "friedman", cell: "ranks", replicates: draws).seed())
    var hits = 0
    var ranges: [Int] = []
    var sums = rows[0]
    for replicate in 0..<draws {
      sums = rows[0]
      var draw = 0
      for var row in rows.dropFirst() {
        resampling.shuffle(&row, replicate: replicate, from: &draw)
        for arm in row.indices { sums[arm] += row[arm] }
      }
      let (own, range) = measures(of: sums)
      if own >= spread { hits += 1 }
      ranges.append(range)
    }
    ranges.sort(by: >)
    let allowed = max(0, Int(alpha * Double(draws + 1)) - 1)
    return Tail(p: Double(1 + hits) / Double(1 + draws), largestNotRare: ranges[min(allowed, draws - 1)])
  }

  private func measures(of sums: [Int]) -> (spread: Double, range: Int) {
    let mean = rows.count * (arms + 1)
    var spread = 0
    var (least, most) = (sums[0], sums[0])
    for sum in sums {
      spread += (sum - mean) * (sum - mean)
      least = min(least, sum)
      most = max(most, sum)
    }
    return (Double(spread), most - least)
  }

  /// By their keys, so that sums over them have the same bits each time.
  private static func ordered(_ ways: [UInt64: Double]) -> [(key: UInt64, value: Double)] {
    ways.sorted { $0.key < $1.key }
  }

  /// Gives `body` the sums that each order of a row leads to; it may change them.
  private func forEach(_ packed: UInt64, _ bits: Int, _ orders: [[Int]], _ body: (inout [Int]) -> Void) {
    let mask = (UInt64(1) << UInt64(min(bits, 63))) - 1
    let sums = (0..<arms).map { Int(packed >> UInt64($0 * bits) & mask) }
    var next = sums
    for order in orders {
      for arm in next.indices { next[arm] = sums[arm] + order[arm] }
      body(&next)
    }
  }

  private func pack(_ sums: [Int], _ bits: Int) -> UInt64 {
    sums.enumerated().reduce(0) { $0 | UInt64($1.element) << UInt64($1.offset * bits) }
  }

  /// All different orders of a row, which are equally probable.
  private static func orders(of row: [Int]) -> [[Int]] {
    guard let first = row.first else { return [[]] }
    var orders: [[Int]] = []
    var last = first - 1
    for (place, rank) in row.enumerated() where rank != last {
      last = rank
      var rest = row
      rest.remove(at: place)
      orders += Self.orders(of: rest).map { [rank] + $0 }
    }
    return orders
  }
}

/// The difference of the rank sums of two arms where chance alone ranks: P(|difference| ≥ d).
struct RankDifference {
  /// P(doubled difference = d), d from −width to width.
  private var probability: [Double] = [1]

  /// - Parameter rows: twice the ranks of each function.
  init(_ rows: [[Int]]) {
    for row in rows {
      var counts: [Int: Int] = [:]
      for (i, a) in row.enumerated() { for (j, b) in row.enumerated() where i != j { counts[a - b, default: 0] += 1 } }
      let width = counts.keys.max() ?? 0
      var next = [Double](repeating: 0, count: probability.count + 2 * width)
      let pairs = Double(row.count * (row.count - 1))
      for (difference, count) in counts.sorted(by: { $0.key < $1.key }) {
        let weight = Double(count) / pairs
        for place in probability.indices { next[place + width + difference] += probability[place] * weight }
      }
      probability = next
    }
  }

  /// The chance of a doubled difference of rank sums as large as this.
  func atLeast(_ difference: Int) -> Double {
    let centre = probability.count / 2
    if difference <= 0 { return 1 }
    if difference > centre { return 0 }
    let tail = probability[(centre + difference)...].reversed().reduce(0, +)
    return min(1, 2 * tail)
  }
}
