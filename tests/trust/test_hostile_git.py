"""Hostile repositories: whatever stands in ``.git``, it runs nothing and moves nothing."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.trust.hostile import VICTIM, Yard, child

READS = [
    ("validate",),
    ("validate", "--at", "index"),
    ("validate", "--at", "HEAD"),
    ("status",),
    ("log",),
    ("log", "spek"),
    ("list", "measures", "--at", "HEAD"),
    ("show", "spek"),
    ("validate", "--base", "HEAD"),
    ("list", "measures", "--at", "2026-11-24"),
    ("fmt", "--check"),
]


def config(*pairs: tuple[str, str]) -> Callable[[Yard], None]:
    def attack(yard: Yard) -> None:
        for key, value in pairs:
            yard.git("config", key, value.replace("TRAP", str(yard.trap)))

    return attack


def hooks(yard: Yard) -> None:
    folder = yard.root / ".git" / "hooks"
    folder.mkdir(exist_ok=True)
    for name in (
        "pre-commit",
        "commit-msg",
        "prepare-commit-msg",
        "post-commit",
        "reference-transaction",
        "post-index-change",
        "post-checkout",
        "pre-auto-gc",
        "update",
        "post-update",
        "fsmonitor-watchman",
    ):
        (folder / name).write_bytes(yard.trap.read_bytes())
        (folder / name).chmod(0o755)


def hooks_elsewhere(yard: Yard) -> None:
    hooks(yard)
    yard.git("config", "core.hooksPath", str(yard.root / ".git" / "hooks"))


def filters(yard: Yard) -> None:
    (yard.root / ".git/info").mkdir(exist_ok=True)
    (yard.root / ".git/info/attributes").write_text(
        "* filter=paha diff=paha merge=paha text eol=crlf ident\n"
    )
    (yard.root / ".gitattributes").write_text(
        "* filter=paha diff=paha working-tree-encoding=UTF-16\n"
    )
    config(
        ("filter.paha.clean", "TRAP"),
        ("filter.paha.smudge", "TRAP"),
        ("filter.paha.required", "true"),
        ("filter.a.b c=d.process", "TRAP"),
        ("diff.paha.textconv", "TRAP"),
        ("diff.paha.command", "TRAP"),
        ("diff.external", "TRAP"),
        ("merge.paha.driver", "TRAP"),
        ("core.attributesFile", "TRAP"),
    )(yard)


def process_filter(yard: Yard) -> None:
    (yard.root / ".gitattributes").write_text("* filter=paha\n")
    config(("filter.paha.process", "TRAP"), ("filter.paha.required", "true"))(yard)


def included(yard: Yard) -> None:
    (yard.root / ".git/more").write_text(
        f"[core]\n fsmonitor = {yard.trap}\n sshCommand = {yard.trap}\n"
    )
    yard.git("config", "include.path", "more")
    yard.git("config", "includeIf.gitdir:/.path", "more")


def worktree_config(yard: Yard) -> None:
    yard.git("config", "extensions.worktreeConfig", "true")
    yard.git("config", "--worktree", "core.fsmonitor", str(yard.trap))


ATTACKS = [
    ("G1-fsmonitor", config(("core.fsmonitor", "TRAP"), ("core.fsmonitorHookVersion", "1"))),
    ("G1-untracked-cache", config(("core.untrackedCache", "true"), ("core.fsmonitor", "true"))),
    ("G2-hooks", hooks),
    ("G2-hooks-path", hooks_elsewhere),
    ("G3-filters", filters),
    ("G3-process-filter", process_filter),
    (
        "G5-gpg-program",
        config(
            ("gpg.program", "TRAP"),
            ("gpg.ssh.program", "TRAP"),
            ("gpg.openpgp.program", "TRAP"),
            ("log.showSignature", "true"),
        ),
    ),
    (
        "G6-commands",
        config(
            ("core.sshCommand", "TRAP"),
            ("credential.helper", "!TRAP"),
            ("core.pager", "TRAP"),
            ("core.editor", "TRAP"),
            ("sequence.editor", "TRAP"),
            ("core.askPass", "TRAP"),
            ("pager.log", "TRAP"),
            ("pager.config", "TRAP"),
            ("interactive.diffFilter", "TRAP"),
            ("alias.rev-parse", "!TRAP"),
            ("core.gitProxy", "TRAP"),
            ("uploadpack.packObjectsHook", "TRAP"),
            ("trailer.stcli.command", "TRAP"),
            ("core.alternateRefsCommand", "TRAP"),
            ("url.ext::TRAP.insteadOf", "https://"),
            ("protocol.allow", "always"),
            ("browser.x.cmd", "TRAP"),
            ("man.x.cmd", "TRAP"),
            ("help.browser", "TRAP"),
        ),
    ),
    ("G6-include", included),
    ("G6-worktree-config", worktree_config),
    (
        "many-rules",
        config(
            ("core.quotePath", "true"),
            ("color.ui", "always"),
            ("core.abbrev", "4"),
            ("log.date", "relative"),
            ("format.pretty", "%h"),
            ("core.preloadIndex", "true"),
            ("i18n.logOutputEncoding", "utf-16"),
            ("i18n.commitEncoding", "latin-1"),
            ("core.autocrlf", "true"),
            ("core.eol", "crlf"),
            ("core.safecrlf", "true"),
            ("core.ignoreCase", "true"),
            ("core.precomposeUnicode", "true"),
            ("core.fileMode", "false"),
            ("diff.noprefix", "true"),
            ("diff.orderFile", "/nowhere"),
            ("diff.renames", "copies"),
            ("index.version", "4"),
            ("index.threads", "8"),
            ("log.follow", "true"),
            ("log.mailmap", "true"),
            ("log.decorate", "full"),
            ("push.default", "nothing"),
        ),
    ),
    ("split-index", config(("core.splitIndex", "true"), ("splitIndex.maxPercentChange", "0"))),
]


@pytest.mark.parametrize("attack", [c[1] for c in ATTACKS], ids=[c[0] for c in ATTACKS])
def test_no_setting_runs_a_program_or_bends_an_answer(
    yard: Yard, attack: Callable[[Yard], None]
) -> None:
    attack(yard)
    answers = [yard.run(*arguments) for arguments in READS]
    assert [(READS[n], said.err) for n, said in enumerate(answers) if said.code] == []
    os.utime(VICTIM, (1, 1))
    said = yard.json("set", "spek", "notes=Uusi huomautus")
    assert said.code == 0
    assert yard.head == said.envelope["data"]["commit"]
    assert b"Uusi huomautus" in yard.read(VICTIM)
    yard.write(VICTIM, yard.read(VICTIM).replace(b"Uusi", b"Toinen"))
    assert yard.run("save").code == 0
    assert yard.run("focus-area", "propose", "uusi-alue", "--title-fi", "Uusi").code == 0
    assert not yard.marker.exists()
    blob = subprocess.run(
        ["git", "cat-file", "blob", f"HEAD:{VICTIM}"],
        cwd=yard.root,
        capture_output=True,
        check=True,
    )
    assert blob.stdout == yard.read(VICTIM)


def loose(yard: Yard, id: str) -> Path:
    """The file that has an object, and has it alone."""
    packs = yard.root / ".git/objects/pack"
    content = next(packs.glob("*.pack")).read_bytes()
    shutil.rmtree(packs)
    subprocess.run(["git", "unpack-objects", "-q"], cwd=yard.root, input=content, check=True)
    path = yard.root / ".git/objects" / id[:2] / id[2:]
    path.chmod(0o644)
    return path


def test_a_missing_object_is_not_fetched(yard: Yard) -> None:
    """G4: a mere read of a blob that is not there would run the remote's program."""
    blob = yard.git("rev-parse", f"HEAD:{VICTIM}").strip()
    loose(yard, blob).unlink()
    for url in (f"ext::{yard.trap}", "ssh://nowhere/x", str(yard.root)):
        config(
            ("remote.evil.url", url),
            ("remote.evil.promisor", "true"),
            ("remote.evil.uploadpack", "TRAP"),
            ("core.sshCommand", "TRAP"),
            ("remote.evil.partialclonefilter", "blob:none"),
            ("extensions.partialClone", "evil"),
            ("core.repositoryFormatVersion", "1"),
        )(yard)
        for arguments in (("list", "organisations", "--at", "HEAD"), ("set", "sm", "notes=x")):
            assert yard.run(*arguments).code == 4


