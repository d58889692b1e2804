"""Three doors and a test that nothing goes round them: reading, processes, the screen.

Found by reading the code. What is listed here has a reason; anything else is a way round.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]

# Calls that open or list files, besides ``store/file.py``.
OPENING: Final = {
    "open()",
    "os.open",
    "io.open",
    "os.fdopen",
    "os.scandir",
    "os.listdir",
    "os.walk",
    "glob",
    "shutil.copyfile",
    "shutil.copy",
    "shutil.copytree",
    "shutil.move",
    "codecs.open",
    ".read_bytes()",
    ".read_text()",
    ".write_bytes()",
    ".write_text()",
    ".glob()",
    ".rglob()",
    ".iterdir()",
}
MAY_OPEN: Final = {
    "stcli/store/file.py": "the door",
    "stcli/store/discovery.py": "a pointer of git's (`.git`, `commondir`), a few bytes, files only",
    "stcli/store/clone.py": "git's HEAD, a few bytes, known to be a file",
    "stcli/store/index.py": "git's own index: its lock, its copy, its digest; known to be a file",
    "stcli/store/git_object.py": "writes what git shall store into a folder of its own",
    "stcli/store/turn.py": "the lock of the processes of this machine",
    "stcli/store/shipped.py": "what the program brings along",
    "stcli/cli/complete.py": "names in folders, for completion; opens nothing",
    "stcli/cli/named_files.py": "names in the folder that a person named; opens nothing",
    "stcli/report/text.py": "the null device, for a stream that nobody reads any more",
    "stcli/store/ssh.py": "writes what ssh-keygen shall read into a folder of its own",
    "stcli/store/remembrance.py": "names and sizes of the program's own files; opens nothing",
    "stcli/store/foundation.py": "whether a folder where a registry is founded is empty",
}
# Calls that write to the streams, besides ``report/text.py``.
SPEAKING: Final = {
    "print()",
    "sys.stdout",
    "sys.stderr",
    "sys.__stdout__",
    "sys.__stderr__",
    "input()",
}
MAY_SPEAK: Final = {
    "stcli/report/text.py": "the door",
    "stcli/cli/shell.py": "asks whether the streams are terminals, writes nothing",
    "stcli/cli/demo.py": "plays commands with streams of its own, which then pass the door",
    "stcli/cli/asking.py": "asks a person on a terminal; every word passes the door",
}
STARTING: Final = {
    "subprocess",
    "os.system",
    "os.popen",
    "os.fork",
    "os.forkpty",
    "pty",
    "multiprocessing",
    "os.startfile",
    "asyncio.create_subprocess_exec",
    "asyncio.create_subprocess_shell",
    "ctypes",
    "socket",
    "urllib.request",
    "http",
    "ssl",
    "ftplib",
    "smtplib",
    "webbrowser",
    "pickle",
    "marshal",
    "shelve",
    "eval()",
    "exec()",
    "compile()",
    "__import__()",
    "importlib.util",
    "runpy",
}
MAY_START: Final = {
    "stcli/store/git.py": "the door",
    "stcli/store/editor.py": "the editor that the user named, never one that a repository names",
    "stcli/store/ssh.py": "the door to ssh-keygen, which judges one signature",
    "stcli/store/twin.py": "doubles its own process; unpickles only what that twin has sent it",
}


def running(node: ast.AST) -> Iterator[ast.AST]:
    """The code without what only type checkers see."""
    yield node
    for below in ast.iter_child_nodes(node):
        if not (isinstance(below, ast.If) and ast.unparse(below.test) == "TYPE_CHECKING"):
            yield from running(below)


def named(tree: ast.AST) -> Iterator[str]:
    """What a module calls, uses of a module, and imports: dotted, as far as it is written."""
    for node in running(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            if not node.module or node.module.startswith("stcli"):
                continue
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Attribute):
            yield ast.unparse(node)
        elif isinstance(node, ast.Call):
            called = node.func
            yield f"{ast.unparse(called)}()" if isinstance(called, ast.Name) else ""
            yield f".{called.attr}()" if isinstance(called, ast.Attribute) else ""


def ways(forbidden: set[str], allowed: dict[str, str]) -> list[str]:
    """Modules in which something forbidden stands, with what it is."""
    return sorted(
        {
            f"{path.relative_to(ROOT).as_posix()}: {name}"
            for path in (ROOT / "stcli").rglob("*.py")
            if path.relative_to(ROOT).as_posix() not in allowed
            for name in named(ast.parse(path.read_text("utf-8")))
            if name in forbidden or name.partition(".")[0] in forbidden
        }
    )


def test_files_are_opened_at_one_door() -> None:
    assert ways(OPENING, MAY_OPEN) == []


def test_the_screen_is_written_to_at_one_door() -> None:
    assert ways(SPEAKING, MAY_SPEAK) == []


def test_processes_start_at_one_door_and_no_code_is_made_of_data() -> None:
    assert ways(STARTING, MAY_START) == []


def test_every_exception_is_still_needed() -> None:
    missing = [path for path in (*MAY_OPEN, *MAY_SPEAK, *MAY_START) if not (ROOT / path).exists()]
    assert missing == []
