import Foundation
import Lanes
import Testing

/// An elementary function in both widths, and arguments to try it on; all but `pow` ignore the second argument.
struct Elementary: Sendable, CustomTestStringConvertible {
  let name: String
  let alone: @Sendable (Double, Double) -> Double
  let packed: @Sendable (Pack, Pack) -> Pack
  /// The largest magnitude of the arguments of interest.
  let range: Double

  var testDescription: String { name }

  static let all: [Elementary] = [
    Elementary(name: "exp", alone: { x, _ in .exp(x) }, packed: { x, _ in .exp(x) }, range: 760),
    Elementary(name: "expm1", alone: { x, _ in .expm1(x) }, packed: { x, _ in .expm1(x) }, range: 760),
    Elementary(name: "log", alone: { x, _ in .log(x) }, packed: { x, _ in .log(x) }, range: 4),
    Elementary(name: "log1p", alone: { x, _ in .log1p(x) }, packed: { x, _ in .log1p(x) }, range: 4),
    Elementary(name: "log10", alone: { x, _ in .log10(x) }, packed: { x, _ in .log10(x) }, range: 4),
    Elementary(name: "sin", alone: { x, _ in .sin(x) }, packed: { x, _ in .sin(x) }, range: 6e4),
    Elementary(name: "cos", alone: { x, _ in .cos(x) }, packed: { x, _ in .cos(x) }, range: 6e4),
    Elementary(name: "tan", alone: { x, _ in .tan(x) }, packed: { x, _ in .tan(x) }, range: 6e4),
    Elementary(name: "atan", alone: { x, _ in .atan(x) }, packed: { x, _ in .atan(x) }, range: 5),
    Elementary(name: "sinh", alone: { x, _ in .sinh(x) }, packed: { x, _ in .sinh(x) }, range: 720),
    Elementary(name: "cosh", alone: { x, _ in .cosh(x) }, packed: { x, _ in .cosh(x) }, range: 720),
    Elementary(name: "tanh", alone: { x, _ in .tanh(x) }, packed: { x, _ in .tanh(x) }, range: 30),
    Elementary(name: "logistic", alone: { x, _ in .logistic(x) }, packed: { x, _ in .logistic(x) }, range: 760),
    Elementary(name: "pow", alone: { x, y in .pow(x, y) }, packed: { x, y in .pow(x, y) }, range: 20),
  ]

  /// Arguments from everywhere: near 0, over `range`, of any exponent, and any bits at all.
  func arguments(_ count: Int) -> [(Double, Double)] {
    var stream = SplitMix64(state: 1)
    func argument(_ index: Int) -> Double {
      switch index % 4 {
      case 0: return (2 * stream.unit() - 1) * range
      case 1: return (4 * stream.unit() - 2)
      case 2:
        let scaled = Double(sign: .plus, exponent: Int(stream.next() % 80) - 60, significand: 1 + stream.unit())
        return stream.next() & 1 == 0 ? scaled : -scaled
      default: return Double(bitPattern: stream.next())
      }
    }
    return (0..<count).map { index in (argument(index), argument(index / 4)) }
  }
}

/// Steele, Lea and Flood's SplitMix64.
struct SplitMix64 {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number in [0, 1).
  mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }
}

extension Double {
  /// Numbers at the edges of the format.
  static let edges: [Double] = [
    0, -0.0, 1, -1, 0.5, -0.5, 1.5, -1.5, 2.5, 3, -3, .infinity, -.infinity, .nan, .leastNonzeroMagnitude,
    -.leastNonzeroMagnitude, .leastNormalMagnitude, -.leastNormalMagnitude, .leastNormalMagnitude.nextDown,
    .greatestFiniteMagnitude, -.greatestFiniteMagnitude, 0x1p52, -0x1p52, 0x1p53, 0x1p52 + 1, 4_503_599_627_370_495.5,
    709.782712893384, 710.4758600739439, -745.1332191019411, -746, 51_471, 51_471.5, 1e22, -1e300,
  ]

  /// The bits, with one pattern for every NaN.
  var identity: UInt64 { isNaN ? 0x7FF8_0000_0000_0000 : bitPattern }
}

/// The folder of the sources of the room.
let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().appending(path: "Sources")

/// The text of each Swift file of the room, by file name.
func lanesSources() throws -> [String: String] {
  let folder = sources.appending(path: "Lanes")
  let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
  return try Dictionary(
    uniqueKeysWithValues: names.map { ($0, try String(contentsOf: folder.appending(path: $0), encoding: .utf8)) })
}
