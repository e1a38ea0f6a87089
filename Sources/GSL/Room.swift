// The room GSL.
