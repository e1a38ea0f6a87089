/// The name that is closest to a mistyped one, if any is close enough to be what was meant.
///
/// Distance: Damerau–Levenshtein restricted to adjacent transpositions, letters compared without case.
/// F. J. Damerau, "A technique for computer detection and correction of spelling errors", CACM 7(3) (1964), 171–176.
///
/// A long name has none, nor has one among thousands: what it costs is bounded, whatever the text.
package func nearest(to name: String, in names: some Collection<String>) -> String? {
  let most = 100
  guard name.utf8.count <= most, names.count <= 1000 else { return nil }
  let letters = Array(name.lowercased())
  // A third of the letters, and never all of them.
  let limit = min(max(1, (letters.count + 2) / 3), letters.count - 1)
  var best: (distance: Int, name: String)?
  for candidate in names where candidate.utf8.count <= 2 * most {
    let others = Array(candidate.lowercased())
    guard abs(others.count - letters.count) <= limit, let d = distance(letters, others, most: limit) else { continue }
    if best.map({ (d, candidate) < ($0.distance, $0.name) }) ?? true { best = (d, candidate) }
  }
  return best?.name
}

/// "unknown optimizer `adma`; did you mean `adam`?", or the list of what is allowed where nothing is near.
package func unknown(_ what: String, _ name: String, known: some Collection<String>) -> String {
  let name = excerpt(name)
  if let near = nearest(to: name, in: known) { return "unknown \(what) `\(name)`; did you mean `\(near)`?" }
  if known.isEmpty { return "unknown \(what) `\(name)`; none are allowed here" }
  let most = 100
  let list = known.sorted().prefix(most).map(excerpt).joined(separator: ", ")
  return "unknown \(what) `\(name)`; allowed: \(list)" + (known.count > most ? ", and \(known.count - most) more" : "")
}

/// A name, or the beginning of one that no message should repeat.
private func excerpt(_ name: String) -> String {
  name.utf8.count <= 400 ? name : String(String.UnicodeScalarView(name.unicodeScalars.prefix(100))) + "…"
}

/// - Returns: `nil` where it is more than `most`.
private func distance(_ a: [Character], _ b: [Character], most: Int) -> Int? {
  // The last three rows of the table.
  var above: [Int] = []
  var before: [Int] = []
  var row = Array(0...b.count)
  for i in 0..<a.count {
    (above, before, row) = (before, row, [i + 1])
    for j in 0..<b.count {
      var cost = min(before[j] + (a[i] == b[j] ? 0 : 1), before[j + 1] + 1, row[j] + 1)
      if i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j] { cost = min(cost, above[j - 1] + 1) }
      row.append(cost)
    }
    // A transposition reaches over one row.
    if min(row.min() ?? 0, before.min() ?? 0) > most { return nil }
  }
  return row[b.count] <= most ? row[b.count] : nil
}
