import Lanes

/// ‖g‖₂ of each run. Where the sum of squares overflows it is scaled, so that a long gradient still has a length.
func euclideanNorm<L: Lane>(of gradient: Span<L>) -> L {
  var squares: L = 0
  for i in gradient.indices { squares += gradient[i] * gradient[i] }
  let overflows = .!(squares .< .infinity)
  return overflows.any
    ? squares.squareRoot().replacing(with: scaledNorm(of: gradient), where: overflows)
    : squares.squareRoot()
}

@inline(never)
private func scaledNorm<L: Lane>(of gradient: Span<L>) -> L {
  var largest: L = 0
  for i in gradient.indices { largest = L.maximum(largest, gradient[i].magnitude) }
  var squares: L = 0
  for i in gradient.indices { squares += (gradient[i] / largest) * (gradient[i] / largest) }
  return largest * squares.squareRoot()
}