def test_a_forged_object_is_noticed(yard: Yard) -> None:
    """G11: a loose object whose content is not what its name says."""
    import zlib

    blob = yard.git("rev-parse", f"HEAD:{VICTIM}").strip()
    text = yard.read(VICTIM).replace(b"ngo", b"ngx")
    loose(yard, blob).write_bytes(zlib.compress(b"blob %d\0" % len(text) + text))
    assert yard.json("list", "organisations", "--at", "HEAD").refused == "object-forged"
    assert yard.run("set", "spek", "notes=x").code == 4


def test_replaced_and_grafted_history_is_not_believed(yard: Yard) -> None:
    """G7, G8, G9: what another history would tell."""
    first = yard.head
    assert yard.run("set", "spek", "notes=Toinen").code == 0
    second = yard.head
    told = yard.run("log", "--json").out
    forged = yard.git("commit-tree", "-m", "forged", f"{first}^{{tree}}").strip()
    yard.git("replace", second, forged)
    (yard.root / ".git/info").mkdir(exist_ok=True)
    (yard.root / ".git/info/grafts").write_text(f"{second}\n")
    assert yard.run("log", "--json").out == told
    assert b"Toinen" not in yard.read("registry/organisations/sm.yaml")
    assert yard.json("show", "spek").envelope["data"]["notes"] == "Toinen"


