import Foundation
import TestSupport
import Testing

/// Formulas from the command line.
@Suite struct `Formulas of one's own` {
  @Test func `are evaluated, with gradient and Hessian`() throws {
    let outcome = try Tool.run(
      "evaluate", #"{"expression": "a*x1^2 + x1*x2^3", "parameters": {"a": 2}, "minimum": {"value": 0}}"#, "--at",
      "1,2",
      "--json")
    #expect(outcome.status == 0, "\(outcome.error)")
    let flat = outcome.output.filter { !$0.isWhitespace }
    #expect(flat.contains("\"value\":10,") && flat.contains("\"gradient\":[12,12]"))
    #expect(flat.contains("\"hessian\":[[4,12],[12,12]]"))
  }

  @Test(arguments: [
    (#"{"expression": "log(x1)"}"#, "-1", "value        \"nan\""),
    (#"{"expression": "1/x1"}"#, "0", "value        \"inf\""),
  ])
  func `that are not finite at a point say so`(_ text: String, _ point: String, _ line: String) throws {
    let outcome = try Tool.run("evaluate", text, "--at", point)
    #expect(outcome.status == 0 && outcome.output.lowercased().contains(line), "\(outcome.output)\(outcome.error)")
  }

  @Test func `are shown with what they say`() throws {
    let function = try Tool.run("show", #"{"expression": "x1^2+x2^2"}"#)
    #expect(function.status == 0 && function.output.contains("x1^2 + x2^2"), "\(function.error)")
    let schedule = try Tool.run("show", #"{"schedule": {"expression": "1/(1+t)"}}"#)
    #expect(schedule.status == 0 && schedule.output.contains("1/(1 + t)"), "\(schedule.error)")
    let rates = try Tool.run("schedule", #"{"expression": "1/(1+t)"}"#, "--steps", "2")
    #expect(rates.output.contains("\n1\t0.5"), "\(rates.output)\(rates.error)")
  }

  @Test func `are refused in one line, at the character`() throws {
    let outcome = try Tool.run("evaluate", #"{"expression": "x1 + bet"}"#, "--at", "1")
    #expect(outcome.status == 2)
    #expect(outcome.error.contains("function:1:22: expression: unknown name `bet`"), "\(outcome.error)")
  }

  @Test func `that are to vanish are refused at the character of the one that is wrong`() throws {
    for (text, message) in [
      (#"{"equations": ["x1 - 1", "x2 + bet"]}"#, "function:1:32: equations[1]: unknown name `bet`"),
      (#"{"equation": "x1 + bet"}"#, "function:1:20: equation: unknown name `bet`"),
      (
        #"{"equations": ["x1", "x2*a"], "parameters": {"a": 1, "b": 2}}"#, "equations: the parameter `b` does not occur"
      ),
      (#"{"equations": ["r", "x2"], "let": {"r": "x1 + bet"}}"#, "function:1:47: let.r: unknown name `bet`"),
    ] {
      let outcome = try Tool.run("evaluate", text, "--at", "1,2")
      #expect(outcome.status == 2 && outcome.error.contains(message), "\(outcome.error)")
      #expect(outcome.error.split(separator: "\n").count == 1, "\(outcome.error)")
    }
  }

  /// Newton's method, the secant and the bracket methods go where they go on the same equation of the catalogue.
  @Test func `that are to vanish are solved as those of the catalogue are`() throws {
    let scratch = try TemporaryFolder([
      "own.json": """
      {
        "name": "own", "start": [2.2],
        "functions": [
          {"equation": "x1^3 - 2*x1 - 5", "bracket": [2, 3], "label": "written"},
          {"function": "scalarEquation", "problem": "wallis", "label": "built in"},
          {"equations": ["x1^2 + x2^2 - 4", "x1*x2 - 1"], "label": "written system", "start": [2, 0.5]},
          {"function": "equationSystem", "label": "built-in system", "start": [2, 0.5]}
        ],
        "optimizers": ["newtonRoot", "secant", "bisection", "falsePosition", "brent"],
        "exclude": [{"function": ["equations", "equationSystem"], "optimizer": ["bisection", "falsePosition", "brent"]}],
        "seeds": 1, "budget": {"steps": 30}, "record": "all", "report": {"figures": false}
      }
      """
    ])
    let outcome = try Tool.run("run", "own.json", "--quiet", in: scratch.url)
    #expect(outcome.status == 0, "\(outcome.error)")
    let points = try scratch.text("Results/own/points.csv").split(separator: "\n").map { $0.split(separator: ",") }
    func roots(_ function: String) -> [[Substring]] { points.filter { $0[0] == function }.map { Array($0[1...5]) } }
    #expect(roots("written").count == 5 && roots("written") == roots("built in"))
    #expect(roots("written system").count == 4 && roots("written system") == roots("built-in system"))
    let verified = try Tool.run("verify", "Results/own", in: scratch.url)
    #expect(verified.status == 0, "\(verified.error)")
  }

  /// The logarithm of a negative number ends one run, and costs no other anything.
  @Test func `that leave the numbers end the run alone`() throws {
    let scratch = try TemporaryFolder([
      "own.json": """
      {
        "name": "own",
        "functions": [
          {"expression": "log(x1) + x1^2", "domain": [-2, 2], "minimum": {"value": 0}, "label": "half"},
          {"expression": "exp(exp(x1^2)) - x1^4", "domain": [2, 9], "minimum": {"value": 0}, "label": "steep"}
        ],
        "optimizers": [{"optimizer": "gradientDescent", "learningRate": 0.5}], "seeds": 10, "budget": {"steps": 50},
        "report": {"figures": false}
      }
      """
    ])
    let outcome = try Tool.run("run", "own.json", "--quiet", in: scratch.url)
    #expect(outcome.status == 0 || outcome.status == 3, "\(outcome.error)")
    let runs = try scratch.text("Results/own/runs.csv")
    #expect(runs.contains("invalid") && runs.contains("diverged"), "\(runs)")
  }

  @Test(arguments: ["experiment", "function", "optimizer", "training"])
  func `begin with a file that runs at once`(_ kind: String) throws {
    let scratch = try TemporaryFolder()
    let written = try Tool.run("new", kind, in: scratch.url)
    #expect(written.status == 0, "\(written.error)")
    #expect(try Tool.run("validate", "my-\(kind).json", in: scratch.url).status == 0)
    if ["experiment", "function"].contains(kind) || Python.has() {
      let run = try Tool.run(
        "run", "my-\(kind).json", "--quiet", "--set", "report.figures=false", "--set", "seeds=2", "--allow-programs",
        in: scratch.url)
      #expect(run.status == 0, "\(run.error)")
    }
    let again = try Tool.run("new", kind, in: scratch.url)
    #expect(again.status == 2 && again.error.contains("is there already"))
    #expect(try Tool.run("new", "experiment", "../x", in: scratch.url).status == 2)
  }
}
