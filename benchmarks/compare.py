"""Time stcli against its peers: ``python benchmarks/compare.py [--rows 1,2,9] [--rounds 7]``.

Whole processes, both sides in turn in one run, medians, and the ratios that the targets are
stated in. Peers that are not installed are left out, and said; README.md tells how to get them.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import generate
import history

HERE = Path(__file__).resolve().parent
HUGE = 100_000
LARGE = 10_000
COMMITS = 10_000
MIDDLE = 1_000
SMALL = 100
PYTHON = "python -c pass"
T = "T (empty typer app)"
NODE = "node js-yaml + ajv"
CHECK_JSONSCHEMA = "check-jsonschema"
STCLI = "stcli"
COMMIT = "git commit of one file"
RAW = "git log --raw"
STATUS = "git status"
BLOBS = "git cat-file of all blobs"
TENTH = "stcli, a tenth of the records"
QUESTION = "select id, title from measures where status = 'ongoing' and lead like '%-7'"


@dataclass
class Contender:
    """One side: its name, its command, and what is done before each of its turns, untimed.

    ``memory`` is the folder of what may be remembered between turns; None: nothing is.
    ``given`` is what it reads from standard input; ``peak`` the most MiB of any of its processes.
    """

    name: str
    command: Callable[[], Sequence[str]]
    where: Path
    memory: Path | None = None
    given: bytes = b""
    times: list[float] = field(default_factory=list)
    peak: float = 0

    @property
    def median(self) -> float:
        """Milliseconds."""
        return statistics.median(self.times) * 1000

    def run(self) -> None:
        """One turn."""
        command, env = self.command(), environment(self.memory)
        with tempfile.TemporaryFile() as given, tempfile.TemporaryFile() as said:
            given.write(self.given)
            given.seek(0)
            start = time.perf_counter()
            process = subprocess.Popen(  # noqa: S603 -- commands of this file
                command, cwd=self.where, env=env, stdin=given, stdout=said, stderr=said
            )
            _, status, used = os.wait4(process.pid, 0)
            self.times.append(time.perf_counter() - start)
            self.peak = max(self.peak, used.ru_maxrss / 1024)
            process.returncode = os.waitstatus_to_exitcode(status)
            if process.returncode != 0:
                said.seek(0)
                told = said.read().decode("utf-8", "replace")[-2000:]
                raise SystemExit(f"{self.name} failed ({process.returncode}):\n{told}")


@dataclass(frozen=True)
class Target:
    """What a row promises: ours is at most so much of the others' times added up.

    With ``mebibytes``, what it promises of memory instead.
    """

    text: str
    parts: Mapping[str, float] = field(default_factory=dict)
    mebibytes: int | None = None

    def limit(self, medians: Mapping[str, float]) -> float | None:
        """The limit in milliseconds; None where a peer is not there."""
        if not self.parts.keys() <= medians.keys():
            return None
        return sum(factor * medians[name] for name, factor in self.parts.items())


def environment(memory: Path | None = None) -> dict[str, str]:
    """Every process sees the same: no user's configuration, no memories but those in a folder.

    Compiled modules are kept, as they are wherever a program is installed.
    """
    left_out = ("GIT_", "STCLI_", "XDG_", "PYTHONDONTWRITEBYTECODE")
    kept = {k: v for k, v in os.environ.items() if not k.startswith(left_out)}
    identity = {k: v for k, v in generate.IDENTITY.items() if not k.endswith("DATE")}
    own = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1", "NO_COLOR": "1"}
    paths = os.pathsep.join(filter(None, (str(HERE.parent), os.environ.get("PYTHONPATH"))))
    folder = str(memory) if memory is not None else os.path.join(os.devnull, "nowhere")
    own |= {"XDG_CACHE_HOME": folder, "XDG_STATE_HOME": folder}
    return {**kept, **identity, **own, "STCLI_LANG": "en", "PYTHONPATH": paths}


def stcli(*arguments: str) -> list[str]:
    """Our command: the installed program, else the module of this checkout."""
    program = shutil.which("stcli", path=str(Path(sys.executable).parent))
    return [program, *arguments] if program else [sys.executable, "-m", "stcli", *arguments]


def fixed(
    name: str, command: Sequence[str], where: Path = HERE, memory: Path | None = None
) -> Contender:
    """A side whose command is the same in every round."""
    return Contender(name, lambda: command, where, memory)


def empty_app() -> Contender:
    """T."""
    return fixed(T, [sys.executable, str(HERE / "empty.py")])


def check_jsonschema(root: Path) -> list[Contender]:
    """The measures only, since it takes one schema a process: fewer files than ours."""
    program = shutil.which("check-jsonschema")
    if program is None:
        return []
    measures = [str(path) for path in sorted((root / "registry/measures").rglob("*.yaml"))]
    schema = str(root / "schemas/measure.schema.json")
    return [fixed(CHECK_JSONSCHEMA, [program, "--schemafile", schema, *measures])]


def node(root: Path, modules: Path | None) -> list[Contender]:
    """js-yaml and ajv in one process: shapes only."""
    program = shutil.which("node")
    if program is None or modules is None:
        return []
    script = str(HERE / "validate.mjs")
    return [fixed(NODE, [program, "--no-warnings", script, str(root), str(modules)])]


# The rows of the table


Row = tuple[str, list[Contender], list[Target]]


def start_up() -> Row:
    """Row 1."""
    sides = [
        fixed(PYTHON, [sys.executable, "-c", "pass"]),
        empty_app(),
        fixed(STCLI, stcli("--version")),
    ]
    return "1  stcli --version", sides, [Target("≤ T", {T: 1})]


def completion(folder: Path) -> Row:
    """Row 1, the other half: the ids that begin so, among all records, with titles."""
    root = folder / "completed"
    generate.write(root, LARGE)
    line = ("-C", str(root), "measure", "complete", "esimerkki")
    sides = [empty_app(), fixed(STCLI, stcli("--complete", "zsh", *line))]
    return f"1b completion of an id, {LARGE:,} records", sides, [Target("≤ 1.25 T", {T: 1.25})]


def validate(root: Path, records: int, modules: Path | None) -> tuple[str, list[Contender]]:
    """The sides of rows 2 and 3."""
    ours = fixed(STCLI, stcli("-C", str(root), "validate"))
    sides = [empty_app(), *check_jsonschema(root), *node(root, modules), ours]
    return f"validate, {records:,} clean records", sides


def validate_small(folder: Path, modules: Path | None) -> Row:
    """Row 2."""
    root = folder / "small"
    generate.write(root, SMALL)
    name, sides = validate(root, SMALL, modules)
    targets = [
        Target("≤ 1.5 T", {T: 1.5}),
        Target("≤ 1/8 of check-jsonschema", {CHECK_JSONSCHEMA: 1 / 8}),
    ]
    return f"2  {name}", sides, targets


def validate_large(folder: Path, modules: Path | None) -> Row:
    """Row 3."""
    root = folder / "large"
    generate.write(root, LARGE)
    name, sides = validate(root, LARGE, modules)
    targets = [
        Target("≤ 0.8 of node", {NODE: 0.8}),
        Target("≤ 1/15 of check-jsonschema", {CHECK_JSONSCHEMA: 1 / 15}),
    ]
    return f"3  {name}", sides, targets


def validate_again(folder: Path) -> Row:
    """Row 4."""
    root = settled(folder / "again", LARGE)
    ours = fixed(STCLI, stcli("-C", str(root), "validate"), memory=folder / "memory-4")
    sides = [empty_app(), fixed(STATUS, ["git", "status", "--porcelain"], root), ours]
    target = Target("≤ 1.25 T + 2 git status", {T: 1.25, STATUS: 2})
    return f"4  validate again, {LARGE:,} clean records", sides, [target]


def validate_huge(folder: Path) -> Row:
    """Row 5."""
    roots = {records: folder / f"huge-{records}" for records in (LARGE, HUGE)}
    for records, root in roots.items():
        generate.write(root, records)
    tenth = fixed(TENTH, stcli("-C", str(roots[LARGE]), "validate"))
    ours = fixed(STCLI, stcli("-C", str(roots[HUGE]), "validate"))
    targets = [Target("≤ 10 of a tenth", {TENTH: 10}), Target("under 512 MiB", mebibytes=512)]
    return f"5  validate, {HUGE:,} clean records", [tenth, ours], targets


def validate_huge_again(folder: Path) -> Row:
    """Row 5, the other half."""
    root = settled(folder / "huge-again", HUGE)
    ours = fixed(STCLI, stcli("-C", str(root), "validate"), memory=folder / "memory-5")
    sides = [empty_app(), fixed(STATUS, ["git", "status", "--porcelain"], root), ours]
    target = Target("≤ 1.5 T + 2 git status", {T: 1.5, STATUS: 2})
    return f"5b validate again, {HUGE:,} clean records", sides, [target]


def everyday(folder: Path, mark: str, *command: str) -> Row:
    """Row 6: one of the commands that are typed all day."""
    root = folder / "everyday"
    if not root.exists():
        settled(root, MIDDLE)
    ours = fixed(STCLI, stcli("-C", str(root), *command), memory=folder / "memory-6")
    name = f"{mark:<2} {command[0]}, {MIDDLE:,} records, warm"
    return name, [empty_app(), ours], [Target("≤ 1.5 T", {T: 1.5})]


def query(folder: Path) -> Row:
    """Row 7."""
    root = settled(folder / "asked", LARGE)
    ours = fixed(STCLI, stcli("-C", str(root), "query", QUESTION), memory=folder / "memory-7")
    return f"7  query, {LARGE:,} records", [empty_app(), ours], [Target("≤ 2 T", {T: 2})]


def settled(root: Path, records: int, *, by_area: bool = False) -> Path:
    """A registry in git whose files have not just been written."""
    generate.write(root, records, by_area=by_area)
    generate.commit(root)
    time.sleep(3)
    return root


def transition(folder: Path) -> Row:
    """Row 8: each turn starts another measure, and commits another file.

    It is the day's second change: what the first one read is remembered.
    """
    root = settled(folder / "repository", LARGE, by_area=True)
    planned = (n for n in range(LARGE) if n % 3 == 0)
    others = iter(sorted((root / "registry/organisations").glob("*.yaml")))

    def start() -> Sequence[str]:
        id = generate.measure_id(next(planned))
        return stcli("-C", str(root), "measure", "start", id, "--date", "2025-06-02")

    def commit() -> Sequence[str]:
        path = next(others)
        path.write_bytes(path.read_bytes().replace(b'notes: "Esimerkki', b'notes: "Toinen'))
        return ["git", "commit", "--quiet", "--message", "one", "--", str(path)]

    ours = Contender(STCLI, start, root, folder / "memory-8")
    sides = [empty_app(), Contender(COMMIT, commit, root), ours]
    targets = [Target("≤ 2.5 T + 3 git commit", {T: 2.5, COMMIT: 3})]
    return f"8  a transition on {LARGE:,} records", sides, targets


def audit(folder: Path, number: int, commits: int) -> Row:
    """Rows 9 and 11: the whole history replayed, against git listing what it changed."""
    root = folder / f"history-{commits}"
    history.write(root, commits, LARGE)
    ours = fixed(STCLI, stcli("audit", "verify", "--full"), root)
    sides = [fixed(RAW, ["git", "log", "--raw"], root), ours]
    name = f"{number:<2} audit verify, {commits:,} commits"
    return name, sides, [Target("≤ 4 git log --raw", {RAW: 4})]


def audit_again(folder: Path, rounds: int) -> Row:
    """Row 10: each turn finds one commit more than the turn before; the first finds all of them."""
    root = folder / "history-again"
    history.write(root, COMMITS + rounds, LARGE)
    listed = ["git", "rev-list", f"--max-count={rounds + 1}", "main"]
    done = subprocess.run(listed, cwd=root, check=True, capture_output=True)  # noqa: S603
    later = iter(done.stdout.decode().split()[::-1])

    def go_on() -> Sequence[str]:
        move = ["git", "update-ref", "refs/heads/main", next(later)]
        subprocess.run(move, cwd=root, check=True)  # noqa: S603
        return stcli("audit", "verify")

    ours = Contender(STCLI, go_on, root, folder / "memory-10")
    name = f"10 audit verify after one more commit, {COMMITS:,} commits"
    return name, [empty_app(), ours], [Target("≤ 2 T", {T: 2})]


def earlier(folder: Path, *, warm: bool) -> Row:
    """Row 12: a short list of what the commit before the last one said."""
    root = folder / ("earlier-warm" if warm else "earlier")
    generate.write(root, LARGE)
    generate.commit(root)
    edited = root / "registry/organisations" / f"{generate.organisation_id(1)}.yaml"
    edited.write_bytes(edited.read_bytes().replace(b'notes: "Esimerkki', b'notes: "Toinen'))
    change = ["git", "commit", "--quiet", "--all", "--message", "one"]
    env = {**os.environ, **generate.IDENTITY}
    subprocess.run(change, cwd=root, env=env, check=True)  # noqa: S603
    command = stcli("-C", str(root), "list", "focus-area", "--at", "HEAD~1")
    ours = fixed(STCLI, command, memory=folder / "memory-12" if warm else None)
    name = f"list --at, {LARGE:,} records, {'warm' if warm else 'cold'}"
    if warm:
        return f"12b {name}", [empty_app(), ours], [Target("≤ 1.6 T", {T: 1.6})]
    sides = [Contender(BLOBS, lambda: ["git", "cat-file", "--batch"], root, given=_blobs(root))]
    return f"12 {name}", [*sides, ours], [Target("≤ 5 git cat-file", {BLOBS: 5})]


def _blobs(root: Path) -> bytes:
    """The ids of all files of the commit before the last one."""
    command = ["git", "ls-tree", "-r", "HEAD~1", "registry", "schemas"]
    done = subprocess.run(command, cwd=root, check=True, capture_output=True)  # noqa: S603
    return b"".join(line.split()[2] + b"\n" for line in done.stdout.splitlines())


# Measuring and telling


def measure(row: Row, rounds: int) -> Iterator[str]:
    """Run the sides in turn, one round more than asked for to warm up; then the table."""
    name, sides, targets = row
    for number in range(rounds + 1):
        for side in sides:
            side.run()
            if number == 0:
                side.times.clear()
    medians = {side.name: side.median for side in sides}
    ours, peak = medians[STCLI], max(side.peak for side in sides if side.name == STCLI)
    yield f"\n{name}"
    for side in sides:
        spread = f"{min(side.times) * 1000:,.0f} to {max(side.times) * 1000:,.0f}"
        ratio = ours / side.median
        yield f"   {side.name:<26} {side.median:>9,.0f} ms  ({spread})  stcli {ratio:.2f} of it"
    for target in targets:
        if target.mebibytes is None:
            verdict = _verdict(ours, target.limit(medians), "ms")
        else:
            verdict = _verdict(peak, target.mebibytes, "MiB")
        yield f"   target {target.text}: {verdict}"


def _verdict(ours: float, limit: float | None, unit: str) -> str:
    if limit is None:
        return "not measured, the peer is not installed"
    return f"{'reached' if ours <= limit else 'missed'} ({ours:,.0f} of {limit:,.0f} {unit})"


@contextmanager
def workshop(kept: Path | None) -> Iterator[Path]:
    """A folder for the registries that are measured."""
    if kept is not None:
        kept.mkdir(parents=True)
        yield kept
        return
    with tempfile.TemporaryDirectory(prefix="stcli-benchmark-") as folder:
        yield Path(folder)


def main() -> None:
    """Read the arguments, measure, tell."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", default="1,1b,2,3,4,6,6b,6c,6d,7,8,9,10,12,12b")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--node-modules", type=Path, help="where npm installed js-yaml and ajv")
    parser.add_argument("--keep", type=Path, help="a new folder in which the registries stay")
    given = parser.parse_args()
    modules = given.node_modules.resolve() if given.node_modules else None
    with workshop(given.keep) as folder:
        rows: Mapping[str, Callable[[], Row]] = {
            "1": start_up,
            "1b": lambda: completion(folder),
            "2": lambda: validate_small(folder, modules),
            "3": lambda: validate_large(folder, modules),
            "4": lambda: validate_again(folder),
            "5": lambda: validate_huge(folder),
            "5b": lambda: validate_huge_again(folder),
            "6": lambda: everyday(folder, "6", "list", "measure"),
            "6b": lambda: everyday(folder, "6b", "show", generate.measure_id(1)),
            "6c": lambda: everyday(folder, "6c", "query", QUESTION),
            "6d": lambda: everyday(folder, "6d", "log", generate.measure_id(1)),
            "7": lambda: query(folder),
            "8": lambda: transition(folder),
            "9": lambda: audit(folder, 9, COMMITS),
            "10": lambda: audit_again(folder, given.rounds),
            "11": lambda: audit(folder, 11, 10 * COMMITS),
            "12": lambda: earlier(folder, warm=False),
            "12b": lambda: earlier(folder, warm=True),
        }
        for number in given.rows.split(","):
            for line in measure(rows[number.strip()](), given.rounds):
                print(line, flush=True)  # noqa: T201 -- a script's output


if __name__ == "__main__":
    main()
