import Foundation
import TestSupport
import Testing
import Values

/// What `show`, `list` and `schedule` print.
@Suite struct `What there is to know` {
  private func json(_ arguments: String...) throws -> JSON {
    let outcome = try Tool.run(arguments + ["--json"])
    #expect(outcome.status == 0, "\(outcome.error)")
    return try JSONDocument(outcome.output).root
  }

  @Test func `of a function is also where it is looked at, where runs begin, and its minimum`() throws {
    let usual = try #require(try json("show", "rosenbrock")["usual"])
    #expect(usual["dimension"] == 2)
    #expect(usual["start"] == [-1.2, 1])
    #expect(usual["minimum"] == 0)
    #expect(usual["minimizers"] == [[1, 1]])
    #expect(usual["provenance"] == "analytic")
    #expect(usual["domain"]?.array?.count == 2)
    let text = try Tool.run("show", "rosenbrock").output
    #expect(text.contains("\nstart       [-1.2,1], at n = 2\n"), "\(text)")
    #expect(text.contains("\nminimum     0, analytic, at [1,1]\n"), "\(text)")
    #expect(text.contains("\ndomain      "), "\(text)")
  }

  @Test func `of a function of one variable is its curve, in letters, with its minima`() throws {
    let text = try Tool.run("show", #"{"function": "tiltedDoubleWell", "dimension": 1}"#).output
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let axis = try #require(lines.firstIndex { $0.contains("└────") })
    let drawn = lines[axis - 14..<axis]
    // The deeper well lies lower and further left than the other.
    func place(_ mark: Character) throws -> (row: Int, column: Int) {
      let row = try #require(drawn.firstIndex { $0.contains(mark) })
      return (row, try #require(Array(drawn[row]).firstIndex(of: mark)))
    }
    let (deep, other) = (try place("△"), try place("▽"))
    #expect(deep.row > other.row && deep.column < other.column, "\(text)")
    #expect(drawn.allSatisfy { $0.contains("│") || $0.contains("┤") }, "\(text)")
    #expect(drawn.count { $0.unicodeScalars.contains { (0x2801...0x28FF).contains($0.value) } } > 8, "\(text)")
    #expect(text.contains("\n  △ global minimum   ▽ local minimum\n"), "\(text)")
    #expect(!(try Tool.run("show", "rosenbrock").output.contains("└")))
    let root = try Tool.run("show", #"{"equation": "x1^3 - 2*x1 - 5", "bracket": [2, 3]}"#)
    #expect(root.output.contains("\nminimum     0, computed: the root by GSL's Brent method"), "\(root.error)")
    #expect(root.output.contains("△"), "\(root.output)")
  }

  @Test func `is in the list of all functions too, but for models, which data decide`() throws {
    for row in try #require(try json("list", "functions").array) {
      #expect((row["usual"] == nil) == (row["dimension"] == "by its data"), "\(row["name"]?.canonical ?? "")")
    }
    #expect(try Tool.run("show", "logisticRegression").output.contains("minimum     computed from its data"))
  }

  @Test func `of a schedule is every setting, and the momentum where it moves that`() throws {
    let cosine = try json("schedule", #"{"schedule": "cosine", "end": 0.5}"#, "--steps", "3")
    #expect(cosine["schedule"]?["end"] == 0.5 && cosine["schedule"]?["warmup"] == 0)
    #expect(cosine["momentum"] == nil)
    let cycle = try json("schedule", #"{"schedule": "oneCycle", "cycleMomentum": true}"#, "--steps", "11")
    #expect(cycle["momentum"]?.array?.first == 0.95 && cycle["momentum"]?.array?.last == 0.95)
    let text = try Tool.run("schedule", #"{"schedule": "oneCycle", "cycleMomentum": true}"#, "--steps", "11").output
    #expect(text.hasPrefix("step\tlearningRate\tmomentum\n0\t0.04\t0.95\n"), "\(text)")
  }

  @Test func `of schedules is a gallery, as it is published`() throws {
    let scratch = try TemporaryFolder()
    let outcome = try Tool.run(
      "list", "schedules", "--gallery", scratch.path("g"), "--parity", "Tests/Reference/schedules")
    #expect(outcome.status == 0, "\(outcome.error)")
    let published = Tool.repository.appending(path: "Results/catalogue/schedules")
    let names = try FileManager.default.contentsOfDirectory(atPath: published.path())
    #expect(try Set(names) == Set(FileManager.default.contentsOfDirectory(atPath: scratch.path("g"))))
    for name in names {
      #expect(try scratch.bytes("g/" + name) == Data(contentsOf: published.appending(path: name)), "\(name)")
    }
    #expect(try Tool.run("list", "optimizers", "--gallery", scratch.path("g")).status == 2)
  }

  @Test func `of a preset is the schedule that it stands for, with its integral`() throws {
    let text = try Tool.run("show", "linearToZero", "--steps", "100").output
    #expect(text.hasPrefix("linearToZero — a warm-up of a tenth"))
    // The mean of 0 … 0.9 over ten steps, and of 1 … 1/90 over ninety.
    #expect(text.contains("integral    0.5 T at T = 100"), "\(text)")
    let rates = try json("schedule", "robbinsMonro", "--steps", "3")["rates"]
    #expect(rates == [1, 0.5, .number(1.0 / 3)])
  }

  @Test func `of results is which libraries and which commit made them`() throws {
    let scratch = try TemporaryFolder()
    let file = try scratch.file(
      "one.json",
      #"{"name": "one", "functions": ["sphere"], "optimizers": ["adam"], "seeds": 1, "budget": {"steps": 5}}"#)
    // Somewhere else than in the repository: the commit is the program's, not that of the folder.
    #expect(try Tool.run("run", file, "--results", scratch.path("r"), "--quiet", in: scratch.url).status == 0)
    let text = try String(decoding: scratch.bytes("r/one/provenance.json"), as: UTF8.self)
    let provenance = try JSONDocument(text).root
    for (key, pattern) in [
      ("gsl", #"^\d+\.\d+"#), ("sqlite", #"^3\.\d+"#), ("openssl", "^OpenSSL "), ("toolchain", "^Swift 6"),
    ] {
      let value = try #require(provenance[key]?.string)
      #expect(try value.firstMatch(of: Regex(pattern)) != nil, "\(key): \(value)")
    }
    let commit = try #require(provenance["commit"]?.string)
    #expect(commit.wholeMatch(of: /[0-9a-f]{40}\+?|unknown: .*/) != nil, "\(commit)")
  }
}

@Suite struct `Showing a function` {
  /// The last coordinates that `trace` prints.
  private func end(_ function: String, _ optimizer: String, steps: Int, _ more: String...) throws -> [Double] {
    let arguments = ["trace", "--function", function, "--optimizer", optimizer, "--steps", String(steps)] + more
    let outcome = try Tool.run(arguments)
    let last = try #require(outcome.output.split(separator: "\n").last?.split(separator: "\t"))
    return last.suffix(2).compactMap { Double($0) }
  }

  /// The blocks of a file of paths: those of the optimizers, the starts, the minima.
  private func paths(_ scratch: TemporaryFolder, _ name: String) throws -> [(label: String, points: [[Double]])] {
    let text = try String(decoding: scratch.bytes(name + "-paths.dat"), as: UTF8.self)
    return text.components(separatedBy: "\n\n\n").map { block in
      let lines = block.split(separator: "\n")
      return (
        String(lines[0].dropFirst(2)), lines.dropFirst().map { $0.split(separator: " ").compactMap { Double($0) } }
      )
    }
  }

  @Test(
    arguments: [
      ("beale", "beale"), (#"{"function": "cone", "slope": 2}"#, "cone slope=2"), ("saddle", "saddle"),
      (#"{"function": "rosenbrock", "start": [-1.2, 1]}"#, "rosenbrock"),
    ])
  func `draws the paths of trace, at rest and as a race that needs no script`(function: String, title: String) throws {
    let scratch = try TemporaryFolder()
    let optimizers = ["momentum", "adam", #"{"optimizer": "adam", "learningRate": 0.1}"#]
    let outcome = try Tool.run(
      ["show", function, "--figure", scratch.path("race"), "--steps", "40", "--schedule", "cosine"]
        + optimizers.flatMap { ["--optimizer", $0] })
    #expect(outcome.status == 0, "\(outcome.error)")
    let paths = try paths(scratch, "race")
    #expect(
      paths.map(\.label) == ["momentum", "adam learningRate=0.001", "adam learningRate=0.1", "starts", "minima"])
    for (path, optimizer) in zip(paths, optimizers) {
      #expect(path.points.count == 41)
      #expect(try path.points.last == end(function, optimizer, steps: 40, "--schedule", "cosine"))
    }
    let still = try String(decoding: scratch.bytes("race.svg"), as: UTF8.self)
    #expect(still.contains("</svg>") && still.contains(title))
    let race = try String(decoding: scratch.bytes("race-race.svg"), as: UTF8.self)
    #expect(race.components(separatedBy: "<animateMotion ").count == 4)
    #expect(race.components(separatedBy: "attributeName=\"stroke-dashoffset\"").count == 4)
    #expect(race.contains("\(title): ") && race.contains(">of 40 steps<") && !race.contains("<script"))
  }

  @Test func `draws the curve of one variable with its minima, or maxima, and the steps on it`() throws {
    let scratch = try TemporaryFolder()
    let well = #"{"function": "tiltedDoubleWell", "dimension": 1, "tilt": 0.3, "start": [0.9]}"#
    let outcome = try Tool.run(
      "show", well, "--figure", scratch.path("well"), "--steps", "20", "--optimizer", "gradientDescent")
    #expect(outcome.status == 0 && outcome.error.contains("well-race.svg"), "\(outcome.error)")
    let data = try scratch.text("well.dat")
    let blocks = data.components(separatedBy: "\n\n\n").map { $0.split(separator: "\n").dropFirst().map(String.init) }
    #expect(blocks[0].count == 601 && blocks[1].count == 1 && blocks[2].count == 1)
    // The wells lie about 1 and −1, the deeper one at −1.04.
    #expect(blocks[1][0].hasPrefix("0.96") && blocks[2][0].hasPrefix("-1.03"), "\(blocks[1]) \(blocks[2])")
    #expect(blocks[3].count == 21 && blocks[3][0].hasPrefix("0.9 "))
    #expect(try String(decoding: scratch.bytes("well-race.svg"), as: UTF8.self).contains("<animateMotion "))
    let peak = #"{"expression": "1 - (x1 - 2)^2", "sense": "maximise", "domain": [-5, 5], "start": [0]}"#
    let turned = try Tool.run("show", peak, "--figure", scratch.path("peak"), "--optimizer", "gradientDescent")
    #expect(turned.status == 0, "\(turned.error)")
    let still = try String(decoding: scratch.bytes("peak.svg"), as: UTF8.self)
    #expect(still.contains("maximum") && !still.contains("minimum"))
    let top = try scratch.text("peak.dat").components(separatedBy: "\n\n\n")[2].split(separator: "\n")[1]
      .split(separator: " ").compactMap { Double($0) }
    #expect(abs(top[0] - 2) < 1e-6 && abs(top[1] - 1) < 1e-6)
    let many = try Tool.run("show", #"{"function": "sphere", "dimension": 3}"#, "--figure", scratch.path("many"))
    #expect(many.status == 2 && many.error.contains("it has more than two variables"))
  }

  @Test func `knows models, optimizers and schedules with their settings`() throws {
    let scratch = try TemporaryFolder()
    _ = try scratch.file("points.csv", "x,y\n0,1\n1,3\n2,5\n3,7\n")
    let model = #"{"model": "linearRegression", "data": "points.csv"}"#
    let outcome = try Tool.run(
      "show", model, "--figure", "line", "--optimizer", #"{"optimizer": "momentum", "learningRate": 0.05}"#, "--steps",
      "300", in: scratch.url)
    #expect(outcome.status == 0, "\(outcome.error)")
    #expect(outcome.output.contains("Linear regression"))
    // The line 1 + 2x, where the path ends too.
    let minima = try #require(try paths(scratch, "line").last)
    #expect(minima.label == "minima" && minima.points.count == 1)
    let last = try #require(try paths(scratch, "line")[0].points.last)
    for (a, b) in zip(last, [1.0, 2.0]) { #expect(abs(a - b) < 1e-4) }
    let adam = try Tool.run("show", #"{"optimizer": "adam", "beta1": 0.5}"#)
    #expect(adam.status == 0 && adam.output.contains("value"))
    let row = try #require(adam.output.split(separator: "\n").first { $0.hasPrefix("beta1") })
    #expect(row.split(separator: " ").prefix(3) == ["beta1", "0.5", "0.9"])
    let cosine = try Tool.run("show", #"{"schedule": "cosine", "warmup": 0.1}"#, "--json")
    let listing = try JSONDocument(cosine.output).root
    #expect(listing["name"] == "cosine" && listing["settings"]?["warmup"]?["value"] == 0.1)
  }

  @Test(arguments: [
    (["show", #"{"function": "cone", "slop": 2}"#], "unknown setting of cone `slop`; did you mean `slope`?"),
    (["show", #"{"function": "coen"}"#], "unknown function `coen`; did you mean `cone`?"),
    (["show", #"{"fuction": "cone"}"#], "unknown key `fuction`; did you mean `function`?"),
    (["show", #"{"budget": 3}"#], "one of the keys `function`, `model`, `optimizer` and `schedule` must say"),
    (["show", "rosenbrok"], "unknown name `rosenbrok`; did you mean `rosenbrock`?"),
    (["show", "beale", "--optimizer", "adam"], "give --figure PATH"),
    (["show", "cosine", "--figure", "x", "--start", "1,1"], "the figure of a schedule has no paths"),
    (["show", #"{"function": "sphere", "dimension": 3}"#, "--figure", "x"], "it has more than two variables"),
    (
      ["show", "beale", "--figure", "x"] + Array(repeating: ["--optimizer", "adam"], count: 11).joined(),
      "a figure has 10 paths at most"
    ),
    (["show", "beale", "--figure", "x", "--optimizer", "adma"], "unknown optimizer `adma`; did you mean `adam`?"),
  ])
  func `says in one line what is wrong`(arguments: [String], says: String) throws {
    let scratch = try TemporaryFolder()
    let outcome = try Tool.run(arguments, in: scratch.url)
    #expect(outcome.status == 2 && outcome.error.contains(says), "\(outcome.error)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.url.path()).isEmpty)
  }

  @Test(arguments: [("race-beale", "beale"), ("race-saddle", "saddle"), ("race-rosenbrock", "rosenbrock")])
  func `is what the published races do`(experiment: String, function: String) throws {
    let scratch = try TemporaryFolder()
    let file = "Experiments/articles/\(experiment).json"
    let outcome = try Tool.run(["run", file, "--results", scratch.url.path(), "--quiet"])
    #expect(outcome.status == 0, "\(outcome.error)")
    let json = try JSONDocument(
      String(contentsOf: Tool.repository.appending(path: file), encoding: .utf8)
    ).root
    let start = try #require(json["start"]?.numbers).map(\.shortest).joined(separator: ",")
    let steps = try #require(json["budget"]?["steps"]?.integer)
    let figure = "\(experiment)/figures/\(function)-contour"
    let paths = try paths(scratch, figure)
    let optimizers = json["optimizers"]?.array ?? []
    #expect(optimizers.count == 9 && paths.count == 11)
    for optimizer in optimizers {
      let path = try #require(paths.first { $0.label == (optimizer["label"] ?? optimizer["optimizer"])?.string })
      #expect(try path.points.last == end(function, optimizer.canonical, steps: steps, "--start", start))
    }
    let race = try String(decoding: scratch.bytes(figure + "-race.svg"), as: UTF8.self)
    #expect(race.components(separatedBy: "<animateMotion ").count == 10)
    #expect(race.contains(">of \(steps) steps<") && !race.contains("<script"))
  }
}
