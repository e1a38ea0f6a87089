import TestSupport
import Testing

@Suite struct `A plan with a power` {
  @Test func `says how many seeds are needed, and how many more than are stored`() throws {
    let scratch = try TemporaryFolder()
    let file = try scratch.file(
      "powered.json",
      #"""
      { "name": "powered", "functions": ["booth"], "optimizers": ["adam", "gradientDescent"], "seeds": 8,
        "budget": { "steps": 20 }, "report": { "figures": false } }
      """#)
    func plan(_ more: String...) throws -> String {
      try Tool.run(["plan", file, "--results", scratch.path, "--power", "0.9", "--effect", "0.2"] + more).output
    }
    #expect(try plan().contains("seeds show with probability 0.9 that an arm is better on 70 % of seeds"))
    #expect(try !plan().contains("more\n"))
    #expect(try Tool.run("run", file, "--results", scratch.path, "--quiet").status == 0)
    #expect(try plan().contains("power        all 8 stored ones differ: "))
    #expect(try plan("--json").contains(#""stored": 8"#))
  }
}
