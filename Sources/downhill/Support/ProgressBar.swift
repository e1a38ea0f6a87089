import Records

/// How far a sweep is: a bar that redraws itself on a terminal, a plain line every few seconds elsewhere.
final class ProgressBar: Sendable {
  private let name: String

  init(_ name: String) { self.name = name }

  /// The shortest time between two drawings.
  var interval: Duration { Console.isTerminal ? .milliseconds(100) : .seconds(5) }

  func show(_ progress: RunProgress) {
    let (done, planned) = (progress.runs.done, progress.runs.planned)
    let share = planned == 0 ? 1 : Double(done) / Double(planned)
    var line = "\(name): \(done)/\(planned) runs"
    if progress.stage == .tuning { line += " (tuning)" }
    line += ", \(Int(progress.rate)) runs/s"
    if let left = progress.secondsLeft { line += ", \(left.clock) left" }
    if progress.failures > 0 { line += ", \(progress.failures) diverged or failed" }
    if Console.isTerminal {
      let width = 24
      let full = Int(share * Double(width))
      let bar = String(repeating: "█", count: full) + String(repeating: "░", count: width - full)
      Console.redraw("\(bar) \(line)")
    } else {
      Console.note(line)
    }
  }

  func clear() { if Console.isTerminal { Console.redraw("") } }
}

extension Double {
  /// Seconds as a clock shows them: `1:05`, `2:03:04`.
  fileprivate var clock: String {
    let seconds = Int(rounded(.up))
    func two(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }
    return seconds < 3600
      ? "\(seconds / 60):\(two(seconds % 60))"
      : "\(seconds / 3600):\(two(seconds / 60 % 60)):\(two(seconds % 60))"
  }

  /// Rounded to so many decimals.
  func rounded(to decimals: Int) -> String {
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    return ((self * scale).rounded() / scale).description
  }
}

extension Duration {
  var seconds: Double { Double(components.seconds) + Double(components.attoseconds) * 1e-18 }
}
