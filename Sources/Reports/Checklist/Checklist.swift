import Findings
import Plans
import Records
import Values

/// The questions that a venue asks of experiments: filled in as far as an experiment knows, with what its author must
/// still write.
package enum Checklist: String, Sendable, CaseIterable {
  /// The paper checklist of NeurIPS.
  case neurips

  /// The names of the lists that there are.
  package static let names = allCases.map(\.rawValue)

  /// The list as a document: an answer, and what is left to be written, a question each.
  ///
  /// - Parameters:
  ///   - facts: what is known of the experiment.
  ///   - claims: what became of its claims.
  package func document(_ facts: ChecklistFacts, _ claims: [ClaimResult.Line]) -> Document {
    var blocks: [Document.Block] = [
      .heading(1, RichText("\(title): \(facts.experiment.name)")),
      .paragraph(
        RichText(
          "Filled in from the experiment and its runs; what these do not know is to be written. An answer is the author's, "
            + "also where this list proposes one.")),
    ]
    for question in questions(facts, claims) {
      blocks.append(.heading(2, RichText(question.title)))
      let answer = question.known.isEmpty ? "to be written" : question.open.isEmpty ? "yes" : "in part"
      blocks.append(.paragraph(.strong("Answer") + RichText(": \(answer).")))
      if !question.known.isEmpty { blocks.append(.notes(question.known.map { RichText($0) })) }
      if !question.open.isEmpty {
        blocks.append(.notes(question.open.map { .strong("To be written") + RichText(": \($0).") }))
      }
    }
    return Document(blocks, name: facts.experiment.name)
  }

  private var title: String {
    switch self {
    case .neurips: "NeurIPS paper checklist"
    }
  }

  private func questions(_ facts: ChecklistFacts, _ claims: [ClaimResult.Line]) -> [ChecklistQuestion] {
    switch self {
    case .neurips: facts.neurips(claims)
    }
  }
}

/// A question of a checklist.
struct ChecklistQuestion {
  let title: String
  /// What the experiment knows, a sentence each; empty where it knows nothing of it.
  var known: [String] = []
  /// What the author must still write, without full stops.
  var open: [String] = []
}
