import Findings
import Foundation
import Functions
import Optimizers
import Plans
import Reports
import TestSupport
import Testing
import Values

/// A report of an experiment whose studies make the runs again; the records that it is given only say which runs there
/// are.
struct SamplerReport {
  let outcome: ReportOutcome
  private let folder: TemporaryFolder

  /// - Parameter json: an experiment file.
  init(_ json: Values.JSON) throws {
    let experiment = try Experiment(json: json)
    folder = try TemporaryFolder()
    let input = Synthetic.input(experiment) { _, _ in
      Synthetic.record(experiment, reference: 0, start: 1, scale: 1, power: 1)
    }
    outcome = try Report(input, gnuplot: nil, page: false).write(to: folder.url)
  }

  /// What it opens with.
  var answer: String? { outcome.answer?.letters }

  /// A file of the report.
  func text(_ name: String) throws -> String { try folder.text(name) }

  /// The rows of the table under a heading, by column.
  func rows(_ heading: String) throws -> [[String: String]] {
    let table = try #require(outcome.document.tables.first { $0.name == heading }, "\(heading)").table
    return table.rows.map { row in
      Dictionary(zip(table.heads.map(\.title.letters), row.map(\.letters)), uniquingKeysWith: { first, _ in first })
    }
  }

  /// The data of a figure, block by block.
  func data(_ name: String) throws -> [[[Double]]] { FigureCase.blocks(try folder.text("figures/\(name).dat")) }
}

extension RichText {
  /// What it says, without how it is set.
  fileprivate var letters: String {
    spans.map { span in
      switch span {
      case .plain(let text), .strong(let text), .code(let text), .link(let text, _): text
      }
    }.joined()
  }
}

extension [String: String] {
  /// The numbers of a cell: those of "1.2 ± 0.1" or "0.5 (0.4 … 0.6)".
  func numbers(_ column: String) throws -> [Double] {
    let cell = try #require(self[column], "\(column)")
    return cell.replacing("−", with: "-").matches(of: /-?[0-9][0-9,]*(\.[0-9]+)?(e-?[0-9]+)?/).compactMap {
      Double($0.output.0.replacing(",", with: ""))
    }
  }

  /// The first of them.
  func number(_ column: String) throws -> Double { try #require(try numbers(column).first, "\(column)") }
}
