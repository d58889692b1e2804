"""From a wish to a plan: actions, edits, drafts."""
