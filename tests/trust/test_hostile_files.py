"""Hostile files: what is no plain file, what has a name that it should not, what is not ours."""

from __future__ import annotations

import os
import resource
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.trust.hostile import BAD, PATIENCE, VICTIM, Yard, child, run

SECRET = "salaisuus-joka-ei-saa-nakya"
ROOT = os.geteuid() == 0


def outside(yard: Yard) -> Path:
    path = yard.root.parent / "secret.yaml"
    path.write_text(f"id: {SECRET}\nname: {{fi: {SECRET}}}\n")
    return path


def linked_file(yard: Yard) -> None:
    (yard.root / BAD).symlink_to(outside(yard))


def linked_within(yard: Yard) -> None:
    (yard.root / BAD).symlink_to(yard.root / VICTIM)


def linked_nowhere(yard: Yard) -> None:
    (yard.root / BAD).symlink_to("/nowhere/at/all")


def linked_to_itself(yard: Yard) -> None:
    (yard.root / BAD).symlink_to("paha.yaml")


def linked_folder(yard: Yard) -> None:
    folder = outside(yard).parent / "folder"
    folder.mkdir()
    shutil.copy(yard.root / VICTIM, folder / "paha.yaml")
    (yard.root / "registry/organisations/linkki").symlink_to(folder)


def linked_device(yard: Yard) -> None:
    (yard.root / BAD).symlink_to("/dev/zero")


def linked_process(yard: Yard) -> None:
    (yard.root / BAD).symlink_to("/proc/self/environ")


def pipe(yard: Yard) -> None:
    os.mkfifo(yard.root / BAD)


def socket_file(yard: Yard) -> None:
    os.chdir(yard.root / "registry/organisations")
    with socket.socket(socket.AF_UNIX) as made:
        made.bind("paha.yaml")
    os.chdir(yard.root)


def folder_for_a_file(yard: Yard) -> None:
    (yard.root / BAD).mkdir()
    (yard.root / BAD / "a.yaml").write_text("id: a\n")


def sparse_giant(yard: Yard) -> None:
    with (yard.root / BAD).open("wb") as stream:
        stream.truncate(1 << 40)


def unreadable(yard: Yard) -> None:
    if ROOT:
        pytest.skip("the superuser reads everything")
    yard.write(BAD, b"id: paha\n")
    (yard.root / BAD).chmod(0)


def stray(path: str) -> Callable[[Yard], None]:
    return lambda yard: yard.write(path, yard.read(VICTIM))


def raw(name: bytes) -> Callable[[Yard], None]:
    def attack(yard: Yard) -> None:
        folder = os.fsencode(yard.root / "registry/organisations")
        with open(folder + b"/" + name, "wb") as stream:
            stream.write(yard.read(VICTIM))

    return attack


def deep(yard: Yard) -> None:
    yard.write("registry/organisations/" + "a/" * 60 + "paha.yaml", yard.read(VICTIM))


ODD = [
    ("F1-link-out", linked_file),
    ("F1-link-within", linked_within),
    ("F1-link-nowhere", linked_nowhere),
    ("F2-link-to-itself", linked_to_itself),
    ("F2-linked-folder", linked_folder),
    ("F1-device", linked_device),
    ("F1-process", linked_process),
    ("F3-pipe", pipe),
    ("F4-socket", socket_file),
    ("F4-folder", folder_for_a_file),
    ("F4-giant", sparse_giant),
    ("F9-unreadable", unreadable),
    ("F5-device-name", stray("registry/organisations/con .yaml")),
    ("F5-dots", stray("registry/organisations/...yaml")),
    ("F5-hidden", stray("registry/organisations/.yaml")),
    ("F6-case", stray("registry/organisations/SPEK.yaml")),
    ("F6-other-ending", stray("registry/organisations/spek.yml")),
    ("F6-other-ending-case", stray("registry/organisations/spek.YAML")),
    ("F7-twice", stray("registry/organisations/toinen/spek.yaml")),
    ("F8-newline", raw(b"a\n::error::b.yaml")),
    ("F8-option", raw(b"-rf.yaml")),
    ("F8-escape", raw(b"\x1b[31m.yaml")),
    ("F8-no-utf-8", raw(b"\xff\xfe.yaml")),
    ("F8-nfd", raw("a\u0308.yaml".encode())),
    ("F8-override", raw("\u202elmay.yaml".encode())),
    ("F8-long", raw(b"a" * 240 + b".yaml")),
    ("F8-backslash", raw(b"..\\..\\x.yaml")),
    ("F8-spaces", raw(b" spek.yaml ")),
    ("too-deep", deep),
    ("stray-top", stray("registry/paha.yaml")),
    ("stray-kind", stray("registry/vieraat/a.yaml")),
    ("stray-git", stray("registry/organisations/.gitattributes")),
    ("stray-query", stray("registry/queries/../queries/Paha.sql")),
    ("stray-script", stray("registry/organisations/paha.yaml.sh")),
]


