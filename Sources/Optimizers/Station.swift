import Functions
import Lanes

/// Where the runs of a lane are when they are looked at.
struct Station<L: Lane> {
  /// The steps made so far.
  let step: Int
  /// What was asked before.
  let tally: Tally<L>
  /// The iterate, one lane a coordinate.
  let point: Vector<L>
  /// The learning rate of the step that begins here.
  let rate: L
  /// The state of the method, where it has more to show than the iterate.
  var diagnosed: (any Diagnosed)?
}
