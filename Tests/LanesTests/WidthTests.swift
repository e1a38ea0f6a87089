import Lanes
import Testing

/// One run and eight in lockstep: the same bits.
struct WidthTests {
  /// Compares a function of two arguments in both widths; one lane of a pack has the arguments, the others their
  /// successors.
  static func expectSame(
    _ name: String, _ pairs: [(Double, Double)], _ alone: (Double, Double) -> Double, _ packed: (Pack, Pack) -> Pack
  ) {
    let expected = pairs.map { alone($0.0, $0.1).identity }
    var differences = 0
    for start in stride(from: 0, to: pairs.count, by: 3) {
      var (x, y): (Pack, Pack) = (0, 0)
      for run in 0..<8 { (x[run], y[run]) = pairs[(start + run) % pairs.count] }
      let results = packed(x, y)
      for run in 0..<8 where results[run].identity != expected[(start + run) % pairs.count] { differences += 1 }
    }
    #expect(differences == 0, "\(name)")
  }

  @Test(arguments: Elementary.all)
  func `A lane has the bits of the run alone, on 100,000 arguments in every lane`(_ function: Elementary) {
    Self.expectSame(function.name, function.arguments(100_001), function.alone, function.packed)
  }

  @Test(arguments: Elementary.all)
  func `A lane has the bits of the run alone at the edges of the format`(_ function: Elementary) {
    let pairs = Double.edges.flatMap { x in Double.edges.map { y in (x, y) } }
    Self.expectSame(function.name, pairs, function.alone, function.packed)
  }

  @Test(arguments: Elementary.all)
  func `A lane has the bits of the run alone, whatever the other lanes hold`(_ function: Elementary) {
    for (x, y) in function.arguments(500) {
      let expected = function.alone(x, y).identity
      for run in 0..<8 {
        for other in [Double.nan, .infinity, 1e300, -0.0] {
          var (xs, ys) = (Pack(other), Pack(other))
          (xs[run], ys[run]) = (x, y)
          #expect(function.packed(xs, ys)[run].identity == expected, "\(function.name)(\(x), \(y)) beside \(other)")
        }
      }
    }
  }

  /// FNV-1a over the bits of the results on 20,000 arguments.
  static let digests: [String: UInt64] = [
    "exp": 0xC6B3_5BEA_9A8E_43E8,
    "expm1": 0xB67D_B32A_35CD_914D,
    "log": 0x2516_12B7_7CCF_E4E4,
    "log1p": 0x0772_2480_47B2_A99B,
    "log10": 0xB8C6_0A33_E85B_EEDE,
    "sin": 0xEAAB_345B_D55C_CA6D,
    "cos": 0x9A12_90D1_20B2_CAE5,
    "tan": 0xA95F_C69A_08CF_57B2,
    "atan": 0x4A89_1F69_307E_AE57,
    "sinh": 0xC439_9DE4_CD97_55D2,
    "cosh": 0xCB74_2899_1649_2ED7,
    "tanh": 0x4C3F_39A5_9CAC_5088,
    "logistic": 0x7B03_904E_3084_6C98,
    "pow": 0x593E_B971_0CC3_B273,
  ]

  @Test(arguments: Elementary.all)
  func `The bits of a function are those that were recorded`(_ function: Elementary) throws {
    var digest: UInt64 = 0xCBF2_9CE4_8422_2325
    for (x, y) in function.arguments(20_000) {
      let bits = function.alone(x, y).identity
      for shift in stride(from: 0, to: 64, by: 8) {
        digest = (digest ^ (bits >> UInt64(shift) & 0xFF)) &* 0x100_0000_01B3
      }
    }
    #expect(digest == Self.digests[function.name], "\(function.name): 0x\(String(digest, radix: 16, uppercase: true))")
  }
}
