import Lanes
import Optimizers
import Plans
import Records
import Store
import Values

/// What becomes of the runs of a stage that were under way when the last worker ended: each is made once more, alone
/// on one thread, before any other; the one that ends its worker alone, too, is recorded as the board says.
struct Isolation {
  private let plan: Plan
  private let workshop: Workshop
  private let store: RunStore
  private let shard: Shard?
  private let interruption: Interruption?
  /// Told of each run that is stored.
  private let tell: (Product, Orders) -> Void

  /// - Parameter tell: told of each run that is stored.
  init(
    _ plan: Plan, _ workshop: Workshop, _ store: RunStore, _ shard: Shard?, _ interruption: Interruption?,
    tell: @escaping (Product, Orders) -> Void
  ) {
    self.plan = plan
    self.workshop = workshop
    self.store = store
    self.shard = shard
    self.interruption = interruption
    self.tell = tell
  }

  /// Makes and records them.
  ///
  /// - Returns: how many are stored now that were not.
  func run() throws(StoreError) -> Int {
    guard let board = workshop.watch.board else { return 0 }
    var made = 0
    if let (run, cause) = board.guilty {
      made += try record(run, cause, board)
    }
    let suspects = Set(board.suspects)
    if suspects.isEmpty { return made }
    let orders = orders(of: suspects)
    if orders.packs.isEmpty { return made }
    let seat = Seat(board)
    board.isAlone = true
    defer {
      board.isAlone = false
      board.forget()
      board.allow(more: nil)
      seat?.leave()
    }
    for order in orders.orders where !(interruption?.isRequested ?? false) && !workshop.isHalted {
      let isOurs = !orders.cells[Int(order.cell)].cell.isProgram
      let begin = Processors.threadNanoseconds
      board.forget()
      board.allow(more: isOurs ? workshop.watch.limits.memory : nil)
      seat?.begin(CollectionOfOne(orders.name(order)), seconds: isOurs ? workshop.watch.patience(runs: 1) : nil)
      let record = legs(of: order, orders, board)
      seat?.end()
      made += try keep(order, record, orders, nanoseconds: Processors.threadNanoseconds - begin)
    }
    return made
  }

  /// The orders of some runs of the plan that are not stored.
  private func orders(of names: Set<RunName>) -> Orders {
    var workshop = workshop
    workshop.hasBranches = false
    let wanted = Dictionary(grouping: names, by: \.cell).mapValues { Set($0.map(\.seed)) }
    return Orders(plan, workshop, shard: shard, lockstep: false) { cell in
      let stored = Set(store.seeds(of: cell))
      return plan.seeds.filter { stored.contains($0) || !(wanted[cell]?.contains($0) ?? false) }
    }
  }

  /// Records the run that has ended a worker by itself, with its curve as far as it is known.
  private func record(_ name: RunName, _ cause: Cause, _ board: Board) throws(StoreError) -> Int {
    let orders = orders(of: [name])
    guard let order = orders.orders.first else { return 0 }
    let status: Status = cause == .late ? .timeout : .crashed
    var record = board.kept(of: name) ?? orders.alone(order, workshop).maker.blank(status, reason(cause))
    (record.status, record.reason) = (status, reason(cause))
    let made = try keep(order, record, orders, nanoseconds: 0)
    board.guilty = nil
    return made
  }

  private func reason(_ cause: Cause) -> String {
    let limits = workshop.watch.limits
    switch cause {
    case .late: return "more than \((limits.secondsPerRun ?? 0).shortest) s, and it did not come to look"
    case .memory: return RunRecord.beyondMemory + "more than \((limits.memory ?? 0) >> 20) MiB"
    case .signal: return cause.words
    }
  }

  private func keep(_ order: Orders.Order, _ record: RunRecord, _ orders: Orders, nanoseconds: Int) throws(StoreError)
    -> Int
  {
    let product = try orders.product([order], [record], nanoseconds: nanoseconds)
    try store.append(product.blocks)
    tell(product, orders)
    return product.runs.count
  }

  /// Makes a run from one recorded step to the next, and keeps what it has come to beside the board each time.
  private func legs(of order: Orders.Order, _ orders: Orders, _ board: Board) -> RunRecord {
    let (maker, run) = orders.alone(order, workshop)
    if orders.cells[Int(order.cell)].cell.isProgram { return maker.make([run], packed: false)[0] }
    let steps = orders.checkpoints[maker.budget.horizon] ?? [0]
    var state: RunState?
    for step in Self.some(of: steps) {
      guard let leg = try? maker.make(run.arm, from: run.from, at: state, until: step) else { break }
      if let record = leg.record { return record }
      state = leg.state
      var short = maker
      short.budget.steps = step
      if let so = try? short.make(run.arm, from: run.from, at: state), let far = so.record {
        board.keep(far, of: orders.name(order))
      }
    }
    if let last = try? maker.make(run.arm, from: run.from, at: state), let record = last.record { return record }
    return maker.make(run.arm, from: run.from)
  }

  /// Of many steps some, as evenly as can be.
  private static func some(of steps: [Int]) -> [Int] {
    let most = 256
    return steps.count <= most ? steps : (0..<most).map { steps[$0 * steps.count / most] }
  }
}