@pytest.mark.parametrize("attack", [c[1] for c in ODD], ids=[c[0] for c in ODD])
def test_what_is_no_record_is_named_and_not_read(
    yard: Yard, attack: Callable[[Yard], None]
) -> None:
    attack(yard)
    said = yard.json("validate")
    assert said.code == 1
    assert ("yaml-limit" if attack is sparse_giant else "file-kind") in said.rules
    for arguments in (("validate",), ("list", "organisations"), ("status",), ("fmt", "--check")):
        heard = yard.run(*arguments)
        assert heard.code in (0, 1, 3, 4)
        assert SECRET not in heard.out + heard.err
        assert "\n::error::b" not in heard.out + heard.err
    with yard.unchanged():
        assert yard.run("save").code in (0, 3)


def test_a_stray_does_not_hinder_the_others(yard: Yard) -> None:
    for attack in (linked_file, linked_folder):
        attack(yard)
    assert yard.run("set", "sm", "notes=x").code == 0


SCHEMAS = [
    ("link", lambda path: path.symlink_to("/etc/passwd")),
    ("pipe", os.mkfifo),
    ("giant", lambda path: path.write_bytes(b" " * ((1 << 20) + 1))),
]


@pytest.mark.parametrize("attack", [c[1] for c in SCHEMAS], ids=[c[0] for c in SCHEMAS])
def test_a_schema_that_is_no_file_is_named(yard: Yard, attack: Callable[[Path], object]) -> None:
    (yard.root / "schemas/meeting.schema.json").unlink()
    attack(yard.root / "schemas/meeting.schema.json")
    said = yard.json("validate")
    assert said.code == 1
    assert any(f["path"] == "schemas/meeting.schema.json" for f in said.findings)
    with yard.unchanged():
        assert yard.json("save").code == 3


def test_schemas_that_are_a_link_are_not_believed(yard: Yard) -> None:
    (yard.root / "schemas").rename(yard.root.parent / "theirs")
    (yard.root / "schemas").symlink_to("../theirs")
    said = yard.json("validate")
    assert said.code == 1
    assert any(f["path"] == "schemas" for f in said.findings)


def test_a_registry_that_is_a_link_is_not_read(yard: Yard) -> None:
    (yard.root / "registry").rename(yard.root.parent / "theirs")
    (yard.root / "registry").symlink_to("../theirs")
    assert yard.run("list", "measures").code != 0 or SECRET
    said = yard.json("validate")
    assert said.code == 1
    with yard.unchanged():
        assert yard.json("set", "spek", "notes=x").code in (3, 4, 5)


def test_a_file_with_a_second_name_is_not_written(yard: Yard) -> None:
    """F15: its other name may be anywhere."""
    other = yard.root.parent / "other.yaml"
    os.link(yard.root / VICTIM, other)
    with yard.unchanged():
        assert yard.json("set", "spek", "notes=x").refused == "hard-link"
    yard.write(VICTIM, yard.read(VICTIM) + b"\n\n")
    assert yard.run("fmt").code == 3
    assert other.read_bytes().endswith(b"\n\n")


def test_mode_and_umask_are_kept(yard: Yard) -> None:
    """F16."""
    (yard.root / VICTIM).chmod(0o640)
    assert yard.run("set", "spek", "notes=x").code == 0
    assert (yard.root / VICTIM).stat().st_mode & 0o777 == 0o640
    assert yard.run("fmt").code == 0


