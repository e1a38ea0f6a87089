import Values

/// Heights on an even grid as gnuplot draws them: by the numbers of columns and rows, on the second axes, which lie
/// upon the first. A formula for the place of each point would take gnuplot ten times as long as all the rest.
enum HeightGrid {
  /// What a plot of the grid or of its level lines says.
  static let axes = "axes x2y2"

  /// The ranges of both pairs of axes. Level lines are sought before: beyond a range nothing is found.
  static func ranges(_ x: ClosedRange<Double>, _ y: ClosedRange<Double>, resolution n: Int) -> String {
    PlotRange(x).command("x") + PlotRange(y).command("y") + "set x2range [0:\(n - 1)]\nset y2range [0:\(n - 1)]\n"
  }

  /// As gnuplot reads a matrix: a line for each row, five significant digits.
  static func text(_ rows: [[Double]]) -> String {
    var text = ByteBuffer(capacity: rows.count * (rows.first?.count ?? 0) * 8)
    for row in rows {
      for (place, height) in row.enumerated() {
        if place > 0 { text.append(byte: UInt8(ascii: " ")) }
        append(height, to: &text)
      }
      text.append(byte: newLine)
    }
    return String(decoding: text.bytes, as: UTF8.self)
  }

  private static func append(_ height: Double, to text: inout ByteBuffer) {
    guard height.isFinite else { return text.append("NaN") }
    let size = height.magnitude
    // Within these bounds all is done in whole numbers; zeros at the end do no harm.
    guard size == 0 || (1e-4..<1e9).contains(size) else { return text.append(Float(height).description) }
    var (scale, places) = (1.0, 0)
    while size * scale < 1e4, places < 8 { (scale, places) = (scale * 10, places + 1) }
    if size == 0 { (scale, places) = (1, 0) }
    let digits = Int((size * scale).rounded())
    if height < 0 { text.append(byte: UInt8(ascii: "-")) }
    let unit = Int(scale)
    text.append(digits / unit)
    guard places > 0 else { return }
    text.append(byte: UInt8(ascii: "."))
    var rest = digits % unit
    var place = unit / 10
    while place > 0 {
      text.append(byte: UInt8(ascii: "0") + UInt8(rest / place))
      (rest, place) = (rest % place, place / 10)
    }
  }
}
