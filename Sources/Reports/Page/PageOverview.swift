import Findings
import Values

/// The figures at the head of report.html, and what it says at its end of where the results come from.
struct PageOverview {
  let input: ReportInput
  let counts: Manifest.Counts
  let digests: [String: Digest]

  /// Counts, as a list of names and values.
  var facts: String {
    let progress = input.progress
    var pairs = [
      ("functions", NumberText.count(counts.functions)), ("arms", NumberText.count(counts.arms)),
      ("seeds", NumberText.count(input.experiment.seeds.count)), ("runs", NumberText.count(counts.runs)),
      ("evaluations", NumberText.count(counts.evaluations)),
    ]
    if let tuning = input.tuning { pairs.append(("evaluations in tuning", NumberText.count(tuning.evaluations))) }
    pairs.append(
      ("done", progress.isComplete ? "all" : "\(NumberText.count(progress.done))/\(NumberText.count(progress.planned))")
    )
    for (status, count) in counts.statuses.sorted(by: { $0.key < $1.key }) {
      pairs.append(("ended by: \(status)", NumberText.count(count)))
    }
    return PageOverview.list(pairs)
  }

  /// Where the results come from, digests, and the experiment itself.
  var provenance: String {
    let members = (input.provenance.object ?? [:]).sorted { $0.key < $1.key }
    var text = PageOverview.list(
      members.map { member in
        let text = member.value.string ?? member.value.canonical
        // Seconds by four digits.
        let isLong = member.value.number != nil && text.utf8.count > 8
        return (member.key, isLong ? member.value.number.map { NumberText.short($0, 4) } ?? text : text)
      })
    text += "<h3>Files that the experiment reproduces to the last bit</h3>\n"
    let table = Table(
      digests.sorted { $0.key < $1.key },
      [
        Column("File", .left) { .link($0.key, to: $0.key) },
        Column("SHA-256", .left) { .code($0.value.description) },
      ])
    text += HTMLFormat().fragment(Document([.table(table)]))
    let experiment = input.resolved.pretty
    let longest = 200_000
    text += "<h3 class=\"screen\">The experiment, every default written out</h3>\n"
    text +=
      experiment.utf8.count > longest
      ? "<p class=\"screen\">It is in <a href=\"manifest.json\">manifest.json</a>, and too long for this page.</p>\n"
      : "<details class=\"screen\">\n<summary>\(NumberText.counted(experiment.lines, "line")) of JSON</summary>\n"
        + "<pre tabindex=\"0\">\(HTMLText.escapedLines(experiment))</pre>\n</details>\n"
    return text
  }

  private static func list(_ pairs: [(String, String)]) -> String {
    let lines = pairs.map { name, value in
      "<div><dt>\(HTMLText.escaped(name))</dt><dd>\(HTMLText.escaped(value))</dd></div>\n"
    }
    return "<dl class=\"facts\">\n" + lines.joined() + "</dl>\n"
  }
}

extension String {
  fileprivate var lines: Int { utf8.count { $0 == newLine } }
}
