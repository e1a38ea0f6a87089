/// The sum V of the ranks whose fair coins fall heads, symmetric about half the sum of all: exactly up to fifty ranks,
/// beyond normally, with tie and continuity corrections.
///
/// It grows by one rank at a time. A probability is a sum of positive terms: halving is exact, so errors are a few
/// units in the last place.
struct SignedRankNull {
  /// Most ranks that are treated exactly.
  static let exactLimit = 50

  private let count: Int
  private let tieTerm: Double
  /// P(2V = s), s from 0: ranks are halves of whole numbers; `nil` where it is normal.
  private let probability: [Double]?

  init(_ ranks: Ranks) {
    count = ranks.values.count
    tieTerm = ranks.tieTerm
    guard count <= Self.exactLimit else {
      probability = nil
      return
    }
    var probability = [1.0]
    for rank in ranks.values {
      let shift = Int(2 * rank)
      var next = [Double](repeating: 0, count: probability.count + shift)
      for (s, p) in probability.enumerated() {
        next[s] += p / 2
        next[s + shift] += p / 2
      }
      probability = next
    }
    self.probability = probability
  }

  var isExact: Bool { probability != nil }

  /// min(1, 2 P(V ≤ v)), v the smaller of the two sums.
  func twoSided(_ v: Double) -> Double {
    if let probability { return v < 0 ? 0 : min(1, 2 * probability.prefix(Int(2 * v) + 1).reduce(0, +)) }
    let n = Double(count)
    guard let deviation else { return 1 }
    return min(1, 2 * normalUpperTail(max(0, n * (n + 1) / 4 - v - 0.5) / deviation))
  }

  /// P(V ≥ v), by symmetry P(V ≤ total − v).
  func atLeast(_ v: Double) -> Double {
    let n = Double(count)
    if let probability {
      let most = n * (n + 1) / 2 - v
      return most < 0 ? 0 : min(1, probability.prefix(Int(2 * most) + 1).reduce(0, +))
    }
    guard let deviation else { return 1 }
    return normalUpperTail((v - n * (n + 1) / 4 - 0.5) / deviation)
  }

  /// That of the normal approximation; `nil` where nothing varies.
  private var deviation: Double? {
    let n = Double(count)
    let variance = n * (n + 1) * (2 * n + 1) / 24 - tieTerm / 48
    return variance > 0 ? variance.squareRoot() : nil
  }

  /// The largest whole v with 2 P(V ≤ v) ≤ α; `nil` where there is none.
  func most(level: Double) -> Int? {
    var (low, high) = (-1, count * (count + 1) / 4 + 1)
    while low + 1 < high {
      let middle = (low + high) / 2
      if twoSided(Double(middle)) <= level { low = middle } else { high = middle }
    }
    return low < 0 ? nil : low
  }
}

/// The sum R of m of the midranks of all values, every choice alike: exactly up to fifty values, beyond normally, with
/// tie and continuity corrections.
struct MannWhitneyNull {
  private let m: Int
  private let total: Int
  private let tieTerm: Double
  /// P(2R = s), s from 0; `nil` where it is normal.
  private let probability: [Double]?

  init(_ ranks: Ranks, _ m: Int, exactLimit: Int = MannWhitney.exactLimit) {
    self.m = m
    total = ranks.values.count
    tieTerm = ranks.tieTerm
    probability = total <= exactLimit ? Self.exact(ranks.values, m) : nil
  }

  var isExact: Bool { probability != nil }

  /// Counts the choices of m ranks by their (doubled) sum; a Double holds the counts exactly up to 50 values.
  private static func exact(_ ranks: [Double], _ m: Int) -> [Double] {
    let doubled = ranks.map { Int(2 * $0) }
    let width = doubled.sorted().suffix(m).reduce(0, +) + 1
    var counts = [Double](repeating: 0, count: (m + 1) * width)
    counts[0] = 1
    for (seen, rank) in doubled.enumerated() {
      for chosen in stride(from: min(m, seen + 1), to: 0, by: -1) {
        let from = (chosen - 1) * width
        let to = chosen * width + rank
        for s in 0..<(width - rank) { counts[to + s] += counts[from + s] }
      }
    }
    let last = counts[(m * width)...]
    let total = last.reduce(0, +)
    return last.map { $0 / total }
  }

  /// P(R ≤ sum) and P(R ≥ sum), each half of a p.
  func tails(_ sum: Double) -> (below: Double, above: Double) {
    if let probability {
      let split = max(-1, min(Int(2 * sum), probability.count - 1))
      return (probability.prefix(split + 1).reduce(0, +), probability[max(0, split)...].reversed().reduce(0, +))
    }
    let (m, n) = (Double(m), Double(total - m))
    let all = Double(total)
    let variance = m * n / 12 * ((all + 1) - tieTerm / (all * (all - 1)))
    guard variance > 0 else { return (1, 1) }
    let excess = sum - m * (all + 1) / 2
    let deviation = variance.squareRoot()
    return (normalUpperTail((-excess - 0.5) / deviation), normalUpperTail((excess - 0.5) / deviation))
  }

  /// The largest whole u with P(U ≤ u) ≤ α/2, and the largest with P(U ≥ mn − u) ≤ α/2; `nil` where there is none.
  func most(level: Double) -> (below: Int?, above: Int?) {
    let product = m * (total - m)
    let least = Double(m * (m + 1)) / 2
    func search(_ isRare: (Double) -> Bool) -> Int? {
      var (low, high) = (-1, product / 2 + 1)
      while low + 1 < high {
        let middle = (low + high) / 2
        if isRare(Double(middle)) { low = middle } else { high = middle }
      }
      return low < 0 ? nil : low
    }
    return (
      search { tails(least + $0).below <= level / 2 }, search { tails(least + Double(product) - $0).above <= level / 2 }
    )
  }
}
