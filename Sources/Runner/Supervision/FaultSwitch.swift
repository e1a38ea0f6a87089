import Optimizers
import Plans
import Values

/// What `DOWNHILL_FAULT` has happen to one run, for tests of what becomes of the others:
///
///     DOWNHILL_FAULT=segfault:rosenbrock/adam/3@100
///
/// the kind of the fault, the labels of function and arm, the seed, and the step before which it happens, 0 where none
/// is given.
package struct FaultSwitch: Sendable {
  /// The variable.
  package static let variable = "DOWNHILL_FAULT"
  private let kind: RunFault.Kind
  private let function, arm: String
  private let seed: Int
  private let step: Int

  /// Reads the variable; `nil` where it is not set.
  ///
  /// - Throws: `SettingsError` that says what it must be.
  package init?(_ environment: [String: String]) throws(SettingsError) {
    guard let text = environment[Self.variable] else { return nil }
    guard let match = text.wholeMatch(of: /([a-z]+):([^\/]+)\/(.+)\/([0-9]{1,9})(?:@([0-9]{1,15}))?/),
      let kind = RunFault.Kind(rawValue: String(match.1)), let seed = Int(match.4)
    else {
      let kinds = RunFault.Kind.allCases.map(\.rawValue).joined(separator: "|")
      throw SettingsError(
        Self.variable, "`\(TerminalText.excerpt(text))` must be \(kinds):FUNCTION/ARM/SEED, with @STEP where it has one"
      )
    }
    self.kind = kind
    (function, arm, self.seed) = (String(match.2), String(match.3), seed)
    step = match.5.flatMap { Int($0) } ?? 0
  }

  /// What happens to a run; `nil` for nothing.
  func fault(of cell: Cell, seed: Int) -> RunFault? {
    guard seed == self.seed, cell.function.label == function, cell.arm.label == arm else { return nil }
    return RunFault(kind, step: step)
  }
}
