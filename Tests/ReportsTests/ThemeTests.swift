import Foundation
import Reports
import TestSupport
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct `A figure on any ground` {
  /// The relative luminance of "#rrggbb" (WCAG 2.2).
  private func luminance(_ colour: String) -> Double {
    let channels = [1, 3, 5].map { start -> Double in
      let digits = colour.dropFirst(start).prefix(2)
      let value = Double(UInt8(digits, radix: 16) ?? 0) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }

  private func contrast(_ a: String, _ b: String) -> Double {
    let (x, y) = (luminance(a), luminance(b))
    return (max(x, y) + 0.05) / (min(x, y) + 0.05)
  }

  @Test func `has text that can be read on white and in the dark`() {
    // Grids, rules and grounds have no text.
    let quiet: Set = ["#e7eaee", "#8c959f", "#d0d7de", "#ffffff"]
    for tone in SVGTheme.tones where !quiet.contains(tone.colour) {
      #expect(contrast(tone.text, "#ffffff") >= 4.5, "\(tone.colour)")
      #expect(contrast(tone.dark, SVGTheme.darkGround) >= 4.5, "\(tone.colour)")
    }
    let darks = SVGTheme.tones.prefix(8).map(\.dark)
    #expect(Set(darks).count == 8)
  }

  private func drawn(_ body: String) -> String {
    """
    <?xml version="1.0" encoding="utf-8"  standalone="no"?>
    <svg
     width="786" height="460"
     viewBox="0 0 786 460"
    >
    <g id="gnuplot_canvas">

    <rect x="0" y="0" width="786" height="460" fill="#ffffff"/>
    \(body)
    </g></svg>
    """
  }

  @Test func `takes the ground of its page where all of its colours are known`() throws {
    let line = "<path stroke='rgb(  0, 114, 178)' d='M0,0'/><g fill=\"rgb(230,159,0)\"><text>a</text></g>"
    let themed = SVGTheme.themed(drawn(line))
    #expect(!themed.contains("<rect ") && themed.contains(line))
    #expect(themed.contains("[fill=\"rgb(230,159,0)\"] text{fill:#9c6c00}@media (prefers-color-scheme:dark){"))
    #expect(themed.contains("[stroke=\"rgb(  0, 114, 178)\"]{stroke:#3b8eea}"), "\(themed)")
    #expect(throws: Never.self) { try XMLDocument(data: Data(themed.utf8)) }
  }

  @Test func `keeps shades that mean something, and the numbers upon them`() {
    let cells = "<polygon fill = 'rgb(249, 250, 251)' points='0,0'/><g fill=\"rgb(0,0,0)\"><text>1</text></g>"
    let themed = SVGTheme.themed(drawn(cells + "<g fill=\"rgb(230,159,0)\"><text>a</text></g>"))
    #expect(!themed.contains("<rect ") && themed.contains("text{fill:#9c6c00}"))
    #expect(!themed.contains("[fill=\"rgb(0,0,0)\"]{") && !themed.contains("249, 250, 251)'\"]"))
    #expect(!themed.contains("filter"))
    // Where there are no shades, black is a colour like others.
    let plain = SVGTheme.themed(drawn("<g fill=\"rgb(0,0,0)\"><text>1</text></g>"))
    #expect(plain.contains("[fill=\"rgb(0,0,0)\"],[fill=\"rgb(0,0,0)\"] text{fill:#f0f6fc}"), "\(plain)")
  }

  @Test func `turns the lightness of a relief about, and keeps the halo of its paths with the ground`() {
    let relief = "<image/><polygon fill = 'rgb(147, 164, 181)'/><path stroke='rgb(255, 255, 255)'/>"
    let themed = SVGTheme.themed(drawn(relief))
    #expect(!themed.contains("<rect ") && themed.contains("image,polygon{filter:invert(.95) hue-rotate(180deg)}"))
    #expect(themed.contains("[stroke=\"rgb(255, 255, 255)\"]{stroke:#0d1117}"), "\(themed)")
  }

  @Test(arguments: [
    "", "<svg", "<svg>", "rgb(", "<svg>rgb(1,2", "<svg fill='rgb(300,0,0)'>", "<svg stroke=rgb(0, 0, 0)>",
  ])
  func `is as it was where it is no picture of gnuplot's`(text: String) {
    #expect(SVGTheme.themed(text).contains("rgb(") == text.contains("rgb("))
  }
}
