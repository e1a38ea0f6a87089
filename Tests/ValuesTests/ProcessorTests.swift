import Testing
import Values

@Suite struct `The processors of a process` {
  @Test func `are those that its control group of version 2 leaves it, and those above`() {
    let files = ["/sys/fs/cgroup/a/b/cpu.max": "max 100000\n", "/sys/fs/cgroup/a/cpu.max": "150000 100000\n"]
    #expect(Processors.quota(groups: "0::/a/b\n") { files[$0] } == 2)
    #expect(Processors.quota(groups: "0::/c\n") { files[$0] } == nil)
  }

  @Test func `are those that its control group of version 1 leaves it`() {
    let groups = "12:memory:/docker/x\n4:cpu,cpuacct:/docker/x\n1:name=systemd:/docker/x\n0::/system.slice\n"
    let folder = "/sys/fs/cgroup/cpu,cpuacct"
    let own = ["\(folder)/docker/x/cpu.cfs_quota_us": "350000\n", "\(folder)/docker/x/cpu.cfs_period_us": "100000\n"]
    #expect(Processors.quota(groups: groups) { own[$0] } == 4)
    // In a container its own group is the root of what is mounted.
    let root = ["\(folder)/cpu.cfs_quota_us": "50000\n", "\(folder)/cpu.cfs_period_us": "100000\n"]
    #expect(Processors.quota(groups: groups) { root[$0] } == 1)
    let free = ["\(folder)/cpu.cfs_quota_us": "-1\n", "\(folder)/cpu.cfs_period_us": "100000\n"]
    #expect(Processors.quota(groups: groups) { free[$0] } == nil)
    #expect(Processors.quota(groups: "nonsense\n4:cpu") { _ in "1 0" } == nil)
  }
}
