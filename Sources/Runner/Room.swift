// The room Runner.
