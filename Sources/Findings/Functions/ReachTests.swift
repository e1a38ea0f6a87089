import Statistics

/// Fisher's tests on how many runs reached the last target: each arm of a family against its reference.
package struct ReachTests: Sendable {
  private let tests: [String: (p: Double, adjusted: Double)]

  /// Whether there are none: all arms reached the target equally often, or there is no target.
  package var isEmpty: Bool { tests.isEmpty }

  /// Of an arm p, and p corrected over the family; `nil` for the reference.
  package subscript(label: String) -> (p: Double, adjusted: Double)? { tests[label] }

  /// - Parameter family: comparisons of the function's arms with one of them.
  package init(_ summary: FunctionSummary, _ family: [Comparison]) {
    let counts = Dictionary(
      summary.arms.compactMap { arm in arm.targets.last.map { (arm.label, $0.successes) } },
      uniquingKeysWith: { first, _ in first })
    let others = family.compactMap { comparison in counts[comparison.arm].map { (comparison.arm, $0) } }
    // As cross products: runs may be missing.
    guard let reference = family.first.flatMap({ counts[$0.reference] }),
      others.contains(where: { $1.successes * reference.runs != reference.successes * $1.runs })
    else {
      tests = [:]
      return
    }
    let p = others.map { fisherExact($0.1, reference) }
    let adjusted = holm(p)
    tests = Dictionary(uniqueKeysWithValues: others.indices.map { (others[$0].0, (p[$0], adjusted[$0])) })
  }
}
