// The room Statistics.
