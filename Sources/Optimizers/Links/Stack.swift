import Functions
import Lanes

/// The links of the runs of a lane, in the order of their list.
///
/// A gradient goes through the links on gradients from the first to the last, and then to the method. So SAM after a
/// clip asks for two clipped gradients, and a clip after SAM clips what SAM found.
struct Stack<L: Lane> {
  private var links: [LinkState<L>] = []
  /// The gradients that are asked for where the method asks for one.
  private(set) var cost = 1
  /// The iterate that is recorded; `nil` for the method's own.
  private(set) var reported: Vector<L>?

  /// - Parameters:
  ///   - courses: those of the runs, whose links agree in their structure.
  ///   - drawRows: goes on to the next batch of rows.
  /// - Returns: `nil` where there are no links.
  init?(_ courses: [Course], start: [L], in arena: Arena, drawRows: @escaping () -> Void) {
    if courses[0].method.links.isEmpty { return nil }
    for (place, link) in courses[0].method.links.enumerated() {
      cost *= link.gradients
      let site = LinkSite(
        start: start, horizons: courses.map(\.timetable.horizon),
        // Philox's streams are apart however near their seeds are; the method's own stream has the seed itself.
        seeds: courses.map { $0.methodSeed &+ UInt64(place + 1) &* 0x9E37_79B9_7F4A_7C15 }, drawRows: drawRows,
        arena: arena)
      links.append(link.kind.state(of: courses.map { $0.method.links[place] }, at: site))
    }
    reported = links.lazy.compactMap(\.reported).last
  }

  /// A function behind its noise and the links on its gradient.
  func around(_ evaluator: Evaluator<L>, _ noise: GradientNoise<L>?) -> Evaluator<L> {
    links.compactMap(\.gradient).reduce(noise.map(evaluator.noisy) ?? evaluator) { inner, link in
      // Both belong to the thread that makes the runs.
      nonisolated(unsafe) let link = link
      return Evaluator(value: inner.value, gradient: { link($0, &$1, inner) })
    }
  }

  func keep(_ ledger: inout Ledger<L>) {
    for link in links { link.keep(&ledger) }
  }

  /// Called before a step from x at a learning rate.
  @inline(never)
  func leave(_ x: Vector<L>, rate: L) {
    for link in links { link.leave?(x, rate) }
  }

  /// Called after a step to x.
  @inline(never)
  func arrive(_ x: Vector<L>) {
    for link in links { link.arrive?(x) }
  }
}
