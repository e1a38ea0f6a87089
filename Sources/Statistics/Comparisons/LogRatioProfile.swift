import Lanes

/// Two arms, function by function: the logarithmic ratios of their costs, sorted.
///
///     log₂(t₁/t₂),   −∞ where only the first solves the function, ∞ where only the second does
///
/// The bars below zero are the first arm's wins. For two arms this shows all that a performance profile does, and by
/// how much each wins. J. L. Morales, "A numerical study of limited memory BFGS methods", Applied Mathematics Letters
/// 15 (2002), 481–487.
package struct LogRatioProfile: Sendable, Equatable {
  /// Ascending; without the functions that neither solves.
  package let ratios: [Double]
  /// The functions that neither solves.
  package let unsolved: Int

  /// - Parameters: costs of the two arms, one a function, > 0; ∞ for a failure.
  package init(_ first: [Double], _ second: [Double]) {
    precondition(first.count == second.count, "expected as many costs as \(first.count), got \(second.count)")
    precondition(first.allSatisfy { $0 > 0 } && second.allSatisfy { $0 > 0 }, "expected positive costs")
    let solved = zip(first, second).filter { $0 != .infinity || $1 != .infinity }
    let perDoubling = Double.log(2)
    ratios = solved.map { a, b in
      a == .infinity ? .infinity : b == .infinity ? -.infinity : Double.log(a / b) / perDoubling
    }.sorted()
    unsolved = first.count - solved.count
  }

  /// How often the first arm is faster.
  package var firstWins: Int { ratios.count { $0 < 0 } }
  /// How often the second arm is faster.
  package var secondWins: Int { ratios.count { $0 > 0 } }
}
