import Foundation
import Reports
import TestSupport
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct `A picture that is thinned` {
  private func drawn(_ body: String) -> String {
    """
    <?xml version="1.0" encoding="utf-8"  standalone="no"?>
    <svg width="100" height="100" viewBox="0 0 100 100" xmlns="http://www.w3.org/2000/svg" \
    xmlns:xlink="http://www.w3.org/1999/xlink">
    <defs>
    \t<circle id='gpDot' r='0.5' stroke-width='0.5' stroke='currentColor'/>
    \t<path id='gpPt0' stroke-width='0.222' stroke='currentColor' d='M-1,0 h2 M0,-1 v2'/>
    \t<circle id='gpPt5' stroke-width='0.222' stroke='currentColor' cx='0' cy='0' r='1'/>
    \t<use xlink:href='#gpPt5' id='gpPt6' fill='currentColor' stroke='none'/>
    </defs>
    \(body)
    </svg>
    """
  }

  /// The places of a path that was thinned: M, and l with relative places.
  private func places(_ path: String) -> [(Double, Double)] {
    var places: [(Double, Double)] = []
    for stroke in path.matches(of: /([Ml])([^Mlz]*)/) {
      let numbers = stroke.2.matches(of: /-?(?:\d+\.?\d*|\.\d+)/).compactMap { Double($0.0) }
      for i in Swift.stride(from: 0, to: numbers.count - 1, by: 2) {
        let last = stroke.1 == "M" ? (0, 0) : places.last ?? (0, 0)
        places.append((last.0 + numbers[i], last.1 + numbers[i + 1]))
      }
    }
    return places
  }

  /// How far a place is from a course.
  private func distance(_ p: (Double, Double), _ course: [(Double, Double)]) -> Double {
    zip(course, course.dropFirst()).map { a, b in
      let (dx, dy) = (b.0 - a.0, b.1 - a.1)
      let length = dx * dx + dy * dy
      let part = length == 0 ? 0 : min(1, max(0, ((p.0 - a.0) * dx + (p.1 - a.1) * dy) / length))
      let (ex, ey) = (p.0 - a.0 - part * dx, p.1 - a.1 - part * dy)
      return (ex * ex + ey * ey).squareRoot()
    }.min() ?? .infinity
  }

  @Test func `has its lines where they were, to a fifth of a pixel`() throws {
    // A curve, a zigzag that goes back upon itself, and a walk.
    var walk: [(Double, Double)] = [(50, 50)]
    var state: UInt64 = 7
    for _ in 0..<2000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let (u, v) = (Double(state >> 40) / 16_777_216 - 0.5, Double((state >> 16) & 0xFFFFFF) / 16_777_216 - 0.5)
      walk.append((walk[walk.count - 1].0 + u, walk[walk.count - 1].1 + v))
    }
    let curve = (0...500).map { index -> (Double, Double) in
      let x = Double(index)
      return (x / 5, 50 + 40 * sin(x / 60))
    }
    let zigzag = (0...100).map { index -> (Double, Double) in (index % 2 == 0 ? 10 : 90, 20) }
    let courses: [[(Double, Double)]] = [curve, zigzag, walk]
    for course in courses {
      let text = course.enumerated().map { index, p in
        "\(index == 0 ? "M" : "L")\(String(format: "%.2f,%.2f", p.0, p.1)) \(index % 8 == 7 ? "\n\t\t" : "")"
      }.joined()
      let thinned = SVGThinning.thinned(drawn("<g>\n\t<path stroke='rgb(  0, 114, 178)'  d='\(text) '/></g>"))
      let path = try #require(thinned.firstMatch(of: #/ d='(M[^']*)'\/><\/g>/#))
      let places = places(String(path.1))
      #expect(places.count <= course.count && path.1.utf8.count < text.utf8.count)
      #expect(course.allSatisfy { distance($0, places) < 0.2 })
      #expect(places.allSatisfy { distance($0, course) < 0.2 })
      #expect(try XMLDocument(data: Data(thinned.utf8)).rootElement()?.name == "svg")
    }
    #expect(thinnedCount(of: courses[0]) < 200)
  }

  private func thinnedCount(of course: [(Double, Double)]) -> Int {
    let text = course.enumerated().map { "\($0 == 0 ? "M" : "L")\($1.0),\($1.1) " }.joined()
    return places(SVGThinning.thinned("\t<path d='\(text)'/>")).count
  }

  @Test func `has dots of one look as one path, and those that shine through as they were`() throws {
    func dot(_ x: Double, _ rest: String = "") -> String {
      "\t<use xlink:href='#gpPt6' transform='translate(\(x),5.00) scale(0.45)' color='rgb(213,  94,   0)'\(rest)/>"
    }
    let dots = (0..<9).map { dot(Double($0)) } + [dot(8.01)]
    let thinned = SVGThinning.thinned(drawn((dots + [dot(20, " opacity='0.62'")]).joined(separator: "\n")))
    #expect(
      thinned.contains("<path stroke='rgb(213,  94,   0)' stroke-width='0.9' stroke-linecap='round' d='M0 5h0M1 5h0"))
    #expect(thinned.contains("M8 5h0'/>"))
    #expect(thinned.contains("translate(20.0,5.00) scale(0.45)' color='rgb(213,  94,   0)' opacity='0.62'/>"))
  }

  @Test func `keeps the marks that it uses, and no empty groups`() throws {
    let group = "<g fill=\"none\" color=\"black\" stroke=\"currentColor\">"
    let use = "\t<use xlink:href='#gpPt6' transform='translate(1,5.00) scale(0.45)' color='red' opacity='0.62'/>"
    let thinned = SVGThinning.thinned(drawn("\(group)\n</g>\n\(group)\n\(use)\n</g>"))
    #expect(thinned.contains("id='gpPt6'") && thinned.contains("id='gpPt5'") && !thinned.contains("id='gpPt0'"))
    #expect(thinned.split(separator: group).count == 2)
    #expect(try XMLDocument(data: Data(thinned.utf8)).rootElement()?.name == "svg")
  }

  @Test func `is as it was where it is not understood`() {
    for text in ["", "x", "\t<path d='M1,2 Q3,4 5,6'/>", "\t<path d='M1,2 L3"] {
      #expect(SVGThinning.thinned(text) == text)
    }
  }
}
