import Findings
import Plans
import Statistics
import Values

/// Performance profiles over all functions and targets, data profiles, and who is faster than whom.
struct ProfilesSection {
  private let rows: [Row]
  private let problems: Int
  private let wins: [[Int]]
  private let explained: Bool
  private let swept: SweptSettings

  /// Ratios to the fastest up to which a profile is looked at.
  private static let ratios = [1.0, 2, 4]
  /// Simplex gradients up to which a data profile is looked at.
  private static let simplexGradients = 100.0
  private static let tolerance = RunMeasures.tolerances[1]

  struct Row {
    let index: Int
    let label: String
    let ratios: EmpiricalDistribution
    let area: Double
    let logArea: Double
    let data: EmpiricalDistribution?
    /// The expected runtimes and their ratios to the fastest.
    let steps: [Derivation.Step]
    let sources: Sources
  }

  /// The runs behind a row; empty where cells need not be explained.
  struct Sources {
    /// Function by function and target by target.
    var runtimes: [Derivation.Source] = []
    /// Function by function, until the gap came down.
    var reductions: [Derivation.Source] = []
  }

  init(_ digests: [FunctionDigest], _ input: ReportInput) {
    let explained = input.explains
    self.explained = explained
    swept = SweptSettings(digests, input)
    let labels = digests.sharedArms
    let targets = input.experiment.targets
    var costs: [[Double]] = []
    var names: [String] = []
    for function in digests {
      let arms = labels.compactMap { function.arm($0) }
      for target in targets.indices {
        costs.append(arms.map { expectedRuntime($0.measures.runtimes[target]) })
        names.append("\(function.label), \(NumberText.target(targets[target]))")
      }
    }
    problems = costs.count
    guard labels.count >= 2, !costs.isEmpty else {
      rows = []
      wins = []
      return
    }
    let profile = PerformanceProfile(costs: costs)
    let areas = profile.scores()
    let logAreas = profile.logScores(upTo: Self.ratios[2])
    wins = profile.wins
    let place = RunMeasures.tolerances.firstIndex(of: Self.tolerance) ?? 0
    rows = labels.indices.map { index in
      var runs: [Double] = []
      var dimensions: [Int] = []
      for function in digests {
        guard let arm = function.arm(labels[index]), arm.measures.reductions.count > place else { continue }
        runs += arm.measures.reductions[place].map(\.orInfinity)
        dimensions += Array(repeating: function.dimension, count: arm.seeds.count)
      }
      return Row(
        index: index, label: labels[index], ratios: profile.arms[index], area: areas[index], logArea: logAreas[index],
        data: runs.isEmpty ? nil : dataProfile(costs: runs, dimensions: dimensions),
        steps: explained ? Self.steps(zip(names, costs).map { ($0, $1[index], $1.min() ?? .infinity) }) : [],
        sources: explained ? Self.sources(labels[index], digests, targets, place) : Sources())
    }
  }

  private static func steps(_ problems: [(name: String, cost: Double, least: Double)]) -> [Derivation.Step] {
    problems.flatMap { problem in
      [
        Derivation.Step("ERT on \(problem.name)", problem.cost),
        Derivation.Step(
          "ratio to the fastest on \(problem.name)", problem.cost.isFinite ? problem.cost / problem.least : .infinity),
      ]
    }
  }

  private static func sources(
    _ label: String, _ digests: [FunctionDigest], _ targets: [Double], _ place: Int
  ) -> Sources {
    var sources = Sources()
    for function in digests {
      guard let arm = function.arm(label) else { continue }
      for (target, runtimes) in zip(targets, arm.measures.runtimes) {
        let text = NumberText.target(target)
        sources.runtimes.append(arm.source(function.label, "evaluations to \(text)", runtimes.map(\.orInfinity)))
        if !runtimes.allSatisfy(\.isReached) {
          sources.runtimes.append(
            arm.source(
              function.label, "evaluations made until \(text) or in all", runtimes.map { Double($0.evaluations) }))
        }
      }
      if arm.measures.reductions.count > place {
        sources.reductions.append(
          arm.source(
            function.label, "evaluations until the gap was 10⁻³ of that at the start, n = \(function.dimension)",
            arm.measures.reductions[place].map(\.orInfinity)))
      }
    }
    return sources
  }

