import Findings

/// What a report opens with: what it was asked, answered in words by one of its findings.
protocol Answer: SendableMetatype {
  /// What experiment files call it.
  static var word: String { get }
  /// Whether a report opens with it only where its file asks for that.
  static var isOnRequest: Bool { get }

  init(_ input: ReportInput)

  /// Adds a function.
  mutating func append(_ view: FunctionView)

  /// The answer, once every function is in; `nil` where there is none of this kind.
  func line(_ overall: Overall) -> RichText?
}

extension Answer {
  static var isOnRequest: Bool { false }
  mutating func append(_ view: FunctionView) {}
}

/// The kinds of answers. A new one is its file and a row here.
enum Answers {
  /// Where a file does not ask for one, the first of which there is a line.
  static let catalogue: [any Answer.Type] = [
    ClaimsAnswer.self, BasinVerdict.self, RanksAnswer.self, FunctionAnswer.self, SamplerVerdict.self,
    PublishedSection.self, ReachedTarget.self, ConvergenceAnswer.self, TheoryAnswer.self, SpreadAnswer.self,
    EndingsAnswer.self,
  ]

  /// What experiment files call them.
  static var words: [String] { catalogue.map { $0.word } }

  /// Those of a report in the order in which they are asked: the one that its file names before the others.
  static func asked(_ input: ReportInput) -> [any Answer] {
    let asked = input.experiment.report.answer
    let kinds = catalogue.filter { $0.word == asked } + catalogue.filter { $0.word != asked && !$0.isOnRequest }
    return kinds.map { $0.init(input) }
  }
}
