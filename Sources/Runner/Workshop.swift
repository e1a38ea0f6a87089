import Dispatch
import Functions
import Optimizers
import Plans
import Schedules
import Synchronization
import Values

/// What runs are made with, each thing made once: functions, methods with their settings, timetables.
struct Workshop: Sendable {
  let stopping: Stopping
  let sites: [Site]
  let outfits: [Outfit]
  /// By horizon, then by the schedule's number.
  private let timetables: [Int: [Timetable]]
  private let siteNumbers: [String: Int]
  private let outfitNumbers: [String: Int]

  /// An arm, ready to run.
  struct Outfit: Sendable {
    let method: Method
    let settings: [String: JSON]
    /// `nil` where they are refused, which each run then says.
    let prepared: PreparedSettings?
    /// Equal schedules have equal numbers.
    let timetableNumber: Int
    /// The method's name, the settings in which the runs of a pack must agree, and whether the momentum moves.
    let structure: String
  }

  init(_ experiment: Experiment, _ cells: [Cell], jobs: Int) throws {
    stopping = experiment.stopping
    var functions: [FunctionCase] = []
    var arms: [Arm] = []
    var siteNumbers: [String: Int] = [:]
    var outfitNumbers: [String: Int] = [:]
    for cell in cells {
      if siteNumbers[cell.function.canonical] == nil {
        siteNumbers[cell.function.canonical] = functions.count
        functions.append(cell.function)
      }
      if outfitNumbers[cell.arm.canonical] == nil {
        outfitNumbers[cell.arm.canonical] = arms.count
        arms.append(cell.arm)
      }
    }
    sites = try Self.sites(functions, experiment, jobs)
    let made = try Self.outfits(arms)
    outfits = made.outfits
    timetables = Dictionary(
      uniqueKeysWithValues: Set(sites.map(\.budget.horizon)).map { horizon in
        (horizon, made.schedules.map { Timetable($0, horizon: horizon) })
      })
    self.siteNumbers = siteNumbers
    self.outfitNumbers = outfitNumbers
  }

  func site(of cell: Cell) -> Int { siteNumbers[cell.function.canonical] ?? 0 }

  /// The learning-rate factors of the arm of an outfit on a function.
  func timetable(_ outfit: Int, _ site: Site) -> Timetable {
    guard let timetable = timetables[site.budget.horizon]?[outfits[outfit].timetableNumber] else {
      preconditionFailure("every site's horizon has its timetables")
    }
    return timetable
  }

  func outfit(of cell: Cell) -> Int { outfitNumbers[cell.arm.canonical] ?? 0 }

  private static func sites(_ functions: [FunctionCase], _ experiment: Experiment, _ jobs: Int) throws -> [Site] {
    let made = Guarded<[(Int, Result<Site, any Error>)]>([])
    let next = Atomic<Int>(0)
    Workers.run(min(jobs, functions.count)) {
      while true {
        let number = next.add(1, ordering: .relaxed).oldValue
        if number >= functions.count { return }
        let site = Result { try Site(functions[number], experiment) }
        made.withLock { $0.append((number, site)) }
      }
    }
    return try made.withLock { $0.sorted { $0.0 < $1.0 } }.map { try $0.1.get() }
  }

  private static func outfits(_ arms: [Arm]) throws -> (outfits: [Outfit], schedules: [any Schedule]) {
    var schedules: [any Schedule] = []
    var numbers: [String: Int] = [:]
    let outfits = try arms.map { arm in
      let method = try arm.method
      let name = arm.scheduleIdentity
      let number = numbers[name] ?? schedules.count
      if number == schedules.count {
        numbers[name] = number
        schedules.append(try arm.makeSchedule())
      }
      let moves = schedules[number].movesMomentum ? " moving the momentum" : ""
      let numeric = Set(method.settings.filter(\.kind.isNumber).map(\.key))
      let structural = arm.settings.filter { !numeric.contains($0.key) }
      return Outfit(
        method: method, settings: arm.settings, prepared: try? method.prepare(arm.settings),
        timetableNumber: number,
        structure: arm.optimizer + JSON.object(structural).canonical + moves)
    }
    return (outfits, schedules)
  }
}
