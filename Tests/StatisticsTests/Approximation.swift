/// Whether two numbers agree to a relative 1e-12 (absolute below one).
func isClose(_ a: Double, _ b: Double, within tolerance: Double = 1e-12) -> Bool {
  a == b || (a - b).magnitude <= tolerance * max(1, b.magnitude)
}

/// Whether two numbers agree relatively, however small.
func isRelativelyClose(_ a: Double, _ b: Double, within tolerance: Double = 1e-12) -> Bool {
  a == b || (a - b).magnitude <= tolerance * b.magnitude
}
