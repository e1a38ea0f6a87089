import Foundation
import Plans
import Values

/// The first step at which the iterates of two versions of the program part, for a run of a cell that changed.
package struct Bisection: Sendable {
  /// The cell.
  package let cell: CellName
  /// The run that was traced by both.
  package let seed: Int
  /// What parted, in words.
  package let words: String

  /// A line for people.
  package var line: String { "\(cell), seed \(seed): \(words)" }

  /// Traces the first run of a changed cell with both programs.
  ///
  /// - Parameters:
  ///   - experiment: the new experiment; what it cannot find of data is an error of its reading.
  ///   - programs: the old program and the new one.
  /// - Throws: `VerificationError` where a program cannot be run, or says what is no trace.
  package init(
    _ cell: CellComparison, of experiment: Experiment, programs: (old: String, new: String)
  ) throws(VerificationError) {
    self.cell = cell.name
    let found = experiment.cells.first {
      CellName(function: $0.function.label, label: $0.arm.label) == cell.name
    }
    seed = experiment.seeds.first ?? 1
    guard let found, experiment.tuning == nil else {
      words = "not traced: it is tuned, or its arm is not in the experiment file; trace the chosen settings by hand"
      return
    }
    let command = RunCommand(experiment).text(found, seed: seed).dropFirst("downhill ".count)
    let old = try Trace(programs.old, String(command))
    let new = try Trace(programs.new, String(command))
    words = old.difference(from: new)
  }
}

/// What `downhill trace --json` prints.
private struct Trace {
  let values: [Double]
  let points: [[Double]]
  let steps: [Int]

  init(_ program: String, _ command: String) throws(VerificationError) {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    // The command is made of words that the shell's writer has quoted.
    process.arguments = ["-c", "exec " + ShellWord.quoted(program) + " " + command + " --json"]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    guard (try? process.run()) != nil, let data = try? pipe.fileHandleForReading.readToEnd() else {
      throw .file(program, "it cannot be run")
    }
    process.waitUntilExit()
    guard process.terminationStatus == 0, let json = try? JSONDocument(String(decoding: data, as: UTF8.self)).root,
      let values = json["f"]?.numbers, let points = json["x"]?.array?.map({ $0.numbers ?? [] }),
      let steps = json["steps"]?.array?.compactMap(\.integer), values.count == points.count, steps.count == values.count
    else {
      throw .file(program, "it traces no run (exit code \(process.terminationStatus)): downhill " + command)
    }
    (self.values, self.points, self.steps) = (values, points, steps)
  }

  func difference(from other: Trace) -> String {
    for index in 0..<min(steps.count, other.steps.count) {
      let step = "step \(steps[index])"
      if let place = zip(points[index], other.points[index]).enumerated().first(where: { $0.element.0 != $0.element.1 })
      {
        let (old, new) = (place.element.0.shortest, place.element.1.shortest)
        return
          "the iterates part at \(step): x\(place.offset + 1) is \(old) with the old program, \(new) with the new one"
      }
      if values[index] != other.values[index] {
        return "f parts at \(step), at one iterate: \(values[index].shortest) with the old program, "
          + "\(other.values[index].shortest) with the new one"
      }
    }
    return steps.count == other.steps.count
      ? "all \(steps.count) iterates are the same with both programs"
      : "the same iterates, and \(steps.count) steps with the old program, \(other.steps.count) with the new one"
  }
}