  var blocks: [Document.Block] {
    guard !rows.isEmpty else { return [] }
    let order = rows.sorted { ($0.area, $1.label) > ($1.area, $0.label) }
    let flags = swept.flags(order.prefix(1).map(\.label))
    var blocks = Document.Block.section("Profiles", Table(order, columns, explained: explained), notes + flags)
    if (3...12).contains(rows.count) {
      blocks += Document.Block.section(
        "Faster pair by pair", Table(order, pairs(order), explained: explained),
        [
          """
          On how many of the \(problems) problems the arm of the row needs less than that of the column (expected runtime): what \
          no third arm can change.
          """
        ])
    }
    return blocks
  }

  private var columns: [Column<Row>] {
    func number(_ value: Double) -> RichText { RichText(NumberText.significant(value, 3)) }
    func column(
      _ title: RichText, _ statistic: String, _ summary: String, _ value: @escaping (Row) -> Double,
      _ text: @escaping (Double) -> RichText
    ) -> Column<Row> {
      Column(title) {
        text(value($0))
      } from: { row in
        Derivation(
          summary, [statistic, "ert"], sources: row.sources.runtimes,
          steps: row.steps + [Derivation.Step(summary, value(row))])
      }
    }
    var columns: [Column<Row>] = [Column("Arm", .left) { RichText($0.label) }]
    for ratio in Self.ratios {
      columns.append(
        column(
          ratio == 1 ? "Fastest" : "Within \(Int(ratio))×", "performanceProfile",
          "share of problems solved within \(Int(ratio)) times the fastest", { $0.ratios(ratio) },
          { RichText(NumberText.percent($0)) }))
    }
    columns += [
      column("Area", "algoperfScore", "area under the profile up to 4", \.area, number),
      column(
        "Log area", "performanceProfile", "area under the profile up to 4 on a logarithmic axis", \.logArea, number),
    ]
    if rows.contains(where: { $0.data != nil }) {
      columns.append(
        Column("Converged") { row in
          RichText(row.data.map { NumberText.percent($0(Self.simplexGradients)) } ?? "—")
        } from: { row in
          Derivation(
            "share of runs that came down to 10⁻³ of the gap at the start within 100 simplex gradients",
            ["dataProfile"], sources: row.sources.reductions,
            steps: row.data.map { data in
              [
                Derivation.Step("runs", Double(data.count)),
                Derivation.Step(
                  "of these within 100(n + 1) evaluations", (data(Self.simplexGradients) * Double(data.count)).rounded()
                ),
                Derivation.Step("share", data(Self.simplexGradients)),
              ]
            } ?? [])
        })
    }
    return columns
  }

  private func pairs(_ order: [Row]) -> [Column<Row>] {
    let wins = wins
    return [Column("Arm", .left) { RichText($0.label) }]
      + order.map { other in
        Column(RichText(other.label)) { row in
          row.index == other.index ? "—" : RichText("\(wins[row.index][other.index])")
        } from: { row in
          Derivation(
            "problems on which the arm of the row needs less than that of the column", ["performanceProfile", "ert"],
            sources: row.sources.runtimes + other.sources.runtimes,
            steps: row.steps
              + other.steps.map { step in
                var step = step
                step.name += " (\(other.label))"
                return step
              })
        }
      }
  }

  private var notes: [RichText] {
    var notes: [RichText] = [
      """
      \(problems) problems: functions × targets; a problem's cost is the expected runtime, ∞ where no run reached the target. \
      Converged: f ≤ f* + 10⁻³(f₀ − f*) within 100(n + 1) evaluations, over all runs; an evaluation of a gradient counts one.
      """
    ]
    if rows.count > 2 {
      notes.append(
        """
        Profiles depend on which arms are compared: without the fastest, the others may change places (Gould and Scott). Pairs \
        do not.
        """)
    }
    return notes
  }
}
