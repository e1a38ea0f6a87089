import Plans

/// A model over its data, as each arm left it.
enum FitsFigure: FigureMaker {
  static let name = "fit"
  static let needs = "a model whose data have a picture"
  static let followsTables = true

  /// The most arms that a fit shows.
  private static let mostArms = 4

  static func drawing(of view: FunctionView) -> Drawing? {
    let function = view.summary.function
    guard function.data != nil, let objective = try? function.objective(), let picture = objective.picture else {
      return nil
    }
    let arms = view.extracts.compactMap { extract in extract.point.map { (extract.label, $0) } }
    guard !arms.isEmpty else { return nil }
    var subtitle = "\(function.data?.path ?? ""), first seed"
    if arms.count > mostArms { subtitle += "; \(mostArms) of \(arms.count) arms" }
    let figure = FitFigure(
      title: function.label, subtitle: subtitle, picture: picture,
      arms: arms.prefix(mostArms).map { label, point in
        FitFigure.Arm(
          label: label, ink: view.styles.styles[label]?.ink ?? "MUTED", point: point,
          score: objective.classification(at: point))
      })
    return (figure, "\(function.label): the fit over the data.")
  }
}
