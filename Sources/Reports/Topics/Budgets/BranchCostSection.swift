import Findings
import Values

/// The table of what each arm's runs at all budgets cost, from scratch and with one trunk.
struct BranchCostSection {
  let blocks: [Document.Block]

  init(_ overall: Overall) {
    let costs = overall.branchCosts
    var columns: [Column<BranchCosts.Row>] = [
      Column("Arm", .left) { RichText($0.label) },
      Column("Each budget from scratch") {
        RichText(NumberText.count($0.scratch))
      } from: { _ in
        Derivation("the sum of the horizons")
      },
      Column("One trunk with tails") {
        RichText($0.made == $0.scratch ? "—" : NumberText.count($0.made))
      } from: { _ in
        Derivation("the largest horizon, and of each other the steps after its schedule leaves that of the largest")
      },
      Column("Share") {
        RichText(NumberText.hundredths(Double($0.made) / Double(max(1, $0.scratch))))
      } from: { _ in
        Derivation("the steps that are made over those from scratch")
      },
    ]
    if costs.isTuned {
      columns.append(
        Column("Share, reported runs") {
          RichText($0.reported.map(NumberText.hundredths) ?? "—")
        } from: { _ in
          Derivation("the same over the runs of what was chosen, on all functions")
        })
    }
    blocks = Document.Block.section(
      "Cost of all budgets", Table(costs.rows, columns, explained: overall.input.explains),
      [
        """
        Steps of one seed on one function at all budgets. Runs whose schedules are the same up to a step share the steps \
        before it: the run of the largest budget is made once, and the others go on from its state, to the same bits as \
        whole runs; — where schedules part at once.
        """
      ]
        + (costs.isTuned
          ? [
            "Trials of one setting share their steps so; reported runs do where the same was chosen for several budgets."
          ]
          : []))
  }
}
