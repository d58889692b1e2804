"""A refusal: a request that is not carried out, with the reason as a code.

Knows the exit codes of the command line's contract; does not know words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from stcli.domain.finding import Finding

EXIT_OK: Final = 0
EXIT_FINDINGS: Final = 1
EXIT_USAGE: Final = 2
EXIT_REFUSED: Final = 3
EXIT_SURROUNDINGS: Final = 4
EXIT_RACE: Final = 5
EXIT_BUG: Final = 70
EXIT_INTERRUPTED: Final = 130


class Refusal(Exception):
    """The request is refused; nothing was changed.

    ``code`` names the message ``refusal.<code>`` and its hint ``refusal.<code>.hint``.
    """

    def __init__(
        self,
        code: str,
        /,
        *,
        exit: int = EXIT_REFUSED,
        findings: tuple[Finding, ...] = (),
        **params: Any,
    ) -> None:
        super().__init__(code)
        self.code = code
        self.exit = exit
        self.findings = findings
        self.params = params
