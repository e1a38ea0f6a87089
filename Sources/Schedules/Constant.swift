import Values

/// No schedule: factor(t) = 1.
public struct Constant: Schedule {
  public static let name = "constant"
  public static let title = "constant"
  public static let formula = "1"
  public static let source = "—"
  public static let settings: [Setting<Self>] = []
  public init() {}
  public func factor(at step: Int, of steps: Int) -> Double { 1 }
}
