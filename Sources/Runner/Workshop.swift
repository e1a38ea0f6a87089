import Optimizers
import Plans
import Programs
import Schedules
import Values

/// What runs are made with, each thing made once: functions, methods with their settings, timetables.
struct Workshop: Sendable {
  let stopping: Stopping
  /// Whether runs of one arm at several budgets share steps.
  var hasBranches: Bool
  /// Who lends programs; `nil` where none may be started.
  let host: ProgramHost?
  /// What runs are watched by.
  var watch = Watch()
  /// Asked to stop by the first run that fails; `nil` where the others go on.
  var halt: Interruption?
  /// Whether one has.
  var isHalted: Bool { halt?.isRequested ?? false }
  let sites: [Site]
  /// For each outfit; equal schedules have equal numbers.
  let scheduleNumbers: [Int]
  /// By the site's budget, then by the outfit's number.
  private let arms: [[TimedArm]]
  /// For each site, where its budget is in `arms`.
  private let budgetNumbers: [Int]
  private let siteNumbers: [String: Int]
  private let outfitNumbers: [String: Int]

  /// - Parameter known: of the same functions, which are not made again.
  /// - Throws: `SettingsError` where the catalogue cannot make a function, an optimizer or a schedule.
  init(
    _ experiment: Experiment, _ cells: [Cell], jobs: Int, _ host: ProgramHost? = nil, after known: Workshop? = nil
  ) throws {
    self.host = host
    stopping = experiment.stopping
    hasBranches = experiment.hasBranches
    var settings: [Cell] = []
    var arms: [Arm] = []
    var siteNumbers: [String: Int] = [:]
    var outfitNumbers: [String: Int] = [:]
    for cell in cells {
      let place = cell.place
      if siteNumbers[place] == nil {
        siteNumbers[place] = settings.count
        settings.append(cell)
      }
      if outfitNumbers[cell.arm.canonical] == nil {
        outfitNumbers[cell.arm.canonical] = arms.count
        arms.append(cell.arm)
      }
    }
    let (cells, experiment) = (settings, experiment)
    let sites = known.flatMap { $0.siteNumbers == siteNumbers ? $0.sites : nil }
    self.sites =
      try sites
      ?? concurrentMap(cells.count, jobs: jobs) { number in
        Result { () throws(SettingsError) in try Site(cells[number], experiment) }
      }.map { try $0.get() }
    var schedules = ScheduleBook()
    let numbers = try arms.map { try schedules.number(of: $0) }
    let methods = try arms.map { (try $0.method, try $0.drives) }
    var budgets: [Budget: Int] = [:]
    for site in self.sites where budgets[site.budget] == nil { budgets[site.budget] = budgets.count }
    scheduleNumbers = numbers
    budgetNumbers = self.sites.map { budgets[$0.budget] ?? 0 }
    self.arms = budgets.sorted { $0.value < $1.value }.map { budget, _ in
      var timetables: [[Int]: Timetable] = [:]
      return zip(methods, numbers).map { method, number in
        let horizon = budget.horizon(of: method.0)
        let known = timetables[[number, horizon]] ?? Timetable(schedules.all[number], horizon: horizon)
        timetables[[number, horizon]] = known
        return TimedArm(method.0, method.1, known)
      }
    }
    self.siteNumbers = siteNumbers
    self.outfitNumbers = outfitNumbers
  }

  /// The same with the arms of other cells; itself where it has them all.
  func equipped(for cells: [Cell], _ experiment: Experiment, jobs: Int) throws -> Workshop {
    if cells.allSatisfy({ outfitNumbers[$0.arm.canonical] != nil }) { return self }
    var workshop = try Workshop(experiment, cells, jobs: jobs, host, after: self)
    (workshop.watch, workshop.halt, workshop.hasBranches) = (watch, halt, hasBranches)
    return workshop
  }

  func site(of cell: Cell) -> Int { siteNumbers[cell.place] ?? 0 }

  func outfit(of cell: Cell) -> Int { outfitNumbers[cell.arm.canonical] ?? 0 }

  /// The arm of an outfit on the function of a site.
  func arm(_ outfit: Int, on site: Int) -> TimedArm { arms[budgetNumbers[site]][outfit] }

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

extension Cell {
  /// What names the site of its runs: those whose arm has rows of its own record how many they have looked at.
  fileprivate var place: String { site.canonical + (arm.sampling == nil ? "" : " counting rows") }
}
