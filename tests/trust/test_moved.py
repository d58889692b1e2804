"""A registry whose folder was moved begins anew: that its past is missing is said."""

from __future__ import annotations

from typing import Any

import pytest

from tests.trust.ledger import Files, Ledger, changed, founding
from tests.trust.test_attacks import CLOSED, _text, audit, ledger, surroundings

__all__ = ["ledger", "surroundings"]


def under(folder: str, tree: Files) -> Files:
    return {f"{folder}/{path}": content for path, content in tree.items()}


def rewritten() -> Files:
    return changed(founding(), CLOSED, lambda d: d.update(outcome=_text("Muu tulos")))


def moved(ledger: Ledger, capsys: pytest.CaptureFixture[str], folder: str) -> tuple[int, list[Any]]:
    """What the audit of the registry in a folder says of other folders."""
    sign = ledger.root / folder / "registry/registry.yaml"
    sign.parent.mkdir(parents=True, exist_ok=True)
    sign.write_text("id: koe\n")
    where = Ledger.__new__(Ledger)
    where.root = ledger.root / folder
    code, answer = audit(where, capsys)
    assert audit(where, capsys)[1]["findings"] == answer["findings"]  # with a memory, too
    found = [f for f in answer["findings"] if f["rule"] == "audit-trunk"]
    return code, [(f["severity"], f["commit"], f["message"].split("folder ")[1]) for f in found]


@pytest.mark.parametrize("old", ["hallinto", "hallinto/sisainen", ""])
def test_a_folder_that_was_moved(
    old: str, ledger: Ledger, capsys: pytest.CaptureFixture[str]
) -> None:
    ledger.land(under(old, founding()) if old else founding())
    new = ledger.land(under("uusi", rewritten()))
    (finding,) = moved(ledger, capsys, "uusi")[1]
    assert finding[:2] == ("warning", new)
    assert finding[2].startswith(f"{old or '.'}, and there is none any more")


def test_a_folder_that_was_copied_and_then_removed(
    ledger: Ledger, capsys: pytest.CaptureFixture[str]
) -> None:
    ledger.land(under("vanha", founding()))
    both = {**under("vanha", founding()), **under("uusi", rewritten())}
    new = ledger.land(both)
    assert moved(ledger, capsys, "uusi") == (0, [])  # as yet it is there
    ledger.land(under("uusi", rewritten()))
    ((severity, commit, _),) = moved(ledger, capsys, "uusi")[1]
    assert (severity, commit) == ("warning", new)


def test_registries_side_by_side_and_other_folders_are_nobodys_business(
    ledger: Ledger, capsys: pytest.CaptureFixture[str]
) -> None:
    ledger.land({"docs/registry/index.md": b"x", "registry.yaml": b"x"})
    first = {"docs/registry/index.md": b"x", **under("a", founding())}
    ledger.land(first)
    ledger.land({**first, **under("b", founding())})
    assert moved(ledger, capsys, "a") == moved(ledger, capsys, "b") == (0, [])


def test_an_odd_folder_elsewhere_stops_nothing(
    ledger: Ledger, capsys: pytest.CaptureFixture[str]
) -> None:
    blob = ledger.blob(b"x")[1]
    odd = ledger.raw_tree([("100644", "b", blob), ("100644", "a", blob)])
    root = ledger.raw_tree([("40000", "odd", odd)])
    ledger.land({}, root=root)
    ledger.land(under("uusi", founding()))
    assert moved(ledger, capsys, "uusi") == (0, [])
