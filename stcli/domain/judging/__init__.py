"""Rules on a snapshot, laws on the step between two."""
