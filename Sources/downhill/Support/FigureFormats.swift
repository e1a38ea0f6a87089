import ArgumentParser
import Reports

/// "svg,pdf,png,pgf": what figures are drawn as; SVG always.
struct FigureFormats: ExpressibleByArgument {
  let formats: Set<FigureFormat>
  /// The column of a paper that they are drawn for.
  var paper: PaperWidth?

  /// Those of two options; `nil` where neither was given.
  init?(_ figures: FigureFormats?, for paper: PaperWidth?) {
    guard figures != nil || paper != nil else { return nil }
    (formats, self.paper) = (figures?.formats ?? [], paper)
  }

  init?(argument: String) {
    var formats: Set<FigureFormat> = []
    for name in argument.split(separator: ",", omittingEmptySubsequences: false) {
      guard let format = FigureFormat(rawValue: String(name)) else { return nil }
      formats.insert(format)
    }
    self.formats = formats
  }

  static let allValueStrings = FigureFormat.allCases.map(\.rawValue)
  static let help = ArgumentHelp(
    "Draw figures as svg, pdf, png, pgf (for LaTeX), or several of them in a list; SVG is always drawn.",
    valueName: "formats")
}

/// "84mm": the width of a paper's column.
extension PaperWidth: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }

  static let help = ArgumentHelp(
    """
    Draw figures for a column of a paper too, 60mm to 400mm in mm, cm, in or pt, into figures/WIDTH: letters of seven \
    points, no title, in the formats of --figures, else pdf.
    """, valueName: "width")
}
