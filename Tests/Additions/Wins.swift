/// On how many functions an arm has the best rank of all.
package struct Wins: Sendable {
  /// The arms that every function has, each with its number.
  package let rows: [(label: String, count: Int, sources: [Derivation.Source])]

  /// Of what is found over all functions.
  package init(_ overall: Overall) {
    rows = (overall.ranking?.rows ?? []).map { row in
      let best = overall.ranking?.rows.map(\.ranks) ?? []
      let count = row.ranks.indices.count { place in row.ranks[place] == best.map { $0[place] }.min() }
      return (row.label, count, row.sources.ranks)
    }
  }
}
