import Foundation
import Programs
import Testing
import Values

/// A program of a few lines of shell.
private func shell(_ script: String) -> Program {
  Program(command: ["/bin/sh", "-c", script], files: [:], folder: ".")
}

private let hello = #"read hello; echo '{"type":"ready","protocol":1,"name":"test"}'; "#

private func limits(_ change: (inout ProgramLimits) -> Void = { _ in }) -> ProgramLimits {
  var limits = ProgramLimits()
  limits.secondsToStart = 5
  limits.secondsPerRun = 5
  limits.secondsToStop = 0.3
  change(&limits)
  return limits
}

private func open(
  _ script: String, _ limits: ProgramLimits = limits(), isCancelled: @escaping @Sendable () -> Bool = { false }
) throws(Fault) -> Guest {
  try Guest(shell(script), .optimizer, settings: [:], limits, isCancelled: isCancelled)
}

private func fault(_ body: () throws(Fault) -> Void) -> Fault? {
  do throws(Fault) {
    try body()
    return nil
  } catch {
    return error
  }
}

@Suite struct `A program` {
  @Test func `says that it is ready, asks, is told, and leaves when its input closes`() throws {
    let guest = try open(
      hello + #"read start; echo '{"type":"ask","x":[1.0,-0.0]}'; read tell; printf '\r\n%s\r\n' "$tell"; cat >&2"#)
    #expect(guest.ready["name"] == "test")
    guest.begin()
    guest.send(Message("start", [("n", .count(2)), ("seed", .count(7))]))
    let ask = try guest.receive()
    #expect(ask.type == "ask")
    #expect(try ask.point("x", 2) == [1, 0])
    #expect(try ask.point("x", 2)[1].sign == .minus)
    guest.send(Message("tell", [("value", .real(1)), ("gradient", .reals([0.1, -.infinity, .nan])), ("left", .null)]))
    let echo = try guest.receive()
    #expect(echo.line == Array(#"{"type":"tell","value":1.0,"gradient":[0.1,"-inf","nan"],"left":null}"#.utf8))
    guest.leave()
  }

  @Test func `may write the words of Python for numbers that are not finite`() throws {
    let guest = try open(
      hello + #"echo '{"type":"ask","x":[NaN,-Infinity,Infinity,"nan","inf",1e300]}'; cat >/dev/null"#)
    guest.begin()
    let x = try guest.receive().point("x", 6)
    #expect(x[0].isNaN && x[1] == -.infinity && x[2] == .infinity && x[3].isNaN && x[4] == .infinity && x[5] == 1e300)
    guest.end()
  }

  @Test func `speaks JSON in messages more strictly than it would have to`() {
    #expect(
      Message("x", [("a", .real(1e300)), ("b", .real(-0.0)), ("c", .count(3)), ("d", .points([[1], [2.5]]))]).bytes
        == Array(("{\"type\":\"x\",\"a\":1e+300,\"b\":-0.0,\"c\":3,\"d\":[[1.0],[2.5]]}\n").utf8))
  }

  @Test func `that is another's or none is a fault in one line`() {
    let missing = Program(command: ["no-such-program-anywhere"], files: [:], folder: ".")
    let first = fault { () throws(Fault) in
      _ = try Guest(missing, .function, settings: [:], limits(), isCancelled: { false })
    }
    #expect(first?.kind == .crashed && first?.reason.contains("no-such-program-anywhere") ?? false)
    let folder = Program(command: ["/tmp"], files: [:], folder: ".")
    let second = fault { () throws(Fault) in
      _ = try Guest(folder, .function, settings: [:], limits(), isCancelled: { false })
    }
    #expect(second?.kind == .crashed && second?.reason.contains("/tmp") ?? false)
  }

  @Test(
    arguments: [
      (#"echo 'Hello World'; cat"#, "no JSON object"),
      (#"echo '{"type":"ready","protocol":2}'; cat"#, "version 1"),
      (#"echo '{"type":"tell"}'; cat"#, "expected `ready`"),
      (#"echo '[1]'; cat"#, "no JSON object"),
    ]) func `that opens with something else is invalid`(script: String, words: String)
  {
    let fault = fault { () throws(Fault) in _ = try open(script) }
    #expect(fault?.kind == .invalid)
    #expect(fault?.reason.contains(words) ?? false, "\(fault?.reason ?? "")")
  }

  @Test func `that dies is a crash with its status and its last words`() throws {
    let guest = try open(hello + "read start; echo 'first line' >&2; echo boom >&2; exit 3")
    guest.begin()
    guest.send(Message("start"))
    let fault = fault { () throws(Fault) in _ = try guest.receive() }
    #expect(fault?.kind == .crashed)
    #expect(fault?.reason == "it ended with status 3; it said: first line / boom")
    #expect(guest.standardError == "first line\nboom\n")
  }

  @Test func `that is killed is a crash with its signal`() throws {
    let guest = try open(hello + "read start; kill -SEGV $$")
    guest.begin()
    guest.send(Message("start"))
    let fault = fault { () throws(Fault) in _ = try guest.receive() }
    #expect(fault?.reason.contains("ended by signal 11") ?? false, "\(fault?.reason ?? "")")
  }

  @Test func `that hangs is late, and its whole group ends with it`() throws {
    let marker = "downhill-test-\(UInt32.random(in: 0 ... .max))"
    let guest = try open(
      hello + "sh -c 'exec -a \(marker) sleep 60' 2>/dev/null & sleep 60", limits { $0.secondsPerRun = 0.3 })
    guest.begin()
    let fault = fault { () throws(Fault) in _ = try guest.receive() }
    #expect(fault?.kind == .timeout)
    #expect(fault?.reason.contains("0.3 s") ?? false)
    guest.end()
    usleep(50_000)
    let names = try FileManager.default.contentsOfDirectory(atPath: "/proc").filter { Int($0) != nil }
    let left = names.filter {
      (try? String(contentsOfFile: "/proc/\($0)/cmdline", encoding: .utf8))?.hasPrefix(marker) ?? false
    }
    #expect(left.isEmpty)
  }

  @Test func `that prints without end is late or says too much, and is never waited for in vain`() throws {
    let guest = try open(hello + "yes '{\"type\":\"point\"}' | tr -d '\\n'", limits { $0.secondsPerRun = 20 })
    guest.begin()
    let fault = fault { () throws(Fault) in _ = try guest.receive() }
    #expect(fault?.kind == .invalid)
    #expect(fault?.reason.contains("more than 16 MiB") ?? false, "\(fault?.reason ?? "")")
    guest.end()
  }

  @Test func `that fills its standard error stops nothing`() throws {
    let guest = try open(
      hello + "read start; head -c 3000000 /dev/zero | tr '\\0' 'x' >&2; echo '{\"type\":\"done\"}'; cat >/dev/null")
    guest.begin()
    guest.send(Message("start"))
    #expect(try guest.receive().type == "done")
    #expect((1...(192 << 10)).contains(guest.standardError.utf8.count))
    guest.leave()
  }

  @Test func `that does not read is written to without waiting`() throws {
    let guest = try open(hello + "sleep 0.2; echo '{\"type\":\"done\"}'; sleep 5")
    guest.begin()
    guest.send(Message("tell", [("gradient", .reals(Array(repeating: 0.125, count: 200_000)))]))
    #expect(try guest.receive().type == "done")
    guest.end()
  }

  @Test func `that reports a failure of its own goes on`() throws {
    let guest = try open(
      hello + #"read start; echo '{"type":"error","message":"singular"}'; read start; echo '{"type":"done"}'; cat"#)
    guest.begin()
    guest.send(Message("start"))
    let fault = fault { () throws(Fault) in _ = try guest.receive() }
    #expect(fault == Fault(.crashed, "singular", processGoesOn: true))
    guest.send(Message("start"))
    #expect(try guest.receive().type == "done")
    guest.end()
  }

  @Test func `is given up where the sweep is stopped`() throws {
    let guest = try open(hello + "sleep 60")
    let cancelled = fault { () throws(Fault) in
      _ = try open("sleep 60", isCancelled: { true })
    }
    #expect(cancelled?.kind == .cancelled)
    guest.end()
  }

  @Test func `that holds more memory than it may ends`() throws {
    let script = hello + #"read start; exec awk 'BEGIN { for (i = 0; i < 2000000; i++) a[i] = i; while (1) n++ }'"#
    let guest = try open(script, limits { $0.memory = 20 << 20 })
    guest.begin()
    guest.send(Message("start"))
    let fault = fault { () throws(Fault) in _ = try guest.receive() }
    #expect(fault?.kind == .crashed)
    #expect(fault?.reason.contains("memory") ?? false, "\(fault?.reason ?? "")")
    guest.end()
  }

  @Test func `may print as much as it likes while it leaves`() throws {
    let guest = try open(hello + "cat >/dev/null; yes", limits { $0.secondsToStop = 1 })
    let begin = ContinuousClock.now
    guest.leave()
    #expect(ContinuousClock.now - begin < .seconds(5))
  }

  @Test func `has one thread, no shell around it, and nothing of our descriptors`() throws {
    let guest = try open(
      hello
        + #"ls /proc/$$/fd >&2; echo "{\"type\":\"said\",\"threads\":\"$OMP_NUM_THREADS\",\"protocol\":\"$DOWNHILL_PROTOCOL\"}"; cat"#
    )
    guest.begin()
    let said = try guest.receive()
    #expect(said["threads"] == "1" && said["protocol"] == "1")
    #expect(guest.standardError.split(separator: "\n").filter { (Int($0) ?? 0) < 10 } == ["0", "1", "2"])
    guest.end()
  }
}

@Suite struct `A host of programs` {
  private static let echo = hello + #"while read line; do echo "{\"type\":\"done\",\"process\":$$}"; done"#

  private func process(_ host: ProgramHost, _ program: Program) throws(Fault) -> Int {
    try host.lend(program, .optimizer, settings: [:]) { (guest) throws(Fault) in
      guest.begin()
      guest.send(Message("start"))
      return try guest.receive()["process"]?.integer ?? 0
    }
  }

  @Test func `serves many runs by one process`() throws {
    let host = ProgramHost(limits())
    let program = shell(Self.echo)
    let first = try process(host, program)
    #expect(first > 0)
    #expect(try process(host, program) == first)
    host.close()
  }

  @Test func `starts anew after a fault`() throws {
    let host = ProgramHost(limits())
    let program = shell(hello + #"read line; echo "{\"type\":\"done\",\"process\":$$}"; read line; exit 1"#)
    let first = try process(host, program)
    #expect(fault { () throws(Fault) in _ = try process(host, program) }?.kind == .crashed)
    #expect(try process(host, program) != first)
    host.close()
  }

  @Test func `does not start what died three times before it was ready`() {
    let host = ProgramHost(limits())
    let program = shell("echo starting >&2; exit 9")
    for _ in 0..<3 {
      let reason = fault { () throws(Fault) in _ = try process(host, program) }?.reason
      #expect(reason == "it ended with status 9; it said: starting")
    }
    let last = fault { () throws(Fault) in _ = try process(host, program) }
    #expect(last?.reason.contains("3 processes in a row") ?? false)
  }

  @Test func `starts no more at a time than there are slots`() throws {
    let host = ProgramHost(limits())
    let program = Program(command: ["/bin/sh", "-c", Self.echo], files: [:], slots: 1, folder: ".")
    let pids = concurrentMap(8, jobs: 4) { _ in try? process(host, program) }
    #expect(Set(pids).count == 1)
    host.close()
  }

  @Test func `keeps its programs though the threads that asked for them end`() throws {
    let host = ProgramHost(limits())
    let program = shell(Self.echo)
    final class Box: @unchecked Sendable { var pid = 0 }
    let box = Box()
    let done = DispatchSemaphore(value: 0)
    Thread {
      box.pid = (try? process(host, program)) ?? -1
      done.signal()
    }.start()
    done.wait()
    usleep(100_000)
    #expect(try process(host, program) == box.pid)
    host.close()
  }
}
