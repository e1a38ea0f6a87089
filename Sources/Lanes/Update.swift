// One coordinate at a time over vectors of equal count: the only place in the package that indexes without checks.

extension Array where Element: Lane {
  /// A vector of zeros.
  @inlinable public static func zeros(_ count: Int) -> Self { Array(repeating: 0, count: count) }
}

/// Updates each coordinate of `a`.
@inlinable @inline(__always)
public func update<L: Lane>(_ a: Vector<L>, _ body: (inout L) -> Void) {
  for i in 0..<a.count { body(&a.base[i]) }
}

/// Updates each coordinate of `a` from `b`.
@inlinable @inline(__always)
public func update<L: Lane>(_ a: Vector<L>, from b: Vector<L>, _ body: (inout L, L) -> Void) {
  let count = a.count
  precondition(b.count == count)
  for i in 0..<count { body(&a.base[i], b.base[i]) }
}

/// Updates each coordinate of `a` and `b` from `c`.
@inlinable @inline(__always)
public func update<L: Lane>(
  _ a: Vector<L>, _ b: Vector<L>, from c: Vector<L>, _ body: (inout L, inout L, L) -> Void
) {
  let count = a.count
  precondition(b.count == count && c.count == count)
  for i in 0..<count { body(&a.base[i], &b.base[i], c.base[i]) }
}

/// Updates each coordinate of `a`, `b` and `c` from `d`.
@inlinable @inline(__always)
public func update<L: Lane>(
  _ a: Vector<L>, _ b: Vector<L>, _ c: Vector<L>, from d: Vector<L>, _ body: (inout L, inout L, inout L, L) -> Void
) {
  let count = a.count
  precondition(b.count == count && c.count == count && d.count == count)
  for i in 0..<count { body(&a.base[i], &b.base[i], &c.base[i], d.base[i]) }
}

/// Updates each coordinate of `a`, `b`, `c` and `d` from `e`.
@inlinable @inline(__always)
public func update<L: Lane>(
  _ a: Vector<L>, _ b: Vector<L>, _ c: Vector<L>, _ d: Vector<L>, from e: Vector<L>,
  _ body: (inout L, inout L, inout L, inout L, L) -> Void
) {
  let count = a.count
  precondition(b.count == count && c.count == count && d.count == count && e.count == count)
  for i in 0..<count { body(&a.base[i], &b.base[i], &c.base[i], &d.base[i], e.base[i]) }
}
