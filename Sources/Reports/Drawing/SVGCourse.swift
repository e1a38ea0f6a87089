/// The strokes of a path: `M`, `L`, `l`, `h`, `z` with absolute or relative points, as gnuplot and `SVGThinning` write.
enum SVGCourse {
  typealias Stroke = (points: [(x: Double, y: Double)], isClosed: Bool)

  /// Reads them; what follows a letter that is none of these is left out.
  static func strokes(_ course: String) -> [Stroke] {
    var strokes: [Stroke] = []
    var (letter, numbers): (Character, [Double]) = (" ", [])
    var (x, y) = (0.0, 0.0)
    func take(_ number: Double) {
      numbers.append(number)
      if letter == "h" {
        add(x + number, y)
        numbers = []
      } else if numbers.count == 2 {
        let isRelative = letter == "l"
        let point = isRelative ? (x + numbers[0], y + numbers[1]) : (numbers[0], numbers[1])
        if letter == "M" {
          (x, y) = point
          strokes.append(([(x, y)], false))
          letter = "L"
        } else {
          add(point.0, point.1)
        }
        numbers = []
      }
    }
    func add(_ newX: Double, _ newY: Double) {
      (x, y) = (newX, newY)
      if !strokes.isEmpty { strokes[strokes.count - 1].points.append((x, y)) }
    }
    var word = ""
    func end() {
      if let number = Double(word), "MLlh".contains(letter) { take(number) }
      word = ""
    }
    for character in course {
      switch character {
      case "0"..."9": word.append(character)
      case ".":
        if word.contains(".") { end() }
        word.append(character)
      case "-":
        end()
        word = "-"
      default:
        end()
        guard character.isLetter else { continue }
        letter = character
        numbers = []
        if character == "z" || character == "Z", !strokes.isEmpty { strokes[strokes.count - 1].isClosed = true }
      }
    }
    end()
    // A move that nothing follows draws nothing.
    return strokes.filter { $0.points.count > 1 }
  }

  /// gnuplot's marks by number, within a square of two; `nil` in place of strokes for a circle.
  static let marks: [Int: [Stroke]?] = {
    let square: [(x: Double, y: Double)] = [(-1, -1), (1, -1), (1, 1), (-1, 1)]
    let up: [(x: Double, y: Double)] = [(0, -1.33), (-1.33, 0.67), (1.33, 0.67)]
    let diamond: [(x: Double, y: Double)] = [(0, -1.414), (1.414, 0), (0, 1.414), (-1.414, 0)]
    let pentagon: [(x: Double, y: Double)] = [
      (0, 1.33), (1.265, 0.411), (0.782, -1.067), (-0.782, -1.076), (-1.265, 0.411),
    ]
    let plus: [Stroke] = [([(-1, 0), (1, 0)], false), ([(0, -1), (0, 1)], false)]
    let cross: [Stroke] = [([(-1, -1), (1, 1)], false), ([(1, -1), (-1, 1)], false)]
    func closed(_ points: [(x: Double, y: Double)]) -> [Stroke] { [(points, true)] }
    let down = up.map { (x: -$0.x, y: -$0.y) }
    return [
      0: plus, 1: cross, 2: plus + cross, 3: closed(square), 4: closed(square), 5: nil, 6: nil,
      7: closed(up), 8: closed(up), 9: closed(down), 10: closed(down), 11: closed(diamond), 12: closed(diamond),
      13: closed(pentagon), 14: closed(pentagon),
    ]
  }()

  /// Those of them that are filled.
  static let filled: Set<Int> = [4, 6, 8, 10, 12, 14]
}
