"""Hostile YAML through the whole command line: the rule that refuses it, in time, in words."""

from __future__ import annotations

from typing import Any

import pytest

from stcli.domain.reading import document
from tests.cli.made_up import content
from tests.trust.hostile import BAD, SOUND, Yard

GOOD = content("organisations/paha", SOUND).decode()
BODY = GOOD.partition("\n")[2]  # without the editor's line
DEEP = "".join(f"{' ' * (2 * n)}a:\n" for n in range(300))
ESC = "\x1b[31mpaha\x1b[0m"


def with_name(text: str) -> bytes:
    """The sound record with a name that is written as given."""
    return GOOD.replace("fi: Esimerkki", f"fi: {text}").encode("utf-8", "surrogatepass")


def with_notes(text: str) -> bytes:
    return (GOOD + f"notes: {text}\n").encode("utf-8", "surrogatepass")


# Number in the list of threats, what it is, the bytes, the rule that must speak.
CASES = [
    (
        "Y1-laughs",
        (
            BODY
            + "notes: &a [x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\n"
            + "".join(f"c{n}: &c{n} [*b, *b, *b, *b]\n" for n in range(8))
        ).encode(),
        "yaml-alias",
    ),
    ("Y1-anchor-alone", with_name("&a Esimerkki"), "yaml-alias"),
    ("Y2-brackets", b"[" * 100_000, "yaml-limit"),
    ("Y2-braces", b"{a: " * 50_000, "yaml-limit"),
    ("Y2-pairs", b"notes: " + b"[[" * 1000 + b"]]" * 1000 + b"\n", "yaml-limit"),
    ("Y2-dashes", b"- " * 50_000 + b"a\n", "yaml-limit"),
    ("Y2-questions", b"? " * 50_000 + b"a\n", "yaml-key"),
    ("Y3-nested-maps", DEEP.encode(), "yaml-limit"),
    (
        "Y4-duplicate",
        GOOD.replace("type: agency", "type: agency\ntype: ngo").encode(),
        "yaml-duplicate-key",
    ),
    ("Y4-duplicate-quoted", (GOOD + '"status": void\n').encode(), "yaml-duplicate-key"),
    ("Y4-duplicate-escaped", (GOOD + '"st\\x61tus": void\n').encode(), "yaml-duplicate-key"),
    ("Y5-merge", (GOOD + "<<: {status: void}\n").encode(), "yaml-merge-key"),
    ("Y5-merge-alias", (GOOD + "x: &x {status: void}\n<<: *x\n").encode(), "yaml-alias"),
    ("Y6-python-object", with_notes('!!python/object/apply:os.system ["touch PWNED"]'), "yaml-tag"),
    ("Y6-verbatim-tag", with_notes("!<tag:yaml.org,2002:python/name:os.system> x"), "yaml-tag"),
    ("Y7-int-tag", with_notes("!!int foo"), "yaml-tag"),
    ("Y7-bool-tag", with_notes("!!bool foo"), "yaml-tag"),
    ("Y7-local-tag", with_notes("!secret x"), "yaml-tag"),
    ("Y7-bare-tag", with_notes("! x"), "yaml-tag"),
    ("Y8-binary", with_notes("!!binary '%%%'"), "yaml-tag"),
    ("Y9-directive", ("%YAML 1.1\n---\n" + BODY).encode(), "yaml-directive"),
    ("Y9-tag-directive", ("%TAG ! tag:evil,2000:\n---\n" + BODY).encode(), "yaml-directive"),
    ("Y10-yes-as-a-list", GOOD.replace("type: agency", "type: yes").encode(), "schema-enum"),
    ("Y11-sexagesimal", GOOD.replace("status: active", "status: 190:20").encode(), "schema-enum"),
    ("Y12-octal", with_notes("0123"), "yaml-number"),
    ("Y12-octal-new", with_notes("0o17"), "yaml-number"),
    ("Y12-underscore", with_notes("1_000"), "yaml-number"),
    ("Y12-eight", with_notes("08"), "yaml-number"),
    ("Y13-5000-digits", with_notes("9" * 5000), "yaml-number"),
    ("Y13-hexadecimal", with_notes("0x" + "f" * 200_000), "yaml-number"),
    ("Y13-beyond-2-53", with_notes("9007199254740993"), "yaml-number"),
    ("Y14-nan", with_notes(".nan"), "yaml-number"),
    ("Y14-infinity", with_notes("-.inf"), "yaml-number"),
    ("Y14-overflow", with_notes("1e999"), "yaml-number"),
    ("Y15-february-30", GOOD.replace("2025-01-08", "2025-02-30").encode(), "schema-format"),
    ("Y15-hour-25", GOOD.replace("2025-01-08", "2025-01-08T25:00").encode(), "schema-format"),
    ("Y15-year-0", GOOD.replace("2025-01-08", "0000-01-08").encode(), "schema-format"),
    (
        "Y15-arabic-digits",
        GOOD.replace("2025-01-08", "\u0662\u0660\u0662\u0665-01-08").encode(),
        "schema-format",
    ),
    ("Y16-zoned", GOOD.replace("2025-01-08", "2025-01-08T00:00:00Z").encode(), "schema-format"),
    ("Y17-nul", with_name("Esi\0merkki"), "yaml-character"),
    ("Y17-nul-first", b"\0" + GOOD.encode(), "yaml-encoding"),
    ("Y18-invalid-utf-8", GOOD.encode().replace(b"Esimerkki", b"Esi\xffmerkki"), "yaml-encoding"),
    ("Y18-overlong", GOOD.encode().replace(b"Esimerkki", b"\xc0\xaf"), "yaml-encoding"),
    ("Y18-latin-1", GOOD.replace("Esimerkki", "ä").encode("latin-1"), "yaml-encoding"),
    ("Y19-bom", b"\xef\xbb\xbf" + GOOD.encode(), "yaml-encoding"),
    ("Y19-bom-inside", with_name("Esi\ufeffmerkki"), "yaml-character"),
    ("Y20-utf-16", GOOD.encode("utf-16"), "yaml-encoding"),
    ("Y20-utf-16-be", GOOD.encode("utf-16-be"), "yaml-encoding"),
    ("Y20-utf-32", GOOD.encode("utf-32"), "yaml-encoding"),
    ("Y21-crlf", GOOD.replace("\n", "\r\n").encode(), "yaml-encoding"),
    ("Y21-bare-cr", GOOD.replace("\n", "\r").encode(), "yaml-character"),
    ("Y21-nel", with_name("a\x85status: void"), "yaml-character"),
    ("Y21-line-separator", with_name("a\u2028status: void"), "yaml-character"),
    ("Y22-tab", GOOD.replace("  fi:", "\tfi:").encode(), "yaml-character"),
    ("Y23-two-documents", (GOOD + "---\n" + BODY).encode(), "yaml-documents"),
    ("Y23-end-marker", (GOOD + "...\n").encode(), "yaml-documents"),
    ("Y24-empty", b"", "yaml-empty"),
    ("Y24-comments", b"# nothing\n# at all\n", "yaml-empty"),
    ("Y24-null", b"~\n", "yaml-syntax"),
    ("Y24-blank", b"\n\n\n", "yaml-empty"),
    ("Y25-number-key", (GOOD + "1: x\n").encode(), "yaml-key"),
    ("Y25-null-key", (GOOD + "~: x\n").encode(), "yaml-key"),
    ("Y25-list-key", (GOOD + "? [1, 2]\n: x\n").encode(), "yaml-key"),
    ("Y25-map-key", (GOOD + "? {a: 1}\n: x\n").encode(), "yaml-key"),
    ("Y25-boolean-key", (GOOD + "true: x\n").encode(), "yaml-key"),
    ("Y26-alias-of-itself", b"a: &a [*a]\n", "yaml-alias"),
    ("Y27-escaped-surrogate", with_name('"\\ud800"'), "yaml-character"),
    ("Y27-raw-surrogate", with_name("\ud800"), "yaml-encoding"),
    ("Y28-escape", with_name('"\\e[31m"'), "yaml-character"),
    ("Y28-raw-escape", with_name(ESC), "yaml-character"),
    ("Y28-osc-52", with_name("\x1b]52;c;ZXZpbA==\x07"), "yaml-character"),
    ("Y29-20-megabytes", with_notes("x" * 20_000_000), "yaml-limit"),
    ("Y29-one-byte-too-many", with_notes("x" * (1 << 20)), "yaml-limit"),
    ("Y30-20000-keys", "".join(f"k{n}: x\n" for n in range(20_000)).encode(), "yaml-limit"),
    (
        "Y30-9000-unknown-keys",
        (GOOD + "".join(f"statu{n}: x\n" for n in range(9000))).encode(),
        "schema-additional-properties",
    ),
    (
        "Y31-conflict",
        (GOOD + "<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> other\n").encode(),
        "yaml-conflict-marker",
    ),
    ("Y32-cyrillic-id", GOOD.replace("id: paha", "id: p\u0430ha").encode(), "schema-pattern"),
    ("Y34-override", with_name("\u202egnp.exe"), "yaml-character"),
    ("Y34-isolate", with_name("a\u2066b\u2069"), "yaml-character"),
    ("Y34-zero-width", with_name("pa\u200bha"), "yaml-character"),
    ("Y34-tag-characters", with_name("a\U000e0041\U000e0042"), "yaml-character"),
    ("Y34-in-a-comment", (GOOD + "# \u202e }\n").encode(), "yaml-character"),
    ("Y35-equals", GOOD.replace("type: agency", "type: =").encode(), "schema-enum"),
    ("Y35-merge-value", GOOD.replace("type: agency", "type: <<").encode(), "schema-enum"),
    (
        "J8-deep-instance",
        (GOOD + "notes: " + "{a: " * 40 + "1" + "}" * 40 + "\n").encode(),
        "yaml-limit",
    ),
    ("unclosed-quote", with_name('"Esimerkki'), "yaml-syntax"),
    ("not-a-map", b"- a\n- b\n", "yaml-syntax"),
    ("a-word", b"hello\n", "yaml-syntax"),
    ("binary", bytes(range(256)) * 16, "yaml-encoding"),
    ("P1-e-mail", with_notes("matti.meikalainen@example.com"), "personal-data"),
    ("P1-phone", with_notes("040 123 4567"), "personal-data"),
    ("P1-identity-code", with_notes("131052-308T"), "personal-data"),
    ("P4-credential-url", with_notes("https://user:salasana@example.com/x"), "personal-data"),
]


