import CProcess
import Foundation
import Values

/// The place of a thread on a board, where it says which runs it makes.
struct Seat: Sendable {
  private let board: Board
  private let number: Int

  /// Takes one for the calling thread; `nil` where there is no board, or where all are taken: what ends the process on
  /// that thread is then looked for among all runs that are under way.
  init?(_ board: Board?) {
    guard let board else { return nil }
    let number = Int(downhill_sit(board.memory))
    guard number >= 0 else { return nil }
    (self.board, self.number) = (board, number)
  }

  private var seat: UnsafeMutablePointer<downhill_seat> { downhill_seats_of(board.memory) + number }

  /// Says which runs begin here, and the seconds after which they are late.
  func begin(_ runs: some Collection<RunName>, seconds: Double?) {
    let names = runs.prefix(Int(downhill_together))
    for (place, name) in names.enumerated() { downhill_runs_of(seat)[place] = name.entry }
    let deadline = seconds.map { min(Double(Monotonic.nanoseconds) + $0 * 1e9, 9e18) } ?? 0
    downhill_store(&seat.pointee.deadline, Int64(deadline))
    downhill_store32(&seat.pointee.count, Int32(names.count))
  }

  /// Says that they have ended.
  func end() {
    downhill_store(&seat.pointee.deadline, 0)
    downhill_store32(&seat.pointee.count, 0)
  }

  /// Gives the place back.
  func leave() { downhill_stand(seat) }
}

extension Board {
  /// A seat that has runs under way, as the supervisor sees it.
  struct Occupied {
    let number: Int
    let cause: Int32
    let runs: [RunName]
  }

  private var seats: UnsafeMutableBufferPointer<downhill_seat> {
    UnsafeMutableBufferPointer(start: downhill_seats_of(memory), count: Int(downhill_seats))
  }

  var occupied: [Occupied] {
    seats.indices.compactMap { number in
      let seat = seats.baseAddress.map { $0 + number }
      guard let seat else { return nil }
      let count = min(max(0, downhill_load32(&seat.pointee.count)), Int32(downhill_together))
      if count == 0 { return nil }
      let runs = UnsafeBufferPointer(start: downhill_runs_of(seat), count: Int(count)).map { RunName($0) }
      return Occupied(number: number, cause: seat.pointee.cause, runs: runs)
    }
  }

  /// Whether runs are late; their seats say so from then on. While a fatal signal is told at length (a backtrace stops
  /// all threads), they have a minute more.
  func markLate() -> Bool {
    let isFaulted = seats.contains { $0.cause > 0 }
    let now = Monotonic.nanoseconds - (isFaulted ? 60_000_000_000 : 0)
    var isLate = false
    for number in seats.indices {
      let deadline = downhill_load(&seats[number].deadline)
      if deadline != 0, deadline < now, downhill_load32(&seats[number].count) > 0 {
        if seats[number].cause == 0 { downhill_store32(&seats[number].cause, Cause.late.number) }
        isLate = true
      }
    }
    return isLate
  }

  /// Has nobody sit any more: the worker is dead.
  func clearSeats() {
    for number in seats.indices {
      (seats[number].thread, seats[number].deadline, seats[number].count, seats[number].cause) = (0, 0, 0, 0)
    }
  }
}

/// A clock that nobody sets, the same in every process.
enum Monotonic {
  static var nanoseconds: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}
