import Values

/// Labels as figures show them: numbers by four digits, cut in the middle where they are long, and never two the same.
package enum ShownLabels {
  /// A text for each label, in their order.
  ///
  /// - Parameter most: the most characters of a text, ten at least.
  package static func texts(_ labels: [String], most: Int) -> [String] {
    var texts = labels.map(\.description)
    // As few digits as keep labels apart that differ.
    for digits in [12, 8, 6, 4] {
      let shorter = labels.map { rounded($0, digits) }
      if Set(shorter).count < Set(labels).count { break }
      texts = shorter
    }
    if texts.contains(where: { $0.count > most }) { texts = withoutShared(texts) }
    var shown = texts.map { cut($0, most) }
    for group in Dictionary(grouping: shown.indices, by: { shown[$0] }).values {
      let members = Set(group.map { texts[$0] }).sorted()
      if members.count < 2 { continue }
      let apart = apart(members, most)
      for index in group { shown[index] = apart[texts[index]] ?? shown[index] }
    }
    return shown
  }

  /// Texts without the words that all of them begin with, where these are no small part of them.
  private static func withoutShared(_ texts: [String]) -> [String] {
    guard Set(texts).count > 1, let first = texts.first else { return texts }
    let words = texts.map { $0.split(separator: " ", omittingEmptySubsequences: false) }
    let least = (words.map(\.count).min() ?? 1) - 1
    let common = (0..<least).first { place in words.contains { $0[place] != words[0][place] } } ?? least
    let shared = words[0].prefix(common).joined(separator: " ").count
    return shared < 8 || shared >= first.count
      ? texts : words.map { "… " + $0.dropFirst(common).joined(separator: " ") }
  }

  /// A text, cut in the middle: its end says more of what it differs in than its beginning.
  static func cut(_ text: String, _ most: Int) -> String {
    if text.count <= most { return text }
    if let words = cutBetweenWords(text, most) { return words }
    let tail = most / 2
    return text.prefix(most - tail - 1) + "…" + text.suffix(tail)
  }

  /// Whole words of its beginning and of its end; `nil` where these leave much of the room.
  private static func cutBetweenWords(_ text: String, _ most: Int) -> String? {
    let words = text.split(separator: " ")
    let gap = " … "
    var (head, tail) = ("", "")
    var last = words.count
    while last > 1, tail.count + words[last - 1].count + 1 <= (most - gap.count + 1) / 2 {
      last -= 1
      tail = tail.isEmpty ? String(words[last]) : words[last] + " " + tail
    }
    for word in words.prefix(last) {
      let longer = head.isEmpty ? String(word) : head + " " + word
      if longer.count + gap.count + tail.count > most { break }
      head = longer
    }
    return head.isEmpty || tail.isEmpty || 10 * (head.count + tail.count) < 6 * most ? nil : head + gap + tail
  }

  /// Texts that are the same when cut, from where they differ; numbered where even that does not tell them apart.
  private static func apart(_ texts: [String], _ most: Int) -> [String: String] {
    let letters = texts.map(Array.init)
    let shortest = letters.map(\.count).min() ?? 0
    let common = (0..<shortest).first { place in letters.contains { $0[place] != letters[0][place] } } ?? shortest
    let head = min(common, most / 3)
    var shown = letters.map { String($0.prefix(head)) + "…" + String($0.dropFirst(common).prefix(most - head - 1)) }
    if Set(shown).count < texts.count {
      shown = texts.enumerated().map { index, text in "\(index + 1): " + cut(text, most - 3 - "\(index)".count) }
    }
    return Dictionary(zip(texts, shown), uniquingKeysWith: { first, _ in first })
  }

  /// A text whose numbers have so many significant digits at most.
  private static func rounded(_ text: String, _ digits: Int) -> String {
    var result = ""
    var rest = Substring(text)
    var isInWord = false
    while let letter = rest.first {
      guard !isInWord, letter.isASCII, letter.isNumber else {
        isInWord = letter.isLetter || letter.isNumber || letter == "_" || letter == "."
        result.append(letter)
        rest = rest.dropFirst()
        continue
      }
      let number = rest.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == "e" || $0 == "E") }
      var end = number.endIndex
      if number.last == "e", let sign = rest[end...].first, sign == "-" || sign == "+" {
        end = rest[rest.index(after: end)...].firstIndex { !($0.isASCII && $0.isNumber) } ?? rest.endIndex
      }
      let word = rest[..<end]
      let isLong = word.count(where: \.isNumber) > digits
      if isLong, let value = Double(word), value.isFinite {
        result += NumberText.short(value, digits).replacing("−", with: "-")
      } else {
        result += word
      }
      rest = rest[end...]
      isInWord = true
    }
    return result
  }
}
