// The room Parity.
