import Findings
import Functions
import Values

/// What the arms found on one function: the last iterate of the first seed with the names that its coordinates have,
/// and the best one where it is lower.
///
/// Functions of few coordinates have a column for each, others of not too many a row for each; what has still more is
/// in points.csv alone.
struct PointSection {
  private let label: String
  private let coordinates: Coordinates
  private let points: [Point]
  private let arms: Int
  private let explained: Bool

  /// A point that has a row or a column.
  private struct Point {
    let name: String
    let source: Derivation.Source
    let x: [Double]
    let digits: [Double]?
    let value: Double
  }

  /// The most arms that are listed.
  private static let mostArms = 8
  /// The most coordinates that have a column each, and a row each.
  private static let most = (columns: 6, rows: 40)

  init(_ view: FunctionView) {
    let (coordinates, measure) = (view.coordinates, view.summary.measure)
    label = view.label
    self.coordinates = coordinates
    explained = view.input.explains
    let found = Dictionary(
      view.extracts.compactMap { extract in extract.found.first.map { (extract.label, $0) } },
      uniquingKeysWith: { first, _ in first })
    let listed = view.summary.arms.filter { found[$0.label] != nil }
    arms = listed.count
    points = listed.prefix(Self.mostArms).flatMap { arm -> [Point] in
      guard let found = found[arm.label], found.final.count == coordinates.names.count else { return [] }
      func point(_ name: String, _ x: [Double], _ value: Double, _ quantity: String) -> Point {
        var source = arm.source(quantity, [value])
        source.seeds = [found.seed]
        return Point(
          name: name, source: source, x: x, digits: coordinates.digits(of: x), value: measure.authors(value))
      }
      let ended = found.status == .diverged ? "\(arm.label), diverged" : arm.label
      let last = point(ended, found.final, found.value, "value of the last iterate")
      let (end, least) = (found.value - measure.reference, found.bestValue - measure.reference)
      let isTie = measure.resolution.areEqual(measure.floored(end), measure.floored(least))
      guard !found.endsLowest, !isTie, let best = found.best, best != found.final else { return [last] }
      let name = "\(arm.label), best: step \(NumberText.count(found.bestStep))"
      return [last, point(name, best, found.bestValue, "least value")]
    }
  }

  /// Empty where there are no points, or no room for them.
  var blocks: [Document.Block] {
    guard !points.isEmpty, !coordinates.names.isEmpty else { return [] }
    let (n, wide) = (coordinates.names.count, coordinates.names.count <= Self.most.columns)
    if !wide, n > Self.most.rows || points.count > Self.most.columns { return [] }
    let table = wide ? Table(points, columns, explained: explained) : Table(Array(0..<n), rows, explained: explained)
    return [.heading(3, RichText("\(label): what was found")), .table(table), .notes([remark])]
  }

  private var hasDigits: Bool { points.contains { $0.digits != nil } }

  private var columns: [Column<Point>] {
    var columns = [Column<Point>("Arm", .left) { RichText($0.name) }]
    for (place, name) in coordinates.names.enumerated() {
      columns.append(
        Column(RichText(name), exact: { $0.x[place].exact }) {
          Self.text($0.x[place])
        } from: {
          Self.derivation(of: name, place, $0)
        })
    }
    columns.append(
      Column("Value", exact: { $0.value.exact }) {
        Self.text($0.value)
      } from: {
        Derivation("the value there", sources: [$0.source], steps: [Derivation.Step("value", $0.value)])
      })
    if hasDigits {
      columns.append(
        Column("Digits") { point in
          RichText(point.digits?.min().map { NumberText.decimals($0, 1) } ?? "—")
        } from: { point in
          Derivation(
            "the fewest digits that a coordinate has in common with the nearest known minimiser", ["logRelativeError"],
            steps: zip(coordinates.names, point.digits ?? []).map { Derivation.Step("digits of " + $0, $1) })
        })
    }
    return columns
  }

  private var rows: [Column<Int>] {
    [Column<Int>("Coordinate", .left) { RichText(coordinates.names[$0]) }]
      + points.map { point in
        Column(RichText(point.name), exact: { point.x[$0].exact }) {
          Self.text(point.x[$0])
        } from: {
          Self.derivation(of: coordinates.names[$0], $0, point)
        }
      }
  }

  private var remark: RichText {
    var text = "Of the first seed: the last iterate, and the best one where that is lower by more than rounding. "
    if arms > Self.mostArms { text += "The \(Self.mostArms) best-ranked of \(arms) arms. " }
    if hasDigits {
      text += "Digits: how many decimal digits the coordinates have in common with the nearest known minimiser, the "
      text += "fewest of them; 15 at most. "
    }
    return RichText(text + "All are in ") + .link("points.csv", to: "points.csv") + ", with every digit."
  }

  private static func text(_ value: Double) -> RichText { RichText(NumberText.short(value, 10)) }

  private static func derivation(of name: String, _ place: Int, _ point: Point) -> Derivation {
    Derivation(
      "a coordinate of the iterate", point.digits == nil ? [] : ["logRelativeError"], sources: [point.source],
      steps: [Derivation.Step(name, point.x[place])]
        + (point.digits.map { [Derivation.Step("digits", $0[place])] } ?? []))
  }
}
