import Functions
import Optimizers
import Programs
import Values

extension FunctionCase {
  /// Whether what is minimised is the negative of what its author has maximised.
  package var isMaximised: Bool { guest?.terms?.isMaximised ?? (function == FunctionKind.negative.name) }

  /// The function that is maximised, with the settings that it was given; `nil` where none of ours is.
  package var turned: (function: String, settings: [String: JSON])? {
    guard function == FunctionKind.negative.name, var settings = settings["of"]?.object,
      let name = settings.removeValue(forKey: "function")?.string
    else { return nil }
    return (name, settings)
  }

  /// Asks somebody's function what it is, so that its runs can begin; nothing for a function of ours.
  ///
  /// - Throws: that no program may be started, what went wrong, or that runs cannot begin as they should.
  package func open(_ host: ProgramHost?) throws(SettingsError) {
    guard let guest else { return }
    guard let host else { throw SettingsError("function", guest.program.refusalToStart) }
    do throws(Fault) {
      try guest.greet(host)
    } catch {
      throw SettingsError("function", "\(guest.program.name): \(error.reason)")
    }
    if let refusal { throw SettingsError("function", refusal) }
  }

  /// The function itself for one evaluation after the other, and the session that asks its program where it is
  /// somebody's.
  package func answered(by host: ProgramHost?) throws(SettingsError) -> (Objective, GuestSession?) {
    guard let guest, let greeting = guest.greeting, let host else { return (try objective(), nil) }
    let session = GuestSession(guest, greeting, host, seeds: [1])
    return (guest.objective(session), session)
  }

  /// Why its runs cannot begin as the entry says; `nil` where they can, or where its program was never asked.
  private var refusal: String? {
    if let refusal = guest?.twinRefusal { return refusal }
    guard let greeting = guest?.greeting, case .point(let x) = start, x.count != greeting.dimension else { return nil }
    return "`start` must have \(greeting.dimension) coordinates for \(label), not \(x.count)"
  }

  /// Why an arm cannot run on somebody's function, as far as only its program can say; `nil` where it can.
  package func refusal(of arm: Arm) -> String? {
    if let refusal { return refusal }
    guard let greeting = guest?.greeting, !greeting.hasGradient, let method = try? arm.method,
      method.needs.contains(.gradient)
    else { return nil }
    return "\(method.method.name) needs the gradient of a function, and \(label) gives none; exclude the pair"
  }
}
