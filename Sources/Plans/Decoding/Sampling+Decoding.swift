import Functions
import Values

/// Reads `sampling`.
enum SamplingDecoder {
  static let keys = ["batch", "order", "file", "indices", "record"]
  static let orders = ["replacement", "shuffled", "file"]
  static let records = ["full", "batch"]
  static let batches = Bounds.between(1, Double(Sampling.mostRows))

  /// The rule, `nil` for "full"; and whether it is sound, with what is wrong noted.
  ///
  /// - Parameters:
  ///   - keys: what it may say.
  ///   - orders: how it may choose rows.
  static func sampling(
    _ node: Node?, rows: Int, keys: [String] = keys, orders: [String] = orders
  ) -> (rule: Sampling?, isSound: Bool) {
    guard let node, node.json != "full" else { return (nil, true) }
    guard node.isObject(of: keys, "\"full\", or an object with `batch` and `order`") else { return (nil, false) }
    let batch = node["batch"].map { $0.checked(.integer(batches))?.integer } ?? 1
    let record = node["record"].map { $0.checked(.choice(records))?.string } ?? "full"
    let order = order(node, rows, orders)
    guard let batch, let record, let order else { return (nil, false) }
    if batch > rows, case .shuffled = order {
      node["batch"]?.fail("`batch` must be at most the \(rows) rows of the data, not \(batch)")
      return (nil, false)
    }
    return (Sampling(batch: batch, order: order, recordsBatch: record == "batch"), true)
  }

  /// What an arm may say: rows in a file's order are those of one function's data.
  static let ownKeys = ["batch", "order"]
  static let ownOrders = ["replacement", "shuffled"]

  /// The rule of an arm; `nil` with what is wrong noted.
  static func own(_ node: Node) -> ArmSampling? {
    let read = sampling(node, rows: .max, keys: ownKeys, orders: ownOrders)
    return read.isSound ? read.rule.map(ArmSampling.batches) ?? .full : nil
  }

  private static func order(_ node: Node, _ rows: Int, _ orders: [String]) -> Sampling.Order? {
    guard let name = node["order"] else {
      let known = orders.map { "\"\($0)\"" }
      node.fail("the key `order` is missing: " + known.dropLast().joined(separator: ", ") + " or \(known.last ?? "")")
      return nil
    }
    guard let text = name.checked(.choice(orders))?.string else { return nil }
    let lists = [node["file"], node["indices"]].compactMap { $0 }
    guard text == "file" else {
      for list in lists { list.fail("`\(list.key)` goes with the order \"file\" only") }
      return lists.isEmpty ? (text == "shuffled" ? .shuffled : .replacement) : nil
    }
    guard lists.count == 1, let list = lists.first else {
      node.fail("the order \"file\" takes one of `file` and `indices`: the rows, numbered from 0, in their order")
      return nil
    }
    guard let order = list.key == "file" ? node.log.files.sampleOrder(list) : indices(list) else { return nil }
    if order.largest >= rows {
      list.fail("the row \(order.largest) is listed, and the data have the rows 0 to \(rows - 1)")
      return nil
    }
    return .listed(order)
  }

  private static func indices(_ list: Node) -> SampleOrder? {
    let rows = list.json.array?.compactMap(\.integer) ?? []
    guard !rows.isEmpty, rows.count == list.json.array?.count,
      let order = try? SampleOrder(path: "", text: rows.map(String.init).joined(separator: ","))
    else {
      list.refuse("a list of rows, numbered from 0")
      return nil
    }
    return order
  }
}