@pytest.mark.parametrize(
    "id",
    [
        "../../.git/hooks/pre-commit",
        "/etc/passwd",
        ".git",
        "GIT~1",
        "CON",
        "a.",
        "a ",
        "",
        "-x",
        "a/b",
        "a\\b",
        "a\nb",
        "a\0b",
        "ä",
        "a" * 101,
        "a--b",
        "a-",
        "A",
        "..",
        "%2e%2e",
        "\udcff",
    ],
    ids=repr,
)
def test_an_id_is_checked_before_any_path_is_built(yard: Yard, id: str) -> None:
    """F5."""
    for arguments in (
        ("organisation", "add", id, "--name-fi", "x", "--type", "ngo"),
        ("focus-area", "propose", id, "--title-fi", "x"),
        ("measure", "add", id, "--focus-area", "kotien-turva", "--lead", "sm", "--title-fi", "x"),
        (
            "decision",
            "record",
            "--id",
            id,
            "--date",
            "2026-11-20",
            "--body",
            "cooperation-group",
            "--decides",
            "other",
            "--subject",
            "organisations/sm",
            "--text-fi",
            "x",
        ),
    ):
        before = yard.head
        with yard.unchanged():
            if id or arguments[0] != "decision":
                assert yard.run(*arguments).code in (2, 3)
        assert yard.head == before


# Where answers go


def target_exists(yard: Yard, path: Path) -> None:
    path.write_text("mine")


def target_linked(yard: Yard, path: Path) -> None:
    path.symlink_to(outside(yard))


def target_linked_nowhere(yard: Yard, path: Path) -> None:
    path.symlink_to(yard.root.parent / "made-through-a-link")


def target_pipe(yard: Yard, path: Path) -> None:
    os.mkfifo(path)


def target_folder(yard: Yard, path: Path) -> None:
    path.mkdir()


TARGETS = (target_exists, target_linked, target_linked_nowhere, target_pipe, target_folder)


@pytest.mark.parametrize("force", [(), ("--force",)], ids=["plain", "force"])
@pytest.mark.parametrize("target", TARGETS)
def test_an_answer_never_goes_where_it_should_not(
    yard: Yard, target: Callable[[Yard, Path], None], force: tuple[str, ...]
) -> None:
    """X8: and a change whose answer can't be given is not made."""
    path = yard.root.parent / "answer"
    target(yard, path)
    for arguments in (
        ("list", "measures", "--json"),
        ("status",),
        ("log",),
        ("validate",),
        ("schema",),
        ("show", "spek"),
        ("explain", "file-kind"),
        ("set", "spek", "notes=x"),
        ("list", "measures", "-f", "csv"),
    ):
        if force and target is target_exists:
            assert yard.run(*arguments, "-o", str(path), *force).code == 0
            assert not list(path.parent.glob(".stcli-*"))
            continue
        with yard.unchanged():
            assert yard.run(*arguments, "-o", str(path), *force).code == 2


def test_an_answer_is_written_whole_or_not_at_all(yard: Yard) -> None:
    path = yard.root.parent / "answer"
    propose = ("focus-area", "propose", "uusi", "--title-fi", "Uusi", "--participant", "sm")
    assert yard.run(*propose, "-o", str(path)).code == 0
    assert path.read_text()
    for name in ("", ".", "nowhere/answer", "/", "x" * 300, str(yard.root) + "/"):
        with yard.unchanged():
            assert yard.run("list", "measures", "-o", name).code in (2, 4)
            assert yard.run("set", "spek", "notes=x", "-o", name).code in (2, 4)


# Where texts come from


def test_a_text_from_a_file_is_a_plain_one(yard: Yard) -> None:
    os.mkfifo(yard.root.parent / "pipe")
    (yard.root.parent / "huge").write_bytes(b"x" * ((1 << 20) + 1))
    (yard.root.parent / "binary").write_bytes(b"\xff\xfe\0")
    for name in ("pipe", "huge", "binary", "", "nowhere", "yard", "/dev/zero"):
        with yard.unchanged():
            said = yard.json("set", "spek", f"notes=@{yard.root.parent / name if name else ''}")
            assert said.code in (2, 3), name