@pytest.mark.parametrize(
    "place",
    [
        "-x",
        "--output=PWNED",
        "--help",
        "HEAD^{/((((",
        "HEAD^{/^(a+)+$}",
        "@{u}",
        "@{-1}",
        ":/x",
        "HEAD:registry",
        "HEAD^{tree}",
        "HEAD~999999999999",
        "a..b",
        "^HEAD",
        "HEAD\n--all",
        "",
        "refs/heads/../../x",
        "main@{2026-99-99}",
        "x" * 5000,
        "\udcff",
        "$(touch PWNED)",
        "..",
        "9999-12-31",
        "0000-00-00",
        "0001-01-01",
        "2026-02-30",
        "last-meeting",
        "index:",
        "\0",
    ],
    ids=lambda place: repr(place)[:24],
)
def test_a_revision_is_never_an_option(yard: Yard, place: str) -> None:
    """G35."""
    with yard.unchanged():
        assert yard.run("list", "measures", f"--at={place}").code in (0, 2, 3)
        assert yard.run("validate", f"--base={place}").code in (0, 2, 3)


def attack_head(text: str) -> Callable[[Yard], None]:
    return lambda yard: (yard.root / ".git/HEAD").write_text(text) and None  # type: ignore[return-value]


def fifo(name: str) -> Callable[[Yard], None]:
    def attack(yard: Yard) -> None:
        (yard.root / ".git" / name).unlink(missing_ok=True)
        os.mkfifo(yard.root / ".git" / name)

    return attack


def folder(name: str) -> Callable[[Yard], None]:
    def attack(yard: Yard) -> None:
        (yard.root / ".git" / name).unlink(missing_ok=True)
        (yard.root / ".git" / name).mkdir()

    return attack


def bare(yard: Yard) -> None:
    (yard.root / "HEAD").write_text("ref: refs/heads/main\n")
    for name in ("objects", "refs"):
        (yard.root / name).mkdir()
    yard.git("config", "core.bare", "true")
    (yard.root / ".git").rename(yard.root / "git")


def inside(yard: Yard) -> None:
    subprocess.run(["git", "init", "--quiet", "registry"], cwd=yard.root, check=True)


def no_objects(yard: Yard) -> None:
    (yard.root / ".git/objects").rename(yard.root / ".git/hidden")


def pointer(text: str) -> Callable[[Yard], None]:
    def attack(yard: Yard) -> None:
        (yard.root / ".git").rename(yard.root / "was")
        (yard.root / ".git").write_text(text)

    return attack


def foreign(yard: Yard) -> None:
    if os.geteuid() != 0:
        pytest.skip("only the superuser may give files away")
    for path in (yard.root, yard.root / ".git"):
        os.chown(path, 12345, 12345)


CRIPPLED = [
    ("head-nowhere", attack_head("ref: refs/heads/../../../x\n")),
    ("head-of-words", attack_head("hello\n")),
    ("head-empty", lambda yard: (yard.root / ".git/HEAD").write_bytes(b"")),
    ("head-binary", lambda yard: (yard.root / ".git/HEAD").write_bytes(bytes(range(256)))),
    ("head-unborn", attack_head("ref: refs/heads/paha\n")),
    ("head-missing-commit", attack_head("1" * 40 + "\n")),
    ("head-fifo", fifo("HEAD")),
    ("index-fifo", fifo("index")),
    ("config-fifo", fifo("config")),
    ("head-folder", folder("HEAD")),
    ("config-folder", folder("config")),
    ("config-garbage", lambda yard: (yard.root / ".git/config").write_text("[core\n")),
    ("format-unknown", config(("core.repositoryFormatVersion", "99"))),
    ("extension-unknown", config(("extensions.paha", "1"), ("core.repositoryFormatVersion", "1"))),
    ("index-garbage", lambda yard: (yard.root / ".git/index").write_bytes(b"DIRC" + b"\xff" * 99)),
    ("refs-garbage", lambda yard: (yard.root / ".git/refs/heads/main").write_text("paha\n")),
    ("G14-bare", bare),
    ("G14-inside", inside),
    ("no-objects", no_objects),
    ("pointer-nowhere", pointer("gitdir: /nowhere\n")),
    ("pointer-to-itself", pointer("gitdir: .git\n")),
    ("pointer-long", pointer("gitdir: " + "x/" * 9000)),
    ("G13-foreign-owner", foreign),
]


