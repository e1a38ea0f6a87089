import Foundation
import TestSupport
import Testing
import Values

/// An experiment on a file of data.
private func experiment(on path: String) -> String {
  let json: JSON = [
    "name": "x", "seeds": 2, "budget": ["steps": 5], "optimizers": ["adam"],
    "functions": [["model": "linearRegression", "data": .string(path), "target": "y"]],
  ]
  return json.pretty
}

@Suite struct `Paths in an experiment` {
  private let scratch: TemporaryFolder
  private let inside: URL

  init() throws {
    scratch = try TemporaryFolder()
    inside = scratch.url.appending(path: "inside", directoryHint: .isDirectory)
    for name in ["inside/work", "outside"] {
      try FileManager.default.createDirectory(
        at: scratch.url.appending(path: name), withIntermediateDirectories: true)
    }
    for name in ["inside/own.csv", "outside/data.csv"] { _ = try scratch.file(name, "x,y\nsecret,2\n") }
    try FileManager.default.createSymbolicLink(
      atPath: inside.path() + "link.csv", withDestinationPath: scratch.path("outside/data.csv"))
    #expect(mkfifo(inside.path() + "pipe.csv", 0o600) == 0)
  }

  private func validate(_ path: String, _ more: String...) throws -> Tool.Outcome {
    let file = try scratch.file("inside/e.json", experiment(on: path))
    return try Tool.run(["validate", file] + more, in: inside.appending(path: "work"))
  }

  @Test(arguments: ["../outside/data.csv", "link.csv", "/etc/passwd", "/dev/zero", "../../../../../../../etc/passwd"])
  func `do not leave its folder`(path: String) throws {
    let outcome = try validate(path)
    #expect(outcome.status == 2)
    #expect(outcome.error.contains("lies outside of the experiment's folder") && outcome.error.contains("--allow-path"))
    #expect(!outcome.error.contains("secret") && !outcome.error.contains("root:"))
  }

  @Test func `may leave it where the command says so, and then show the one wrong cell`() throws {
    for path in ["../outside/data.csv", "link.csv"] {
      let outcome = try validate(path, "--allow-path", scratch.path("outside"))
      #expect(
        outcome.status == 2 && outcome.error.contains("2:1: the column `x` must hold finite numbers, not `secret`"))
    }
    #expect(try validate("own.csv").error.contains("not `secret`"))
    let long = try scratch.file("inside/long.csv", "x,y\n" + String(repeating: "s", count: 500) + "\u{1B}[2J,1\n")
    let outcome = try validate((long as NSString).lastPathComponent)
    #expect(outcome.error.utf8.count < 400 && outcome.error.contains("s…`") && !outcome.error.contains("\u{1B}"))
  }

  @Test func `lead to files only, and to text`() throws {
    #expect(try validate("pipe.csv").error.contains("this is a pipe and no file"))
    #expect(try validate("/dev/zero", "--allow-path", "/dev").error.contains("this is a device and no file"))
    #expect(try validate("work").error.contains("this is a folder"))
    for (bytes, words) in [
      ([0x1F, 0x8B, 8, 0], "gzip"), ([0xFF, 0xFE, 0x61, 0], "UTF-16"), ([0x78, 0, 0x79], "byte 2 is NUL"),
      ([0x78, 0xEF, 0x2C], "not UTF-8"),
    ] as [([UInt8], String)] {
      try Data(bytes).write(to: inside.appending(path: "odd.csv"))
      #expect(try validate("odd.csv").error.contains(words))
    }
    _ = try scratch.file("inside/semi.csv", "x;y\n1;2\n")
    #expect(try validate("semi.csv").error.contains("separated by `;`"))
    _ = try scratch.file("inside/hex.csv", "x,y\n0x10,2\n")
    #expect(try validate("hex.csv").error.contains("not `0x10`"))
  }

  @Test func `hold for files that it extends, and for arguments`() throws {
    _ = try scratch.file("outside/base.json", "{\"seeds\": 1}")
    let file = try scratch.file("inside/e.json", "{\"extends\": \"../outside/base.json\"}")
    #expect(try Tool.run("validate", file, in: inside).error.contains("lies outside"))
    let function = "{\"model\": \"linearRegression\", \"data\": \"../outside/data.csv\", \"target\": \"y\"}"
    for arguments in [
      ["evaluate", function, "--at", "1,1"], ["show", function],
      ["trace", "--function", function, "--optimizer", "adam", "--steps", "3"],
    ] {
      let outcome = try Tool.run(arguments, in: inside)
      #expect(outcome.status == 2 && outcome.error.contains("lies outside"), "\(arguments[0])")
    }
  }

  @Test func `cost no more than there are files, however they extend each other`() throws {
    for i in 0..<40 {
      for side in ["a", "b"] {
        let base =
          i == 39
          ? String(experiment(on: "own.csv").dropLast(1)) : "{\"extends\": [\"\(i + 1)a.json\", \"\(i + 1)b.json\"]}"
        _ = try scratch.file("inside/\(i)\(side).json", base)
      }
    }
    let outcome = try Tool.run("validate", inside.path() + "0a.json", in: inside)
    #expect(outcome.status == 2 && outcome.error.contains("`secret`"))
  }
}

@Suite struct `A sweep whose data file is gone` {
  @Test func `goes on with what its store keeps of it`() throws {
    let scratch = try TemporaryFolder()
    let data = try scratch.file("own.csv", "x,y\n1,2\n2,3\n3,5\n")
    let file = try scratch.file("e.json", experiment(on: "own.csv"))
    let results = scratch.path("r")
    #expect(try Tool.run("run", file, "--results", results, "--quiet").status == 0)
    try FileManager.default.removeItem(atPath: data)
    let again = try Tool.run("run", file, "--results", results, "--set", "seeds=3")
    #expect(again.status == 0 && again.output.contains("3 runs: 2 were stored, 1 made"), "\(again.error)")
    #expect(try Tool.run("run", file, "--results", scratch.path("other")).error.contains("there is no such file"))
  }
}
