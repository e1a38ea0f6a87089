import Functions
import Lanes

/// The links of the runs of a lane, in the order of their list.
///
/// A gradient goes through the links on gradients from the first to the last, and then to the method; its own weight
/// decay comes last. So SAM behind a clip asks for two clipped gradients, and before it has its gradient clipped.
struct Stack<L: Lane> {
  private var gradients: [any GradientLink<L>] = []
  private var iterates: [any IterateLink<L>] = []
  /// The gradients that are asked for where the method asks for one.
  private(set) var cost = 1
  /// The iterate that is recorded; `nil` for the method's own.
  private(set) var reported: Vector<L>?

  /// - Parameters:
  ///   - links: those of each run, which agree in their structure.
  ///   - decay: the decay of the weights that is a setting of the method.
  /// - Returns: `nil` where there are none.
  init?(_ links: [[DecodedLink]], _ decay: LinkState<L>?, _ site: (_ place: Int) -> LinkSite<L>) {
    guard !links[0].isEmpty || decay != nil else { return nil }
    for (place, link) in links[0].enumerated() {
      cost *= link.gradients
      add(link.kind.state(of: links.map { $0[place] }, at: site(place)))
    }
    if let decay { add(decay) }
    reported = iterates.last { $0.reported != nil }?.reported
  }

  private mutating func add(_ link: LinkState<L>) {
    switch link {
    case .gradient(let link): gradients.append(link)
    case .iterate(let link): iterates.append(link)
    }
  }

  /// A function behind the links on its gradient.
  func around(_ evaluator: Evaluator<L>) -> Evaluator<L> {
    gradients.reduce(evaluator) { inner, link in
      // Both belong to the thread that makes the runs.
      nonisolated(unsafe) let link = link
      return Evaluator(value: inner.value, gradient: { link.gradient(at: $0, into: &$1, asking: inner) })
    }
  }

  /// Called before a step from x at a learning rate.
  func leave(_ x: Vector<L>, rate: L) {
    for link in iterates { link.leaving(x, rate: rate) }
  }

  /// Called after a step to x.
  func arrive(_ x: Vector<L>) {
    for link in iterates { link.arrived(x) }
  }
}
