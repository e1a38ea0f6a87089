import Findings
import Statistics
import Values

/// What is said under a table whose samples are too small for its tests: the least p that they can give, and how much
/// it takes.
struct TooFew {
  private let family: [Comparison]
  private let noun: String
  /// What is said of bold where no comparison can come out; empty where the table has none.
  private let marks: String
  /// Whether no seed can change any run, so that more of them change nothing.
  private let isOneRunEach: Bool

  /// - Parameters:
  ///   - family: one table's comparisons, which are corrected together.
  ///   - noun: what a pair is: "seed".
  ///   - marks: what is said of bold where no comparison can come out; empty where the table has none.
  ///   - isOneRunEach: whether no seed can change any run, so that more of them change nothing.
  init(
    _ family: [Comparison], of noun: String = "seed", marks: String = "No arm is marked.", isOneRunEach: Bool = false
  ) {
    self.isOneRunEach = isOneRunEach
    self.family = family
    self.noun = noun
    self.marks = marks
  }

  /// A remark for all pairs, and one for each arm that is compared without pairs; none where samples are large enough.
  var notes: [RichText] {
    let end = marks.isEmpty ? "" : " " + (family.canTell ? "Of bold arms, \(short) may be so for that alone." : marks)
    return ([pairs].compactMap(\.self) + samples).map { $0 + RichText(end) }
  }

  /// The arms of those comparisons that cannot come out.
  private var short: String { tooFew.map(\.arm).sorted().joined(separator: ", ") }

  private var tooFew: [Comparison] { family.filter { $0.verdict == .tooFewSeeds } }

  private var pairs: RichText? {
    guard let least = tooFew.filter({ $0.test.pairs != nil }).map(\.test).min(by: { $0.least > $1.least }) else {
      return nil
    }
    if isOneRunEach {
      return .strong("Nothing to test")
        + RichText(
          ": starts are fixed and nothing is random, so that there is one run of each arm, whatever the seeds.")
    }
    let needed = family.pairsNeeded
    return .strong("Too few \(noun)s to tell")
      + RichText(
        ": with \(NumberText.counted(least.sizes.arm, noun)) \(bound(least.least)); \(needed) \(noun)s can.")
  }

  private var samples: [RichText] {
    tooFew.filter { $0.test.pairs == nil }.sorted { $0.arm < $1.arm }.map { comparison in
      let sizes = comparison.test.sizes
      let small = min(sizes.arm, sizes.reference)
      let large = max(sizes.arm, sizes.reference)
      let needed = Attainable.valuesNeeded(against: large, alpha: Comparison.alpha, comparisons: family.count)
      return .strong("Too few runs to tell")
        + RichText(
          """
           \(comparison.arm) from \(comparison.reference): with \(NumberText.counted(small, "run")) against \(large) \
          \(bound(comparison.test.least)); \(needed) can.
          """)
    }
  }

  /// "the smallest p is 0.25, and 0.5 when adjusted for 2 comparisons: no more than that can come out, above α = 0.05".
  private func bound(_ p: Double) -> String {
    let adjusted =
      family.count == 1 || family.first?.test.path.isEmpty == false
      ? "" : ", adjusted for \(family.count) comparisons \(NumberText.probability(min(1, p * Double(family.count))))"
    return
      "the smallest p is \(NumberText.probability(p))\(adjusted), which cannot reach α = 0.05 however the runs come out"
  }
}
