"""From bytes to data: trees, YAML, JSON Schema."""
