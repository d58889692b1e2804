"""The page in a bundle of evidence: how an outsider checks the trail, in plain words.

The words are the catalogue's, the commands are fixed: nothing of a registry is in them. What
differs from registry to registry they read from the files beside the page.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from stcli.report.words import Words

WIDTH: Final = 78
INDENT: Final = "    "
# The name of each language's page.
PAGES: Final = {"fi": "LUE-MINUT.txt", "sv": "LAS-MIG.txt", "en": "READ-ME.txt"}

# Only git, sha256sum, ssh-keygen and what every shell has. No tabs and no exclamation marks, so
# that the lines can be pasted; file names are in quotes wherever they stand.
_COPY: Final = """\
git clone --quiet --bare history.bundle trail
git --git-dir=trail fsck --full
"""
_ROOTS: Final = """\
{ read -r form; read -r w origin; read -r w n; read -r w commit; read -r w root; } <checkpoint.txt
IFS= read -r folder <folder.txt
tab=$(printf '\\t')
empty=$(git --git-dir=trail hash-object -t tree --stdin </dev/null)
tree() {
  git --git-dir=trail rev-parse -q --verify "$1:$folder" || printf '%s\\n' "$empty"
}
shown() {
  while IFS="$tab" read -r facts path; do
    set -- $facts
    case $2 in
      000000) printf -- '- - %s\\n' "$path" ; continue ;;
      160000) sum=$(printf %s "$4" | sha256sum) ;;
      *) sum=$(git --git-dir=trail cat-file blob "$4" | sha256sum) ;;
    esac
    printf '%s %s %s\\n' "$2" "${sum%% *}" "$path"
  done
}
git --git-dir=trail rev-list --first-parent --reverse "$commit" >landings.txt
printf '' >roots.txt
count=0
before=
last=0000000000000000000000000000000000000000000000000000000000000000
while read -r id; do
  if [ "$id" = "$origin" ]; then from=$empty
  elif [ -n "$before" ]; then from=$(tree "$before")
  else continue
  fi
  git --git-dir=trail -c core.quotePath=false \\
    diff-tree -r "$from" "$(tree "$id")" -- registry schemas >changes.txt
  { printf 'stcli-checkpoint-v1\\n%s\\n%s\\n' "$last" "$id"; shown <changes.txt; } >lines.txt
  last=$(sha256sum <lines.txt)
  last=${last%% *}
  count=$((count + 1))
  printf 'n %s commit %s root %s\\n' "$count" "$id" "$last" >>roots.txt
  before=$id
done <landings.txt
printf 'stcli-checkpoint-v1\\norigin %s\\nn %s\\ncommit %s\\nroot %s\\n' \\
  "$origin" "$count" "$before" "$last" >computed.txt
if [ "$(cat computed.txt)" = "$(cat checkpoint.txt)" ]; then echo SAME; else echo DIFFERENT; fi
"""
_MINUTES: Final = """\
paste -s -d ' ' computed.txt
"""
_SEAL: Final = """\
if [ -e checkpoint.txt.sig ]; then
  who=$(ssh-keygen -Y find-principals -f allowed_signers -s checkpoint.txt.sig)
  ssh-keygen -Y verify -f allowed_signers -I "$who" -n stcli-checkpoint@v1 \\
    -s checkpoint.txt.sig <checkpoint.txt
else
  echo 'no signature'
fi
"""
_SIGNATURES: Final = """\
before=
while read -r id; do
  if [ -n "$before" ]; then
    git --git-dir=trail cat-file blob \\
      "$before:${folder:+$folder/}registry/allowed_signers" >signers.txt 2>/dev/null || :
    git --git-dir=trail -c gpg.ssh.allowedSignersFile="$PWD/signers.txt" \\
      log -1 --format='%G? %H %GF' "$id"
  fi
  if [ -n "$before" ] || [ "$id" = "$origin" ]; then before=$id; fi
done <landings.txt
"""
STEPS: Final = (
    ("copy", _COPY),
    ("roots", _ROOTS),
    ("minutes", _MINUTES),
    ("seal", _SEAL),
    ("signatures", _SIGNATURES),
)


def manual(words: Words) -> str:
    """The page in one language."""
    return "\n".join(_parts(words))


def _parts(words: Words) -> Iterator[str]:
    title = words.say("evidence.title")
    yield f"{title}\n{'=' * len(title)}\n"
    yield _filled(words.say("evidence.about"))
    yield _filled(words.say("evidence.needs"))
    for number, (name, commands) in enumerate(STEPS, 1):
        yield _filled(f"{number}. {words.say(f'evidence.{name}')}")
        yield "".join(f"{INDENT}{line}\n" for line in commands.splitlines())
    yield _filled(words.say("evidence.proves"))
    yield _filled(words.say("evidence.leaves"))


def _filled(text: str) -> str:
    import textwrap

    return "".join(f"{line}\n" for line in textwrap.wrap(text, WIDTH, break_on_hyphens=False))


def commands_of(page: str) -> str:
    """The commands of a page, as somebody copies them."""
    lines = (line for line in page.splitlines(keepends=True) if line.startswith(INDENT))
    return "".join(line.removeprefix(INDENT) for line in lines)
