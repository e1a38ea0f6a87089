import Plans
import Statistics

/// All analyses of two arms over seven choices, each option of a choice in as many analyses as the others: in what
/// share of them one beats the other.
///
///     effect = mean over functions of (mean or median over seeds of d),   d the difference on a function and seed
///
/// The analyses reuse the same runs, so that a share is neither a probability nor a p, and it depends on the options,
/// which are therefore always these. S. Steegen et al., Perspectives on Psychological Science 11 (2016), 702–712;
/// U. Simonsohn, J. P. Simmons, L. D. Nelson, Nature Human Behaviour 4 (2020), 1208–1214.
package struct Multiverse: Sendable {
  /// What analyses differ in.
  package enum Choice: String, Sendable, CaseIterable {
    case target = "what is compared"
    case budget = "budget"
    case aggregate = "aggregate over seeds"
    case scale = "scale"
    case correction = "correction"
    case functions = "functions"
    case seeds = "seeds"
  }

  /// How an analysis comes out; clearly where its own test, at 0.05, tells the arms apart.
  package enum Outcome: Int, Sendable, CaseIterable {
    case clearlyBetter, better, equal, worse, clearlyWorse
  }

  /// How many of some analyses came out in each way.
  package struct Tally: Sendable, Equatable {
    /// By `Outcome`.
    package var counts = [Int](repeating: 0, count: Outcome.allCases.count)
    /// All of them.
    package var total: Int { counts.reduce(0, +) }

    /// The share of analyses that came out in one of some ways.
    package func share(_ outcomes: Outcome...) -> Double {
      total == 0 ? 0 : Double(outcomes.reduce(0) { $0 + counts[$1.rawValue] }) / Double(total)
    }
  }

  /// An option of a choice, with the analyses that take it.
  package struct Option: Sendable, Equatable {
    /// What it is an option of.
    package let choice: Choice
    /// What it is.
    package let name: String
    /// How its analyses came out.
    package let tally: Tally
  }

  /// An arm against the other.
  package struct Row: Sendable {
    /// The label of the arm.
    package let arm: String
    /// How all analyses came out.
    package let tally: Tally
    /// The same by option, choice by choice.
    package let options: [Option]
    /// The runs behind it.
    package let sources: [Derivation.Source]

    /// The choice whose options differ most in the share of analyses in which the arm is better; `nil` where none
    /// changes it.
    package var decisive: (choice: Choice, least: Double, most: Double)? {
      let ranges = Choice.allCases.compactMap { choice -> (choice: Choice, least: Double, most: Double)? in
        let shares = options.filter { $0.choice == choice }.map { $0.tally.share(.clearlyBetter, .better) }
        guard let least = shares.min(), let most = shares.max(), most > least else { return nil }
        return (choice, least, most)
      }
      return ranges.max { $0.most - $0.least < $1.most - $1.least }
    }
  }

  /// What the arms are held against: the baseline, or the best of those without one.
  package let reference: String
  /// The other arms, in their order.
  package let rows: [Row]
  /// The choices of which there is no more than one option here.
  package let fixed: [Choice]
  /// How many analyses there are of each pair.
  package var analyses: Int { rows.first?.tally.total ?? 0 }

  /// More arms than these are not compared.
  package static let mostArms = 40

  /// `nil` where there are not two arms that every function has with the same seeds, or more than `mostArms`, and where
  /// seeds were added until all was decided, which tests of a fixed number know nothing of.
  init?(_ functions: [FunctionDigest], _ input: ReportInput) {
    let labels = functions.sharedArms
    guard input.experiment.growth == nil, (2...Self.mostArms).contains(labels.count), let best = labels.first else {
      return nil
    }
    let reference = input.experiment.report.baseline.flatMap { labels.contains($0) ? $0 : nil } ?? best
    guard let menu = MultiverseMenu(functions, labels, input.experiment) else { return nil }
    let others = labels.filter { $0 != reference }
    let outcomes = menu.outcomes(of: others, against: reference)
    self.reference = reference
    fixed = Choice.allCases.filter { menu.options($0).count < 2 }
    rows = zip(others, outcomes).map { arm, outcomes in
      var whole = Tally()
      var tallies = Choice.allCases.map { menu.options($0).map { _ in Tally() } }
      for (analysis, outcome) in zip(menu.analyses, outcomes) {
        whole.counts[outcome.rawValue] += 1
        for (choice, option) in analysis.enumerated() { tallies[choice][option].counts[outcome.rawValue] += 1 }
      }
      return Row(
        arm: arm, tally: whole,
        options: Choice.allCases.enumerated().flatMap { place, choice in
          zip(menu.options(choice), tallies[place]).map { Option(choice: choice, name: $0, tally: $1) }
        },
        sources: functions.flatMap { function in
          [arm, reference].compactMap { label in
            function.arm(label)?.source(
              function.label, "final \(function.measure.noun)", function.arm(label)?.values ?? [])
          }
        })
    }
  }
}
