import Foundation

/// A text of a picture: where it begins and ends, and what it says.
struct DrawnLabel {
  let text: String
  let x: ClosedRange<Double>
  let y: ClosedRange<Double>

  /// The texts of a picture that gnuplot drew, in their order.
  static func all(of svg: String) -> [DrawnLabel] {
    let group =
      #/<g transform="translate\(([-\d.]+),([-\d.]+)\)( rotate\([-\d.]+\))?"[^>]*font-size="([\d.]+)"[^>]*text-anchor="(\w+)">/#
    let lines = svg.split(separator: "\n")
    var labels: [DrawnLabel] = []
    for (line, next) in zip(lines, lines.dropFirst()) {
      guard let match = line.firstMatch(of: group), let x = Double(match.1), let y = Double(match.2),
        let size = Double(match.4)
      else { continue }
      let text = next.replacing(#/<[^>]*>/#, with: "").replacing("&amp;", with: "&").trimmingCharacters(
        in: .whitespaces)
      // A letter takes about half of its height.
      let width = 0.5 * size * Double(text.count)
      let before = match.5 == "end" ? width : match.5 == "middle" ? width / 2 : 0
      let (along, across) = (-before...(width - before), -size...(0.2 * size))
      if match.3 == nil {
        labels.append(DrawnLabel(text: text, x: moved(along, x), y: moved(across, y)))
      } else {
        let upwards = -along.upperBound...(-along.lowerBound)
        labels.append(DrawnLabel(text: text, x: moved(across, x), y: moved(upwards, y)))
      }
    }
    return labels
  }

  private static func moved(_ range: ClosedRange<Double>, _ by: Double) -> ClosedRange<Double> {
    (range.lowerBound + by)...(range.upperBound + by)
  }

  /// Whether two texts stand upon one another.
  func covers(_ other: DrawnLabel) -> Bool {
    let width = min(x.upperBound, other.x.upperBound) - max(x.lowerBound, other.x.lowerBound)
    let height = min(y.upperBound, other.y.upperBound) - max(y.lowerBound, other.y.lowerBound)
    return width > 2 && height > 3
  }
}
