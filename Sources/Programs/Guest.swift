import Foundation
import Values

/// A program that has opened in a role: it serves one run after the other, for one thread at a time.
package final class Guest {
  /// What a program does.
  package enum Role: String, Sendable, CaseIterable {
    case optimizer, function, training
  }

  /// What it said of itself.
  package let ready: Answer
  /// Told of each line with the direction that it took.
  private let transcript: ((_ isOurs: Bool, _ line: [UInt8]) -> Void)?
  private let process: GuestProcess
  private let limits: ProgramLimits
  private let isCancelled: @Sendable () -> Bool
  /// When the run that is under way is late.
  private var deadline = ContinuousClock.now

  /// Starts a program and waits until it is ready.
  ///
  /// - Parameter settings: what it is opened with.
  package init(
    _ program: Program, _ role: Role, settings: JSON, _ limits: ProgramLimits,
    isCancelled: @escaping @Sendable () -> Bool, transcript: ((Bool, [UInt8]) -> Void)? = nil
  ) throws(Fault) {
    self.limits = limits
    self.isCancelled = isCancelled
    self.transcript = transcript
    process = try GuestProcess(program, limits)
    let hello = Message(
      "hello",
      [("protocol", .count(Program.protocolVersion)), ("role", .text(role.rawValue)), ("settings", .json(settings))])
    transcript?(true, hello.bytes)
    process.send(hello)
    deadline = ContinuousClock.now + .seconds(limits.secondsToStart)
    do throws(Fault) {
      let line = try process.line(by: deadline, isCancelled: isCancelled)
      transcript?(false, line)
      let answer = try Answer(line)
      if answer.type == "error" { throw Fault(.crashed, answer["message"]?.string ?? "it failed without a message") }
      guard answer.type == "ready" else { throw .line("expected `ready`", line) }
      guard answer["protocol"]?.integer == Program.protocolVersion else {
        throw .line("it does not speak version \(Program.protocolVersion) of the protocol", line)
      }
      ready = answer
    } catch {
      var fault = error
      if fault.kind == .timeout { fault.reason = "not ready within \(limits.secondsToStart.shortest) s" }
      fault.reason += Self.said(process)
      process.end()
      throw fault
    }
  }

  /// Whether its process can serve no other run.
  package private(set) var isSpent = false

  /// Whether it serves one run only.
  package var servesOnce: Bool { ready["once"] == true }

  /// Begins runs that it serves together: their time runs from here.
  package func begin(runs: Int = 1) { deadline = ContinuousClock.now + .seconds(limits.longestRun * Double(runs)) }

  /// Sends a message.
  package func send(_ message: Message) {
    transcript?(true, message.bytes)
    process.send(message)
  }

  /// The next message.
  ///
  /// - Throws: what happened in its place. An `error` that the program sends is a fault after which it goes on.
  package func receive() throws(Fault) -> Answer { try receive(by: deadline, isCancelled) }

  private func receive(by deadline: ContinuousClock.Instant, _ isCancelled: () -> Bool) throws(Fault) -> Answer {
    do throws(Fault) {
      let line = try process.line(by: deadline, isCancelled: isCancelled)
      transcript?(false, line)
      let answer = try Answer(line)
      if answer.type == "error" {
        let message = TerminalText.excerpt(answer["message"]?.string ?? "it failed without a message", most: 500)
        throw Fault(.crashed, message, processGoesOn: true)
      }
      return answer
    } catch {
      var fault = error
      if fault.kind == .timeout { fault.reason = "more than \(limits.longestRun.shortest) s" }
      fault.reason += Self.said(process)
      throw fault
    }
  }

  /// Tells it to stop, and waits for `done` a few seconds.
  ///
  /// - Parameters:
  ///   - isLate: whether its run is over whatever it does, since its time or the sweep is at its end.
  ///   - heard: told of other messages on their way.
  /// - Returns: `done`, or `nil` where none came: then it is spent.
  package func stop(_ message: Message, isLate: Bool = false, heard: (Answer) -> Void = { _ in }) -> Answer? {
    send(message)
    let grace = ContinuousClock.now + .seconds(limits.secondsToStop)
    while let answer = try? receive(by: isLate ? grace : min(deadline, grace), isLate ? { false } : isCancelled) {
      if answer.type == "done" { return answer }
      heard(answer)
    }
    isSpent = true
    return nil
  }

  /// All that is kept of its standard error.
  package var standardError: String { process.standardError }

  /// Closes its input, and ends it where it does not leave by itself.
  package func leave() { process.leave(within: limits.secondsToStop) }

  /// Ends it and its group at once.
  package func end() { process.end() }

  private static func said(_ process: GuestProcess) -> String {
    let words = process.lastWords
    return words.isEmpty ? "" : "; it said: \(words)"
  }
}
