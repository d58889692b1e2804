"""The words of stcli in English: message codes and their texts.

Knows no code; ``report.words`` fills the placeholders and chooses plural forms.
"""

# ruff: noqa: RUF001 (dashes and quotation marks are those of the language)

from __future__ import annotations

from typing import Final

MESSAGES: Final[dict[str, str | dict[str, str]]] = {
    # general
    "severity.error": "error",
    "severity.warning": "warning",
    "severity.note": "note",
    "label.hint": "What to do:",
    "label.new": "new",
    "label.commit": "In the saved change {commit}",
    "label.before": "before: {value}",
    "label.after": "after: {value}",
    "none": "none",
    "table.empty": "Nothing to show.",
    "summary.error": {
        "one": "{count} error",
        "other": "{count} errors",
    },
    "summary.warning": {
        "one": "{count} warning",
        "other": "{count} warnings",
    },
    "summary.note": {
        "one": "{count} note",
        "other": "{count} notes",
    },
    "summary.found": "Found: {counts}.",
    "summary.clean": {
        "one": "{count} file checked, nothing to remark.",
        "other": "{count} files checked, nothing to remark.",
    },
    "summary.new": {
        "one": "{count} of them is new.",
        "other": "{count} of them are new.",
    },
    "summary.fix": "Some can be mended automatically with “stcli fmt”.",
    "github.more": "Not shown beside the lines: {counts}. The whole list: stcli {command} -f text",
    # yaml
    "finding.yaml-syntax": "The file can't be read from here on: this is not valid YAML.",
    "finding.yaml-syntax.hint": (
        'Compare with the lines above: each line is "name: value", what belongs under a '
        "name is indented by two spaces, and a text with special characters stands between "
        "double quotes."
    ),
    "finding.yaml-syntax.not-a-map": 'The file must consist of lines such as "name: value".',
    "finding.yaml-syntax.not-a-map.hint": (
        "Start each field on a line of its own: its name, a colon, a space and its value."
    ),
    "finding.yaml-syntax.colon": "A colon stands where it can't stand.",
    "finding.yaml-syntax.colon.hint": (
        'Put the text between double quotes if it holds ": "; if a new field begins '
        "here, check that its line is indented like the field before it."
    ),
    "finding.yaml-syntax.no-colon": "This line has no colon and space after the field's name.",
    "finding.yaml-syntax.no-colon.hint": (
        'Write "name: value"; if this is the rest of a text, put the text between double '
        "quotes or indent it deeper."
    ),
    "finding.yaml-syntax.unclosed-quote": "The quote that begins here is never closed.",
    "finding.yaml-syntax.unclosed-quote.hint": (
        "Add the missing quotation mark at the end of the text."
    ),
    "finding.yaml-syntax.unclosed-bracket": "The bracket that opens here is not closed properly.",
    "finding.yaml-syntax.unclosed-bracket.hint": (
        'Write the list with one item on each line, each after "- ", or put the text '
        "between double quotes."
    ),
    "finding.yaml-syntax.escape": "A backslash stands before a character that can't follow it.",
    "finding.yaml-syntax.escape.hint": "Write \\\\ for a backslash inside double quotes.",
    "finding.yaml-syntax.start-character": "A text can't begin with this character.",
    "finding.yaml-syntax.start-character.hint": "Put the text between double quotes.",
    "finding.yaml-syntax.list-item": 'A list item ("- ") can\'t begin here.',
    "finding.yaml-syntax.list-item.hint": (
        "Put each item on its own line under the field's name, indented by two spaces; if "
        "this is a text, put it between double quotes."
    ),
    "finding.yaml-syntax.indentation": (
        "This line is indented differently from the lines that it belongs to."
    ),
    "finding.yaml-syntax.indentation.hint": (
        "Fields that belong together begin in the same column; if this line is right, "
        "check that every quotation mark on the lines above it is closed."
    ),
    "finding.yaml-syntax.block-header": 'After "|" or ">" the line must end.',
    "finding.yaml-syntax.block-header.hint": (
        "Begin the text on the next line, indented by two spaces."
    ),
    "finding.yaml-syntax.comment": 'A comment needs a space before its "#".',
    "finding.yaml-syntax.comment.hint": (
        'Put a space before "#", or put the whole text between double quotes if the '
        '"#" is part of it.'
    ),
    "finding.yaml-syntax.dash": "A dash that begins a list item needs a space after it.",
    "finding.yaml-syntax.dash.hint": (
        'Write "- " and then the item; if the dash is part of a text, put the text between '
        "double quotes."
    ),
    "finding.yaml-syntax.rest": "The value has ended before this place.",
    "finding.yaml-syntax.rest.hint": (
        'Put the whole text between double quotes, and write \\" for a quotation mark inside it.'
    ),
    "finding.yaml-syntax.space": "A special space stands here, which does not count as indentation.",
    "finding.yaml-syntax.space.hint": (
        "Delete what stands before the first letter of the line, and type ordinary spaces. "
        "Such spaces come along when text is pasted from a web page or a document."
    ),
    "finding.yaml-syntax.readers-differ": "Different programs would read this place differently.",
    "finding.yaml-syntax.readers-differ.hint": (
        "Write it more plainly: one field on each line, texts with special characters "
        "between double quotes on one line."
    ),
    "finding.yaml-alias": (
        'A reference to another place of the file ("*name") is not used in registries.'
    ),
    "finding.yaml-alias.hint": (
        'Write the value itself; if this is a text that begins with "*", put it between '
        "double quotes."
    ),
    "finding.yaml-alias.anchor": (
        'A mark for repeating a value ("&name") is not used in registries.'
    ),
    "finding.yaml-alias.anchor.hint": (
        'Remove the mark; if this is a text that begins with "&", put it between double quotes.'
    ),
    "finding.yaml-tag": "A type mark ({tag}) is not used in registries.",
    "finding.yaml-tag.hint": (
        'Remove the mark; if this is a text that begins with "!", put it between double quotes.'
    ),
    "finding.yaml-directive": (
        'A line that begins with "%" gives orders to YAML programs and is not used in registries.'
    ),
    "finding.yaml-directive.hint": "Remove the line, or put the text between double quotes.",
    "finding.yaml-merge-key": 'The merge key "<<" is not used in registries.',
    "finding.yaml-merge-key.hint": "Write the fields themselves.",
    "finding.yaml-duplicate-key": (
        "The field {key} stands here a second time; the first is on line {first}."
    ),
    "finding.yaml-duplicate-key.hint": "Keep one of the two.",
    "finding.yaml-documents": 'A second document begins here ("---"); a file holds one record.',
    "finding.yaml-documents.hint": "Remove the line, or move what follows it to a file of its own.",
    "finding.yaml-documents.end": 'The end mark "..." is not used in registries.',
    "finding.yaml-documents.end.hint": "Remove the line.",
    "finding.yaml-empty": "The file is empty.",
    "finding.yaml-empty.hint": "Remove the file, or restore what it held.",
    "finding.yaml-encoding": "The file is not UTF-8 text: the byte {byte} doesn't belong here.",
    "finding.yaml-encoding.hint": "Save the file with the encoding UTF-8.",
    "finding.yaml-encoding.utf-16": (
        "The file is not UTF-8 text (it seems to be UTF-16, which some programs call Unicode)."
    ),
    "finding.yaml-encoding.utf-16.hint": "Save the file with the encoding UTF-8.",
    "finding.yaml-encoding.bom": "The file begins with an invisible byte order mark.",
    "finding.yaml-encoding.bom.hint": 'Run "stcli fmt", or save the file as UTF-8 without BOM.',
    "finding.yaml-encoding.crlf": "The lines end in the Windows way (CRLF).",
    "finding.yaml-encoding.crlf.hint": 'Run "stcli fmt", or set your editor to end lines with LF.',
    "finding.yaml-character": "The invisible character {character} is not allowed.",
    "finding.yaml-character.hint": (
        "Delete it and type the text anew here: it can hide or reorder what people see."
    ),
    "finding.yaml-character.tab": "A tab is not allowed.",
    "finding.yaml-character.tab.hint": "Use spaces.",
    "finding.yaml-character.escape": (
        "The character {character} is not allowed, not even written as an escape."
    ),
    "finding.yaml-character.escape.hint": "Leave it out of the text.",
    "finding.yaml-conflict-marker": "An unresolved merge conflict is left in the file ({marker}).",
    "finding.yaml-conflict-marker.hint": (
        "Decide which of the two versions holds, and remove the lines with the markers."
    ),
    "finding.yaml-number": "Different programs would read {text} as different numbers.",
    "finding.yaml-number.hint": (
        "If it is a text, put it between double quotes; if it is a number, write it with "
        "digits and a decimal point only."
    ),
    "finding.yaml-number.range": (
        "The number {text} is too large for all programs to read it alike."
    ),
    "finding.yaml-number.range.hint": "If it is an identifier, put it between double quotes.",
    "finding.yaml-key": "A field's name must be a text, and {text} would not be read as one.",
    "finding.yaml-key.hint": "Correct the name of the field, or put it between double quotes.",
    "finding.yaml-key.complex": "A field's name must be one plain text.",
    "finding.yaml-key.complex.hint": (
        'Write "name: value"; if this is a text that begins with "?", "[" or "{", '
        "put it between double quotes."
    ),
    "finding.yaml-limit.size": "The file is larger than {limit} KiB.",
    "finding.yaml-limit.size.hint": "Move long texts to documents of their own and link to them.",
    "finding.yaml-limit.depth": (
        "Lists and fields stand inside each other more than {limit} levels deep."
    ),
    "finding.yaml-limit.depth.hint": "Check the brackets and the indentation of this line.",
    "finding.yaml-limit.nodes": "The file holds more than {limit} fields and values.",
    "finding.yaml-limit.nodes.hint": "Divide the record into several.",
    "finding.yaml-limit.key": "A field's name is longer than {limit} characters.",
    "finding.yaml-limit.key.hint": "Check that a text did not end up as a name.",
    "finding.not-canonical": "The file is not in canonical form.",
    "finding.not-canonical.hint": 'Run "stcli fmt"; the data stay the same.',
    # schema
    "type.string": "text",
    "type.number": "number",
    "type.integer": "whole number",
    "type.boolean": "true or false",
    "type.array": "list",
    "type.object": "group of fields",
    "type.null": "nothing",
    "finding.schema-additional-properties": "“{name}” is not a field that may stand here.",
    "finding.schema-additional-properties.hint": (
        "Check the spelling. The fields that may stand here: {allowed}."
    ),
    "finding.schema-additional-properties.near": (
        "“{name}” is not a field that may stand here; did you mean “{suggestion}”?"
    ),
    "finding.schema-additional-properties.near.hint": "Write “{suggestion}” in place of “{name}”.",
    "finding.schema-required": "The field “{name}” is missing.",
    "finding.schema-required.hint": "Add a line “{name}:” and what belongs there.",
    "finding.schema-required.cell": "The field “{name}” is missing.",
    "finding.schema-required.cell.hint": "Fill in the cell or add the column “{name}”.",
    "finding.schema-required.inside": "The field “{name}” is missing in {parent}.",
    "finding.schema-required.inside.hint": (
        "Add a line “{name}:” and what belongs there, indented like its neighbours."
    ),
    "finding.schema-enum": "“{actual}” is not one of the values that {field} may have.",
    "finding.schema-enum.hint": "The values that it may have: {allowed}.",
    "finding.schema-enum.near": (
        "“{actual}” is not one of the values that {field} may have; did you mean “{suggestion}”?"
    ),
    "finding.schema-enum.near.hint": "The values that it may have: {allowed}.",
    "finding.schema-enum.many": "“{actual}” is not one of the values that {field} may have.",
    "finding.schema-enum.many.hint": "It may be, for instance, {allowed}.",
    "finding.schema-const": "{field} must be “{allowed}”, not “{actual}”.",
    "finding.schema-const.near": "{field} must be “{allowed}”, not “{actual}”.",
    "finding.schema-type": "{field} has a value of the wrong sort.",
    "finding.schema-type.hint": "It may be one of these: {expected:type}.",
    "finding.schema-type.empty": "{field} is empty.",
    "finding.schema-type.empty.hint": "Write a value, or remove the line if nothing is known.",
    "finding.schema-type.quote": (
        "The value of {field}, {actual}, would be read as a number or as true or false, "
        "but words are meant."
    ),
    "finding.schema-type.quote.hint": "Put double quotes around it, just as it stands.",
    "finding.schema-type.value": (
        "The data holds something that no registry file can hold, such as a key that is no "
        "word or bottomless nesting."
    ),
    "finding.schema-type.object": (
        "{field} must be made of fields, each on an indented line of its own."
    ),
    "finding.schema-type.array": "{field} must be a list.",
    "finding.schema-type.array.hint": (
        "Write each item on an indented line of its own that begins with “- ”, even when there "
        "is only one."
    ),
    "finding.schema-type.string": "{field} must be plain words, not a list or a group of fields.",
    "finding.schema-type.number": "{field} must be a number, written without quotes.",
    "finding.schema-type.integer": "{field} must be a whole number, written without quotes.",
    "finding.schema-type.boolean": "{field} must be true or false, written without quotes.",
    "finding.schema-type.null": "{field} must be left out.",
    "finding.schema-pattern": "“{actual}” does not have the form that {field} must have.",
    "finding.schema-pattern.example": "“{actual}” does not have the form that {field} must have.",
    "finding.schema-pattern.example.hint": "It should look like this: {example}.",
    "finding.schema-pattern.blank": "{field} has no words in it.",
    "finding.schema-pattern.blank.hint": "Write the words, or remove the line if nothing is known.",
    "finding.schema-pattern.id": "“{actual}” is not a valid id.",
    "finding.schema-pattern.id.hint": (
        "An id is made of small letters a–z, digits and single hyphens, without spaces and "
        "without ä, ö or å, such as {example}."
    ),
    "finding.schema-pattern.reference": "“{actual}” does not name a record.",
    "finding.schema-pattern.reference.hint": (
        "Write the record's folder, a slash and its id, such as {example}."
    ),
    "finding.schema-pattern.period-date": "“{actual}” is neither a day nor a month.",
    "finding.schema-pattern.period-date.hint": (
        "Write the year and the month, 2026-03, or the whole day, 2026-03-12; in a file they stand "
        "in quotes."
    ),
    "finding.schema-pattern.business-id": "“{actual}” is not written like a business ID.",
    "finding.schema-pattern.business-id.hint": (
        'A business ID has seven digits, a hyphen and a check digit, such as "{example}". Put '
        "a 0 before an old ID of six digits."
    ),
    "finding.schema-pattern.email": "“{actual}” is not an e-mail address.",
    "finding.schema-pattern.email.hint": "Give a functional mailbox, such as {example}.",
    "finding.schema-pattern.commit": "“{actual}” is not the full id of a saved change.",
    "finding.schema-pattern.commit.hint": (
        "The full id has 40 (or 64) characters, digits and letters a–f."
    ),
    "finding.schema-format.date": "“{actual}” is not a day of the calendar.",
    "finding.schema-format.date.hint": (
        "Write the year, the month and the day, 2026-03-12; in a file they stand in quotes."
    ),
    "finding.schema-format.period-date": "“{actual}” is neither a day nor a month of the calendar.",
    "finding.schema-format.period-date.hint": (
        "Write the year and the month, 2026-03, or the whole day, 2026-03-12; in a file they stand "
        "in quotes."
    ),
    "finding.schema-format.uri": "“{actual}” is not a complete web address.",
    "finding.schema-format.uri.hint": (
        "Write the whole address from https:// on, without spaces; write ä, ö, å in it as the "
        "browser copies them (%C3%A4 …)."
    ),
    "finding.schema-min-length": "{field} is too short: at least {limit} characters are needed.",
    "finding.schema-min-length.empty": "{field} has no words in it.",
    "finding.schema-min-length.empty.hint": (
        "Write the words, or remove the line if nothing is known."
    ),
    "finding.schema-max-length": "{field} is too long: at most {limit} characters fit.",
    "finding.schema-min-items": "{field} has too few items: at least {limit} are needed.",
    "finding.schema-max-items": "{field} has too many items: at most {limit} may stand there.",
    "finding.schema-min-properties": "{field} is empty: it needs at least {limit} field.",
    "finding.schema-max-properties": (
        "{field} has too many fields: at most {limit} may stand there."
    ),
    "finding.schema-unique-items": "“{actual}” stands in the list twice.",
    "finding.schema-unique-items.hint": "Remove one of the two.",
    "finding.schema-minimum": "{actual} is too small: {field} must be at least {limit}.",
    "finding.schema-maximum": "{actual} is too large: {field} must be at most {limit}.",
    "finding.schema-exclusive-minimum": "{actual} is too small: {field} must be more than {limit}.",
    "finding.schema-exclusive-maximum": "{actual} is too large: {field} must be less than {limit}.",
    "finding.schema-property-names": "“{name}” can't be a name here.",
    "finding.schema-any-of": "{field} has none of the forms that it may have.",
    "finding.schema-one-of": "{field} has none of the forms that it may have.",
    "finding.schema-one-of.several": "{field} can be read in more than one way.",
    "finding.schema-not": "{field} has a value that is not allowed here.",
    "finding.schema-invalid.text-syntax": (
        "The schema file can't be read: it is not well-formed JSON."
    ),
    "finding.schema-invalid.text-syntax.hint": (
        "Look just before this place for a missing comma, quotation mark or brace."
    ),
    "finding.schema-invalid.text-duplicate-key": (
        "“{name}” stands twice in the same braces, so it is not clear which one holds."
    ),
    "finding.schema-invalid.text-duplicate-key.hint": "Remove one of the two.",
    "finding.schema-invalid.text-limit": (
        "The schema file has braces or brackets nested deeper than {limit}."
    ),
    "finding.schema-invalid.text-encoding": "The schema file is not plain UTF-8 text.",
    "finding.schema-invalid.text-encoding.hint": (
        "Save the file again as UTF-8 without a byte order mark."
    ),
    "finding.schema-invalid.text-number": (
        "The schema file holds a number that can't be used, such as NaN or one of "
        "thousands of digits."
    ),
    "finding.schema-invalid.text-size": "The schema file is larger than {limit} bytes.",
    "finding.schema-invalid.file-name": (
        "A schema file is named <kind>.schema.json, with small letters and hyphens only."
    ),
    "finding.schema-invalid.kind-name": (
        "The schema describes the kind “{kind}”, so its file must be named {kind}.schema.json."
    ),
    "finding.schema-invalid.not-a-schema": "A schema is expected here, written in braces.",
    "finding.schema-invalid.keyword": (
        "“{keyword}” is not a keyword that the registry's schemas may use."
    ),
    "finding.schema-invalid.keyword.hint": (
        "The keywords that may be used are listed in schemas/meta.schema.json. Names of one's "
        "own begin with x-."
    ),
    "finding.schema-invalid.keyword.near": (
        "“{keyword}” is not a keyword that the registry's schemas may use; did you mean "
        "“{suggestion}”?"
    ),
    "finding.schema-invalid.keyword.top": "“{keyword}” may stand only at the top of a schema file.",
    "finding.schema-invalid.value": "The value of “{keyword}” is not one that it may have.",
    "finding.schema-invalid.value.hint": (
        "The values that it may have are described in schemas/meta.schema.json."
    ),
    "finding.schema-invalid.label": (
        "A label needs words in each of fi, sv and en, and nothing else."
    ),
    "finding.schema-invalid.values-differ": "X-values must name exactly the values of enum.",
    "finding.schema-invalid.pattern-syntax": (
        "The pattern “{pattern}” uses something outside the safe part of regular expressions."
    ),
    "finding.schema-invalid.pattern-syntax.hint": (
        "Letters, classes such as [a-z], groups, | and the repeats ? * + {{m,n}} may be used, no "
        "lookaround, no back-references, no lazy repeats."
    ),
    "finding.schema-invalid.pattern-anchor": (
        "In the pattern “{pattern}”, ^ may stand only at its beginning and $ only at its "
        "end, around the whole."
    ),
    "finding.schema-invalid.pattern-anchor.hint": "Put alternatives in parentheses: ^(a|b)$.",
    "finding.schema-invalid.pattern-ambiguous": (
        "The pattern “{pattern}” can read the same text in more than one way, which could "
        "take for ever."
    ),
    "finding.schema-invalid.pattern-ambiguous.hint": (
        "See to it that after each part the next character decides how to go on, as in "
        "^[a-z]+(-[a-z]+)*$."
    ),
    "finding.schema-invalid.pattern-unanchored": (
        "The pattern “{pattern}” has repeats without end or is long, so it must begin with ^."
    ),
    "finding.schema-invalid.pattern-limit": "The pattern is too long or has too many repeats.",
    "finding.schema-invalid.pattern-twice": "Two of the patterns mean the same.",
    "finding.schema-invalid.beside-ref": "“{keyword}” would have no effect beside $ref.",
    "finding.schema-invalid.beside-ref.hint": (
        "Put it into the definition that $ref names, or write the schema out here."
    ),
    "finding.schema-invalid.unique-unbounded": (
        "uniqueItems needs a maxItems of at most {limit} beside it."
    ),
    "finding.schema-invalid.required-unknown": (
        "“{name}” is required but is none of the properties."
    ),
    "finding.schema-invalid.reference-outside": (
        "“{target}” names something outside the schemas folder; nothing is fetched from elsewhere."
    ),
    "finding.schema-invalid.reference-outside.hint": (
        "Write #/definitions/<name>, or <file>.schema.json#/definitions/<name> for a file in the "
        "same folder."
    ),
    "finding.schema-invalid.reference-missing": (
        "“{target}” does not exist, or the file that it stands in is broken."
    ),
    "finding.schema-invalid.reference-loop": "“{target}” leads back to where it comes from.",
    "finding.schema-invalid.too-large": (
        "With all its references written out the schema becomes too large or too deep."
    ),
    "finding.schema-invalid.form": "“{name}” in x-stcli does not have the form that it must have.",
    "finding.schema-invalid.form.hint": (
        "The form of the block is described in schemas/meta.schema.json."
    ),
    "finding.schema-invalid.block-missing": "“{name}” is missing in x-stcli.",
    "finding.schema-invalid.block-unknown": "x-stcli knows no “{name}”.",
    "finding.schema-invalid.folder-reserved": "The folder name “{folder}” is reserved.",
    "finding.schema-invalid.folder-taken": (
        "The folder “{folder}” belongs to the kind “{kind}” already."
    ),
    "finding.schema-invalid.field-required": (
        "Records of a kind need the field “{name}”: it must be among the properties and required."
    ),
    "finding.schema-invalid.path-unknown": (
        "x-stcli names “{name}”, which is no field of the schema or not of the right sort."
    ),
    "finding.schema-invalid.kind-unknown": "There is no kind “{kind}”.",
    "finding.schema-invalid.states-differ": (
        "The states of the lifecycle and the values that status may have must be the same."
    ),
    "finding.schema-invalid.action-unknown": "The lifecycle has no action “{action}”.",
    "finding.schema-invalid.action-reserved": (
        "“{action}” is an action that every kind has; a lifecycle can't define it."
    ),
    "finding.schema-invalid.initial": (
        "The initial action “{action}” must lead to a state and start from none."
    ),
    "finding.schema-invalid.never": (
        "The action “{action}” can never be taken: it starts from no state."
    ),
    "finding.schema-invalid.state-unknown": "The lifecycle has no state “{state}”.",
    "finding.schema-invalid.setting": "“{value}” is not a value that {name} may have.",
    "finding.schema-invalid.void": (
        "Every lifecycle needs the state void (frozen, hidden) and the action void, from * to void."
    ),
    # rule-findings
    "language.fi": "Finnish",
    "language.sv": "Swedish",
    "language.en": "English",
    "in-language.fi": "in Finnish",
    "in-language.sv": "in Swedish",
    "in-language.en": "in English",
    "finding.id-matches-file": "The id in the file is {id}, but the file is named {expected}.yaml.",
    "finding.id-matches-file.hint": (
        "An id is chosen once and never changes. Write id: {expected}, or give the file its old "
        "name back."
    ),
    "finding.reference-resolves": "There is no record {target}.",
    "finding.reference-resolves.hint": "Correct the id, or add the record that is missing.",
    "finding.reference-resolves.suggest": "There is no record {target}.",
    "finding.reference-resolves.suggest.hint": "Did you mean {suggestion}?",
    "finding.reference-resolves.folder": (
        "{target} names no record: there is no folder {folder} in the registry."
    ),
    "finding.reference-resolves.folder.hint": (
        "A full reference is a folder, a slash and an id. The folders are: {known}."
    ),
    "finding.reference-resolves.void": (
        "{target} has been voided: it should never have been recorded, so nothing can rest on it."
    ),
    "finding.reference-resolves.void.hint": "Name another record here, or take this entry back.",
    "finding.reference-resolves.void-instead": (
        "{target} has been voided; {instead} stands in its place."
    ),
    "finding.reference-resolves.void-instead.hint": "Name {instead} here.",
    "finding.reference-resolves.cycle": (
        "These organisations are part of each other in a circle: {organisations}."
    ),
    "finding.reference-resolves.cycle.hint": (
        "A unit is part of a larger organisation, and that one in the end of none. Remove one "
        "part_of of the circle."
    ),
    "finding.history-replays.first": (
        "The history begins with {action}. It must begin with {initial}, or with import for a "
        "record brought in from an earlier source."
    ),
    "finding.history-replays.first.hint": "Put the first entry of the history in its place.",
    "finding.history-replays.entry": "This entry of the history does not say what was done.",
    "finding.history-replays.entry.hint": "Every entry names its action.",
    "finding.history-replays.lacks": "The entry {action} lacks {name}.",
    "finding.history-replays.lacks.hint": (
        "Fill in {name}. If it was never known, the step cannot be recorded yet."
    ),
    "finding.history-replays.state": (
        "The record was imported as {state}, but there is no such status."
    ),
    "finding.history-replays.state.hint": "The statuses are: {allowed}.",
    "finding.history-replays.out-of-place": (
        "A record with the status {status} cannot have {name}: {value}."
    ),
    "finding.history-replays.out-of-place.hint": (
        "Remove {name} from the entry, or correct the status that the record was imported with."
    ),
    "finding.history-replays.again": "{action} stands first in a history and never again.",
    "finding.history-replays.again.hint": (
        "What can follow is: {allowed}. If the first entry is wrong, void the record and make a "
        "new one."
    ),
    "finding.history-replays.unknown-action": (
        "There is no step {action} for a record of this kind."
    ),
    "finding.history-replays.unknown-action.hint": "The steps are: {allowed}.",
    "finding.history-replays.illegal": (
        "The step {action} is not possible when the status is {status}."
    ),
    "finding.history-replays.illegal.hint": (
        "From {status} the possible steps are: {allowed}. A wrong step is taken back with stcli "
        "undo."
    ),
    "finding.history-replays.when": "The step {action} is not possible now: {name} is {value}.",
    "finding.history-replays.when.hint": "The step is possible when {name} is: {allowed}.",
    "finding.history-replays.order": (
        "This step is dated {date:date}, but the step before it {earlier:date}."
    ),
    "finding.history-replays.order.hint": (
        "Steps stand in the order of their dates. A step that was forgotten in between is "
        "recorded by taking the later one back (stcli undo) and recording both."
    ),
    "finding.history-replays.undo-first": "The first entry of a history cannot be taken back.",
    "finding.history-replays.undo-first.hint": (
        "If the record should never have been made, void it (stcli void)."
    ),
    "finding.history-replays.undo-other": (
        "Only the latest step can be taken back: entry {latest} ({action}), counting from 0."
    ),
    "finding.history-replays.undo-other.hint": "Write of: {latest}, or remove this entry.",
    "finding.history-replays.learn-imported": (
        "Only a record that was imported can be completed with learn; this one begins with "
        "{action}."
    ),
    "finding.history-replays.learn-imported.hint": "A wrong value is corrected with stcli correct.",
    "finding.history-replays.learn-overwrites": (
        "{name} was known already: {known}. learn only fills in what was not known."
    ),
    "finding.history-replays.learn-overwrites.hint": (
        "If the earlier value is wrong, correct it with stcli correct and a reason."
    ),
    "finding.history-replays.learn-order": (
        "The imported status cannot have begun on {date:date}: the next step was taken on "
        "{later:date}."
    ),
    "finding.history-replays.learn-order.hint": "Correct the date that was learnt.",
    "finding.history-replays.learn-contradicts": (
        "{name} cannot have been {value} at the import: the step {action} that followed would "
        "not have been possible."
    ),
    "finding.history-replays.learn-contradicts.hint": (
        "Correct what was learnt, or take the step back first."
    ),
    "finding.history-replays.differs": "{name} is {actual}, but by its history it is {expected}.",
    "finding.history-replays.differs.hint": (
        "The history decides. Write {name}: {expected}, or record the step that changed it with "
        "the command for it."
    ),
    "finding.history-replays.not-told": "{name} is {actual}, but the history gives it no value.",
    "finding.history-replays.not-told.hint": "Remove {name}, or record the step that gives it.",
    "finding.history-replays.origin": (
        "The record says that it was imported, but its history begins with {action}."
    ),
    "finding.history-replays.origin.hint": (
        "Remove origin: only a record whose history begins with import has it."
    ),
    "finding.history-replays.no-lifecycle": "The history of this record can only hold corrections.",
    "finding.history-replays.no-lifecycle.hint": (
        "Remove the entry, or make it a correction (correct) with its fields and its reason."
    ),
    "finding.history-replays.absent": "{name} is missing, but by its history it is {expected}.",
    "finding.history-replays.absent.hint": "The history decides. Write {name}: {expected}.",
    "finding.history-replays.left": (
        "The step leaves {left}, but by its history the record was in {actual}."
    ),
    "finding.history-replays.left.hint": "Write “from: {actual}”.",
    "finding.decision-mandated.missing": "The step {action} lacks its decision.",
    "finding.decision-mandated.missing.hint": (
        "A step like this rests on a decision that decides {expected}. Record the decision "
        "(stcli decision record) and name it here."
    ),
    "finding.decision-mandated.unknown": (
        "The record was imported as {status}; the decision that it rests on is not known."
    ),
    "finding.decision-mandated.unknown.hint": (
        "When the decision is found: record it and tell it with stcli learn {reference} decision=…."
    ),
    "finding.decision-mandated.other-matter": (
        "The decision {decision} decides {decides}; the step {action} needs one that decides "
        "{expected}."
    ),
    "finding.decision-mandated.other-matter.hint": (
        "Name the decision that was made about this step. If what the decision decides was "
        "recorded wrongly, void it and record it again."
    ),
    "finding.decision-mandated.other-subject": (
        "The decision {decision} is not about {subject}, but about {subjects}."
    ),
    "finding.decision-mandated.other-subject.hint": (
        "Name the decision about this record. If a subject was left out of the decision, void it "
        "and record it again."
    ),
    "finding.decision-mandated.no-mandate": "The body “{body}” had no mandate on {date:date} for the matter “{decides}”.",
    "finding.decision-mandated.no-mandate.hint": (
        "Mandates stand in the records of the bodies. Name a decision of the body that may "
        "decide this."
    ),
    "finding.decision-mandated.later": (
        "The step is dated {date:date}, but the decision {decision} was made on {decided:date}, "
        "after it."
    ),
    "finding.decision-mandated.later.hint": (
        "A step cannot come before its decision. Correct the date of the step or name the right "
        "decision."
    ),
    "finding.decision-mandated.earlier": (
        "The decision {decision} of {decided:date} was made before the decision of the step "
        "before this one, {previous:date}."
    ),
    "finding.decision-mandated.earlier.hint": (
        "Decisions follow each other as the steps do. Name the decision that was made about this "
        "step."
    ),
    "finding.decision-mandated.reused": (
        "The decision {decision} carries another step of this record already: {other}, entry "
        "{index} counting from 0."
    ),
    "finding.decision-mandated.reused.hint": (
        "Each step needs its own decision. Name the one that was made about this step."
    ),
    "finding.decision-fits-meeting.body": (
        "The decision is by {actual}, but the meeting {meeting} was a meeting of {expected}."
    ),
    "finding.decision-fits-meeting.body.hint": "Correct the body or the meeting.",
    "finding.decision-fits-meeting.date": (
        "The decision is dated {actual:date}, but the meeting {meeting} is on {expected:date}."
    ),
    "finding.decision-fits-meeting.date.hint": (
        "A decision made in a meeting has the meeting's date. Correct the date or the meeting."
    ),
    "finding.decision-fits-meeting.called-off": (
        "The meeting {meeting} was called off, so nothing was decided in it."
    ),
    "finding.decision-fits-meeting.called-off.hint": (
        "Name the meeting in which it was decided, or leave the meeting out."
    ),
    "finding.several-organisations.at-opening": {
        "one": (
            "Only one organisation took part when the focus area was opened on {date:date}: "
            "{organisations}."
        ),
        "other": (
            "Fewer than two organisations took part when the focus area was opened on "
            "{date:date} ({count} named; the units of one organisation count once)."
        ),
    },
    "finding.several-organisations.at-opening.hint": (
        "Work starts only on what several organisations solve together. Add the organisations "
        "that took part, with the day from which they did: stcli focus-area join."
    ),
    "finding.several-organisations.undated": {
        "one": "Only one organisation took part when the focus area was opened: {organisations}.",
        "other": (
            "Fewer than two organisations took part when the focus area was opened ({count} "
            "named; the units of one organisation count once)."
        ),
    },
    "finding.several-organisations.undated.hint": (
        "Work starts only on what several organisations solve together. Add the organisations "
        "that took part: stcli focus-area join."
    ),
    "finding.several-organisations.unknown": {
        "one": (
            "The imported focus area names only one organisation that took part when it was "
            "opened: {organisations}."
        ),
        "other": (
            "The imported focus area does not name two organisations that took part when it was "
            "opened ({count} named; the units of one organisation count once)."
        ),
    },
    "finding.several-organisations.unknown.hint": (
        "When the participants are found, add them: stcli focus-area join."
    ),
    "finding.several-organisations.now": {
        "one": "Only one organisation takes part in the open focus area now: {organisations}.",
        "other": (
            "Fewer than two organisations take part in the open focus area now ({count} named; "
            "the units of one organisation count once)."
        ),
    },
    "finding.several-organisations.now.hint": (
        "Add an organisation (stcli focus-area join), or bring the closing of the focus area to "
        "the cooperation group."
    ),
    "finding.preparation-complete.description": (
        "The focus area is being implemented, but it has no description of its phenomenon."
    ),
    "finding.preparation-complete.description.hint": (
        "Preparation gives the description: stcli focus-area prepare, with "
        "--phenomenon-description-fi."
    ),
    "finding.preparation-complete.vision": (
        "The focus area is being implemented, but it has no vision."
    ),
    "finding.preparation-complete.vision.hint": (
        "Preparation gives the vision: stcli focus-area prepare, with --vision-fi."
    ),
    "finding.preparation-complete.measure": (
        "The focus area is being implemented, but it has no measure."
    ),
    "finding.preparation-complete.measure.hint": (
        "Preparation gives the agreed measures: stcli measure add, with --focus-area {id}."
    ),
    "finding.no-live-measures": {
        "one": (
            "A focus area that is closed or rejected can have no measure at work; one still is: "
            "{measures}."
        ),
        "other": (
            "A focus area that is closed or rejected can have no measure at work; {count} still "
            "are: {measures}."
        ),
    },
    "finding.no-live-measures.hint": (
        "Complete, cancel, transfer or move each of them first. Closing can settle them in the "
        "same change: --cancel-measures REASON, --transfer-measures TO or --move-measures AREA."
    ),
    "finding.closed-with-outcome": "The focus area is closed, but its outcome is not told.",
    "finding.closed-with-outcome.hint": (
        "Tell what was reached: close with --outcome-fi, or fill in the outcome."
    ),
    "finding.closed-with-outcome.unknown": (
        "The outcome of the imported closed focus area is not known."
    ),
    "finding.closed-with-outcome.unknown.hint": (
        "When it is found, fill it in: stcli set {reference} outcome.fi=…."
    ),
    "finding.subgroup-participates": (
        "{organisation} works in the subgroup {subgroup}, but does not take part in the focus area."
    ),
    "finding.subgroup-participates.hint": (
        "Add it to the participants (stcli focus-area join), or remove it from the subgroup."
    ),
    "finding.one-coordinator.none": "The open focus area has no coordinator.",
    "finding.one-coordinator.none.hint": (
        "Name the organisation that coordinates it: stcli focus-area coordinator."
    ),
    "finding.one-coordinator.several": (
        "The open focus area has several coordinators: {organisations}."
    ),
    "finding.one-coordinator.several.hint": (
        "Name one of them: stcli focus-area coordinator. The others go on as members."
    ),
    "finding.goal-exists": "The goal {goal} does not stand in {area}.",
    "finding.goal-exists.hint": (
        "The goals there are: {known}. Correct the id, or add the goal to the focus area."
    ),
    "finding.goal-exists.none": "The goal {goal} does not stand in {area}, which has no goals.",
    "finding.goal-exists.none.hint": (
        "Add the goal to the focus area (stcli focus-area prepare --goal), or leave it out here."
    ),
    "finding.goal-exists.suggest": "The goal {goal} does not stand in {area}.",
    "finding.goal-exists.suggest.hint": "Did you mean {suggestion}?",
    "finding.lead-participates.lead": (
        "{organisation} leads the measure, but does not take part in {area}."
    ),
    "finding.lead-participates.lead.hint": (
        "Add it to the participants (stcli focus-area join), or give the measure another lead."
    ),
    "finding.lead-participates.partners": (
        "{organisation} is a partner in the measure, but does not take part in {area}."
    ),
    "finding.lead-participates.partners.hint": (
        "Add it to the participants (stcli focus-area join), or remove it from the partners."
    ),
    "finding.phenomenon-supported": {
        "one": (
            "The phenomenon is selected, but only one organisation supports it: {organisations}."
        ),
        "other": (
            "The phenomenon is selected, but fewer than two organisations support it ({count} "
            "named; the units of one organisation count once)."
        ),
    },
    "finding.phenomenon-supported.hint": (
        "Work starts on phenomena that several organisations have the will and the resources to "
        "solve. Record the support: stcli phenomenon support."
    ),
    "finding.phenomenon-selected": (
        "The focus area answers to {phenomenon}, which is {status} and not selected."
    ),
    "finding.phenomenon-selected.hint": (
        "Map and select the phenomenon first (stcli phenomenon map, stcli phenomenon select), or "
        "remove it from the focus area. To take the phenomenon up again, close or reject the "
        "focus area first."
    ),
    "finding.network-seat": (
        "{organisation} is a member of the cooperation group, but has no post in the expert "
        "network."
    ),
    "finding.network-seat.hint": (
        "Every member organisation has a representative in the expert network: stcli "
        "organisation join {organisation} {network} --post expert."
    ),
    "finding.business-id.digit": (
        "{business_id} is not a business id: the check digit should be {digit}."
    ),
    "finding.business-id.digit.hint": "Look the business id up again and correct it.",
    "finding.business-id.impossible": "{business_id} cannot be a business id.",
    "finding.business-id.impossible.hint": "Look the business id up again and correct it.",
    "finding.business-id.shared": (
        "{business_id} is the business id of another active organisation too: {others}."
    ),
    "finding.business-id.shared.hint": (
        "Each organisation has its own. Correct the wrong one; a unit of an organisation has "
        "none; a duplicate record is voided."
    ),
    "finding.dissolved-in-live-role.participant": (
        "{organisation} has been dissolved, but still takes part in this open focus area."
    ),
    "finding.dissolved-in-live-role.participant.hint": (
        "It was followed by: {successors}. Pass its roles on with stcli organisation hand-over "
        "{organisation} SUCCESSOR, or end its participation: stcli focus-area leave."
    ),
    "finding.dissolved-in-live-role.participant-alone": (
        "{organisation} has been dissolved, but still takes part in this open focus area."
    ),
    "finding.dissolved-in-live-role.participant-alone.hint": (
        "No successor is recorded. End its participation: stcli focus-area leave."
    ),
    "finding.dissolved-in-live-role.lead": (
        "{organisation} has been dissolved, but still leads this measure."
    ),
    "finding.dissolved-in-live-role.lead.hint": (
        "It was followed by: {successors}. Pass its roles on with stcli organisation hand-over "
        "{organisation} SUCCESSOR."
    ),
    "finding.dissolved-in-live-role.lead-alone": (
        "{organisation} has been dissolved, but still leads this measure."
    ),
    "finding.dissolved-in-live-role.lead-alone.hint": (
        "No successor is recorded. Give the measure another lead."
    ),
    "finding.period-order": "The end {end:date} is before the start {start:date}.",
    "finding.period-order.hint": "Correct one of the dates.",
    "finding.language-missing.required": (
        "The text is missing {language:in-language}, a required language."
    ),
    "finding.language-missing.required.hint": "Write it under {language}:.",
    "finding.language-missing.expected": "The text is missing {language:in-language}.",
    "finding.language-missing.expected.hint": (
        "Add it before publication, under {language}: in the file or with stcli set."
    ),
    "finding.personal-data.email": (
        "There is a person's e-mail address here. The history of the registry cannot be erased, "
        "so personal data never goes in."
    ),
    "finding.personal-data.email.hint": (
        "Use a functional mailbox such as kirjaamo@… or viestinta.unit@…, or leave the address out."
    ),
    "finding.personal-data.phone": (
        "There is a phone number here. The history of the registry cannot be erased, so personal "
        "data never goes in."
    ),
    "finding.personal-data.phone.hint": "Leave the number out; a functional mailbox is enough.",
    "finding.personal-data.identity-code": (
        "There is a personal identity code here. It must never go into the registry."
    ),
    "finding.personal-data.identity-code.hint": (
        "Remove it at once. If it has been saved already, tell whoever keeps the registry: the "
        "history still holds it."
    ),
    # laws
    "finding.audit-record-deleted": (
        "The record {before} would disappear. Records are never deleted."
    ),
    "finding.audit-record-deleted.hint": "If it should never have been, say so with stcli void.",
    "finding.audit-record-deleted.kind": (
        "The schema of the kind {kind} would disappear, and its records with it."
    ),
    "finding.audit-history-rewritten": (
        "The history that is already recorded would change. Entries are only added, never "
        "changed or removed."
    ),
    "finding.audit-history-rewritten.hint": (
        "Take the change back. A wrong step is undone with stcli undo, a wrong value corrected "
        "with stcli correct."
    ),
    "finding.audit-transition-illegal": "The new entry in the history is not a possible step.",
    "finding.audit-frozen-edited.frozen": (
        "The record is {status}: this value stands and cannot be changed like this."
    ),
    "finding.audit-frozen-edited.frozen.hint": (
        "A mistake is corrected openly with stcli correct. If you edited the file by hand, "
        "restore it first (git restore FILE)."
    ),
    "finding.audit-frozen-edited.grows": (
        "This list only grows: what stands in it is not changed or removed."
    ),
    "finding.audit-frozen-edited.grows.hint": (
        "End the entry and add a new one, or correct a mistake openly with stcli correct."
    ),
    "finding.audit-frozen-edited.never-corrected": "The field {name} cannot be corrected.",
    "finding.audit-born-late.import": "A new record cannot begin with an import here.",
    "finding.audit-born-late.import.hint": (
        "Begin it with the first step of its life, or let the registry's policy allow imports."
    ),
    "finding.audit-born-late.imported": (
        "The record begins with an import, as the registry's policy allows."
    ),
    "finding.audit-born-late.first": "A new record cannot begin with {action}.",
    "finding.audit-born-late.origin": "Only an imported record may have the field origin.",
    "finding.audit-dated-ahead": "The entry is dated {date:date}, which is in the future.",
    "finding.audit-dated-ahead.hint": "Only what has happened can be recorded: on {today:date} at the latest.",
    "finding.audit-history-rewritten.grows": (
        "This list only grows: what stands in it is not changed or removed."
    ),
    "finding.audit-history-rewritten.grows.hint": (
        "End the entry and add a new one, or correct a mistake openly with stcli correct."
    ),
    "finding.audit-frozen-edited.thawed": (
        "The record was open for changes for a while, and in the same change this value became "
        "another."
    ),
    "finding.audit-frozen-edited.not-corrected": (
        "The correction names {name}, but that is not what changed."
    ),
    "finding.audit-frozen-edited.not-corrected.hint": (
        "A correction names exactly the fields that it changes. Make it with stcli correct."
    ),
    "finding.audit-record-deleted.unreadable": (
        "The record {before} could not be read any more, so nobody could tell whether it is "
        "still the same."
    ),
    "finding.audit-record-deleted.unreadable.hint": (
        "Mend the file: stcli validate says what is wrong with it."
    ),
    "finding.audit-record-deleted.registry": (
        "The file registry.yaml would disappear, and with it the registry."
    ),
    "finding.audit-record-deleted.registry.hint": "Bring the file back.",
    "finding.audit-record-deleted.id": "The record's id was {before}. An id never changes.",
    "finding.audit-record-deleted.id.hint": (
        "Bring the old id back. A title may change freely, an id may not."
    ),
    "finding.audit-born-late.unreadable": (
        "The new record {record} cannot be read, so its beginning cannot be judged."
    ),
    "finding.audit-born-late.unreadable.hint": (
        "Mend the file: stcli validate says what is wrong with it."
    ),
    "finding.audit-born-late.unread": (
        "The record could not be read before this change, so what it said then cannot be compared."
    ),
    # store
    "irregular.symlink": "a link",
    "irregular.not-regular": "a folder or a device",
    "irregular.too-large": "over 1 MiB",
    "irregular.unreadable": "no permission to read it",
    "irregular.submodule": "another repository",
    "irregular.name": "its name cannot be read",
    "finding.file-kind.stray": (
        "This file does not belong in a registry, at least not in this place."
    ),
    "finding.file-kind.stray.hint": (
        "Move the file into the folder of its kind, or out of the registry. The folders are: "
        "{folders}."
    ),
    "finding.file-kind.not-yaml": (
        "A record's file has a name that ends in .yaml; this one does not."
    ),
    "finding.file-kind.not-yaml.hint": (
        "Give the file its right name, or move it out of the registry. Reports and annexes are "
        "kept elsewhere and linked to."
    ),
    "finding.file-kind.name": (
        "The names of files and subfolders in a registry are ids: small letters a–z, digits and "
        "single hyphens."
    ),
    "finding.file-kind.name.hint": (
        "Give it a name of that form, such as turvallisuuden-tunne.yaml, and let the id in the "
        "file be the same."
    ),
    "finding.file-kind.twice": "The id {id} is used already, by the file {first}.",
    "finding.file-kind.twice.hint": (
        "An id is used only once within a kind, whatever the subfolder. Give the newer record "
        "another id, or remove the copy."
    ),
    "finding.file-kind.twin": "On some computers this file and {twin} would have the same name.",
    "finding.file-kind.twin.hint": (
        "The names differ only in small and capital letters or in the way letters are stored. "
        "Give one of them another name."
    ),
    "finding.file-kind.symlink": "This is a link and not a file; links are never followed.",
    "finding.file-kind.symlink.hint": "Put the file itself in this place.",
    "finding.file-kind.not-regular": "This is not an ordinary file.",
    "finding.file-kind.not-regular.hint": "Put an ordinary file in its place, or remove it.",
    "finding.file-kind.too-large": "The file is larger than 1 MiB and is not read.",
    "finding.file-kind.too-large.hint": (
        "Move long texts to documents of their own and link to them."
    ),
    "finding.file-kind.unreadable": "The file cannot be opened.",
    "finding.file-kind.unreadable.hint": "Check that you have permission to read it.",
    "finding.file-kind.submodule": (
        "This is another git repository inside the registry; its files are not read."
    ),
    "finding.file-kind.submodule.hint": "Move it out of the registry.",
    "refusal.git-missing": "The program git was not found.",
    "refusal.git-missing.hint": (
        "Install git (https://git-scm.com) and check that it starts in a terminal. The "
        "registry's present files can be read without it; history and changes need it."
    ),
    "refusal.git-not-started": "The program git could not be started: {reason}.",
    "refusal.git-not-started.hint": "Check that `git --version` works in a terminal.",
    "refusal.git-slow": (
        "git did not finish ({command}) within {seconds} seconds and was stopped. Nothing was "
        "changed."
    ),
    "refusal.git-slow.hint": (
        "Run the command again. If the folder is on a network drive, keep the registry on a disk "
        "of this computer."
    ),
    "refusal.git-failed": "git could not do its part ({command}): {reason}",
    "refusal.git-failed.hint": (
        "What git says tells the cause. `git status` in the registry's folder may say more; "
        "if it fails too, ask whoever looks after the computer."
    ),
    "refusal.disk-full": "The disk is full. Nothing was changed.",
    "refusal.disk-full.hint": "Free some space and run the command again.",
    "refusal.disk-read-only": "The disk can only be read, not written. Nothing was changed.",
    "refusal.disk-read-only.hint": "Work in a copy of the registry on a disk that can be written.",
    "refusal.not-permitted": "You have no permission to use {path}: {reason}",
    "refusal.not-permitted.hint": (
        "Ask the owner of the folder for permission, or work in a copy of your own."
    ),
    "refusal.disk-error": "{path} could not be read or written: {reason}",
    "refusal.disk-error.hint": (
        "Check that the folder exists and that the disk is in order, then run the command again."
    ),
    "refusal.registry-missing": "There is no registry in {folder}.",
    "refusal.registry-missing.hint": (
        "Go to the registry's folder, or name it with `--registry FOLDER`. A registry is a "
        "folder that holds `registry/registry.yaml`; `stcli init` makes a new one."
    ),
    "refusal.repository-missing": (
        "The registry's folder is not under version control: there is no git repository around it."
    ),
    "refusal.repository-missing.hint": (
        "Its present files can be read. For history and changes, use a copy made with `git "
        "clone`, or make a repository with `git init`."
    ),
    "refusal.repository-broken": (
        "The registry's folder looks like a git repository, but `.git` there is damaged."
    ),
    "refusal.repository-broken.hint": (
        "Make a fresh copy with `git clone` and bring your unsaved files over by hand."
    ),
    "refusal.repository-bare": (
        "This is a git repository without files to work on (a bare repository)."
    ),
    "refusal.repository-bare.hint": "Make a working copy of it with `git clone` and use that.",
    "refusal.repository-inside": (
        "The folder `registry/` is a git repository of its own. The repository must be around "
        "both `registry/` and `schemas/`."
    ),
    "refusal.repository-inside.hint": "Move `.git` one folder up, or clone the registry anew.",
    "refusal.repository-foreign": (
        "The repository belongs to another user of this computer, so git refuses to use it."
    ),
    "refusal.repository-foreign.hint": (
        "If you trust its owner, run `git config --global --add safe.directory FOLDER` with the "
        "registry's folder; otherwise make a copy of your own with `git clone`."
    ),
    "refusal.clone-incomplete": (
        "This copy of the registry does not hold the whole history (it is shallow, partial or "
        "damaged), so the question cannot be answered honestly."
    ),
    "refusal.clone-incomplete.hint": (
        "Fetch the rest with `git fetch --unshallow` (a shallow copy), or make a full copy with "
        "`git clone`."
    ),
    "refusal.object-forged": (
        "An object of the repository does not have the content that its name ({id}) stands for: "
        "it was altered or is damaged."
    ),
    "refusal.object-forged.hint": (
        "Do not rely on this copy. Check it with `git fsck`, and make a fresh one with `git "
        "clone` from a source that you trust."
    ),
    "refusal.no-commits": (
        "Nothing has been saved in this repository yet, so it has no past to look at."
    ),
    "refusal.no-commits.hint": "The present files are read without `--at`.",
    "refusal.place-unknown": "There is nothing called “{place}” to look at.",
    "refusal.place-unknown.hint": (
        "Give `worktree`, `index`, a day (2026-03-12), a meeting's id, or a saved change, branch "
        "or tag of git."
    ),
    "refusal.place-too-early": "The registry did not exist yet on {place:date}.",
    "refusal.place-too-early.hint": (
        "Choose a later day; `stcli log` shows when the registry was founded."
    ),
    "refusal.zone-unknown": "The time zone “{zone}” is not known.",
    "refusal.zone-unknown.hint": (
        "Correct `timezone` in registry/registry.yaml (for example Europe/Helsinki). If the name "
        "is right, install the Python package tzdata."
    ),
    "refusal.file-moved": "{path} was changed by someone else while it was being read.",
    "refusal.file-moved.hint": "Run the command again.",
    "refusal.nothing-to-commit": "The change would alter nothing, so nothing was saved.",
    "refusal.nothing-to-commit.hint": "Check with `stcli show` whether it has been made already.",
    "refusal.race": (
        "Someone else changed the registry at the same moment. Nothing of your change was written."
    ),
    "refusal.race.hint": "Run the command again: it is then made on top of the newer state.",
    "refusal.turn-not-come": (
        "Another stcli process has been changing this registry for over {seconds} seconds. "
        "Nothing was changed."
    ),
    "refusal.turn-not-come.hint": "Wait for it to finish and run the command again.",
    "refusal.index-locked": (
        "Another git program is using the repository (its lock is {path}). Nothing was changed."
    ),
    "refusal.index-locked.hint": (
        "Close other git programs and run the command again. If none is running, one that "
        "crashed has left its lock behind: remove the file {path}."
    ),
    "refusal.branch-locked": (
        "Another git program is moving the branch {branch}. Nothing was changed."
    ),
    "refusal.branch-locked.hint": (
        "Run the command again. If no other program is running, one that crashed has left its "
        "lock behind: remove the file .git/refs/heads/{branch}.lock."
    ),
    "refusal.in-progress": (
        "A git operation ({operation}) has been started in this repository and not finished. "
        "Nothing was changed."
    ),
    "refusal.in-progress.hint": (
        "Finish or cancel it first: `git {operation} --continue` or `git {operation} --abort` "
        "(`git bisect reset` for bisect)."
    ),
    "refusal.dirty-file": (
        "{path} has changes that have not been saved, and this change would touch the same file:\n"
        "{diff:lines}"
    ),
    "refusal.dirty-file.hint": (
        "Save them first with `stcli save {path}`, or take them back with `git restore --staged "
        "--worktree {path}`."
    ),
    "refusal.file-irregular": (
        "{path} is not an ordinary file ({reason:irregular}), so it was not written. Nothing was "
        "changed."
    ),
    "refusal.file-irregular.hint": "Put an ordinary file in its place and run the command again.",
    "refusal.hard-link": (
        "{path} is linked with a file elsewhere on the disk, which the change would cut loose. "
        "Nothing was changed."
    ),
    "refusal.hard-link.hint": (
        "Replace the link by a copy of its own: copy the file, delete the old one, and give the "
        "copy its name."
    ),
    "refusal.path-unsafe": "“{path}” cannot be the name of a file in a registry.",
    "refusal.path-unsafe.hint": (
        "Use letters, digits and hyphens in ids; no device names (con, nul), no “..”, nothing "
        "that ends in a dot or a space."
    ),
    "refusal.text-unwritable": "The reason contains characters that git cannot store.",
    "refusal.text-unwritable.hint": (
        "Write the text anew; it was probably copied from a program that uses control characters."
    ),
    "refusal.identity-missing": (
        "git does not know who you are, so nothing can be saved in your name. Nothing was changed."
    ),
    "refusal.identity-missing.hint": (
        'Tell it once: `git config --global user.name "First Last"` and `git config --global '
        "user.email name@example.org`."
    ),
    "refusal.signing-failed": "The change could not be signed: {reason}. Nothing was changed.",
    "refusal.signing-failed.hint": (
        "Check that your signing key is unlocked (for example with `ssh-add -l` or `gpg "
        "--list-secret-keys`) and run the command again."
    ),
    "refusal.signing-format": "git is set to sign in an unknown way: gpg.format is “{format}”.",
    "refusal.signing-format.hint": (
        "Set it to ssh, openpgp or x509: `git config --global gpg.format ssh`."
    ),
    "refusal.signing-key-missing": (
        "Your git signs what it saves, but the signing key “{key}” was not found. Nothing was "
        "changed."
    ),
    "refusal.signing-key-missing.hint": (
        "Name the key with `git config --global user.signingkey FILE`, or switch signing off "
        "with `git config --global commit.gpgsign false`."
    ),
    "refusal.signing-program-missing": (
        "Your git signs what it saves, but the program that signs, {program}, was not found. "
        "Nothing was changed."
    ),
    "refusal.signing-program-missing.hint": (
        "Install it, or correct `gpg.program` (or `gpg.ssh.program`) in your git configuration."
    ),
    "refusal.unfinished": (
        "The change was saved ({commit}), but these could not follow in your folder: {files}. "
        "What was saved stands; nothing was lost."
    ),
    "refusal.unfinished.hint": (
        "Look at them with `git status`. `git restore FILE` brings a file to what was saved; "
        "what was edited in it meanwhile goes."
    ),
    "refusal.output-exists": "The file {path} exists already.",
    "refusal.output-exists.hint": "Choose another name, or allow overwriting with `--force`.",
    "refusal.output-not-a-file": (
        "{path} is not an ordinary file (a folder, a link or a device), so nothing is written "
        "there."
    ),
    "refusal.output-not-a-file.hint": "Choose the name of an ordinary file.",
    # cli
    "help.usage": "Usage:",
    "help.options": "OPTIONS",
    "help.command": "COMMAND",
    "metavar.id": "ID",
    "metavar.record": "RECORD",
    "metavar.field": "FIELD",
    "metavar.field-value": "FIELD=VALUE…",
    "metavar.kind": "KIND",
    "metavar.path": "PATH…",
    "metavar.org": "ORG",
    "metavar.body": "BODY",
    "metavar.table": "TABLE…",
    "metavar.rule": "RULE",
    "metavar.dir": "DIR",
    "metavar.text": "TEXT",
    "metavar.old": "OLD",
    "metavar.new": "NEW",
    "metavar.milestone": "MILESTONE",
    "metavar.indicator": "INDICATOR",
    "metavar.value": "VALUE",
    "metavar.task": "TASK",
    "metavar.event": "EVENT",
    "metavar.title": "TITLE",
    "metavar.date": "DATE",
    "metavar.format": "FORMAT",
    "metavar.number": "N",
    "metavar.place": "PLACE",
    "metavar.sql": "SQL",
    "metavar.sql-name": "SQL|NAME",
    "metavar.fields": "FIELDS",
    "metavar.action": "ACTION",
    "metavar.status": "STATUS",
    "metavar.meeting": "MEETING",
    "metavar.decision": "DECISION",
    "metavar.measure": "MEASURE",
    "metavar.phenomenon": "PHENOMENON",
    "metavar.uri": "URI",
    "help.examples": "Examples",
    "help.repeated": "{help}; can be repeated",
    "help.parameters": "Options of this command",
    "help.common": "Options of every command",
    "help.commands": "Commands",
    "help.section.reading": "Look",
    "help.section.changing": "Change",
    "help.section.keeping": "Set up and keep",
    "help.stcli": (
        "Keep the registry of the cooperation model for internal security: its focus areas, "
        "measures, organisations, meetings and decisions. Every change is saved with who made "
        "it, when and why."
    ),
    "help.focus-area": (
        "Focus areas. Propose them, decide on them, prepare them, and follow who takes part."
    ),
    "help.focus-area.propose": (
        "Propose a focus area. The cooperation group decides later whether it is opened."
    ),
    "help.focus-area.propose.id": (
        "Id of the new focus area: small letters a–z, digits and hyphens. It never changes."
    ),
    "help.focus-area.join": "Let an organisation take part in a focus area.",
    "help.focus-area.leave": (
        "Record that an organisation takes part no longer. The time that it took part stays in "
        "the record."
    ),
    "help.focus-area.coordinator": (
        "Make an organisation the coordinator of a focus area. An earlier coordinator goes on as "
        "a member."
    ),
    "help.focus-area.prepare": (
        "Record what the preparation has produced: the description of the phenomenon, the vision "
        "and the goals."
    ),
    "help.focus-area.open": (
        "Open a proposed focus area. The cooperation group must have decided so: name its "
        "decision, or the meeting where it decided."
    ),
    "help.focus-area.start": (
        "Start the implementation of a focus area. Its description, its vision and at least one "
        "measure must be in place."
    ),
    "help.focus-area.close": (
        "Close a focus area. The cooperation group must have decided so; the outcome is told, "
        "and no measure may be left at work."
    ),
    "help.focus-area.close.cancel_measures": (
        "Cancel the measures that are still at work, for this reason, in the same go"
    ),
    "help.focus-area.close.transfer_measures": (
        "Transfer the measures that are still at work to this body, in the same go"
    ),
    "help.focus-area.reject": (
        "Record that the cooperation group decided not to open a proposed focus area."
    ),
    "help.focus-area.reopen": (
        "Open a closed focus area again, by a decision of the cooperation group."
    ),
    "help.focus-area.defer": (
        "Record that the cooperation group decided: not now. The proposal stays."
    ),
    "help.measure": "Measures. Add them to a focus area and follow them from plan to completion.",
    "help.measure.add": "Add a measure to a focus area.",
    "help.measure.add.id": (
        "Id of the new measure: small letters a–z, digits and hyphens. It never changes."
    ),
    "help.measure.start": "Record that a measure has started.",
    "help.measure.complete": "Record that a measure is completed.",
    "help.measure.suspend": "Suspend a measure, with a reason.",
    "help.measure.resume": "Resume a suspended measure.",
    "help.measure.cancel": "Cancel a measure, with a reason. It is not deleted.",
    "help.organisation": (
        "Organisations. Add them, keep their seats in the bodies, record what becomes of them."
    ),
    "help.organisation.add": (
        "Add an organisation. A unit of an organisation is an organisation too: say with "
        "--part-of of which."
    ),
    "help.organisation.add.id": (
        "Id of the new organisation: small letters a–z, digits and hyphens. It never changes."
    ),
    "help.organisation.join": (
        "Give an organisation a seat in a body. A member of the cooperation group gets its seat "
        "in the expert network too."
    ),
    "help.organisation.join.post": "Post: chair, member, deputy, expert or secretary",
    "help.organisation.join.seat": "Whether a seat in the expert network is taken in the same go (by default it is)",
    "help.organisation.leave": "Record that an organisation gives up its seat in a body.",
    "help.meeting": "Meetings of the bodies.",
    "help.meeting.plan": (
        "Plan a meeting. Its id is made from the body and the year if none is given."
    ),
    "help.meeting.plan.date": "Day of the meeting, YYYY-MM-DD",
    "help.meeting.plan.item": "Item of the agenda, once for each: its title, or RECORD=TITLE",
    "help.meeting.hold": "Record that a meeting was held.",
    "help.meeting.hold.date": "The day on which it was held, YYYY-MM-DD (else the day of the meeting)",
    "help.decision": "Decisions of the bodies.",
    "help.decision.record": (
        "Record what a body decided. Its id is made from the date if none is given. The signed "
        "minutes are the decision; this is the record of it."
    ),
    "help.decision.record.date": "Day of the decision, YYYY-MM-DD",
    "help.set": (
        "Change single fields of a record. What only a step of its life may change is refused, "
        "and so is what is frozen (see correct)."
    ),
    "help.save": (
        "Save what was edited by hand in the registry's files. It is checked and judged as every "
        "other change, and told in plain words."
    ),
    "help.correct": (
        "Correct what is frozen, openly. The record keeps which fields were corrected, "
        "when and why."
    ),
    "help.undo": (
        "Take back the latest step of a record, with a reason. The step and its undoing both "
        "stay in the history. A report, an indicator's value and what else was recorded is "
        "corrected with stcli correct."
    ),
    "help.void": (
        "Void a record that should never have been. That is for duplicates and mistakes: "
        "the record is hidden from lists but not deleted."
    ),
    "help.learn": (
        "Fill in what was not known when a record was imported. That may be the date, the "
        "phase or the decision of its first status."
    ),
    "help.focus-area.propose.goal": "Goal, once for each: ID=TEXT, or the text alone",
    "help.focus-area.prepare.goal": "Goal, once for each: ID=TEXT, or the text alone",
    "option.registry": (
        "The folder with the registry (else STCLI_REGISTRY, else the folder where you are and "
        "those above it)"
    ),
    "option.lang": "Language: fi, sv or en",
    "option.color": "Colours: auto, always or never",
    "option.quiet": "Say only what was asked for",
    "option.verbose": "Say more when something goes wrong",
    "option.today": "The day that counts as today, YYYY-MM-DD",
    "option.format": "Form of the answer, such as json, csv or yaml",
    "option.json": "The answer as JSON, the same as --format json",
    "option.output": "Write the answer to this file",
    "option.force": "Write over an existing file",
    "option.no_input": "Never ask anything",
    "option.yes": "Answer yes to every question",
    "option.version": "Show the version",
    "option.help": "Show this help",
    "option.id": "The record's id, or its beginning if no other begins so",
    "option.id.new": (
        "The new record's id, which never changes later: small letters a–z, digits and hyphens"
    ),
    "option.id_option": "Id for the new record",
    "option.organisation": "Organisation",
    "option.body": "Body",
    "option.record": (
        "Record: its id, its reference (folder/id), its file, or a beginning that is enough"
    ),
    "option.assignments": "What to change: FIELD=VALUE, or FIELD+=VALUE to add to a list",
    "option.paths": "Files or folders; all if none is named",
    "option.date": "Day from which it holds, YYYY-MM-DD (else the decision's day, else today)",
    "option.date.plain": "Day from which it holds, YYYY-MM-DD (else today)",
    "option.reason": "Why (a text, @FILE, or - for standard input)",
    "option.decision": "Decision that it rests on",
    "option.meeting": "Meeting that decided: the decision is recorded in the same go",
    "option.item": "Number of the item on the meeting's agenda",
    "option.text_fi": "Text of the decision in Finnish",
    "option.text_sv": "Text of the decision in Swedish",
    "option.text_en": "Text of the decision in English",
    "option.role": "Role: coordinator or member",
    "option.resources": "What resources the organisation brings",
    "option.focus_area": "Focus area",
    "option.instead": "Record that stands in its place",
    "option.source": "Where it is known from",
    "option.post": "Post in the body",
    "option.seat": "Whether a seat in the expert network is taken too",
    "option.dry_run": "Show what would be saved, and save nothing",
    "write.saved": "Saved ({commit}).",
    "write.nothing": "Nothing to save: all is already so.",
    "write.dry-run": "This was a trial run: nothing was saved.",
    "write.warning": "Note: {message} ({places})",
    "write.warning.more": {
        "one": "Note: {message} ({places}; and {count} more)",
        "other": "Note: {message} ({places}; and {count} more)",
    },
    "write.standing": {
        "one": "The registry has {count} older finding elsewhere: see stcli validate.",
        "other": "The registry has {count} older findings elsewhere: see stcli validate.",
    },
    "write.next": "Next: {step}",
    "read.broken": (
        "There is an error in {path} (line {line}), so its record is left out: {message}"
    ),
    "refusal.bug": "This is a fault in stcli, not in what you did: {error}",
    "refusal.bug.hint": (
        "Please report it. Run the command again with --verbose to see where it happened."
    ),
    "refusal.system": "The system says: {error} {file}",
    "refusal.usage": "{error}",
    "refusal.usage.hint": "See stcli --help.",
    "refusal.usage-lang": "There is no language {lang} here. The languages are {known}.",
    "refusal.usage-color": "--color is auto, always or never, not {color}.",
    "refusal.usage-date": (
        "{text} is not a day. Write 2026-03-12, 12.3.2026 or today, yesterday, tomorrow."
    ),
    "refusal.usage-format": "This answer cannot be given as {format}. The forms are: {known}.",
    "refusal.usage-command": "There is no command {command} ({group}).",
    "refusal.usage-command.hint": "The commands are: {known}.",
    "refusal.usage-command.above": "There is no command {group} {command}.",
    "refusal.usage-command.above.hint": "It is a command of its own: stcli {command} --help",
    "refusal.usage-command.suggestion": (
        "There is no command {command} ({group}). Did you mean {suggestion}?"
    ),
    "refusal.usage-command.elsewhere": "The command {command} needs in front of it what it is about.",
    "refusal.usage-command.elsewhere.hint": "Did you mean: {lines}",
    "refusal.usage-option": "There is no option {option} here.",
    "refusal.usage-option.hint": "See its options: {line} --help",
    "refusal.usage-option.number": "There is no option {option} here.",
    "refusal.usage-option.number.hint": "Two hyphens and a space go before a negative number: -- {option}",
    "refusal.usage-option.suggestion": (
        "There is no option {option} here. Did you mean {suggestion}?"
    ),
    "refusal.usage-missing": "{name:metavar} is missing.",
    "refusal.usage-missing.hint": "See what the command needs: {line} --help",
    "refusal.usage-needs-value": "{option} needs a value.",
    "refusal.usage-value": "The value of {name:metavar} is not right: {error}",
    "refusal.usage-extra": "There are too many words: {words}.",
    "refusal.usage-extra.hint": (
        "Put a text of several words in quotation marks, and see what the command takes: {line} "
        "--help"
    ),
    "refusal.kind-unknown": "There is no kind of record called {kind}. The kinds are: {known}.",
    "refusal.kind-unknown.hint": (
        "If the kind ought to exist, its description in the folder schemas may"
        " be broken: see stcli validate."
    ),
    "refusal.kind-unknown.suggestion": (
        "There is no kind of record called {kind}. Did you mean {suggestion}?"
    ),
    "refusal.kind-missing": "This registry's schemas do not know the kind {kind}.",
    "refusal.not-yet": "{record} did not exist yet on {day}.",
    "refusal.not-yet.hint": "Its history: stcli log {reference}",
    "state.unknown": "unknown",
    "refusal.not-found": "There is no record called {name}.",
    "refusal.not-found.hint": (
        "See what there is: stcli list focus-areas (or measures, organisations, meetings, "
        "decisions)."
    ),
    "refusal.not-found.kind": "There is no record called {name}.",
    "refusal.not-found.kind.hint": "See what there is: stcli list {folder}",
    "refusal.not-found.suggestion": "There is no record called {name}. Did you mean {suggestion}?",
    "refusal.not-found.other": "{name} is of the kind {kind}. What is needed here is of the kind {needed}.",
    "refusal.not-found.other.hint": "See what there is: stcli list {folder}",
    "refusal.ambiguous": "{name} may mean several records: {found}.",
    "refusal.ambiguous.hint": "Write more of the id, or the whole reference (folder/id).",
    "refusal.record-broken": "The file of {name} has errors and cannot be used: {path}",
    "refusal.record-broken.hint": "See what is wrong: stcli validate {path}",
    "refusal.id-form": (
        "{id} cannot be an id. An id has small letters a–z, digits and hyphens between them, at "
        "most {longest} characters."
    ),
    "refusal.id-form.suggestion": (
        "{id} cannot be an id. An id has small letters a–z, digits and hyphens between them, at "
        "most {longest} characters."
    ),
    "refusal.id-form.suggestion.hint": "For example: {suggestion}",
    "refusal.id-taken": "There is already a record {record}. Ids are never used twice.",
    "refusal.id-taken.hint": "Choose another id.",
    "refusal.needs": "{option} is missing.",
    "refusal.needs.hint": "See what the command needs: stcli {kind} {action} --help",
    "refusal.needs-decision": "This needs a decision: {kind} {action}, {record}.",
    "refusal.needs-decision.hint": (
        "Name the recorded decision with --decision, or the meeting that decided with --meeting. "
        "A decision is recorded with stcli decision record."
    ),
    "refusal.decision-or-meeting": "Give either --decision or --meeting, not both.",
    "refusal.decision-recorded": "What the meeting {meeting} decided of this is recorded already: {decision}.",
    "refusal.decision-recorded.hint": (
        "If the step rests on it, name it: --decision {decision}. If it is wrong, void it: stcli void "
        "decisions/{decision} --reason REASON"
    ),
    "refusal.body-may-not": "Meeting {meeting}: {body} cannot decide on “{decides}”. That is decided by {who}.",
    "refusal.body-may-not.hint": "Record the decision from the meeting in which {who} made it.",
    "refusal.item-missing": "The agenda of the meeting {meeting} has no item {item}.",
    "refusal.item-missing.hint": "The items are: {items}.",
    "refusal.item-unclear": (
        "The agenda of the meeting {meeting} has several items about {subject}."
    ),
    "refusal.item-unclear.hint": "Say which with --item. The items are: {items}.",
    "refusal.settle-one": (
        "The remaining measures can be settled in one way only: --cancel-measures, "
        "--transfer-measures or --move-measures AREA. A single one can be moved by itself: "
        "--move-measures MEASURE=AREA."
    ),
    "refusal.dated-ahead": (
        "{date:date} is in the future. Only what has happened can be recorded (today is "
        "{today:date})."
    ),
    "refusal.action-unknown": "There is no such step in the life of this kind of record: {action}.",
    "refusal.action-not-allowed": "{title}: the step {way} is not possible, since the status is “{status}”.",
    "refusal.action-not-allowed.hint": (
        "Possible from here: {ways}. A step that was recorded by mistake is taken back: stcli "
        "undo {record}"
    ),
    "refusal.action-not-allowed.first": "{title}: the step {way} is not possible, since the status is “{status}”.",
    "refusal.action-not-allowed.first.hint": "Possible from here: {ways}.",
    "refusal.action-not-allowed.none": "{title}: the step {way} is not possible, since the status is “{status}”.",
    "refusal.action-not-allowed.none.hint": (
        "No step is possible from here. A step that was recorded by mistake is taken back: stcli "
        "undo {record}"
    ),
    "refusal.date-order": (
        "{title}: the day of “{label}”, {date:date}, is before what happened last: {last} "
        "{earlier:date}."
    ),
    "refusal.date-order.hint": (
        "Record it on {earlier:date} at the earliest. If what happened last has the wrong day, "
        "take it back (stcli undo {record}) and record it again with the right one (--date)."
    ),
    "refusal.date-order.first": (
        "{title}: the day of “{label}”, {date:date}, is before the record begins: {last} "
        "{earlier:date}."
    ),
    "refusal.date-order.first.hint": (
        "Record it on {earlier:date} at the earliest. If the record itself has the wrong day, "
        "void it (stcli void {record}) and record it again with the right one (--date)."
    ),
    "refusal.undo-first": "{record} has no step that could be taken back: the first entry stays.",
    "refusal.undo-first.hint": "If the record should never have been, see stcli void --help.",
    "refusal.learn-not-imported": (
        "{record} was not imported: its history is known from the beginning."
    ),
    "refusal.learn-field": "{name} cannot be learnt. What can be: {known}.",
    "refusal.no-lifecycle": "Records of the kind {kind} have no life cycle.",
    "refusal.assignment-form": "{text} is not of the form FIELD=VALUE.",
    "refusal.assignment-form.hint": (
        'For example title.sv="…", participants[spek].resources="…" or case_numbers+=VN/1/2026.'
    ),
    "refusal.assignment-not-a-list": "{path} is not a list, so nothing can be added to it with +=.",
    "refusal.value-fixed": "{option}: “{value}” is none of the choices.",
    "refusal.value-fixed.hint": "The choices are: {known}.",
    "refusal.assignment-type": "{path} takes {type:type}, and {value} is none.",
    "refusal.assignment-no-entry": "{path} has no entry {key}.",
    "refusal.assignment-no-entry.hint": (
        "Entries can also be named by their order: {path}[#0] is the first."
    ),
    "refusal.assignment-no-entry.known": "{path} has no entry {key}.",
    "refusal.assignment-no-entry.known.hint": (
        "The entries are: {known}. One can also be named by its order: {path}[#0] is the first."
    ),
    "refusal.assignment-language": (
        "{path}: say in which language with two letters, for example title.fi=… or title.sv=…."
    ),
    "refusal.assignment-language.other": "{path}: this registry has no texts in that language.",
    "refusal.assignment-language.other.hint": (
        "Its languages are: {known}. A further one is added in registry/registry.yaml, under "
        "languages."
    ),
    "refusal.assignment-unknown": "There is no field {path}.",
    "refusal.assignment-unknown.hint": "The fields are: {known}.",
    "refusal.assignment-unknown.suggestion": "There is no field {path}. Did you mean {suggestion}?",
    "refusal.field-stands": "The field {name} is never changed by hand.",
    "refusal.field-stands.history": "The field {name} is never changed by hand.",
    "refusal.field-stands.history.hint": (
        "A step that was recorded on the wrong day is taken back (stcli undo) and recorded again. "
        "If the first entry of the record is wrong, the record is voided (stcli void) and recorded "
        "under a new id."
    ),
    "refusal.field-follows": "The field {name} follows from what has happened to the record.",
    "refusal.field-follows.hint": (
        "Use the command for the step: see stcli {kind} --help. What an import could not know is "
        "filled in with stcli learn."
    ),
    "refusal.reason-empty": "The reason is empty. Say why, in a few words.",
    "refusal.prepare-nothing": "Nothing was given. Give at least one of: {options}.",
    "refusal.already-participates": "{id} takes part in {record} already.",
    "refusal.already-participates.hint": (
        "To make it the coordinator: stcli focus-area coordinator {area} {id}. To change what "
        'else is known: stcli set {record} "participants[{id}].resources=…"'
    ),
    "refusal.already-coordinates": "{id} coordinates {record} already.",
    "refusal.already-member": "{record} has a seat in {body} already.",
    "refusal.not-participating": "{id} does not take part in {record} now.",
    "refusal.not-member": "{record} has no seat in {id} now.",
    "refusal.frozen": "{record} is closed and its contents stand.",
    "refusal.frozen.hint": "A mistake is corrected openly with stcli correct.",
    "refusal.against-the-rules": {
        "one": "This cannot be saved: it would go against the rules. Nothing was changed.",
        "other": (
            "This cannot be saved: it would go against the rules in {count} places. Nothing "
            "was changed."
        ),
    },
    "refusal.registry-unreadable": "The file registry.yaml has errors, so nothing can be saved.",
    "refusal.registry-uncommitted": "The registry in {folder} has not been saved in git yet.",
    "refusal.registry-uncommitted.hint": (
        "Save it for the first time with git add and git commit, or begin a new registry with "
        "stcli init."
    ),
    "refusal.save-nothing-there": "Nothing was changed in {path}.",
    "refusal.file-missing": "There is no file {path}.",
    "refusal.file-missing.hint": "Check the name and the folder of the file.",
    "refusal.file-missing.suggestion": "There is no file {path}. Did you mean {suggestion}?",
    "refusal.file-unreadable": "The file {path} does not exist or cannot be read as text.",
    "refusal.no-meeting-held": "No meeting has been held yet.",
    "refusal.no-meeting-held.hint": "Give a day (2026-03-12). The meetings that are planned: stcli list meetings",
    # reading
    "list.empty": "There are no {kind} in the registry.",
    "list.none": "None of the {kind} is like that.",
    "refusal.filter-kind": "{option} can't be used with {kind}.",
    "refusal.status-none": "There is no status among {kind}.",
    "refusal.status-unknown": "“{status}” is not a status among {kind}.",
    "refusal.status-unknown.hint": "Choose one of these: {known}.",
    "refusal.column-unknown": "There is no field “{column}” among {kind}.",
    "refusal.column-unknown.hint": (
        "The fields are: {known}. All of them with their meaning: stcli schema {folder}"
    ),
    "refusal.column-unknown.suggestion": (
        "There is no field “{column}” among {kind}. Did you mean “{suggestion}”?"
    ),
    "refusal.column-unknown.suggestion.hint": (
        "The fields are: {known}. All of them with their meaning: stcli schema {folder}"
    ),
    "refusal.export-table": "There is no table “{name}”.",
    "refusal.export-table.hint": "The tables: {known}",
    "refusal.export-table.suggestion": "There is no table “{name}”. Did you mean “{suggestion}”?",
    "refusal.export-table.suggestion.hint": "The tables: {known}",
    "refusal.export-table.private": (
        "The table “{name}” is not published: it tells of what once stood there, and who wrote it."
    ),
    "refusal.export-table.private.hint": "Leave the table out, or leave out --public.",
    "refusal.export-folder": "Several tables as {form} need a folder.",
    "refusal.export-folder.hint": "Name a folder with --output, or one table: {known}",
    "refusal.export-file": "{form} is not for the screen.",
    "refusal.export-file.hint": "Name a file with --output.",
    "refusal.export-no-tables": "{form} holds no tables, but the registry as a whole.",
    "refusal.export-no-tables.hint": "Leave the tables out.",
    "refusal.export-base": "{base} is no address with which IRIs can begin.",
    "refusal.export-base.hint": "Give a whole address, such as https://example.org/registry/",
    "refusal.export-needs-extra": "What writing Parquet takes is not installed.",
    "refusal.export-needs-extra.hint": (
        "Install it (python -m pip install pyarrow), or export as CSV or JSON lines."
    ),
    "refusal.export-rows": "The table {table} has more rows than a sheet can hold ({most}).",
    "refusal.export-rows.hint": "Export it as CSV or JSON lines.",
    "refusal.output-no-folder": "There is no folder {path}.",
    "refusal.output-no-folder.hint": "Make it, or choose another place.",
    "refusal.output-not-a-folder": "{path} is not a folder.",
    "refusal.output-not-a-folder.hint": (
        "Several tables go to a folder, a file each: choose another name."
    ),
    "refusal.search-empty": "There is no word to search for.",
    "refusal.search-empty.hint": "Name one or several words. Examples: stcli search --help",
    "refusal.search-characters": "What is to be searched for holds control characters.",
    "refusal.search-characters.hint": "Type it anew instead of copying it.",
    "refusal.search-long": "What is to be searched for is longer than {most} characters.",
    "refusal.search-long.hint": "A few words are enough.",
    "refusal.search-words": "These are more than {most} words.",
    "refusal.search-words.hint": "A few words are enough.",
    "refusal.search-limit": "--limit is at least 1, not {limit}.",
    "refusal.search-limit.hint": "Without --limit, the best 20 are shown.",
    "refusal.search-none": "No record has the word “{word}”.",
    "refusal.search-none.hint": "Search for another word, or for the beginning of one. With --all, void records are searched too.",
    "refusal.search-none.suggestion": "No record has the word “{word}”. Did you mean “{suggestion}”?",
    "refusal.search-none.suggestion.hint": "Search for another word, or for the beginning of one. With --all, void records are searched too.",
    "refusal.search-apart": "The words “{text}” do not stand next to each other in any record.",
    "refusal.search-apart.hint": "With spaces between them and without quotation marks they may stand anywhere in a record.",
    "refusal.search-together": "No record has all of these words.",
    "refusal.search-together.hint": "Records that have each of them: {counts}",
    "refusal.query-table": "There is no table “{name}”.",
    "refusal.query-table.hint": "The tables: stcli query --schema",
    "refusal.query-table.suggestion": "There is no table “{name}”. Did you mean “{suggestion}”?",
    "refusal.query-table.suggestion.hint": "The tables: stcli query --schema",
    "refusal.query-column": "There is no column “{name}” in what is asked.",
    "refusal.query-column.hint": "The columns of every table: stcli query --schema",
    "refusal.query-column.suggestion": "There is no column “{name}” in what is asked. Did you mean “{suggestion}”?",
    "refusal.query-column.suggestion.hint": "The columns of every table: stcli query --schema",
    "refusal.query-list": "“{name}” is a list and has a table of its own, {table}.",
    "refusal.query-list.hint": "Join that table by its column “reference”. Its columns: stcli query --schema",
    "refusal.query-ambiguous": "Several tables of the question have a column “{name}”.",
    "refusal.query-ambiguous.hint": "Say which one is meant, for example {table}.{name}",
    "refusal.query-function": "There is no function “{name}”.",
    "refusal.query-function.hint": "The functions are those of SQLite, today() and last_day().",
    "refusal.query-near": "The question is not SQL: what stands at “{name}” does not fit there.",
    "refusal.query-near.hint": "Words go in single quotation marks ('open'), the whole question in double ones. Examples: stcli query --help",
    "refusal.query-keyword": "“{name}” is a word of SQL itself, so the column needs brackets.",
    "refusal.query-keyword.hint": "Write it as [{name}]",
    "refusal.query-incomplete": "The question breaks off before its end.",
    "refusal.query-incomplete.hint": "Is a bracket or a quotation mark left open?",
    "refusal.query-empty": "That is no question.",
    "refusal.query-empty.hint": "A question begins with select. Examples: stcli query --help",
    "refusal.query-late": "The question took longer than {seconds} seconds and was stopped.",
    "refusal.query-late.hint": "Narrow it down with where, or join tables by a condition (on).",
    "refusal.query-writes": "A question may only read, and this one would do more.",
    "refusal.query-writes.hint": "Records are changed with the commands for them: stcli --help",
    "refusal.query-large": "The answer would take more memory than a question may use.",
    "refusal.query-large.hint": "Ask for fewer rows or columns.",
    "refusal.query-several": "These are several questions.",
    "refusal.query-several.hint": "Ask one at a time.",
    "refusal.query-wrong": "The question can't be answered. SQLite says: {said}",
    "refusal.query-wrong.hint": "The tables: stcli query --schema",
    "refusal.query-characters": "The question holds characters that can't stand in one.",
    "refusal.query-characters.hint": "Type it anew instead of copying it.",
    "refusal.query-rows": "The answer has more than {most} rows; the rest was left out.",
    "refusal.query-rows.hint": "Narrow the question down with where or limit.",
    "refusal.query-ids": "The answer has neither a column id nor a column reference, so it names no records.",
    "refusal.query-ids.hint": "Its columns are: {known}",
    "refusal.query-unsaved": "The registry has no saved question “{name}”.",
    "refusal.query-unsaved.hint": "The saved ones: stcli query",
    "refusal.query-unsaved.suggestion": "The registry has no saved question “{name}”. Did you mean “{suggestion}”?",
    "refusal.query-unsaved.suggestion.hint": "The saved ones: stcli query",
    "refusal.rule-unknown": "There is no rule, and no family of rules, called “{rule}”.",
    "refusal.rule-unknown.hint": "All rules: stcli explain",
    "refusal.rule-unknown.suggestion": "There is no rule “{rule}”. Did you mean “{suggestion}”?",
    "refusal.rule-unknown.suggestion.hint": "All rules: stcli explain",
    "telling.unknown": "{record}: {action}",
    "telling.edit": "{subject}: details changed",
    "telling.claim": "{subject}: {what}",
    "telling.claim.decision": "(decision {decision})",
    "telling.undone": "{what} (taken back later)",
    "telling.detail": "{label}: {value}",
    "telling.import": "{past} ({state})",
    "account.born": "added",
    "account.gone": "removed",
    "account.changed": "changed",
    "account.unread": "the file can't be read",
    "account.read-again": "the file can be read again",
    "account.moved": "file moved: {before} → {after}",
    "account.entry.changed": "an entry of the history was changed: {entry}",
    "account.entry.gone": "an entry of the history was removed: {entry}",
    "account.policy": "The registry's settings ({about})",
    "account.signers": "Signers ({about})",
    "account.schema": "Schema: {about}",
    "account.file": "File {about}",
    "account.kind.added": "a new kind of record",
    "account.kind.removed": "this kind of record was removed",
    "account.other": "other parts changed",
    "account.field.renamed": "field {before} is now {after}",
    "account.field.added": {
        "one": "field added: {name}",
        "other": "fields added: {name}",
    },
    "account.field.removed": {
        "one": "field removed: {name}",
        "other": "fields removed: {name}",
    },
    "account.field.changed": {
        "one": "field defined anew: {name}",
        "other": "fields defined anew: {name}",
    },
    "account.state.added": {
        "one": "status added: {name}",
        "other": "statuses added: {name}",
    },
    "account.state.removed": {
        "one": "status removed: {name}",
        "other": "statuses removed: {name}",
    },
    "account.state.changed": {
        "one": "status defined anew: {name}",
        "other": "statuses defined anew: {name}",
    },
    "account.step.added": {
        "one": "step added: {name}",
        "other": "steps added: {name}",
    },
    "account.step.removed": {
        "one": "step removed: {name}",
        "other": "steps removed: {name}",
    },
    "account.step.changed": {
        "one": "step defined anew: {name}",
        "other": "steps defined anew: {name}",
    },
    "account.marks": {
        "one": "declaration {name} changed",
        "other": "declarations changed: {name}",
    },
    "account.signer.added": {
        "one": "signer added: {name}",
        "other": "signers added: {name}",
    },
    "account.signer.removed": {
        "one": "signer removed: {name}",
        "other": "signers removed: {name}",
    },
    "account.signer.changed": {
        "one": "signer's key changed: {name}",
        "other": "signers' keys changed: {name}",
    },
    "blank.decision": "DECISION",
    "blank.organisation": "ORGANISATION",
    "blank.body": "BODY",
    "blank.text": "TEXT",
    "blank.title": "TITLE",
    "blank.id": "ID",
    "blank.record": "RECORD",
    "blank.reason": "REASON",
    "blank.to": "DATE",
    "blank.date": "DATE",
    "show.reference": "reference",
    "show.gaps": "Not recorded: {fields}",
    "show.phase-unknown": "phase not known",
    "show.date-unknown": "Date not known",
    "show.referrers": "{kind} that refer to this ({count})",
    "show.more": "… and {count} more",
    "status.more": "… and {count} more: {command}",
    "show.until": "{place} until {date:date}",
    "show.untranslated": "Missing {lang:in-language}: {fields}",
    "status.errors": {
        "one": "{count} error in the registry. Look at it first: stcli validate",
        "other": "{count} errors in the registry. Look at them first: stcli validate",
    },
    "status.areas": "Open focus areas ({count})",
    "status.areas.none": "No focus area is open.",
    "status.areas.none.known": "No focus area is known to have been open that day.",
    "status.unknown": "Not known how these stood that day: {counts}",
    "status.phase": "{phase} ({count})",
    "status.phase.unknown": "Phase not known ({count})",
    "status.coordinator": "coordinated by {names}",
    "status.coordinator.unknown": "coordinator not known",
    "status.measures.none": "no measures",
    "status.measures": "measures: {counts}",
    "status.reported": "last report {date:date}",
    "status.late.count": {
        "one": "{count} late",
        "other": "{count} late",
    },
    "status.silent.count": {
        "one": "{count} silent",
        "other": "{count} silent",
    },
    "status.late": {
        "one": "{count} measure is late",
        "other": "{count} measures are late",
    },
    "status.silent": {
        "one": "{count} measure is silent: nothing heard for {days} days",
        "other": "{count} measures are silent: nothing heard for {days} days",
    },
    "status.measures.calm": "No measure is late, and none has been silent for too long.",
    "status.late.end": "planned until {date:date}",
    "status.silent.since": "last heard of {date:date}",
    "status.silent.never": "nothing heard yet",
    "status.lead": "lead {name}",
    "status.waiting": {
        "one": "{count} proposal waits for a decision",
        "other": "{count} proposals wait for a decision",
    },
    "status.waiting.since": "proposed {date:date}",
    "status.waiting.postponed": "deferred {date:date}",
    "status.phenomena": "Phenomena being followed: {counts}",
    "status.meeting": "Next meeting",
    "status.meeting.none": "No coming meeting is planned.",
    "status.meeting.next": "{body}, {date:date} ({id})",
    "status.meeting.unheld": "{body}, {date:date} ({id}): its day has passed. Record that it was held, reschedule it or call it off.",
    "status.missing": "What is missing ({count})",
    "status.missing.more": "Where, and what to do about it: stcli validate",
    "status.missing.other": "{count} × {rule}",
    "status.missing.language-missing": {
        "one": "{count} text is not translated yet",
        "other": "{count} texts are not translated yet",
    },
    "status.missing.not-canonical": {
        "one": "{count} file is not in the agreed form (stcli fmt mends it)",
        "other": "{count} files are not in the agreed form (stcli fmt mends them)",
    },
    "status.missing.decision-mandated": {
        "one": "{count} step whose decision or date is not known",
        "other": "{count} steps whose decision or date is not known",
    },
    "status.missing.several-organisations": {
        "one": "{count} focus area in which fewer than two organisations are known to take part",
        "other": "{count} focus areas in which fewer than two organisations are known to take part",
    },
    "status.missing.preparation-complete": {
        "one": "{count} gap in what preparation should have produced",
        "other": "{count} gaps in what preparation should have produced",
    },
    "status.missing.closed-with-outcome": {
        "one": "{count} closed focus area whose outcome is not known",
        "other": "{count} closed focus areas whose outcome is not known",
    },
    "status.missing.one-coordinator": {
        "one": "{count} open focus area without exactly one known coordinator",
        "other": "{count} open focus areas without exactly one known coordinator",
    },
    "status.missing.lead-participates": {
        "one": "{count} organisation works on a measure but does not take part in its focus area",
        "other": "{count} organisations work on a measure but do not take part in its focus area",
    },
    "status.missing.network-seat": {
        "one": "{count} member of the cooperation group has no seat in the expert network",
        "other": "{count} members of the cooperation group have no seat in the expert network",
    },
    "status.missing.dissolved-in-live-role": {
        "one": "{count} role is still held by an organisation that no longer exists",
        "other": "{count} roles are still held by organisations that no longer exist",
    },
    "status.pending": "Not yet saved or shared",
    "status.unsaved": {
        "one": "{count} file has been changed but not saved. To save it: stcli save",
        "other": "{count} files have been changed but not saved. To save them: stcli save",
    },
    "status.unshared": {
        "one": "{count} saved change has not been shared yet. To share it: git push",
        "other": "{count} saved changes have not been shared yet. To share them: git push",
    },
    "status.unfetched": {
        "one": "{count} change by others has not been taken in yet. To take it in: git pull",
        "other": "{count} changes by others have not been taken in yet. To take them in: git pull",
    },
    "log.empty": "Nothing is recorded that is like that.",
    "log.edited": "details changed",
    "log.by": "recorded by {author}, {date:date} ({commit})",
    "log.landed": "{what}; brought in by a merge ({commit})",
    "log.column.date": "date",
    "log.column.action": "action",
    "log.column.decision": "decision",
    "log.column.reason": "reason",
    "log.column.commit": "saved change",
    "log.column.author": "author",
    "log.column.operation": "operation",
    "log.column.reference": "record",
    "log.column.recorded": "recorded",
    "log.column.undone": "taken back",
    "diff.title": "Changes: {before} → {after}",
    "diff.nothing": "No data has changed.",
    "diff.worktree": "the files of the work folder",
    "diff.HEAD": "what was saved last",
    "diff.index": "what was chosen to be saved",
    "diff.rules": "The registry's rules and other files",
    "diff.column.sort": "sort",
    "diff.column.subject": "subject",
    "diff.column.what": "what happened",
    "diff.column.field": "field",
    "diff.column.before": "before",
    "diff.column.after": "after",
    "diff.column.text": "in words",
    "why.unsaved": "The value is not saved yet: it stands only in the file of the work folder.",
    "why.nothing": "nothing",
    "why.value": "{value}",
    "why.never": "Nothing has been recorded in this field.",
    "why.edited": "Recorded",
    "why.removed": "Removed",
    "why.reason": "Reason: {reason}",
    "why.by": "Recorded by {author}, {date:date} ({commit})",
    "why.since.import": "The same value since the record was imported",
    "why.since.birth": "The same value since the record was first recorded",
    "why.before": "Before that: {value}",
    "why.merge": "The value was made when two working versions were merged; they had: {values}",
    "why.merged": "Recorded in a separate working version, brought into the registry by {author}, {date:date} ({commit})",
    "why.renamed": "The field was {name} ({field}) until the schema changed, {date:date} ({commit})",
    "why.moved": "The file was {path} until it was moved, {date:date} ({commit})",
    "why.returned": "The value had been the same earlier: recorded by {author}, {date:date} ({commit})",
    "why.others": "The same value was recorded in another working version by {author}, {date:date} ({commit})",
    "refusal.log-action": "There is no action “{action}”.",
    "refusal.log-action.hint": "The actions are: {known}.",
    "refusal.log-action.suggestion": "There is no action “{action}”. Did you mean “{suggestion}”?",
    "refusal.log-action.suggestion.hint": "The actions are: {known}.",
    "explain.rule": "rule",
    "explain.severities": "severity",
    "explain.law": "law",
    "explain.or": " or ",
    "explain.rules": {
        "one": "{count} rule",
        "other": "{count} rules",
    },
    "explain.more": "One of them in more words: stcli explain RULE",
    "export.part": "{file}: rows {rows}, SHA-256 {sum}.",
    "export.folder": {
        "one": "{folder}: {count} table, rows {rows}; checksums in {file}.",
        "other": "{folder}: {count} tables, rows {rows}; checksums in {file}.",
    },
    "export.commit": "It is what commit {commit} says.",
    "export.uncommitted": (
        "There is no commit that says just this: something is not saved yet, or there is no git."
    ),
    "export.cut": {
        "one": "Note: {count} text was longer than a cell can be ({most} characters) and was cut. CSV holds it whole.",
        "other": "Note: {count} texts were longer than a cell can be ({most} characters) and were cut. CSV holds them whole.",
    },
    "export.mention": (
        "Note: the words of {record} mention {hidden}, which is not published. Look whether they "
        "may be."
    ),
    "calendar.due": "Due: {title}",
    "calendar.milestone": "Milestone: {milestone} ({title})",
    "calendar.meeting": "Meeting: {body}",
    "calendar.done": "Reached {date:date}",
    "export.shallow": (
        "Note: this copy of the registry lacks its earlier history, so the events' SEQUENCE may "
        "be lower than it was in an earlier export. Fetch it: git fetch --unshallow"
    ),
    "search.more": "The best {shown} of {count} records are shown. All of them: --limit {count}",
    "search.reference": "reference",
    "search.kind": "kind",
    "search.status": "status",
    "search.title": "title",
    "search.field": "field",
    "search.lang": "language",
    "search.excerpt": "excerpt",
    "query.none": "The registry has no saved questions. One is saved as registry/queries/NAME.sql. The tables: stcli query --schema",
    "query.name": "name",
    "query.about": "about",
    "query.examples": "Examples",
    "query.languages": "{label}, in the chosen language; in one language: {columns}",
    "query.table.history": "what the records' histories say, entry by entry",
    "query.table.links": "which record refers to which",
    "query.table.transitions": "the steps of the records' lives that stand",
    "query.table.commits": "the saved changes (commits)",
    "query.table.changes": "what each saved change did to the records",
    "query.column.reference": "the record: folder/id",
    "query.column.path": "the record's file",
    "query.column.status": "status, where the kind has one",
    "query.column.position": "place in the list, from 0",
    "query.column.action": "what was done",
    "query.column.date": "the day on which it took effect",
    "query.column.decision": "the id of the decision",
    "query.column.reason": "the reason that was given",
    "query.column.undone": "1 where it was taken back",
    "query.column.entry": "the whole entry as JSON",
    "query.column.source": "the record that refers",
    "query.column.field": "the field",
    "query.column.target": "the record that is referred to",
    "query.column.live": "0 where the reference is only a memory",
    "query.column.from": "the status before",
    "query.column.to": "the status after",
    "query.column.commit": "the saved change that recorded it",
    "query.column.recorded": "when it was recorded",
    "query.column.author": "who recorded it",
    "query.column.operation": "the operation that it belongs to",
    "query.column.landing": "the merge that brought it",
    "query.column.before": "the value before; maps and lists as JSON",
    "query.column.after": "the value after, likewise",
    "schema.kind": "kind",
    "schema.folder": "folder",
    "schema.label": "called",
    "schema.fields": "Fields",
    "schema.fields.note": "Those marked * must be there.",
    "schema.lifecycle": "Lifecycle",
    "schema.diagram": "As a diagram (mermaid)",
    "schema.grows": "entries are only added",
    "schema.example": "for example {value}",
    "schema.live": "at work",
    "schema.frozen": "what is recorded stands; changes need a reason",
    "schema.step": {
        "one": "{action}: from {before} to {after}",
        "other": "{action}: from {before} to {after}",
    },
    "schema.step.new": "{action}: a new record begins as {after}",
    "schema.step.any": "{action}: from any state to {after}",
    "schema.needs": "needs {fields}",
    "schema.list": "list of: {item}",
    "schema.reference-to": "id of a record: {kind}",
    "schema.type.text": "text in several languages (fi, sv, en)",
    "schema.type.id": "id",
    "schema.type.reference": "a record of any kind (folder/id)",
    "schema.type.date": "day (YYYY-MM-DD)",
    "schema.type.period-date": "day or month (YYYY-MM-DD or YYYY-MM)",
    "schema.type.uri": "web address",
    "schema.type.string": "words",
    "schema.type.integer": "whole number",
    "schema.type.number": "number",
    "schema.type.object": "group of values",
    "schema.type.choice": "one of these",
    "schema.type.array": "list",
    "schema.type.any": "any value",
    "schema.hidden": "not shown in lists",
    "schema.start": "the beginning",
    "schema.entries": "list of entries",
    "schema.stays": {
        "one": "{action}: in {before}, which stays",
        "other": "{action}: in {before}; the status stays",
    },
    "help.status": (
        "Tell how things stand. Open focus areas by phase with their coordinator and measures; "
        "measures that are late or silent; proposals that wait for a decision; the next meeting; "
        "what is missing; what is not yet saved or shared. With --organisation it tells about one "
        "organisation, with --focus-area about one focus area. In the format text, progress is "
        "told in words, without bars."
    ),
    "help.list": (
        "List the records of a kind. Without conditions all of them; with several conditions "
        "those that fit every one. Void records are shown only with --all."
    ),
    "help.list.where": (
        "Only records for which this condition in SQL is true, such as \"lead = 'spek'\"; the "
        "columns are those of stcli query --schema"
    ),
    "help.list.organisation": (
        "Only what this organisation or one of its units takes part in, leads, belongs to or is "
        "named in today"
    ),
    "help.list.focus_area": "Only what belongs to this focus area",
    "help.list.body": "Only what belongs to this body: its meetings, decisions and members",
    "help.list.date": (
        "Only what is of this day, YYYY-MM-DD: meetings and decisions by their date, others by "
        "the steps of their life"
    ),
    "option.kind": (
        "Kind of record: focus-area, measure, organisation, phenomenon, meeting, decision or "
        "body (or the name of its folder)"
    ),
    "option.status": "Only records with this status; may be given several times",
    "option.late": "Only records at work whose planned end is past",
    "option.silent": "Only records at work that nothing has been heard of for long",
    "option.at": (
        "What the registry said there: worktree, index, a day (YYYY-MM-DD), a meeting, "
        "last-meeting or a revision of git"
    ),
    "option.on": "What was in force at the end of this day, YYYY-MM-DD, by all that is recorded now; what is not known is unknown",
    "option.columns": "The fields to show, with commas between them, such as id,lead,planned.end",
    "option.sort": (
        "The fields to sort by, with commas between them; -FIELD sorts the other way round"
    ),
    "option.all": "Void records too",
    "help.show": (
        "Show one record in full. Its fields, what is not recorded, its history, and what refers "
        "to it. With --json or --format yaml for programs."
    ),
    "help.search": (
        "Find records by words, in texts of all languages. A word finds every form of itself and the "
        "compounds that it is a part of; capitals do not matter. With several words, records that "
        "have all of them; words in quotation marks stand next to each other. Abbreviations in "
        "capitals, numbers, ids, dates and addresses find exactly themselves. Titles come before "
        "other texts, whole words before parts, rare words before common ones. What was found "
        "stands in [brackets]. Without --limit, people are shown the best 20, and programs all."
    ),
    "help.search.text": 'Words, of which a record has all; "words like these" stand together',
    "help.search.kind": (
        "Only records of this kind, such as measure (or the name of its folder); may be given "
        "several times"
    ),
    "help.search.limit": "At most this many records, the best first",
    "help.query": (
        "Answer a question in SQL (as SQLite speaks it), or one that is saved in the registry under "
        "a name. A question only reads; it can change nothing. The tables follow the records: one "
        "for each kind, one for each list in it, and history, links, transitions, commits and "
        "changes. --schema shows them all. today() is the day that counts as today, and last_day() the last one of a month. Without a "
        "question, the saved ones are listed (registry/queries/NAME.sql)."
    ),
    "help.query.question": "The question in SQL, @FILE, or the name of a saved one",
    "help.query.schema": "Show the tables and what their columns hold",
    "help.export": (
        "Write whole tables for other programs: the tables of `stcli query --schema`, or those "
        "that are named (a kind's name stands for its table). The form is said by --format (csv, "
        "jsonl, xlsx, parquet, ics, turtle, jsonld) or by how the file's name ends. An XLSX file holds a sheet for each table; "
        "of the other forms every table is a file in the folder of --output, beside them "
        "datapackage.json, which names tables, types, rows, checksums and the commit. One table "
        "alone may also go to a file or to standard output. The same commit gives the same bytes. "
        "What `stcli export KIND` writes as CSV or XLSX, `stcli import` takes back."
        " The calendar (ics) has due measures, milestones and meetings; turtle and jsonld have organisations and bodies as linked data (RDF)."
    ),
    "help.export.tables": "The tables, or kinds of records; none: all tables",
    "help.export.base": (
        "turtle, jsonld: what the IRIs of records begin with, such as "
        "https://example.org/registry/; else urn:stcli:REGISTRY:"
    ),
    "option.public": (
        "Only what everybody may see: no notes, contact addresses, proposals and void records, "
        "nothing that tells of them, and nothing of what git knows (who saved what, earlier "
        "values)"
    ),
    "help.log": (
        "Tell what was done, the newest first. What happened and when, by which decision and "
        "why, and who recorded it. Without a record, of the whole registry."
    ),
    "option.since": "Only from this day on, YYYY-MM-DD",
    "option.until": "Only until this day, YYYY-MM-DD",
    "option.action": (
        "Only this action, such as close or focus-area.close; edit for changes of single fields"
    ),
    "help.diff": (
        "Tell what changed between two places: what was decided and done, who joined or left, "
        "what was recorded. Without places, compares the files of the work folder with what was "
        "saved last; with one, compares them with that place."
    ),
    "help.diff.a": (
        "Where to compare from: worktree, index, a day (YYYY-MM-DD), a meeting, last-meeting or "
        "a revision of git; a range A..B too; HEAD unless said otherwise"
    ),
    "help.diff.b": "Where to compare to; worktree unless said otherwise",
    "help.why": (
        "Tell where the value of a field comes from: who recorded it and when, by which step, "
        "which decision and for what reason, and what stood there before. The value is followed "
        "through merges, renamed fields and moved files."
    ),
    "help.why.record": "The record: its reference, file, id or the beginning of its id",
    "help.why.field": "The field, such as title.sv, status or participants[spek].role",
    "help.explain": (
        "Explain a rule in words. What it asks, how serious it is to break it, and what to do. "
        "Without a rule, all of them are listed."
    ),
    "option.rule": "The rule's name, as it stands in brackets after a finding",
    "help.schema": (
        "Show what records of a kind hold. Every field with its type and meaning, and the steps "
        "of the record's life. Without a kind, the kinds are listed."
    ),
    # keeping
    "help.validate": (
        "Check the registry against all its rules. Every rule always looks at the whole "
        "registry; PATH, --select and --ignore only choose which findings are shown. Needs "
        "neither network nor clock: the same files always give the same answer. Exit code 1 "
        "where there are errors."
    ),
    "help.validate.paths": (
        "Show findings of these only: files, folders, references or ids of records."
    ),
    "help.validate.at": (
        "Check what the registry said elsewhere: index, a git revision, a date, a meeting."
    ),
    "option.base": (
        "Compare with this place: findings that were there already are shown as such, and only "
        "new ones fail."
    ),
    "option.select": (
        "Show only these rules, or families of them (yaml, schema); comma-separated, repeatable."
    ),
    "option.ignore": "Leave these rules or families of them out; comma-separated, repeatable.",
    "option.strict": "Let warnings fail too.",
    "option.fix": (
        "First give the files their canonical form (encoding, line ends, order, quotes), and put "
        "quotes around numbers where words are meant; nothing else changes."
    ),
    "validate.mended": "Mended: {path} (its form only; the data are the same).",
    "validate.mended.quoted": (
        "Mended: {path} (words that were written as numbers stand between double quotes now)."
    ),
    "refusal.fix-at": "Only the files in the work tree can be mended, not what stood at {at}.",
    "refusal.fix-at.hint": "Leave out --at or --fix.",
    "refusal.path-unknown": "No file of the registry is meant by “{path}”.",
    "refusal.path-unknown.hint": (
        "Give a file or a folder of the registry, or the reference of a record, such as "
        "focus-areas/kyberrikollisuus."
    ),
    "refusal.path-unknown.suggestion": (
        "No file of the registry is meant by “{path}”. Did you mean {suggestion}?"
    ),
    "help.fmt": (
        "Write the files of records in canonical form. That is the order of the fields, "
        "indentation, quotes and line ends. The data and the comments stay as they are, "
        "and a file that already has this form is not touched. Records nothing in the "
        "history."
    ),
    "help.fmt.paths": "Only these: files, folders, references or ids of records.",
    "help.fmt.check": (
        "Change nothing; list the files that would change. Exit code 1 if there are any."
    ),
    "help.fmt.dry_run": "Change nothing; show what would change, line by line.",
    "fmt.changed": {
        "one": "{count} file was written in canonical form; its data are the same.",
        "other": "{count} files were written in canonical form; their data are the same.",
    },
    "fmt.would-change": {
        "one": (
            "{count} file is not in canonical form. “stcli fmt” writes it so; its data stay the "
            "same."
        ),
        "other": (
            "{count} files are not in canonical form. “stcli fmt” writes them so; their data "
            "stay the same."
        ),
    },
    "fmt.unreadable": {
        "one": "{count} file cannot be read and was left alone.",
        "other": "{count} files cannot be read and were left alone.",
    },
    "fmt.clean": {
        "one": "{count} file looked at; it is in canonical form.",
        "other": "{count} files looked at; all are in canonical form.",
    },
    "help.init": (
        "Make a new registry. The folder gets the schemas, registry.yaml, the three bodies with "
        "their duties, a workflow that checks pull requests, and hooks that check commits made with "
        "git. Where it is in no git repository yet, one is made, and the registry is the first "
        "change saved in it."
    ),
    "help.init.directory": "The folder of the new registry; the current one unless said otherwise.",
    "help.init.id": "The id of the registry; made of the folder's name unless said otherwise.",
    "help.init.title_fi": "What the registry is called, in Finnish.",
    "help.init.title_sv": "What the registry is called, in Swedish.",
    "help.init.title_en": "What the registry is called, in English.",
    "help.init.dry_run": "Make nothing; list the files that would be made.",
    "init.made": "A new registry, “{title}”, stands in {folder}.",
    "init.kept": "{path} was there already and was left as it is.",
    "init.dry-run": {
        "one": "Nothing was made. {count} file would be made in {folder}.",
        "other": "Nothing was made. {count} files would be made in {folder}.",
    },
    "init.next.commit": (
        "Next: the folder is in a git repository already, so nothing was saved in it. Look at "
        "the files, then: git add -A {folder} && git commit"
    ),
    "init.next.no-git": (
        "Git was not found, so there is no history yet. Changes are recorded in git: install it, "
        "then run “git init” in {folder} and save the files for the first time."
    ),
    "init.action": (
        "For whoever keeps the repository: {workflow} checks pull requests once it says where "
        "stcli is kept on GitHub: put its owner and a full commit id in place of {action}."
    ),
    "init.next.organisation": (
        "Next: go to {folder} and add the organisations, for example: stcli organisation add sm "
        "--name-fi Sisäministeriö --type ministry"
    ),
    "init.next.organisation.here": (
        "Next: add the organisations, for example: stcli organisation add sm --name-fi "
        "Sisäministeriö --type ministry"
    ),
    "refusal.init-not-a-folder": "{folder} is a file, not a folder.",
    "refusal.init-not-empty": "{folder} already has a folder {name}, and it is not empty.",
    "refusal.init-not-empty.hint": "Choose an empty folder, for example: stcli init my-registry",
    "refusal.init-inside-registry": (
        "{folder} is inside the registry {outer}, where it would be a stray."
    ),
    "refusal.init-inside-registry.hint": "Choose a folder outside that registry.",
    "refusal.init-invalid": "The new registry would not be valid, so nothing was made.",
    "refusal.init-invalid.hint": "Mend what is named below and try again.",
    "help.demo": (
        "Play the whole life of a focus area in a throw-away registry. Every command is a real "
        "one and is shown before it runs; everything in it is made up. Your own files and git "
        "settings are not touched, and nothing stays behind unless you say --keep."
    ),
    "help.demo.keep": "Leave the registry of the demo where it is, to look at.",
    "help.demo.pause": "Wait for Enter between the scenes (on a terminal).",
    "demo.intro": (
        "This is the life of a focus area, from proposal to closing, in a throw-away registry. "
        "The commands are the real ones; everything in it is made up."
    ),
    "demo.scene.founding": (
        "1. A new registry begins with the three bodies of the cooperation model and the rules."
    ),
    "demo.scene.organisations": (
        "2. Organisations are added. A ministry joins the cooperation group, and with that takes "
        "its seat in the expert network too."
    ),
    "demo.scene.proposal": (
        "3. Several organisations have the will and the resources to work on a phenomenon "
        "together: a focus area is proposed."
    ),
    "demo.scene.opening": (
        "4. The cooperation group alone can open it. The meeting is planned and held, and the "
        "decision is recorded together with what it decides, as one saved change."
    ),
    "demo.scene.preparation": (
        "5. In preparation the group names its coordinator and produces the description of the "
        "phenomenon, the vision, the goals and the joint measures."
    ),
    "demo.scene.start": "6. The next meeting decides that implementation starts.",
    "demo.scene.work": "7. A measure is carried out. What the history tells gives the status.",
    "demo.scene.refusal": (
        "8. The group wants to close the focus area, but one measure is still unfinished. The "
        "command is refused, on purpose: it says what stands in the way and changes nothing."
    ),
    "demo.scene.settling": "9. The measure is cancelled, with a reason.",
    "demo.scene.closing": (
        "10. Now the same command goes through. A closed focus area tells its outcome."
    ),
    "demo.scene.trail": "11. Who recorded what and when, and on which decision it rests:",
    "demo.scene.check": (
        "12. All the rules over the whole registry. (The Swedish texts of the three bodies are "
        "not known. That is a warning, not an error, and is left out here.)"
    ),
    "demo.pause": "Press Enter to go on …",
    "demo.gone": "The end. The registry of the demo is gone again. To keep it: stcli demo --keep",
    "demo.kept": (
        "The end. The registry of the demo is in {folder}. Go there and try, for example: stcli "
        "show esimerkki-kotitapaturmat"
    ),
    "refusal.demo-inside-repository": (
        "The folder for temporary files, {folder}, is inside a git repository, so the demo would "
        "write there."
    ),
    "refusal.demo-inside-repository.hint": "Set TMPDIR to a folder that is in no repository.",
    # rules-yaml
    "rule.yaml-syntax.law": "A file follows the grammar of YAML.",
    "rule.yaml-syntax.text": (
        "The file cannot be read at all because a mark is missing, in the wrong place or one too "
        "many. The usual causes are a missing colon or quotation mark and lines indented "
        "differently from their neighbours.\n"
        "Example of a mistake (the quotation mark is not closed):\n"
        '  place: "Helsinki\n'
        "What to do: look at the named line and the line above it. Indent with two spaces. Put a "
        "text that contains “: ” or “ #” in double quotation marks."
    ),
    "rule.yaml-alias.law": "A file has no anchors (&name) and no aliases (*name).",
    "rule.yaml-alias.text": (
        "An alias repeats another place of the file. Readers can miss what it means, and a small "
        "file can grow without limit, so aliases are refused.\n"
        "Example of a mistake:\n"
        "  title: *title\n"
        "What to do: write the value out in both places. If the text is meant to begin with & or "
        "*, put it in double quotation marks."
    ),
    "rule.yaml-tag.law": "A file has no tags (!name).",
    "rule.yaml-tag.text": (
        "A tag makes a program treat a value in a special way. A registry contains only maps, "
        "lists, texts, numbers and true or false, so tags are not needed.\n"
        "Example of a mistake:\n"
        "  date: !!timestamp 2026-03-12\n"
        "What to do: remove the word that begins with “!”. If the text is meant to begin with "
        "it, put it in double quotation marks."
    ),
    "rule.yaml-directive.law": "A file has no directives (lines that begin with %).",
    "rule.yaml-directive.text": (
        "A line such as “%YAML 1.1” changes how the rest of the file is read. All files of a "
        "registry are read in one and the same way.\n"
        "What to do: remove the line, and the line “---” below it."
    ),
    "rule.yaml-merge-key.law": "A file has no merge keys (<<).",
    "rule.yaml-merge-key.text": (
        "The key “<<” copies fields from elsewhere, and programs do not agree on what it does.\n"
        "What to do: write the fields out one by one."
    ),
    "rule.yaml-duplicate-key.law": "A field is given only once.",
    "rule.yaml-duplicate-key.text": (
        "When the same field stands twice, one of the values would be lost without anybody "
        "noticing.\n"
        "Example of a mistake:\n"
        "  lead: spek\n"
        "  lead: sm\n"
        "What to do: keep the right one and remove the other. If both are right, the field may "
        "need to be a list."
    ),
    "rule.yaml-documents.law": "A file holds one document.",
    "rule.yaml-documents.text": (
        "A line “---” in the middle of a file begins a second document, which many programs "
        "leave unread. One record is one file.\n"
        "What to do: move what stands below “---” to a file of its own, or remove the line."
    ),
    "rule.yaml-empty.law": "A file is not empty.",
    "rule.yaml-empty.text": (
        "The file has no fields at all, only empty lines or comments, or it is not a map of "
        "fields.\n"
        "What to do: fill in the fields that the kind requires (“stcli schema KIND” lists them), "
        "or remove the file if it was never saved."
    ),
    "rule.yaml-encoding.law": "A file is text in UTF-8 without a byte order mark.",
    "rule.yaml-encoding.text": (
        "In any other encoding the letters å, ä and ö turn into something else for other "
        "readers. A byte order mark is an invisible mark that some programs put at the beginning "
        "of a file.\n"
        "What to do: save the file as “UTF-8” (not “UTF-8 with BOM”, not “Unicode”, not “ANSI”). "
        "“stcli fmt” removes the mark."
    ),
    "rule.yaml-character.law": "A file has no hidden characters.",
    "rule.yaml-character.text": (
        "Control characters, characters of no width, marks that turn the direction of writing, "
        "and tabs as indentation are not seen, but they change what a file means or seems to "
        "say. They often come along when text is pasted from a web page or a document.\n"
        "What to do: remove the character from the named place. Write the text anew if you do "
        "not see it. Indent with spaces."
    ),
    "rule.yaml-conflict-marker.law": "A file has no unsettled conflict between two versions.",
    "rule.yaml-conflict-marker.text": (
        "Two people have changed the same place. The lines “<<<<<<<”, “=======” and “>>>>>>>” "
        "show both versions, and somebody has to choose.\n"
        "What to do: keep the right lines and remove the marker lines; “stcli validate” says "
        "whether the file is whole again."
    ),
    "rule.yaml-number.law": "A number is written so that every program reads the same number.",
    "rule.yaml-number.text": (
        "Some programs read 007 as 7, 0o17 as 15, and 1_000 as a thousand, others as text; .nan "
        "and .inf are no numbers of use; whole numbers beyond 9,007,199,254,740,992 lose digits.\n"
        "Example of a mistake:\n"
        "  number: 007\n"
        'What to do: if a text is meant, put it in double quotation marks: number: "007". If a '
        "number is meant, write it with the digits 0–9, a decimal point and a minus sign only."
    ),
    "rule.yaml-key.law": "The names of fields are plain texts.",
    "rule.yaml-key.text": (
        "A name that is a number, true, null, a list or empty is read differently by different "
        "programs.\n"
        "Example of a mistake:\n"
        "  1: first goal\n"
        "What to do: check the name against “stcli schema KIND”. A stray colon may have made a "
        "name of a text: put the text in double quotation marks."
    ),
    "rule.yaml-limit.law": "A file is at most 1 MiB, 32 levels deep and 20,000 values.",
    "rule.yaml-limit.text": (
        "No record needs to be larger. The limits keep a file made with ill intent from stopping "
        "the tool.\n"
        "What to do: keep reports and annexes elsewhere and link to them. Divide a record that "
        "really is that large."
    ),
    # rules-schema
    "rule.schema-required.law": "The fields that a kind requires are there.",
    "rule.schema-required.text": (
        "Each kind of record has fields without which it cannot be used: a measure has a lead "
        "organisation, a decision has a date.\n"
        "What to do: add the named field. “stcli schema KIND” tells what is written in it and "
        "shows an example."
    ),
    "rule.schema-enum.law": "A field with fixed choices has one of them as its value.",
    "rule.schema-enum.text": (
        "Some fields take only certain words, so that records can be counted and compared: the "
        "type of an organisation, the role of a participant, the status.\n"
        "Example of a mistake:\n"
        "  role: coordinater\n"
        "What to do: use one of the words that the message names, exactly as written there (in "
        "English, small letters)."
    ),
    "rule.schema-type.law": (
        "A field has a value of the right type: text, number, list or group of fields."
    ),
    "rule.schema-type.text": (
        "A list is written with a hyphen before each item even when there is only one item. A "
        "text in several languages is a group of fields. A text that looks like a number is put "
        "in double quotation marks.\n"
        "Example, right:\n"
        "  case_numbers:\n"
        "    - VN/6127/2021\n"
        "  title:\n"
        "    fi: Kyberrikollisuus arjen turvallisuuden uhkana\n"
        "What to do: change the value to the type that the message names."
    ),
    "rule.schema-additional-properties.law": "A record has only the fields that its kind knows.",
    "rule.schema-additional-properties.text": (
        "A misspelt field would silently be left out of every list and search, so unknown fields "
        "are errors.\n"
        "Example of a mistake:\n"
        "  focusarea: kyberrikollisuus\n"
        "What to do: correct the spelling (the message often suggests the right name), move the "
        "field to its right place, or write what it says under “notes”."
    ),
    "rule.schema-pattern.law": "An identifier, number or date has the form that is agreed for it.",
    "rule.schema-pattern.text": (
        "An id has small letters a–z, digits and single hyphens: turvallisuuden-tunne. A date is "
        "year-month-day: 2026-03-12. A period may be a month: 2026-03. A business ID has seven "
        "digits, a hyphen and a check digit: 2077474-0.\n"
        "What to do: write the value in the form that the message names."
    ),
    "rule.schema-format.law": "A date is a real day and a link is a real address.",
    "rule.schema-format.text": (
        "2026-02-30 has the form of a date, but there is no such day. A link begins with "
        "https:// or http:// and has no spaces.\n"
        "What to do: check the value from its source and correct it."
    ),
    "rule.schema-min-items.law": "A list that must have something in it is not empty.",
    "rule.schema-min-items.text": (
        "Some lists make no sense without items: a decision has at least one subject, a history "
        "at least one entry.\n"
        "What to do: add the items that are missing. If the list is optional and there is "
        "nothing to tell, remove the whole field."
    ),
    "rule.schema-max-items.law": "A list has no more items than its field allows.",
    "rule.schema-max-items.text": (
        "The list is longer than the field allows.\n"
        "What to do: remove items that do not belong there."
    ),
    "rule.schema-unique-items.law": "A list does not name the same thing twice.",
    "rule.schema-unique-items.text": (
        "The same item stands in the list twice and would be counted twice.\n"
        "What to do: remove the repeated item."
    ),
    "rule.schema-min-length.law": "A text that is given says something.",
    "rule.schema-min-length.text": (
        "An empty text looks like an answer without being one. An absent field is honest: it "
        "says that the matter is not known.\n"
        "What to do: write the text, or remove the whole field."
    ),
    "rule.schema-max-length.law": "A text is no longer than its field allows.",
    "rule.schema-max-length.text": (
        "The text is longer than the field allows. An id has at most 100 characters.\n"
        "What to do: shorten the text, or put the longer one in a field meant for it."
    ),
    "rule.schema-minimum.law": "A number is not smaller than its field allows.",
    "rule.schema-minimum.text": (
        "The number is smaller than the least one that makes sense in this field: items of an "
        "agenda are numbered from 1, the entries of a history from 0.\n"
        "What to do: check the number and correct it."
    ),
    "rule.schema-maximum.law": "A number is not larger than its field allows.",
    "rule.schema-maximum.text": (
        "The number is larger than the greatest one that makes sense in this field.\n"
        "What to do: check the number and correct it."
    ),
    "rule.schema-const.law": "A field with one possible value has that value.",
    "rule.schema-const.text": (
        "For example, “origin” is always “imported”; a record that was not imported has no such "
        "field.\n"
        "What to do: write the value that the message names, or remove the field."
    ),
    "rule.schema-min-properties.law": "A group of fields that is given says at least one thing.",
    "rule.schema-min-properties.text": (
        "An empty group of fields says nothing: a text has at least one language, a correction "
        "at least one change.\n"
        "What to do: fill in the fields of the group, or remove the whole group."
    ),
    "rule.schema-invalid.law": (
        "A schema is itself well formed and uses only what stcli understands."
    ),
    "rule.schema-invalid.text": (
        "The schemas in the folder schemas/ are the law of the registry: which fields a record "
        "has and how its status may change. A broken schema cannot judge anything, so records of "
        "that kind count as unchecked.\n"
        "What to do: undo the change to the schema, or ask whoever maintains the schemas. The "
        "secretariat does not need to edit them in daily work."
    ),
    "rule.schema-max-properties.law": "A group of fields has no more fields than it may have.",
    "rule.schema-max-properties.text": (
        "The group has more fields than the schema allows.\n"
        "What to do: remove the fields that do not belong there."
    ),
    "rule.schema-exclusive-minimum.law": "A number is greater than the limit of its field.",
    "rule.schema-exclusive-minimum.text": (
        "The number is at or below a limit that the field must exceed.\n"
        "What to do: check the number and correct it."
    ),
    "rule.schema-exclusive-maximum.law": "A number is smaller than the limit of its field.",
    "rule.schema-exclusive-maximum.text": (
        "The number is at or above a limit that the field must stay below.\n"
        "What to do: check the number and correct it."
    ),
    "rule.schema-property-names.law": "Where names are free, they still have the agreed form.",
    "rule.schema-property-names.text": (
        "In some places of registry.yaml the names on the left of the colon are your own, for "
        "example the names of kinds or of signers. They must still have a certain form.\n"
        "What to do: correct the name that the message names."
    ),
    "rule.schema-any-of.law": (
        "A field that may be written in several ways is written in one of them."
    ),
    "rule.schema-any-of.text": (
        "The value fits none of the forms that the schema offers for this field.\n"
        "What to do: look at the examples of “stcli schema KIND” and write the value in one of "
        "those forms."
    ),
    "rule.schema-one-of.law": (
        "A field that may be written in several ways is written in exactly one of them."
    ),
    "rule.schema-one-of.text": (
        "The value fits none of the forms that the schema offers for this field, or more than "
        "one, so that it is not clear what is meant.\n"
        "What to do: look at the examples of “stcli schema KIND” and write the value in one of "
        "those forms."
    ),
    "rule.schema-not.law": "A field does not have a value that is ruled out.",
    "rule.schema-not.text": (
        "The schema rules this value out, although it has the right form.\n"
        "What to do: check the value and correct it."
    ),
    # rules-records
    "rule.file-kind.law": (
        "Every file under registry/ is a record in its place, registry.yaml or another file that "
        "the registry knows."
    ),
    "rule.file-kind.text": (
        "Records stand in the folder of their kind, one record a file, and the file is named "
        "after the record's id: registry/measures/kamera-opas.yaml. Anything else would be left "
        "unread without anybody noticing: a file in the wrong folder, a copy left by an editor, "
        "a link, an id used twice, two names that differ only in small and capital letters.\n"
        "What to do: move the file to its place, give it the right name, or remove it if it is "
        "not a record."
    ),
    "rule.id-matches-file.law": "A record's id is the name of its file.",
    "rule.id-matches-file.text": (
        "Every other record, every saved change and every link names a record by its folder and "
        "id. If the file and the id differed, nobody could tell which one is meant.\n"
        "Example: the file registry/organisations/spek.yaml has the line “id: spek”.\n"
        "What to do: give the file its old name back, or correct the id in it. An id is chosen "
        "once and never changes, not even when the title does."
    ),
    "rule.reference-resolves.law": (
        "Every reference names a record that exists, and no live reference names a voided one."
    ),
    "rule.reference-resolves.text": (
        "A reference that leads nowhere hides a misspelt name or a lost record. A voided record "
        "should never have been recorded, so nothing that is in force may rest on it. References "
        "in voided records, in steps that were taken back and to where a measure was moved from "
        "may name one.\n"
        "Example of a mistake:\n"
        "  lead: spekk\n"
        "What to do: correct the id (the message often suggests the right one), or add the "
        "record that is missing."
    ),
    "rule.history-replays.law": (
        "Status, phase, focus area and meeting day are what the history gives, by possible steps "
        "in the order of their dates."
    ),
    "rule.history-replays.text": (
        "A record tells its own story. Whoever reads it can replay the entries and must arrive "
        "at what the record says today; then nothing can have been changed without an entry.\n"
        "Example of a mistake: “status: closed”, although no entry of the history closes the "
        "focus area.\n"
        "What to do: record the step with the command for it (for example stcli focus-area "
        "close) instead of changing the status by hand. A wrong step is taken back with stcli "
        "undo."
    ),
    "rule.decision-mandated.law": (
        "A step that needs a decision rests on one that decides exactly this, about this record, "
        "in time, by a body that may."
    ),
    "rule.decision-mandated.text": (
        "The cooperation group alone opens, starts, closes, rejects, reopens and defers focus "
        "areas. The decision must be about this step and this record, not later than the step, "
        "not earlier than the decision of the step before, used for no other step of the record, "
        "and made while the body had the mandate. Of an imported record, a decision that is not "
        "known is only a warning.\n"
        "Example: an entry “action: open” dated 12 March 2026 names a decision of that day or "
        "earlier, with “decides: focus-area.open” and the focus area among its subjects.\n"
        "What to do: record the decision (stcli decision record) and name it, or name the "
        "meeting that decided (--meeting)."
    ),
    "rule.decision-fits-meeting.law": (
        "A decision's meeting has the same body and the same date, and was not called off."
    ),
    "rule.decision-fits-meeting.text": (
        "The signed minutes of the meeting are the decision; the registry only records it. A "
        "record that contradicts its meeting would lead to the wrong minutes.\n"
        "What to do: compare with the minutes and correct the decision's body, date or meeting."
    ),
    "rule.several-organisations.law": (
        "At least two organisations take part whenever a focus area is opened."
    ),
    "rule.several-organisations.text": (
        "Work starts only on what several organisations have the will and the resources to "
        "solve. The units of one organisation count once: two departments of a ministry are one. "
        "If there are fewer participants later, while the focus area is open, that is a warning.\n"
        "What to do: add the organisations with the day from which they take part: stcli "
        "focus-area join ID ORGANISATION --date DAY."
    ),
    "rule.preparation-complete.law": (
        "A focus area in implementation has a description of its phenomenon, a vision and at "
        "least one measure."
    ),
    "rule.preparation-complete.text": (
        "These are the three products of the preparation; without them there is nothing to "
        "implement.\n"
        "What to do: record the description and the vision with stcli focus-area prepare and the "
        "measures with stcli measure add, then start the implementation."
    ),
    "rule.no-live-measures.law": (
        "A closed or rejected focus area has no measure that is planned, ongoing or suspended."
    ),
    "rule.no-live-measures.text": (
        "Ending a focus area settles everything under it: each measure is completed, cancelled, "
        "transferred or moved elsewhere.\n"
        "What to do: settle each measure (stcli measure complete, cancel, transfer or move). "
        "When closing, the rest can be settled in the same change: --cancel-measures REASON, "
        "--transfer-measures TO or --move-measures AREA."
    ),
    "rule.closed-with-outcome.law": "A closed focus area tells its outcome.",
    "rule.closed-with-outcome.text": (
        "What was reached is the last thing that the registry tells of a focus area, and the "
        "first that people ask for.\n"
        "What to do: close with --outcome-fi, or fill in the outcome afterwards: stcli set ID "
        "outcome.fi=…"
    ),
    "rule.goal-exists.law": "The goals of a measure stand in its focus area.",
    "rule.goal-exists.text": (
        "A measure serves goals that were agreed in the focus area; a goal that is not there "
        "cannot be followed.\n"
        "What to do: correct the goal's id in the measure, or add the goal to the focus area "
        "(stcli focus-area prepare ID --goal ID=TEXT)."
    ),
    "rule.phenomenon-supported.law": (
        "A selected phenomenon has at least two supporting organisations."
    ),
    "rule.phenomenon-supported.text": (
        "Work starts only on phenomena that several organisations have the will and the "
        "resources to solve. The units of one organisation count once.\n"
        "What to do: record each organisation's support and what it brings: stcli phenomenon "
        "support ID ORGANISATION --resources TEXT."
    ),
    "rule.phenomenon-selected.law": "The phenomena of a proposed or open focus area are selected.",
    "rule.phenomenon-selected.text": (
        "The expert network makes a preliminary mapping of a phenomenon, and it is selected "
        "before a focus area is proposed from it.\n"
        "What to do: map and select the phenomenon first (stcli phenomenon map, stcli phenomenon "
        "select), or remove it from the focus area."
    ),
    "rule.subgroup-participates.law": (
        "The organisations of a subgroup take part in the focus area."
    ),
    "rule.subgroup-participates.text": (
        "A subgroup is a part of the focus-area group, so whoever works in it is a participant "
        "of the focus area.\n"
        "What to do: add the organisation to the participants (stcli focus-area join ID "
        "ORGANISATION), or remove it from the subgroup."
    ),
    "rule.one-coordinator.law": "An open focus area has exactly one coordinator now.",
    "rule.one-coordinator.text": (
        "With none, nobody answers for the next step; with several, everybody waits for the "
        "other.\n"
        "What to do: name the coordinator: stcli focus-area coordinator ID ORGANISATION. An "
        "earlier coordinator goes on as a member."
    ),
    "rule.lead-participates.law": (
        "The lead and the partners of a measure take part in its focus area."
    ),
    "rule.lead-participates.text": (
        "Measures are carried out by the organisations in the focus area. A unit takes part "
        "through the organisation that it is part of.\n"
        "What to do: add the organisation to the participants (stcli focus-area join ID "
        "ORGANISATION), or change the lead or the partners of the measure."
    ),
    "rule.network-seat.law": "A member of the cooperation group has a post in the expert network.",
    "rule.network-seat.text": (
        "The model says that every member organisation of the group has a representative in the "
        "network.\n"
        "What to do: give the organisation its seat: stcli organisation join ORGANISATION "
        "expert-network --post expert."
    ),
    "rule.business-id.law": (
        "A business ID has the right check digit and belongs to one active organisation."
    ),
    "rule.business-id.text": (
        "The last digit is reckoned from the others, so a slip shows: 2077474-0 is right, "
        "2077474-1 is not. Two active organisations with one business ID are one organisation "
        "recorded twice, or a slip. A unit of an organisation has none.\n"
        "What to do: look the business ID up in the Business Information System (ytj.fi) and "
        "correct it. A duplicate record is voided."
    ),
    "rule.dissolved-in-live-role.law": (
        "No dissolved organisation leads a measure at work or takes part in an open focus area."
    ),
    "rule.dissolved-in-live-role.text": (
        "The work goes on, so somebody has to carry it. The successors are named where they are "
        "known; the past stays as it was.\n"
        "What to do: pass the roles on to the successor (stcli organisation hand-over OLD NEW), "
        "or end the participation (stcli focus-area leave)."
    ),
    "rule.period-order.law": "Nothing ends before it starts.",
    "rule.period-order.text": (
        "A planned or actual period, a membership, a mandate or a participation begins on or "
        "before the day on which it ends. Of a date that is known to the month only, nothing "
        "more is held against the other one.\n"
        "What to do: compare with the source and correct one of the dates."
    ),
    "rule.language-missing.law": (
        "Texts stand in the languages of the registry: required ones always, expected ones "
        "before publication."
    ),
    "rule.language-missing.text": (
        "By the Language Act people are served in Finnish and in Swedish. Which languages are "
        "required, expected and offered stands in registry.yaml. Former names are left alone.\n"
        "Example:\n"
        "  title:\n"
        "    fi: Kyberrikollisuus arjen turvallisuuden uhkana\n"
        "    sv: …\n"
        'What to do: have the text translated and add it: stcli set RECORD title.sv="…"'
    ),
    "rule.personal-data.law": (
        "No personal e-mail address, phone number or identity code stands in a record."
    ),
    "rule.personal-data.text": (
        "What is once saved stays in the history for good. So representatives are posts and not "
        "people, contacts are functional mailboxes, and a decision names a body.\n"
        "Example: kirjaamo.sm@gov.fi is right; firstname.lastname@example.fi is not.\n"
        "What to do: remove the item before saving. If it has been saved already, tell whoever "
        "keeps the registry at once."
    ),
    "rule.not-canonical.law": "A file has the one form that stcli fmt gives it.",
    "rule.not-canonical.text": (
        "When all files are written in the same way, every change shows only what really "
        "changed. The form touches the order of fields, indentation, quotation marks and line "
        "ends, never the data; comments stay.\n"
        "What to do: run stcli fmt. Nothing is lost if you do not: it is only a warning."
    ),
    # rules-audit
    "rule.audit-record-deleted.law": "A record never disappears and never changes its id.",
    "rule.audit-record-deleted.text": (
        "What the cooperation group once handled must be found later too. So records are closed, "
        "cancelled or voided, but not deleted, and every kind that the registry once knew is "
        "still known.\n"
        "What to do: bring the file back. A record that should never have been made is voided: "
        "stcli void RECORD --reason TEXT."
    ),
    "rule.audit-history-rewritten.law": (
        "What a history says is never changed or removed; entries are only added."
    ),
    "rule.audit-history-rewritten.text": (
        "The entries of a history are the audit trail of the record. The same holds for other "
        "lists that only grow, such as participants and reports of progress: an entry stays, and "
        "only its empty fields may be filled in.\n"
        "What to do: bring the entries back. A wrong step is taken back with stcli undo, a wrong "
        "value is corrected openly with stcli correct."
    ),
    "rule.audit-transition-illegal.law": (
        "Every new entry is a possible step, by the law that held before the change and by the "
        "new one."
    ),
    "rule.audit-transition-illegal.text": (
        "Whoever changes the schemas cannot allow a step in the same change in which it is taken.\n"
        "What to do: record the step with the command for it; the command says what is possible "
        "now."
    ),
    "rule.audit-guard.law": (
        "When a change moves a record to a new status or phase, all rules about the record hold."
    ),
    "rule.audit-guard.text": (
        "For example, when a focus area was closed, it had an outcome and no measure at work, at "
        "that very moment.\n"
        "What to do: see the rule that the finding names: stcli explain RULE."
    ),
    "rule.audit-frozen-edited.law": (
        "What is frozen changes only by an open correction with a reason."
    ),
    "rule.audit-frozen-edited.text": (
        "Closed focus areas, completed measures, held meetings and decisions are frozen: no "
        "value in them changes or vanishes. Empty fields may be filled in and missing languages "
        "added. In other records the lists that only grow are protected in the same way.\n"
        "What to do: correct the value with stcli correct RECORD FIELD=VALUE --reason TEXT. The "
        "record then keeps which field was corrected, when and why."
    ),
    "rule.audit-born-late.law": "A new record begins with the first step of its life.",
    "rule.audit-born-late.text": (
        "A record cannot appear from nowhere in the middle of its life, for example as a focus "
        "area that is open already. Only what was there before the registry is imported, when "
        "the registry is founded or where its policy allows.\n"
        "What to do: make the record with its command (for example stcli focus-area propose) and "
        "take its steps one by one; several of them may be saved together."
    ),
    "rule.audit-dated-ahead.law": "Nothing is recorded as having happened in the future.",
    "rule.audit-dated-ahead.text": (
        "The date of an entry is at most one day later than the day on which it was saved, in "
        "the registry's time zone. What is recorded more than 30 days afterwards is named in a "
        "note.\n"
        "What to do: check the date, and the computer's clock."
    ),
    "rule.audit-merge-sneaks.law": (
        "Bringing two versions together adds nothing of its own and loses nothing."
    ),
    "rule.audit-merge-sneaks.text": (
        "When the work of two people is brought together, a value that neither of them changed "
        "stays as it was, and a change that only one of them made is kept. A value that neither "
        "of them wrote is named as a resolution.\n"
        "What to do: compare the record with both versions and save the right value openly, with "
        "a reason."
    ),
    "rule.merge-conflict.law": "Two versions are brought together only as far as their changes go together.",
    "rule.merge-conflict.text": (
        "When the work of two people is brought together, changes of different fields all stay, and lists "
        "that only grow get the entries of both. People always decide where the history was continued in "
        "different ways in both versions, where both touched a decision, where one id was taken for "
        "different things, where one ends what the other changes, and where the same whole was changed in "
        "two ways. Wholes are a text with all its languages, planned and actual period, an indicator's "
        "baseline and target, the subjects of a decision, the lead organisation with its partners, and who "
        "coordinates.\n"
        "What to do: find out with those who made the changes what is right, and make the change anew on "
        "top of the newest version."
    ),
    "rule.audit-claim-differs.law": "A saved change does what it says it does.",
    "rule.audit-claim-differs.text": (
        "Every change saved with stcli says which steps it takes and on which decision they "
        "rest. Here the files do not show the step that is claimed. A step without such a claim "
        "is named in a note as recorded by hand.\n"
        "What to do: find out who saved the change and why. Record the step anew if it was lost."
    ),
    "rule.audit-mandate.law": (
        "A decision is judged by the mandates that stood before the change in which it was "
        "recorded."
    ),
    "rule.audit-mandate.text": (
        "A body cannot be given a mandate and use it in one and the same change.\n"
        "What to do: record the mandate first, in a change of its own, and then the decision."
    ),
    "rule.audit-law-changed.law": (
        "A change of the registry's own law is named: its schemas, mandates, policy or signers."
    ),
    "rule.audit-law-changed.text": (
        "Such changes decide what is right from then on, so people should look at them. What "
        "loosens the law is a warning, and stops a change proposal unless it is allowed with "
        "--allow law. The laws on deletion, history, beginnings and decisions cannot be loosened.\n"
        "What to do: have someone else look at the change. If it is meant, allow it."
    ),
    "rule.audit-undone.law": "Taking back a step that rested on a decision is always named.",
    "rule.audit-undone.text": (
        "The registry records what the cooperation group decided. If such a step is taken back "
        "or voided, the reader of the minutes and of the registry should know why.\n"
        "What to do: check that the reason in the entry is right. Nothing needs to be mended."
    ),
    "rule.audit-trunk.law": (
        "The registry has one main line of history, from its founding to today."
    ),
    "rule.audit-trunk.text": (
        "A second beginning, a main line that does not reach the founding, or a side line in "
        "which records were deleted or rewritten makes the trail harder to trust, even when "
        "today's files look right.\n"
        "What to do: ask whoever keeps the registry's git repository how the histories came "
        "together."
    ),
    "rule.audit-unsigned.law": "Where the registry requires it, every change is signed.",
    "rule.audit-unsigned.text": (
        "A signature shows who put the change into the registry, and that it was not altered "
        "since.\n"
        "What to do: turn signing on in git's settings (commit.gpgsign and user.signingkey) "
        "and save the change again, signed."
    ),
    "rule.audit-signer.law": (
        "A change is signed by somebody who was allowed to make it before the change."
    ),
    "rule.audit-signer.text": (
        "The signers and their roles stand in registry/allowed_signers and registry.yaml. Nobody "
        "can let themselves in: what counts is how these files were before the change.\n"
        "What to do: have a person with the right role save the change, or let an admin add the "
        "signer first."
    ),
    "rule.audit-checkpoint.law": (
        "Today's history goes on from the checkpoint that was written down earlier."
    ),
    "rule.audit-checkpoint.text": (
        "The checkpoint in the minutes of a meeting fixes the history up to that day. If today's "
        "history does not contain it, something earlier was changed or removed. This computer "
        "also remembers how far it has seen the remote branch, in the user's state folder "
        "(~/.local/state/stcli/audit).\n"
        "What to do: do not go on recording. Compare with an earlier copy of the registry and "
        "ask whoever keeps it. If history was rewritten by agreement, remove the remembered mark."
    ),
    "rule.audit-object.law": "The stored history is whole and unforged.",
    "rule.audit-object.text": (
        "Every piece of the history is known by a checksum of its content. A piece that does "
        "not match, or a copy that holds only a part of the history, proves nothing, so the "
        "check stops.\n"
        "What to do: fetch a whole copy of the registry anew (git clone, without --depth and "
        "--filter)."
    ),
    # examples
    "help.status.examples": (
        "stcli status\n"
        "stcli status --organisation spek\n"
        "stcli status --focus-area kyberrikollisuus --format text\n"
        "stcli status --json"
    ),
    "help.list.examples": (
        "stcli list focus-areas\n"
        "stcli list focus-areas --organisation spek\n"
        "stcli list measures --focus-area kyberrikollisuus --status ongoing\n"
        "stcli list measures --late --columns id,lead,planned.end --sort planned.end\n"
        "stcli list decisions --date 2026-03-12\n"
        "stcli list organisations --body expert-network --format csv"
    ),
    "help.show.examples": (
        "stcli show harvaan-asutut-alueet\n"
        "stcli show organisations/spek --lang sv\n"
        "stcli show kyberrikollisuus --at 2026-05-01\n"
        "stcli show kyberrikollisuus --json"
    ),
    "help.search.examples": (
        "stcli search nuoret\n"
        "stcli search '\"turvallisuuden tunne\"'\n"
        "stcli search asuminen turvallisuus --kind focus-area\n"
        "stcli search SPEK --lang sv\n"
        "stcli search kyberrikollisuus --at 2026-05-01 --format csv"
    ),
    "help.query.examples": (
        "stcli query \"select id, title from focus_areas where status = 'open'\"\n"
        'stcli query "select lead, count(*) as n from measures group by lead order by n desc"\n'
        'stcli query "select * from measures where last_day(planned_end) < today()" --format csv\n'
        "stcli query \"select source from links where target = 'organisations/spek'\"\n"
        "stcli query --schema"
    ),
    "help.export.examples": (
        "stcli export -o register.xlsx\n"
        "stcli export measures -o measures.xlsx\n"
        "stcli export -f csv -o tables/\n"
        "stcli export history -f jsonl\n"
        "stcli export -o calendar.ics\n"
        "stcli export -o organisations.ttl --base https://example.org/registry/\n"
        "stcli export --public -o public.xlsx --at 2026-06-30"
    ),
    "help.log.examples": (
        "stcli log\n"
        "stcli log kyberrikollisuus\n"
        "stcli log --since 2026-01-01 --until 2026-06-30\n"
        "stcli log --action focus-area.close\n"
        "stcli log --json"
    ),
    "help.diff.examples": (
        "stcli diff\n"
        "stcli diff last-meeting\n"
        "stcli diff 2026-01-01 2026-06-30\n"
        "stcli diff main..HEAD -f markdown\n"
        "stcli diff --json"
    ),
    "help.why.examples": (
        "stcli why kyberrikollisuus status\n"
        "stcli why kyberrikollisuus title.sv\n"
        'stcli why kyberrikollisuus "participants[spek].role"\n'
        "stcli why kyberrikollisuus vision --json"
    ),
    "help.explain.examples": ("stcli explain dissolved-in-live-role\nstcli explain"),
    "help.schema.examples": ("stcli schema\nstcli schema measure\nstcli schema focus-area --json"),
    "help.validate.examples": (
        "stcli validate\n"
        "stcli validate registry/measures\n"
        "stcli validate focus-areas/kyberrikollisuus --strict\n"
        "stcli validate --base main --format github\n"
        "stcli validate --select yaml,schema\n"
        "stcli validate --ignore language-missing\n"
        "stcli validate --fix"
    ),
    "help.fmt.examples": (
        "stcli fmt\nstcli fmt registry/measures\nstcli fmt --check\nstcli fmt --dry-run"
    ),
    "help.init.examples": (
        'stcli init my-registry --title-fi "Sisäisen turvallisuuden yhteistoimintamalli"\n'
        "stcli init my-registry --id my-registry --dry-run"
    ),
    "help.demo.examples": (
        "stcli demo\nstcli demo --pause\nstcli demo --keep\nstcli demo --lang sv"
    ),
    "help.stcli.examples": (
        "stcli status\nstcli list focus-areas\nstcli show kyberrikollisuus\nstcli focus-area --help"
    ),
    "help.focus-area.propose.examples": (
        'stcli focus-area propose koulujen-turvallisuus --title-fi "Koulujen turvallisuus" '
        "--participant sm --participant spek"
    ),
    "help.focus-area.join.examples": (
        'stcli focus-area join kyberrikollisuus spek --resources "half a person-year"'
    ),
    "help.focus-area.leave.examples": (
        "stcli focus-area leave kyberrikollisuus spek --date 2026-06-30"
    ),
    "help.focus-area.coordinator.examples": "stcli focus-area coordinator kyberrikollisuus sm",
    "help.focus-area.prepare.examples": (
        'stcli focus-area prepare kyberrikollisuus --vision-fi "…" --phenomenon-description-fi '
        '@kuvaus.txt --goal tietoisuus="Tietoisuus kasvaa"'
    ),
    "help.focus-area.open.examples": (
        "stcli focus-area open koulujen-turvallisuus --decision 2026-03-12-1\n"
        "stcli focus-area open koulujen-turvallisuus --meeting cooperation-group-2026-1"
    ),
    "help.focus-area.start.examples": (
        "stcli focus-area start koulujen-turvallisuus --decision 2026-06-04-2"
    ),
    "help.focus-area.close.examples": (
        'stcli focus-area close kyberrikollisuus --decision 2026-11-05-1 --reason "Goals '
        'reached" --outcome-fi "…"\n'
        "stcli focus-area close kyberrikollisuus --meeting cooperation-group-2026-3 --reason "
        '"…" --outcome-fi "…" --cancel-measures "The focus area ends"'
    ),
    "help.focus-area.reject.examples": (
        "stcli focus-area reject koulujen-turvallisuus --decision 2026-03-12-1"
    ),
    "help.focus-area.reopen.examples": (
        "stcli focus-area reopen kyberrikollisuus --decision 2027-02-11-1"
    ),
    "help.focus-area.defer.examples": (
        "stcli focus-area defer koulujen-turvallisuus --decision 2026-03-12-1"
    ),
    "help.measure.add.examples": (
        "stcli measure add tietoisku --focus-area kyberrikollisuus --lead spek --title-fi "
        '"Tietoisku pienyrityksille" --planned-end 2027-05'
    ),
    "help.measure.start.examples": "stcli measure start tietoisku --date 2026-09-01",
    "help.measure.complete.examples": "stcli measure complete tietoisku",
    "help.measure.suspend.examples": (
        'stcli measure suspend tietoisku --reason "Waits for funding"'
    ),
    "help.measure.resume.examples": "stcli measure resume tietoisku",
    "help.measure.cancel.examples": 'stcli measure cancel tietoisku --reason "No longer needed"',
    "help.organisation.add.examples": (
        'stcli organisation add esimerkki --name-fi "Esimerkkijärjestö ry" --type ngo'
    ),
    "help.organisation.join.examples": (
        "stcli organisation join spek cooperation-group --post member --date 2026-01-01"
    ),
    "help.organisation.leave.examples": "stcli organisation leave spek cooperation-group",
    "help.meeting.plan.examples": (
        "stcli meeting plan --body cooperation-group --date 2026-12-10\n"
        "stcli meeting plan --body cooperation-group --date 2026-12-10 --item "
        'focus-areas/koulujen-turvallisuus="Painopisteen avaaminen"'
    ),
    "help.meeting.hold.examples": (
        "stcli meeting hold cooperation-group-2026-3 --attendance sm --attendance spek"
    ),
    "help.decision.record.examples": (
        "stcli decision record --date 2026-03-12 --body cooperation-group --decides "
        'focus-area.open --subject focus-areas/koulujen-turvallisuus --text-fi "Avataan '
        'painopiste."'
    ),
    "help.set.examples": (
        'stcli set kyberrikollisuus title.sv="…"\n'
        "stcli set tietoisku planned.end=2027-06\n"
        "stcli set kyberrikollisuus case_numbers+=VN/1/2026\n"
        'stcli set kyberrikollisuus participants[spek].resources="…"'
    ),
    "help.save.examples": (
        'stcli save\nstcli save registry/measures/tietoisku.yaml --reason "Typing mistakes"'
    ),
    "help.correct.examples": (
        'stcli correct kyberrikollisuus outcome.fi="…" --reason "A figure was wrong"\n'
        'stcli correct tietoisku "progress[#0].text=…" --reason "Recorded wrongly"'
    ),
    "help.undo.examples": 'stcli undo tietoisku --reason "Recorded for the wrong measure"',
    "help.void.examples": (
        'stcli void tietoisku-2 --reason "Recorded twice" --instead measures/tietoisku'
    ),
    "help.learn.examples": (
        "stcli learn kyberrikollisuus phase=implementation date=2020-05-14 --source https://…"
    ),
    # schemas and the program
    "finding.schema-invalid.type-differs": (
        "What stands in “{name}” must be of the type that the program reads there: {expected:type}."
    ),
    "finding.schema-invalid.type-open": (
        "“{name}” must be declared or ruled out: as it is, a value of any type could stand there."
    ),
    "finding.schema-invalid.missing": (
        "The registry has schemas of its own, but the file {file} is not among them."
    ),
    "finding.schema-invalid.format-differs": (
        "What stands in “{name}” must have the format that the program reads there: “{format}”."
    ),
    # meetings
    "help.meeting.agenda": (
        "Draw up the agenda. What waits is added to it: proposals that can be decided on, focus "
        "areas that can start or whose work is done, phenomena that were mapped, and open focus "
        "areas with measures that are late or have long been silent, or with changes since the "
        "last meeting. Items that stand there stay, and run again the command adds only what is "
        "new. With -f markdown the agenda comes ready for a document."
    ),
    "help.meeting.agenda.show_only": "Show the agenda as it is recorded; add nothing",
    "help.meeting.agenda.examples": (
        "stcli meeting agenda cooperation-group-2026-3 --dry-run\n"
        "stcli meeting agenda cooperation-group-2026-3 -f markdown -o agenda.md\n"
        "stcli meeting agenda cooperation-group-2026-3 --show-only"
    ),
    "help.meeting.reschedule": (
        "Move a meeting to another day and say why. The meeting's id does not change."
    ),
    "help.meeting.reschedule.to": "The new day, YYYY-MM-DD",
    "help.meeting.reschedule.examples": (
        'stcli meeting reschedule cooperation-group-2026-3 --to 2026-12-17 --reason "The '
        'chair cannot come"'
    ),
    "help.meeting.call-off": "Call a meeting off and say why.",
    "help.meeting.call-off.examples": (
        'stcli meeting call-off cooperation-group-2026-3 --reason "The matters are '
        'handled at the next meeting"'
    ),
    "help.meeting.minutes": (
        "Record what the meeting decided. For every item the decision and the step that was "
        "decided are saved, all at once or nothing. The decisions are read from a file; without "
        "one the command asks for them on a terminal, item by item. --template gives a form to "
        "fill in.\n"
        "The file has a list, decisions, whose entries have the number of the item (item) and the "
        "decision (decision): open, start, close, reject, reopen, defer or other. Where needed "
        "also: text (the text of the decision, unless it was as proposed; by language fi, sv, en "
        "or one text alone), reason, subject (the record, if the agenda does not name it), date "
        "(when it takes effect, if not on the day of the meeting), case_number. A focus area is "
        "closed (close) with a reason and its outcome, and final_report (an address) may be given, "
        "and what becomes of measures that are not finished: cancel_measures (why), "
        "transfer_measures (to whom) or move_measures (to which focus area). The address of the "
        "minutes stands at the top of the file (minutes) or is given with --minutes."
    ),
    "help.meeting.minutes.file": "File with the decisions (YAML), or - for standard input",
    "help.meeting.minutes.minutes": "Address of the minutes",
    "help.meeting.minutes.template": "Print a form to be filled in; nothing is saved",
    "help.meeting.minutes.examples": (
        "stcli meeting minutes cooperation-group-2026-3 --template > decisions.yaml\n"
        "stcli meeting minutes cooperation-group-2026-3 decisions.yaml --dry-run\n"
        "stcli meeting minutes cooperation-group-2026-3 decisions.yaml --minutes "
        "https://example.fi/minutes.pdf"
    ),
    "agenda.heading": "Agenda: {body}, {date:date}",
    "agenda.meeting": "Meeting: {id}.",
    "agenda.place": "Meeting: {id}. Place: {place}.",
    "agenda.before": "Changes are those since the last meeting, {id} ({date:date}).",
    "agenda.first": "No earlier meeting of the body is recorded, so no changes are told.",
    "agenda.empty": "There are no items on the agenda: nothing waits to be handled.",
    "agenda.added": {
        "one": "One item was added to the agenda.",
        "other": "{count} items were added to the agenda.",
    },
    "agenda.proposal": "Proposal",
    "agenda.decided": "Decision {id}",
    "agenda.title.open": "Opening the focus area: {title}",
    "agenda.proposal.open": "{body} decides to open the focus area “{title}”.",
    "agenda.title.start": "Starting to implement the focus area: {title}",
    "agenda.proposal.start": (
        "{body} decides that the focus area “{title}” has been prepared and that its "
        "implementation starts."
    ),
    "agenda.title.close": "Closing the focus area: {title}",
    "agenda.proposal.close": (
        "{body} notes that the work of the focus area “{title}” is done and closes it."
    ),
    "agenda.decision.close": "{body} decides that the focus area “{title}” is closed.",
    "agenda.title.map": "Preliminary mapping of the phenomenon: {title}",
    "agenda.proposal.map": "{body} agrees on a preliminary mapping of the phenomenon “{title}”.",
    "agenda.title.mapping": "Handling the mapping of the phenomenon: {title}",
    "agenda.proposal.mapping": (
        "{body} handles the preliminary mapping of the phenomenon “{title}” and considers whether "
        "to propose a focus area."
    ),
    "agenda.title.follow-up": "Follow-up of the focus area: {title}",
    "agenda.proposal.follow-up": "{body} notes how the focus area “{title}” is progressing.",
    "agenda.title.changes": "Other changes since the last meeting",
    "agenda.proposal.changes": "The changes are noted.",
    "agenda.title.other": "{step}: {title}",
    "agenda.proposal.other": "{body} decides on “{title}” ({step}).",
    "agenda.record": "{record}: {status}",
    "agenda.proposed": "Proposed {date:date}",
    "agenda.postponed": "Last deferred {date:date}",
    "agenda.participants": "Participants",
    "agenda.alone": "No organisations are recorded as taking part yet",
    "agenda.phenomenon": "Phenomenon: {title}",
    "agenda.proposed-by": "Proposed by",
    "agenda.mapping": "Preliminary mapping {date:date}",
    "agenda.mapping.link": "Material of the mapping",
    "agenda.support": "Supported by {name}",
    "agenda.support.none": "No support is recorded",
    "agenda.source": "Source: {title}",
    "agenda.phase": "Phase: {phase}",
    "agenda.coordinator": "Coordinator",
    "agenda.coordinator.none": "There is no coordinator",
    "agenda.missing": "not recorded",
    "agenda.final-report": "Final report",
    "agenda.measures.none": "There are no measures",
    "agenda.measures": {"one": "One measure", "other": "{count} measures"},
    "agenda.measure": "{title}: {status}, led by {lead}",
    "agenda.late": {"one": "One measure is late", "other": "{count} measures are late"},
    "agenda.late.one": "{title}: planned to end {date:date}",
    "agenda.silent": {
        "one": "Nothing has been heard of one measure for {days} days",
        "other": "Nothing has been heard of {count} measures for {days} days",
    },
    "agenda.silent.one": "{title}: last heard of {date:date}",
    "agenda.silent.never": "{title}: nothing is known",
    "agenda.changes": "Changes since {date:date}",
    "agenda.report": "Report, {title}",
    "agenda.joined": "{name} joined",
    "agenda.role": "{name}: new role {role}",
    "agenda.left": "{name} left",
    "refusal.agenda-over": (
        "The agenda of the meeting {meeting} is no longer added to: the meeting is not to come."
    ),
    "refusal.agenda-over.hint": "Show it with stcli meeting agenda {meeting} --show-only.",
    "refusal.moved-behind": "The meeting {id} cannot be moved to {to:date}: it was planned or moved on {date:date} only.",
    "refusal.moved-behind.hint": (
        "Give the day on which it was moved (--date). If its plan was recorded too late, void it (stcli "
        "void meetings/{id}) and plan it again."
    ),
    "refusal.minutes-file": {
        "one": "There is an error in the decisions file {path}. Nothing was saved.",
        "other": "There are {count} errors in the decisions file {path}. Nothing was saved.",
    },
    "refusal.minutes-file.hint": "The fields of the file are told by stcli meeting minutes --help.",
    "refusal.minutes-no-file": "The decisions are missing: give the file that has them.",
    "refusal.minutes-no-file.hint": (
        "Get a form to fill in with stcli meeting minutes {meeting} --template > decisions.yaml"
    ),
    "refusal.minutes-no-items": "The agenda of the meeting {meeting} has no item without a decision.",
    "refusal.minutes-no-items.hint": (
        "For a matter that was taken up in the meeting itself, record the decision by the "
        "matter's own command, such as stcli focus-area open ID --meeting {meeting}, or by a "
        "file of decisions (stcli meeting minutes --help)."
    ),
    "refusal.minutes-early": (
        "The meeting {meeting} is not recorded as held, so its decisions cannot be recorded yet."
    ),
    "refusal.minutes-early.hint": (
        "Record first that it was held: stcli meeting hold {meeting} --attendance ORGANISATION"
    ),
    "refusal.minutes-never": "The meeting {meeting} was not held, so nothing was decided in it.",
    "refusal.minutes-item": "The agenda of the meeting {meeting} has no item {item}.",
    "refusal.minutes-item.hint": (
        "The items are: {items}. If the matter was taken up only in the meeting, name its record "
        "too (subject)."
    ),
    "refusal.minutes-subject": (
        "The item has no record as its subject, so what the decision {decision} is about is not "
        "known."
    ),
    "refusal.minutes-subject.hint": (
        "Name the record (subject), such as focus-areas/ID, or record another kind of decision "
        "(other)."
    ),
    "refusal.minutes-decision": "The decision {decision} does not fit {subject}.",
    "refusal.minutes-decision.hint": "What can be decided on it: {allowed}.",
    "refusal.minutes-not-now": (
        "The decision {decision} is not possible: the status of {subject} is {status}."
    ),
    "refusal.minutes-not-now.hint": "What can be decided as it stands: {allowed}.",
    "refusal.minutes-gone": (
        "The record {subject} that the item is about is not there, or cannot be read."
    ),
    "refusal.minutes-gone.hint": (
        "See what is wrong: stcli validate. The item can name the right record (subject)."
    ),
    "refusal.minutes-recorded": "This decision is recorded already: {decision}.",
    "refusal.minutes-recorded.hint": (
        "Leave the entry out. If the recorded decision is wrong, void it: stcli void "
        "decisions/{decision} --reason REASON"
    ),
    "refusal.minutes-unfit": "The decision {decision} does not take: {fields}.",
    "refusal.minutes-unfit.hint": "Remove these lines, or look at the decision again.",
    "refusal.minutes-one-way": "Only one of these can become of the measures: {fields}.",
    "refusal.minutes-one-way.hint": (
        "Keep one of them. A single measure can be settled first by its own command: stcli measure."
    ),
    "refusal.minutes-reason": "The decision {decision} lacks a reason.",
    "refusal.minutes-reason.hint": "Add a line reason: to the item, and say why.",
    "refusal.minutes-text": "The text of the decision is missing, and the item has no proposal.",
    "refusal.minutes-text.hint": "Add a line text: to the item, with the text of the decision.",
    "refusal.minutes-text.otherwise": (
        "The text of the decision is missing: {decision} is not what was proposed, so the proposal "
        "cannot be its text."
    ),
    "refusal.minutes-text.otherwise.hint": (
        "Add a line text: to the item, with the text of the decision."
    ),
    "refusal.minutes-refused": {
        "one": "The decisions cannot be saved. Nothing was changed.\n{problems:lines}",
        "other": (
            "The decisions cannot be saved: {count} things need mending. Nothing was changed.\n"
            "{problems:lines}"
        ),
    },
    "minutes.item": "Item {item}",
    "minutes.item.line": "Item {item} (line {line})",
    "minutes.whole": "The whole",
    "minutes.remedy.closed-with-outcome": (
        "Add a line outcome: to the item, and tell what was reached."
    ),
    "minutes.remedy.no-live-measures": (
        "Say in the item what becomes of them: cancel_measures (why), transfer_measures (to whom) "
        "or move_measures (to which focus area)."
    ),
    "minutes.remedy.date-order": "Say in the item from which day the decision takes effect: date: {earlier} or later.",
    "minutes.remedy.date-order.first": "Say in the item from which day the decision takes effect: date: {earlier} or later.",
    "minutes.left": {
        "one": "Item {items} is left without a decision.",
        "other": "Items {items} are left without a decision.",
    },
    "minutes.answers": (
        "Here are your answers, so that they need not be given again: save them in a file, "
        "edit it and run:\n  stcli meeting minutes {meeting} FILE"
    ),
    "minutes.checkpoint": "Print this line in the minutes: it fixes the registry's history up to this day.",
    "minutes.form": (
        "Decisions of the meeting {meeting}. Fill in, remove the items that were not decided, and "
        "save:\n"
        "  stcli meeting minutes {meeting} FILE\n"
        "Other fields: subject, date, case_number, final_report. Help: stcli meeting minutes --help"
    ),
    "minutes.form.possible": "decision: {decisions}",
    "minutes.form.text": "Without a line text: it was decided as proposed: {text}",
    "minutes.form.usual": "Without a line text, the text is: {text}",
    "minutes.form.measures": (
        "Measures that are not finished: cancel_measures: REASON, transfer_measures: TO WHOM or "
        "move_measures: FOCUS AREA"
    ),
    "interview.decision": "Decision (Enter: {first})",
    "interview.text": "Text of the decision",
    "interview.reason": "Reason",
    "interview.outcome": "What was reached",
    "interview.way": "What becomes of the measures that are not finished",
    "interview.way.cancel_measures": "cancelled",
    "interview.way.transfer_measures": "transferred outside the cooperation model",
    "interview.way.move_measures": "moved to another focus area",
    "interview.cancel_measures": "Why the measures are cancelled",
    "interview.transfer_measures": "Who carries the measures on",
    "interview.move_measures": "Focus area to which the measures move",
    "interview.other": "another decision, such as noting it",
    "interview.skip": "nothing decided: stays open",
    "interview.reason.optional": "Reason (may be left empty)",
    "refusal.minutes-given-up": "Given up. Nothing was saved.",
    "interview.confirm": "Save the decisions ({decisions})?",
    # follow-up
    "form.id": "ID=TEXT",
    "form.date": "ID=TITLE@DATE",
    "form.more": "ORG[=TASK]",
    "form.subject": "RECORD=TITLE",
    "help.lifecycle": "Lifecycle: states, and where each step leads from them",
    "lifecycle.step": "{action}:\u00a0{state}",
    "lifecycle.start": "(start)",
    "lifecycle.stays": "{action}:\u00a0the state stays",
    "lifecycle.end": "no further steps",
    "help.phenomenon": "Phenomena: proposing, supporting, mapping and selecting them.",
    "help.phenomenon.propose": (
        "Propose a phenomenon that affects internal security. Say which organisation puts it "
        "forward."
    ),
    "help.phenomenon.propose.examples": (
        'stcli phenomenon propose asuntomurrot --title-fi "Asuntomurrot" --proposed-by spek'
    ),
    "help.phenomenon.support": (
        "Record that an organisation has the will and the resources to solve the phenomenon. It "
        "can be selected once at least two organisations support it."
    ),
    "help.phenomenon.support.examples": (
        'stcli phenomenon support asuntomurrot spek --resources "Two experts"'
    ),
    "help.phenomenon.support.date": (
        "The day on which the organisation said so, YYYY-MM-DD (default: today)"
    ),
    "help.phenomenon.map": (
        "Record the expert network's preliminary mapping of the phenomenon. The day of the mapping "
        "is the day of the step."
    ),
    "help.phenomenon.map.examples": (
        "stcli phenomenon map asuntomurrot --summary-fi @kartoitus.txt --link "
        "https://example.fi/kartoitus.pdf\n"
        "stcli phenomenon map asuntomurrot --summary-fi @kartoitus.txt --date 2026-02-10"
    ),
    "help.phenomenon.select": (
        "Select a mapped phenomenon that at least two organisations support. With --focus-area a "
        "focus area is proposed in the same step, whose participants are the supporters with their "
        "resources; it is named after the phenomenon unless a title is given."
    ),
    "help.phenomenon.select.focus_area": "Propose a focus area with this id in the same step",
    "help.phenomenon.select.examples": (
        "stcli phenomenon select asuntomurrot --focus-area kotien-turvallisuus\n"
        "stcli phenomenon select asuntomurrot --focus-area kotien-turvallisuus --title-fi "
        '"Kotien turvallisuus"'
    ),
    "help.phenomenon.set-aside": "Set the phenomenon aside for now and give the reason.",
    "help.phenomenon.set-aside.examples": (
        'stcli phenomenon set-aside asuntomurrot --reason "Dealt with in another project"'
    ),
    "help.phenomenon.revive": (
        "Take the phenomenon up again. A selected one can be taken up again once all its focus "
        "areas have been rejected or closed."
    ),
    "help.phenomenon.revive.examples": "stcli phenomenon revive asuntomurrot",
    "help.measure.report": (
        "Record a report: what has been done in the measure. Say with --by which organisation "
        "reports; without it that is not known."
    ),
    "help.measure.report.text": "The report (text, @FILE, or - for standard input)",
    "help.measure.report.by": "The organisation that reports",
    "help.measure.report.evidence": "The address of a document that shows it; can be repeated",
    "help.measure.report.date": "The day of the report, YYYY-MM-DD (default: today)",
    "help.measure.report.examples": (
        'stcli measure report tietoisku "The campaign has started in two '
        'municipalities." --by spek\n'
        "stcli measure report tietoisku @report.txt --by spek --evidence "
        "https://example.fi/report.pdf --date 2026-10-02"
    ),
    "help.measure.milestone": (
        "Mark a milestone as reached, or add one. The id alone says that it was reached today, "
        "--done on another day. A title or a due date adds a milestone or changes it. A mistake is "
        "taken back with stcli set measures/MEASURE milestones[MILESTONE].done="
    ),
    "help.measure.milestone.milestone": "The id of the milestone inside its measure",
    "help.measure.milestone.examples": (
        "stcli measure milestone tietoisku kampanja\n"
        "stcli measure milestone tietoisku kampanja --done 2026-06-15\n"
        'stcli measure milestone tietoisku arviointi --title-fi "Arviointi valmis" --due '
        "2027-03"
    ),
    "help.measure.indicator": (
        "Add an indicator to a measure or change it: name, unit, baseline and target. Observed "
        "values are recorded with observe."
    ),
    "help.measure.indicator.indicator": "The id of the indicator inside its measure",
    "help.measure.indicator.examples": (
        'stcli measure indicator tietoisku osallistujat --name-fi "Osallistujia" --unit '
        "people --target-value 500 --target-date 2027-12-31 --direction up"
    ),
    "help.measure.observe": (
        "Record an observed value of an indicator. Decimals are parted by a comma or a point. Two "
        "dashes go before a negative value: -- -5."
    ),
    "help.measure.observe.indicator": "The id of the indicator inside its measure",
    "help.measure.observe.value": "The value, a number",
    "help.measure.observe.source": "The address where the value comes from",
    "help.measure.observe.date": "The day that the value describes, YYYY-MM-DD (default: today)",
    "help.measure.observe.examples": (
        "stcli measure observe tietoisku osallistujat 240\n"
        "stcli measure observe tietoisku osallistujat 92.5 --date 2026-10-01 --source "
        "https://example.fi/tilasto"
    ),
    "help.measure.partner": (
        "Record an organisation as a partner in the measure, or say what its task is."
    ),
    "help.measure.partner.task": "What the partner does",
    "help.measure.partner.remove": "The organisation is a partner no longer",
    "help.measure.partner.examples": (
        'stcli measure partner tietoisku sm --task "Communication"\n'
        "stcli measure partner tietoisku sm --remove"
    ),
    "help.measure.transfer": (
        "Hand the measure over to somebody outside the cooperation model; say who carries it on "
        "and why. To another focus area it is moved with move."
    ),
    "help.measure.transfer.to": "Who carries the measure on",
    "help.measure.transfer.examples": (
        'stcli measure transfer tietoisku --to "Kuntaliitto" --reason "The work goes on '
        'in the municipalities"'
    ),
    "help.measure.move": (
        "Move the measure to another focus area and give the reason. Goals belong to the area that "
        "is left, so they are dropped unless their counterparts are named."
    ),
    "help.measure.move.to": "The focus area that the measure moves to",
    "help.measure.move.goal_map": (
        "A goal and its counterpart in the new area, OLD=NEW; can be repeated"
    ),
    "help.measure.move.examples": (
        'stcli measure move tietoisku --to kyberrikollisuus --reason "Belongs to '
        'cybercrime"\n'
        "stcli measure move tietoisku --to kyberrikollisuus --goal-map tietoisuus=taidot "
        '--reason "Belongs to cybercrime"'
    ),
    "help.measure.add.milestone": (
        "A milestone with its due date, for example kampanja=Kampanja alkaa@2026-06; can be "
        "repeated"
    ),
    "help.focus-area.report": (
        "Record how the work of the focus area is going. With --meeting: the meeting that the "
        "report is for."
    ),
    "help.focus-area.report.text": "The report (text, @FILE, or - for standard input)",
    "help.focus-area.report.meeting": "The meeting that the report is for",
    "help.focus-area.report.date": "The day of the report, YYYY-MM-DD (default: today)",
    "help.focus-area.report.examples": (
        'stcli focus-area report kyberrikollisuus "The work goes on as agreed." '
        "--meeting cooperation-group-2026-3"
    ),
    "help.focus-area.close.move_measures": (
        "Move the live measures to this focus area in the same step, or one of them: MEASURE=AREA; "
        "can be repeated. Goals are dropped"
    ),
    "help.focus-area.close.successor": "A focus area that carries the work on; can be repeated",
    "help.focus-area.close.event": (
        "merge or split; by default one successor is a merger and several are a split"
    ),
    "help.status.organisation": (
        "Tell all that this organisation is in: posts, focus areas with its role, measures"
    ),
    "help.status.focus_area": (
        "Tell about one focus area: phase, participants, timeline and how its measures progress"
    ),
    "refusal.status-one": "Give either --organisation or --focus-area, not both.",
    "status.gauge.late": "late: was to end {date:date}",
    "status.gauge.not-started": "was to start {date:date}",
    "status.gauge.silent": "silent: last heard of {date:date}",
    "status.gauge.overdue": "milestone overdue: {title} ({due:date})",
    "status.gauge.milestones": "milestones reached {done}/{total}",
    "status.gauge.next": "next {title} ({due:date})",
    "status.gauge.time": "{percent} % of the time has passed ({start:date} to {end:date})",
    "engagement.part-of": "part of {name}",
    "engagement.contact": "contact: {address}",
    "engagement.successors": "Successors ({count})",
    "engagement.held": "The organisation has ended but still has roles. Pass them to a successor: stcli organisation hand-over {id} SUCCESSOR",
    "engagement.calm": "No measure that it leads is late, and all have been heard of lately.",
    "engagement.behind": {
        "one": "To ask about: {count} measure that it leads",
        "other": "To ask about: {count} measures that it leads",
    },
    "engagement.seats": "Posts in the bodies ({count})",
    "engagement.since": "since {date:date}",
    "engagement.until": "until {date:date}",
    "engagement.unit": "unit {name}",
    "engagement.areas": "Focus areas ({count})",
    "engagement.role-unknown": "role not known",
    "engagement.subgroup": "subgroup {name}: {role}",
    "engagement.leads": "Measures that it leads ({count})",
    "engagement.partner": "Measures in which it is a partner ({count})",
    "engagement.phenomena": "Phenomena that it put forward or supports ({count})",
    "engagement.units": "Units ({count})",
    "engagement.past": "What is over ({count})",
    "engagement.nothing": "By the registry the organisation is in nothing.",
    "outlook.participants": {
        "one": "Other participant: {names}",
        "other": "{count} other participants: {names}",
    },
    "outlook.timeline": "Timeline",
    "outlook.today": "Today",
    "outlook.step": "{what} (decision {decision})",
    "outlook.report": "Report: {text}",
    "outlook.end": "Ahead: {measure} ends",
    "outlook.milestone": "Ahead: {milestone} ({measure})",
    "write.no-part": (
        "Note: {organisation} does not lead the measure {measure}, is no partner of it and takes "
        "no part in its focus area. If it was named by mistake: stcli correct {measure}"
    ),
    "write.over-percent": "Note: {value} % is not between 0 and 100.",
    "write.goals-lost": (
        "These goals were dropped, since they belonged to the former focus area: {goals}. New ones "
        "can be named with stcli set, for example goals+=ID."
    ),
    "refusal.void-record": "{record} is void, so nothing is added to it.",
    "refusal.void-record.hint": "See which record took its place: stcli show {record}",
    "refusal.milestone-unknown": "The measure {measure} has no milestone {id}; it has none yet.",
    "refusal.milestone-unknown.hint": (
        "Add it: stcli measure milestone {measure} {id} --title-fi TITLE --due 2027-03"
    ),
    "refusal.milestone-unknown.known": (
        "The measure {measure} has no milestone {id}. Its milestones are: {known}."
    ),
    "refusal.milestone-unknown.known.hint": (
        "A new one is added so: stcli measure milestone {measure} {id} --title-fi TITLE --due "
        "2027-03"
    ),
    "refusal.milestone-unknown.suggestion": (
        "The measure {measure} has no milestone {id}. Its milestones are: {known}."
    ),
    "refusal.milestone-unknown.suggestion.hint": "Did you mean {suggestion}?",
    "refusal.indicator-unknown": "The measure {measure} has no indicator {id}; it has none yet.",
    "refusal.indicator-unknown.hint": (
        "Add it: stcli measure indicator {measure} {id} --name-fi NAME"
    ),
    "refusal.indicator-unknown.known": (
        "The measure {measure} has no indicator {id}. Its indicators are: {known}."
    ),
    "refusal.indicator-unknown.known.hint": (
        "A new one is added so: stcli measure indicator {measure} {id} --name-fi NAME"
    ),
    "refusal.indicator-unknown.suggestion": (
        "The measure {measure} has no indicator {id}. Its indicators are: {known}."
    ),
    "refusal.indicator-unknown.suggestion.hint": "Did you mean {suggestion}?",
    "refusal.milestone-done": "The milestone {id} is already marked as reached on {date:date}.",
    "refusal.milestone-done.hint": "If the day is wrong, give the right one with --done.",
    "refusal.item-new": "{option} is missing: {id} is new in the measure {measure}.",
    "refusal.item-new.hint": (
        "Give what is missing, or check the id if you meant one that is there: stcli show "
        "measures/{measure}"
    ),
    "refusal.number-form": "{text} is not a number ({name:metavar}).",
    "refusal.number-form.hint": "Write the number alone, without a unit, such as 1200 or 92.5.",
    "refusal.item-date": "The date is missing in {option}: {text}",
    "refusal.item-date.hint": (
        "Write the due date last, after an @, such as kampanja=Kampanja alkaa@2026-06 or "
        "@2026-06-15."
    ),
    "refusal.text-empty": "The text is empty.",
    "refusal.text-empty.hint": "Write the text in quotes, or give a file: @FILE.",
    "refusal.not-partner": "{id} is no partner in {record}.",
    "refusal.partner-one": "Give either --task or --remove, not both.",
    "refusal.goal-not-its-own": "The measure has no goal {goal}. Its goals are: {known}.",
    "refusal.goal-not-its-own.none": "The measure has no goal {goal}; it has none.",
    "refusal.goal-map-form": "A goal and its counterpart are written OLD=NEW: {text}",
    "refusal.move-nowhere": "{record} is in the focus area {area} already.",
    "refusal.settle-strange": "{measure} does not belong to {area}.",
    "refusal.settle-strange.hint": (
        "Its measures are shown so: stcli list measures --focus-area {area}"
    ),
    "refusal.successor-itself": (
        "{id} cannot be its own successor. Name the focus area that carries the work on."
    ),
    "metavar.url": "URL",
    "metavar.area": "AREA",
    "metavar.measure-area": "[MEASURE=]AREA",
    "metavar.old-new": "OLD=NEW",
    "metavar.new-id": "NEW-ID",
    "help.measure.add.goal": "A goal of the focus area (its id) that the measure serves; can be repeated",
    "help.measure.add.partner": "A partner, and its task where that is known; can be repeated",
    "help.measure.add.indicator": (
        "An indicator, for example kodit=Homes with a smoke alarm; can be repeated. Its target is "
        "set with indicator"
    ),
    # organisations and bulk changes
    "help.organisation.rename": (
        "Record an organisation's new name. The id stays, and the former name is kept among the "
        "former names. Only the languages for which a new name is given change."
    ),
    "help.organisation.rename.date": (
        "The day from which the new name holds, YYYY-MM-DD (else today)"
    ),
    "help.organisation.rename.examples": (
        "stcli organisation rename sm --name-fi sisäministeriö --date 2014-01-01"
    ),
    "help.organisation.dissolve": (
        "Record that an organisation comes to its end, and name its successors. There may be "
        "several, and several dissolved organisations may have the same one. Where the "
        "organisation still has roles in work that goes on, the command lists them; hand-over "
        "passes them on."
    ),
    "help.organisation.dissolve.successor": (
        "A successor (SUCCESSOR=EVENT where they came about differently); may be repeated"
    ),
    "help.organisation.dissolve.no_successor": (
        "There is no successor, though the organisation still has roles"
    ),
    "help.organisation.dissolve.event": (
        "What happened: rename, merge, split or transfer (of tasks; the default)"
    ),
    "help.organisation.dissolve.date": "The day on which it ends, YYYY-MM-DD (else today)",
    "help.organisation.dissolve.examples": (
        "stcli organisation dissolve vanha-virasto --successor uusi-virasto --event merge --date "
        "2026-01-01\n"
        "stcli organisation dissolve vanha-virasto --successor a=merge --successor b=transfer"
    ),
    "help.organisation.hand-over": (
        "Pass the live roles of a dissolved organisation to its successor in one saved "
        "change. Passed on are the lead and partnership of measures at work, participation "
        "in focus areas and their subgroups, the coordinator's role and the seats in "
        "bodies. The past stays: old entries are ended and new ones added. Where there are "
        "several successors, choose with --only which roles go to whom."
    ),
    "help.organisation.hand-over.only": (
        "Pass only the roles in this measure, focus area or body; may be repeated"
    ),
    "help.organisation.hand-over.event": (
        "Record it as a successor too: rename, merge, split or transfer"
    ),
    "help.organisation.hand-over.date": (
        "The day of the change, YYYY-MM-DD (else the recorded day of the succession, else today)"
    ),
    "help.organisation.hand-over.examples": (
        "stcli organisation hand-over vanha-virasto uusi-virasto\n"
        "stcli organisation hand-over vanha-virasto uusi-virasto --only measures/opas"
    ),
    "option.old": "The organisation whose roles pass",
    "option.new": "The organisation that takes them over",
    "refusal.rename-nothing": "No new name was given.",
    "refusal.rename-nothing.hint": (
        "Give the new name in the languages in which it changes, such as --name-fi."
    ),
    "refusal.own-successor": "{id} cannot be its own successor.",
    "refusal.renamed-later": "{id} got its present name on {until:date} only, so a new one cannot hold from {date:date}.",
    "refusal.renamed-later.hint": "Give the day from which the new name holds (--date). A wrong name is corrected: stcli correct {record}",
    "refusal.needs-successor": "The organisation {id} still has roles: {roles}.",
    "refusal.needs-successor.hint": (
        "Say who carries on: --successor ORG. If nobody does, give --no-successor."
    ),
    "refusal.event-without-successor": (
        "The option --event tells how a successor came about, but no successor was given."
    ),
    "refusal.event-without-successor.hint": "Name the successor with --successor.",
    "refusal.no-successor": "{new} is no successor of {old}, so the roles do not pass to it.",
    "refusal.no-successor.hint": (
        "If it is one, record that too: add --event transfer (or merge, split, rename)."
    ),
    "refusal.hand-over-ended": "{new} is itself dissolved or void, so no roles can pass to it.",
    "refusal.hand-over-ended.hint": "Pass the roles to its successor.",
    "refusal.no-role-there": "{old} has no live role here: {record}.",
    "refusal.no-role-there.hint": "Its roles are in: {known}.",
    "help.import": (
        "Add and change many records from a CSV, XLSX or JSONL file. All rows are saved at once, "
        "or none if one of them cannot be; for every row you are told what becomes of it.\n"
        "A column is named by its field's path: title.fi, title_fi, planned.end or planned_end, "
        "or by what the field is called: lead organisation, title (fi). "
        "The column id (or reference) names the record; an id that the registry does not have "
        "makes a new one. Items of a list are parted by semicolons or given as JSON. An empty cell "
        "changes nothing.\n"
        "A new record begins with its kind's first action. Another status needs a registry that "
        "allows imports (registry.yaml: audit.imports). All columns: docs/import.md and stcli "
        "schema KIND."
    ),
    "help.import.file": "A CSV, XLSX or JSONL file, or - for standard input",
    "help.import.date": (
        "The day of new records' first entry, YYYY-MM-DD (else the record's own day, else today)"
    ),
    "help.import.source": "Where the data come from; recorded in imported records",
    "help.import.clear": "An empty cell empties its field",
    "help.import.examples": (
        "stcli list measures -f csv -o toimenpiteet.csv\n"
        "stcli import toimenpiteet.csv measures --dry-run\n"
        "stcli import toimenpiteet.csv measures\n"
        "stcli import jarjestot.xlsx organisations --dry-run -o plan.json"
    ),
    "help.apply": (
        "Carry out a plan that was kept in a file with --dry-run -o plan.json. It is judged anew "
        "on what the registry says now. Where a file that it changes has changed meanwhile, "
        "nothing is saved."
    ),
    "help.apply.plan": "The plan's file",
    "help.apply.examples": (
        "stcli measure complete opas --dry-run -o plan.json\nstcli apply plan.json"
    ),
    "write.plan-kept": "The plan is in {file}. Carry it out with stcli apply {file}.",
    "import.row": "row",
    "import.fate": "outcome",
    "import.record": "record",
    "import.fields": "fields that change",
    "import.counts": "New {added}, changed {changed}, unchanged {unchanged}.",
    "import.none": "The file has only the names of the columns, not one record.",
    "fate.added": "new",
    "fate.changed": "changes",
    "fate.unchanged": "unchanged",
    "refusal.import-refused": {
        "one": "{count} row of the file's {rows} cannot be saved. Nothing was changed.",
        "other": "{count} rows of the file's {rows} cannot be saved. Nothing was changed.",
    },
    "refusal.import-refused.hint": "Mend the cells listed below and import the file again.",
    "refusal.import-columns": {
        "one": "{count} column of the file is not understood. Nothing was changed.",
        "other": "{count} columns of the file are not understood. Nothing was changed.",
    },
    "refusal.import-columns.hint": "The fields and their names: stcli schema KIND.",
    "refusal.sheet-encoding": "The file is not in UTF-8.",
    "refusal.sheet-encoding.hint": "Save it from Excel as “CSV UTF-8” or XLSX.",
    "refusal.sheet-too-large": "The file is too large: at most {limit} MB.",
    "refusal.sheet-rows": "The file has too many rows: at most {limit}.",
    "refusal.sheet-columns": "Row {line} has too many columns: at most {limit}.",
    "refusal.sheet-cell": "Row {line} has a cell that is too long: at most {limit} characters.",
    "refusal.sheet-empty": "The file is empty: there is not one line in it.",
    "refusal.sheet-empty.hint": (
        "In CSV and XLSX the first line names the columns, in JSON lines every line is a "
        "record. For a model take the records that there are: stcli list KIND -f csv -o "
        "model.csv"
    ),
    "refusal.sheet-column-twice": "The column {column} stands twice in the file.",
    "refusal.sheet-unnamed": "Row {line} says something in column {column}, which has no name.",
    "refusal.sheet-csv": "Row {line} cannot be read: its quotation marks do not match.",
    "refusal.sheet-json": "Row {line} is no JSON object.",
    "refusal.sheet-json.hint": (
        "In a JSONL file every line is one record: its fields in braces, each once."
    ),
    "refusal.sheet-json-whole": "The file is JSON, but not one record a line.",
    "refusal.sheet-json-whole.hint": (
        "Save it as JSONL: every line one record in braces, without brackets. For a model take the "
        "records that there are: stcli list KIND -f jsonl -o model.jsonl"
    ),
    "refusal.sheet-xlsx": "The file cannot be read as a spreadsheet.",
    "refusal.sheet-xlsx.hint": (
        "Open it in a spreadsheet program and save it again as XLSX or “CSV UTF-8”."
    ),
    "refusal.sheet-needs-extra": "What reading XLSX files takes is not installed.",
    "refusal.sheet-needs-extra.hint": (
        "Install it (python -m pip install openpyxl), or save the sheet as “CSV UTF-8”."
    ),
    "refusal.plan-form": "The file is no plan made by stcli.",
    "refusal.plan-form.hint": (
        "A plan is made by adding --dry-run -o plan.json to a command that writes."
    ),
    "refusal.plan-version": "The plan is of version {version}; this program knows version {known}.",
    "refusal.plan-not-text": "The plan cannot be kept: {path} is not text.",
    "refusal.plan-outside": (
        "The plan would change a file that is not part of the registry: {path}."
    ),
    "refusal.plan-moved": {
        "one": (
            "The plan's ground has moved: {count} file is not what it was when the plan was made "
            "({files}). Nothing was changed."
        ),
        "other": (
            "The plan's ground has moved: {count} files are not what they were when the plan was "
            "made ({files}). Nothing was changed."
        ),
    },
    "refusal.plan-moved.hint": "Make the plan anew with the same command.",
    "refusal.plan-altered": "The plan was altered after it was made.",
    "refusal.plan-altered.hint": "Make the plan anew with the same command.",
    "refusal.plan-claims": "The plan claims to do other than what its changes do.",
    "finding.import-row.column": (
        "The column {column} is not understood: {kind} have no such field."
    ),
    "finding.import-row.column-part": (
        "The column {column} is part of a list and cannot be imported by itself."
    ),
    "finding.import-row.column-part.hint": "Give the whole list in the column {list}.",
    "finding.import-row.column.suggestion": (
        "The column {column} is not understood: {kind} have no such field. Did you mean "
        "{suggestion}?"
    ),
    "finding.import-row.column-twice": (
        "The column {column} means the same field as an earlier one."
    ),
    "finding.import-row.no-id-column": (
        "The column id is missing: it tells which record a row is about."
    ),
    "finding.import-row.no-id": "The row has no id.",
    "finding.import-row.two-ids": "The row names two records: {ids}.",
    "finding.import-row.id": "“{id}” will not do as an id.",
    "finding.import-row.id.hint": "An id has small letters a–z, digits and single hyphens.",
    "finding.import-row.row-twice": "The record {id} stands already in row {row}.",
    "finding.import-row.broken": "The file of the record {id} cannot be read.",
    "finding.import-row.broken.hint": "See stcli validate, and mend the file first.",
    "finding.import-row.needs-json": "The value in the column {column} has to be given as JSON.",
    "finding.import-row.bad-json": "The value in the column {column} is no valid JSON.",
    "finding.import-row.nobody": "Nothing is called “{value}”.",
    "finding.import-row.nobody.hint": "Write an id, a name or an abbreviation. A list: `stcli list {kind}`",
    "finding.import-row.several": "“{value}” is the name of several records: {ids}.",
    "finding.import-row.several.hint": "Write the id of one of them.",
    "finding.import-row.nobody.suggestion": (
        "Nothing is called “{value}”. Did you mean {suggestion}?"
    ),
    "finding.import-row.number": "“{value}” is no number.",
    "finding.import-row.truth": "“{value}” is neither true nor false.",
    "finding.import-row.formula": "The cell holds a formula.",
    "finding.import-row.formula.hint": "Paste the formula's value in its place.",
    "finding.import-row.cell-error": "The cell holds a spreadsheet error: {value}.",
    "finding.import-row.language": (
        "The column {column} does not tell in which language the changed text is. The record has "
        "now: {languages}."
    ),
    "finding.import-row.language.hint": "Name the column with its language, such as {field}.fi.",
    "finding.import-row.follows": (
        "The field {field} follows from the record's history, so it cannot be imported."
    ),
    "finding.import-row.follows.hint": (
        "The change is recorded with a command of its own. Remove the column, or restore the cell."
    ),
    "finding.import-row.status": (
        "A new record cannot begin as {status}: this registry allows no imports."
    ),
    "finding.import-row.status.hint": (
        "Leave the cell empty, or allow imports in registry.yaml (audit.imports: allowed)."
    ),
    "finding.import-row.no-state": "There is no status {status}. There are: {known}.",
    "rule.import-row.law": "Every row of an import is a record that can be added or changed.",
    "rule.import-row.text": (
        "Of a sheet all rows are imported or none, so that the registry is never half done. Row "
        "and column tell which cell is meant.\n"
        "What to do: mend the cell and import the file again (stcli import). stcli import --help "
        "explains the columns."
    ),
    "metavar.file": "FILE",
    "metavar.plan": "PLAN",
    # asking and completing
    "completion.bash": (
        "Completion of stcli for bash. To use it from now on:\nstcli completion bash >> ~/.bashrc"
    ),
    "completion.zsh": (
        "Completion of stcli for zsh. To use it from now on, write in ~/.zshrc after "
        "compinit:\n"
        "source <(stcli completion zsh)"
    ),
    "completion.fish": (
        "Completion of stcli for fish. To use it from now on:\n"
        "stcli completion fish > ~/.config/fish/completions/stcli.fish"
    ),
    "completion.powershell": (
        "Completion of stcli for PowerShell. To use it from now on:\n"
        "stcli completion powershell >> $PROFILE"
    ),
    "help.completion": (
        "Print the script with which a shell completes commands, options, values and ids. "
        "The shells are bash, zsh, fish and powershell; the script says on top how it is "
        "put to use. Where the shell shows them, every possibility is told in your "
        "language: a record by its title."
    ),
    "help.completion.examples": (
        "stcli completion bash >> ~/.bashrc\n"
        "stcli completion fish > ~/.config/fish/completions/stcli.fish"
    ),
    "option.shell": "Shell: bash, zsh, fish or powershell",
    "refusal.shell-unknown": "There is no completion for {shell}. The shells are: {known}.",
    "ask.yes": "yes",
    "ask.no": "no",
    "ask.yes-or-no": "Answer {yes} or {no}.",
    "ask.choose": "Choose one of those shown; typing narrows them down.",
    "ask.several": "{count} fit “{given}”: choose one with the arrow keys or type more.",
    "ask.suggestion": "There is no “{given}”. Did you mean {suggestion}?",
    "ask.empty": "Something must be written here. Ctrl-C gives up.",
    "ask.optional": "{name} (Enter leaves it out)",
    "ask.usual": "{name} (Enter: as proposed, or in the usual words)",
    "ask.more": "{name}: one more (Enter ends)",
    "ask.id": "id of the new record ({kind})",
    "ask.id-form": (
        "“{given}” cannot be an id: it has small letters a–z, digits and hyphens between them."
    ),
    "ask.field": "Field",
    "ask.decision": "Decision, or meeting that decided (--decision, --meeting)",
    "ask.which": "Which one does “{name}” mean",
    "ask.meant": "There is no “{name}”. Did you mean {meant}?",
    "ask.way": "What is done about it",
    "ask.save": "Save this?",
    "ask.same": "The same in one line: {command}",
    "ask.so-far": "Your answers so far in one line: {command}",
    "refusal.not-saved": "Nothing was saved.",
    "help.edit": (
        "Open a record in your editor and save what you make of it. The editor is that of "
        "VISUAL, EDITOR or git's core.editor, else nano, vi or notepad. When it is closed, "
        "the rules and laws are checked before anything is saved; what does not pass comes "
        "back with the findings as comments above their lines. Your own comments stay. A "
        "text that was not saved is kept in a file whose name is told."
    ),
    "help.edit.examples": (
        'stcli edit kyberrikollisuus\nEDITOR="code --wait" stcli edit organisations/spek'
    ),
    "help.edit.text": "Begin with the text of this file instead, such as one that was kept",
    "edit.emptied": "The text was emptied, so nothing was changed.",
    "edit.again": "Open the text again, with the findings as comments?",
    "edit.kept": (
        "Your text is kept in {file}. To go on with it: stcli edit {record} --text-file {file}"
    ),
    "refusal.edit-no-input": "A record cannot be edited in a text editor with --no-input.",
    "refusal.edit-no-input.hint": "Change single fields with stcli set.",
    "refusal.edit-unsaved": "{path} has been edited by hand and not saved yet.",
    "refusal.edit-unsaved.hint": "Save it first: stcli save {path}",
    "refusal.editor-missing": "No text editor was found.",
    "refusal.editor-missing.hint": (
        "Name one in the environment variable EDITOR, or change single fields with stcli set."
    ),
    "refusal.editor-not-started": "The editor {editor} cannot be started.",
    "refusal.editor-not-started.hint": (
        "Name one in the environment variable EDITOR, or change single fields with stcli set."
    ),
    "refusal.editor-failed": (
        "The editor {editor} ended with an error ({code}), so nothing was saved."
    ),
    "refusal.given-up": "Given up; nothing was changed.",
    "man.name": "NAME",
    "man.description": "DESCRIPTION",
    "help.man": (
        "Print the manual page of the program, or of one command. It is made of the help "
        "pages, in your language, in the form that the program man reads."
    ),
    "help.man.examples": (
        "stcli man | man -l -\nstcli man focus-area close | man -l -\nstcli man -o stcli.1"
    ),
    "option.words": "The command, such as focus-area close (else the whole program)",
    # audit
    "finding.audit-dated-ahead.late": "Recorded more than 30 days after it happened ({date:date}).",
    "finding.audit-dated-ahead.backwards": "The saved change is dated more than a day before the one that it follows: some clock was wrong.",
    "finding.audit-dated-ahead.clock": "The saved change is dated in the future.",
    "finding.audit-undone.undo": "A step that rested on decision {decision} ({action}, {date:date}) was taken back. Reason: “{reason}”.",
    "finding.audit-undone.void": "A step that rested on decision {decision} ({action}, {date:date}) was voided with its record. Reason: “{reason}”.",
    "finding.audit-undone.decision": "The decision was voided although the step {action} of {subject} rests on it. Reason: “{reason}”.",
    "finding.audit-law-changed.schemas-gone": "The registry's own schemas were removed: from then on records are read by the program's.",
    "finding.audit-law-changed.schema-broken": "The schema is no longer sound ({problem}).",
    "finding.audit-law-changed.schema-removed": "The schema {name} was removed.",
    "finding.audit-law-changed.schema-added": "The schema {name} was added.",
    "finding.audit-law-changed.schema": "The schema {name} was changed; no mark, step or decision became looser.",
    "finding.audit-law-changed.folder": "The folder of these records is now {after} and no longer {before}, so that all references to them change.",
    "finding.audit-law-changed.looser-grows": "Looser: the list {field} is no longer protected, and its entries can be removed.",
    "finding.audit-law-changed.looser-reference": "Looser: the references in {field} are no longer checked.",
    "finding.audit-law-changed.looser-lifecycle": "Looser: the records no longer have a lifecycle.",
    "finding.audit-law-changed.looser-frozen": "Looser: records with the status {state} are no longer frozen.",
    "finding.audit-law-changed.looser-hidden": "Looser: rules no longer look at records with the status {state}.",
    "finding.audit-law-changed.looser-live": "Looser: records with the status {state} no longer count as being at work.",
    "finding.audit-law-changed.looser-initial": "Looser: a record begins with {after} and no longer with {before}.",
    "finding.audit-law-changed.looser-derived": "Looser: the field {field} need no longer follow from the history.",
    "finding.audit-law-changed.looser-step-added": "Looser: a new step, {action}, is possible.",
    "finding.audit-law-changed.looser-decision": "Looser: the step {action} no longer needs a decision.",
    "finding.audit-law-changed.looser-requirement": "Looser: the step {action} no longer asks for {field}.",
    "finding.audit-law-changed.looser-step-wider": "Looser: the step {action} is possible from more states, or leads elsewhere.",
    "finding.audit-law-changed.looser-field": "Looser: the field {field} is no longer required.",
    "finding.audit-law-changed.policy-unread": "The registry's own file (registry.yaml) can no longer be read, so the earlier policy goes on binding.",
    "finding.audit-law-changed.timezone": "The registry's time zone was changed.",
    "finding.audit-law-changed.languages": "The registry's languages were changed.",
    "finding.audit-law-changed.id": "The registry’s id was changed.",
    "finding.audit-law-changed.follow_up": "The policy on follow-up was changed.",
    "finding.audit-law-changed.bootstrap": "The audit's beginning was set: older findings are notes only.",
    "finding.audit-law-changed.bootstrap-changed": "The audit's beginning was changed, though it may be set only once.",
    "finding.audit-law-changed.bootstrap-unknown": "The change {named} that was named as the audit's beginning does not stand on the main line before this one.",
    "finding.audit-law-changed.imports": "The policy on imported records was changed.",
    "finding.audit-law-changed.signatures": "The policy on signatures was changed.",
    "finding.audit-law-changed.roles": "The roles of signers were introduced or removed.",
    "finding.audit-law-changed.roles-of": "The roles of {principal} were changed.",
    "finding.audit-law-changed.accepted": "The finding {rule} about {subject} was accepted. Reason: “{reason}”.",
    "finding.audit-law-changed.accepted-gone": "An accepted finding was removed or changed; the list only grows.",
    "finding.audit-law-changed.accepted-unknown": "An accepted finding names the change {named}, which does not stand on the main line before this one.",
    "finding.audit-law-changed.mandate": "The body was given a new or another mandate: {decides}.",
    "finding.audit-law-changed.mandate-ended": "A mandate of the body ({decides}) was completed or came to its end.",
    "finding.audit-law-changed.mandate-gone": "A mandate was taken from the body: {decides}.",
    "finding.audit-law-changed.signer": "The signer {principal} was added (key {key}).",
    "finding.audit-law-changed.signer-gone": "The signer {principal} was removed (key {key}).",
    "finding.audit-signer.line": "The line is not “name type key”: one name, one key, no options.",
    "finding.audit-signer.twice": "The same key stands on two lines, so neither counts.",
    "finding.audit-signer.form": "The signature is not one that git makes with ssh.",
    "finding.audit-signer.unknown": "The signer's key was not among those allowed before this change.",
    "finding.audit-signer.bad": "The signature in the name of {principal} does not fit the content of the change.",
    "finding.audit-signer.role": "The signer {principal} lacks the role: {roles}.",
    "finding.audit-unsigned": "The change is not signed, although the registry requires it.",
    "finding.audit-unsigned.side": "The change is not signed. Someone with the role lander can still merge it.",
    "finding.audit-claim-differs.unshown": "The change {by} claims the step {action} of {claimed}, but its files do not show it.",
    "finding.audit-claim-differs.lost": "The step {action} of {claimed} from the change {by} was lost when the changes were brought together.",
    "finding.audit-claim-differs.taken-back": "The step {action} of {claimed} from the change {by} was taken back on the same side line.",
    "finding.audit-claim-differs.by-hand": "The step {action} was recorded by hand: no saved change claims it.",
    "finding.audit-merge-sneaks.sneaks": "Bringing the versions together changed a value that was the same in all of them.",
    "finding.audit-merge-sneaks.lost": "Bringing the versions together lost a change that only one side had made.",
    "finding.audit-merge-sneaks.resolved": "Bringing the versions together gave a value that neither side had written.",
    "finding.merge-conflict.both-changed": "This was changed in different ways in two versions.",
    "finding.merge-conflict.history": "The history was continued in different ways in two versions.",
    "finding.merge-conflict.decision": "The decision was changed in two versions. Versions of a decision are never brought together by themselves.",
    "finding.merge-conflict.freezes": "The record came to its end in one version, and this was changed in the other.",
    "finding.merge-conflict.coordinator": "The coordinator was changed in different ways in two versions.",
    "finding.merge-conflict.added": "The same id was added in two versions with different content.",
    "finding.merge-conflict.deleted": "This was taken away in one version and changed in the other.",
    "finding.merge-conflict.unreadable": "The file was changed in two versions, and not all of them can be read.",
    "finding.merge-conflict.file": "The file was changed in different ways in two versions, and such a file is not brought together in parts.",
    "finding.audit-trunk.side": "The change {by} on a side line breaks the rule {law}, though the outcome does not show it.",
    "finding.audit-trunk.moved": "In the change {by}, right before this registry began, one stood in the folder {folder}, and there is none any more. What was done there is not part of this audit.",
    "finding.audit-trunk.second-beginning": "The registry has a second beginning, the change {by}, outside its main line.",
    "finding.audit-trunk.base-aside": "The base {base} is not on the main line, which now runs elsewhere. The whole history was checked.",
    "finding.audit-trunk.base-lost": "The base {base} does not belong to this history: it was rewritten or shortened. The whole history was checked.",
    "finding.audit-checkpoint.origin": "The checkpoint is of another registry: that one was founded in the change {given}, this one in {found}.",
    "finding.audit-checkpoint.number": "The checkpoint gives the change {commit} the number {given}, but in this history it is number {found}. Somebody altered the checkpoint.",
    "finding.audit-checkpoint.shorter": "The checkpoint was written down when there were {given} changes; now there are only {found}. The newest were removed.",
    "finding.audit-checkpoint.commit": "Change number {number} was {given} when the checkpoint was written down; now it is {found}. The history was rewritten since.",
    "finding.audit-checkpoint.root": "The root of change number {number} is not the one in the checkpoint. Either the checkpoint was altered, or contents were changed without their names changing.",
    "finding.audit-checkpoint.form": "The checkpoint's signature is not one that ssh makes for checkpoints.",
    "finding.audit-checkpoint.signer": "The checkpoint is signed with a key ({key}) that was not among the signers at that time.",
    "finding.audit-checkpoint.signature": "The signature in the name of {principal} does not fit the checkpoint.",
    "finding.audit-checkpoint.behind": "The remote branch {branch} no longer contains the change {seen}, which was seen there earlier on this computer; as last fetched it is at {found}. Fetch it again (git fetch); if it is still missing, history has been taken back.",
    "finding.audit-trunk.unrelated": "The request has no past in common with the base, so nothing shows what it changes.",
    "finding.audit-trunk.tangled": "The request has more than {most} merges of its own, so nothing of it was judged.",
    "finding.audit-trunk.tangled.hint": "Put its changes on top of the base anew, for example with `git rebase`.",
    "finding.audit-object.flaw": "The form of the change {by} is odd: {flaw:flaw}.",
    "finding.audit-object.malformed": "The request holds something ({id}) that cannot be read in one way only, so nothing of it was judged.",
    "flaw.nul": "it contains a NUL character",
    "flaw.author": "its author is missing or unreadable",
    "flaw.committer": "its committer is missing or unreadable",
    "flaw.date": "its date is beyond any calendar",
    "flaw.header": "a header stands twice or in the wrong place",
    "flaw.signature": "it has another signature header, which the signature does not cover",
    "flaw.encoding": "its message can be read in two ways",
    "label.accepted": "Accepted. Reason: “{reason}”.",
    "label.before-bootstrap": "Older than the audit's beginning.",
    "audit.kept": "Audit: the law was kept.",
    "audit.broken": "Audit: the law was broken.",
    "audit.landings": {
        "one": "{count} change of the main line was checked, the latest being {head}.",
        "other": "{count} changes of the main line were checked, the latest being {head}.",
    },
    "audit.commits": {
        "one": "With side lines, {count} saved change was read.",
        "other": "With side lines, {count} saved changes were read.",
    },
    "audit.no-landings": "There was nothing to check: the latest change is {head}.",
    "audit.remembered": {
        "one": "{count} of them was checked in an earlier run on this computer and is remembered; --full checks it again.",
        "other": "{count} of them were checked in earlier runs on this computer and are remembered; --full checks them again.",
    },
    "audit.founding": "The registry was founded in the change {commit}.",
    "audit.checkpoint": "The history contains the checkpoint: change number {number} is {commit}, and everything up to it is as it was.",
    "audit.checkpoint-signed": "The checkpoint was signed by {principal}.",
    "audit.mark": "The remote branch {branch} still contains everything that was seen there earlier on this computer (up to {commit}).",
    "audit.nothing-found": "There is nothing to remark.",
    "audit.accepted": {
        "one": "{count} finding was accepted.",
        "other": "{count} findings were accepted.",
    },
    "audit.bootstrap": {
        "one": "{count} finding is older than the audit's beginning ({commit}).",
        "other": "{count} findings are older than the audit's beginning ({commit}).",
    },
    "audit.signatures": {
        "one": "{count} good signature, {required} required.",
        "other": "{count} good signatures, {required} required.",
    },
    "audit.more-notes": {
        "one": "{count} note is not shown; -v shows it.",
        "other": "{count} notes are not shown; -v shows them.",
    },
    "audit.memory.damaged": "The memory of earlier audits {path} is damaged, so everything was checked anew.",
    "audit.memory.foreign": "The memory of earlier audits {path} belongs to another user, so it was not believed.",
    "audit.memory.open": "Others may write to the memory of earlier audits {path}, so it was not believed.",
    "audit.memory.link": "The memory of earlier audits {path} is no plain file or folder, so it was not believed.",
    "audit.not-proved": "What was not proved",
    "audit.not-proved.newest": "Removing or rewriting the newest changes cannot be seen, unless the history is compared with a checkpoint written down earlier or with another copy.",
    "audit.not-proved.after-checkpoint": "Whether changes made after the checkpoint have been removed or rewritten: it fixes the history only up to its own day.",
    "audit.not-proved.checkpoint-signature": "Who wrote the checkpoint down: it has no signature that could be checked.",
    "audit.not-proved.earlier": "What came before the base was not checked.",
    "audit.not-proved.authors": "Who made the changes: the registry requires no signatures, and anybody can write a name.",
    "audit.not-proved.schemas": "The law as it was then: the registry had no schemas of its own, so the program's were used.",
    "gate.passes": "The request can be merged.",
    "gate.fails": "The request cannot be merged as it is.",
    "gate.commits": {
        "one": "{count} saved change, the latest being {head}, was judged as one landing on {base}.",
        "other": "{count} saved changes, the latest being {head}, were judged as one landing on {base}.",
    },
    "gate.nothing": "There is nothing to merge: everything in {head} is in {base} already.",
    "gate.crossed": "Their lines have crossed before; they meet in {commits}.",
    "gate.conflicts": {
        "one": "{count} place could not be merged.",
        "other": "{count} places could not be merged.",
    },
    "gate.brought": "Brought by the request: {counts}.",
    "gate.brought-nothing": "The request brings nothing to remark.",
    "gate.old": {
        "one": "{count} finding was in the base already and keeps nothing out.",
        "other": "{count} findings were in the base already and keep nothing out.",
    },
    "gate.old-heading": "In the base already",
    "gate.more-old": {
        "one": "{count} finding of the base is not shown; -v shows it.",
        "other": "{count} findings of the base are not shown; -v shows them.",
    },
    "gate.allowed": "Loosening the law was allowed beforehand (--allow law).",
    "gate.loosens": "The request loosens the law. Where that is meant, an administrator lets it pass with --allow law.",
    "gate.not-proved.conflicts": "What would become of the places that could not be merged: there the base was kept.",
    "gate.not-proved.landing": "The landing itself, which does not exist yet: whether it will hold exactly this, and who signs it, is shown only by `stcli audit verify` after the merge.",
    "gate.not-proved.signer": "Who merges: the merge has to be signed by one of the base’s signers; where there are roles, by a lander, and a change of the law by an admin. Changes that are moved to the main line one by one each need a signature of their own.",
    "gate.not-proved.base": "The history of the base: it was taken as it is. `stcli audit verify` checks it.",
    "gate.not-proved.authors": "Who made the changes: the base requires no signatures, and anybody can write a name.",
    "gate.not-proved.schemas": "The law of the base: it has no schemas of its own, so the program’s were used.",
    "gate.not-proved.head": "What the request changes: it could not be read.",
    "brief.title": "Review of the request",
    "brief.several": "{name} ({count})",
    "brief.edits": {
        "one": "{count} other change",
        "other": "{count} other changes",
    },
    "brief.does": "What the request does",
    "brief.does-nothing": "It changes nothing in the registry.",
    "brief.effects": "What follows from it",
    "brief.effect.decided": "{subject} is recorded. It concerns {others}.",
    "brief.effect.last-measure": "{subject} is left without measures that are planned or under way.",
    "brief.effect.coordinator": "{subject} is left without a coordinator (until now {others}).",
    "brief.effect.lead": "{subject}: the lead organisation {others} is not active.",
    "brief.effect.left": "{subject} leaves: {others}.",
    "brief.effect.no-roles": "{subject} is left without any part in the cooperation.",
    "brief.by-hand": {
        "one": "{count} step was recorded by hand, without a command: {records}.",
        "other": "{count} steps were recorded by hand, without a command: {records}.",
    },
    "brief.look": "What to look at",
    "brief.look-nothing": "Nothing stands out.",
    "brief.finding": "{severity}: {message} ({place}; {rule})",
    "brief.record": "{message} ({place})",
    "brief.more": {
        "one": "… and {count} more.",
        "other": "… and {count} more.",
    },
    "refusal.object-malformed": "The object {id} of the repository cannot be read in one way only, so the audit stops.",
    "refusal.object-malformed.hint": "Check this copy with `git fsck`, and make a fresh one from a source that you trust if need be.",
    "refusal.why-shallow": "This copy has only the end of the history, so it can't be told where the value comes from.",
    "refusal.why-shallow.hint": "Fetch the rest with `git fetch --unshallow`.",
    "refusal.history-shallow": "This copy has only the end of the history, so it cannot be audited.",
    "refusal.history-shallow.hint": "Fetch the rest with `git fetch --unshallow`. In a GitHub workflow: `fetch-depth: 0`.",
    "refusal.history-partial": "This copy fetches some contents only when needed, so it cannot be audited.",
    "refusal.history-partial.hint": "Make a full copy: `git clone` without `--filter`.",
    "refusal.history-grafted": "The history of this copy is put together otherwise than it was saved (info/grafts).",
    "refusal.history-grafted.hint": "Remove the file `.git/info/grafts`, or make a fresh copy.",
    "refusal.history-replaced": "In this copy a part of the history is replaced by another (refs/replace).",
    "refusal.history-replaced.hint": "List what is replaced with `git replace --list`, delete it, or make a fresh copy.",
    "refusal.history-alternates": "This copy borrows contents from another repository (objects/info/alternates), so by itself it proves nothing.",
    "refusal.history-alternates.hint": "Take the contents over with `git repack -a -d` and remove the file, or make a fresh copy without `--shared` and `--reference`.",
    "refusal.ssh-missing": "Signatures cannot be checked: the program ssh-keygen is not found.",
    "refusal.ssh-missing.hint": "Install the OpenSSH client.",
    "refusal.ssh-failed": "Signatures cannot be checked: ssh-keygen does not run ({reason}).",
    "refusal.checkpoint-line": "The line is no checkpoint.",
    "refusal.checkpoint-line.hint": "Copy the whole line from the minutes, from “stcli-checkpoint-v1” to the end of the root (64 characters), and put it in quotation marks.",
    "refusal.checkpoint-file": "{file} holds no checkpoint.",
    "refusal.checkpoint-file.hint": "Give a file that `stcli audit checkpoint -o FILE` has written, or the line in the minutes.",
    "checkpoint.told": "The last line is for the minutes.",
    "checkpoint.kept": "The checkpoint was written to the file {file}. The line above is for the minutes.",
    "checkpoint.kept-signed": "The checkpoint was written to the file {file} and its signature to {file}.sig. The line above is for the minutes.",
    "checkpoint.none": "There is no checkpoint for the minutes: {reason}",
    "checkpoint.unsigned": "The checkpoint is not signed: your git does not sign with ssh (gpg.format).",
    "refusal.bundle-no-file": "Evidence is packed into a file, and none was named.",
    "refusal.bundle-no-file.hint": "Name it: `stcli audit bundle -o evidence.tar`.",
    "evidence.packed": "The history up to the change {commit} was packed into the file {file}, with pages in three languages that say how anybody checks it. This is the file's checksum and the checkpoint in it:",
    "evidence.title": "How to check this trail",
    "evidence.about": "This folder holds the whole history of a registry of decisions up to one point in time (history.bundle), the checkpoint that fixes it (checkpoint.txt), its signature and the keys of those who could sign at that time, where there are any (checkpoint.txt.sig, allowed_signers). With them you can find out for yourself, without trusting whoever gave them to you, that the history is whole and that it is the one whose checkpoint stands in the minutes.",
    "evidence.needs": "You need the programs git (2.34 or newer), sha256sum and ssh-keygen, and nothing of those who made the registry. Open a terminal in this folder, start the plain shell by typing sh, and paste the indented lines one part at a time. They only read what is here, and write into this folder.",
    "evidence.copy": "Unpack the history. Git computes the name of every piece from its content anew; if anything was altered or is missing, it says so and stops.",
    "evidence.roots": "Compute the checkpoint. For every change of the main line a checksum is made of the one before, the change's name and the content of every file that it changed. It ends with SAME if the result is the checkpoint in this folder, or DIFFERENT. A thousand changes take a few minutes.",
    "evidence.minutes": "Compare with the minutes. The line that this prints must be the one in the minutes of the meeting, to the letter. If the minutes are of an earlier meeting, the end of their line, from the letter n on, must be a line of the file roots.txt, which part 2 has written.",
    "evidence.seal": "Check who signed the checkpoint, where it is signed. The name and key must be those of somebody whom you know to keep the registry.",
    "evidence.signatures": "Check the signatures of the changes, each by the keys that were allowed before it. A line begins with G where the signature is good, and with N where there is none. Any other letter means that the signature is not to be trusted.",
    "evidence.proves": "What this proves: if part 2 says SAME and part 3 prints the line in the minutes, nothing up to that point has been added, changed or removed since the minutes were written.",
    "evidence.leaves": "What it does not prove: what happened after the checkpoint, and whether every decision followed the rules of the model. For the latter there is the program itself (stcli audit verify), or the files of the registry, which anybody can read with git.",
    "help.audit.bundle": "Pack into one file what an outsider needs to check the trail with nothing but git, sha256sum and ssh-keygen: the whole history, the checkpoint with its signature, the signers, and a page in Finnish, Swedish and English that says what to do. The same history always gives the same file.",
    "help.audit.bundle.rev": "The saved change up to which the history is packed (HEAD)",
    "help.audit.bundle.examples": "stcli audit bundle -o evidence.tar\nstcli audit bundle v2026 -o evidence-2026.tar",
    "metavar.rev": "REV",
    "metavar.file-line": "FILE|LINE",
    "help.audit.verify.written_down": "A checkpoint written down earlier: its file, or the line from the minutes in quotation marks. Proves that the history goes on from it",
    "help.audit.verify.full": "Check the whole history again, whatever earlier runs have found",
    "help.audit.checkpoint": "Print the checkpoint that fixes the whole history up to a saved change. Printed in the minutes, which are public and archived, it anchors the history outside git: whoever changes anything earlier cannot get the same checkpoint. With -o the five lines go to a file; the signature goes beside it (FILE.sig) where your git signs commits with ssh (commit.gpgsign, gpg.format=ssh). Anybody can compute it with git and sha256sum.",
    "help.audit.checkpoint.rev": "The saved change up to which it counts (HEAD)",
    "help.audit.checkpoint.full": "Compute from the founding on, whatever earlier audits remember",
    "help.audit.checkpoint.examples": "stcli audit checkpoint\nstcli audit checkpoint -o checkpoint.txt\nstcli audit verify --checkpoint checkpoint.txt",
    "refusal.usage-range": "“{range}” is no range.",
    "refusal.usage-range.hint": "Give it as BASE..HEAD, for example origin/main..HEAD.",
    "refusal.usage-allow": "“{name}” is nothing that can be allowed. What can: {known}.",
    "help.audit": "Audit whether the registry's history kept the law.",
    "help.audit.verify": "Go through the history change by change and say whether the law was kept. Every change of the main line is compared with the one before: nothing was removed or rewritten, every step was possible and decided, and saved changes did what they say. Contents are read straight from git's store, and their checksums are computed again. In the end it says what was not proved. Exit code 1 where there are errors, 4 where the copy is not whole.",
    "help.audit.verify.examples": "stcli audit verify\nstcli audit verify origin/main..HEAD\nstcli audit verify --strict -f sarif -o audit.sarif",
    "help.audit.verify.range_": "Only the changes after BASE up to HEAD. Without it, all since the founding.",
    "help.check": "Judge a pull request before it is merged. HEAD is merged with BASE in memory, by the rules by which stcli merges, and the outcome is judged as one change: against all rules, and against the laws by which the history is audited. The law of the base binds: its lifecycles, mandates, policies and signers. What was wrong in the base already is told apart and does not fail. Nothing is checked out and nothing in the repository changes. Exit code 1 where the request must not be merged, 4 where the copy is not whole.",
    "help.check.examples": "stcli check --base origin/main\nstcli check --base origin/main --head my-branch\nstcli check --base origin/main -f markdown --lang fi\nstcli check --base origin/main --allow law",
    "help.check.base": "The branch or commit into which the request is to be merged.",
    "help.check.head": "The request: a branch or commit. Without it, HEAD.",
    "help.check.allow": "What is permitted though it otherwise fails: law (schemas, mandates, policies and signers may be loosened).",
    # deeds
    "deed.since": "{what}, from {date:date}",
    "deed.group": "{what} (subgroup {group})",
    "deed.filled": "recorded {fields}",
    "deed.changed": "changed {fields}",
    "deed.removed": "removed {fields}",
    "deed.language.fi": "in Finnish",
    "deed.language.sv": "in Swedish",
    "deed.language.en": "in English",
    "deed.name": "name {language}: {name}",
    "deed.name.former": "new name {language}: {name} (formerly {former})",
    "deed.report": "follow-up recorded, {date:date}",
    "deed.report.by": "follow-up recorded, {date:date}; reported by {name}",
    "deed.support": "support recorded: {name}, {resources}",
    "deed.lead": "led by {name}",
    "deed.lead.former": "led by {name} (formerly {former})",
    "deed.joined.member": {
        "one": "{name} takes part",
        "other": "{name} take part",
    },
    "deed.joined.coordinator": {
        "one": "{name} takes part and coordinates",
        "other": "{name} take part and coordinate",
    },
    "deed.role.member": {
        "one": "{name} continues as a member",
        "other": "{name} continue as members",
    },
    "deed.role.coordinator": {
        "one": "{name} coordinates",
        "other": "{name} coordinate",
    },
    "deed.left": {
        "one": "{name} no longer takes part, {date:date}",
        "other": "{name} no longer take part, {date:date}",
    },
    "deed.seat": "seat recorded: {body}, {post}",
    "deed.seat.left": "seat ended {date:date}: {body}, {post}",
    "deed.partner": {
        "one": "{name} is a partner",
        "other": "{name} are partners",
    },
    "deed.partner.left": {
        "one": "{name} is no longer a partner",
        "other": "{name} are no longer partners",
    },
    "deed.successor": {
        "one": "succeeded by {name}",
        "other": "succeeded by {name}",
    },
    "deed.milestone": {
        "one": "milestone added: {name}",
        "other": "milestones added: {name}",
    },
    "deed.milestone.done": {
        "one": "milestone reached {date:date}: {name}",
        "other": "milestones reached {date:date}: {name}",
    },
    "deed.indicator": {
        "one": "indicator added: {name}",
        "other": "indicators added: {name}",
    },
    "deed.observation": "indicator observed, {date:date}: {name}, {value}",
    "agenda.proposal.defer": "{body} decides not to open the focus area “{title}” yet.",
    "agenda.proposal.reject": "{body} decides not to open the focus area “{title}”.",
    "agenda.proposal.reopen": "{body} decides to reopen the focus area “{title}”.",
    "ask.iso": "YYYY-MM-DD",
    "ask.day": "such as 12.3.2026 or today",
    "ask.period": "{name}, such as 3/2027",
}
