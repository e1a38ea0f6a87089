import Functions
import Programs
import Values

/// A method with its settings, read once: what an entry of `optimizers` comes to. JSON ends here.
///
/// It is a value that never changes; all that run it share it.
package final class DecodedMethod: Sendable {
  /// The row of the catalogue.
  package let method: Method
  /// Every setting, defaults included.
  package let settings: [String: JSON]
  /// The settings that differ from their defaults: what identity is made of.
  package let differences: [String: JSON]
  /// What the runs of a pack must agree in: the name, and every setting that is no number.
  package let structure: String
  /// What it asks of a function.
  package let needs: Set<OracleKind>
  /// What a step asks, where every step asks the same; `nil` where that depends.
  package let cost: Counts?
  /// Whether it draws random numbers of its own, itself or by a link.
  package let isRandom: Bool
  /// What its start and each step ask; `nil` where that depends.
  let stepCost: StepCost?
  /// Whether it is known what its start and each step ask, so that t counts its steps.
  package var countsSteps: Bool { stepCost != nil }
  /// The base learning rate, or whatever else a schedule multiplies; `nil` for a method without one.
  package let baseRate: Double?
  /// What theory says of its convergence, for methods of which it says anything.
  package let theory: (any ConvergenceTheory)?
  /// What theory says of its motion without force, for samplers of which it says anything.
  package let motion: (any FreeMotion)?
  /// The settings as the method's own type.
  private let values: any Sendable
  /// What acts around its step, in this order.
  package let links: [DecodedLink]
  /// Whose program it is; `nil` for a method of ours.
  package var program: Program? { values as? Program }

  /// Whether it is for trainings alone, which are given it as it is.
  package let isForeign: Bool

  /// A program with the settings that it is given.
  convenience init(_ program: Program, _ values: [String: JSON], of method: Method) {
    self.init(values.merging(["program": program.identity]) { $1 }, program, of: method, isForeign: false)
  }

  /// An optimizer of somebody's trainings with the settings that they are given.
  convenience init(foreign name: String, _ values: [String: JSON], of method: Method) {
    let settings = values.merging(["optimizer": .string(name), "foreign": true]) { $1 }
    self.init(settings, name, of: method, isForeign: true)
  }

  private init(_ settings: [String: JSON], _ values: any Sendable, of method: Method, isForeign: Bool) {
    self.method = method
    self.values = values
    self.isForeign = isForeign
    links = []
    self.settings = settings
    differences = settings
    structure = JSON.object(settings).canonical
    needs = []
    cost = nil
    // It is given the seed, and may draw whatever it likes.
    isRandom = true
    stepCost = nil
    baseRate = settings["learningRate"]?.number
    theory = nil
    motion = nil
  }

  init<O: Optimizer>(_ values: O, of method: Method, _ links: [DecodedLink]) {
    self.method = method
    isForeign = false
    self.links = links
    self.values = values
    let settings = values.resolved
    self.settings = settings
    differences = values.differences
    let numeric = Set(method.settings.filter(\.kind.isNumber).map(\.key))
    structure =
      method.name + JSON.object(settings.filter { !numeric.contains($0.key) }).canonical
      + links.map(\.structure).joined()
    needs = values.needs
    cost = values.cost.map { cost in
      var cost = cost
      for link in links { cost.gradients *= link.gradients }
      return cost
    }
    isRandom = values.isRandom || links.contains { $0.kind.isRandom }
    stepCost = cost.map { StepCost(step: $0) } ?? values.stepCost
    baseRate = settings[method.scheduledKey]?.number
    theory = values as? any ConvergenceTheory
    motion = values as? any FreeMotion
  }

  /// The settings, for the loop that was made for their type.
  func values<O: Optimizer>(as _: O.Type) -> O {
    guard let values = values as? O else { preconditionFailure("\(O.name) was given a course of \(method.name)") }
    return values
  }

  /// Why the method cannot run on a function, or `nil` where it can.
  package func refusal(of function: FunctionKind) -> String? {
    let missing = needs.subtracting(function.oracles)
    if missing.isEmpty { return nil }
    let list = missing.map(\.rawValue).sorted().joined(separator: " and ")
    return "\(method.name) needs the \(list) of a function, and \(function.name) offers none"
  }
}