@pytest.mark.parametrize("attack", [c[1] for c in CRIPPLED], ids=[c[0] for c in CRIPPLED])
def test_a_crippled_repository_is_the_surroundings_fault(
    yard: Yard, attack: Callable[[Yard], object]
) -> None:
    attack(yard)
    with yard.unchanged():
        assert yard.json("set", "spek", "notes=x").code in (3, 4, 5)
        assert yard.run("log").code in (0, 1, 4)
        assert yard.run("status").code in (0, 1, 4)
        assert yard.run("validate").code in (0, 1)


def test_a_work_tree_elsewhere_is_not_written_to(yard: Yard) -> None:
    other = yard.root.parent / "elsewhere"
    other.mkdir()
    yard.git("config", "core.worktree", str(other))
    for arguments in (("status",), ("log",), ("set", "spek", "notes=x"), ("validate",)):
        assert yard.run(*arguments).code in (0, 3, 4)
    assert list(other.iterdir()) == []


@pytest.mark.parametrize("text", ["ref:refs/heads/main\n", "ref:  \trefs/heads/main \n"])
def test_head_is_on_a_branch_as_git_sees_it(yard: Yard, text: str) -> None:
    (yard.root / ".git/HEAD").write_text(text)
    assert yard.run("set", "spek", "notes=x").code == 0
    assert yard.git("rev-parse", "main").strip() == yard.head
    assert yard.git("symbolic-ref", "HEAD").strip() == "refs/heads/main"


def test_odd_entries_of_a_tree_are_strays(yard: Yard) -> None:
    """G15, F8: links, submodules and names that no file system shows, in a commit only."""
    blob = yard.git("rev-parse", f"HEAD:{VICTIM}").strip()
    head = yard.head
    lines = b"".join(
        (
            f"120000 {blob}\tregistry/measures/linkki.yaml\0".encode(),
            f"160000 {head}\tregistry/measures/osa\0".encode(),
            f"100644 {blob}\tregistry/measures/a\nb\x1b[31m.yaml\0".encode(),
            f"100644 {blob}\tregistry/measures/".encode() + b"\xff.yaml\0",
            f"100644 {blob}\tregistry/measures/-rf.yaml\0".encode(),
            f"100644 {blob}\tregistry/measures/OPAS.yaml\0".encode(),
            f"100644 {blob}\tregistry/organisations/.git-x/spek.yaml\0".encode(),
            f"100755 {blob}\tregistry/organisations/spek.yaml\0".encode(),
        )
    )
    subprocess.run(["git", "update-index", "-z", "--index-info"], input=lines, check=True)
    yard.git("commit", "--quiet", "--message", "odd")
    for place in ("HEAD", "index"):
        said = yard.json("validate", "--at", place)
        wrong = {f["path"] for f in said.findings if f["rule"] == "file-kind"}
        assert len(wrong) >= 7, wrong
        assert yard.run("validate", "--at", place, "-f", "github").code == 1
    assert yard.run("log").code in (0, 1)


