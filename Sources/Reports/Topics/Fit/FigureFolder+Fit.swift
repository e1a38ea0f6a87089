import Findings
import Functions
import Plans
import Values

extension FigureFolder {
  /// The most arms that a fit shows.
  private static let mostFits = 4

  /// Writes the files of a model's fit over its data; `nil` where it has no picture.
  mutating func addFit(_ function: FunctionCase, _ extracts: [CellExtract]) throws -> FigureReference? {
    guard choice.contains(.fit), function.data != nil else { return nil }
    let objective = try function.objective()
    guard let picture = objective.picture else { return nil }
    let arms = extracts.compactMap { extract in extract.point.map { (extract.label, $0) } }
    guard !arms.isEmpty else { return nil }
    let name = unique(function.label.slug + "-fit")
    var subtitle = "\(function.data?.path ?? ""), first seed"
    if arms.count > Self.mostFits { subtitle += "; \(Self.mostFits) of \(arms.count) arms" }
    let figure = FitFigure(
      title: function.label, subtitle: subtitle, picture: picture,
      arms: arms.prefix(Self.mostFits).map { label, point in
        FitFigure.Arm(
          label: label, ink: styles.styles[label]?.ink ?? "MUTED", point: point,
          score: objective.classification(at: point))
      })
    return try write(figure, .fit, name, "\(function.label): the fit over the data.", function: function.label)
  }
}
