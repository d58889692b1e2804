"""What every command accepts and what the surroundings say: read once, passed on as values.

The only module that reads the clock, the environment and the locale.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from typing import Final

LANGUAGES: Final = ("fi", "sv", "en")
DEFAULT_LANGUAGE: Final = "en"


class Settings:
    """The global options, as far as they were given, over what the environment says."""

    registry: str | None = None
    lang: str = DEFAULT_LANGUAGE
    lang_given: bool = False  # on the command line, not by the surroundings
    color: str = "auto"
    quiet: bool = False
    verbose: bool = False
    today: str = ""
    format: str | None = None
    rendering: str | None = None  # what --format says beside --json
    output: str | None = None
    force: bool = False
    no_input: bool = False
    yes: bool = False

    def __init__(self, environment: Mapping[str, str]) -> None:
        self.environment = environment


def settings_of(arguments: Sequence[str], environment: Mapping[str, str]) -> Settings:
    """Settings before the arguments are parsed: enough to speak the user's language.

    ``--lang`` and ``--json`` are looked for here too, so that even a usage error is in the
    right language and form.
    """
    settings = Settings(environment)
    settings.registry = environment.get("STCLI_REGISTRY") or None
    settings.lang = language(arguments, environment)
    settings.format = "json" if _asks_json(arguments) else None
    settings.today = today()
    return settings


def current_language() -> str:
    """The language in which help pages of this run are written."""
    return language(sys.argv[1:], os.environ)


def today() -> str:
    """The day on this machine's clock, ISO."""
    import time

    return time.strftime("%Y-%m-%d")


def language(arguments: Sequence[str], environment: Mapping[str, str]) -> str:
    """``--lang``, else ``STCLI_LANG``, else the locale, else English."""
    named = _value_of(arguments, "--lang")
    locale = (environment.get(n) for n in ("LC_ALL", "LC_MESSAGES", "LANG"))
    first_locale = next((value for value in locale if value), "")
    for wanted in (named, environment.get("STCLI_LANG"), first_locale, _system_language()):
        code = (wanted or "")[:2].lower()
        if code in LANGUAGES:
            return code
        if wanted and wanted is not named:
            break
    return DEFAULT_LANGUAGE


def _system_language() -> str:
    """Windows tells the user's language not in the environment but here."""
    if os.name != "nt":
        return ""
    import locale

    return locale.getlocale()[0] or ""


def _value_of(arguments: Sequence[str], option: str) -> str | None:
    for index, argument in enumerate(arguments):
        if argument == "--":
            break
        if argument == option and index + 1 < len(arguments):
            return arguments[index + 1]
        if argument.startswith(f"{option}="):
            return argument.partition("=")[2]
    return None


def _asks_json(arguments: Sequence[str]) -> bool:
    return "--json" in arguments or "json" in (
        _value_of(arguments, "--format"), _value_of(arguments, "-f"),
    )  # fmt: skip


def new_operation() -> str:
    """A new operation id: 26 characters (Crockford base 32), sortable by time, unique."""
    import time

    value = (int(time.time() * 1000) << 80) | int.from_bytes(os.urandom(10), "big")
    alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    return "".join(alphabet[(value >> shift) & 31] for shift in range(125, -5, -5))