FORGED = [
    ("G20-name", "tree {tree}\nauthor a\x1b[31m <b> 1 +0000\ncommitter c <d> 1 +0000\n\nx\n"),
    (
        "G22-trailer",
        (
            "tree {tree}\nauthor a <b> 1 +0000\ncommitter c <d> 1 +0000\n\n"
            "x\n\nStcli-Action: focus-area.close\x1b[31m\nStcli-Record: ::error::\n"
            "Stcli-Operation: x\n"
        ),
    ),
    (
        "G23-lookalike",
        (
            "tree {tree}\nauthor a <b> 1 +0000\ncommitter c <d> 1 +0000\n\n"
            "x\n\nstcli-action : focus-area.close\nStcli-Record: a\n b\n"
            "Stcli-Action: measure.start\n"
        ),
    ),
    ("G24-negative", "tree {tree}\nauthor a <b> -1 +0000\ncommitter c <d> -1 +0000\n\nx\n"),
    (
        "G24-far",
        (
            "tree {tree}\nauthor a <b> 9223372036854775807 +9999\n"
            "committer c <d> 99999999999999999999 +9999\n\nx\n"
        ),
    ),
    (
        "G24-2100",
        "tree {tree}\nauthor a <b> 4102444800 -9959\ncommitter c <d> 4102444800 +0000\n\nx\n",
    ),
    (
        "G25-encoding",
        (
            "tree {tree}\nauthor a <b> 1 +0000\ncommitter c <d> 1 +0000\n"
            "encoding bogus\n\n\udcff\udcfe\x9b31m\n"
        ),
    ),
    ("G26-author", "tree {tree}\nauthor no address at all\ncommitter <<>> x y\n\nx\n"),
    ("no-message", "tree {tree}\nauthor a <b> 1 +0000\ncommitter c <d> 1 +0000\n\n"),
    ("nul", "tree {tree}\nauthor a <b> 1 +0000\ncommitter c <d> 1 +0000\n\nx\0::error::y\n"),
    (
        "workflow",
        "tree {tree}\nauthor ::error::a <b> 1 +0000\ncommitter c <d> 1 +0000\n\n::error::x\n",
    ),
    ("huge", "tree {tree}\nauthor a <b> 1 +0000\ncommitter c <d> 1 +0000\n\n" + "x" * 2_000_000),
]


@pytest.mark.parametrize("raw", [c[1] for c in FORGED], ids=[c[0] for c in FORGED])
def test_a_forged_commit_is_data(yard: Yard, raw: str) -> None:
    yard.write(VICTIM, yard.read(VICTIM) + b"# x\n")
    yard.git("add", "--all")
    tree = yard.git("write-tree").strip()
    head, _, message = raw.format(tree=tree).partition("\n")
    made = (
        subprocess.run(
            ["git", "hash-object", "-t", "commit", "-w", "--stdin", "--literally"],
            input=f"{head}\nparent {yard.head}\n{message}".encode("utf-8", "surrogateescape"),
            capture_output=True,
            check=True,
        )
        .stdout.decode()
        .strip()
    )
    (yard.root / ".git/refs/heads/main").write_text(made + "\n")
    for arguments in (
        ("log",),
        ("log", "spek"),
        ("log", "--json"),
        ("status",),
        ("log", "--since", "1970-01-01"),
        ("list", "measures", "--at", "2026-11-24"),
    ):
        said = yard.run(*arguments)
        assert said.code in (0, 3, 4)
        assert not re.search(r"(?m)^\s*::", said.out + said.err)
    assert yard.run("set", "sm", "notes=x").code == 0


@pytest.mark.parametrize(
    "sign",
    [
        "MERGE_HEAD",
        "CHERRY_PICK_HEAD",
        "REVERT_HEAD",
        "rebase-merge/",
        "rebase-apply/",
        "BISECT_LOG",
    ],
)
def test_work_in_progress_is_left_alone(yard: Yard, sign: str) -> None:
    """G17."""
    path = yard.root / ".git" / sign
    path.mkdir() if sign.endswith("/") else path.write_text(yard.head + "\n")
    with yard.unchanged():
        assert yard.json("set", "spek", "notes=x").refused == "in-progress"