@pytest.mark.parametrize(("given", "rule"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_it_is_refused_by_its_rule(yard: Yard, given: bytes, rule: str) -> None:
    yard.write(BAD, given)
    said = yard.json("validate")
    assert said.code == 1
    wrong = [finding for finding in said.findings if finding["path"] == BAD]
    assert rule in {finding["rule"] for finding in wrong if finding["severity"] == "error"}
    assert all(finding["line"] >= 1 and finding["column"] >= 1 for finding in wrong)


@pytest.mark.parametrize("case", ["Y2-brackets", "Y6-python-object", "Y28-osc-52", "Y34-override"])
def test_every_command_survives_it(yard: Yard, case: str) -> None:
    yard.write(BAD, next(given for name, given, _ in CASES if name == case))
    for arguments in (
        ("validate",),
        ("validate", "-f", "github"),
        ("list", "organisations"),
        ("status",),
        ("show", "paha"),
        ("log",),
        ("fmt", "--check"),
        ("validate", "-f", "sarif"),
    ):
        assert yard.run(*arguments).code in (0, 1, 3)
    with yard.unchanged():
        assert yard.run("save").code == 3
        assert yard.run("set", "paha", "notes=x").code == 3


@pytest.mark.parametrize(
    ("given", "value"),
    [("no", "no"), ("on", "on"), ("12:30:45", "12:30:45"), ("2017-12", "2017-12"), ("=", "=")],
)
def test_words_stay_words(yard: Yard, given: str, value: str) -> None:
    """Y10, Y11, Y35: what an older YAML took for something else."""
    yard.write(BAD, with_notes(given))
    assert yard.json("show", "paha").envelope["data"]["notes"] == value


def test_what_is_kept_from_an_editor_does_not_hide_from_a_reviewer(yard: Yard) -> None:
    """Y20: a file in UTF-16 is another file to grep than to a parser; nobody reads it here."""
    yard.write(BAD, GOOD.encode("utf-16"))
    assert yard.json("list", "organisations").code == 1
    assert yard.run("show", "paha").code == 3


def test_a_text_of_the_largest_size_is_read_in_time(yard: Yard) -> None:
    """Y29, J4: no rule runs away on long texts of whatever they look for."""
    for piece in ("a@", "a.a@a.", "+358 4", "0 1-", "(at)[", "1310", "http://", "x@a-", "\u0301a"):
        texts = "".join(f"  - {{fi: {piece * (19_000 // len(piece))}}}\n" for _ in range(40))
        given = f"id: paha\nname: {{fi: a}}\nmandate: []\nduties:\n{texts}"
        yard.write("registry/bodies/paha.yaml", given.encode())
        assert yard.json("validate").code in (0, 1)


def test_a_long_history_is_replayed_in_time(yard: Yard) -> None:
    entries: list[dict[str, Any]] = [
        {"action": "add", "date": "2025-01-01", "focus_area": "kotien-turva"}
    ]
    for number in range(249):
        entries.append({"action": "suspend", "date": "2025-01-01", "reason": "x"})
        entries.append(
            {"action": "resume", "date": "2025-01-01"}
            if number % 2
            else {"action": "undo", "date": "2025-01-01", "of": len(entries) - 1, "reason": "x"}
        )
    measure = {**yard.data("measures/kotikaynnit"), "history": entries}
    yard.write("registry/measures/kotikaynnit.yaml", document.write(measure, {}, ""))
    assert yard.json("validate").code == 1
    assert yard.json("save").code == 3
