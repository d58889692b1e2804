"""Fixtures of the trust tests."""

from tests.trust.hostile import template, yard

__all__ = ["template", "yard"]
