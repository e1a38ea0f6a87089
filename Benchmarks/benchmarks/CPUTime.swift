#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The CPU seconds that a body takes on this thread.
func cpuTime(_ body: () -> Void) -> Double { cpuTime(of: body).seconds }

/// What a body returns, and the CPU seconds that it takes on this thread.
func cpuTime<R>(of body: () throws -> R) rethrows -> (result: R, seconds: Double) {
  let begin = threadSeconds()
  let result = try body()
  return (result, threadSeconds() - begin)
}

private func threadSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + 1e-9 * Double(time.tv_nsec)
}
