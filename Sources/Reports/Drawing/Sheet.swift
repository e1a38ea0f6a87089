import Foundation
import Values

/// What figures are laid out for: a screen, where each is as wide as it likes, or a paper, whose column they fill.
///
/// Layouts count in pixels, of which letters have eleven. On a screen a pixel is 3/4 of a point (96 an inch); on paper
/// letters of eleven pixels are seven points, so that a column of 84 mm is 374 pixels wide. There figures have neither
/// title nor subtitle, which is what the caption is for.
package struct Sheet: Sendable, Equatable {
  /// The width of the card in pixels; `nil` where each figure has its own.
  let width: Double?
  /// Points (1/72 inch) a pixel.
  let scale: Double

  /// Figures as pages and summaries show them.
  package static let screen = Sheet(width: nil, scale: 0.75)

  /// Figures for a paper's column.
  package static func paper(_ width: PaperWidth) -> Sheet {
    let scale = 7.0 / 11
    return Sheet(width: (width.points / scale).rounded(), scale: scale)
  }

  var isPaper: Bool { width != nil }
  /// Whether two panels with labels at their lines' ends do not stand side by side.
  var isNarrow: Bool { width.map { $0 < 600 } ?? false }
  /// How many pixels less stand above a panel than on a screen, where there is a title.
  var lift: Double { isPaper ? 50 : 0 }

  /// The width of a card that would have so many pixels on a screen.
  func width(_ own: Double) -> Double { width ?? own }

  /// The height of a panel that would have so many pixels on a card of its own width: in proportion, where the card is
  /// narrower.
  func height(_ own: Double, ofWidth ownWidth: Double) -> Double {
    width.map { (own * min(1, max(0.5, $0 / ownWidth))).rounded() } ?? own
  }

  /// An SVG as wide as the column is, where there is one.
  func sized(_ svg: String) -> String {
    guard let width, let begin = svg.range(of: " width=\""),
      let end = svg.range(of: " viewBox=", range: begin.upperBound..<svg.endIndex),
      let height = svg[begin.upperBound..<end.lowerBound].split(separator: "\"").last(where: { Double($0) != nil })
        .flatMap({ Double($0) })
    else { return svg }
    func millimetres(_ pixels: Double) -> String { NumberText.decimals(pixels * scale * 25.4 / 72, 2, whole: true) }
    return svg.replacingCharacters(
      in: begin.lowerBound..<end.lowerBound,
      with: " width=\"\(millimetres(width))mm\" height=\"\(millimetres(height))mm\"\n")
  }

  /// How many letters a label may have: what it may have on a screen, or what fits beside so many pixels.
  func letters(_ own: Int, beside taken: Double, of width: Double? = nil) -> Int {
    guard let card = width ?? self.width, isPaper else { return own }
    return max(10, min(own, Int((card - taken) / EndLabels.characterWidth)))
  }
}

/// The width of a column: "84mm", "8.4cm", "3.3in", "240pt".
///
/// A point is TeX's, 1/72.27 inch, which is what `\the\columnwidth` prints.
package struct PaperWidth: Sendable, Equatable, CustomStringConvertible {
  /// As it was written.
  package let description: String
  /// In points of 1/72 inch.
  let points: Double

  /// Millimetres that a figure can have.
  package static let range = 60.0...400.0
  /// Points (1/72 inch) of each unit.
  private static let units = [("mm", 72 / 25.4), ("cm", 720 / 25.4), ("in", 72.0), ("pt", 72 / 72.27)]

  /// `nil` for any text that is not a number and a unit within `range`.
  package init?(_ text: String) {
    guard let unit = Self.units.first(where: { text.hasSuffix($0.0) }), text.utf8.count <= 16,
      let number = Double(text.dropLast(2)), number.isFinite, Self.range.contains(number * unit.1 * 25.4 / 72),
      text.utf8.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: ".") || unit.0.utf8.contains($0) })
    else { return nil }
    description = text
    points = number * unit.1
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
