import Findings
import Plans
import Values

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
    var subtitle = "\(function.data?.path.split(separator: "/").last ?? ""), first seed"
    if arms.count > mostArms { subtitle += "; \(mostArms) of \(arms.count) arms" }
    let figure = FitFigure(
      title: function.title, subtitle: subtitle, picture: picture,
      arms: arms.prefix(mostArms).map { label, point in
        FitFigure.Arm(
          label: label, ink: view.styles.styles[label]?.ink ?? "MUTED", picture: picture, point: point,
          score: objective.classification(at: point))
      })
    return (figure, "\(function.label): the fit over the data.")
  }
}

/// Several models over the same data, each as its best-ranked arm left it, with what that cost.
enum ModelsFigure: FigureMaker {
  static let name = "models"
  static let needs = "two models over the same data, which have a picture"

  static func drawing(over overall: Overall, _ styles: ArmStyles) -> Drawing? {
    let fits = Array(overall.fits.together.prefix(Palette.colours.count))
    guard let picture = fits.first?.picture else { return nil }
    let figure = FitFigure(
      title: "\(fits.count) models over the same data",
      subtitle: "each by its best-ranked arm, with the evaluations to its least gap", picture: picture,
      arms: fits.enumerated().map { index, fit in
        let cost = fit.cost.map { cost in
          ": \(NumberText.count(Int(cost.evaluations.rounded()))) to \(NumberText.target(cost.target))"
        }
        return FitFigure.Arm(
          label: fit.label, ink: "C\(index + 1)", picture: fit.picture, point: fit.point, score: nil, note: cost ?? "")
      })
    return (figure, "Models over the same data: \(fits.map(\.label).joined(separator: ", ")).")
  }
}