@pytest.mark.parametrize(
    "given",
    [
        b"\xff\xfe",
        b"\0",
        b"x" * (2 << 20),
        b"\xed\xa0\x80",
        b"\x1b[31m",
        b"a\r\nb\r\n",
        b"",
        b"\xef\xbb\xbfx",
        b"\n" * 1000,
        b"- a: &x\n<<: *x\n!!python/name:x",
    ],
    ids=["no-utf-8", "nul", "huge", "surrogate", "escape", "crlf", "empty", "bom", "lines", "yaml"],
)
def test_a_text_from_standard_input_is_a_text(yard: Yard, given: bytes) -> None:
    for arguments in (
        ("set", "spek", "notes=-"),
        ("measure", "suspend", "palovaroitin", "--reason", "-"),
        ("organisation", "add", "uusi", "--name-fi", "-", "--type", "ngo"),
    ):
        said = yard.json(*arguments, "--dry-run", stdin=given)
        assert said.code in (0, 2, 3)
        if said.code == 0:
            before = yard.head
            assert yard.run(*arguments, stdin=given).code == 0
            assert yard.head != before or not given
            assert yard.run("validate").code == 0


def test_without_standard_input_there_is_no_text(yard: Yard) -> None:
    said = child(yard, "set", "spek", "notes=-", preexec_fn=lambda: os.close(0), stdin=None)
    assert said.returncode in (0, 2)
    assert b"Traceback" not in said.stderr


# When the system says no


def limited(which: int, amount: int) -> Callable[[], None]:
    return lambda: resource.setrlimit(which, (amount, amount))


@pytest.mark.parametrize(
    ("which", "amount"),
    [
        (resource.RLIMIT_FSIZE, 100),
        (resource.RLIMIT_FSIZE, 4000),
        (resource.RLIMIT_NOFILE, 12),
        (resource.RLIMIT_NOFILE, 6),
    ],
    ids=["no-room", "little-room", "few-files", "no-files"],
)
def test_a_system_that_says_no_leaves_all_as_it_was(yard: Yard, which: int, amount: int) -> None:
    """F11, F12."""
    before, head = yard.everything(), yard.head
    said = child(yard, "set", "spek", "notes=x", preexec_fn=limited(which, amount))
    assert said.returncode in (0, 4) or which == resource.RLIMIT_NOFILE
    assert b"Traceback" not in said.stderr or which == resource.RLIMIT_NOFILE
    if said.returncode:
        assert (yard.everything(), yard.head) == (before, head)
        assert not list((yard.root / ".git").rglob("*.lock"))
    read = child(yard, "list", "measures", preexec_fn=limited(which, amount))
    assert read.returncode in (0, 4) or which == resource.RLIMIT_NOFILE


@pytest.mark.skipif(ROOT, reason="the superuser writes everywhere")
def test_a_folder_that_is_not_ours_to_write_is_named(yard: Yard) -> None:
    """F10."""
    (yard.root / "registry/organisations").chmod(0o555)
    said = yard.json("set", "spek", "notes=x")
    (yard.root / "registry/organisations").chmod(0o755)
    assert said.code == 4


def test_odd_surroundings_are_no_bug(yard: Yard) -> None:
    """F17: closed streams, a current folder that is gone, no home, a full disk."""
    gone = yard.root.parent / "gone"
    gone.mkdir()
    cases: list[tuple[tuple[str, ...], dict[str, object], set[int]]] = [
        (("list", "measures"), {"preexec_fn": lambda: os.close(1), "stdout": None}, {0, 4}),
        (("--version",), {"preexec_fn": lambda: os.close(1), "stdout": None}, {0, 4}),
        (("list", "nothing"), {"preexec_fn": lambda: os.close(2), "stderr": None}, {3}),
        (
            ("set", "spek", "notes=x"),
            {
                "preexec_fn": lambda: os.closerange(0, 3),
                "stdout": None,
                "stderr": None,
                "stdin": None,
            },
            {0, 4},
        ),
        (("list", "measures"), {"preexec_fn": lambda: os.rmdir(gone), "cwd": gone}, {4}),
        (("status",), {"env": {"HOME": "", "XDG_CACHE_HOME": "\udcff", "TZ": "x/../y"}}, {0}),
        (("status",), {"env": {"LC_ALL": "paha", "LANG": "\x1b", "COLUMNS": "-5"}}, {0}),
        (("status",), {"env": {"COLUMNS": "99999999999999999999"}}, {0}),
        (("status",), {"env": {"COLUMNS": "1", "FORCE_COLOR": "1", "NO_COLOR": ""}}, {0}),
        (("list", "measures"), {"env": {"PYTHONIOENCODING": "ascii"}}, {0}),
        (
            ("list", "measures"),
            {"env": {"STCLI_LANG": "../../etc", "STCLI_REGISTRY": "/nowhere"}},
            {4},
        ),
    ]
    for arguments, how, codes in cases:
        gone.mkdir(exist_ok=True)
        said = child(yard, *arguments, **how)  # type: ignore[arg-type]
        assert said.returncode in codes, (arguments, said)
        assert b"Traceback" not in (said.stderr or b"")


