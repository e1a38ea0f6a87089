import Findings
import Values

/// points.csv: a row a coordinate of what a run found, in the order of function, arm label, seed and coordinate.
///
/// `final` is the last iterate and `best` that of the least value; `reference` is the known minimiser nearest to
/// `best`, or to `final` where there is no `best`, and the `digits` of each how many decimal digits agree with it. What
/// is not finite or not known is empty: a best iterate that is not the last takes the run made again, which runs of
/// more than 200,000 steps and of programs are not. The first seed is listed, or every one where the experiment says
/// `"points": "all"`; a function of more than 1000 coordinates has no rows, nor has an arm of another tool.
enum PointsTable {
  /// The names of the columns.
  static var head: ByteBuffer {
    var text = ByteBuffer()
    text.append("function,arm,seed,coordinate,name,final,best,best_step,reference,final_digits,best_digits\n")
    return text
  }

  /// The rows of an arm's runs.
  static func rows(_ function: String, _ extract: CellExtract, _ coordinates: Coordinates) -> ByteBuffer {
    var text = ByteBuffer(capacity: extract.found.count * coordinates.names.count * 120)
    for found in extract.found where found.final.count == coordinates.names.count {
      let reference = coordinates.reference(for: found.best ?? found.final)
      let (final, best) = (coordinates.digits(of: found.final), found.best.flatMap(coordinates.digits))
      for (place, name) in coordinates.names.enumerated() {
        text.append(field: function)
        text.append(byte: comma)
        text.append(field: extract.label)
        text.append(byte: comma)
        text.append(found.seed)
        text.append(byte: comma)
        text.append(place + 1)
        text.append(byte: comma)
        text.append(field: name)
        text.append(byte: comma)
        text.append(finite: found.final[place])
        text.append(byte: comma)
        text.append(finite: found.best?[place])
        text.append(byte: comma)
        if found.best != nil { text.append(found.bestStep) }
        text.append(byte: comma)
        text.append(finite: reference?[place])
        text.append(byte: comma)
        text.append(finite: final?[place].toTenth)
        text.append(byte: comma)
        text.append(finite: best?[place].toTenth)
        text.append(byte: newLine)
      }
    }
    return text
  }
}

extension ByteBuffer {
  /// Appends a number, or nothing for one that is not there or not finite.
  fileprivate mutating func append(finite value: Double?) {
    if let value, value.isFinite { append(value) }
  }
}

extension Double {
  /// To one decimal: digits are no more exact.
  fileprivate var toTenth: Double { (10 * self).rounded() / 10 }
}
