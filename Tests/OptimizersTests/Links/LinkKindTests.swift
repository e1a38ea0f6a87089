import Optimizers
import TestSupport
import Testing
import Values

/// The catalogue of links, and what is refused.
@Suite struct LinkKindTests {
  @Test func `every link in the sources is in the catalogue`() throws {
    let names = try Repository.names(under: "Sources/Optimizers/Links")
    #expect(names.sorted() == LinkKind.catalogue.map(\.name).sorted())
    #expect(Set(names).count == names.count)
  }

  @Test(arguments: LinkKind.catalogue.map(\.name))
  func `a link says what it is, and its entry reads back`(_ name: String) throws {
    let kind = try #require(LinkKind.named(name))
    for text in [kind.title, kind.formula, kind.source] { #expect(!text.isEmpty) }
    let link = try DecodedLink.decode(entry: .string(name))
    #expect(link.differences.isEmpty && link.identity == ["link": .string(name)])
    #expect(Set(link.settings.keys) == Set(kind.settings.map(\.key)))
    let again = try DecodedLink.decode(entry: link.entry)
    #expect(again.entry == link.entry && again.structure == link.structure)
  }

  @Test func `runs whose links differ in numbers share a pack, and in nothing else`() throws {
    func structure(_ link: JSON) throws -> String { try DecodedLink.decode(entry: link).structure }
    #expect(try structure(["link": "clipByNorm", "norm": 2]) == structure("clipByNorm"))
    #expect(try structure(["link": "lookahead", "k": 2]) != structure("lookahead"))
    #expect(try structure("ema") != structure("swa"))
  }

  @Test(
    arguments: [
      ("clipByNrom", "unknown link `clipByNrom`; did you mean `clipByNorm`?"),
      (["link": "clipByNorm", "norm": 0], "`norm` must be a number greater than 0, not 0"),
      (["link": "projectToBox", "lower": 2], "`upper` must be at least `lower`, 2, not 1"),
      (["norm": 1], "the key `link` is missing: the link's name"),
      (["link": "swa", "start": 1.5], "`start` must be a fraction less than 1 or a whole number of steps, not 1.5"),
    ] as [(JSON, String)])
  func `what is wrong with an entry is said`(_ entry: JSON, _ message: String) {
    let error = #expect(throws: SettingsError.self) { try DecodedLink.decode(entry: entry) }
    #expect(error?.description == message)
  }

  @Test(arguments: ["bfgs2", "newton", "nelderMead", "jacobi", "secant", "langevin", "coordinateDescent"])
  func `methods whose step is not made of one gradient take none`(_ name: String) throws {
    let link = try DecodedLink.decode(entry: "clipByNorm")
    let method = try method(name)
    let error = #expect(throws: SettingsError.self) { try method.decode([:], links: [link]) }
    #expect(
      error?.description
        == "\(name) takes no links such as clipByNorm: only methods that step along one gradient do")
    #expect(error?.problems.map(\.key) == ["links"])
  }

  @Test func `links that together ask for too much are refused`() throws {
    let link = try DecodedLink.decode(entry: ["link": "accumulate", "k": 1_000_000])
    #expect(throws: Never.self) { try method("adam").decode([:], links: [link]) }
    let error = #expect(throws: SettingsError.self) {
      try method("adam").decode([:], links: [link, link, link, link])
    }
    #expect(error?.description.hasPrefix("the links ask for 1e+24 gradients a step") == true)
  }

  @Test func `only one average is recorded`() throws {
    let links = try ["ema", "swa"].map { try DecodedLink.decode(entry: .string($0)) }
    let error = #expect(throws: SettingsError.self) { try method("adam").decode([:], links: links) }
    #expect(error?.description == "only one average of the iterates can be recorded, not ema and swa")
  }
}
