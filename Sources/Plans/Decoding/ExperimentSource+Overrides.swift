import Values

extension ExperimentSource {
  /// Objects of which a file may say nothing, so that an override may begin them.
  private static let optional = merged + ["record", "start", "seeds", "limits", "gate"]

  /// Lays values over those of the file: `PATH=VALUE`, a path like `budget.steps` or `optimizers[0].learningRate`.
  mutating func apply(_ overrides: [String]) throws(ExperimentErrors) {
    var problems: [ExperimentProblem] = []
    for text in overrides {
      do throws(ExperimentErrors) {
        try apply(text)
      } catch {
        problems += error.problems
      }
    }
    if !problems.isEmpty { throw ExperimentErrors(problems: problems) }
  }

  private mutating func apply(_ text: String) throws(ExperimentErrors) {
    let name = "--set \(text)"
    func failure(_ message: String, _ path: JSONPath = JSONPath(), _ position: TextPosition? = nil) -> ExperimentErrors
    {
      ExperimentErrors(problems: [ExperimentProblem(file: name, position: position, path: path, message: message)])
    }
    guard let equals = text.firstIndex(of: "="), let path = JSONPath(parsing: text[..<equals]) else {
      throw failure("an override must be PATH=VALUE, such as budget.steps=200 or optimizers[0].learningRate=0.1")
    }
    if path.steps.first == .key("extends") { throw failure("`extends` cannot be overridden") }
    var value = JSON.string(String(text[text.index(after: equals)...]))
    do throws(JSONSyntaxError) {
      value = try JSONDocument(value.string ?? "").root
    } catch {
      // A text without quotes is itself; what begins as a list, an object or a quoted text was meant as JSON.
      let start = (value.string ?? "").first { !$0.isWhitespace }
      if let start, "[{\"".contains(start) { throw failure(error.message, path, error.position) }
    }
    // What the path leads through must be there.
    var holder = root
    for (depth, step) in path.steps.enumerated() {
      let isLast = depth == path.steps.count - 1
      let here = JSONPath(Array(path.steps[..<depth]))
      switch (step, holder) {
      case (.key(let key), .object(let members)):
        if let next = members[key] {
          holder = next
        } else if !isLast && depth == 0 && Self.optional.contains(key) {
          holder = .object([:])
        } else if !isLast {
          let known = Set(members.keys).union(depth == 0 ? Self.optional : [])
          throw failure(unknown("key", key, known: known), path)
        }
      case (.key, .string(let short)):
        // "adam" is short for {"optimizer": "adam"}.
        guard let what = here.entryKey else { throw failure("\(here) is a text and has no keys", path) }
        let long: JSON = [what: .string(short)]
        replace(here, by: long, name: name)
        holder = .null
      case (.index(let index), .array(let elements)):
        guard elements.indices.contains(index) else {
          throw failure("\(here) has \(elements.count) elements, the first of them [0]", path)
        }
        holder = elements[index]
      case (.key, _): throw failure("\(here) is \(holder.kind) and has no keys", path)
      case (.index, _): throw failure("\(here) is \(holder.kind), not a list", path)
      }
    }
    replace(path, by: value, name: name)
  }
}

extension JSONPath {
  /// Reads `optimizers[0].learningRate`.
  fileprivate init?(parsing text: some StringProtocol) {
    var steps: [Step] = []
    for part in text.split(separator: ".", omittingEmptySubsequences: false) {
      var pieces = part.split(separator: "[", omittingEmptySubsequences: false)
      let key = pieces.removeFirst()
      guard !key.isEmpty else { return nil }
      steps.append(.key(String(key)))
      for piece in pieces {
        guard piece.last == "]", let index = Int(piece.dropLast()), index >= 0 else { return nil }
        steps.append(.index(index))
      }
    }
    self.init(steps)
  }

  /// The key of the name in the entry that this path leads to, if it leads to one.
  fileprivate var entryKey: String? {
    guard steps.count == 2, case .key(let list) = steps[0], case .index = steps[1] else { return nil }
    return ["functions": "function", "optimizers": "optimizer", "schedules": "schedule"][list]
  }
}
