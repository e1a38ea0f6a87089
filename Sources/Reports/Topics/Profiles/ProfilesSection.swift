import Findings
import Plans
import Statistics
import Values

/// The tables of performance and data profiles, and of who is faster than whom.
struct ProfilesSection: StatisticsTopic {
  static let name = "profiles"
  static let place = 7
  static func statistics(_ overall: Overall) -> [String] {
    ["ert", "performanceProfile", "algoperfScore", "dataProfile"]
      + (overall.ratios?.rows.isEmpty ?? true ? [] : ["logRatioProfile"])
  }

  static func part(over overall: Overall) -> StatisticsPart {
    let explained = overall.input.explains
    return StatisticsPart(
      Self(profiles: overall.profiles, explained: explained).blocks
        + (overall.ratios.map { LogRatioSection(ratios: $0, explained: explained).blocks } ?? []))
  }

  private typealias Row = ArmProfiles.Row

  private let profiles: ArmProfiles
  private let explained: Bool
  private var rows: [Row] { profiles.rows }

  /// Ratios to the fastest up to which a profile is looked at.
  private static let ratios = [1.0, 2, ArmProfiles.largestRatio]
  /// Simplex gradients up to which a data profile is looked at.
  private static let simplexGradients = 100.0

  private init(profiles: ArmProfiles, explained: Bool) {
    self.profiles = profiles
    self.explained = explained
  }

  private static func steps(_ row: Row) -> [Derivation.Step] {
    row.costs.flatMap { problem in
      [
        Derivation.Step("ERT on \(problem.problem)", problem.cost),
        Derivation.Step(
          "ratio to the fastest on \(problem.problem)",
          problem.cost.isFinite ? problem.cost / problem.least : .infinity),
      ]
    }
  }

  var blocks: [Document.Block] {
    guard !rows.isEmpty else { return [] }
    let flags = profiles.swept.flags(rows.prefix(1).map(\.label))
    var blocks = Document.Block.section("Profiles", Table(rows, columns, explained: explained), notes + flags)
    if (3...12).contains(rows.count) {
      blocks += Document.Block.section(
        "Faster pair by pair", Table(rows, pairs, explained: explained),
        [
          """
          On how many of the \(profiles.problems) problems the arm of the row needs less than that of the column (expected runtime): what \
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
          steps: Self.steps(row) + [Derivation.Step(summary, value(row))])
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
    let data = profiles.data
    if !data.isEmpty {
      columns.append(
        Column("Converged") { row in
          RichText(data[row.label].map { NumberText.percent($0(Self.simplexGradients)) } ?? "—")
        } from: { row in
          Derivation(
            "share of runs that came down to 10⁻³ of the gap at the start within 100 simplex gradients",
            ["dataProfile"], sources: row.sources.reductions,
            steps: data[row.label].map { data in
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

  private var pairs: [Column<Row>] {
    let wins = profiles.wins
    return [Column("Arm", .left) { RichText($0.label) }]
      + rows.map { other in
        Column(RichText(other.label)) { row in
          row.index == other.index ? "—" : RichText("\(wins[row.index][other.index])")
        } from: { row in
          Derivation(
            "problems on which the arm of the row needs less than that of the column", ["performanceProfile", "ert"],
            sources: row.sources.runtimes + other.sources.runtimes,
            steps: Self.steps(row)
              + Self.steps(other).map { step in
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
      \(profiles.problems) problems: functions × targets; a problem's cost is the expected runtime, ∞ where no run reached the target. \
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
