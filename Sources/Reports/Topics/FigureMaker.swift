import Findings
import Plans

extension ReportWords {
  /// What reports can show.
  package static let catalogue = ReportWords(
    figures: FigureMakers.words, tables: StatisticsTopics.words, answers: Answers.words)
}

/// The figures that a report may have. A new one is its file and a row here.
enum FigureMakers {
  /// In the order in which a function's section has them.
  static let catalogue: [any FigureMaker.Type] = [
    StepCurves.self,
    ValueCurves.self,
    MetricCurves.self,
    EvaluationCurves.self,
    RowCurves.self,
    StripFigure.self,
    PathsFigure.self,
    LandscapeMaker.self,
    SurfaceMaker.self,
    RateFigure.self,
    FitsFigure.self,
    ModelsFigure.self,
    SensitivityFigure.self,
    HeatMapFigure.self,
    DensityFigure.self,
    MotionFigure.self,
    BasinFigure.self,
    BasinStepsFigure.self,
    NoiseFigure.self,
    SpreadFigure.self,
    RuntimeDistributionFigure.self,
    PerformanceProfileFigure.self,
    DataProfileFigure.self,
    CriticalDifferenceFigure.self,
    BudgetRanksFigure.self,
    BudgetCurveFigure.self,
    TheoryFigure.self,
    MultiverseFigure.self,
    RateMapFigure.self,
  ]

  /// What experiment files call them.
  static var words: [String] { catalogue.map { $0.name } }
}

/// A figure of a report with the sentence that says what it shows.
typealias Drawing = (figure: any Figure, caption: String)

/// Makes one kind of figure.
protocol FigureMaker: SendableMetatype {
  /// What experiment files call it.
  static var name: String { get }
  /// What it takes for a report to have it.
  static var needs: String { get }
  /// Whether it is about how low values are, which says nothing of a sampler.
  static var isOfGaps: Bool { get }
  /// Whether it needs runs that made a step.
  static var needsSteps: Bool { get }
  /// Whether it stands after the tables of a function's section.
  static var followsTables: Bool { get }
  /// Of one function; `nil` where the data make none.
  static func drawing(of function: FunctionView) -> Drawing?
  /// Of one function where there may be several: what tells each from the others, and the figure.
  static func drawings(of function: FunctionView) -> [(part: String, drawing: Drawing)]
  /// Over all functions; `nil` where the data make none.
  static func drawing(over overall: Overall, _ styles: ArmStyles) -> Drawing?
}

extension FigureMaker {
  static var isOfGaps: Bool { false }
  static var needsSteps: Bool { false }
  static var followsTables: Bool { false }
  static func drawing(of function: FunctionView) -> Drawing? { nil }
  static func drawings(of function: FunctionView) -> [(part: String, drawing: Drawing)] {
    drawing(of: function).map { [(part: "", drawing: $0)] } ?? []
  }
  static func drawing(over overall: Overall, _ styles: ArmStyles) -> Drawing? { nil }
}
