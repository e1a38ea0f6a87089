import Findings
import Foundation
import Functions
import Optimizers
import Plans
import Reports
import Testing
import Values

@Suite struct `The tables` {
  /// Reads RFC 4180.
  private func rows(_ text: String) -> [[String]] {
    var rows: [[String]] = [[]]
    var field = ""
    var isQuoted = false
    var characters = Array(text.unicodeScalars)[...]
    while let c = characters.popFirst() {
      if isQuoted {
        if c != "\"" {
          field.unicodeScalars.append(c)
        } else if characters.first == "\"" {
          field += "\""
          characters.removeFirst()
        } else {
          isQuoted = false
        }
      } else if c == "\"" {
        isQuoted = true
      } else if c == "," || c == "\n" {
        rows[rows.count - 1].append(field)
        field = ""
        if c == "\n" { rows.append([]) }
      } else {
        field.unicodeScalars.append(c)
      }
    }
    return rows.dropLast()
  }

  private func table(_ name: String, _ input: ReportInput) throws -> [[String: String]] {
    let folder = try TemporaryFolder()
    try Report(input, gnuplot: nil).write(to: folder.url)
    let rows = rows(try folder.text(name))
    let head = try #require(rows.first)
    return rows.dropFirst().map { row in
      #expect(row.count == head.count, "\(row)")
      return Dictionary(uniqueKeysWithValues: zip(head, row))
    }
  }

  @Test func `give back what each run recorded`() throws {
    let input = Synthetic.sample()
    let rows = try table("runs.csv", input)
    #expect(rows.count == 90)
    for cell in input.cells {
      for run in try input.runs(cell) {
        let row = try #require(
          rows.first {
            $0["function"] == cell.cell.function.label && $0["arm"] == cell.cell.arm.label
              && $0["seed"] == "\(run.seed)"
          })
        #expect(row["status"] == run.record.status.rawValue)
        #expect(row["steps"] == "\(run.record.steps)" && row["gradients"] == "\(run.record.counts.gradients)")
        #expect(row["best_value"].flatMap(Double.init) == run.record.best)
        #expect(row["optimizer.learningRate"].flatMap(Double.init) == nil || cell.cell.arm.optimizer == "sgd")
        #expect(row["evaluations_to_0.001"] == run.record.runtimes[1].map(String.init) ?? "")
        if run.record.status == .diverged {
          #expect(row["final_gap"] == "" && row["final_value"] == "")
        } else {
          let reference = cell.cell.function.function == "doubtful" ? -1.0 : 0
          #expect(row["final_gap"].flatMap(Double.init) == run.record.best - reference)
        }
      }
    }
  }

  @Test func `quote names and protect them from spreadsheets`() throws {
    let labels = ["=1+1", "-x", "+y", "@z", "a,\"b\"", "line\nbreak", "plain"]
    let arms = labels.enumerated().map { Synthetic.arm("adam", Double($0 + 1), label: $1) }
    let experiment = Synthetic.experiment(
      functions: [Synthetic.function("bowl")], arms: arms, seeds: [1], steps: 10, targets: [1])
    let input = Synthetic.input(experiment) { _, _ in
      Synthetic.record(experiment, reference: 0, start: 1, scale: 1, power: 1)
    }
    let expected: Set = ["'=1+1", "'-x", "'+y", "'@z", "a,\"b\"", "line\nbreak", "plain"]
    #expect(Set(try table("runs.csv", input).compactMap { $0["arm"] }) == expected)
    #expect(Set(try table("curves.csv", input).compactMap { $0["arm"] }) == expected)
    #expect(Set(try table("runs.csv", input).compactMap { $0["optimizer.learningRate"] }).count == labels.count)
  }

  @Test func `summarise curves by quartiles over seeds, failed runs counting as infinite`() throws {
    let experiment = Synthetic.experiment(
      functions: [Synthetic.function("bowl")], arms: [Synthetic.arm("adam", 1)], seeds: [1, 2, 3, 4, 5], steps: 100,
      targets: [1])
    let input = Synthetic.input(experiment) { _, seed in
      // Gaps at the start are 2, 4, 6, 8, 10; the fifth run fails at step 20.
      Synthetic.record(
        experiment, reference: 0, start: 2 * Double(seed), scale: 1, power: 1, status: seed == 5 ? .diverged : .budget,
        last: seed == 5 ? 20 : nil)
    }
    let rows = try table("curves.csv", input)
    let start = try #require(rows.first)
    #expect(start["step"] == "0" && start["n"] == "5" && start["failed"] == "0" && start["measure"] == "gap")
    #expect(
      ["minimum", "lower_quartile", "median", "upper_quartile", "maximum"].map { start[$0] } == [
        "2", "4", "6", "8", "10",
      ])
    let end = try #require(rows.last)
    #expect(end["step"] == "100" && end["failed"] == "1" && end["maximum"] == "")
    #expect(end["median"].flatMap(Double.init) == 6.0 / 101)
    // Half of the gap is the norm here; over the four runs that are left its median is that of 2, 4, 6, 8.
    #expect(end["gradient_norm"].flatMap(Double.init).map { abs($0 - 2.5 / 101) < 1e-15 } == true)
  }

  @Test func `hold every test that a table rests on`() throws {
    let rows = try table("comparisons.csv", Synthetic.sample())
    // Three functions, two arms against the best and two against the baseline.
    #expect(rows.count { ["final gap", "final value"].contains($0["measure"]) } == 12)
    let row = try #require(
      rows.first {
        $0["measure"] == "final gap" && $0["function"] == "bowl, n = 2" && $0["against"] == "best"
          && $0["arm"] == "adam/constant"
      })
    // All ten pairs differ one way: W = 0, p = 2/2¹⁰, twice that by Holm.
    #expect(row["statistic"] == "0" && row["p"] == "0.001953125" && row["p_adjusted"] == "0.00390625")
    #expect(row["reference"] == "adam/cosine" && row["verdict"] == "worse" && row["exact"] == "true")
  }

  @Test func `follow a run that stopped early to the end by its last point`() throws {
    let experiment = Synthetic.experiment(
      functions: [Synthetic.function("bowl")], arms: [Synthetic.arm("adam", 1)], seeds: [1, 2], steps: 100, targets: [])
    let input = Synthetic.input(experiment) { _, seed in
      Synthetic.record(
        experiment, reference: 0, start: 2, scale: 1, power: 1, status: seed == 1 ? .converged : .budget,
        last: seed == 1 ? 7 : nil)
    }
    let end = try #require(try table("curves.csv", input).last)
    #expect(end["step"] == "100" && end["maximum"].flatMap(Double.init) == 0.25)
    #expect(end["minimum"].flatMap(Double.init) == 2.0 / 101)
  }
}
