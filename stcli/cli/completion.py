"""``stcli completion``: the script with which a shell asks what may come next."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Final

from stcli.cli.shell import Shell
from stcli.domain.refusal import EXIT_OK, EXIT_USAGE, Refusal

if TYPE_CHECKING:
    import typer

# Bash puts what it is given on the line, but for a mere listing (63), where titles may stand.
BASH: Final = r"""_stcli() {
    local line shell=bash
    [[ ${COMP_TYPE:-} == 63 ]] && shell=listing
    COMPREPLY=()
    while IFS= read -r line; do
        COMPREPLY+=("${line/$'\t'/  -- }")
    done < <(command stcli --complete "$shell" "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
    [[ ${#COMPREPLY[@]} -eq 1 ]] && COMPREPLY=("${COMPREPLY[0]%%  -- *}")
    if [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *[=/[] ]]; then
        compopt -o nospace 2>/dev/null
    fi
}
complete -o default -F _stcli stcli
"""
ZSH: Final = r"""#compdef stcli
_stcli() {
    local line value
    local -a spaced open
    for line in "${(@f)$(command stcli --complete zsh "${(@Q)words[2,CURRENT]}" 2>/dev/null)}"; do
        [[ -n $line ]] || continue
        value=${line%%$'\t'*}
        line=${value//:/\\:}${${(M)line%%*$'\t'*}:+:${line#*$'\t'}}
        case $value in
            *[=/\[]) open+=("$line") ;;
            *) spaced+=("$line") ;;
        esac
    done
    (( $#spaced + $#open )) || { _files; return }
    (( $#spaced )) && _describe -V stcli spaced
    (( $#open )) && _describe -V stcli open -S ''
}
if [[ $funcstack[1] == _stcli ]]; then
    _stcli "$@"
else
    compdef _stcli stcli
fi
"""
FISH: Final = r"""function __stcli_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    command stcli --complete fish $words[2..-1] "$current" 2>/dev/null
end
complete -c stcli -f -k -a '(__stcli_complete)'
"""
POWERSHELL: Final = r"""Register-ArgumentCompleter -Native -CommandName stcli -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $words = @($commandAst.CommandElements | Select-Object -Skip 1 |
        Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object {
            if ($_ -is [System.Management.Automation.Language.StringConstantExpressionAst]) {
                $_.Value
            } else { $_.Extent.Text }
        })
    $encoding = [Console]::OutputEncoding
    try {
        [Console]::OutputEncoding = [System.Text.Encoding]::UTF8
        $lines = @(& (Get-Command stcli -CommandType Application)[0] --complete powershell `
            @words ".$wordToComplete" 2>$null)
    } finally { [Console]::OutputEncoding = $encoding }
    foreach ($line in $lines) {
        $value, $told = $line -split "`t", 2
        if (-not $told) { $told = $value }
        [System.Management.Automation.CompletionResult]::new(
            $value, $value, 'ParameterValue', $told)
    }
}
"""
SCRIPTS: Final = {"bash": BASH, "zsh": ZSH, "fish": FISH, "powershell": POWERSHELL}


def command(ctx: typer.Context, shell: Annotated[str, typer.Argument(metavar="SHELL")]) -> int:
    """Print the script, with the line that puts it to use on top."""
    this: Shell = ctx.obj
    if shell not in SCRIPTS:
        raise Refusal("shell-unknown", exit=EXIT_USAGE, shell=shell, known=list(SCRIPTS))
    lines = this.words.say(f"completion.{shell}").splitlines()
    told = "".join(f"# {line}\n" for line in lines)
    head, rest = SCRIPTS[shell].split("\n", 1)
    # zsh looks for its mark on the first line of a file.
    text = f"{head}\n{told}{rest}" if head.startswith("#") else f"{told}{head}\n{rest}"
    this.say_data(text)
    return EXIT_OK
