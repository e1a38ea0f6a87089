import Foundation
import Programs
import TestSupport
import Testing
import Values

@Suite struct `Whatever a program says` {
  private static let transcript = """
    {"type":"ready","protocol":1,"name":"test","settings":{"learningRate":0.1}}
    {"type":"ask","x":[1.0,-0.0,1e300]}
    {"type":"value","value":"nan","gradient":[0.5,"inf",2]}
    {"type":"point","step":3,"value":1.5,"metrics":{"accuracy":0.75}}
    {"type":"error","message":"a failure"}
    {"type":"done","status":"budget"}

    """
  private static let pieces = [
    "{\"type\":\"ask\"", "\"x\":[", "]}", "\n{", "\"type\":\"ready\",\"protocol\":1", "[[", "\u{0}", "\\u0000",
    "\"once\":true", "\r", String(repeating: "[", count: 300),
  ]

  @Test func `a line is a message or a fault in one line`() {
    Fuzz.rounds(3000) { random, seed in
      let bytes = random.mutated(Array(Self.transcript.utf8), pieces: Self.pieces)
      for line in bytes.split(separator: UInt8(ascii: "\n")) {
        do throws(Fault) {
          let answer = try Answer(Array(line))
          for key in answer.members.keys.sorted() {
            if let point = try? answer.point(key, 3) { #expect(point.count == 3, "seed \(seed)") }
          }
        } catch {
          #expect(error.kind == .invalid && !error.reason.contains("\n"), "seed \(seed)")
        }
      }
    }
  }

  @Test(.timeLimit(.minutes(90))) func `it is asked to its end, and costs no more than its run`() throws {
    let scratch = try TemporaryFolder()
    var limits = ProgramLimits()
    (limits.secondsPerRun, limits.secondsToStart, limits.secondsToStop) = (2, 2, 0.1)
    try Fuzz.rounds(40) { random, seed in
      let bytes = random.mutated(Array(Self.transcript.utf8), pieces: Self.pieces)
      try Data(bytes).write(to: scratch.url.appending(path: "said"))
      let program = Program(command: ["/bin/cat", "said"], files: [:], folder: scratch.path)
      do throws(Fault) {
        let guest = try Guest(program, .optimizer, settings: [:], limits, isCancelled: { false })
        guest.begin()
        for _ in 0..<1000 {
          do throws(Fault) { _ = try guest.receive() } catch  where error.processGoesOn {}
        }
        guest.end()
      } catch {
        #expect([.crashed, .invalid, .timeout].contains(error.kind) && !error.reason.contains("\n"), "seed \(seed)")
      }
    }
  }
}
