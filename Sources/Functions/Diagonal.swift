/// Writes a diagonal n × n matrix, row after row: the Hessian of a separable function.
@inline(__always)
func writeDiagonal(into matrix: inout MutableSpan<Double>, _ n: Int, _ entry: (Int) -> Double) {
  for i in 0..<n * n { matrix[i] = 0 }
  for i in 0..<n { matrix[i * n + i] = entry(i) }
}
