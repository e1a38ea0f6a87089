import CProcess
import Foundation
import Values

/// What a process that makes runs shares with the one that supervises it: which runs are under way, what may have
/// ended it, and that the sweep is to stop. Memory that both have, so that the one sees what the other did last,
/// however that ended.
///
/// It is not locked: see `downhill_board` for who writes what.
package final class Board: @unchecked Sendable {
  /// A file without a name; what is too long for the memory stands behind it.
  let descriptor: Int32
  let memory: UnsafeMutablePointer<downhill_board>
  private static let mark: UInt64 = 0x4448_494C_0001
  /// Under which number a worker finds the file.
  private static let handed: Int32 = 3
  /// Says to a process that it is a worker.
  static let variable = "DOWNHILL_WORKER"

  /// A new one; `nil` where the system gives none.
  init?() {
    descriptor = downhill_make_board()
    guard descriptor >= 0, let memory = downhill_map_board(descriptor) else { return nil }
    self.memory = memory
    memory.pointee.mark = Self.mark
  }

  /// That of the process which supervises this one; `nil` where none does.
  package static let ofSupervisor: Board? = Board(handed: ProcessInfo.processInfo.environment[variable])

  private init?(handed: String?) {
    guard handed == "1" else { return nil }
    // Programs that are started from here are no workers.
    unsetenv(Self.variable)
    guard let memory = downhill_map_board(Self.handed), memory.pointee.mark == Self.mark else { return nil }
    descriptor = Self.handed
    self.memory = memory
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    Foundation.signal(SIGINT, SIG_IGN)
    Foundation.signal(SIGTERM, SIG_IGN)
    downhill_become_worker(memory)
  }

  /// The signal that asks to stop; 0 for none.
  var signal: Int32 {
    get { downhill_load32(&memory.pointee.signal) }
    set { downhill_store32(&memory.pointee.signal, newValue) }
  }

  /// Experiments of the command that are done: a worker that begins again passes them over.
  package var experimentsDone: Int { Int(downhill_load(&memory.pointee.experiments)) }

  /// Notes an experiment that is done, and whether a claim of it is not supported.
  package func finish(hasUnsupported: Bool) {
    if hasUnsupported { downhill_store(&memory.pointee.unsupported, 1) }
    downhill_store(&memory.pointee.made_here, 0)
    downhill_store(&memory.pointee.failed_here, 0)
    downhill_add(&memory.pointee.experiments, 1)
  }

  /// Runs that have failed, whichever worker made them, in all of the experiments.
  package var failedRuns: Int { Int(downhill_load(&memory.pointee.failed)) }

  /// Whether a claim of an experiment that is done is not supported.
  package var hasUnsupported: Bool { downhill_load(&memory.pointee.unsupported) != 0 }

  /// Runs that were made of the experiment that is under way, whichever worker made them, and those that have failed.
  var here: (made: Int, failed: Int) {
    (Int(downhill_load(&memory.pointee.made_here)), Int(downhill_load(&memory.pointee.failed_here)))
  }

  /// Counts runs that were made, and those of them that have failed.
  func add(made: Int, failed: Int) {
    downhill_add(&memory.pointee.made_here, Int64(made))
    if failed > 0 {
      downhill_add(&memory.pointee.failed, Int64(failed))
      downhill_add(&memory.pointee.failed_here, Int64(failed))
    }
  }

  /// Has the supervisor end this process where it holds so much more than now; `nil` for no limit.
  func allow(more bytes: Int?) {
    let limit = bytes.flatMap { more in ProcessMemory.resident(of: getpid()).map { $0 + more } }
    downhill_store(&memory.pointee.memory, Int64(limit ?? 0))
  }

  /// The bytes that the worker may hold; 0 for no limit.
  var mostMemory: Int { Int(downhill_load(&memory.pointee.memory)) }

  /// Whether the one run that is under way is made alone.
  var isAlone: Bool {
    get { downhill_load32(&memory.pointee.alone) != 0 }
    set { downhill_store32(&memory.pointee.alone, newValue ? 1 : 0) }
  }

  /// Runs that were under way when a worker was ended.
  var suspects: [RunName] {
    get {
      let count = min(max(0, memory.pointee.suspect_count), Int32(downhill_suspects))
      let runs = UnsafeBufferPointer(start: downhill_suspects_of(memory), count: Int(count))
      return runs.map { RunName($0) }
    }
    set {
      let names = newValue.prefix(Int(downhill_suspects))
      for (place, name) in names.enumerated() { downhill_suspects_of(memory)[place] = name.entry }
      memory.pointee.suspect_count = Int32(names.count)
    }
  }

  /// The run that has ended a worker alone, too, and by what.
  var guilty: (run: RunName, cause: Cause)? {
    get { Cause(memory.pointee.cause).map { (RunName(memory.pointee.guilty), $0) } }
    set {
      if let newValue { memory.pointee.guilty = newValue.run.entry }
      memory.pointee.cause = newValue?.cause.number ?? 0
    }
  }
}

/// What ended a worker.
enum Cause: Equatable {
  /// Its time was over.
  case late
  /// It held more memory than it may.
  case memory
  /// A signal of the system.
  case signal(Int32)

  init?(_ number: Int32) {
    switch number {
    case 0: return nil
    case -1: self = .late
    case -2: self = .memory
    default: self = .signal(number)
    }
  }

  /// Its number, where it is one of the system.
  var signal: Int32? { if case .signal(let number) = self { number } else { nil } }

  /// As a board has it.
  var number: Int32 {
    switch self {
    case .late: -1
    case .memory: -2
    case .signal(let number): number
    }
  }

  /// In words.
  var words: String {
    switch self {
    case .late: "its time was over"
    case .memory: "it held more memory than it may"
    case .signal(SIGSEGV), .signal(SIGBUS): "a segmentation fault"
    case .signal(SIGILL), .signal(SIGTRAP): "a trap"
    case .signal(SIGFPE): "an arithmetic fault"
    case .signal(SIGABRT): "it was aborted"
    case .signal(SIGKILL): "it was killed, as the system does where memory runs out"
    case .signal(let number): "signal \(number)"
    }
  }
}
