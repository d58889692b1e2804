"""What a registry is: kinds, lifecycles, records, snapshots."""
