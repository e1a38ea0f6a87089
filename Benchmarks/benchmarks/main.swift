// How fast the loop is beside the same loop by hand in C, and beside itself without a recorder: CPU nanoseconds a step
// of one run, and the ratios of speed.
//
//   DOWNHILL_BENCHMARKS=1 swift run -c release benchmarks [repetitions]

let repetitions = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 25
let benches = [
  Bench(optimizer: "adam", function: "rosenbrock", dimension: 2, rate: 1e-4, steps: 200_000),
  Bench(optimizer: "adam", function: "rosenbrock", dimension: 10, rate: 1e-4, steps: 50_000),
  Bench(optimizer: "adam", function: "rosenbrock", dimension: 100, rate: 1e-4, steps: 5_000),
  Bench(optimizer: "adam", function: "rastrigin", dimension: 2, rate: 1e-5, steps: 50_000),
  Bench(optimizer: "adam", function: "rastrigin", dimension: 10, rate: 1e-5, steps: 20_000),
  Bench(optimizer: "adam", function: "rastrigin", dimension: 100, rate: 1e-5, steps: 2_000),
  Bench(optimizer: "momentum", function: "rosenbrock", dimension: 2, rate: 1e-6, steps: 200_000),
  Bench(optimizer: "momentum", function: "rosenbrock", dimension: 10, rate: 1e-6, steps: 50_000),
  Bench(optimizer: "momentum", function: "rosenbrock", dimension: 100, rate: 1e-6, steps: 5_000),
]

print("Least and median CPU ns a run-step of \(repetitions) interleaved repetitions; ratios are of the least.\n")
print("| | n | C | alone | pack of 8 | alone : C | pack : C | recording alone | recording pack |")
print("|---|---|---|---|---|---|---|---|---|")
for bench in benches {
  let times = try bench.times(repetitions: repetitions)
  let (peer, alone, pack) = (Summary(times.peer), Summary(times.alone), Summary(times.pack))
  print(
    "| \(bench.optimizer), \(bench.function) | \(bench.dimension) | \(peer) | \(alone) | \(pack)",
    "| \(ratio(peer, alone)) | \(ratio(peer, pack))",
    "| \(overhead(alone, Summary(times.bareAlone))) | \(overhead(pack, Summary(times.barePack))) |")
}

print("\nA line search, whose runs ask for gradients at different steps: ns a trial of one run.\n")
print("| | n | alone | pack of 8 | alone : pack |")
print("|---|---|---|---|---|")
for dimension in [2, 10, 100] {
  let bench = Bench(
    optimizer: "backtracking", function: "rosenbrock", dimension: dimension, rate: 1, steps: 200_000 / dimension)
  let times = try bench.lanes(repetitions: repetitions)
  let (alone, pack) = (Summary(times.alone), Summary(times.pack))
  print("| \(bench.optimizer), \(bench.function) | \(dimension) | \(alone) | \(pack) | \(ratio(alone, pack)) |")
}

print("\nA formula beside its twin of the catalogue: ns for value and gradient of a pack of eight.\n")
print("| | n | built in | formula | formula : built in |")
print("|---|---|---|---|---|")
for bench in FormulaBench.all {
  let times = try bench.times(repetitions: repetitions)
  let (twin, formula) = (Summary(times.twin), Summary(times.formula))
  print("| \(bench.function) | \(bench.dimension) | \(twin) | \(formula) | \(ratio(formula, twin)) |")
}

let counts = try [1_000, 100_000].map { try benches[0].allocations(steps: $0) }
print("\nAllocations of the first pack: \(counts[0]) in 1 000 steps, \(counts[1]) in 100 000.")

/// The least and the median of times, in ns.
struct Summary: CustomStringConvertible {
  let least, median: Double

  init(_ seconds: [Double]) {
    let sorted = seconds.sorted()
    least = 1e9 * sorted[0]
    median = 1e9 * sorted[sorted.count / 2]
  }

  var description: String { "\(least.tenths) (\(median.tenths))" }
}

func ratio(_ slow: Summary, _ fast: Summary) -> String { (slow.least / fast.least).tenths }

/// What a loop takes longer than a bare one, in hundredths.
func overhead(_ whole: Summary, _ bare: Summary) -> String { "\((100 * (whole.least / bare.least - 1)).tenths) %" }

extension Double {
  /// With one digit after the point.
  var tenths: String {
    let scaled = Int((magnitude * 10).rounded())
    return "\(self < 0 && scaled > 0 ? "−" : "")\(scaled / 10).\(scaled % 10)"
  }
}
