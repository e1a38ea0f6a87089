import Findings
import Plans
import Statistics

/// statistics.md as a document: what summary.md leaves out, over all functions and on each.
struct StatisticsDocument {
  private let input: ReportInput
  private var sections: [Document.Block] = []
  /// What there is a table of, and the last part says how to read.
  private var shown: Set<String> = []

  init(_ input: ReportInput) { self.input = input }

  private var topics: [any StatisticsTopic.Type] {
    StatisticsTopics.placed.filter { input.experiment.report.shows(tables: $0.name) }
  }

  /// Adds a function; gives the tests behind its tables.
  ///
  /// - Parameter proof: what stands behind the tables.
  mutating func append(_ function: FunctionView, _ proof: Proof) -> [(measure: String, family: [Comparison])] {
    topics.flatMap { topic in
      let part = topic.part(of: function)
      add(topic.name, part.blocks.proved(by: proof))
      return part.comparisons
    }
  }

  private mutating func add(_ table: String, _ blocks: [Document.Block]) {
    if blocks.isEmpty { return }
    sections += blocks
    shown.insert(table)
  }

  /// The whole with the tests behind the tables over all functions, once every function is in.
  ///
  /// - Parameter proof: what stands behind these tables.
  mutating func finish(_ overall: Overall, _ proof: Proof) -> StatisticsPart {
    let experiment = input.experiment
    var whole = StatisticsPart([
      .heading(1, RichText("Statistics: " + (experiment.title.isEmpty ? experiment.name : experiment.title)))
    ])
    if !input.progress.isComplete {
      whole.blocks.append(.warning(.strong(input.progress.warning) + RichText(" runs are done.")))
    }
    whole.blocks.append(
      .paragraph(
        RichText("What ") + .link("summary.md", to: "summary.md")
          + RichText(" leaves out. Every table can be published by its heading, and ") + .code("downhill explain")
          + RichText(
            """
             says how each cell came about. Arms that some function lacks are not in the tables over all functions.
            """)))
    let own = sections
    sections = []
    // An experiment on samplers alone ranks nothing.
    if !overall.functions.isEmpty {
      for topic in topics {
        let part = topic.part(over: overall)
        add(topic.name, part.blocks.proved(by: proof))
        whole.comparisons += part.comparisons
      }
    }
    whole.blocks += sections + own + legend(overall)
    return whole
  }

  private func legend(_ overall: Overall) -> [Document.Block] {
    let topics = topics.filter { shown.contains($0.name) }
    let wanted = Set(topics.flatMap { $0.statistics(overall) })
    let notes =
      topics.flatMap { $0.legend }
      + StatisticKind.catalogue.filter { wanted.contains($0.name) }.map { kind in
        .strong(kind.name) + RichText(": \(kind.title): ") + .code(kind.formula) + RichText(". \(kind.source).")
      }
    return notes.isEmpty ? [] : [.heading(2, "How to read the tables"), .notes(notes)]
  }
}

extension Document.Block {
  /// A table under its heading, with the remarks that follow it; nothing where it has no rows.
  static func section(_ title: String, _ table: Table, _ notes: [RichText]) -> [Document.Block] {
    if table.rows.isEmpty { return [] }
    return [.heading(2, RichText(title)), .table(table)] + (notes.isEmpty ? [] : [.notes(notes)])
  }
}
