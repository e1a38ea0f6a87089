import ArgumentParser
import Reports

/// "svg,pdf,png": what figures are drawn as; SVG always.
struct FigureFormats: ExpressibleByArgument {
  let formats: Set<FigureFormat>

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
    "Draw figures as svg, pdf, png, or several of them in a list; SVG is always drawn.", valueName: "formats")
}
