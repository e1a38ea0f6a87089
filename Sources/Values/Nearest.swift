/// The name that is closest to a mistyped one, if any is close enough to be what was meant.
///
/// Distance: Damerau–Levenshtein restricted to adjacent transpositions, letters compared without case.
/// F. J. Damerau, "A technique for computer detection and correction of spelling errors", CACM 7(3) (1964), 171–176.
package func nearest(to name: String, in names: some Sequence<String>) -> String? {
  // A third of the letters, and never all of them.
  let limit = min(max(1, (name.count + 2) / 3), name.count - 1)
  var best: (distance: Int, name: String)?
  for candidate in names.sorted() where abs(candidate.count - name.count) <= limit {
    let d = distance(Array(name.lowercased()), Array(candidate.lowercased()))
    if d <= limit && d < best?.distance ?? .max { best = (d, candidate) }
  }
  return best?.name
}

/// "unknown optimizer `adma`; did you mean `adam`?", or the list of what is allowed where nothing is near.
package func unknown(_ what: String, _ name: String, known: some Collection<String>) -> String {
  if let near = nearest(to: name, in: known) { return "unknown \(what) `\(name)`; did you mean `\(near)`?" }
  let list = known.sorted().joined(separator: ", ")
  return "unknown \(what) `\(name)`; " + (known.isEmpty ? "none are allowed here" : "allowed: \(list)")
}

private func distance(_ a: [Character], _ b: [Character]) -> Int {
  var rows = [Array(0...b.count)]
  for i in 0..<a.count {
    var row = [i + 1]
    for j in 0..<b.count {
      var cost = min(rows[i][j] + (a[i] == b[j] ? 0 : 1), rows[i][j + 1] + 1, row[j] + 1)
      if i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j] { cost = min(cost, rows[i - 1][j - 1] + 1) }
      row.append(cost)
    }
    rows.append(row)
  }
  return rows[a.count][b.count]
}