@pytest.mark.parametrize("arguments", [("list", "measures"), ("--version",), ("--help",), ("log",)])
def test_a_reader_that_goes_away_or_a_full_disk_is_quiet(
    yard: Yard, arguments: tuple[str, ...]
) -> None:
    """F17: a closed pipe, and ``/dev/full``."""
    left, right = os.pipe()
    os.close(left)
    said = child(yard, *arguments, capture_output=False, stdout=right, stderr=subprocess.PIPE)
    os.close(right)
    assert (said.returncode, said.stderr) in ((0, b""), (141, b""))
    with open("/dev/full", "wb") as full:
        said = child(yard, *arguments, capture_output=False, stdout=full, stderr=subprocess.PIPE)
    assert said.returncode == 4
    assert b"Traceback" not in said.stderr
    assert b"Exception ignored" not in said.stderr


# Being interrupted


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_leaves_what_can_be_explained(yard: Yard, number: int) -> None:
    """C6: a sample of moments; ``test_kill`` has the many."""
    for delay in (0.05, 0.12, 0.2):
        running = subprocess.Popen(
            [
                sys.executable,
                "-B",
                "-m",
                "stcli",
                "set",
                "spek",
                f"notes=Signaali {delay} {number}",
            ],
            env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        time.sleep(delay)
        running.send_signal(number)
        _, err = running.communicate(timeout=PATIENCE)
        assert b"Traceback" not in err or running.returncode < 0 or delay < 0.1
        subprocess.run(["git", "fsck", "--no-dangling"], check=True, capture_output=True)
        (yard.root / ".git/index.lock").unlink(missing_ok=True)


def test_the_same_change_twice_is_no_change(yard: Yard) -> None:
    """C1, C8."""
    reason = ("measure", "suspend", "palovaroitin", "--reason", "x")
    assert yard.run(*reason).code == 0
    head = yard.head
    assert yard.json(*reason).refused == "action-not-allowed"
    assert yard.run("set", "spek", "notes=x").code == 0
    again = yard.json("set", "spek", "notes=x")
    assert (again.code, again.envelope["data"]["commit"]) == (0, None)
    assert yard.git("rev-parse", "HEAD~1").strip() == head


def test_a_lock_that_stands_is_named(yard: Yard, monkeypatch: pytest.MonkeyPatch) -> None:
    """C2: nobody removes another's lock unasked."""
    from stcli.store import publication

    monkeypatch.setattr(publication, "PATIENCE", 0.05)
    for name in ("index.lock", "refs/heads/main.lock"):
        (yard.root / ".git" / name).touch()
        said = run("set", "spek", "notes=x", "--json")  # waits, as it should
        assert said.code == 5
        assert ".lock" in said.out or "main" in said.out
        assert (yard.root / ".git" / name).exists()
        (yard.root / ".git" / name).unlink()


LOST = """
import time
from stcli.cli import _hear_every_interruption
_hear_every_interruption()
class Lost:
    def __del__(self):
        raise %s
Lost()
time.sleep(20)
print("nobody heard")
"""


def test_an_interruption_that_is_lost_in_a_callback_is_heard_after_it() -> None:
    """Compiled code can't pass on what is raised in its callbacks; Python only names it."""
    command = [sys.executable, "-c", LOST % "KeyboardInterrupt"]
    said = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (said.returncode != 0, said.stdout, "Exception ignored" in said.stderr) == (
        True, "", False,
    )  # fmt: skip
    other = (LOST % "ValueError").replace("sleep(20)", "sleep(0)")
    said = subprocess.run(
        [sys.executable, "-c", other], capture_output=True, text=True, check=False
    )
    assert (said.stdout, "ValueError" in said.stderr) == ("nobody heard\n", True)
