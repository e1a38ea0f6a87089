import Values

/// No schedule: factor(t) = 1.
package struct Constant: Schedule {
  package static let name = "constant"
  package static let title = "constant"
  package static let formula = "1"
  package static let source = "—"
  package static let settings: [Setting<Self>] = []
  package init() {}
  package func factor(at step: Int, of steps: Int) -> Double { 1 }
}
