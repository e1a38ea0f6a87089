import Optimizers
import Plans
import Schedules
import Values

/// What runs are made with, each thing made once: functions, methods with their settings, timetables.
struct Workshop: Sendable {
  let stopping: Stopping
  let sites: [Site]
  let outfits: [Outfit]
  /// By horizon, then by the outfit's number; `nil` for an arm that cannot be made.
  private let arms: [Int: [TimedArm?]]
  private let siteNumbers: [String: Int]
  private let outfitNumbers: [String: Int]

  /// What is known of an arm wherever it runs.
  struct Outfit: Sendable {
    /// Why it cannot be made, which costs its runs; `nil` where it can.
    let problem: String?
    /// Equal schedules have equal numbers.
    let scheduleNumber: Int
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
    let (cases, experiment) = (functions, experiment)
    sites = try concurrentMap(cases.count, jobs: jobs) { number in
      Result { () throws(SettingsError) in try Site(cases[number], experiment) }
    }.map { try $0.get() }
    var schedules = Schedules()
    let numbers = try arms.map { try schedules.number(of: $0) }
    let horizons = Set(sites.map(\.budget.horizon))
    let made = arms.map { arm in Result { () throws(SettingsError) in try arm.method } }
    outfits = zip(made, numbers).map { Outfit(problem: $0.problem, scheduleNumber: $1) }
    self.arms = Dictionary(
      uniqueKeysWithValues: horizons.map { horizon in
        let timetables = schedules.all.map { Timetable($0, horizon: horizon) }
        return (horizon, zip(made, numbers).map { method, number in
          (try? method.get()).map { TimedArm($0, timetables[number]) }
        })
      })
    self.siteNumbers = siteNumbers
    self.outfitNumbers = outfitNumbers
  }

  func site(of cell: Cell) -> Int { siteNumbers[cell.function.canonical] ?? 0 }

  func outfit(of cell: Cell) -> Int { outfitNumbers[cell.arm.canonical] ?? 0 }

  /// The arm of an outfit on a function; `nil` where it cannot be made.
  func arm(_ outfit: Int, on site: Site) -> TimedArm? { arms[site.budget.horizon]?[outfit] ?? nil }

  /// The schedules of arms, each once.
  private struct Schedules {
    private(set) var all: [any Schedule] = []
    private var numbers: [String: Int] = [:]

    mutating func number(of arm: Arm) throws(SettingsError) -> Int {
      let name = arm.schedule + JSON.object(arm.scheduleSettings).canonical
      if let known = numbers[name] { return known }
      all.append(try arm.makeSchedule())
      numbers[name] = all.count - 1
      return all.count - 1
    }
  }
}

extension Result where Failure == SettingsError {
  /// What was wrong; `nil` where nothing was.
  fileprivate var problem: String? {
    if case .failure(let error) = self { error.description } else { nil }
  }
}
