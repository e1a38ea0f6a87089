extension String {
  /// A file name of it: letters and digits of ASCII, the rest a hyphen.
  package var slug: String {
    var text = ""
    for scalar in lowercased().unicodeScalars {
      if scalar.isASCII, scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) {
        text.unicodeScalars.append(scalar)
      } else if !text.isEmpty && !text.hasSuffix("-") {
        text += "-"
      }
    }
    while text.hasSuffix("-") { text.removeLast() }
    return text.isEmpty ? "function" : String(text.prefix(80))
  }
}
