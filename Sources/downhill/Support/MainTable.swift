import Findings
import Reports

extension ReportOutcome {
  /// The table over all functions; that of the only function where there is one. Above it stands what is incomplete.
  var mainTable: String? {
    let table = document.blocks.first { if case .table = $0 { true } else { false } }
    let text = table.map { MarkdownFormat().text(Document([$0])).trimmedRight }
    return progress.isComplete ? text : text.map { "\(progress.warning) runs are done\n\n\($0)" }
  }
}
