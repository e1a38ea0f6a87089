import Lanes

/// What undoes the bias of a running mean that begins at zero: 1 / (1 − βᵗ), t = 1, 2, …
///
/// Where all runs of a pack have the same decay it is computed once for all of them, in scalar arithmetic, with the
/// same bits: on few coordinates the division would cost as much as the rest of the step.
///
/// A decay that a schedule moves enters with its value of step t alone, 1 / (1 − βₜᵗ), as in torch; one that was never
/// moved from where it was keeps its bits.
struct BiasCorrection<L: Lane> {
  private var isShared: Bool
  private var decay: L
  private var power: L = 1
  /// How often the decay was set anew, before every t if ever, and the runs where it was another then.
  private var moves = 0
  private var hasMoved: L.Mask = L(0) .< L(0)
  private let sharedDecay: Double
  private var sharedPower = 1.0

  init(_ decay: L) {
    self.decay = decay
    sharedDecay = decay[0]
    isShared = (1..<L.count).allSatisfy { decay[$0] == decay[0] }
  }

  /// Has another decay from the next t on; where it may move it is set before every t.
  mutating func move(to decay: L) {
    hasMoved = hasMoved .| .!(self.decay .== decay)
    self.decay = decay
    isShared = false
    power = power.replacing(with: .power(decay, moves), where: hasMoved)
    moves += 1
  }

  mutating func keep(_ ledger: inout Ledger<L>) {
    if isShared { power = L(sharedPower) }
    ledger.keep("power", &power)
    ledger.keep("moves", &moves)
    ledger.keep("hasMoved", each: &hasMoved)
    sharedPower = power[0]
    isShared = isShared && moves == 0 && (1..<L.count).allSatisfy { power[$0] == power[0] }
  }

  /// Goes to the next t and returns its correction.
  @inline(__always)
  mutating func next() -> L {
    if isShared {
      sharedPower = Self.nextPower(sharedPower, sharedDecay)
      return L(1 / (1 - sharedPower))
    }
    power = Self.nextPower(power, decay)
    return 1 / (1 - power)
  }

  /// Goes to the next t and returns the root of its correction.
  @inline(__always)
  mutating func nextRoot() -> L {
    if isShared {
      sharedPower = Self.nextPower(sharedPower, sharedDecay)
      return L((1 / (1 - sharedPower)).squareRoot())
    }
    power = Self.nextPower(power, decay)
    return (1 / (1 - power)).squareRoot()
  }

  /// The correction at t, 1 before the first step.
  var current: L { isShared ? L(1 / (1 - sharedPower)) : 1 / (1 - power) }

  /// The correction at t + 1.
  var following: L {
    isShared ? L(1 / (1 - Self.nextPower(sharedPower, sharedDecay))) : 1 / (1 - Self.nextPower(power, decay))
  }

  /// βᵗ⁺¹ from βᵗ, and 0 once 1 − βᵗ is 1: left to decay it would stay for ever among the subnormal numbers, and those
  /// cost a hundred cycles apiece.
  @inline(__always)
  private static func nextPower<Number: Lane>(_ power: Number, _ decay: Number) -> Number {
    let next = power * decay
    return next.replacing(with: 0, where: next .< 0x1p-100)
  }
}
