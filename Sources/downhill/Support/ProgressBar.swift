import Records
import Reports
import Values

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
    if let left = progress.secondsLeft { line += ", \(NumberText.clock(left)) left" }
    if progress.failures > 0 { line += ", \(progress.failures) diverged or failed" }
    if let lead = progress.lead { line += "; \(lead)" }
    if Console.isTerminal {
      // On one line, or what is drawn next would not overwrite it.
      let room = Console.noteWidth - 1
      let width = min(24, room - line.count - 1)
      if width < 4 { return Console.redraw(TextWrap.cut(line, to: room)) }
      let full = Int(share * Double(width))
      let bar = String(repeating: "█", count: full) + String(repeating: "░", count: width - full)
      Console.redraw("\(bar) \(line)")
    } else {
      Console.note(line)
    }
  }

  /// Says what is done now, where a bar stood.
  func say(_ work: String) { if Console.isTerminal { Console.redraw("\(name): \(work) …") } }

  func clear() { if Console.isTerminal { Console.redraw("") } }
}
