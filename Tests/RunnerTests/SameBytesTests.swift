import Foundation
import Plans
import Runner
import Store
import TestSupport
import Testing

/// The same file gives the same bytes, however the work is cut.
@Suite struct SameBytesTests {
  private let expected: [String: [UInt8]]

  init() throws {
    expected = try outcome(gridText) { $0.lockstep = false }
    let experiment = try Experiment(text: gridText)
    try #require(expected.count == cells(experiment).count * 11)
  }

  @Test func `eight runs in lockstep`() throws {
    #expect(try outcome(gridText) == expected)
  }

  @Test(arguments: [2, 5], [true, false]) func `any number of workers`(jobs: Int, lockstep: Bool) throws {
    let bytes = try outcome(gridText) {
      $0.jobs = jobs
      $0.lockstep = lockstep
    }
    #expect(bytes == expected)
  }

  @Test func `a shuffled file`() throws {
    #expect(try outcome(shuffledText) { $0.jobs = 2 } == expected)
  }

  @Test func `someone who watches`() throws {
    let folder = TemporaryFolder.absent()
    let experiment = try Experiment(text: gridText)
    let store = try folder.store()
    var runner = SweepRunner(jobs: 2)
    runner.progressInterval = .zero
    _ = try runner.run(experiment, in: store) { _ in usleep(1000) }
    #expect(try content(store, cells(experiment)) == expected)
  }

  @Test func `interrupted and resumed, many times`() throws {
    let folder = TemporaryFolder.absent()
    let experiment = try Experiment(text: gridText)
    let planned = cells(experiment).count * 11
    var made = 0
    for round in 1...1000 {
      let store = try folder.store()
      var runner = SweepRunner(jobs: 2)
      let interruption = Interruption()
      runner.interruption = interruption
      runner.progressInterval = .zero
      // The writer asks to stop as soon as it wakes, so every round makes a little.
      if round < 4 { DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(2)) { interruption.request() } }
      let summary = try runner.run(experiment, in: store)
      #expect(summary.stored == made)
      made += summary.made
      #expect(summary.isComplete == (made == planned))
      store.close()
      if summary.isComplete { break }
      #expect(summary.interruptedBy == 0)
    }
    let store = try folder.store(.readOnly)
    #expect(made == planned)
    #expect(try content(store, cells(experiment)) == expected)
  }

  @Test func `killed three times and resumed`() async throws {
    let folder = TemporaryFolder.absent()
    let experiment = try Experiment(text: gridText)
    for round in 0..<3 {
      await #expect(processExitsWith: .signal(SIGKILL)) { [path = folder.path as String, round = round as Int] in
        let store = try RunStore(folder: path, .readWrite, tool: "test")
        var runner = SweepRunner(jobs: 2)
        let interruption = Interruption()
        runner.interruption = interruption
        // Some runs are committed, and then the process dies in the middle of making more.
        runner.progressInterval = .zero
        DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(1 + round)) { interruption.request() }
        let experiment = try Experiment(text: gridText)
        _ = try runner.run(experiment, in: store)
        runner.interruption = nil
        DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(1)) { kill(getpid(), SIGKILL) }
        _ = try runner.run(experiment, in: store)
        kill(getpid(), SIGKILL)
      }
    }
    let store = try folder.store()
    let summary = try SweepRunner(jobs: 2).run(experiment, in: store)
    #expect(summary.isComplete)
    #expect(summary.damagedRows == 0)
    #expect(try content(store, cells(experiment)) == expected)
  }

  @Test func `shards, merged`() throws {
    let experiment = try Experiment(text: gridText)
    let whole = TemporaryFolder.absent()
    let store = try whole.store()
    _ = try experiment.runInParts(into: store)
    #expect(try content(store, cells(experiment)) == expected)
  }

  @Test func `a damaged row, found and made again`() throws {
    let folder = TemporaryFolder.absent()
    let experiment = try Experiment(text: gridText)
    do {
      let store = try folder.store()
      _ = try SweepRunner(jobs: 1).run(experiment, in: store)
      let victim = cells(experiment)[0]
      let run = try #require(try store.runs(of: victim.key).first)
      store.close()
      // Its best value stands in the file as eight bytes.
      let url = URL(fileURLWithPath: folder.path + "/runs.sqlite")
      var data = try Data(contentsOf: url)
      let best = withUnsafeBytes(of: run.record.best.bitPattern.littleEndian) { Data($0) }
      let place = try #require(data.range(of: best)).lowerBound
      data[place] ^= 1
      try data.write(to: url)
    }
    let store = try folder.store()
    let summary = try SweepRunner(jobs: 1).run(experiment, in: store)
    #expect(summary.damagedRows == 1)
    // A row holds what a worker made at once.
    #expect((1...64).contains(summary.made))
    #expect(summary.isComplete)
    #expect(try content(store, cells(experiment)) == expected)
  }
}
