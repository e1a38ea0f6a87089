/// Texts that try to get out of where they stand: random scalars, most of them of the kinds that mean something
/// somewhere, and pieces of attacks. The same seed makes the same texts.
struct RandomTexts: Sequence, IteratorProtocol {
  private var state: UInt64
  private var left: Int

  init(_ count: Int, seed: UInt64) {
    left = count
    state = seed
  }

  mutating func next() -> String? {
    guard left > 0 else { return nil }
    left -= 1
    var text = String.UnicodeScalarView()
    for _ in 0..<Int(word() % 24) {
      switch word() % 10 {
      case 0...3: text.append(Self.special[Int(word() % UInt64(Self.special.count))])
      case 4: text.append(contentsOf: Self.pieces[Int(word() % UInt64(Self.pieces.count))].unicodeScalars)
      case 5...6: text.append(Unicode.Scalar(UInt8(truncatingIfNeeded: word() % 128)))
      case 7: text.append(Self.strange[Int(word() % UInt64(Self.strange.count))])
      case 8: text.append(Unicode.Scalar(UInt32(word() % 0x3000)) ?? "x")
      default: text.append(Unicode.Scalar(UInt32(word() % 0x11_0000)) ?? "\u{FFFD}")
      }
    }
    return String(text)
  }

  /// SplitMix64 (G. L. Steele, D. Lea, C. H. Flood, "Fast splittable pseudorandom number generators", 2014).
  private mutating func word() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  private static let special = Array("'\"`\\$@{}<>&|;!#%^_~[]()*?=+-,./: \n\r\t\0".unicodeScalars)
  private static let strange: [Unicode.Scalar] = [
    "\u{301}", "\u{338}", "\u{20DD}", "\u{1B}", "\u{7F}", "\u{85}", "\u{9B}", "\u{200D}", "\u{200E}", "\u{202E}",
    "\u{2028}", "\u{2029}", "\u{2066}", "\u{2069}", "\u{61C}", "\u{FEFF}", "\u{FFFE}", "\u{FFFF}", "\u{FDCF}",
    "\u{1FFFF}", "\u{FF1D}", "\u{A0}", "\u{E0041}", "\u{1F600}",
  ]
  private static let pieces = [
    "`touch MARKER`", "'; system('touch MARKER'); x='", "'\u{301}`touch MARKER`", "\r\nsystem('touch MARKER')\r\n#",
    "\n! touch MARKER\n", "@x", "{/:Bold \\x}", "]]>", "<![CDATA[", "<script>alert(1)</script>", "--><svg onload=x>",
    "&amp;", "&#65;", "\\input{/etc/hostname}", "\\write18{touch MARKER}", "^^5c", "=cmd|'/c calc'!A1", "'+m",
    "$(touch MARKER)",
    "; touch MARKER;", "$'\\x27'", "\u{1B}]0;x\u{7}", "\\047", "\\U+0027", "<touch MARKER", "%s%n", "\\\n",
  ]
}
