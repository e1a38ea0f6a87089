import CLanes

/// Memory of the calling thread for `count` lanes, at a cache line and with whatever was left in it: it costs nothing
/// but where more is asked than ever before. What asks for it must have done with it before anything else does; `nil`
/// where the machine has no more.
@inlinable
public func workspace<L: Lane>(of _: L.Type, _ count: Int) -> UnsafeMutablePointer<L>? {
  lanes_workspace(max(1, count) * MemoryLayout<L>.stride)?.bindMemory(to: L.self, capacity: count)
}