@pytest.mark.parametrize(
    "name", ["Matti\nX-Evil: 1", "<>", "", " ,;. ", "a\x1b[31m", "x" * 10_000, "\udcff"]
)
def test_an_odd_name_makes_no_odd_commit(
    yard: Yard, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """G20, G31."""
    for role in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{role}_NAME", name)
    said = yard.json("set", "spek", "notes=x")
    assert said.code in (0, 2, 4)
    if said.code == 0:
        header = yard.git("cat-file", "commit", "HEAD").partition("\n\n")[0].splitlines()
        assert [line.split()[0] for line in header] == ["tree", "parent", "author", "committer"]
        subprocess.run(
            ["git", "fsck", "--strict", "--no-dangling"], check=True, capture_output=True
        )


@pytest.mark.parametrize(
    "reason",
    [
        "x\n\nApproved-by: ceo",
        "x\n\nStcli-Action: focus-area.close\nStcli-Record: focus-areas/x",
        "---\nStcli-Operation: 1",
        "# x\n\nStcli-Operation: 1\n",
        "\n\n\nStcli-Operation: 1",
        "x\r\rStcli-Operation: 1",
        "x\u2028\u2028Stcli-Operation: 1",
        "x\x0b\x0cStcli-Operation: 1",
    ],
)
def test_a_reason_never_becomes_a_trailer(yard: Yard, reason: str) -> None:
    """G21, G22."""
    said = yard.json("measure", "suspend", "palovaroitin", "--reason", reason)
    if said.code != 0:
        assert said.code in (2, 3)
        return
    trailers = yard.git("log", "-1", "--format=%(trailers:only,unfold)").splitlines()
    assert [line.partition(":")[0] for line in trailers if line] == [
        "Stcli-Action",
        "Stcli-Record",
        "Stcli-Operation",
    ]
    assert "focus-area.close" not in "".join(trailers)


def test_signing_asked_for_by_the_repository_runs_no_program_of_its_own(yard: Yard) -> None:
    """G5, G30."""
    config(
        ("commit.gpgsign", "true"),
        ("gpg.format", "ssh"),
        ("gpg.ssh.program", "TRAP"),
        ("gpg.ssh.defaultKeyCommand", "TRAP"),
        ("user.signingkey", ""),
    )(yard)
    with yard.unchanged():
        assert yard.json("set", "spek", "notes=x").code == 4
    for form, key in (
        ("openpgp", "-x"),
        ("x509", "x"),
        ("ssh", "key::-oProxyCommand=x"),
        ("paha", "x"),
    ):
        yard.git("config", "gpg.format", form)
        yard.git("config", "user.signingkey", key)
        with yard.unchanged():
            assert yard.json("set", "spek", "notes=x").code == 4


def test_the_environment_of_a_hook_does_not_lead_elsewhere(
    yard: Yard, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = yard.root.parent / "other"
    subprocess.run(["git", "init", "--quiet", str(other)], check=True)
    for name, value in {
        "GIT_DIR": str(other / ".git"),
        "GIT_WORK_TREE": str(other),
        "GIT_INDEX_FILE": str(other / "i"),
        "GIT_OBJECT_DIRECTORY": str(other / "o"),
        "GIT_COMMON_DIR": str(other / ".git"),
        "GIT_EXTERNAL_DIFF": str(yard.trap),
        "GIT_EDITOR": str(yard.trap),
        "GIT_PAGER": str(yard.trap),
        "GIT_SSH_COMMAND": str(yard.trap),
        "GIT_ASKPASS": str(yard.trap),
        "GIT_TRACE": "/tmp/x",
        "GIT_NAMESPACE": "x",
        "GIT_REPLACE_REF_BASE": "refs/x",
        "GIT_NO_REPLACE_OBJECTS": "0",
        "GIT_ALTERNATE_OBJECT_DIRECTORIES": str(other),
        "GIT_TEMPLATE_DIR": str(other),
        "GIT_DEFAULT_HASH": "sha256",
        "PAGER": str(yard.trap),
        "EDITOR": str(yard.trap),
        "VISUAL": str(yard.trap),
    }.items():
        monkeypatch.setenv(name, value)
    assert yard.run("set", "spek", "notes=x").code == 0
    assert not (other / ".git/refs/heads/main").exists()
    for name in list(os.environ):
        if name.startswith("GIT_") and name not in ("GIT_CONFIG_GLOBAL", "GIT_CONFIG_NOSYSTEM"):
            monkeypatch.delenv(name)
    assert "notes" in yard.git("show", f"HEAD:{VICTIM}")


def test_a_git_from_the_current_folder_is_not_run(
    yard: Yard, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("git").write_bytes(yard.trap.read_bytes())
    Path("git").chmod(0o755)
    monkeypatch.setenv("PATH", f".{os.pathsep}{os.pathsep}{os.environ['PATH']}")
    assert yard.run("log").code == 0


def test_modules_in_the_current_folder_are_not_run(yard: Yard) -> None:
    """P8: the installed command never looks for code where it is run."""
    for name in ("typer", "yaml", "json", "git", "sitecustomize", "conftest", "stcli_plugin"):
        Path(f"{name}.py").write_text(f"open({str(yard.marker)!r}, 'w')\n")
    for name in (".stcli.toml", ".env", "pyproject.toml", "setup.cfg"):
        Path(name).write_text("x = 1\n")
    said = child(yard, "log")
    assert said.returncode == 0
    assert not yard.marker.exists()
