// One coordinate at a time over vectors of equal count: the only place in the package that indexes without checks.

extension Array where Element: Lane {
  /// A vector of zeros.
  @inlinable public static func zeros(_ count: Int) -> Self { Array(repeating: 0, count: count) }
}

/// Updates each coordinate of `a` from `b`.
@inlinable @inline(__always)
public func update<L: Lane>(_ a: inout [L], _ b: [L], _ body: (inout L, L) -> Void) {
  let count = a.count
  precondition(b.count == count)
  a.withUnsafeMutableBufferPointer { a in
    b.withUnsafeBufferPointer { b in
      for i in 0..<count { body(&a[i], b[i]) }
    }
  }
}

/// Updates each coordinate of `a` and `b` from `c`.
@inlinable @inline(__always)
public func update<L: Lane>(_ a: inout [L], _ b: inout [L], _ c: [L], _ body: (inout L, inout L, L) -> Void) {
  let count = a.count
  precondition(b.count == count && c.count == count)
  a.withUnsafeMutableBufferPointer { a in
    b.withUnsafeMutableBufferPointer { b in
      c.withUnsafeBufferPointer { c in
        for i in 0..<count { body(&a[i], &b[i], c[i]) }
      }
    }
  }
}

/// Updates each coordinate of `a`, `b` and `c` from `d`.
@inlinable @inline(__always)
public func update<L: Lane>(
  _ a: inout [L], _ b: inout [L], _ c: inout [L], _ d: [L], _ body: (inout L, inout L, inout L, L) -> Void
) {
  let count = a.count
  precondition(b.count == count && c.count == count && d.count == count)
  a.withUnsafeMutableBufferPointer { a in
    b.withUnsafeMutableBufferPointer { b in
      c.withUnsafeMutableBufferPointer { c in
        d.withUnsafeBufferPointer { d in
          for i in 0..<count { body(&a[i], &b[i], &c[i], d[i]) }
        }
      }
    }
  }
}

/// Updates each coordinate of `a`, `b`, `c` and `d` from `e`.
@inlinable @inline(__always)
public func update<L: Lane>(
  _ a: inout [L], _ b: inout [L], _ c: inout [L], _ d: inout [L], _ e: [L],
  _ body: (inout L, inout L, inout L, inout L, L) -> Void
) {
  let count = a.count
  precondition(b.count == count && c.count == count && d.count == count && e.count == count)
  a.withUnsafeMutableBufferPointer { a in
    b.withUnsafeMutableBufferPointer { b in
      c.withUnsafeMutableBufferPointer { c in
        d.withUnsafeMutableBufferPointer { d in
          e.withUnsafeBufferPointer { e in
            for i in 0..<count { body(&a[i], &b[i], &c[i], &d[i], e[i]) }
          }
        }
      }
    }
  }
}
