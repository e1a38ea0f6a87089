import Foundation
import GSL
import Testing

/// Roots by sixty-digit arithmetic, to 10⁻¹² max(1, |root|); at the triple root the residual is the test.
struct RootsTests {
  struct File: Decodable { let records: [Record] }

  struct Record: Decodable, Sendable, CustomStringConvertible {
    let kind, key: String
    let bracket: [Double]?
    let root: Root
    var description: String { key }

    enum Root: Decodable, Sendable {
      case number(Double)
      case vector([Double])

      init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        self = try (try? container.decode(Double.self)).map(Root.number) ?? .vector(container.decode([Double].self))
      }
    }
  }

  static let scalars: [Record] = {
    let file = try? JSONDecoder().decode(File.self, from: reference("roots.json"))
    return file?.records.filter { $0.kind == "scalar" } ?? []
  }()

  static let functions: [String: @Sendable (Double) -> Double] = [
    "wallis": { $0 * $0 * $0 - 2 * $0 - 5 },
    "dottie": { cos($0) - $0 },
    "omega": { $0 * exp($0) - 1 },
    "sqrt2": { $0 * $0 - 2 },
    "kepler": { $0 - 0.8 * sin($0) - 0.6 },
    "exp_minus_3x2": { exp($0) - 3 * $0 * $0 },
    "tan_minus_x": { tan($0) - $0 },
    "triple_root": { ($0 - 1) * ($0 - 1) * ($0 - 1) },
    "newton_cycle": { $0 * $0 * $0 - 2 * $0 + 2 },
    "arctan": { atan($0) },
    "colebrook": { 1 / $0.squareRoot() + 2 * log10(1e-4 / 3.7 + 2.51 / (1e5 * $0.squareRoot())) },
    "wilkinson_like": { x in (1...5).reduce(1) { $0 * (x - Double($1)) } - 0.001 },
  ]

  @Test func `there is a function for every reference root`() {
    #expect(Self.scalars.count == 12)
    #expect(Set(Self.scalars.map(\.key)) == Set(Self.functions.keys))
  }

  @Test(arguments: scalars, Roots.Bracketing.Algorithm.allCases)
  func `brackets narrow to the reference roots`(_ record: Record, _ algorithm: Roots.Bracketing.Algorithm) throws {
    let function = try #require(Self.functions[record.key])
    let bracket = try #require(record.bracket)
    guard case .number(let expected) = record.root else { return }
    let root = try Roots.solve(algorithm, in: bracket[0]...bracket[1], limit: 2000, function)
    if record.key == "triple_root" {
      #expect(abs(function(root)) < 1e-12)
    } else {
      #expect(abs(root - expected) <= 1e-12 * max(1, abs(expected)))
    }
  }

  @Test func `a bisection halves its bracket`() throws {
    let finder = Roots.Bracketing(.bisection, in: 0...2)
    #expect(finder.lower == 0 && finder.upper == 2 && finder.root.isNaN)
    try finder.begin { $0 * $0 - 2 }
    try finder.iterate { $0 * $0 - 2 }
    #expect(finder.lower == 1 && finder.upper == 2)
    try finder.iterate { $0 * $0 - 2 }
    #expect(finder.lower == 1 && finder.upper == 1.5)
    #expect(finder.isNarrow(absolute: 0.51, relative: 0) && !finder.isNarrow(absolute: 0.5, relative: 0))
  }

  @Test(arguments: Roots.Bracketing.Algorithm.allCases)
  func `a bracket without a change of sign is refused with its values`(_ algorithm: Roots.Bracketing.Algorithm) {
    let error = GSLError.noSignChange(lower: 1, valueAtLower: 2, upper: 2, valueAtUpper: 5)
    #expect(throws: error) { try Roots.solve(algorithm, in: 1...2) { $0 * $0 + 1 } }
    #expect(error.description == "no sign change in the bracket: f(1.0) = 2.0 and f(2.0) = 5.0")
  }

  @Test func `a function without values is refused in GSL's words`() {
    let error = #expect(throws: GSLError.self) { try Roots.solve(in: 0...1) { _ in .nan } }
    #expect(error?.description == "brent: problem with user-supplied function (GSL status 9)")
  }

  @Test func `an error in the function comes out`() {
    for limit in 1...6 {
      var asked = 0
      let f: Roots.Value = { x in
        asked += 1
        if asked == limit { throw Interrupted() }
        return x * x - 2
      }
      for algorithm in Roots.Bracketing.Algorithm.allCases {
        asked = 0
        #expect(throws: Interrupted.self) { try Roots.solve(algorithm, in: 0...2, f) }
        #expect(asked == limit)
      }
    }
  }
}
