import Findings

/// What became of the claims that the file makes.
struct ClaimsAnswer: Answer {
  static let word = "claims"

  init(_ input: ReportInput) {}

  func line(_ overall: Overall) -> RichText? { ClaimsSection.answer(overall.claims) }
}

/// Which arm has the best mean rank over all functions.
struct RanksAnswer: Answer {
  static let word = "ranks"

  private let words: VerdictWords

  init(_ input: ReportInput) { words = VerdictWords(input.experiment.report.test) }

  func line(_ overall: Overall) -> RichText? { overall.ranking.flatMap(words.line) }
}

/// Which arm is best on the only function.
struct FunctionAnswer: Answer {
  static let word = "function"

  private let words: VerdictWords
  private var lines: [RichText?] = []

  init(_ input: ReportInput) { words = VerdictWords(input.experiment.report.test) }

  mutating func append(_ view: FunctionView) {
    lines.append(view.studies.isPure ? nil : words.line(view.summary, noun: view.noun))
  }

  func line(_ overall: Overall) -> RichText? { lines.count == 1 ? lines[0] : nil }
}
