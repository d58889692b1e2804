"""A twin: a second process that does a part of the work at the same time.

Knows how a process is doubled and how the twin's result comes back; does not know the work.
Where processes can't be doubled, or a twin comes to grief, there is no result and the work is
left to whoever asked for it.
"""

from __future__ import annotations

import os
import pickle
import signal
import warnings
from collections.abc import Callable
from types import TracebackType
from typing import Final, Generic, TypeVar

from stcli.domain.refusal import Refusal

T = TypeVar("T")
_END: Final = b"told"  # what comes without it was cut off


def is_possible() -> bool:
    """Whether a twin would save time."""
    return hasattr(os, "fork") and (os.cpu_count() or 1) > 1


class Twin(Generic[T]):
    """The work under way in a process of its own, which ends with the block it is used in."""

    def __init__(self, work: Callable[[], T]) -> None:
        self._result, told = os.pipe()
        with warnings.catch_warnings():
            # Python warns where other threads might hold locks; the twin waits for none of theirs.
            warnings.simplefilter("ignore", DeprecationWarning)
            self._process = os.fork()
        if self._process == 0:
            _work(work, told)
        os.close(told)

    def result(self) -> T | None:
        """What came out, once it is there; None where the twin came to grief.

        A refusal is raised here as it was there.
        """
        pieces = []
        while piece := os.read(self._result, 1 << 20):
            pieces.append(piece)
        told = b"".join(pieces)
        if not told.endswith(_END):
            return None
        result: T | Refusal = pickle.loads(told)  # noqa: S301 -- from ourselves
        if isinstance(result, Refusal):
            raise result
        return result

    def __enter__(self) -> Twin[T]:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:  # fmt: skip
        os.close(self._result)
        if kind is not None:
            os.kill(self._process, signal.SIGKILL)
        os.waitpid(self._process, 0)


def _work(work: Callable[[], object], told: int) -> None:
    """The twin's whole life: nothing of its parent's ending is its own."""
    code = 1
    try:
        try:
            result = work()
        except Refusal as refusal:
            result = refusal
        left = memoryview(pickle.dumps(result) + _END)
        while left:
            left = left[os.write(told, left) :]
        code = 0
    finally:
        os._exit(code)
