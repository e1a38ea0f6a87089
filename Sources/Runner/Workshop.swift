import Optimizers
import Plans
import Programs
import Schedules
import Values

/// What runs are made with, each thing made once: functions, methods with their settings, timetables.
struct Workshop: Sendable {
  let stopping: Stopping
  /// Who lends programs; `nil` where none may be started.
  let host: ProgramHost?
  let sites: [Site]
  /// For each outfit; equal schedules have equal numbers.
  let scheduleNumbers: [Int]
  /// By the site's horizon, then by the outfit's number.
  private let arms: [[TimedArm]]
  /// For each site, where its horizon is in `arms`.
  private let horizonNumbers: [Int]
  private let siteNumbers: [String: Int]
  private let outfitNumbers: [String: Int]

  /// - Throws: `SettingsError` where the catalogue cannot make a function, an optimizer or a schedule.
  init(_ experiment: Experiment, _ cells: [Cell], jobs: Int, _ host: ProgramHost? = nil) throws {
    self.host = host
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
    let (cases, experiment) = (functions, experiment)
    sites = try concurrentMap(cases.count, jobs: jobs) { number in
      Result { () throws(SettingsError) in try Site(cases[number], experiment) }
    }.map { try $0.get() }
    var schedules = ScheduleBook()
    let numbers = try arms.map { try schedules.number(of: $0) }
    let methods = try arms.map { (try $0.method, try $0.drives) }
    let horizons = Set(sites.map(\.budget.horizon)).sorted()
    scheduleNumbers = numbers
    horizonNumbers = sites.map { site in horizons.firstIndex(of: site.budget.horizon) ?? 0 }
    self.arms = horizons.map { horizon in
      let timetables = schedules.all.map { Timetable($0, horizon: horizon) }
      return zip(methods, numbers).map { TimedArm($0.0, $0.1, timetables[$1]) }
    }
    self.siteNumbers = siteNumbers
    self.outfitNumbers = outfitNumbers
  }

  func site(of cell: Cell) -> Int { siteNumbers[cell.function.canonical] ?? 0 }

  func outfit(of cell: Cell) -> Int { outfitNumbers[cell.arm.canonical] ?? 0 }

  /// The arm of an outfit on the function of a site.
  func arm(_ outfit: Int, on site: Int) -> TimedArm { arms[horizonNumbers[site]][outfit] }

  /// The schedules of arms, each once.
  private struct ScheduleBook {
    private(set) var all: [any Schedule] = []
    private var numbers: [String: Int] = [:]

    mutating func number(of arm: Arm) throws(SettingsError) -> Int {
      let name = arm.scheduleIdentity
      if let known = numbers[name] { return known }
      all.append(try arm.makeSchedule())
      numbers[name] = all.count - 1
      return all.count - 1
    }
  }
}
