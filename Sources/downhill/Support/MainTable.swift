import Reports

extension ReportOutcome {
  /// The table over all functions; that of the only function where there is one.
  var mainTable: String? {
    let table = document.blocks.first { if case .table = $0 { true } else { false } }
    return table.map { MarkdownFormat().text(Document([$0])).trimmedRight }
  }
}
