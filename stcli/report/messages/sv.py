"""The words of stcli in Swedish: message codes and their texts.

Knows no code; ``report.words`` fills the placeholders and chooses plural forms.
"""

# ruff: noqa: RUF001 (dashes and quotation marks are those of the language)

from __future__ import annotations

from typing import Final

MESSAGES: Final[dict[str, str | dict[str, str]]] = {
    # general
    "severity.error": "fel",
    "severity.warning": "varning",
    "severity.note": "anmärkning",
    "label.hint": "Gör så här:",
    "label.new": "ny",
    "label.commit": "I den sparade ändringen {commit}",
    "label.before": "före: {value}",
    "label.after": "efter: {value}",
    "none": "inget",
    "table.empty": "Inget att visa.",
    "summary.error": {
        "one": "{count} fel",
        "other": "{count} fel",
    },
    "summary.warning": {
        "one": "{count} varning",
        "other": "{count} varningar",
    },
    "summary.note": {
        "one": "{count} anmärkning",
        "other": "{count} anmärkningar",
    },
    "summary.found": "Iakttagelser: {counts}.",
    "summary.clean": {
        "one": "{count} fil granskades, inget att anmärka.",
        "other": "{count} filer granskades, inget att anmärka.",
    },
    "summary.new": {
        "one": "{count} av dem är ny.",
        "other": "{count} av dem är nya.",
    },
    "summary.fix": "En del kan rättas automatiskt med kommandot ”stcli fmt”.",
    "github.more": "Ryms inte intill raderna: {counts}. Hela listan: stcli {command} -f text",
    # yaml
    "finding.yaml-syntax": "Filen kan inte läsas härifrån: detta är inte giltig YAML.",
    "finding.yaml-syntax.hint": (
        "Jämför med raderna ovanför: varje rad har formen ”namn: värde”, det som hör till "
        "ett namn är indraget med två mellanslag, och en text med specialtecken står inom "
        "citattecken."
    ),
    "finding.yaml-syntax.not-a-map": "Filen ska bestå av rader av formen ”namn: värde”.",
    "finding.yaml-syntax.not-a-map.hint": (
        "Börja varje fält på en egen rad: namn, kolon, mellanslag och värde."
    ),
    "finding.yaml-syntax.colon": "Ett kolon står där det inte kan stå.",
    "finding.yaml-syntax.colon.hint": (
        "Skriv texten inom citattecken om den innehåller ”: ”. Om ett nytt fält börjar "
        "här, kontrollera att raden är indragen som fältet före."
    ),
    "finding.yaml-syntax.no-colon": "Raden saknar kolon och mellanslag efter fältets namn.",
    "finding.yaml-syntax.no-colon.hint": (
        "Skriv ”namn: värde”. Om raden fortsätter en text, skriv texten inom citattecken "
        "eller dra in raden mer."
    ),
    "finding.yaml-syntax.unclosed-quote": "Citatet som börjar här avslutas aldrig.",
    "finding.yaml-syntax.unclosed-quote.hint": (
        "Lägg till citattecknet som saknas i slutet av texten."
    ),
    "finding.yaml-syntax.unclosed-bracket": "Parentesen som öppnas här avslutas inte rätt.",
    "finding.yaml-syntax.unclosed-bracket.hint": (
        "Skriv listan med en punkt på varje rad, efter ”- ”, eller skriv texten inom citattecken."
    ),
    "finding.yaml-syntax.escape": (
        "Ett omvänt snedstreck står före ett tecken som inte kan följa det."
    ),
    "finding.yaml-syntax.escape.hint": "Skriv \\\\ för ett omvänt snedstreck inom citattecken.",
    "finding.yaml-syntax.start-character": "En text kan inte börja med detta tecken.",
    "finding.yaml-syntax.start-character.hint": "Skriv texten inom citattecken.",
    "finding.yaml-syntax.list-item": "En punkt i en lista (”- ”) kan inte börja här.",
    "finding.yaml-syntax.list-item.hint": (
        "Skriv varje punkt på en egen rad under fältets namn, indragen med två mellanslag. "
        "Om detta är en text, skriv den inom citattecken."
    ),
    "finding.yaml-syntax.indentation": (
        "Raden är indragen på annat sätt än raderna som den hör ihop med."
    ),
    "finding.yaml-syntax.indentation.hint": (
        "Fält som hör ihop börjar på samma ställe på raden. Om raden är rätt, kontrollera "
        "att varje citattecken på raderna före den är avslutat."
    ),
    "finding.yaml-syntax.block-header": "Raden ska sluta efter ”|” eller ”>”.",
    "finding.yaml-syntax.block-header.hint": (
        "Börja texten på nästa rad, indragen med två mellanslag."
    ),
    "finding.yaml-syntax.comment": "En kommentar behöver ett mellanslag före tecknet #.",
    "finding.yaml-syntax.comment.hint": (
        "Lägg till ett mellanslag före #. Om tecknet hör till texten, skriv hela texten "
        "inom citattecken."
    ),
    "finding.yaml-syntax.dash": (
        "Efter strecket som inleder en punkt i en lista ska det finnas ett mellanslag."
    ),
    "finding.yaml-syntax.dash.hint": (
        "Skriv ”- ” och därefter punkten; om strecket hör till en text, skriv texten inom "
        "citattecken."
    ),
    "finding.yaml-syntax.rest": "Värdet har slutat före det här stället.",
    "finding.yaml-syntax.rest.hint": (
        "Skriv hela texten inom citattecken; före ett citattecken inne i texten ska det stå "
        'ett omvänt snedstreck: \\".'
    ),
    "finding.yaml-syntax.space": "Här finns ett specialmellanslag som inte räknas som indrag.",
    "finding.yaml-syntax.space.hint": (
        "Ta bort allt före radens första bokstav och skriv vanliga mellanslag. Sådana "
        "mellanslag följer med när text klistras in från en webbsida eller ett dokument."
    ),
    "finding.yaml-syntax.readers-differ": "Olika program skulle läsa detta ställe på olika sätt.",
    "finding.yaml-syntax.readers-differ.hint": (
        "Skriv enklare: ett fält på varje rad, texter med specialtecken inom citattecken på en rad."
    ),
    "finding.yaml-alias": (
        "En hänvisning till ett annat ställe i filen (”*namn”) används inte i registret."
    ),
    "finding.yaml-alias.hint": (
        "Skriv ut värdet. Om detta är en text som börjar med *, skriv den inom citattecken."
    ),
    "finding.yaml-alias.anchor": (
        "Ett märke för att upprepa ett värde (”&namn”) används inte i registret."
    ),
    "finding.yaml-alias.anchor.hint": (
        "Ta bort märket. Om detta är en text som börjar med &, skriv den inom citattecken."
    ),
    "finding.yaml-tag": "Ett typmärke ({tag}) används inte i registret.",
    "finding.yaml-tag.hint": (
        "Ta bort märket. Om detta är en text som börjar med ett utropstecken, skriv den "
        "inom citattecken."
    ),
    "finding.yaml-directive": (
        "En rad som börjar med ”%” är en anvisning till YAML-program och används inte i registret."
    ),
    "finding.yaml-directive.hint": "Ta bort raden eller skriv texten inom citattecken.",
    "finding.yaml-merge-key": "Sammanfogningsnyckeln ”<<” används inte i registret.",
    "finding.yaml-merge-key.hint": "Skriv ut fälten.",
    "finding.yaml-duplicate-key": (
        "Fältet {key} står här en andra gång; det första står på rad {first}."
    ),
    "finding.yaml-duplicate-key.hint": "Behåll det ena.",
    "finding.yaml-documents": "Här börjar ett andra dokument (”---”); en fil innehåller en post.",
    "finding.yaml-documents.hint": "Ta bort raden eller flytta det som följer till en egen fil.",
    "finding.yaml-documents.end": "Slutmärket ”...” används inte i registret.",
    "finding.yaml-documents.end.hint": "Ta bort raden.",
    "finding.yaml-empty": "Filen är tom.",
    "finding.yaml-empty.hint": "Ta bort filen eller återställ innehållet.",
    "finding.yaml-encoding": "Filen är inte text i UTF-8: byten {byte} hör inte hit.",
    "finding.yaml-encoding.hint": "Spara filen i kodningen UTF-8.",
    "finding.yaml-encoding.utf-16": (
        "Filen är inte text i UTF-8 (den ser ut att vara i UTF-16, som en del program "
        "kallar Unicode)."
    ),
    "finding.yaml-encoding.utf-16.hint": "Spara filen i kodningen UTF-8.",
    "finding.yaml-encoding.bom": "Filen börjar med ett osynligt byteordningsmärke.",
    "finding.yaml-encoding.bom.hint": "Kör ”stcli fmt” eller spara filen som UTF-8 utan BOM.",
    "finding.yaml-encoding.crlf": "Raderna slutar på Windows vis (CRLF).",
    "finding.yaml-encoding.crlf.hint": (
        "Kör ”stcli fmt” eller ställ in textredigeraren så att raderna slutar med LF."
    ),
    "finding.yaml-character": "Det osynliga tecknet {character} är inte tillåtet.",
    "finding.yaml-character.hint": (
        "Ta bort tecknet och skriv texten på nytt här: det kan dölja text eller ändra ordningen."
    ),
    "finding.yaml-character.tab": "Tabbtecken är inte tillåtna.",
    "finding.yaml-character.tab.hint": "Använd mellanslag.",
    "finding.yaml-character.escape": (
        "Tecknet {character} är inte tillåtet, inte ens skrivet som kod."
    ),
    "finding.yaml-character.escape.hint": "Utelämna det ur texten.",
    "finding.yaml-conflict-marker": "Filen innehåller en olöst sammanslagningskonflikt ({marker}).",
    "finding.yaml-conflict-marker.hint": (
        "Avgör vilken version som gäller och ta bort markeringsraderna."
    ),
    "finding.yaml-number": "Olika program skulle läsa {text} som olika tal.",
    "finding.yaml-number.hint": (
        "Om det är en text, skriv den inom citattecken. Om det är ett tal, använd bara "
        "siffror och decimalpunkt."
    ),
    "finding.yaml-number.range": (
        "Talet {text} är för stort för att alla program ska läsa det lika."
    ),
    "finding.yaml-number.range.hint": "Om det är en identifierare, skriv den inom citattecken.",
    "finding.yaml-key": "Ett fältnamn ska vara text, och {text} skulle inte läsas som text.",
    "finding.yaml-key.hint": "Rätta fältets namn eller skriv det inom citattecken.",
    "finding.yaml-key.complex": "Ett fältnamn ska vara en enda ren text.",
    "finding.yaml-key.complex.hint": (
        "Skriv ”namn: värde”. Om detta är en text som börjar med ”?”, ”[” eller ”{”, skriv "
        "den inom citattecken."
    ),
    "finding.yaml-limit.size": "Filen är större än {limit} kilobyte.",
    "finding.yaml-limit.size.hint": "Flytta långa texter till egna dokument och länka till dem.",
    "finding.yaml-limit.depth": "Listor och fält ligger i varandra i fler än {limit} nivåer.",
    "finding.yaml-limit.depth.hint": "Kontrollera radens parenteser och indrag.",
    "finding.yaml-limit.nodes": "Filen innehåller fler än {limit} fält och värden.",
    "finding.yaml-limit.nodes.hint": "Dela upp posten i flera.",
    "finding.yaml-limit.key": "Fältets namn är längre än {limit} tecken.",
    "finding.yaml-limit.key.hint": "Kontrollera att en text inte har hamnat på namnets plats.",
    "finding.not-canonical": "Filen har inte standardform.",
    "finding.not-canonical.hint": "Kör ”stcli fmt”; uppgifterna ändras inte.",
    # schema
    "type.string": "text",
    "type.number": "tal",
    "type.integer": "heltal",
    "type.boolean": "true eller false",
    "type.array": "lista",
    "type.object": "grupp av fält",
    "type.null": "tomt",
    "finding.schema-additional-properties": "Fältet ”{name}” hör inte hit.",
    "finding.schema-additional-properties.hint": (
        "Kontrollera stavningen. De fält som hör hit: {allowed}."
    ),
    "finding.schema-additional-properties.near": (
        "Fältet ”{name}” hör inte hit; menade du ”{suggestion}”?"
    ),
    "finding.schema-additional-properties.near.hint": (
        "Skriv ”{suggestion}” i stället för ”{name}”."
    ),
    "finding.schema-required": "Fältet ”{name}” saknas.",
    "finding.schema-required.hint": "Lägg till raden ”{name}:” och den uppgift som hör dit.",
    "finding.schema-required.cell": "Fältet ”{name}” saknas.",
    "finding.schema-required.cell.hint": "Fyll i cellen eller lägg till kolumnen ”{name}”.",
    "finding.schema-required.inside": "Fältet ”{name}” saknas i {parent}.",
    "finding.schema-required.inside.hint": (
        "Lägg till raden ”{name}:” och den uppgift som hör dit, med samma indrag som raderna "
        "intill."
    ),
    "finding.schema-enum": "”{actual}” är inte något av de värden som {field} kan ha.",
    "finding.schema-enum.hint": "Tillåtna värden: {allowed}.",
    "finding.schema-enum.near": (
        "”{actual}” är inte något av de värden som {field} kan ha; menade du ”{suggestion}”?"
    ),
    "finding.schema-enum.near.hint": "Tillåtna värden: {allowed}.",
    "finding.schema-enum.many": "”{actual}” är inte något av de värden som {field} kan ha.",
    "finding.schema-enum.many.hint": "Tillåtna är till exempel {allowed}.",
    "finding.schema-const": "Värdet i {field} ska vara ”{allowed}”, inte ”{actual}”.",
    "finding.schema-const.near": "Värdet i {field} ska vara ”{allowed}”, inte ”{actual}”.",
    "finding.schema-type": "Värdet i {field} är av fel slag.",
    "finding.schema-type.hint": "Möjliga är: {expected:type}.",
    "finding.schema-type.empty": "Fältet {field} är tomt.",
    "finding.schema-type.empty.hint": (
        "Skriv ett värde eller ta bort raden om uppgiften inte är känd."
    ),
    "finding.schema-type.quote": (
        "Värdet i {field}, {actual}, skulle läsas som ett tal eller ett sanningsvärde, men "
        "en text avses."
    ),
    "finding.schema-type.quote.hint": 'Skriv värdet som det står inom citattecken ("…").',
    "finding.schema-type.value": (
        "Uppgifterna innehåller något som inte kan finnas i en fil i registret, till "
        "exempel ett fältnamn som inte är text eller nivåer utan slut."
    ),
    "finding.schema-type.object": (
        "{field} ska bestå av fält, vart och ett på en egen indragen rad."
    ),
    "finding.schema-type.array": "{field} ska vara en lista.",
    "finding.schema-type.array.hint": (
        "Skriv varje punkt på en egen indragen rad som börjar med ”- ”, också när det bara finns "
        "en punkt."
    ),
    "finding.schema-type.string": "{field} ska vara text, inte en lista eller en grupp av fält.",
    "finding.schema-type.number": "{field} ska vara ett tal, utan citattecken.",
    "finding.schema-type.integer": "{field} ska vara ett heltal, utan citattecken.",
    "finding.schema-type.boolean": "{field} ska vara true eller false, utan citattecken.",
    "finding.schema-type.null": "{field} ska utelämnas.",
    "finding.schema-pattern": "”{actual}” har inte den form som {field} ska ha.",
    "finding.schema-pattern.example": "”{actual}” har inte den form som {field} ska ha.",
    "finding.schema-pattern.example.hint": "Rätt form är till exempel {example}.",
    "finding.schema-pattern.blank": "Det finns ingen text i {field}.",
    "finding.schema-pattern.blank.hint": (
        "Skriv texten eller ta bort raden om uppgiften inte är känd."
    ),
    "finding.schema-pattern.id": "”{actual}” duger inte som id.",
    "finding.schema-pattern.id.hint": (
        "Ett id består av små bokstäver a–z, siffror och enstaka bindestreck, utan mellanslag "
        "och utan å, ä eller ö. Till exempel {example}."
    ),
    "finding.schema-pattern.reference": "”{actual}” är ingen hänvisning till en post.",
    "finding.schema-pattern.reference.hint": (
        "Skriv postens mapp, ett snedstreck och postens id, till exempel {example}."
    ),
    "finding.schema-pattern.period-date": "”{actual}” är varken en dag eller en månad.",
    "finding.schema-pattern.period-date.hint": (
        "Skriv året och månaden, 2026-03, eller hela datumet, 2026-03-12; i en fil skrivs de inom "
        "citattecken."
    ),
    "finding.schema-pattern.business-id": "”{actual}” är inte skrivet som ett FO-nummer.",
    "finding.schema-pattern.business-id.hint": (
        "Ett FO-nummer har sju siffror, ett bindestreck och en kontrollsiffra, till exempel "
        '"{example}". Lägg till en nolla framför ett gammalt nummer med sex siffror.'
    ),
    "finding.schema-pattern.email": "”{actual}” är ingen e-postadress.",
    "finding.schema-pattern.email.hint": "Ange en funktionsbrevlåda, till exempel {example}.",
    "finding.schema-pattern.commit": (
        "”{actual}” är inte hela identifieraren för en sparad ändring."
    ),
    "finding.schema-pattern.commit.hint": (
        "Hela identifieraren har 40 (eller 64) tecken: siffror och bokstäver a–f."
    ),
    "finding.schema-format.date": "”{actual}” är ingen dag i kalendern.",
    "finding.schema-format.date.hint": (
        "Skriv året, månaden och dagen, 2026-03-12; i en fil skrivs de inom citattecken."
    ),
    "finding.schema-format.period-date": "”{actual}” är varken en dag eller en månad i kalendern.",
    "finding.schema-format.period-date.hint": (
        "Skriv året och månaden, 2026-03, eller hela datumet, 2026-03-12; i en fil skrivs de inom "
        "citattecken."
    ),
    "finding.schema-format.uri": "”{actual}” är ingen fullständig webbadress.",
    "finding.schema-format.uri.hint": (
        "Skriv hela adressen från https:// utan mellanslag. Skriv ä, ö och å så som webbläsaren "
        "kopierar dem (%C3%A4 …)."
    ),
    "finding.schema-min-length": "Texten i {field} är för kort: minst {limit} tecken behövs.",
    "finding.schema-min-length.empty": "Det finns ingen text i {field}.",
    "finding.schema-min-length.empty.hint": (
        "Skriv texten eller ta bort raden om uppgiften inte är känd."
    ),
    "finding.schema-max-length": "Texten i {field} är för lång: högst {limit} tecken får plats.",
    "finding.schema-min-items": "Listan {field} har för få punkter: minst {limit} behövs.",
    "finding.schema-max-items": "Listan {field} har för många punkter: högst {limit} får finnas.",
    "finding.schema-min-properties": "{field} är tomt: minst {limit} fält behövs.",
    "finding.schema-max-properties": "{field} har för många fält: högst {limit} får finnas.",
    "finding.schema-unique-items": "”{actual}” står två gånger i listan.",
    "finding.schema-unique-items.hint": "Ta bort den ena.",
    "finding.schema-minimum": "{actual} är för litet: {field} ska vara minst {limit}.",
    "finding.schema-maximum": "{actual} är för stort: {field} får vara högst {limit}.",
    "finding.schema-exclusive-minimum": (
        "{actual} är för litet: {field} ska vara större än {limit}."
    ),
    "finding.schema-exclusive-maximum": (
        "{actual} är för stort: {field} ska vara mindre än {limit}."
    ),
    "finding.schema-property-names": "”{name}” duger inte som namn här.",
    "finding.schema-any-of": "{field} har ingen av de former som fältet kan ha.",
    "finding.schema-one-of": "{field} har ingen av de former som fältet kan ha.",
    "finding.schema-one-of.several": "{field} kan läsas på mer än ett sätt.",
    "finding.schema-not": "{field} har ett värde som inte är tillåtet här.",
    "finding.schema-invalid.text-syntax": (
        "Schemafilen kan inte läsas: den är inte rätt skriven JSON."
    ),
    "finding.schema-invalid.text-syntax.hint": (
        "Se efter strax före detta ställe om ett kommatecken, citattecken eller en parentes saknas."
    ),
    "finding.schema-invalid.text-duplicate-key": (
        "”{name}” står två gånger inom samma klamrar, så det är oklart vilket som gäller."
    ),
    "finding.schema-invalid.text-duplicate-key.hint": "Ta bort den ena.",
    "finding.schema-invalid.text-limit": (
        "Schemafilen har klamrar eller hakparenteser i fler än {limit} nivåer."
    ),
    "finding.schema-invalid.text-encoding": "Schemafilen är inte ren text i UTF-8.",
    "finding.schema-invalid.text-encoding.hint": (
        "Spara filen på nytt i UTF-8 utan byteordningsmärke."
    ),
    "finding.schema-invalid.text-number": (
        "Schemafilen innehåller ett tal som inte kan användas, till exempel NaN eller ett "
        "tal med tusentals siffror."
    ),
    "finding.schema-invalid.text-size": "Schemafilen är större än {limit} byte.",
    "finding.schema-invalid.file-name": (
        "En schemafil heter <typ>.schema.json, med bara små bokstäver och bindestreck."
    ),
    "finding.schema-invalid.kind-name": (
        "Schemat beskriver typen ”{kind}”, så filen ska heta {kind}.schema.json."
    ),
    "finding.schema-invalid.not-a-schema": "Här väntas ett schema, skrivet inom klamrar.",
    "finding.schema-invalid.keyword": (
        "”{keyword}” är inget nyckelord som registrets scheman får använda."
    ),
    "finding.schema-invalid.keyword.hint": (
        "De tillåtna nyckelorden finns i schemas/meta.schema.json. Egna namn börjar med x-."
    ),
    "finding.schema-invalid.keyword.near": (
        "”{keyword}” är inget nyckelord som registrets scheman får använda; menade du "
        "”{suggestion}”?"
    ),
    "finding.schema-invalid.keyword.top": "”{keyword}” får bara stå på schemafilens översta nivå.",
    "finding.schema-invalid.value": "Värdet för ”{keyword}” är inte tillåtet.",
    "finding.schema-invalid.value.hint": "De tillåtna värdena beskrivs i schemas/meta.schema.json.",
    "finding.schema-invalid.label": (
        "En benämning behöver ord på vart och ett av språken fi, sv och en, och inget annat."
    ),
    "finding.schema-invalid.values-differ": "X-values ska nämna exakt samma värden som enum.",
    "finding.schema-invalid.pattern-syntax": (
        "Mönstret ”{pattern}” använder något utanför den säkra delen av reguljära uttryck."
    ),
    "finding.schema-invalid.pattern-syntax.hint": (
        "Använd bara bokstäver, teckenklasser såsom [a-z], grupper, | och upprepningarna ? * + "
        "{{m,n}}. Framåtblickar, bakåtreferenser och lata upprepningar är inte tillåtna."
    ),
    "finding.schema-invalid.pattern-anchor": (
        "I mönstret ”{pattern}” får ^ bara stå i början och $ bara i slutet, runt hela mönstret."
    ),
    "finding.schema-invalid.pattern-anchor.hint": "Skriv alternativen inom parentes: ^(a|b)$.",
    "finding.schema-invalid.pattern-ambiguous": (
        "Mönstret ”{pattern}” kan läsa samma text på flera sätt, vilket kunde ta oändligt med tid."
    ),
    "finding.schema-invalid.pattern-ambiguous.hint": (
        "Se till att nästa tecken efter varje del avgör hur läsningen fortsätter, som i "
        "^[a-z]+(-[a-z]+)*$."
    ),
    "finding.schema-invalid.pattern-unanchored": (
        "Mönstret ”{pattern}” har upprepningar utan slut eller är långt, så det ska börja med ^."
    ),
    "finding.schema-invalid.pattern-limit": (
        "Mönstret är för långt eller har för många upprepningar."
    ),
    "finding.schema-invalid.pattern-twice": "Två av mönstren betyder samma sak.",
    "finding.schema-invalid.beside-ref": "”{keyword}” skulle inte ha någon verkan bredvid $ref.",
    "finding.schema-invalid.beside-ref.hint": (
        "Flytta det till definitionen som $ref nämner, eller skriv ut hela schemat här."
    ),
    "finding.schema-invalid.unique-unbounded": (
        "uniqueItems behöver ett maxItems på högst {limit} bredvid sig."
    ),
    "finding.schema-invalid.required-unknown": (
        "”{name}” är obligatoriskt men finns inte bland egenskaperna."
    ),
    "finding.schema-invalid.reference-outside": (
        "”{target}” hänvisar till något utanför schemamappen; ingenting hämtas från annat håll."
    ),
    "finding.schema-invalid.reference-outside.hint": (
        "Skriv #/definitions/<namn> eller, för en fil i samma mapp, "
        "<fil>.schema.json#/definitions/<namn>."
    ),
    "finding.schema-invalid.reference-missing": (
        "”{target}” finns inte, eller så är filen där det finns trasig."
    ),
    "finding.schema-invalid.reference-loop": "”{target}” leder tillbaka dit det kommer ifrån.",
    "finding.schema-invalid.too-large": (
        "Schemat blir för stort eller för djupt när alla dess hänvisningar skrivs ut."
    ),
    "finding.schema-invalid.form": "”{name}” i x-stcli har inte den form som krävs.",
    "finding.schema-invalid.form.hint": "Blockets form beskrivs i schemas/meta.schema.json.",
    "finding.schema-invalid.block-missing": "”{name}” saknas i x-stcli.",
    "finding.schema-invalid.block-unknown": "x-stcli känner inte till ”{name}”.",
    "finding.schema-invalid.folder-reserved": "Mappnamnet ”{folder}” är reserverat.",
    "finding.schema-invalid.folder-taken": "Mappen ”{folder}” hör redan till typen ”{kind}”.",
    "finding.schema-invalid.field-required": (
        "Poster av en typ behöver fältet ”{name}”: det ska finnas bland egenskaperna och "
        "vara obligatoriskt."
    ),
    "finding.schema-invalid.path-unknown": (
        "x-stcli nämner ”{name}”, som inte är ett fält i schemat eller är av fel slag."
    ),
    "finding.schema-invalid.kind-unknown": "Typen ”{kind}” finns inte.",
    "finding.schema-invalid.states-differ": (
        "Livscykelns tillstånd och de värden som status kan ha ska vara desamma."
    ),
    "finding.schema-invalid.action-unknown": "Livscykeln har inget steg ”{action}”.",
    "finding.schema-invalid.action-reserved": (
        "Steget ”{action}” finns i varje typ; en livscykel kan inte definiera det."
    ),
    "finding.schema-invalid.initial": (
        "Det första steget ”{action}” ska leda till ett tillstånd och kan inte utgå från något."
    ),
    "finding.schema-invalid.never": (
        "Steget ”{action}” kan aldrig tas: det utgår inte från något tillstånd."
    ),
    "finding.schema-invalid.state-unknown": "Livscykeln har inget tillstånd ”{state}”.",
    "finding.schema-invalid.setting": "”{value}” är inte ett värde som {name} kan ha.",
    "finding.schema-invalid.void": (
        "Varje livscykel behöver tillståndet void (fryst, dolt) och steget void, från * till void."
    ),
    # rule-findings
    "language.fi": "finska",
    "language.sv": "svenska",
    "language.en": "engelska",
    "in-language.fi": "på finska",
    "in-language.sv": "på svenska",
    "in-language.en": "på engelska",
    "finding.id-matches-file": "Id i filen är {id}, men filen heter {expected}.yaml.",
    "finding.id-matches-file.hint": (
        "Ett id väljs en gång och ändras aldrig. Skriv id: {expected} eller ge filen dess "
        "tidigare namn."
    ),
    "finding.reference-resolves": "Det finns ingen post {target}.",
    "finding.reference-resolves.hint": "Rätta id eller lägg till posten som saknas.",
    "finding.reference-resolves.suggest": "Det finns ingen post {target}.",
    "finding.reference-resolves.suggest.hint": "Menade du {suggestion}?",
    "finding.reference-resolves.folder": (
        "{target} är ingen hänvisning till en post: registret har ingen mapp {folder}."
    ),
    "finding.reference-resolves.folder.hint": (
        "En fullständig hänvisning är en mapp, ett snedstreck och ett id. Mapparna är: {known}."
    ),
    "finding.reference-resolves.void": (
        "{target} har ogiltigförklarats: posten borde aldrig ha antecknats, så ingenting kan "
        "vila på den."
    ),
    "finding.reference-resolves.void.hint": "Ange en annan post här eller återta denna anteckning.",
    "finding.reference-resolves.void-instead": (
        "{target} har ogiltigförklarats; {instead} ersätter posten."
    ),
    "finding.reference-resolves.void-instead.hint": "Ange {instead} här.",
    "finding.reference-resolves.cycle": (
        "Dessa organisationer är delar av varandra i en cirkel: {organisations}."
    ),
    "finding.reference-resolves.cycle.hint": (
        "En enhet är en del av en större organisation, och den till sist av ingen. Ta bort ett "
        "part_of ur cirkeln."
    ),
    "finding.history-replays.first": (
        "Historiken börjar med {action}. Den ska börja med {initial}, eller med import om posten "
        "har förts in från en tidigare källa."
    ),
    "finding.history-replays.first.hint": "Sätt historikens första anteckning på sin plats.",
    "finding.history-replays.entry": "Denna anteckning i historiken säger inte vad som gjordes.",
    "finding.history-replays.entry.hint": "Varje anteckning anger sitt steg (action).",
    "finding.history-replays.lacks": "Anteckningen {action} saknar {name}.",
    "finding.history-replays.lacks.hint": (
        "Fyll i {name}. Om uppgiften aldrig varit känd kan steget inte antecknas ännu."
    ),
    "finding.history-replays.state": (
        "Posten har förts in med statusen {state}, men någon sådan status finns inte."
    ),
    "finding.history-replays.state.hint": "Statusarna är: {allowed}.",
    "finding.history-replays.out-of-place": (
        "En post med statusen {status} kan inte ha {name}: {value}."
    ),
    "finding.history-replays.out-of-place.hint": (
        "Ta bort {name} ur anteckningen eller rätta den status som posten fördes in med."
    ),
    "finding.history-replays.again": "{action} står först i en historik och aldrig på nytt.",
    "finding.history-replays.again.hint": (
        "Det som kan följa är: {allowed}. Om den första anteckningen är fel, ogiltigförklara "
        "posten och gör en ny."
    ),
    "finding.history-replays.unknown-action": "Steget {action} finns inte för poster av denna typ.",
    "finding.history-replays.unknown-action.hint": "Stegen är: {allowed}.",
    "finding.history-replays.illegal": "Steget {action} är inte möjligt när statusen är {status}.",
    "finding.history-replays.illegal.hint": (
        "Från {status} är följande steg möjliga: {allowed}. Ett felaktigt steg återtas med stcli "
        "undo."
    ),
    "finding.history-replays.when": "Steget {action} är inte möjligt nu: {name} är {value}.",
    "finding.history-replays.when.hint": "Steget är möjligt när {name} är: {allowed}.",
    "finding.history-replays.order": (
        "Detta steg är daterat {date:date}, men steget före det {earlier:date}."
    ),
    "finding.history-replays.order.hint": (
        "Stegen står i datumordning. Ett steg som glömts däremellan antecknas så att det senare "
        "återtas (stcli undo) och båda antecknas."
    ),
    "finding.history-replays.undo-first": "Historikens första anteckning kan inte återtas.",
    "finding.history-replays.undo-first.hint": (
        "Om posten aldrig borde ha gjorts, ogiltigförklara den (stcli void)."
    ),
    "finding.history-replays.undo-other": (
        "Bara det senaste steget kan återtas: anteckning {latest} ({action}), räknat från 0."
    ),
    "finding.history-replays.undo-other.hint": "Skriv of: {latest} eller ta bort denna anteckning.",
    "finding.history-replays.learn-imported": (
        "Bara en post som förts in i registret kan kompletteras med learn; denna börjar med "
        "{action}."
    ),
    "finding.history-replays.learn-imported.hint": "En felaktig uppgift rättas med stcli correct.",
    "finding.history-replays.learn-overwrites": (
        "{name} var redan känt: {known}. Steget learn fyller bara i det som inte var känt."
    ),
    "finding.history-replays.learn-overwrites.hint": (
        "Om den tidigare uppgiften är fel, rätta den med stcli correct och ange skälet."
    ),
    "finding.history-replays.learn-order": (
        "Den införda statusen kan inte ha börjat {date:date}: nästa steg togs {later:date}."
    ),
    "finding.history-replays.learn-order.hint": "Rätta datumet som kompletterats.",
    "finding.history-replays.learn-contradicts": (
        "{name} kan inte ha varit {value} när posten fördes in: steget {action} som följde hade "
        "inte varit möjligt."
    ),
    "finding.history-replays.learn-contradicts.hint": (
        "Rätta den kompletterade uppgiften eller återta först steget."
    ),
    "finding.history-replays.differs": (
        "{name} är {actual}, men enligt historiken är det {expected}."
    ),
    "finding.history-replays.differs.hint": (
        "Historiken avgör. Skriv {name}: {expected} eller anteckna steget som ändrade det med "
        "kommandot för steget."
    ),
    "finding.history-replays.not-told": "{name} är {actual}, men historiken ger det inget värde.",
    "finding.history-replays.not-told.hint": "Ta bort {name} eller anteckna steget som ger det.",
    "finding.history-replays.origin": (
        "Posten säger att den har förts in från annat håll, men dess historik börjar med {action}."
    ),
    "finding.history-replays.origin.hint": (
        "Ta bort origin: bara en post vars historik börjar med import har det."
    ),
    "finding.history-replays.no-lifecycle": "Denna posts historik kan bara innehålla rättelser.",
    "finding.history-replays.no-lifecycle.hint": (
        "Ta bort anteckningen eller gör den till en rättelse (correct) med fält och motivering."
    ),
    "finding.history-replays.absent": "{name} saknas, men enligt historiken är det {expected}.",
    "finding.history-replays.absent.hint": "Historiken avgör. Skriv {name}: {expected}.",
    "finding.history-replays.left": (
        "Steget lämnar {left}, men enligt historiken var posten i {actual}."
    ),
    "finding.history-replays.left.hint": "Skriv ”from: {actual}”.",
    "finding.decision-mandated.missing": "Steget {action} saknar sitt beslut.",
    "finding.decision-mandated.missing.hint": (
        "Ett sådant steg vilar på ett beslut om {expected}. Anteckna beslutet (stcli decision "
        "record) och ange det här."
    ),
    "finding.decision-mandated.unknown": (
        "Posten har förts in i registret, och det är inte känt vilket beslut dess status "
        "({status}) vilar på."
    ),
    "finding.decision-mandated.unknown.hint": (
        "När beslutet hittas: anteckna det och meddela det med stcli learn {reference} decision=…"
    ),
    "finding.decision-mandated.other-matter": (
        "Beslutet {decision} gäller {decides}; steget {action} kräver ett beslut om {expected}."
    ),
    "finding.decision-mandated.other-matter.hint": (
        "Ange beslutet som fattades om detta steg. Om beslutets innehåll antecknats fel, "
        "ogiltigförklara det och anteckna det på nytt."
    ),
    "finding.decision-mandated.other-subject": (
        "Beslutet {decision} gäller inte {subject}, utan {subjects}."
    ),
    "finding.decision-mandated.other-subject.hint": (
        "Ange beslutet om denna post. Om ett objekt föll bort ur beslutet, ogiltigförklara det "
        "och anteckna det på nytt."
    ),
    "finding.decision-mandated.no-mandate": "Organet ”{body}” hade inte behörighet i saken ”{decides}” {date:date}.",
    "finding.decision-mandated.no-mandate.hint": (
        "Beslutanderätten står i organens poster. Ange ett beslut av det organ som får besluta i "
        "saken."
    ),
    "finding.decision-mandated.later": (
        "Steget är daterat {date:date}, men beslutet {decision} fattades först {decided:date}."
    ),
    "finding.decision-mandated.later.hint": (
        "Ett steg kan inte komma före sitt beslut. Rätta stegets datum eller ange rätt beslut."
    ),
    "finding.decision-mandated.earlier": (
        "Beslutet {decision} ({decided:date}) fattades före beslutet om föregående steg "
        "({previous:date})."
    ),
    "finding.decision-mandated.earlier.hint": (
        "Besluten följer på varandra liksom stegen. Ange beslutet som fattades om detta steg."
    ),
    "finding.decision-mandated.reused": (
        "På beslutet {decision} vilar redan ett annat steg i denna post: {other}, anteckning "
        "{index} räknat från 0."
    ),
    "finding.decision-mandated.reused.hint": (
        "Varje steg behöver sitt eget beslut. Ange det som fattades om detta steg."
    ),
    "finding.decision-fits-meeting.body": (
        "Beslutet har fattats av {actual}, men {meeting} var ett möte i {expected}."
    ),
    "finding.decision-fits-meeting.body.hint": "Rätta organet eller mötet.",
    "finding.decision-fits-meeting.date": (
        "Beslutet är daterat {actual:date}, men mötet {meeting} är {expected:date}."
    ),
    "finding.decision-fits-meeting.date.hint": (
        "Ett beslut som fattas vid ett möte har mötets datum. Rätta datumet eller mötet."
    ),
    "finding.decision-fits-meeting.called-off": (
        "Mötet {meeting} ställdes in, så där beslutades ingenting."
    ),
    "finding.decision-fits-meeting.called-off.hint": (
        "Ange mötet där saken avgjordes eller utelämna mötet."
    ),
    "finding.several-organisations.at-opening": {
        "one": (
            "Bara en organisation deltog när det prioriterade området öppnades {date:date}: "
            "{organisations}."
        ),
        "other": (
            "Färre än två organisationer deltog när det prioriterade området öppnades "
            "{date:date} ({count} namngivna; enheter i samma organisation räknas som en)."
        ),
    },
    "finding.several-organisations.at-opening.hint": (
        "Arbete inleds bara med det som flera organisationer löser tillsammans. Lägg till de "
        "organisationer som deltog och från vilken dag: stcli focus-area join."
    ),
    "finding.several-organisations.undated": {
        "one": (
            "Bara en organisation deltog när det prioriterade området öppnades: {organisations}."
        ),
        "other": (
            "Färre än två organisationer deltog när det prioriterade området öppnades ({count} "
            "namngivna; enheter i samma organisation räknas som en)."
        ),
    },
    "finding.several-organisations.undated.hint": (
        "Arbete inleds bara med det som flera organisationer löser tillsammans. Lägg till de "
        "organisationer som deltog: stcli focus-area join."
    ),
    "finding.several-organisations.unknown": {
        "one": (
            "Det införda prioriterade området nämner bara en organisation som deltog när det "
            "öppnades: {organisations}."
        ),
        "other": (
            "Det införda prioriterade området nämner inte två organisationer som deltog när det "
            "öppnades ({count} namngivna; enheter i samma organisation räknas som en)."
        ),
    },
    "finding.several-organisations.unknown.hint": (
        "När deltagarna är kända, lägg till dem: stcli focus-area join."
    ),
    "finding.several-organisations.now": {
        "one": "I det öppna prioriterade området deltar nu bara en organisation: {organisations}.",
        "other": (
            "I det öppna prioriterade området deltar nu färre än två organisationer ({count} "
            "namngivna; enheter i samma organisation räknas som en)."
        ),
    },
    "finding.several-organisations.now.hint": (
        "Lägg till en organisation (stcli focus-area join) eller för avslutandet av området till "
        "samarbetsgruppen."
    ),
    "finding.preparation-complete.description": (
        "Det prioriterade området genomförs, men beskrivningen av fenomenet saknas."
    ),
    "finding.preparation-complete.description.hint": (
        "Beskrivningen tas fram i beredningen: stcli focus-area prepare, med "
        "--phenomenon-description-fi."
    ),
    "finding.preparation-complete.vision": (
        "Det prioriterade området genomförs, men visionen saknas."
    ),
    "finding.preparation-complete.vision.hint": (
        "Visionen tas fram i beredningen: stcli focus-area prepare, med --vision-fi."
    ),
    "finding.preparation-complete.measure": (
        "Det prioriterade området genomförs, men det har ingen åtgärd."
    ),
    "finding.preparation-complete.measure.hint": (
        "Åtgärderna avtalas i beredningen: stcli measure add, med --focus-area {id}."
    ),
    "finding.no-live-measures": {
        "one": (
            "I ett avslutat eller förkastat prioriterat område kan ingen åtgärd vara oavslutad; en "
            "är det ännu: {measures}."
        ),
        "other": (
            "I ett avslutat eller förkastat prioriterat område kan ingen åtgärd vara oavslutad; "
            "{count} är det ännu: {measures}."
        ),
    },
    "finding.no-live-measures.hint": (
        "Slutför, ställ in, överför eller flytta först var och en av dem. Det kan göras i "
        "samband med avslutandet: --cancel-measures MOTIVERING, --transfer-measures TILL eller "
        "--move-measures OMRÅDE."
    ),
    "finding.closed-with-outcome": (
        "Det prioriterade området är avslutat, men resultatet har inte angetts."
    ),
    "finding.closed-with-outcome.hint": (
        "Berätta vad som uppnåddes: avsluta med --outcome-fi eller fyll i resultatet."
    ),
    "finding.closed-with-outcome.unknown": (
        "Resultatet av det införda avslutade området är inte känt."
    ),
    "finding.closed-with-outcome.unknown.hint": (
        "När resultatet är känt, fyll i det: stcli set {reference} outcome.fi=…"
    ),
    "finding.subgroup-participates": (
        "{organisation} arbetar i undergruppen {subgroup} men deltar inte i det prioriterade "
        "området."
    ),
    "finding.subgroup-participates.hint": (
        "Lägg till den bland deltagarna (stcli focus-area join) eller ta bort den ur undergruppen."
    ),
    "finding.one-coordinator.none": "Det öppna prioriterade området har ingen samordnare.",
    "finding.one-coordinator.none.hint": (
        "Ange organisationen som samordnar området: stcli focus-area coordinator."
    ),
    "finding.one-coordinator.several": (
        "Det öppna prioriterade området har flera samordnare: {organisations}."
    ),
    "finding.one-coordinator.several.hint": (
        "Utse en av dem: stcli focus-area coordinator. De andra fortsätter som deltagare."
    ),
    "finding.goal-exists": "Målet {goal} finns inte i {area}.",
    "finding.goal-exists.hint": (
        "Målen där är: {known}. Rätta id eller lägg till målet i det prioriterade området."
    ),
    "finding.goal-exists.none": (
        "Målet {goal} finns inte i {area}, som inte har några antecknade mål."
    ),
    "finding.goal-exists.none.hint": (
        "Lägg till målet i det prioriterade området (stcli focus-area prepare --goal) eller "
        "utelämna det här."
    ),
    "finding.goal-exists.suggest": "Målet {goal} finns inte i {area}.",
    "finding.goal-exists.suggest.hint": "Menade du {suggestion}?",
    "finding.lead-participates.lead": (
        "{organisation} ansvarar för åtgärden men deltar inte i {area}."
    ),
    "finding.lead-participates.lead.hint": (
        "Lägg till den bland deltagarna (stcli focus-area join) eller ge åtgärden en annan "
        "ansvarig organisation."
    ),
    "finding.lead-participates.partners": (
        "{organisation} är partner i åtgärden men deltar inte i {area}."
    ),
    "finding.lead-participates.partners.hint": (
        "Lägg till den bland deltagarna (stcli focus-area join) eller ta bort den bland partnerna."
    ),
    "finding.phenomenon-supported": {
        "one": "Fenomenet är utvalt, men bara en organisation stöder det: {organisations}.",
        "other": (
            "Fenomenet är utvalt, men färre än två organisationer stöder det ({count} namngivna; "
            "enheter i samma organisation räknas som en)."
        ),
    },
    "finding.phenomenon-supported.hint": (
        "Arbete inleds med fenomen som flera organisationer har vilja och resurser att lösa. "
        "Anteckna stödet: stcli phenomenon support."
    ),
    "finding.phenomenon-selected": (
        "Det prioriterade området svarar på {phenomenon}, vars status är ”{status}” och inte "
        "”utvalt”."
    ),
    "finding.phenomenon-selected.hint": (
        "Kartlägg och välj först ut fenomenet (stcli phenomenon map, stcli phenomenon select) "
        "eller ta bort det ur området. Om fenomenet ska tas upp på nytt måste området först "
        "avslutas eller förkastas."
    ),
    "finding.network-seat": (
        "{organisation} är medlem i samarbetsgruppen men har ingen plats i expertnätverket."
    ),
    "finding.network-seat.hint": (
        "Varje medlemsorganisation har en representant i expertnätverket: stcli organisation "
        "join {organisation} {network} --post expert."
    ),
    "finding.business-id.digit": (
        "{business_id} är inget FO-nummer: kontrollsiffran borde vara {digit}."
    ),
    "finding.business-id.digit.hint": "Kontrollera FO-numret och rätta det.",
    "finding.business-id.impossible": "{business_id} kan inte vara ett FO-nummer.",
    "finding.business-id.impossible.hint": "Kontrollera FO-numret och rätta det.",
    "finding.business-id.shared": (
        "{business_id} är också en annan verksam organisations FO-nummer: {others}."
    ),
    "finding.business-id.shared.hint": (
        "Varje organisation har sitt eget. Rätta det felaktiga; en enhet har inget; en dubblett "
        "ogiltigförklaras."
    ),
    "finding.dissolved-in-live-role.participant": (
        "{organisation} har upphört men deltar fortfarande i detta öppna prioriterade område."
    ),
    "finding.dissolved-in-live-role.participant.hint": (
        "Den efterträddes av: {successors}. Överför rollerna med stcli organisation hand-over "
        "{organisation} EFTERTRÄDARE eller avsluta deltagandet: stcli focus-area leave."
    ),
    "finding.dissolved-in-live-role.participant-alone": (
        "{organisation} har upphört men deltar fortfarande i detta öppna prioriterade område."
    ),
    "finding.dissolved-in-live-role.participant-alone.hint": (
        "Ingen efterträdare är antecknad. Avsluta deltagandet: stcli focus-area leave."
    ),
    "finding.dissolved-in-live-role.lead": (
        "{organisation} har upphört men ansvarar fortfarande för denna åtgärd."
    ),
    "finding.dissolved-in-live-role.lead.hint": (
        "Den efterträddes av: {successors}. Överför rollerna med stcli organisation hand-over "
        "{organisation} EFTERTRÄDARE."
    ),
    "finding.dissolved-in-live-role.lead-alone": (
        "{organisation} har upphört men ansvarar fortfarande för denna åtgärd."
    ),
    "finding.dissolved-in-live-role.lead-alone.hint": (
        "Ingen efterträdare är antecknad. Ge åtgärden en annan ansvarig organisation."
    ),
    "finding.period-order": "Slutet {end:date} är före början {start:date}.",
    "finding.period-order.hint": "Rätta det ena datumet.",
    "finding.language-missing.required": (
        "Texten saknas {language:in-language}, som är ett obligatoriskt språk."
    ),
    "finding.language-missing.required.hint": "Skriv texten under {language}:.",
    "finding.language-missing.expected": "Texten saknas {language:in-language}.",
    "finding.language-missing.expected.hint": (
        "Lägg till texten före publiceringen, antingen under {language}: i filen eller med "
        "stcli set."
    ),
    "finding.personal-data.email": (
        "Här finns en persons e-postadress. Registrets historik kan inte raderas, så "
        "personuppgifter förs aldrig in i det."
    ),
    "finding.personal-data.email.hint": (
        "Använd en funktionsbrevlåda, såsom kirjaamo@… eller viestinta.enhet@…, eller utelämna "
        "adressen."
    ),
    "finding.personal-data.phone": (
        "Här finns ett telefonnummer. Registrets historik kan inte raderas, så personuppgifter "
        "förs aldrig in i det."
    ),
    "finding.personal-data.phone.hint": "Utelämna numret; en funktionsbrevlåda räcker.",
    "finding.personal-data.identity-code": (
        "Här finns en personbeteckning. Den får aldrig föras in i registret."
    ),
    "finding.personal-data.identity-code.hint": (
        "Ta bort den genast. Om den redan har sparats, meddela den som förvaltar registret: den "
        "finns kvar i historiken."
    ),
    # laws
    "finding.audit-record-deleted": "Posten {before} skulle försvinna. Poster raderas aldrig.",
    "finding.audit-record-deleted.hint": (
        "Om posten aldrig borde ha funnits, ogiltigförklara den med stcli void."
    ),
    "finding.audit-record-deleted.kind": (
        "Schemat för typen {kind} skulle försvinna och med det dess poster."
    ),
    "finding.audit-history-rewritten": (
        "Historiken som redan är antecknad skulle ändras. Anteckningar läggs bara till, de "
        "ändras eller tas aldrig bort."
    ),
    "finding.audit-history-rewritten.hint": (
        "Ta tillbaka ändringen. Ett felaktigt steg återtas med stcli undo, en felaktig uppgift "
        "rättas med stcli correct."
    ),
    "finding.audit-transition-illegal": "Den nya anteckningen i historiken är inget möjligt steg.",
    "finding.audit-frozen-edited.frozen": (
        "Postens status är ”{status}”: uppgiften står fast och kan inte ändras så här."
    ),
    "finding.audit-frozen-edited.frozen.hint": (
        "Ett fel rättas öppet med stcli correct. Om du redigerade filen för hand, "
        "återställ den först (git restore FIL)."
    ),
    "finding.audit-frozen-edited.grows": (
        "Denna lista växer bara: det som står i den ändras eller tas aldrig bort."
    ),
    "finding.audit-frozen-edited.grows.hint": (
        "Avsluta uppgiften och lägg till en ny, eller rätta ett fel öppet med stcli correct."
    ),
    "finding.audit-frozen-edited.never-corrected": "Fältet {name} kan inte rättas.",
    "finding.audit-born-late.import": "En ny post kan inte börja med import här.",
    "finding.audit-born-late.import.hint": (
        "Börja med det första steget i postens livscykel, eller tillåt införande i registrets "
        "inställningar."
    ),
    "finding.audit-born-late.imported": (
        "Posten börjar med import, så som registrets inställningar tillåter."
    ),
    "finding.audit-born-late.first": "En ny post kan inte börja med {action}.",
    "finding.audit-born-late.origin": (
        "Bara en post som förts in från annat håll får ha fältet origin."
    ),
    "finding.audit-dated-ahead": "Anteckningen är daterad {date:date}, som ligger i framtiden.",
    "finding.audit-dated-ahead.hint": "Bara det som har hänt kan antecknas: dagen får vara högst {today:date}.",
    "finding.audit-history-rewritten.grows": (
        "Denna lista växer bara: det som står i den ändras eller tas aldrig bort."
    ),
    "finding.audit-history-rewritten.grows.hint": (
        "Avsluta uppgiften och lägg till en ny, eller rätta ett fel öppet med stcli correct."
    ),
    "finding.audit-frozen-edited.thawed": (
        "Posten var öppen för ändringar en tid, och i samma ändring fick denna uppgift ett annat "
        "värde."
    ),
    "finding.audit-frozen-edited.not-corrected": (
        "Rättelsen nämner {name}, men det är inte det som ändrades."
    ),
    "finding.audit-frozen-edited.not-corrected.hint": (
        "En rättelse nämner exakt de fält som den ändrar. Gör den med stcli correct."
    ),
    "finding.audit-record-deleted.unreadable": (
        "Posten {before} skulle inte längre kunna läsas, så ingen kunde säga om den ännu är "
        "densamma."
    ),
    "finding.audit-record-deleted.unreadable.hint": (
        "Rätta filen: stcli validate säger vad som är fel med den."
    ),
    "finding.audit-record-deleted.registry": (
        "Filen registry.yaml skulle försvinna och med den registret."
    ),
    "finding.audit-record-deleted.registry.hint": "Återställ filen.",
    "finding.audit-record-deleted.id": "Postens id var {before}. Ett id ändras aldrig.",
    "finding.audit-record-deleted.id.hint": (
        "Återställ det gamla id. Ett namn får ändras fritt, ett id inte."
    ),
    "finding.audit-born-late.unreadable": (
        "Den nya posten {record} kan inte läsas, så dess början kan inte bedömas."
    ),
    "finding.audit-born-late.unreadable.hint": (
        "Rätta filen: stcli validate säger vad som är fel med den."
    ),
    "finding.audit-born-late.unread": (
        "Posten kunde inte läsas före denna ändring, så det som den sade då kan inte jämföras."
    ),
    # store
    "irregular.symlink": "en länk",
    "irregular.not-regular": "en mapp eller en enhet",
    "irregular.too-large": "över 1 megabyte",
    "irregular.unreadable": "ingen läsrätt",
    "irregular.submodule": "ett annat förråd",
    "irregular.name": "namnet kan inte läsas",
    "finding.file-kind.stray": (
        "Denna fil hör inte hemma i registret, åtminstone inte på denna plats."
    ),
    "finding.file-kind.stray.hint": (
        "Flytta filen till mappen för dess typ eller ut ur registret. Mapparna är: {folders}."
    ),
    "finding.file-kind.not-yaml": "Namnet på en posts fil slutar med .yaml; detta gör det inte.",
    "finding.file-kind.not-yaml.hint": (
        "Ge filen rätt namn eller flytta ut den ur registret. Rapporter och bilagor förvaras på "
        "annat håll och länkas."
    ),
    "finding.file-kind.name": (
        "Namnen på filer och undermappar i registret är id: små bokstäver a–z, siffror och "
        "enstaka bindestreck."
    ),
    "finding.file-kind.name.hint": (
        "Ge den ett namn av den formen, till exempel turvallisuuden-tunne.yaml, och låt id i "
        "filen vara detsamma."
    ),
    "finding.file-kind.twice": "Id {id} används redan, i filen {first}.",
    "finding.file-kind.twice.hint": (
        "Ett id används bara en gång inom en typ, oavsett undermapp. Ge den nyare posten ett "
        "annat id eller ta bort kopian."
    ),
    "finding.file-kind.twin": "På vissa datorer skulle denna fil och {twin} ha samma namn.",
    "finding.file-kind.twin.hint": (
        "Namnen skiljer sig bara i små och stora bokstäver eller i hur bokstäverna lagras. Ge en "
        "av dem ett annat namn."
    ),
    "finding.file-kind.symlink": "Detta är en länk och inte en fil; länkar följs aldrig.",
    "finding.file-kind.symlink.hint": "Sätt själva filen på denna plats.",
    "finding.file-kind.not-regular": "Detta är ingen vanlig fil.",
    "finding.file-kind.not-regular.hint": "Sätt en vanlig fil i dess ställe eller ta bort den.",
    "finding.file-kind.too-large": "Filen är större än 1 megabyte och läses inte.",
    "finding.file-kind.too-large.hint": (
        "Flytta långa texter till egna dokument och länka till dem."
    ),
    "finding.file-kind.unreadable": "Filen kan inte öppnas.",
    "finding.file-kind.unreadable.hint": "Kontrollera att du har rätt att läsa filen.",
    "finding.file-kind.submodule": (
        "Detta är ett annat git-förråd inne i registret; dess filer läses inte."
    ),
    "finding.file-kind.submodule.hint": "Flytta ut det ur registret.",
    "refusal.git-missing": "Programmet git hittades inte.",
    "refusal.git-missing.hint": (
        "Installera git (https://git-scm.com) och kontrollera att det startar i en terminal. "
        "Registrets nuvarande filer kan läsas utan det; historik och ändringar kräver det."
    ),
    "refusal.git-not-started": "Programmet git kunde inte startas: {reason}.",
    "refusal.git-not-started.hint": "Kontrollera att `git --version` fungerar i en terminal.",
    "refusal.git-slow": (
        "git blev inte klart ({command}) inom {seconds} sekunder och stoppades. Ingenting ändrades."
    ),
    "refusal.git-slow.hint": (
        "Kör kommandot på nytt. Om mappen ligger på en nätverksdisk, ha registret på en disk i "
        "denna dator."
    ),
    "refusal.git-failed": "git kunde inte göra sin del ({command}): {reason}",
    "refusal.git-failed.hint": (
        "Orsaken framgår av vad git säger. `git status` i registrets mapp kan säga mer; om "
        "inte heller det lyckas, fråga den som sköter datorn."
    ),
    "refusal.disk-full": "Disken är full. Ingenting ändrades.",
    "refusal.disk-full.hint": "Frigör utrymme och kör kommandot på nytt.",
    "refusal.disk-read-only": "Disken kan bara läsas, inte skrivas. Ingenting ändrades.",
    "refusal.disk-read-only.hint": (
        "Arbeta i en kopia av registret på en disk som går att skriva till."
    ),
    "refusal.not-permitted": "Du har inte rätt att använda {path}: {reason}",
    "refusal.not-permitted.hint": "Be mappens ägare om rätt, eller arbeta i en egen kopia.",
    "refusal.disk-error": "{path} kunde inte läsas eller skrivas: {reason}",
    "refusal.disk-error.hint": (
        "Kontrollera att mappen finns och att disken är i skick, och kör kommandot på nytt."
    ),
    "refusal.registry-missing": "Det finns inget register i {folder}.",
    "refusal.registry-missing.hint": (
        "Gå till registrets mapp eller ange den med `--registry MAPP`. Ett register är en mapp "
        "som innehåller `registry/registry.yaml`; `stcli init` gör ett nytt."
    ),
    "refusal.repository-missing": (
        "Registrets mapp är inte under versionshantering: det finns inget git-förråd omkring den."
    ),
    "refusal.repository-missing.hint": (
        "De nuvarande filerna kan läsas. För historik och ändringar, använd en kopia gjord med "
        "`git clone` eller gör ett förråd med `git init`."
    ),
    "refusal.repository-broken": (
        "Registrets mapp ser ut som ett git-förråd, men dess `.git` är skadat."
    ),
    "refusal.repository-broken.hint": (
        "Gör en ny kopia med `git clone` och för över dina osparade filer för hand."
    ),
    "refusal.repository-bare": "Detta är ett git-förråd utan filer att arbeta med (bare).",
    "refusal.repository-bare.hint": "Gör en arbetskopia av det med `git clone` och använd den.",
    "refusal.repository-inside": (
        "Mappen `registry/` är ett eget git-förråd. Förrådet ska omfatta både `registry/` och "
        "`schemas/`."
    ),
    "refusal.repository-inside.hint": "Flytta `.git` en mapp uppåt eller hämta registret på nytt.",
    "refusal.repository-foreign": (
        "Förrådet hör till en annan användare av denna dator, så git vägrar använda det."
    ),
    "refusal.repository-foreign.hint": (
        "Om du litar på dess ägare, kör `git config --global --add safe.directory MAPP` med "
        "registrets mapp; gör annars en egen kopia med `git clone`."
    ),
    "refusal.clone-incomplete": (
        "Denna kopia av registret innehåller inte hela historiken (den är avkortad, ofullständig "
        "eller skadad), så frågan kan inte besvaras ärligt."
    ),
    "refusal.clone-incomplete.hint": (
        "Hämta resten med `git fetch --unshallow` (en avkortad kopia) eller gör en fullständig "
        "kopia med `git clone`."
    ),
    "refusal.object-forged": (
        "En del av förrådet har inte det innehåll som dess namn ({id}) står för: den har ändrats "
        "eller är skadad."
    ),
    "refusal.object-forged.hint": (
        "Lita inte på denna kopia. Kontrollera den med `git fsck` och gör en ny med `git clone` "
        "från en källa som du litar på."
    ),
    "refusal.no-commits": (
        "Ingenting har ännu sparats i detta förråd, så det har inget förflutet att se på."
    ),
    "refusal.no-commits.hint": "De nuvarande filerna läses utan `--at`.",
    "refusal.place-unknown": "Tidpunkten eller versionen ”{place}” finns inte.",
    "refusal.place-unknown.hint": (
        "Ange `worktree`, `index`, en dag (2026-03-12), ett mötes id eller en sparad ändring, "
        "gren eller tagg i git."
    ),
    "refusal.place-too-early": "Registret fanns inte ännu {place:date}.",
    "refusal.place-too-early.hint": (
        "Välj en senare dag; `stcli log` visar när registret grundades."
    ),
    "refusal.zone-unknown": "Tidszonen ”{zone}” är inte känd.",
    "refusal.zone-unknown.hint": (
        "Rätta `timezone` i registry/registry.yaml (till exempel Europe/Helsinki). Om namnet är "
        "rätt, installera Python-paketet tzdata."
    ),
    "refusal.file-moved": "{path} ändrades av någon annan medan den lästes.",
    "refusal.file-moved.hint": "Kör kommandot på nytt.",
    "refusal.nothing-to-commit": "Ändringen skulle inte ändra något, så ingenting sparades.",
    "refusal.nothing-to-commit.hint": "Kontrollera med `stcli show` om den redan är gjord.",
    "refusal.race": (
        "Någon annan ändrade registret i samma ögonblick. Ingenting av din ändring skrevs."
    ),
    "refusal.race.hint": "Kör kommandot på nytt: då görs ändringen utifrån det nyare läget.",
    "refusal.turn-not-come": (
        "En annan stcli-process har ändrat detta register i över {seconds} sekunder. Ingenting "
        "ändrades."
    ),
    "refusal.turn-not-come.hint": "Vänta tills den är klar och kör kommandot på nytt.",
    "refusal.index-locked": (
        "Ett annat git-program använder förrådet (dess lås är {path}). Ingenting ändrades."
    ),
    "refusal.index-locked.hint": (
        "Stäng andra git-program och kör kommandot på nytt. Om inget är i gång har ett "
        "program som kraschat lämnat sitt lås: ta bort filen {path}."
    ),
    "refusal.branch-locked": "Ett annat git-program flyttar grenen {branch}. Ingenting ändrades.",
    "refusal.branch-locked.hint": (
        "Kör kommandot på nytt. Om inget annat program är i gång har ett som kraschat lämnat "
        "sitt lås: ta bort filen .git/refs/heads/{branch}.lock."
    ),
    "refusal.in-progress": (
        "En git-operation ({operation}) har påbörjats i förrådet men inte slutförts. Ingenting "
        "ändrades."
    ),
    "refusal.in-progress.hint": (
        "Slutför eller avbryt den först: `git {operation} --continue` eller `git {operation} "
        "--abort` (för bisect `git bisect reset`)."
    ),
    "refusal.dirty-file": (
        "{path} har ändringar som inte har sparats, och denna ändring skulle röra samma fil:\n"
        "{diff:lines}"
    ),
    "refusal.dirty-file.hint": (
        "Spara dem först med `stcli save {path}` eller ta tillbaka dem med `git restore --staged "
        "--worktree {path}`."
    ),
    "refusal.file-irregular": (
        "{path} är ingen vanlig fil ({reason:irregular}), så den skrevs inte. Ingenting ändrades."
    ),
    "refusal.file-irregular.hint": "Sätt en vanlig fil i dess ställe och kör kommandot på nytt.",
    "refusal.hard-link": (
        "{path} är länkad till en fil på annat ställe på disken, som ändringen skulle lösgöra "
        "den från. Ingenting ändrades."
    ),
    "refusal.hard-link.hint": (
        "Ersätt länken med en egen kopia: kopiera filen, ta bort den gamla och ge kopian dess namn."
    ),
    "refusal.path-unsafe": "”{path}” kan inte vara namnet på en fil i registret.",
    "refusal.path-unsafe.hint": (
        "Använd bokstäver, siffror och bindestreck i id; inga enhetsnamn (con, nul), inget ”..”, "
        "inget som slutar med punkt eller mellanslag."
    ),
    "refusal.text-unwritable": "Motiveringen innehåller tecken som git inte kan lagra.",
    "refusal.text-unwritable.hint": (
        "Skriv texten på nytt; den har troligen kopierats från ett program som använder styrtecken."
    ),
    "refusal.identity-missing": (
        "git vet inte vem du är, så ingenting kan sparas i ditt namn. Ingenting ändrades."
    ),
    "refusal.identity-missing.hint": (
        'Berätta det en gång: `git config --global user.name "Förnamn Efternamn"` och `git '
        "config --global user.email namn@example.org`."
    ),
    "refusal.signing-failed": "Ändringen kunde inte undertecknas: {reason}. Ingenting ändrades.",
    "refusal.signing-failed.hint": (
        "Kontrollera att din signeringsnyckel är upplåst (till exempel med `ssh-add -l` eller "
        "`gpg --list-secret-keys`) och kör kommandot på nytt."
    ),
    "refusal.signing-format": (
        "git är inställt på att underteckna på ett okänt sätt: gpg.format är ”{format}”."
    ),
    "refusal.signing-format.hint": (
        "Ställ in ssh, openpgp eller x509: `git config --global gpg.format ssh`."
    ),
    "refusal.signing-key-missing": (
        "Ditt git undertecknar det som sparas, men signeringsnyckeln ”{key}” hittades inte. "
        "Ingenting ändrades."
    ),
    "refusal.signing-key-missing.hint": (
        "Ange nyckeln med `git config --global user.signingkey FIL` eller stäng av "
        "undertecknandet med `git config --global commit.gpgsign false`."
    ),
    "refusal.signing-program-missing": (
        "Ditt git undertecknar det som sparas, men programmet som undertecknar, {program}, "
        "hittades inte. Ingenting ändrades."
    ),
    "refusal.signing-program-missing.hint": (
        "Installera det eller rätta `gpg.program` (eller `gpg.ssh.program`) i gits inställningar."
    ),
    "refusal.unfinished": (
        "Ändringen sparades ({commit}), men dessa kunde inte uppdateras i din mapp: {files}. Det "
        "sparade står fast; ingenting gick förlorat."
    ),
    "refusal.unfinished.hint": (
        "Se på dem med `git status`. `git restore FIL` återställer en fil till det som "
        "sparades; det som har redigerats i den under tiden försvinner."
    ),
    "refusal.output-exists": "Filen {path} finns redan.",
    "refusal.output-exists.hint": "Välj ett annat namn eller tillåt överskrivning med `--force`.",
    "refusal.output-not-a-file": (
        "{path} är ingen vanlig fil (utan en mapp, en länk eller en enhet), så inget skrivs där."
    ),
    "refusal.output-not-a-file.hint": "Välj namnet på en vanlig fil.",
    # cli
    "help.usage": "Användning:",
    "help.options": "FLAGGOR",
    "help.command": "KOMMANDO",
    "metavar.id": "ID",
    "metavar.record": "POST",
    "metavar.field": "FÄLT",
    "metavar.field-value": "FÄLT=VÄRDE…",
    "metavar.kind": "TYP",
    "metavar.path": "FIL…",
    "metavar.org": "ORGANISATION",
    "metavar.body": "ORGAN",
    "metavar.table": "TABELL…",
    "metavar.rule": "REGEL",
    "metavar.dir": "MAPP",
    "metavar.text": "TEXT",
    "metavar.old": "GAMMAL",
    "metavar.new": "NY",
    "metavar.milestone": "DELMÅL",
    "metavar.indicator": "INDIKATOR",
    "metavar.value": "VÄRDE",
    "metavar.task": "UPPGIFT",
    "metavar.event": "FÖRÄNDRING",
    "metavar.title": "NAMN",
    "metavar.date": "DATUM",
    "metavar.format": "FORMAT",
    "metavar.number": "NR",
    "metavar.place": "VERSION",
    "metavar.sql": "SQL",
    "metavar.sql-name": "SQL|NAMN",
    "metavar.fields": "FÄLT",
    "metavar.action": "STEG",
    "metavar.status": "STATUS",
    "metavar.meeting": "MÖTE",
    "metavar.decision": "BESLUT",
    "metavar.measure": "ÅTGÄRD",
    "metavar.phenomenon": "FENOMEN",
    "metavar.uri": "ADRESS",
    "help.examples": "Exempel",
    "help.repeated": "{help}; kan upprepas",
    "help.parameters": "Flaggor för detta kommando",
    "help.common": "Flaggor för alla kommandon",
    "help.commands": "Kommandon",
    "help.section.reading": "Se uppgifter",
    "help.section.changing": "Anteckna och ändra",
    "help.section.keeping": "Grunda och förvalta",
    "help.stcli": (
        "Registret för samarbetsmodellen för den inre säkerheten: prioriterade områden, "
        "åtgärder, organisationer, möten och beslut. För varje ändring sparas vem som gjorde "
        "den, när och varför."
    ),
    "help.focus-area": (
        "Prioriterade områden: förslag, beslut, beredning, deltagare och uppföljning."
    ),
    "help.focus-area.propose": (
        "Föreslå ett prioriterat område. Samarbetsgruppen beslutar senare om det öppnas."
    ),
    "help.focus-area.propose.id": (
        "Id för det nya prioriterade området: små bokstäver a–z, siffror och bindestreck. "
        "Det ändras aldrig."
    ),
    "help.focus-area.join": "Anteckna en organisation som deltagare i ett prioriterat område.",
    "help.focus-area.leave": (
        "Anteckna att en organisation inte längre deltar. Tiden då den deltog finns kvar i posten."
    ),
    "help.focus-area.coordinator": (
        "Utse en organisation till samordnare för ett prioriterat område. En tidigare "
        "samordnare fortsätter som deltagare."
    ),
    "help.focus-area.prepare": (
        "Anteckna beredningens resultat: beskrivningen av fenomenet, visionen och målen."
    ),
    "help.focus-area.open": (
        "Öppna ett föreslaget prioriterat område. Samarbetsgruppen ska ha beslutat om det: ange "
        "beslutet eller mötet där det fattades."
    ),
    "help.focus-area.start": (
        "Inled genomförandet av ett prioriterat område. Beskrivningen, visionen och minst en "
        "åtgärd ska finnas."
    ),
    "help.focus-area.close": (
        "Avsluta ett prioriterat område. Samarbetsgruppen ska ha beslutat om det, resultatet ska "
        "anges och ingen åtgärd får vara oavslutad."
    ),
    "help.focus-area.close.cancel_measures": (
        "Ställ samtidigt in de oavslutade åtgärderna med denna motivering"
    ),
    "help.focus-area.close.transfer_measures": (
        "Överför samtidigt de oavslutade åtgärderna till denna aktör"
    ),
    "help.focus-area.reject": (
        "Anteckna att samarbetsgruppen beslutade att inte öppna ett föreslaget prioriterat område."
    ),
    "help.focus-area.reopen": (
        "Öppna ett avslutat prioriterat område på nytt genom samarbetsgruppens beslut."
    ),
    "help.focus-area.defer": "Anteckna samarbetsgruppens beslut ”inte nu”. Förslaget kvarstår.",
    "help.measure": (
        "Åtgärder: lägg till dem i ett prioriterat område och följ dem från plan till slutförande."
    ),
    "help.measure.add": "Lägg till en åtgärd i ett prioriterat område.",
    "help.measure.add.id": (
        "Id för den nya åtgärden: små bokstäver a–z, siffror och bindestreck. Det ändras aldrig."
    ),
    "help.measure.start": "Anteckna att en åtgärd har inletts.",
    "help.measure.complete": "Anteckna att en åtgärd är slutförd.",
    "help.measure.suspend": "Avbryt en åtgärd tills vidare och ange motiveringen.",
    "help.measure.resume": "Återuppta en avbruten åtgärd.",
    "help.measure.cancel": "Ställ in en åtgärd och ange motiveringen. Den raderas inte.",
    "help.organisation": "Organisationer och deras platser i samarbetsmodellens organ.",
    "help.organisation.add": (
        "Lägg till en organisation. En enhet i en organisation är också en organisation: ange "
        "med --part-of vilken den hör till."
    ),
    "help.organisation.add.id": (
        "Id för den nya organisationen: små bokstäver a–z, siffror och bindestreck. Det "
        "ändras aldrig."
    ),
    "help.organisation.join": (
        "Ge en organisation en plats i ett organ. En medlem i samarbetsgruppen får samtidigt sin "
        "plats i expertnätverket."
    ),
    "help.organisation.join.post": (
        "Uppdrag: chair (ordförande), member (medlem), deputy (ersättare), expert "
        "(sakkunnig) eller secretary (sekreterare)"
    ),
    "help.organisation.join.seat": "Om en plats i expertnätverket tas samtidigt (normalt tas den)",
    "help.organisation.leave": "Anteckna att en organisation lämnar sin plats i ett organ.",
    "help.meeting": "Organens möten.",
    "help.meeting.plan": "Planera ett möte. Om inget id anges bildas det av organet och året.",
    "help.meeting.plan.date": "Mötesdag, ÅÅÅÅ-MM-DD",
    "help.meeting.plan.item": (
        "Ärende på föredragningslistan, en gång för varje: rubriken eller POST=RUBRIK"
    ),
    "help.meeting.hold": "Anteckna att ett möte har hållits.",
    "help.meeting.hold.date": "Dagen då mötet hölls, ÅÅÅÅ-MM-DD (annars mötesdagen)",
    "help.decision": "Organens beslut.",
    "help.decision.record": (
        "Anteckna vad ett organ har beslutat. Om inget id anges bildas det av datumet. Själva "
        "beslutet är det undertecknade protokollet; här antecknas det."
    ),
    "help.decision.record.date": "Beslutsdag, ÅÅÅÅ-MM-DD",
    "help.set": (
        "Ändra enskilda fält i en post. Det som bara ett steg i livscykeln får ändra kan inte "
        "ändras så här, inte heller det som är fryst (se correct)."
    ),
    "help.save": (
        "Spara det som har redigerats för hand i registrets filer. Det granskas och bedöms som "
        "alla andra ändringar och beskrivs i klartext."
    ),
    "help.correct": (
        "Rätta en fryst uppgift öppet. Posten bevarar vilka fält som rättades, när och varför."
    ),
    "help.undo": (
        "Återta en posts senaste steg och ange motiveringen. Både steget och återtagandet finns "
        "kvar i historiken. Uppföljning, en indikators värde och andra antecknade uppgifter "
        "rättas med stcli correct."
    ),
    "help.void": (
        "Ogiltigförklara en post som aldrig borde ha antecknats. Så hanteras dubbletter "
        "och misstag: posten döljs i listor men raderas inte."
    ),
    "help.learn": (
        "Fyll i det som inte var känt när en post fördes in. Det kan gälla datum, fas "
        "eller beslut för den första statusen."
    ),
    "help.focus-area.propose.goal": "Mål, en gång för varje: ID=TEXT eller bara texten",
    "help.focus-area.prepare.goal": "Mål, en gång för varje: ID=TEXT eller bara texten",
    "option.registry": (
        "Mappen med registret (annars STCLI_REGISTRY, annars mappen där du är och de ovanför)"
    ),
    "option.lang": "Språk: fi, sv eller en",
    "option.color": "Färger: auto, always (alltid) eller never (aldrig)",
    "option.quiet": "Visa bara det som efterfrågades",
    "option.verbose": "Berätta mer om något går fel",
    "option.today": "Dagen som räknas som i dag, ÅÅÅÅ-MM-DD",
    "option.format": "Svarets form, till exempel json, csv eller yaml",
    "option.json": "Svaret som JSON, samma som --format json",
    "option.output": "Skriv svaret till denna fil",
    "option.force": "Skriv över en befintlig fil",
    "option.no_input": "Fråga aldrig något",
    "option.yes": "Svara ja på alla frågor",
    "option.version": "Visa versionen",
    "option.help": "Visa denna hjälp",
    "option.id": "Postens id eller början av den, om inga andra börjar så",
    "option.id.new": (
        "Den nya postens id, som inte ändras senare: små bokstäver a–z, siffror och bindestreck"
    ),
    "option.id_option": "Id för den nya posten",
    "option.organisation": "Organisation",
    "option.body": "Organ",
    "option.record": "Post: dess id, hänvisning (mapp/id), fil eller en början som räcker",
    "option.assignments": (
        "Vad som ändras: FÄLT=VÄRDE, eller FÄLT+=VÄRDE för att lägga till i en lista"
    ),
    "option.paths": "Filer eller mappar; alla om ingen anges",
    "option.date": "Dagen från vilken det gäller, ÅÅÅÅ-MM-DD (annars beslutsdagen, annars i dag)",
    "option.date.plain": "Dagen från vilken det gäller, ÅÅÅÅ-MM-DD (annars i dag)",
    "option.reason": "Motivering (en text, @FIL eller - för standardinmatning)",
    "option.decision": "Beslut som steget grundar sig på",
    "option.meeting": "Mötet där saken avgjordes: beslutet antecknas samtidigt",
    "option.item": "Ärendets nummer på mötets föredragningslista",
    "option.text_fi": "Beslutstexten på finska",
    "option.text_sv": "Beslutstexten på svenska",
    "option.text_en": "Beslutstexten på engelska",
    "option.role": "Roll: coordinator (samordnare) eller member (deltagare)",
    "option.resources": "Vilka resurser organisationen bidrar med",
    "option.focus_area": "Prioriterat område",
    "option.instead": "Posten som ersätter",
    "option.source": "Källan som uppgiften kommer från",
    "option.post": "Uppdrag i organet",
    "option.seat": "Om också en plats i expertnätverket tas",
    "option.dry_run": "Visa vad som skulle sparas, men spara ingenting",
    "write.saved": "Sparat ({commit}).",
    "write.nothing": "Inget att spara: allt är redan så.",
    "write.dry-run": "Detta var en provkörning: ingenting sparades.",
    "write.warning": "Observera: {message} ({places})",
    "write.warning.more": {
        "one": "Observera: {message} ({places}; dessutom {count} annan)",
        "other": "Observera: {message} ({places}; dessutom {count} andra)",
    },
    "write.standing": {
        "one": "Registret har {count} äldre iakttagelse på annat håll: se stcli validate.",
        "other": "Registret har {count} äldre iakttagelser på annat håll: se stcli validate.",
    },
    "write.next": "Härnäst: {step}",
    "read.broken": "Det finns ett fel i {path} (rad {line}), så posten utelämnas: {message}",
    "refusal.bug": "Detta är ett fel i stcli, inte i det du gjorde: {error}",
    "refusal.bug.hint": (
        "Meddela felet. Kör kommandot på nytt med --verbose för att se var det hände."
    ),
    "refusal.system": "Operativsystemet meddelar: {error} {file}",
    "refusal.usage": "{error}",
    "refusal.usage.hint": "Se stcli --help.",
    "refusal.usage-lang": "Språket {lang} finns inte här. Språken är {known}.",
    "refusal.usage-color": "--color är auto, always eller never, inte {color}.",
    "refusal.usage-date": (
        "{text} är ingen dag. Skriv 2026-03-12, 12.3.2026 eller i dag, i går, i morgon."
    ),
    "refusal.usage-format": "Svaret kan inte ges i formen {format}. Formerna är: {known}.",
    "refusal.usage-command": "Kommandot {command} finns inte ({group}).",
    "refusal.usage-command.hint": "Kommandona är: {known}.",
    "refusal.usage-command.above": "Kommandot {group} {command} finns inte.",
    "refusal.usage-command.above.hint": "Det är ett eget kommando: stcli {command} --help",
    "refusal.usage-command.suggestion": (
        "Kommandot {command} finns inte ({group}). Menade du {suggestion}?"
    ),
    "refusal.usage-command.elsewhere": "Kommandot {command} behöver framför sig vad det gäller.",
    "refusal.usage-command.elsewhere.hint": "Menade du: {lines}",
    "refusal.usage-option": "Flaggan {option} finns inte här.",
    "refusal.usage-option.hint": "Se kommandots flaggor: {line} --help",
    "refusal.usage-option.number": "Flaggan {option} finns inte här.",
    "refusal.usage-option.number.hint": "Framför ett negativt tal skrivs två bindestreck och ett mellanslag: -- {option}",
    "refusal.usage-option.suggestion": "Flaggan {option} finns inte här. Menade du {suggestion}?",
    "refusal.usage-missing": "{name:metavar} saknas.",
    "refusal.usage-missing.hint": "Se vad kommandot behöver: {line} --help",
    "refusal.usage-needs-value": "{option} behöver ett värde.",
    "refusal.usage-value": "Värdet för {name:metavar} duger inte: {error}",
    "refusal.usage-extra": "Kommandot har för många ord: {words}.",
    "refusal.usage-extra.hint": (
        "Skriv en text av flera ord inom citattecken och kontrollera vad kommandot behöver: {line} "
        "--help"
    ),
    "refusal.kind-unknown": "Det finns ingen posttyp som heter {kind}. Typerna är: {known}.",
    "refusal.kind-unknown.hint": (
        "Om typen borde finnas kan det vara fel i dess beskrivning i mappen"
        " schemas: se stcli validate."
    ),
    "refusal.kind-unknown.suggestion": (
        "Det finns ingen posttyp som heter {kind}. Menade du {suggestion}?"
    ),
    "refusal.kind-missing": "Registrets scheman känner inte till typen {kind}.",
    "refusal.not-yet": "{record} fanns ännu inte {day}.",
    "refusal.not-yet.hint": "Dess historik visas av: stcli log {reference}",
    "state.unknown": "okänd",
    "refusal.not-found": "Det finns ingen post som heter {name}.",
    "refusal.not-found.hint": (
        "Se vad som finns: stcli list focus-areas (eller measures, organisations, meetings, "
        "decisions)."
    ),
    "refusal.not-found.kind": "Det finns ingen post som heter {name}.",
    "refusal.not-found.kind.hint": "Se vad som finns: stcli list {folder}",
    "refusal.not-found.suggestion": (
        "Det finns ingen post som heter {name}. Menade du {suggestion}?"
    ),
    "refusal.not-found.other": "{name} är av typen {kind}. Här behövs {needed}.",
    "refusal.not-found.other.hint": "Se vad som finns: stcli list {folder}",
    "refusal.ambiguous": "{name} kan avse flera poster: {found}.",
    "refusal.ambiguous.hint": "Skriv mer av id eller hela hänvisningen (mapp/id).",
    "refusal.record-broken": "Filen för {name} har fel och kan inte användas: {path}",
    "refusal.record-broken.hint": "Se vad som är fel: stcli validate {path}",
    "refusal.id-form": (
        "{id} duger inte som id. Ett id har små bokstäver a–z, siffror och bindestreck mellan "
        "dem, högst {longest} tecken."
    ),
    "refusal.id-form.suggestion": (
        "{id} duger inte som id. Ett id har små bokstäver a–z, siffror och bindestreck mellan "
        "dem, högst {longest} tecken."
    ),
    "refusal.id-form.suggestion.hint": "Till exempel så här: {suggestion}",
    "refusal.id-taken": "Posten {record} finns redan. Ett id används aldrig två gånger.",
    "refusal.id-taken.hint": "Välj ett annat id.",
    "refusal.needs": "{option} saknas.",
    "refusal.needs.hint": "Se vad kommandot behöver: stcli {kind} {action} --help",
    "refusal.needs-decision": "Detta kräver ett beslut: {kind} {action}, {record}.",
    "refusal.needs-decision.hint": (
        "Ange det antecknade beslutet med --decision eller mötet där saken avgjordes med "
        "--meeting. Ett beslut antecknas med stcli decision record."
    ),
    "refusal.decision-or-meeting": "Ange antingen --decision eller --meeting, inte båda.",
    "refusal.decision-recorded": "Mötets {meeting} beslut om detta är redan antecknat: {decision}.",
    "refusal.decision-recorded.hint": (
        "Om steget grundar sig på det, ange det: --decision {decision}. Om det är fel, ogiltigförklara "
        "det: stcli void decisions/{decision} --reason MOTIVERING"
    ),
    "refusal.body-may-not": "Mötet {meeting}: {body} kan inte besluta om saken ”{decides}”. Den avgörs av {who}.",
    "refusal.body-may-not.hint": "Beslutet antecknas från det möte där {who} avgjorde saken.",
    "refusal.item-missing": "Föredragningslistan för mötet {meeting} har inget ärende {item}.",
    "refusal.item-missing.hint": "Ärendena är: {items}.",
    "refusal.item-unclear": (
        "Föredragningslistan för mötet {meeting} har flera ärenden om {subject}."
    ),
    "refusal.item-unclear.hint": "Ange vilket med --item. Ärendena är: {items}.",
    "refusal.settle-one": (
        "De återstående åtgärderna kan avgöras på bara ett sätt: --cancel-measures, "
        "--transfer-measures eller --move-measures OMRÅDE. En enskild åtgärd kan flyttas för sig: "
        "--move-measures ÅTGÄRD=OMRÅDE."
    ),
    "refusal.dated-ahead": (
        "{date:date} ligger i framtiden. Bara det som har hänt kan antecknas (i dag är det "
        "{today:date})."
    ),
    "refusal.action-unknown": (
        "Det finns inget sådant steg i livscykeln för poster av denna typ: {action}."
    ),
    "refusal.action-not-allowed": "{title}: steget {way} är inte möjligt, eftersom statusen är ”{status}”.",
    "refusal.action-not-allowed.hint": (
        "I den här statusen är dessa möjliga: {ways}. Ett steg som antecknats av misstag "
        "återtas: stcli undo {record}"
    ),
    "refusal.action-not-allowed.first": "{title}: steget {way} är inte möjligt, eftersom statusen är ”{status}”.",
    "refusal.action-not-allowed.first.hint": "I den här statusen är dessa möjliga: {ways}.",
    "refusal.action-not-allowed.none": "{title}: steget {way} är inte möjligt, eftersom statusen är ”{status}”.",
    "refusal.action-not-allowed.none.hint": (
        "I den här statusen finns inga möjliga steg. Ett steg som antecknats av misstag återtas: "
        "stcli undo {record}"
    ),
    "refusal.date-order": (
        "{title}: dagen för ”{label}”, {date:date}, är före den senaste händelsen: {last} "
        "{earlier:date}."
    ),
    "refusal.date-order.hint": (
        "Anteckna steget tidigast {earlier:date}. Om den senaste händelsen har fel dag, återta "
        "den (stcli undo {record}) och anteckna den på nytt med rätt dag (--date)."
    ),
    "refusal.date-order.first": (
        "{title}: dagen för ”{label}”, {date:date}, är före postens början: {last} {earlier:date}."
    ),
    "refusal.date-order.first.hint": (
        "Anteckna steget tidigast {earlier:date}. Om själva posten har fel dag, ogiltigförklara "
        "den (stcli void {record}) och anteckna den på nytt med rätt dag (--date)."
    ),
    "refusal.undo-first": (
        "{record} har inget steg som kunde återtas: den första anteckningen kvarstår."
    ),
    "refusal.undo-first.hint": "Om posten aldrig borde ha funnits, se stcli void --help.",
    "refusal.learn-not-imported": (
        "{record} har inte förts in från annat håll: dess historik är känd från början."
    ),
    "refusal.learn-field": "{name} kan inte kompletteras så här. Det som kan är: {known}.",
    "refusal.no-lifecycle": "Poster av typen {kind} har ingen livscykel.",
    "refusal.assignment-form": "{text} har inte formen FÄLT=VÄRDE.",
    "refusal.assignment-form.hint": (
        'Till exempel title.sv="…", participants[spek].resources="…" eller case_numbers+=VN/1/2026.'
    ),
    "refusal.assignment-not-a-list": "{path} är ingen lista, så inget kan läggas till med +=.",
    "refusal.value-fixed": "{option}: ”{value}” är inget av alternativen.",
    "refusal.value-fixed.hint": "Alternativen är: {known}.",
    "refusal.assignment-type": "{path} tar emot {type:type}, och {value} är inte det.",
    "refusal.assignment-no-entry": "{path} har ingen uppgift {key}.",
    "refusal.assignment-no-entry.hint": (
        "Punkterna kan också anges enligt ordning: {path}[#0] är den första."
    ),
    "refusal.assignment-no-entry.known": "{path} har ingen uppgift {key}.",
    "refusal.assignment-no-entry.known.hint": (
        "Uppgifterna är: {known}. En punkt kan också anges enligt ordning: {path}[#0] är den första."
    ),
    "refusal.assignment-language": (
        "{path}: ange språket med två bokstäver, till exempel title.fi=… eller title.sv=…."
    ),
    "refusal.assignment-language.other": "{path}: registret har inga texter på det språket.",
    "refusal.assignment-language.other.hint": (
        "Registrets språk är: {known}. Ett nytt språk läggs till i registry/registry.yaml, under "
        "languages."
    ),
    "refusal.assignment-unknown": "Fältet {path} finns inte.",
    "refusal.assignment-unknown.hint": "Fälten är: {known}.",
    "refusal.assignment-unknown.suggestion": "Fältet {path} finns inte. Menade du {suggestion}?",
    "refusal.field-stands": "Fältet {name} ändras aldrig för hand.",
    "refusal.field-stands.history": "Fältet {name} ändras aldrig för hand.",
    "refusal.field-stands.history.hint": (
        "Ett steg som antecknats på fel dag återtas (stcli undo) och antecknas på nytt. Om redan "
        "postens första anteckning är fel ogiltigförklaras posten (stcli void) och antecknas med "
        "ett nytt id."
    ),
    "refusal.field-follows": "Fältet {name} följer av vad som har hänt med posten.",
    "refusal.field-follows.hint": (
        "Använd kommandot för steget: se stcli {kind} --help. Det som inte var känt när posten "
        "fördes in fylls i med stcli learn."
    ),
    "refusal.reason-empty": "Motiveringen är tom. Säg med några ord varför.",
    "refusal.prepare-nothing": "Ingenting angavs. Ange minst ett av: {options}.",
    "refusal.already-participates": "{id} deltar redan i {record}.",
    "refusal.already-participates.hint": (
        "Till samordnare görs den med: stcli focus-area coordinator {area} {id}. Andra "
        'uppgifter ändras med: stcli set {record} "participants[{id}].resources=…"'
    ),
    "refusal.already-coordinates": "{id} samordnar redan {record}.",
    "refusal.already-member": "{record} har redan en plats i {body}.",
    "refusal.not-participating": "{id} deltar inte nu i {record}.",
    "refusal.not-member": "{record} har nu ingen plats i {id}.",
    "refusal.frozen": "{record} är avslutad och dess innehåll är fryst.",
    "refusal.frozen.hint": "Ett fel rättas öppet med stcli correct.",
    "refusal.against-the-rules": {
        "one": (
            "Detta kan inte sparas, eftersom det skulle strida mot reglerna. Ingenting ändrades."
        ),
        "other": (
            "Detta kan inte sparas, eftersom det skulle strida mot reglerna på {count} "
            "punkter. Ingenting ändrades."
        ),
    },
    "refusal.registry-unreadable": "Filen registry.yaml har fel, så ingenting kan sparas.",
    "refusal.registry-uncommitted": "Registret i {folder} har ännu inte sparats i git.",
    "refusal.registry-uncommitted.hint": (
        "Spara det första gången med git add och git commit, eller börja ett nytt register med "
        "stcli init."
    ),
    "refusal.save-nothing-there": "Ingenting har ändrats i {path}.",
    "refusal.file-missing": "Filen {path} finns inte.",
    "refusal.file-missing.hint": "Kontrollera filens namn och mapp.",
    "refusal.file-missing.suggestion": "Filen {path} finns inte. Menade du {suggestion}?",
    "refusal.file-unreadable": "Filen {path} finns inte eller kan inte läsas som text.",
    "refusal.no-meeting-held": "Inget möte har hållits ännu.",
    "refusal.no-meeting-held.hint": "Ange en dag (12.3.2026). De planerade mötena visar: stcli list meetings",
    # reading
    "list.empty": "Registret har inga {kind}.",
    "list.none": "Ingen post bland {kind} uppfyller villkoren.",
    "refusal.filter-kind": "{option} kan inte användas när {kind} listas.",
    "refusal.status-none": "Det finns ingen status bland {kind}.",
    "refusal.status-unknown": "”{status}” är ingen status bland {kind}.",
    "refusal.status-unknown.hint": "Välj en av dessa: {known}.",
    "refusal.column-unknown": "Det finns inget fält ”{column}” bland {kind}.",
    "refusal.column-unknown.hint": (
        "Fälten är: {known}. Alla fält och deras betydelse: stcli schema {folder}"
    ),
    "refusal.column-unknown.suggestion": (
        "Det finns inget fält ”{column}” bland {kind}. Menade du ”{suggestion}”?"
    ),
    "refusal.column-unknown.suggestion.hint": (
        "Fälten är: {known}. Alla fält och deras betydelse: stcli schema {folder}"
    ),
    "refusal.export-table": "Tabellen ”{name}” finns inte.",
    "refusal.export-table.hint": "Tabellerna är: {known}",
    "refusal.export-table.suggestion": "Tabellen ”{name}” finns inte. Menade du ”{suggestion}”?",
    "refusal.export-table.suggestion.hint": "Tabellerna är: {known}",
    "refusal.export-table.private": (
        "Tabellen ”{name}” publiceras inte: den berättar vad som tidigare har stått och vem som "
        "har skrivit det."
    ),
    "refusal.export-table.private.hint": "Lämna bort tabellen eller flaggan --public.",
    "refusal.export-folder": "Flera tabeller i formen {form} behöver en mapp.",
    "refusal.export-folder.hint": "Ange en mapp med --output eller bara en tabell: {known}",
    "refusal.export-file": "{form} är inte för skärmen.",
    "refusal.export-file.hint": "Ange en fil med --output.",
    "refusal.export-no-tables": "Formen {form} innehåller inga tabeller utan hela registret.",
    "refusal.export-no-tables.hint": "Lämna bort tabellerna.",
    "refusal.export-base": "{base} är ingen adress som en IRI kan börja med.",
    "refusal.export-base.hint": "Ange en hel adress, till exempel https://example.org/register/",
    "refusal.export-needs-extra": "Den del som behövs för att skriva Parquet är inte installerad.",
    "refusal.export-needs-extra.hint": (
        "Installera den (python -m pip install pyarrow) eller exportera som CSV eller JSON-rader."
    ),
    "refusal.export-rows": "Tabellen {table} har fler rader än ett kalkylblad rymmer ({most}).",
    "refusal.export-rows.hint": "Exportera den som CSV eller JSON-rader.",
    "refusal.output-no-folder": "Mappen {path} finns inte.",
    "refusal.output-no-folder.hint": "Skapa den eller välj en annan plats.",
    "refusal.output-not-a-folder": "{path} är ingen mapp.",
    "refusal.output-not-a-folder.hint": (
        "Flera tabeller skrivs till en mapp, var och en till sin fil: välj ett annat namn."
    ),
    "refusal.search-empty": "Det finns inget ord att söka efter.",
    "refusal.search-empty.hint": "Ange ett eller flera ord. Exempel: stcli search --help",
    "refusal.search-characters": "Sökningen innehåller styrtecken.",
    "refusal.search-characters.hint": "Skriv den på nytt i stället för att kopiera den.",
    "refusal.search-long": "Sökningen är längre än {most} tecken.",
    "refusal.search-long.hint": "Några ord räcker.",
    "refusal.search-words": "Det är fler än {most} ord.",
    "refusal.search-words.hint": "Några ord räcker.",
    "refusal.search-limit": "--limit är minst 1, inte {limit}.",
    "refusal.search-limit.hint": "Utan --limit visas de 20 bästa.",
    "refusal.search-none": "Ordet ”{word}” finns inte i någon post.",
    "refusal.search-none.hint": "Sök med ett annat ord eller med början av ett ord. Med --all söks också bland ogiltigförklarade poster.",
    "refusal.search-none.suggestion": "Ordet ”{word}” finns inte i någon post. Menade du ”{suggestion}”?",
    "refusal.search-none.suggestion.hint": "Sök med ett annat ord eller med början av ett ord. Med --all söks också bland ogiltigförklarade poster.",
    "refusal.search-apart": "Orden ”{text}” står inte intill varandra i någon post.",
    "refusal.search-apart.hint": "Med mellanslag emellan och utan citattecken får de stå var som helst i en post.",
    "refusal.search-together": "Ingen post har alla dessa ord.",
    "refusal.search-together.hint": "Poster som har vart och ett av dem: {counts}",
    "refusal.query-table": "Tabellen ”{name}” finns inte.",
    "refusal.query-table.hint": "Tabellerna visas av: stcli query --schema",
    "refusal.query-table.suggestion": "Tabellen ”{name}” finns inte. Menade du ”{suggestion}”?",
    "refusal.query-table.suggestion.hint": "Tabellerna visas av: stcli query --schema",
    "refusal.query-column": "Kolumnen ”{name}” finns inte i det som frågas.",
    "refusal.query-column.hint": "Alla tabellers kolumner visas av: stcli query --schema",
    "refusal.query-column.suggestion": "Kolumnen ”{name}” finns inte i det som frågas. Menade du ”{suggestion}”?",
    "refusal.query-column.suggestion.hint": "Alla tabellers kolumner visas av: stcli query --schema",
    "refusal.query-list": "”{name}” är en lista som har en egen tabell, {table}.",
    "refusal.query-list.hint": "Koppla tabellen med kolumnen ”reference”. Dess kolumner visas av: stcli query --schema",
    "refusal.query-ambiguous": "Flera av frågans tabeller har en kolumn ”{name}”.",
    "refusal.query-ambiguous.hint": "Säg vilken du menar, till exempel {table}.{name}",
    "refusal.query-function": "Funktionen ”{name}” finns inte.",
    "refusal.query-function.hint": "Det finns SQLites funktioner samt today() och last_day().",
    "refusal.query-near": "Frågan är inte SQL: det som står vid ”{name}” passar inte där.",
    "refusal.query-near.hint": "Ord skrivs inom enkla citattecken ('open') och hela frågan inom dubbla. Exempel: stcli query --help",
    "refusal.query-keyword": "”{name}” är ett av SQL:s egna ord, så kolumnens namn behöver hakparenteser.",
    "refusal.query-keyword.hint": "Skriv det så här: [{name}]",
    "refusal.query-incomplete": "Frågan slutar mitt i.",
    "refusal.query-incomplete.hint": "Är en parentes eller ett citattecken inte stängt?",
    "refusal.query-empty": "Det är ingen fråga.",
    "refusal.query-empty.hint": "En fråga börjar med select. Exempel: stcli query --help",
    "refusal.query-late": "Frågan tog mer än {seconds} sekunder och avbröts.",
    "refusal.query-late.hint": "Avgränsa den med where eller förena tabellerna med ett villkor (on).",
    "refusal.query-writes": "En fråga får bara läsa, och den här skulle göra mer.",
    "refusal.query-writes.hint": "Poster ändras med de kommandon som finns för det: stcli --help",
    "refusal.query-large": "Svaret skulle ta mer minne än en fråga får använda.",
    "refusal.query-large.hint": "Be om färre rader eller kolumner.",
    "refusal.query-several": "Det här är flera frågor.",
    "refusal.query-several.hint": "Ställ en fråga åt gången.",
    "refusal.query-wrong": "Frågan kan inte besvaras. SQLite säger: {said}",
    "refusal.query-wrong.hint": "Tabellerna visas av: stcli query --schema",
    "refusal.query-characters": "Frågan innehåller tecken som inte kan stå i en fråga.",
    "refusal.query-characters.hint": "Skriv den på nytt i stället för att kopiera den.",
    "refusal.query-rows": "Svaret har fler än {most} rader; resten lämnades bort.",
    "refusal.query-rows.hint": "Avgränsa frågan med where eller limit.",
    "refusal.query-ids": "Svaret har varken kolumnen id eller kolumnen reference och nämner alltså inga poster.",
    "refusal.query-ids.hint": "Dess kolumner är: {known}",
    "refusal.query-unsaved": "Registret har ingen sparad fråga ”{name}”.",
    "refusal.query-unsaved.hint": "De sparade visas av: stcli query",
    "refusal.query-unsaved.suggestion": "Registret har ingen sparad fråga ”{name}”. Menade du ”{suggestion}”?",
    "refusal.query-unsaved.suggestion.hint": "De sparade visas av: stcli query",
    "refusal.rule-unknown": "Det finns ingen regel och ingen grupp av regler som heter ”{rule}”.",
    "refusal.rule-unknown.hint": "Alla regler: stcli explain",
    "refusal.rule-unknown.suggestion": "Regeln ”{rule}” finns inte. Menade du ”{suggestion}”?",
    "refusal.rule-unknown.suggestion.hint": "Alla regler: stcli explain",
    "telling.unknown": "{record}: {action}",
    "telling.edit": "{subject}: uppgifter ändrade",
    "telling.claim": "{subject}: {what}",
    "telling.claim.decision": "(beslut {decision})",
    "telling.undone": "{what} (återtaget senare)",
    "telling.detail": "{label}: {value}",
    "telling.import": "{past} ({state})",
    "account.born": "tillagd",
    "account.gone": "borttagen",
    "account.changed": "ändrad",
    "account.unread": "filen kan inte läsas",
    "account.read-again": "filen kan läsas igen",
    "account.moved": "filen flyttad: {before} → {after}",
    "account.entry.changed": "en anteckning i historiken har ändrats: {entry}",
    "account.entry.gone": "en anteckning i historiken har tagits bort: {entry}",
    "account.policy": "Registrets inställningar ({about})",
    "account.signers": "Undertecknare ({about})",
    "account.schema": "Strukturbeskrivning: {about}",
    "account.file": "Filen {about}",
    "account.kind.added": "en ny typ av post",
    "account.kind.removed": "typen av post har tagits bort",
    "account.other": "andra delar av beskrivningen ändrade",
    "account.field.renamed": "fältet {before} heter nu {after}",
    "account.field.added": {
        "one": "nytt fält: {name}",
        "other": "nya fält: {name}",
    },
    "account.field.removed": {
        "one": "fältet borttaget: {name}",
        "other": "fälten borttagna: {name}",
    },
    "account.field.changed": {
        "one": "fältets beskrivning ändrad: {name}",
        "other": "fältens beskrivning ändrad: {name}",
    },
    "account.state.added": {
        "one": "ny status: {name}",
        "other": "nya statusar: {name}",
    },
    "account.state.removed": {
        "one": "statusen borttagen: {name}",
        "other": "statusarna borttagna: {name}",
    },
    "account.state.changed": {
        "one": "statusens beskrivning ändrad: {name}",
        "other": "statusarnas beskrivning ändrad: {name}",
    },
    "account.step.added": {
        "one": "nytt steg: {name}",
        "other": "nya steg: {name}",
    },
    "account.step.removed": {
        "one": "steget borttaget: {name}",
        "other": "stegen borttagna: {name}",
    },
    "account.step.changed": {
        "one": "stegets beskrivning ändrad: {name}",
        "other": "stegens beskrivning ändrad: {name}",
    },
    "account.marks": {
        "one": "märkningen {name} ändrad",
        "other": "märkningar ändrade: {name}",
    },
    "account.signer.added": {
        "one": "ny undertecknare: {name}",
        "other": "nya undertecknare: {name}",
    },
    "account.signer.removed": {
        "one": "undertecknaren borttagen: {name}",
        "other": "undertecknarna borttagna: {name}",
    },
    "account.signer.changed": {
        "one": "undertecknarens nyckel bytt: {name}",
        "other": "undertecknarnas nycklar bytta: {name}",
    },
    "blank.decision": "BESLUT",
    "blank.organisation": "ORGANISATION",
    "blank.body": "ORGAN",
    "blank.text": "TEXT",
    "blank.title": "NAMN",
    "blank.id": "ID",
    "blank.record": "POST",
    "blank.reason": "MOTIVERING",
    "blank.to": "DATUM",
    "blank.date": "DATUM",
    "show.reference": "hänvisning",
    "show.gaps": "Inte antecknat: {fields}",
    "show.phase-unknown": "fasen inte känd",
    "show.date-unknown": "Datum inte känt",
    "show.referrers": "{kind} som hänvisar hit ({count})",
    "show.more": "… och {count} till",
    "status.more": "… och {count} till: {command}",
    "show.until": "{place} till och med {date:date}",
    "show.untranslated": "Saknas {lang:in-language}: {fields}",
    "status.errors": {
        "one": "Registret har {count} fel. Se på det först: stcli validate",
        "other": "Registret har {count} fel. Se på dem först: stcli validate",
    },
    "status.areas": "Öppna prioriterade områden ({count})",
    "status.areas.none": "Inget prioriterat område är öppet.",
    "status.areas.none.known": "Det finns ingen uppgift om att något prioriterat område var öppet den dagen.",
    "status.unknown": "Läget den dagen är inte känt: {counts}",
    "status.phase": "{phase} ({count})",
    "status.phase.unknown": "Fasen inte känd ({count})",
    "status.coordinator": "samordnas av {names}",
    "status.coordinator.unknown": "samordnaren inte känd",
    "status.measures.none": "inga åtgärder",
    "status.measures": "åtgärder: {counts}",
    "status.reported": "senaste uppföljning {date:date}",
    "status.late.count": {
        "one": "{count} försenad",
        "other": "{count} försenade",
    },
    "status.silent.count": {
        "one": "{count} utan aktuell uppföljning",
        "other": "{count} utan aktuell uppföljning",
    },
    "status.late": {
        "one": "{count} åtgärd är försenad",
        "other": "{count} åtgärder är försenade",
    },
    "status.silent": {
        "one": "{count} åtgärd saknar uppföljning sedan {days} dagar",
        "other": "{count} åtgärder saknar uppföljning sedan {days} dagar",
    },
    "status.measures.calm": "Ingen åtgärd är försenad och alla har aktuell uppföljning.",
    "status.late.end": "planerad till {date:date}",
    "status.silent.since": "senaste uppgift {date:date}",
    "status.silent.never": "inga uppgifter ännu",
    "status.lead": "ansvarig {name}",
    "status.waiting": {
        "one": "{count} förslag väntar på beslut",
        "other": "{count} förslag väntar på beslut",
    },
    "status.waiting.since": "föreslaget {date:date}",
    "status.waiting.postponed": "uppskjutet {date:date}",
    "status.phenomena": "Fenomen som följs: {counts}",
    "status.meeting": "Nästa möte",
    "status.meeting.none": "Inget kommande möte är planerat.",
    "status.meeting.next": "{body}, {date:date} ({id})",
    "status.meeting.unheld": "{body}, {date:date} ({id}): mötesdagen har passerat. Anteckna att mötet har hållits, flytta det eller ställ in det.",
    "status.missing": "Det som saknas ({count})",
    "status.missing.more": "Var bristerna finns och vad som kan göras: stcli validate",
    "status.missing.other": "{count} × {rule}",
    "status.missing.language-missing": {
        "one": "{count} text är ännu inte översatt",
        "other": "{count} texter är ännu inte översatta",
    },
    "status.missing.not-canonical": {
        "one": "{count} fil har inte standardform (stcli fmt rättar den)",
        "other": "{count} filer har inte standardform (stcli fmt rättar dem)",
    },
    "status.missing.decision-mandated": {
        "one": "{count} steg vars beslut eller datum inte är känt",
        "other": "{count} steg vars beslut eller datum inte är kända",
    },
    "status.missing.several-organisations": {
        "one": "{count} prioriterat område där färre än två organisationer är kända deltagare",
        "other": "{count} prioriterade områden där färre än två organisationer är kända deltagare",
    },
    "status.missing.preparation-complete": {
        "one": "{count} brist i beredningens resultat",
        "other": "{count} brister i beredningens resultat",
    },
    "status.missing.closed-with-outcome": {
        "one": "{count} avslutat prioriterat område vars resultat inte är känt",
        "other": "{count} avslutade prioriterade områden vars resultat inte är kända",
    },
    "status.missing.one-coordinator": {
        "one": "{count} öppet prioriterat område utan exakt en känd samordnare",
        "other": "{count} öppna prioriterade områden utan exakt en känd samordnare",
    },
    "status.missing.lead-participates": {
        "one": "{count} organisation genomför en åtgärd men deltar inte i dess prioriterade område",
        "other": (
            "{count} organisationer genomför en åtgärd men deltar inte i dess prioriterade område"
        ),
    },
    "status.missing.network-seat": {
        "one": "{count} medlem i samarbetsgruppen har ingen plats i expertnätverket",
        "other": "{count} medlemmar i samarbetsgruppen har ingen plats i expertnätverket",
    },
    "status.missing.dissolved-in-live-role": {
        "one": "{count} roll innehas ännu av en organisation som upphört",
        "other": "{count} roller innehas ännu av organisationer som upphört",
    },
    "status.pending": "Ännu inte sparat eller delat",
    "status.unsaved": {
        "one": "{count} fil har ändrats men inte sparats. Spara den: stcli save",
        "other": "{count} filer har ändrats men inte sparats. Spara dem: stcli save",
    },
    "status.unshared": {
        "one": "{count} sparad ändring har ännu inte delats. Dela den: git push",
        "other": "{count} sparade ändringar har ännu inte delats. Dela dem: git push",
    },
    "status.unfetched": {
        "one": "{count} ändring av andra har ännu inte hämtats. Hämta den: git pull",
        "other": "{count} ändringar av andra har ännu inte hämtats. Hämta dem: git pull",
    },
    "log.empty": "Ingenting antecknat uppfyller villkoren.",
    "log.edited": "uppgifter ändrade",
    "log.by": "antecknat av {author}, {date:date} ({commit})",
    "log.landed": "{what}; kom till registret genom en sammanslagning ({commit})",
    "log.column.date": "datum",
    "log.column.action": "steg",
    "log.column.decision": "beslut",
    "log.column.reason": "motivering",
    "log.column.commit": "sparad ändring",
    "log.column.author": "antecknat av",
    "log.column.operation": "händelse",
    "log.column.reference": "post",
    "log.column.recorded": "antecknat",
    "log.column.undone": "återtaget",
    "diff.title": "Ändringar: {before} → {after}",
    "diff.nothing": "Inga uppgifter har ändrats.",
    "diff.worktree": "filerna i arbetsmappen",
    "diff.HEAD": "det senast sparade",
    "diff.index": "det som valts för att sparas",
    "diff.rules": "Registrets regler och andra filer",
    "diff.column.sort": "typ",
    "diff.column.subject": "objekt",
    "diff.column.what": "vad som hände",
    "diff.column.field": "fält",
    "diff.column.before": "före",
    "diff.column.after": "efter",
    "diff.column.text": "med ord",
    "why.unsaved": "Värdet har inte sparats ännu: det finns bara i arbetsmappens fil.",
    "why.nothing": "ingenting",
    "why.value": "{value}",
    "why.never": "Ingenting har antecknats i fältet.",
    "why.edited": "Uppgiften antecknades",
    "why.removed": "Uppgiften togs bort",
    "why.reason": "Motivering: {reason}",
    "why.by": "Antecknat av {author}, {date:date} ({commit})",
    "why.since.import": "Samma värde sedan posten infördes",
    "why.since.birth": "Samma värde sedan posten antecknades",
    "why.before": "Före det: {value}",
    "why.merge": "Värdet uppstod när två arbetsversioner slogs samman; i dem stod: {values}",
    "why.merged": "Antecknat i en separat arbetsversion som fördes in i registret av {author}, {date:date} ({commit})",
    "why.renamed": "Fältet hette {name} ({field}) tills strukturbeskrivningen ändrades {date:date} ({commit})",
    "why.moved": "Filen var {path} tills den flyttades {date:date} ({commit})",
    "why.returned": "Samma värde stod där tidigare: antecknat av {author}, {date:date} ({commit})",
    "why.others": "Samma värde antecknades i en annan arbetsversion av {author}, {date:date} ({commit})",
    "refusal.log-action": "Steget ”{action}” finns inte.",
    "refusal.log-action.hint": "Stegen är: {known}.",
    "refusal.log-action.suggestion": "Steget ”{action}” finns inte. Menade du ”{suggestion}”?",
    "refusal.log-action.suggestion.hint": "Stegen är: {known}.",
    "explain.rule": "regel",
    "explain.severities": "allvarlighet",
    "explain.law": "innehåll",
    "explain.or": " eller ",
    "explain.rules": {
        "one": "{count} regel",
        "other": "{count} regler",
    },
    "explain.more": "Mer om en av dem: stcli explain REGEL",
    "export.part": "{file}: rader {rows}, SHA-256 {sum}.",
    "export.folder": {
        "one": "{folder}: {count} tabell, rader {rows}; kontrollsummorna står i {file}.",
        "other": "{folder}: {count} tabeller, rader {rows}; kontrollsummorna står i {file}.",
    },
    "export.commit": "Innehållet är det som ändringen {commit} säger.",
    "export.uncommitted": (
        "Ingen sparad ändring säger just detta: något är inte sparat ännu, eller så finns inget "
        "git."
    ),
    "export.cut": {
        "one": "Observera: {count} text var längre än en cell kan vara ({most} tecken) och klipptes av. I CSV är den hel.",
        "other": "Observera: {count} texter var längre än en cell kan vara ({most} tecken) och klipptes av. I CSV är de hela.",
    },
    "export.mention": (
        "Observera: i texterna i {record} nämns {hidden}, som inte publiceras. Kontrollera om det "
        "får nämnas."
    ),
    "calendar.due": "Tidsfrist: {title}",
    "calendar.milestone": "Delmål: {milestone} ({title})",
    "calendar.meeting": "Möte: {body}",
    "calendar.done": "Uppnått {date:date}",
    "export.shallow": (
        "Observera: den här kopian av registret saknar den tidigare historiken, så händelsernas "
        "SEQUENCE kan vara lägre än i en tidigare export. Hämta den: git fetch --unshallow"
    ),
    "search.more": "De {shown} bästa av {count} poster visas. Alla: --limit {count}",
    "search.reference": "referens",
    "search.kind": "posttyp",
    "search.status": "status",
    "search.title": "namn",
    "search.field": "fält",
    "search.lang": "språk",
    "search.excerpt": "utdrag",
    "query.none": "Registret har inga sparade frågor. En fråga sparas som registry/queries/NAMN.sql. Tabellerna: stcli query --schema",
    "query.name": "namn",
    "query.about": "ämne",
    "query.examples": "Exempel",
    "query.languages": "{label} på det valda språket; på ett språk: {columns}",
    "query.table.history": "vad posternas historik säger, anteckning för anteckning",
    "query.table.links": "vilken post som hänvisar till vilken",
    "query.table.transitions": "de gällande stegen i posternas livscykel",
    "query.table.commits": "det som har sparats (commit)",
    "query.table.changes": "vad varje sparad ändring gjorde med posterna",
    "query.column.reference": "posten: mapp/id",
    "query.column.path": "postens fil",
    "query.column.status": "status, om slaget har en",
    "query.column.position": "plats i listan, från noll",
    "query.column.action": "vad som gjordes",
    "query.column.date": "dagen då det trädde i kraft",
    "query.column.decision": "beslutets id",
    "query.column.reason": "motiveringen",
    "query.column.undone": "1 om det har tagits tillbaka",
    "query.column.entry": "hela anteckningen som JSON",
    "query.column.source": "posten som hänvisar",
    "query.column.field": "fältet",
    "query.column.target": "posten som det hänvisas till",
    "query.column.live": "0 om hänvisningen bara är ett minne",
    "query.column.from": "status före",
    "query.column.to": "status efter",
    "query.column.commit": "den sparade ändring som antecknade det",
    "query.column.recorded": "när det antecknades",
    "query.column.author": "vem som antecknade det",
    "query.column.operation": "händelsen som det hör till",
    "query.column.landing": "sammanslagningen som förde in det",
    "query.column.before": "värdet före; grupper och listor som JSON",
    "query.column.after": "värdet efter, likaså",
    "schema.kind": "typ",
    "schema.folder": "mapp",
    "schema.label": "benämning",
    "schema.fields": "Fält",
    "schema.fields.note": "De som är märkta med * är obligatoriska.",
    "schema.lifecycle": "Livscykel",
    "schema.diagram": "Som diagram (mermaid)",
    "schema.grows": "uppgifter läggs bara till",
    "schema.example": "till exempel {value}",
    "schema.live": "pågår",
    "schema.frozen": "det antecknade står fast; ändringar kräver motivering",
    "schema.step": {
        "one": "{action}: från {before} till {after}",
        "other": "{action}: från {before} till {after}",
    },
    "schema.step.new": "{action}: en ny post får statusen {after}",
    "schema.step.any": "{action}: från vilken status som helst till {after}",
    "schema.needs": "kräver {fields}",
    "schema.list": "lista: {item}",
    "schema.reference-to": "id för en post: {kind}",
    "schema.type.text": "text på flera språk (fi, sv, en)",
    "schema.type.id": "id",
    "schema.type.reference": "en post av valfri typ (mapp/id)",
    "schema.type.date": "dag (ÅÅÅÅ-MM-DD)",
    "schema.type.period-date": "dag eller månad (ÅÅÅÅ-MM-DD eller ÅÅÅÅ-MM)",
    "schema.type.uri": "webbadress",
    "schema.type.string": "text",
    "schema.type.integer": "heltal",
    "schema.type.number": "tal",
    "schema.type.object": "grupp av fält",
    "schema.type.choice": "ett av dessa",
    "schema.type.array": "lista",
    "schema.type.any": "vilket värde som helst",
    "schema.hidden": "visas inte i listor",
    "schema.start": "början",
    "schema.entries": "lista över uppgifter",
    "schema.stays": {
        "one": "{action}: i {before}, som kvarstår",
        "other": "{action}: i {before}; statusen kvarstår",
    },
    "help.status": (
        "Visa läget. Det omfattar öppna prioriterade områden enligt fas med samordnare och "
        "åtgärder; åtgärder som är försenade eller saknar aktuell uppföljning; förslag som "
        "väntar på beslut; nästa möte; det som saknas; det som ännu inte är sparat eller "
        "delat. Med --organisation visas en organisation, med --focus-area ett prioriterat "
        "område. I formen text berättas hur långt åtgärderna har kommit i ord, utan staplar."
    ),
    "help.list": (
        "Lista posterna av en typ. Utan villkor visas alla, med flera villkor de som uppfyller "
        "vart och ett. Ogiltigförklarade poster visas bara med --all."
    ),
    "help.list.where": (
        "Endast poster som uppfyller detta SQL-villkor, till exempel \"lead = 'spek'\"; kolumnerna "
        "visas av stcli query --schema"
    ),
    "help.list.organisation": (
        "Bara det som denna organisation eller någon av dess enheter i dag deltar i, ansvarar "
        "för, hör till eller nämns i"
    ),
    "help.list.focus_area": "Bara det som hör till detta prioriterade område",
    "help.list.body": "Bara det som hör till detta organ: dess möten, beslut och medlemmar",
    "help.list.date": (
        "Bara det som gäller denna dag, ÅÅÅÅ-MM-DD: möten och beslut enligt datum, andra enligt "
        "stegen i livscykeln"
    ),
    "option.kind": (
        "Posttyp: focus-area, measure, organisation, phenomenon, meeting, decision eller body "
        "(eller namnet på dess mapp)"
    ),
    "option.status": "Bara poster med denna status; kan anges flera gånger",
    "option.late": "Bara pågående poster vars planerade slut har passerats",
    "option.silent": "Bara pågående poster som saknar aktuell uppföljning",
    "option.at": (
        "Vad registret sade då: worktree, index, en dag (ÅÅÅÅ-MM-DD), ett möte, last-meeting "
        "eller en git-version"
    ),
    "option.on": "Vad som gällde i slutet av denna dag, ÅÅÅÅ-MM-DD, enligt allt som nu är antecknat; det som inte är känt är okänt",
    "option.columns": (
        "Fälten som visas, åtskilda med kommatecken, till exempel id,lead,planned.end"
    ),
    "option.sort": (
        "Fälten som sorteringen görs efter, åtskilda med kommatecken; -FÄLT sorterar åt andra "
        "hållet"
    ),
    "option.all": "Också ogiltigförklarade poster",
    "help.show": (
        "Visa en post i sin helhet. Sidan visar fälten, det som inte är antecknat, "
        "historiken och det som hänvisar till posten. Med --json eller --format yaml för "
        "program."
    ),
    "help.search": (
        "Sök poster med ord, i texter på alla språk. Ett ord hittar alla sina böjningsformer och de "
        "sammansättningar som det ingår i; stora och små bokstäver spelar ingen roll. Med flera ord "
        "hittas poster som har alla; ord inom citattecken står intill varandra. Förkortningar med "
        "stora bokstäver, nummer, id, datum och adresser hittar bara sig själva. Namn kommer före "
        "andra texter, hela ord före delar och sällsynta ord före vanliga. Det som hittades står "
        "inom [hakparentes]. Utan --limit visas de 20 bästa för människor och alla för program."
    ),
    "help.search.text": 'Ord som posten har alla; "sådana ord" står intill varandra',
    "help.search.kind": (
        "Bara poster av denna typ, till exempel measure (eller namnet på dess mapp); kan anges "
        "flera gånger"
    ),
    "help.search.limit": "Högst så många poster, de bästa först",
    "help.query": (
        "Besvara en fråga på SQL (SQLites dialekt) eller en fråga som har sparats i registret under "
        "ett namn. En fråga bara läser och kan inte ändra något. Tabellerna följer posterna: en för "
        "varje slag, en för varje lista i det, samt history, links, transitions, commits och "
        "changes. --schema visar alla. today() är den dag som räknas som i dag och last_day() den sista i en månad. Utan en fråga räknas "
        "de sparade upp (registry/queries/NAMN.sql)."
    ),
    "help.query.question": "Frågan på SQL, @FIL eller namnet på en sparad fråga",
    "help.query.schema": "Visa tabellerna och vad deras kolumner innehåller",
    "help.export": (
        "Skriv hela tabeller för andra program: tabellerna i `stcli query --schema` eller de "
        "som nämns (en typs namn står för dess tabell). Formen anges med --format (csv, jsonl, "
        "xlsx, parquet, ics, turtle, jsonld) eller av filnamnets ändelse. En XLSX-fil har ett blad för varje tabell; i de andra "
        "formerna blir varje tabell en fil i mappen för --output, och bredvid dem står "
        "datapackage.json med tabeller, typer, antal rader, kontrollsummor och ändringens id. En "
        "ensam tabell kan också skrivas till en fil eller till standard ut. Samma ändring ger "
        "alltid samma byte. Det som `stcli export TYP` skriver som CSV eller XLSX kan `stcli "
        "import` läsa tillbaka."
        " Kalendern (ics) har åtgärdernas tidsfrister, delmålen och mötena; turtle och jsonld har organisationerna och organen som länkade data (RDF)."
    ),
    "help.export.tables": "Tabellerna eller posttyperna; utan dem alla tabeller",
    "help.export.base": (
        "turtle, jsonld: vad posternas IRI börjar med, till exempel "
        "https://example.org/register/; annars urn:stcli:REGISTER:"
    ),
    "option.public": (
        "Bara det som alla får se: inga minnesanteckningar, kontaktadresser, förslag eller "
        "ogiltigförklarade poster, inget som berättar om dem och inget av det som git vet (vem "
        "som sparade vad, tidigare värden)"
    ),
    "help.log": (
        "Berätta vad som har gjorts, det nyaste först. För varje steg visas vad som hände "
        "och när, genom vilket beslut och varför, och vem som antecknade det. Utan post "
        "gäller det hela registret."
    ),
    "option.since": "Bara från och med denna dag, ÅÅÅÅ-MM-DD",
    "option.until": "Bara till och med denna dag, ÅÅÅÅ-MM-DD",
    "option.action": (
        "Bara detta steg, till exempel close eller focus-area.close; edit avser ändringar av "
        "enskilda fält"
    ),
    "help.diff": (
        "Berätta vad som har ändrats mellan två platser: vad som har beslutats och gjorts, vem "
        "som har kommit med eller lämnat och vilka uppgifter som har antecknats. Utan platser "
        "jämförs filerna i arbetsmappen med det senast sparade, med en plats jämförs de med den."
    ),
    "help.diff.a": (
        "Jämförelsens början: worktree, index, en dag (ÅÅÅÅ-MM-DD), ett möte, last-meeting eller "
        "en git-version; även intervallet A..B; annars HEAD"
    ),
    "help.diff.b": "Jämförelsens slut; annars worktree",
    "help.why": (
        "Berätta varifrån värdet i ett fält kommer: vem som antecknade det och när, genom vilket "
        "steg, beslut och av vilket skäl, och vad som stod där före det. Värdet följs genom "
        "sammanslagningar, fält som bytt namn och filer som flyttats."
    ),
    "help.why.record": "Posten: referens, fil, id eller början av id",
    "help.why.field": "Fältet, till exempel title.sv, status eller participants[spek].role",
    "help.explain": (
        "Förklara en regel i ord. Förklaringen visar vad regeln kräver, hur allvarligt det "
        "är att bryta mot den och vad som ska göras. Utan regel listas alla."
    ),
    "option.rule": "Regelns namn, så som det står inom hakparentes efter en iakttagelse",
    "help.schema": (
        "Visa vad posterna av en typ innehåller. För varje fält visas typ och betydelse, "
        "och till sist stegen i livscykeln. Utan typ listas typerna."
    ),
    # keeping
    "help.validate": (
        "Granska registret enligt alla dess regler. Varje regel ser alltid på hela "
        "registret; angivna filer, --select och --ignore väljer bara vilka iakttagelser "
        "som visas. Granskningen behöver varken nätverk eller klocka: samma filer ger "
        "alltid samma svar. Returkoden är 1 om det finns fel."
    ),
    "help.validate.paths": (
        "Visa iakttagelser bara för dessa: filer, mappar, hänvisningar eller id för poster."
    ),
    "help.validate.at": (
        "Granska vad registret sade på annat ställe: index, en git-version, ett datum eller ett "
        "möte."
    ),
    "option.base": (
        "Jämför med detta ställe: iakttagelser som redan fanns märks ut, och bara nya underkänns."
    ),
    "option.select": (
        "Visa bara dessa regler eller grupper av regler (yaml, schema); åtskilda med "
        "kommatecken, kan upprepas."
    ),
    "option.ignore": (
        "Utelämna dessa regler eller grupper av regler; åtskilda med kommatecken, kan upprepas."
    ),
    "option.strict": "Underkänn också varningar.",
    "option.fix": (
        "Ge först filerna deras standardform (kodning, radslut, ordning, citattecken) och sätt "
        "citattecken kring tal som är avsedda som text; inget annat ändras."
    ),
    "validate.mended": "Rättad: {path} (bara formen; uppgifterna är desamma).",
    "validate.mended.quoted": (
        "Rättad: {path} (texter som var skrivna som tal står nu inom citattecken)."
    ),
    "refusal.fix-at": "Bara filerna i arbetsmappen kan rättas, inte det som stod vid {at}.",
    "refusal.fix-at.hint": "Utelämna --at eller --fix.",
    "refusal.path-unknown": "”{path}” avser ingen fil i registret.",
    "refusal.path-unknown.hint": (
        "Ange en fil eller mapp i registret eller hänvisningen till en post, till exempel "
        "focus-areas/kyberrikollisuus."
    ),
    "refusal.path-unknown.suggestion": (
        "”{path}” avser ingen fil i registret. Menade du {suggestion}?"
    ),
    "help.fmt": (
        "Skriv posternas filer i standardform. Standardformen gäller fältens ordning, "
        "indrag, citattecken och radslut. Uppgifterna och kommentarerna ändras inte, och "
        "en fil som redan har standardform rörs inte. Ingenting sparas i historiken."
    ),
    "help.fmt.paths": "Bara dessa: filer, mappar, hänvisningar eller id för poster.",
    "help.fmt.check": (
        "Ändra ingenting; lista filerna som skulle ändras. Returkoden är 1 om det finns sådana."
    ),
    "help.fmt.dry_run": "Ändra ingenting; visa ändringarna rad för rad.",
    "fmt.changed": {
        "one": "{count} fil skrevs i standardform; uppgifterna är desamma.",
        "other": "{count} filer skrevs i standardform; uppgifterna är desamma.",
    },
    "fmt.would-change": {
        "one": (
            "{count} fil har inte standardform. ”stcli fmt” skriver om den; uppgifterna ändras "
            "inte."
        ),
        "other": (
            "{count} filer har inte standardform. ”stcli fmt” skriver om dem; uppgifterna ändras "
            "inte."
        ),
    },
    "fmt.unreadable": {
        "one": "{count} fil kan inte läsas och lämnades som den var.",
        "other": "{count} filer kan inte läsas och lämnades som de var.",
    },
    "fmt.clean": {
        "one": "{count} fil granskades; den har standardform.",
        "other": "{count} filer granskades; alla har standardform.",
    },
    "help.init": (
        "Grunda ett nytt register. Mappen får schemana, registry.yaml, de tre organen med sina "
        "uppgifter och en automatisk granskning av ändringsförslag och av det som sparas direkt med "
        "git. Om mappen ännu inte finns i ett git-förråd görs ett, och registret är den första "
        "ändringen som sparas i det."
    ),
    "help.init.directory": "Mappen för det nya registret; den nuvarande om inget annat anges.",
    "help.init.id": "Registrets id; bildas av mappens namn om inget annat anges.",
    "help.init.title_fi": "Registrets namn på finska.",
    "help.init.title_sv": "Registrets namn på svenska.",
    "help.init.title_en": "Registrets namn på engelska.",
    "help.init.dry_run": "Gör ingenting; lista filerna som skulle göras.",
    "init.made": "Ett nytt register, ”{title}”, finns i {folder}.",
    "init.kept": "{path} fanns redan och lämnades som den var.",
    "init.dry-run": {
        "one": "Ingenting gjordes. {count} fil skulle göras i {folder}.",
        "other": "Ingenting gjordes. {count} filer skulle göras i {folder}.",
    },
    "init.next.commit": (
        "Härnäst: mappen finns redan i ett git-förråd, så ingenting sparades i det. Se igenom "
        "filerna och kör sedan: git add -A {folder} && git commit"
    ),
    "init.next.no-git": (
        "Git hittades inte, så det finns ännu ingen historik. Ändringar sparas i git: installera "
        "det, kör ”git init” i {folder} och spara filerna för första gången."
    ),
    "init.action": (
        "Till den som förvaltar registret: {workflow} granskar ändringsförslag så snart det står "
        "där var stcli finns på GitHub. Ersätt {action} med förrådets ägare och hela identifieraren "
        "för en sparad ändring."
    ),
    "init.next.organisation": (
        "Härnäst: gå till {folder} och lägg till organisationerna, till exempel: stcli "
        "organisation add sm --name-fi Sisäministeriö --type ministry"
    ),
    "init.next.organisation.here": (
        "Härnäst: lägg till organisationerna, till exempel: stcli organisation add sm --name-fi "
        "Sisäministeriö --type ministry"
    ),
    "refusal.init-not-a-folder": "{folder} är en fil, inte en mapp.",
    "refusal.init-not-empty": "I {folder} finns redan mappen {name}, och den är inte tom.",
    "refusal.init-not-empty.hint": "Välj en tom mapp, till exempel: stcli init mitt-register",
    "refusal.init-inside-registry": (
        "{folder} ligger inne i registret {outer} och hör inte hemma där."
    ),
    "refusal.init-inside-registry.hint": "Välj en mapp utanför det registret.",
    "refusal.init-invalid": "Det nya registret skulle inte följa reglerna, så ingenting gjordes.",
    "refusal.init-invalid.hint": "Rätta det som nämns nedan och försök på nytt.",
    "help.demo": (
        "Spela upp ett prioriterat områdes hela liv i ett tillfälligt register. Varje kommando "
        "är äkta och visas innan det körs; alla uppgifter är påhittade. Dina egna filer och "
        "git-inställningar rörs inte, och ingenting blir kvar om du inte anger --keep."
    ),
    "help.demo.keep": "Lämna demonstrationens register kvar så att du kan se på det.",
    "help.demo.pause": "Vänta på Enter mellan scenerna (i en terminal).",
    "demo.intro": (
        "Detta är ett prioriterat områdes liv, från förslag till avslut, i ett tillfälligt "
        "register. Kommandona är äkta; alla uppgifter är påhittade."
    ),
    "demo.scene.founding": (
        "1. Ett nytt register börjar med samarbetsmodellens tre organ och reglerna."
    ),
    "demo.scene.organisations": (
        "2. Organisationer läggs till. Ett ministerium går med i samarbetsgruppen och får "
        "samtidigt sin plats i expertnätverket."
    ),
    "demo.scene.proposal": (
        "3. Flera organisationer har vilja och resurser att arbeta med ett fenomen tillsammans: "
        "ett prioriterat område föreslås."
    ),
    "demo.scene.opening": (
        "4. Bara samarbetsgruppen kan öppna det. Mötet planeras och hålls, och beslutet "
        "antecknas tillsammans med det som beslutades, som en enda sparad ändring."
    ),
    "demo.scene.preparation": (
        "5. I beredningen utser gruppen sin samordnare och tar fram beskrivningen av fenomenet, "
        "visionen, målen och de gemensamma åtgärderna."
    ),
    "demo.scene.start": "6. Nästa möte beslutar att genomförandet inleds.",
    "demo.scene.work": "7. En åtgärd genomförs. Statusen är den som historiken berättar.",
    "demo.scene.refusal": (
        "8. Gruppen vill avsluta det prioriterade området, men en åtgärd är ännu oavslutad. "
        "Kommandot avvisas, med avsikt: det säger vad som står i vägen och ändrar ingenting."
    ),
    "demo.scene.settling": "9. Åtgärden ställs in, med en motivering.",
    "demo.scene.closing": (
        "10. Nu går samma kommando igenom. Ett avslutat prioriterat område anger sitt resultat."
    ),
    "demo.scene.trail": "11. Vem antecknade vad och när, och på vilket beslut det vilar:",
    "demo.scene.check": (
        "12. Alla regler på hela registret. Det som återstår är luckor, inte fel: organens "
        "svenska namn är inte kända."
    ),
    "demo.pause": "Tryck på Enter för att fortsätta …",
    "demo.gone": (
        "Slut. Demonstrationens register är borta igen. För att behålla det: stcli demo --keep"
    ),
    "demo.kept": (
        "Slut. Demonstrationens register finns i {folder}. Gå dit och prova till exempel: stcli "
        "show esimerkki-kotitapaturmat"
    ),
    "refusal.demo-inside-repository": (
        "Mappen för tillfälliga filer, {folder}, ligger i ett git-förråd, så demonstrationen "
        "skulle skriva där."
    ),
    "refusal.demo-inside-repository.hint": (
        "Ställ in TMPDIR på en mapp som inte finns i något förråd."
    ),
    # rules-yaml
    "rule.yaml-syntax.law": "Filen följer grammatiken i YAML.",
    "rule.yaml-syntax.text": (
        "Filen kan inte läsas alls, eftersom ett tecken saknas, står på fel plats eller är "
        "överflödigt. Vanliga orsaker är ett kolon eller citattecken som saknas eller en rad som "
        "är indragen på annat sätt än raderna intill.\n"
        "Exempel på felet (citattecknet är inte avslutat):\n"
        '  place: "Helsinki\n'
        "Gör så här: granska den angivna raden och raden före den. Gör indrag med två "
        "mellanslag. Skriv en text som innehåller ”: ” eller ” #” inom citattecken."
    ),
    "rule.yaml-alias.law": "Filen innehåller inga ankare (&namn) och inga alias (*namn).",
    "rule.yaml-alias.text": (
        "Ett alias upprepar ett annat ställe i filen. Läsaren märker inte alltid vad det "
        "betyder, och en liten fil kan växa utan gräns. Därför godtas inte alias.\n"
        "Exempel på felet:\n"
        "  title: *title\n"
        "Gör så här: skriv ut värdet på båda ställena. Om texten ska börja med & eller *, skriv "
        "den inom citattecken."
    ),
    "rule.yaml-tag.law": "Filen innehåller inga typmärken (!namn).",
    "rule.yaml-tag.text": (
        "Ett typmärke får ett program att behandla ett värde på ett särskilt sätt. Registret "
        "innehåller bara nycklar med värden, listor, texter, tal och sanningsvärden, så "
        "typmärken behövs inte.\n"
        "Exempel på felet:\n"
        "  date: !!timestamp 2026-03-12\n"
        "Gör så här: ta bort ordet som börjar med utropstecken. Om texten ska börja med "
        "utropstecken, skriv den inom citattecken."
    ),
    "rule.yaml-directive.law": "Filen innehåller inga direktiv (rader som börjar med %).",
    "rule.yaml-directive.text": (
        "Till exempel raden ”%YAML 1.1” ändrar hur resten av filen läses. Alla filer i registret "
        "läses på samma sätt.\n"
        "Gör så här: ta bort raden och raden ”---” under den."
    ),
    "rule.yaml-merge-key.law": "Filen innehåller inga sammanfogningsnycklar (<<).",
    "rule.yaml-merge-key.text": (
        "Nyckeln ”<<” kopierar fält från ett annat ställe, och olika program tolkar den på olika "
        "sätt.\n"
        "Gör så här: skriv ut fälten ett för ett."
    ),
    "rule.yaml-duplicate-key.law": "Ett fält anges bara en gång.",
    "rule.yaml-duplicate-key.text": (
        "Om samma fält står två gånger går det ena värdet förlorat utan att någon märker det.\n"
        "Exempel på felet:\n"
        "  lead: spek\n"
        "  lead: sm\n"
        "Gör så här: behåll det rätta värdet och ta bort det andra. Om båda är rätt bör fältet "
        "kanske vara en lista."
    ),
    "rule.yaml-documents.law": "Filen innehåller ett enda dokument.",
    "rule.yaml-documents.text": (
        "Raden ”---” mitt i en fil inleder ett andra dokument, som många program inte läser. En "
        "post är en fil.\n"
        "Gör så här: flytta det som står efter ”---” till en egen fil eller ta bort raden."
    ),
    "rule.yaml-empty.law": "Filen är inte tom.",
    "rule.yaml-empty.text": (
        "Filen innehåller inga fält alls, bara tomma rader eller kommentarer, eller består inte "
        "av fält.\n"
        "Gör så här: fyll i de obligatoriska fälten (kommandot ”stcli schema TYP” listar dem) "
        "eller ta bort filen om den aldrig har sparats."
    ),
    "rule.yaml-encoding.law": "Filen är text i UTF-8 utan byteordningsmärke.",
    "rule.yaml-encoding.text": (
        "I en annan teckenkodning blir bokstäverna å, ä och ö något annat för andra läsare. "
        "Byteordningsmärket är ett osynligt märke som en del program lägger först i filen.\n"
        "Gör så här: spara filen som ”UTF-8” (inte ”UTF-8 med BOM”, ”Unicode” eller ”ANSI”). "
        "Kommandot ”stcli fmt” tar bort märket."
    ),
    "rule.yaml-character.law": "Filen innehåller inga dolda tecken.",
    "rule.yaml-character.text": (
        "Styrtecken, tecken utan bredd, tecken som vänder skrivriktningen och tabbar som indrag "
        "syns inte, men de ändrar vad filen betyder eller ser ut att säga. De följer ofta med "
        "när text klistras in från en webbsida eller ett dokument.\n"
        "Gör så här: ta bort tecknet på det angivna stället. Skriv om texten om du inte ser det. "
        "Gör indrag med mellanslag."
    ),
    "rule.yaml-conflict-marker.law": "Filen innehåller ingen olöst konflikt mellan två versioner.",
    "rule.yaml-conflict-marker.text": (
        "Två personer har ändrat samma ställe. Raderna ”<<<<<<<”, ”=======” och ”>>>>>>>” "
        "visar båda versionerna, och någon måste välja.\n"
        "Gör så här: behåll de rätta raderna och ta bort markeringsraderna; ”stcli validate” "
        "säger om filen är i ordning igen."
    ),
    "rule.yaml-number.law": "Ett tal skrivs så att alla program läser samma tal.",
    "rule.yaml-number.text": (
        "En del program läser 007 som 7, 0o17 som 15 och 1_000 som tusen, andra läser dem som "
        "text. Värdena .nan och .inf har ingen användning, och heltal över 9 007 199 254 740 992 "
        "förlorar siffror.\n"
        "Exempel på felet:\n"
        "  number: 007\n"
        'Gör så här: om du avser en text, skriv den inom citattecken: number: "007". Om du '
        "avser ett tal, använd bara siffrorna 0–9, decimalpunkt och minustecken."
    ),
    "rule.yaml-key.law": "Fältens namn är rena texter.",
    "rule.yaml-key.text": (
        "Ett namn som är ett tal, ett sanningsvärde, null, en lista eller tomt läses på olika "
        "sätt av olika program.\n"
        "Exempel på felet:\n"
        "  1: första målet\n"
        "Gör så här: kontrollera namnet med ”stcli schema TYP”. Ett överflödigt kolon kan ha "
        "gjort en text till ett namn: skriv texten inom citattecken."
    ),
    "rule.yaml-limit.law": "En fil är högst 1 megabyte, 32 nivåer djup och 20 000 värden.",
    "rule.yaml-limit.text": (
        "Ingen post behöver vara större. Gränserna hindrar att en fil som gjorts i ont uppsåt "
        "stoppar verktyget.\n"
        "Gör så här: förvara rapporter och bilagor på annat håll och länka till dem. Dela upp en "
        "post som verkligen är så stor."
    ),
    # rules-schema
    "rule.schema-required.law": "De obligatoriska fälten finns.",
    "rule.schema-required.text": (
        "Varje posttyp har fält utan vilka posten inte kan användas: en åtgärd har en ansvarig "
        "organisation och ett beslut har ett datum.\n"
        "Gör så här: lägg till det angivna fältet. Kommandot ”stcli schema TYP” berättar vad som "
        "skrivs i det och visar ett exempel."
    ),
    "rule.schema-enum.law": "Ett fält med fasta alternativ har ett av dem som värde.",
    "rule.schema-enum.text": (
        "Vissa fält tar bara emot bestämda ord, så att posterna kan räknas och jämföras: "
        "organisationens typ, deltagarens roll, status.\n"
        "Exempel på felet:\n"
        "  role: coordinater\n"
        "Gör så här: använd ett av orden som nämns i meddelandet, exakt i den formen (på "
        "engelska, med små bokstäver)."
    ),
    "rule.schema-type.law": "Fältets värde är av rätt typ: text, tal, lista eller grupp av fält.",
    "rule.schema-type.text": (
        "En lista skrivs med bindestreck före varje punkt också när det bara finns en punkt. En "
        "text på flera språk är en grupp av fält. En text som ser ut som ett tal skrivs inom "
        "citattecken.\n"
        "Exempel på rätt form:\n"
        "  case_numbers:\n"
        "    - VN/6127/2021\n"
        "  title:\n"
        "    fi: Kyberrikollisuus arjen turvallisuuden uhkana\n"
        "Gör så här: ändra värdet till den typ som nämns i meddelandet."
    ),
    "rule.schema-additional-properties.law": "Posten har bara de fält som hör till dess typ.",
    "rule.schema-additional-properties.text": (
        "Ett felstavat fält skulle obemärkt falla bort från alla listor och sökningar. Därför är "
        "okända fält fel.\n"
        "Exempel på felet:\n"
        "  focusarea: kyberrikollisuus\n"
        "Gör så här: rätta stavningen (meddelandet föreslår ofta rätt namn), flytta fältet till "
        "rätt plats eller skriv saken i fältet ”notes”."
    ),
    "rule.schema-pattern.law": "Identifierare, nummer och datum har den överenskomna formen.",
    "rule.schema-pattern.text": (
        "En identifierare består av små bokstäver a–z, siffror och enstaka bindestreck: "
        "turvallisuuden-tunne. Ett datum är år-månad-dag: 2026-03-12. En tidpunkt kan också vara "
        "en månad: 2026-03. Ett FO-nummer har sju siffror, ett bindestreck och en "
        "kontrollsiffra: 2077474-0.\n"
        "Gör så här: skriv värdet i den form som nämns i meddelandet."
    ),
    "rule.schema-format.law": "Ett datum är en dag som finns och en länk har formen av en adress.",
    "rule.schema-format.text": (
        "2026-02-30 har formen av ett datum, men någon sådan dag finns inte. En länk börjar med "
        "https:// eller http:// och innehåller inga mellanslag.\n"
        "Gör så här: kontrollera värdet i källan och rätta det."
    ),
    "rule.schema-min-items.law": "En lista som ska ha innehåll är inte tom.",
    "rule.schema-min-items.text": (
        "Vissa listor saknar mening utan innehåll: ett beslut har minst ett objekt och "
        "historiken minst en anteckning.\n"
        "Gör så här: lägg till punkterna som saknas. Om listan är frivillig och det inte "
        "finns något att berätta, ta bort hela fältet."
    ),
    "rule.schema-max-items.law": "En lista har högst det antal punkter som fältet tillåter.",
    "rule.schema-max-items.text": (
        "Listan är längre än fältet tillåter.\n"
        "Gör så här: ta bort punkter som inte hör hemma i listan."
    ),
    "rule.schema-unique-items.law": "En lista nämner inte samma sak två gånger.",
    "rule.schema-unique-items.text": (
        "Samma punkt står två gånger i listan och skulle räknas två gånger.\n"
        "Gör så här: ta bort den upprepade punkten."
    ),
    "rule.schema-min-length.law": "En text som anges är inte tom.",
    "rule.schema-min-length.text": (
        "En tom text ser ut som ett svar utan att vara det. Ett fält som saknas är ärligt: det "
        "säger att saken inte är känd.\n"
        "Gör så här: skriv texten eller ta bort hela fältet."
    ),
    "rule.schema-max-length.law": "En text är inte längre än fältet tillåter.",
    "rule.schema-max-length.text": (
        "Texten är längre än fältet tillåter. En identifierare har högst 100 tecken.\n"
        "Gör så här: förkorta texten eller skriv den längre texten i ett fält som är avsett för "
        "den."
    ),
    "rule.schema-minimum.law": "Talet är inte mindre än fältet tillåter.",
    "rule.schema-minimum.text": (
        "Talet är mindre än det minsta som har en mening i fältet: ärendena på "
        "föredragningslistan numreras från 1 och anteckningarna i historiken från 0.\n"
        "Gör så här: kontrollera talet och rätta det."
    ),
    "rule.schema-maximum.law": "Talet är inte större än fältet tillåter.",
    "rule.schema-maximum.text": (
        "Talet är större än det största som har en mening i fältet.\n"
        "Gör så här: kontrollera talet och rätta det."
    ),
    "rule.schema-const.law": "Ett fält med ett enda möjligt värde har det värdet.",
    "rule.schema-const.text": (
        "Till exempel är värdet i fältet ”origin” alltid ”imported”. En post som inte har "
        "förts in från annat håll saknar fältet.\n"
        "Gör så här: skriv värdet som nämns i meddelandet eller ta bort fältet."
    ),
    "rule.schema-min-properties.law": "En grupp av fält som anges innehåller minst ett fält.",
    "rule.schema-min-properties.text": (
        "En tom grupp av fält säger ingenting: en text har minst ett språk.\n"
        "Gör så här: fyll i gruppens fält eller ta bort hela gruppen."
    ),
    "rule.schema-invalid.law": (
        "Ett schema är självt rätt utformat och använder bara det som stcli förstår."
    ),
    "rule.schema-invalid.text": (
        "Schemana i mappen schemas/ är registrets lag: vilka fält en post har och hur dess "
        "status får ändras. Ett trasigt schema kan inte bedöma någonting, så posterna av den "
        "typen förblir ogranskade.\n"
        "Gör så här: ta tillbaka ändringen i schemat eller fråga den som förvaltar schemana. "
        "Sekretariatet behöver inte redigera dem i det dagliga arbetet."
    ),
    "rule.schema-max-properties.law": "En grupp av fält har högst det tillåtna antalet fält.",
    "rule.schema-max-properties.text": (
        "Gruppen har fler fält än schemat tillåter.\n"
        "Gör så här: ta bort fälten som inte hör hemma i gruppen."
    ),
    "rule.schema-exclusive-minimum.law": "Talet är större än fältets gränsvärde.",
    "rule.schema-exclusive-minimum.text": (
        "Talet är högst det gränsvärde som fältet ska överstiga.\n"
        "Gör så här: kontrollera talet och rätta det."
    ),
    "rule.schema-exclusive-maximum.law": "Talet är mindre än fältets gränsvärde.",
    "rule.schema-exclusive-maximum.text": (
        "Talet är minst det gränsvärde som fältet ska understiga.\n"
        "Gör så här: kontrollera talet och rätta det."
    ),
    "rule.schema-property-names.law": "Också fritt valda namn har den överenskomna formen.",
    "rule.schema-property-names.text": (
        "På vissa ställen i registry.yaml står egna namn till vänster om kolonet, till exempel "
        "namn på typer eller undertecknare. Också de ska ha en viss form.\n"
        "Gör så här: rätta namnet som nämns i meddelandet."
    ),
    "rule.schema-any-of.law": "Ett fält som kan skrivas på flera sätt är skrivet på ett av dem.",
    "rule.schema-any-of.text": (
        "Värdet passar ingen av de former som schemat erbjuder för fältet.\n"
        "Gör så här: se exemplen med ”stcli schema TYP” och skriv värdet i någon av formerna."
    ),
    "rule.schema-one-of.law": (
        "Ett fält som kan skrivas på flera sätt är skrivet på exakt ett av dem."
    ),
    "rule.schema-one-of.text": (
        "Värdet passar ingen av de former som schemat erbjuder för fältet, eller fler än en, så "
        "att det är oklart vad som avses.\n"
        "Gör så här: se exemplen med ”stcli schema TYP” och skriv värdet i någon av formerna."
    ),
    "rule.schema-not.law": "Fältet har inte ett uteslutet värde.",
    "rule.schema-not.text": (
        "Schemat utesluter detta värde, trots att formen är rätt.\n"
        "Gör så här: kontrollera värdet och rätta det."
    ),
    # rules-records
    "rule.file-kind.law": (
        "Varje fil under registry/ är en post på sin plats, registry.yaml eller en annan fil som "
        "registret känner till."
    ),
    "rule.file-kind.text": (
        "Posterna finns i mappen för sin typ, en post i varje fil, och filen har namn efter "
        "postens id: registry/measures/kamera-opas.yaml. Allt annat skulle förbli oläst utan att "
        "någon märker det: en fil i fel mapp, en kopia som en textredigerare lämnat, en länk, "
        "ett id som används två gånger eller två namn som bara skiljer sig i små och stora "
        "bokstäver.\n"
        "Gör så här: flytta filen till sin plats, ge den rätt namn eller ta bort den om den inte "
        "är en post."
    ),
    "rule.id-matches-file.law": "Postens id är filens namn.",
    "rule.id-matches-file.text": (
        "Alla andra poster, sparade ändringar och länkar anger en post med dess mapp och id. Om "
        "filen och id skilde sig åt kunde ingen säga vilket som avses.\n"
        "Exempel: filen registry/organisations/spek.yaml har raden ”id: spek”.\n"
        "Gör så här: ge filen dess tidigare namn eller rätta id i den. Ett id väljs en gång och "
        "ändras aldrig, inte ens när namnet ändras."
    ),
    "rule.reference-resolves.law": (
        "Varje hänvisning gäller en post som finns, och ingen gällande hänvisning gäller en "
        "ogiltigförklarad post."
    ),
    "rule.reference-resolves.text": (
        "En hänvisning som inte leder någonstans döljer ett felstavat namn eller en förlorad "
        "post. En ogiltigförklarad post borde aldrig ha antecknats, så ingenting som gäller får "
        "vila på den. Hänvisningar i ogiltigförklarade poster, i återtagna steg och till det "
        "område som en åtgärd flyttats från får gälla en sådan.\n"
        "Exempel på felet:\n"
        "  lead: spekk\n"
        "Gör så här: rätta id (meddelandet föreslår ofta det rätta) eller lägg till posten som "
        "saknas."
    ),
    "rule.history-replays.law": (
        "Status, fas, prioriterat område och mötesdag är de som historiken ger, genom möjliga "
        "steg i datumordning."
    ),
    "rule.history-replays.text": (
        "En post berättar sin egen historia. Vem som helst kan gå igenom anteckningarna och ska "
        "komma fram till det som posten säger i dag. Då kan ingenting ha ändrats utan anteckning.\n"
        "Exempel på felet: ”status: closed”, fast ingen anteckning i historiken avslutar det "
        "prioriterade området.\n"
        "Gör så här: anteckna steget med kommandot för det (till exempel stcli focus-area "
        "close), ändra inte status för hand. Ett felaktigt steg återtas med stcli undo."
    ),
    "rule.decision-mandated.law": (
        "Ett steg som kräver beslut vilar på ett beslut om just detta steg och denna post, "
        "fattat i tid av ett organ som får besluta om det."
    ),
    "rule.decision-mandated.text": (
        "Bara samarbetsgruppen öppnar, inleder genomförandet av, avslutar, förkastar, öppnar på "
        "nytt och skjuter upp prioriterade områden. Beslutet ska gälla detta steg och denna "
        "post, inte vara senare än steget eller tidigare än beslutet om föregående steg, inte "
        "ligga till grund för något annat steg i posten och vara fattat när organet hade "
        "beslutanderätt. Om beslutet inte är känt för en införd post blir det bara en varning.\n"
        "Exempel: anteckningen ”action: open” den 12.3.2026 anger ett beslut från samma dag "
        "eller tidigare, med ”decides: focus-area.open” och området bland objekten.\n"
        "Gör så här: anteckna beslutet (stcli decision record) och ange det, eller ange mötet "
        "där saken avgjordes (--meeting)."
    ),
    "rule.decision-fits-meeting.law": (
        "Beslutets möte har samma organ och samma dag och har inte ställts in."
    ),
    "rule.decision-fits-meeting.text": (
        "Mötets undertecknade protokoll är beslutet; i registret antecknas det bara. En post som "
        "strider mot sitt möte skulle leda till fel protokoll.\n"
        "Gör så här: jämför med protokollet och rätta beslutets organ, datum eller möte."
    ),
    "rule.several-organisations.law": (
        "Minst två organisationer deltar när ett prioriterat område öppnas."
    ),
    "rule.several-organisations.text": (
        "Arbete inleds bara med det som flera organisationer har vilja och resurser att lösa. "
        "Enheter i samma organisation räknas som en: två avdelningar vid ett ministerium är en. "
        "Om deltagarna senare blir färre medan området är öppet är det en varning.\n"
        "Gör så här: lägg till organisationerna och den dag från vilken de deltar: stcli "
        "focus-area join ID ORGANISATION --date DAG."
    ),
    "rule.preparation-complete.law": (
        "Ett prioriterat område som genomförs har en beskrivning av fenomenet, en vision och "
        "minst en åtgärd."
    ),
    "rule.preparation-complete.text": (
        "Dessa är beredningens tre resultat; utan dem finns ingenting att genomföra.\n"
        "Gör så här: anteckna beskrivningen och visionen med stcli focus-area prepare och "
        "åtgärderna med stcli measure add. Inled genomförandet först därefter."
    ),
    "rule.no-live-measures.law": (
        "Ett avslutat eller förkastat prioriterat område har ingen planerad, pågående eller "
        "avbruten åtgärd."
    ),
    "rule.no-live-measures.text": (
        "När ett prioriterat område avslutas avgörs allt som hör till det: varje åtgärd "
        "slutförs, ställs in, överförs eller flyttas.\n"
        "Gör så här: avgör varje åtgärd (stcli measure complete, cancel, transfer eller move). "
        "När området avslutas kan resten avgöras samtidigt: --cancel-measures MOTIVERING, "
        "--transfer-measures TILL eller --move-measures OMRÅDE."
    ),
    "rule.closed-with-outcome.law": "Ett avslutat prioriterat område anger sitt resultat.",
    "rule.closed-with-outcome.text": (
        "Det som uppnåddes är det sista som registret berättar om ett prioriterat område och det "
        "första som människor frågar efter.\n"
        "Gör så här: avsluta med --outcome-fi eller fyll i resultatet efteråt: stcli set ID "
        "outcome.fi=…"
    ),
    "rule.goal-exists.law": "Åtgärdens mål finns i dess prioriterade område.",
    "rule.goal-exists.text": (
        "En åtgärd främjar mål som har avtalats i det prioriterade området; ett mål som inte "
        "finns där kan inte följas upp.\n"
        "Gör så här: rätta målets id i åtgärden eller lägg till målet i området (stcli "
        "focus-area prepare ID --goal ID=TEXT)."
    ),
    "rule.phenomenon-supported.law": "Ett utvalt fenomen stöds av minst två organisationer.",
    "rule.phenomenon-supported.text": (
        "Arbete inleds bara med fenomen som flera organisationer har vilja och resurser att "
        "lösa. Enheter i samma organisation räknas som en.\n"
        "Gör så här: anteckna varje organisations stöd och vad den bidrar med: stcli phenomenon "
        "support ID ORGANISATION --resources TEXT."
    ),
    "rule.phenomenon-selected.law": (
        "Fenomenen i ett föreslaget eller öppet prioriterat område är utvalda."
    ),
    "rule.phenomenon-selected.text": (
        "Expertnätverket gör en preliminär kartläggning av fenomenet, och det väljs ut innan ett "
        "prioriterat område föreslås utifrån det.\n"
        "Gör så här: kartlägg och välj först ut fenomenet (stcli phenomenon map, stcli "
        "phenomenon select) eller ta bort det ur området."
    ),
    "rule.subgroup-participates.law": (
        "Undergruppens organisationer deltar i det prioriterade området."
    ),
    "rule.subgroup-participates.text": (
        "En undergrupp är en del av gruppen för det prioriterade området, så den som arbetar i "
        "undergruppen deltar i området.\n"
        "Gör så här: lägg till organisationen bland deltagarna (stcli focus-area join ID "
        "ORGANISATION) eller ta bort den ur undergruppen."
    ),
    "rule.one-coordinator.law": "Ett öppet prioriterat område har exakt en samordnare nu.",
    "rule.one-coordinator.text": (
        "Utan samordnare svarar ingen för nästa steg; med flera väntar alla på varandra.\n"
        "Gör så här: ange samordnaren: stcli focus-area coordinator ID ORGANISATION. En "
        "tidigare samordnare fortsätter som deltagare."
    ),
    "rule.lead-participates.law": (
        "Åtgärdens ansvariga organisation och partner deltar i dess prioriterade område."
    ),
    "rule.lead-participates.text": (
        "Åtgärderna genomförs av organisationerna i det prioriterade området. En enhet deltar "
        "genom den organisation som den hör till.\n"
        "Gör så här: lägg till organisationen bland deltagarna (stcli focus-area join ID "
        "ORGANISATION) eller ändra åtgärdens ansvariga organisation eller partner."
    ),
    "rule.network-seat.law": "En medlem i samarbetsgruppen har en plats i expertnätverket.",
    "rule.network-seat.text": (
        "Enligt samarbetsmodellen har varje medlemsorganisation i gruppen en representant i "
        "nätverket.\n"
        "Gör så här: ge organisationen dess plats: stcli organisation join ORGANISATION "
        "expert-network --post expert."
    ),
    "rule.business-id.law": (
        "Ett FO-nummer har rätt kontrollsiffra och hör till en enda verksam organisation."
    ),
    "rule.business-id.text": (
        "Den sista siffran räknas ut av de andra, så ett skrivfel syns: 2077474-0 är rätt, "
        "2077474-1 är fel. Om två verksamma organisationer har samma FO-nummer är samma "
        "organisation antecknad två gånger eller det ena numret fel. En enhet i en organisation "
        "har inget FO-nummer.\n"
        "Gör så här: kontrollera FO-numret i företags- och organisationsdatasystemet (ytj.fi) "
        "och rätta det. En dubblett ogiltigförklaras."
    ),
    "rule.dissolved-in-live-role.law": (
        "Ingen organisation som upphört ansvarar för en åtgärd som pågår eller deltar i ett "
        "öppet prioriterat område."
    ),
    "rule.dissolved-in-live-role.text": (
        "Arbetet fortsätter, så någon måste svara för det. Efterträdarna nämns där de är kända; "
        "det förflutna förblir som det var.\n"
        "Gör så här: överför rollerna till efterträdaren (stcli organisation hand-over GAMMAL "
        "NY) eller avsluta deltagandet (stcli focus-area leave)."
    ),
    "rule.period-order.law": "Ingenting slutar innan det börjar.",
    "rule.period-order.text": (
        "En planerad eller faktisk tidtabell, ett medlemskap, en beslutanderätt och ett "
        "deltagande börjar senast den dag då de slutar. Om bara månaden är känd görs jämförelsen "
        "på månadsnivå.\n"
        "Gör så här: jämför med källan och rätta det ena datumet."
    ),
    "rule.language-missing.law": (
        "Texterna finns på registrets språk: alltid på de obligatoriska, före publiceringen på "
        "de förväntade."
    ),
    "rule.language-missing.text": (
        "Enligt språklagen betjänas människor på finska och svenska. Vilka språk som är "
        "obligatoriska, förväntade och möjliga står i registry.yaml. Kravet gäller inte tidigare "
        "namn.\n"
        "Exempel:\n"
        "  title:\n"
        "    fi: Kyberrikollisuus arjen turvallisuuden uhkana\n"
        "    sv: …\n"
        'Gör så här: låt översätta texten och lägg till den: stcli set POST title.sv="…"'
    ),
    "rule.personal-data.law": (
        "Ingen personlig e-postadress, inget telefonnummer och ingen personbeteckning finns i en "
        "post."
    ),
    "rule.personal-data.text": (
        "Det som en gång sparats finns kvar i historiken för alltid. Därför är representanterna "
        "uppdrag och inte personer, kontaktuppgifterna funktionsbrevlådor, och ett beslut anger "
        "ett organ.\n"
        "Exempel: kirjaamo.sm@gov.fi är rätt; fornamn.efternamn@example.fi är fel.\n"
        "Gör så här: ta bort uppgiften innan du sparar. Om den redan har sparats, meddela genast "
        "den som förvaltar registret."
    ),
    "rule.not-canonical.law": "En fil har den standardform som stcli fmt ger den.",
    "rule.not-canonical.text": (
        "När alla filer är skrivna på samma sätt visar en ändring bara det som verkligen "
        "ändrades. Standardformen gäller fältens ordning, indrag, citattecken och radslut, "
        "aldrig uppgifterna. Kommentarerna finns kvar.\n"
        "Gör så här: kör stcli fmt. Ingenting går förlorat om du låter bli: det är bara en "
        "varning."
    ),
    # rules-audit
    "rule.audit-record-deleted.law": "En post försvinner aldrig och byter aldrig id.",
    "rule.audit-record-deleted.text": (
        "Det som samarbetsgruppen en gång har behandlat ska kunna hittas också senare. Därför "
        "avslutas, ställs in eller ogiltigförklaras poster, men de raderas inte. Också varje typ "
        "som registret har haft finns kvar.\n"
        "Gör så här: återställ filen. En post som aldrig borde ha gjorts ogiltigförklaras: stcli "
        "void POST --reason TEXT."
    ),
    "rule.audit-history-rewritten.law": (
        "Det som står i historiken ändras eller tas aldrig bort; anteckningar läggs bara till."
    ),
    "rule.audit-history-rewritten.text": (
        "Anteckningarna i historiken visar hur posten har kommit till och ändrats. "
        "Detsamma gäller andra listor som bara växer, såsom deltagare och uppföljning: en "
        "uppgift finns kvar, och bara dess tomma fält får fyllas i.\n"
        "Gör så här: återställ anteckningarna. Ett felaktigt steg återtas med stcli undo, "
        "en felaktig uppgift rättas öppet med stcli correct."
    ),
    "rule.audit-transition-illegal.law": (
        "Varje ny anteckning är ett möjligt steg, både enligt reglerna före ändringen och enligt "
        "de nya."
    ),
    "rule.audit-transition-illegal.text": (
        "Den som ändrar schemana kan inte tillåta ett steg i samma ändring som steget tas.\n"
        "Gör så här: anteckna steget med kommandot för det; kommandot säger vad som är möjligt "
        "nu."
    ),
    "rule.audit-guard.law": (
        "När en ändring för en post till en ny status eller fas uppfylls alla regler om posten."
    ),
    "rule.audit-guard.text": (
        "När ett prioriterat område avslutades hade det till exempel just då ett resultat och "
        "ingen oavslutad åtgärd.\n"
        "Gör så här: se regeln som iakttagelsen nämner: stcli explain REGEL."
    ),
    "rule.audit-frozen-edited.law": (
        "Det som är fryst ändras bara genom en öppen rättelse med motivering."
    ),
    "rule.audit-frozen-edited.text": (
        "Avslutade prioriterade områden, slutförda åtgärder, hållna möten och beslut är frysta: "
        "inget värde i dem ändras eller försvinner. Tomma fält får fyllas i och språk som saknas "
        "läggas till. I andra poster är listorna som bara växer skyddade på samma sätt.\n"
        "Gör så här: rätta värdet med stcli correct POST FÄLT=VÄRDE --reason TEXT. Posten "
        "bevarar vilket fält som rättades, när och varför."
    ),
    "rule.audit-born-late.law": "En ny post börjar med det första steget i sin livscykel.",
    "rule.audit-born-late.text": (
        "En post kan inte dyka upp ur tomma intet mitt i sitt liv, till exempel som ett redan "
        "öppet prioriterat område. Bara det som fanns före registret förs in, när registret "
        "grundas eller där dess inställningar tillåter det.\n"
        "Gör så här: gör posten med kommandot för den (till exempel stcli focus-area propose) "
        "och ta stegen ett i taget; flera kan sparas tillsammans."
    ),
    "rule.audit-dated-ahead.law": "Ingenting antecknas som om det hade hänt i framtiden.",
    "rule.audit-dated-ahead.text": (
        "Anteckningens datum är högst en dag senare än dagen då den sparades, i registrets "
        "tidszon. Det som antecknas mer än 30 dagar efteråt nämns i en anmärkning.\n"
        "Gör så här: kontrollera datumet och datorns klocka."
    ),
    "rule.audit-merge-sneaks.law": (
        "När två versioner förenas tillkommer ingenting eget och ingenting går förlorat."
    ),
    "rule.audit-merge-sneaks.text": (
        "När två personers arbete förenas förblir ett värde som ingen av dem ändrat som det var, "
        "och en ändring som bara den ena gjort finns kvar. Ett värde som ingen av dem skrivit "
        "nämns som en lösning.\n"
        "Gör så här: jämför posten med båda versionerna och spara det rätta värdet öppet, med en "
        "motivering."
    ),
    "rule.merge-conflict.law": "Två versioner förenas bara till den del deras ändringar går ihop.",
    "rule.merge-conflict.text": (
        "När två personers arbete förenas finns ändringar i olika fält alla kvar, och listor som växer "
        "får bådas anteckningar. Människor avgör alltid om historiken har fortsatts på olika sätt i båda "
        "versionerna, om ett beslut har ändrats i båda, om samma id har tagits i bruk för olika saker, om "
        "den ena avslutar det som den andra ändrar, eller om samma helhet har ändrats på två sätt. "
        "Helheter är en text på alla sina språk, planerad och faktisk tidtabell, en indikators "
        "utgångsnivå och målnivå, föremålen för ett beslut, den ansvariga organisationen med sina partner och vem som "
        "samordnar.\n"
        "Gör så här: ta reda på med dem som gjort ändringarna vad som stämmer, och gör ändringen på nytt "
        "ovanpå den senaste versionen."
    ),
    "rule.audit-claim-differs.law": "En sparad ändring gör det som den säger sig göra.",
    "rule.audit-claim-differs.text": (
        "Varje ändring som sparas med stcli säger vilka steg som tas och på vilket beslut de "
        "vilar. Här visar filerna inte det uppgivna steget. Ett steg utan sådan uppgift nämns i "
        "en anmärkning som antecknat för hand.\n"
        "Gör så här: ta reda på vem som sparade ändringen och varför. Anteckna steget på nytt om "
        "det gick förlorat."
    ),
    "rule.audit-mandate.law": (
        "Ett beslut bedöms enligt den beslutanderätt som gällde före ändringen där det antecknades."
    ),
    "rule.audit-mandate.text": (
        "Ett organ kan inte ges beslutanderätt och använda den i en och samma ändring.\n"
        "Gör så här: anteckna först beslutanderätten i en egen ändring och därefter beslutet."
    ),
    "rule.audit-law-changed.law": (
        "En ändring av registrets egna regler nämns: scheman, beslutanderätt, inställningar "
        "eller undertecknare."
    ),
    "rule.audit-law-changed.text": (
        "Sådana ändringar avgör vad som därefter är rätt, så människor bör se på dem. Det som "
        "mildrar reglerna är en varning och hindrar ett ändringsförslag om det inte tillåts med "
        "--allow law. Reglerna om radering, historik, början och beslut kan inte mildras.\n"
        "Gör så här: låt någon annan se på ändringen. Om den är avsedd, tillåt den."
    ),
    "rule.audit-undone.law": "Att ett steg som vilade på ett beslut återtas nämns alltid.",
    "rule.audit-undone.text": (
        "I registret antecknas vad samarbetsgruppen har beslutat. Om ett sådant steg återtas "
        "eller ogiltigförklaras bör den som läser protokollet och registret få veta varför.\n"
        "Gör så här: kontrollera att motiveringen i anteckningen stämmer. Ingenting behöver "
        "rättas."
    ),
    "rule.audit-trunk.law": (
        "Registret har en enda huvudlinje i historiken, från grundandet till i dag."
    ),
    "rule.audit-trunk.text": (
        "En andra början, en huvudlinje som inte når grundandet eller en sidolinje där "
        "poster har raderats eller skrivits om gör historiken svårare att lita på, också "
        "när dagens filer ser riktiga ut.\n"
        "Gör så här: fråga den som förvaltar registrets git-förråd hur historikerna har "
        "förenats."
    ),
    "rule.audit-unsigned.law": "Där registret kräver det är varje ändring undertecknad.",
    "rule.audit-unsigned.text": (
        "En underskrift visar vem som förde in ändringen i registret och att den inte har "
        "ändrats sedan dess.\n"
        "Gör så här: ta underskrifter i bruk i gits inställningar (commit.gpgsign och "
        "user.signingkey) och spara ändringen på nytt, undertecknad."
    ),
    "rule.audit-signer.law": (
        "En ändring är undertecknad av någon som hade rätt att göra den redan före ändringen."
    ),
    "rule.audit-signer.text": (
        "Undertecknarna och deras roller står i registry/allowed_signers och registry.yaml. "
        "Ingen kan släppa in sig själv: det avgörande är hur filerna såg ut före ändringen.\n"
        "Gör så här: låt en person med rätt roll spara ändringen, eller låt en administratör "
        "(admin) först lägga till undertecknaren."
    ),
    "rule.audit-checkpoint.law": (
        "Dagens historik fortsätter från det kontrollmärke som antecknats tidigare."
    ),
    "rule.audit-checkpoint.text": (
        "Kontrollmärket i ett mötesprotokoll låser historiken fram till den dagen. Om dagens "
        "historik inte innehåller det har något tidigare ändrats eller tagits bort. Dessutom "
        "minns denna dator hur långt den har sett fjärrgrenen, i användarens egen mapp "
        "(~/.local/state/stcli/audit).\n"
        "Gör så här: fortsätt inte att anteckna. Jämför med en tidigare kopia av registret och "
        "fråga den som förvaltar det. Om ändringen av historiken är överenskommen, ta bort det "
        "minnet."
    ),
    "rule.audit-object.law": "Den lagrade historiken är hel och oförfalskad.",
    "rule.audit-object.text": (
        "Varje del av historiken känns igen på en kontrollsumma av innehållet. En del som "
        "inte stämmer, eller en kopia som bara innehåller en del av historiken, bevisar "
        "ingenting, så granskningen avbryts.\n"
        "Gör så här: hämta en ny, hel kopia av registret (git clone utan --depth och "
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
        'stcli init mitt-register --title-fi "Sisäisen turvallisuuden yhteistoimintamalli"\n'
        "stcli init mitt-register --id mitt-register --dry-run"
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
        'stcli focus-area join kyberrikollisuus spek --resources "ett halvt årsverke"'
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
        'stcli focus-area close kyberrikollisuus --decision 2026-11-05-1 --reason "Målen har '
        'nåtts" --outcome-fi "…"\n'
        "stcli focus-area close kyberrikollisuus --meeting cooperation-group-2026-3 --reason "
        '"…" --outcome-fi "…" --cancel-measures "Det prioriterade området avslutas"'
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
        'stcli measure suspend tietoisku --reason "Väntar på finansiering"'
    ),
    "help.measure.resume.examples": "stcli measure resume tietoisku",
    "help.measure.cancel.examples": (
        'stcli measure cancel tietoisku --reason "Behövs inte längre"'
    ),
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
        'stcli save\nstcli save registry/measures/tietoisku.yaml --reason "Skrivfel"'
    ),
    "help.correct.examples": (
        'stcli correct kyberrikollisuus outcome.fi="…" --reason "En siffra var fel"\n'
        'stcli correct tietoisku "progress[#0].text=…" --reason "Fel antecknat"'
    ),
    "help.undo.examples": 'stcli undo tietoisku --reason "Antecknat för fel åtgärd"',
    "help.void.examples": (
        'stcli void tietoisku-2 --reason "Antecknad två gånger" --instead measures/tietoisku'
    ),
    "help.learn.examples": (
        "stcli learn kyberrikollisuus phase=implementation date=2020-05-14 --source https://…"
    ),
    # schemas and the program
    "finding.schema-invalid.type-differs": (
        "Det som står i ”{name}” ska vara av den typ som programmet läser där: {expected:type}."
    ),
    "finding.schema-invalid.type-open": (
        "”{name}” ska anges eller uteslutas: nu kan där stå ett värde av vilken typ som helst."
    ),
    "finding.schema-invalid.missing": (
        "Registret har egna scheman, men filen {file} saknas bland dem."
    ),
    "finding.schema-invalid.format-differs": (
        "Det som står i ”{name}” ska ha det format som programmet läser där: ”{format}”."
    ),
    # meetings
    "help.meeting.agenda": (
        "Ställ samman föredragningslistan. Till listan läggs det som väntar: förslag som "
        "kan avgöras, prioriterade områden vars genomförande kan börja eller vars arbete "
        "är klart, kartlagda fenomen samt öppna prioriterade områden med åtgärder som är "
        "försenade eller saknar aktuell uppföljning eller med ändringar efter föregående "
        "möte. De ärenden som redan finns blir kvar, och nästa gång lägger kommandot bara "
        "till det som är nytt. Med -f markdown fås listan för ett dokument."
    ),
    "help.meeting.agenda.show_only": (
        "Visa föredragningslistan som den är antecknad; lägg inte till något"
    ),
    "help.meeting.agenda.examples": (
        "stcli meeting agenda cooperation-group-2026-3 --dry-run\n"
        "stcli meeting agenda cooperation-group-2026-3 -f markdown -o foredragningslista.md\n"
        "stcli meeting agenda cooperation-group-2026-3 --show-only"
    ),
    "help.meeting.reschedule": (
        "Flytta mötet till en annan dag och ange motivering. Mötets id ändras inte."
    ),
    "help.meeting.reschedule.to": "Mötets nya dag, ÅÅÅÅ-MM-DD",
    "help.meeting.reschedule.examples": (
        "stcli meeting reschedule cooperation-group-2026-3 --to 2026-12-17 --reason "
        '"Ordföranden har förhinder"'
    ),
    "help.meeting.call-off": "Ställ in mötet och ange motivering.",
    "help.meeting.call-off.examples": (
        'stcli meeting call-off cooperation-group-2026-3 --reason "Ärendena behandlas vid '
        'nästa möte"'
    ),
    "help.meeting.minutes": (
        "Anteckna mötets beslut. För varje ärende sparas beslutet och det som beslutades, allt på "
        "en gång eller inget alls. Besluten läses från en fil; utan fil frågar kommandot efter dem "
        "i terminalen, ett ärende i taget. Ett formulär att fylla i fås med --template.\n"
        "Filen har listan decisions, där varje punkt har ärendets nummer (item) och beslutet "
        "(decision): open, start, close, reject, reopen, defer eller other. Vid behov också: text "
        "(beslutstexten, om det inte beslutades enligt förslaget; per språk fi, sv, en eller bara "
        "en text), reason (motivering), subject (objektet, om det inte står på "
        "föredragningslistan), date (ikraftträdande, om annat än mötesdagen), case_number "
        "(ärendenummer). Ett prioriterat område avslutas (close) med reason och outcome "
        "(resultat), och därtill kan man ge final_report (slutrapportens adress) och vad som görs "
        "med åtgärder som inte är klara: cancel_measures (motivering), transfer_measures (till "
        "vem) eller move_measures (till vilket prioriterat område). Protokollets adress står i "
        "början av filen (minutes) eller ges med --minutes."
    ),
    "help.meeting.minutes.file": "Fil med besluten (YAML), eller - för standardinmatning",
    "help.meeting.minutes.minutes": "Protokollets webbadress",
    "help.meeting.minutes.template": "Skriv ut ett formulär att fylla i; inget sparas",
    "help.meeting.minutes.examples": (
        "stcli meeting minutes cooperation-group-2026-3 --template > beslut.yaml\n"
        "stcli meeting minutes cooperation-group-2026-3 beslut.yaml --dry-run\n"
        "stcli meeting minutes cooperation-group-2026-3 beslut.yaml --minutes "
        "https://example.fi/protokoll.pdf"
    ),
    "agenda.heading": "Föredragningslista: {body}, {date:date}",
    "agenda.meeting": "Mötets id: {id}.",
    "agenda.place": "Mötets id: {id}. Plats: {place}.",
    "agenda.before": "Ändringarna är de som skett efter föregående möte {id} ({date:date}).",
    "agenda.first": "Inga tidigare möten för organet är antecknade, så inga ändringar redovisas.",
    "agenda.empty": "Föredragningslistan har inga ärenden: inget väntar på behandling.",
    "agenda.added": {
        "one": "Ett ärende lades till föredragningslistan.",
        "other": "{count} ärenden lades till föredragningslistan.",
    },
    "agenda.proposal": "Förslag",
    "agenda.decided": "Beslut {id}",
    "agenda.title.open": "Öppnande av prioriterat område: {title}",
    "agenda.proposal.open": "{body} beslutar öppna det prioriterade området ”{title}”.",
    "agenda.title.start": "Inledande av genomförandet av prioriterat område: {title}",
    "agenda.proposal.start": (
        "{body} beslutar att beredningen av det prioriterade området ”{title}” är klar och att "
        "genomförandet inleds."
    ),
    "agenda.title.close": "Avslutande av prioriterat område: {title}",
    "agenda.proposal.close": (
        "{body} konstaterar att arbetet inom det prioriterade området ”{title}” är gjort och "
        "avslutar området."
    ),
    "agenda.decision.close": "{body} beslutar att det prioriterade området ”{title}” avslutas.",
    "agenda.title.map": "Preliminär kartläggning av fenomenet: {title}",
    "agenda.proposal.map": (
        "{body} kommer överens om en preliminär kartläggning av fenomenet ”{title}”."
    ),
    "agenda.title.mapping": "Behandling av fenomenkartläggningen: {title}",
    "agenda.proposal.mapping": (
        "{body} behandlar den preliminära kartläggningen av fenomenet ”{title}” och tar ställning "
        "till om ett prioriterat område ska föreslås."
    ),
    "agenda.title.follow-up": "Uppföljning av prioriterat område: {title}",
    "agenda.proposal.follow-up": (
        "{body} antecknar läget i det prioriterade området ”{title}” för kännedom."
    ),
    "agenda.title.changes": "Övriga ändringar efter föregående möte",
    "agenda.proposal.changes": "Ändringarna antecknas för kännedom.",
    "agenda.title.other": "{step}: {title}",
    "agenda.proposal.other": "{body} beslutar om ”{title}” ({step}).",
    "agenda.record": "{record}: {status}",
    "agenda.proposed": "Föreslaget {date:date}",
    "agenda.postponed": "Senast uppskjutet {date:date}",
    "agenda.participants": "Deltagare",
    "agenda.alone": "Inga deltagande organisationer är ännu antecknade",
    "agenda.phenomenon": "Fenomen: {title}",
    "agenda.proposed-by": "Föreslagen av",
    "agenda.mapping": "Preliminär kartläggning {date:date}",
    "agenda.mapping.link": "Kartläggningens material",
    "agenda.support": "Stöds av: {name}",
    "agenda.support.none": "Inget stöd är antecknat",
    "agenda.source": "Källa: {title}",
    "agenda.phase": "Fas: {phase}",
    "agenda.coordinator": "Samordnare",
    "agenda.coordinator.none": "Samordnare saknas",
    "agenda.missing": "inte antecknat",
    "agenda.final-report": "Slutrapport",
    "agenda.measures.none": "Inga åtgärder finns",
    "agenda.measures": {"one": "En åtgärd", "other": "{count} åtgärder"},
    "agenda.measure": "{title}: {status}, ansvarig {lead}",
    "agenda.late": {"one": "En åtgärd är försenad", "other": "{count} åtgärder är försenade"},
    "agenda.late.one": "{title}: planerades vara klar {date:date}",
    "agenda.silent": {
        "one": "En åtgärd saknar uppföljning sedan {days} dagar",
        "other": "{count} åtgärder saknar uppföljning sedan {days} dagar",
    },
    "agenda.silent.one": "{title}: senaste uppgift {date:date}",
    "agenda.silent.never": "{title}: uppgifter saknas",
    "agenda.changes": "Ändringar efter {date:date}",
    "agenda.report": "Uppföljning, {title}",
    "agenda.joined": "{name} anslöt sig",
    "agenda.role": "{name}: ny roll {role}",
    "agenda.left": "{name} lämnade",
    "refusal.agenda-over": (
        "Föredragningslistan för mötet {meeting} kompletteras inte längre: mötet är inte kommande."
    ),
    "refusal.agenda-over.hint": "Listan visas med stcli meeting agenda {meeting} --show-only.",
    "refusal.moved-behind": "Mötet {id} kan inte flyttas till {to:date}: det planerades eller flyttades först {date:date}.",
    "refusal.moved-behind.hint": (
        "Ange flyttens rätta dag (--date). Om mötet antecknades som planerat för sent, ogiltigförklara "
        "det (stcli void meetings/{id}) och planera det på nytt."
    ),
    "refusal.minutes-file": {
        "one": "Beslutsfilen {path} har ett fel. Inget sparades.",
        "other": "Beslutsfilen {path} har {count} fel. Inget sparades.",
    },
    "refusal.minutes-file.hint": "Filens fält beskrivs i hjälpen: stcli meeting minutes --help.",
    "refusal.minutes-no-file": "Besluten saknas: ange filen där de finns.",
    "refusal.minutes-no-file.hint": (
        "Ett formulär att fylla i fås med stcli meeting minutes {meeting} --template > beslut.yaml"
    ),
    "refusal.minutes-no-items": "På föredragningslistan för mötet {meeting} finns inget ärende utan beslut.",
    "refusal.minutes-no-items.hint": (
        "Om en sak togs upp först på mötet, anteckna beslutet med sakens eget kommando, till "
        "exempel stcli focus-area open ID --meeting {meeting}, eller med en beslutsfil (stcli "
        "meeting minutes --help)."
    ),
    "refusal.minutes-early": (
        "Mötet {meeting} har inte antecknats som hållet, så besluten kan ännu inte antecknas."
    ),
    "refusal.minutes-early.hint": (
        "Anteckna först mötet som hållet: stcli meeting hold {meeting} --attendance ORGANISATION"
    ),
    "refusal.minutes-never": "Mötet {meeting} hölls inte, så inget beslutades där.",
    "refusal.minutes-item": "Föredragningslistan för mötet {meeting} har inget ärende {item}.",
    "refusal.minutes-item.hint": (
        "Ärendena är: {items}. Om ärendet togs upp först vid mötet, ange också dess objekt "
        "(subject)."
    ),
    "refusal.minutes-subject": (
        "Ärendet har inget objekt, så det är inte känt vad beslutet {decision} gäller."
    ),
    "refusal.minutes-subject.hint": (
        "Ange objektet (subject), till exempel focus-areas/ID, eller anteckna ett annat beslut "
        "(other)."
    ),
    "refusal.minutes-decision": "Beslutet {decision} passar inte {subject}.",
    "refusal.minutes-decision.hint": "Om detta kan beslutas: {allowed}.",
    "refusal.minutes-not-now": (
        "Beslutet {decision} är inte möjligt: status för {subject} är ”{status}”."
    ),
    "refusal.minutes-not-now.hint": "I denna status kan beslutas: {allowed}.",
    "refusal.minutes-gone": "Ärendets objekt {subject} finns inte eller kan inte läsas.",
    "refusal.minutes-gone.hint": (
        "Se vad som är fel: stcli validate. Rätt objekt kan anges i ärendet (subject)."
    ),
    "refusal.minutes-recorded": "Det här beslutet är redan antecknat: {decision}.",
    "refusal.minutes-recorded.hint": (
        "Lämna bort punkten. Om det antecknade beslutet är fel, ogiltigförklara det: stcli void "
        "decisions/{decision} --reason MOTIVERING"
    ),
    "refusal.minutes-unfit": "Till beslutet {decision} hör inte: {fields}.",
    "refusal.minutes-unfit.hint": "Ta bort de raderna eller kontrollera beslutet (decision).",
    "refusal.minutes-one-way": "Med åtgärderna kan bara ett av dessa göras: {fields}.",
    "refusal.minutes-one-way.hint": (
        "Lämna ett av dem. En enskild åtgärd kan först skötas med eget kommando: stcli measure."
    ),
    "refusal.minutes-reason": "Beslutet {decision} saknar motivering.",
    "refusal.minutes-reason.hint": "Lägg till raden reason: och motiveringen till ärendet.",
    "refusal.minutes-text": "Beslutstexten saknas, och ärendet har inget förslag.",
    "refusal.minutes-text.hint": "Lägg till raden text: och beslutstexten till ärendet.",
    "refusal.minutes-text.otherwise": (
        "Beslutstexten saknas: beslutet {decision} avviker från förslaget, så förslaget duger inte "
        "som text."
    ),
    "refusal.minutes-text.otherwise.hint": "Lägg till raden text: och beslutstexten till ärendet.",
    "refusal.minutes-refused": {
        "one": "Besluten kan inte sparas. Inget ändrades.\n{problems:lines}",
        "other": (
            "Besluten kan inte sparas: {count} ställen behöver rättas. Inget ändrades.\n"
            "{problems:lines}"
        ),
    },
    "minutes.item": "Ärende {item}",
    "minutes.item.line": "Ärende {item} (rad {line})",
    "minutes.whole": "Helheten",
    "minutes.remedy.closed-with-outcome": (
        "Lägg till raden outcome: till ärendet och berätta vad som uppnåddes."
    ),
    "minutes.remedy.no-live-measures": (
        "Ange i ärendet vad som görs med dem: cancel_measures (motivering), transfer_measures "
        "(till vem) eller move_measures (till vilket prioriterat område)."
    ),
    "minutes.remedy.date-order": "Ange i ärendet från vilken dag beslutet gäller: date: {earlier} eller senare.",
    "minutes.remedy.date-order.first": "Ange i ärendet från vilken dag beslutet gäller: date: {earlier} eller senare.",
    "minutes.left": {
        "one": "Utan beslut blev ärende {items}.",
        "other": "Utan beslut blev ärendena {items}.",
    },
    "minutes.answers": (
        "Här är dina svar, så att de inte behöver ges på nytt: spara dem i en fil, redigera "
        "den och kör:\n  stcli meeting minutes {meeting} FIL"
    ),
    "minutes.checkpoint": "Skriv denna rad i protokollet: den låser registrets historik fram till i dag.",
    "minutes.form": (
        "Beslut vid mötet {meeting}. Fyll i, ta bort de ärenden som inte avgjordes och spara:\n"
        "  stcli meeting minutes {meeting} FIL\n"
        "Andra fält: subject, date, case_number, final_report. Hjälp: stcli meeting minutes --help"
    ),
    "minutes.form.possible": "decision: {decisions}",
    "minutes.form.text": "Utan raden text: beslutades enligt förslaget: {text}",
    "minutes.form.usual": "Utan raden text är beslutstexten: {text}",
    "minutes.form.measures": (
        "Åtgärder som inte är klara: cancel_measures: MOTIVERING, transfer_measures: TILL VEM "
        "eller move_measures: PRIORITERAT OMRÅDE"
    ),
    "interview.decision": "Beslut (Enter: {first})",
    "interview.text": "Beslutstext",
    "interview.reason": "Motivering",
    "interview.outcome": "Vad som uppnåddes",
    "interview.way": "Vad görs med åtgärder som inte är klara",
    "interview.way.cancel_measures": "ställs in",
    "interview.way.transfer_measures": "överförs utanför samarbetsmodellen",
    "interview.way.move_measures": "flyttas till ett annat prioriterat område",
    "interview.cancel_measures": "Varför åtgärderna ställs in",
    "interview.transfer_measures": "Vem som fortsätter åtgärderna",
    "interview.move_measures": "Prioriterat område dit åtgärderna flyttas",
    "interview.other": "annat beslut, till exempel antecknas för kännedom",
    "interview.skip": "inget beslut: ärendet förblir öppet",
    "interview.reason.optional": "Motivering (kan lämnas tom)",
    "refusal.minutes-given-up": "Avbrutet. Inget sparades.",
    "interview.confirm": "Ska besluten ({decisions}) sparas?",
    # follow-up
    "form.id": "ID=TEXT",
    "form.date": "ID=NAMN@DATUM",
    "form.more": "ORGANISATION[=UPPGIFT]",
    "form.subject": "POST=NAMN",
    "help.lifecycle": "Livscykel: statusar, och vart varje steg leder från dem",
    "lifecycle.step": "{action}:\u00a0{state}",
    "lifecycle.start": "(början)",
    "lifecycle.stays": "{action}:\u00a0statusen kvarstår",
    "lifecycle.end": "inga fler steg",
    "help.phenomenon": "Fenomen: förslag, stöd, preliminär kartläggning och urval.",
    "help.phenomenon.propose": (
        "Föreslå ett fenomen som påverkar den inre säkerheten. Ange vilken organisation som lägger "
        "fram det."
    ),
    "help.phenomenon.propose.examples": (
        'stcli phenomenon propose asuntomurrot --title-fi "Asuntomurrot" --title-sv '
        '"Bostadsinbrott" --proposed-by spek'
    ),
    "help.phenomenon.support": (
        "Anteckna att en organisation har vilja och resurser att lösa fenomenet. Fenomenet kan "
        "väljas ut när minst två organisationer stöder det."
    ),
    "help.phenomenon.support.examples": (
        'stcli phenomenon support asuntomurrot spek --resources "Två sakkunniga"'
    ),
    "help.phenomenon.support.date": (
        "Dagen då organisationen meddelade sitt stöd, ÅÅÅÅ-MM-DD (annars i dag)"
    ),
    "help.phenomenon.map": (
        "Anteckna expertnätverkets preliminära kartläggning av fenomenet. Kartläggningens dag är "
        "stegets dag."
    ),
    "help.phenomenon.map.examples": (
        "stcli phenomenon map asuntomurrot --summary-fi @kartoitus.txt --summary-sv "
        "@kartlaggning.txt --link https://example.fi/kartoitus.pdf\n"
        "stcli phenomenon map asuntomurrot --summary-fi @kartoitus.txt --date 2026-02-10"
    ),
    "help.phenomenon.select": (
        "Välj ut ett kartlagt fenomen som minst två organisationer stöder. Med --focus-area "
        "föreslås samtidigt ett prioriterat område vars deltagare är de som stöder fenomenet, med "
        "sina resurser; det får fenomenets namn om inget namn anges."
    ),
    "help.phenomenon.select.focus_area": "Föreslå samtidigt ett prioriterat område med detta id",
    "help.phenomenon.select.examples": (
        "stcli phenomenon select asuntomurrot --focus-area kotien-turvallisuus\n"
        "stcli phenomenon select asuntomurrot --focus-area kotien-turvallisuus --title-sv "
        '"Tryggt hem"'
    ),
    "help.phenomenon.set-aside": "Lägg fenomenet åt sidan tills vidare och ange motiveringen.",
    "help.phenomenon.set-aside.examples": (
        'stcli phenomenon set-aside asuntomurrot --reason "Sköts i ett annat projekt"'
    ),
    "help.phenomenon.revive": (
        "Ta upp fenomenet på nytt. Ett utvalt fenomen kan tas upp på nytt när alla dess "
        "prioriterade områden har förkastats eller avslutats."
    ),
    "help.phenomenon.revive.examples": "stcli phenomenon revive asuntomurrot",
    "help.measure.report": (
        "Anteckna en uppföljning: vad som har gjorts. Ange med --by vilken organisation som "
        "rapporterar; annars är det inte känt."
    ),
    "help.measure.report.text": "Uppföljningen (text, @FIL eller - för standardinmatning)",
    "help.measure.report.by": "Organisationen som rapporterar",
    "help.measure.report.evidence": "Webbadress till underlag; kan upprepas",
    "help.measure.report.date": "Uppföljningens datum, ÅÅÅÅ-MM-DD (annars i dag)",
    "help.measure.report.examples": (
        'stcli measure report tietoisku "Kampanjen har börjat i två kommuner." --by '
        "spek\n"
        "stcli measure report tietoisku @rapport.txt --by spek --evidence "
        "https://example.fi/rapport.pdf --date 2026-10-02"
    ),
    "help.measure.milestone": (
        "Anteckna att ett delmål har nåtts, eller lägg till ett. Bara id:t betyder att delmålet "
        "nåddes i dag, --done en annan dag. Ett namn eller en tidsfrist lägger till ett delmål "
        "eller ändrar det. Ett misstag tas tillbaka med stcli set measures/ÅTGÄRD "
        "milestones[DELMÅL].done="
    ),
    "help.measure.milestone.milestone": "Delmålets id inom åtgärden",
    "help.measure.milestone.examples": (
        "stcli measure milestone tietoisku kampanja\n"
        "stcli measure milestone tietoisku kampanja --done 2026-06-15\n"
        'stcli measure milestone tietoisku arviointi --title-fi "Arviointi valmis" '
        '--title-sv "Utvärderingen är klar" --due 2027-03'
    ),
    "help.measure.indicator": (
        "Lägg till eller ändra en indikator: namn, enhet, utgångsnivå och målnivå. Observationer "
        "antecknas med observe."
    ),
    "help.measure.indicator.indicator": "Indikatorns id inom åtgärden",
    "help.measure.indicator.examples": (
        'stcli measure indicator tietoisku osallistujat --name-fi "Osallistujia" '
        '--name-sv "Deltagare" --unit personer --target-value 500 --target-date '
        "2027-12-31 --direction up"
    ),
    "help.measure.observe": (
        "Anteckna ett värde för en indikator. Decimaler skiljs med komma eller punkt. Före ett "
        "negativt värde skrivs två bindestreck: -- -5."
    ),
    "help.measure.observe.indicator": "Indikatorns id inom åtgärden",
    "help.measure.observe.value": "Värdet, ett tal",
    "help.measure.observe.source": "Webbadressen som värdet kommer från",
    "help.measure.observe.date": "Dagen som värdet gäller, ÅÅÅÅ-MM-DD (annars i dag)",
    "help.measure.observe.examples": (
        "stcli measure observe tietoisku osallistujat 240\n"
        "stcli measure observe tietoisku osallistujat 92,5 --date 2026-10-01 --source "
        "https://example.fi/tilasto"
    ),
    "help.measure.partner": (
        "Anteckna en organisation som partner i åtgärden, eller ange dess uppgift."
    ),
    "help.measure.partner.task": "Partnerns uppgift",
    "help.measure.partner.remove": "Organisationen är inte längre partner",
    "help.measure.partner.examples": (
        'stcli measure partner tietoisku sm --task "Kommunikation"\n'
        "stcli measure partner tietoisku sm --remove"
    ),
    "help.measure.transfer": (
        "Överför åtgärden till någon utanför samarbetsmodellen och ange vem som fortsätter och "
        "varför. Till ett annat prioriterat område flyttas den med move."
    ),
    "help.measure.transfer.to": "Vem som fortsätter med åtgärden",
    "help.measure.transfer.examples": (
        'stcli measure transfer tietoisku --to "Kommunförbundet" --reason "Arbetet '
        'fortsätter i kommunerna"'
    ),
    "help.measure.move": (
        "Flytta åtgärden till ett annat prioriterat område och ange motiveringen. Målen hör till "
        "det område som lämnas och faller bort, om inget motsvarande mål anges."
    ),
    "help.measure.move.to": "Det prioriterade område som åtgärden flyttas till",
    "help.measure.move.goal_map": (
        "Ett mål och dess motsvarighet i det nya området, GAMMALT=NYTT; kan upprepas"
    ),
    "help.measure.move.examples": (
        'stcli measure move tietoisku --to kyberrikollisuus --reason "Hör till '
        'cyberbrottsligheten"\n'
        "stcli measure move tietoisku --to kyberrikollisuus --goal-map tietoisuus=taidot "
        '--reason "Hör till cyberbrottsligheten"'
    ),
    "help.measure.add.milestone": (
        "Ett delmål med tidsfrist, till exempel kampanja=Kampanjen börjar@2026-06; kan upprepas"
    ),
    "help.focus-area.report": (
        "Anteckna en uppföljning av det prioriterade området: hur arbetet framskrider. Med "
        "--meeting anges vilket möte den gavs till."
    ),
    "help.focus-area.report.text": "Uppföljningen (text, @FIL eller - för standardinmatning)",
    "help.focus-area.report.meeting": "Mötet som uppföljningen ges till",
    "help.focus-area.report.date": "Uppföljningens datum, ÅÅÅÅ-MM-DD (annars i dag)",
    "help.focus-area.report.examples": (
        'stcli focus-area report kyberrikollisuus "Arbetet framskrider enligt plan." '
        "--meeting cooperation-group-2026-3"
    ),
    "help.focus-area.close.move_measures": (
        "Flytta samtidigt de oavslutade åtgärderna till detta prioriterade område, eller en av "
        "dem: ÅTGÄRD=OMRÅDE; kan upprepas. Målen faller bort"
    ),
    "help.focus-area.close.successor": "Prioriterat område där arbetet fortsätter; kan upprepas",
    "help.focus-area.close.event": (
        "merge (sammanslagning) eller split (delning); annars betyder en efterträdare "
        "sammanslagning och flera delning"
    ),
    "help.status.organisation": (
        "Berätta om allt som denna organisation är med i: platser, prioriterade områden och roll, "
        "åtgärder"
    ),
    "help.status.focus_area": (
        "Berätta om ett prioriterat område: fas, deltagare, tidslinje och hur åtgärderna "
        "framskrider"
    ),
    "refusal.status-one": "Ange antingen --organisation eller --focus-area, inte båda.",
    "status.gauge.late": "försenad: skulle ha slutat {date:date}",
    "status.gauge.not-started": "skulle ha börjat {date:date}",
    "status.gauge.silent": "saknar aktuell uppföljning: senaste uppgift {date:date}",
    "status.gauge.overdue": "delmål försenat: {title} ({due:date})",
    "status.gauge.milestones": "delmål nådda {done}/{total}",
    "status.gauge.next": "därnäst {title} ({due:date})",
    "status.gauge.time": "{percent} % av tiden har gått ({start:date}–{end:date})",
    "engagement.part-of": "del av {name}",
    "engagement.contact": "kontakt: {address}",
    "engagement.successors": "Efterträdare ({count})",
    "engagement.held": "Organisationen har upphört men har ännu uppgifter. Överför dem till efterträdaren: stcli organisation hand-over {id} EFTERTRÄDARE",
    "engagement.calm": (
        "Ingen åtgärd som den ansvarar för är försenad, och alla har aktuell uppföljning."
    ),
    "engagement.behind": {
        "one": "Att fråga om: {count} åtgärd som den ansvarar för",
        "other": "Att fråga om: {count} åtgärder som den ansvarar för",
    },
    "engagement.seats": "Platser i organen ({count})",
    "engagement.since": "från {date:date}",
    "engagement.until": "till {date:date}",
    "engagement.unit": "enheten {name}",
    "engagement.areas": "Prioriterade områden ({count})",
    "engagement.role-unknown": "rollen är inte känd",
    "engagement.subgroup": "undergruppen {name}: {role}",
    "engagement.leads": "Åtgärder som den ansvarar för ({count})",
    "engagement.partner": "Åtgärder där den är partner ({count})",
    "engagement.phenomena": "Fenomen som den har föreslagit eller stöder ({count})",
    "engagement.units": "Enheter ({count})",
    "engagement.past": "Avslutat ({count})",
    "engagement.nothing": "Enligt registret är organisationen inte med i något.",
    "outlook.participants": {
        "one": "Annan deltagare: {names}",
        "other": "{count} andra deltagare: {names}",
    },
    "outlook.timeline": "Tidslinje",
    "outlook.today": "I dag",
    "outlook.step": "{what} (beslut {decision})",
    "outlook.report": "Uppföljning: {text}",
    "outlook.end": "Kommande: {measure} slutar",
    "outlook.milestone": "Kommande: {milestone} ({measure})",
    "write.no-part": (
        "Observera: {organisation} svarar inte för åtgärden {measure}, är inte partner i den och "
        "deltar inte i dess prioriterade område. Om fel organisation angavs: stcli correct "
        "{measure}"
    ),
    "write.over-percent": "Observera: {value} % ligger inte mellan 0 och 100.",
    "write.goals-lost": (
        "Dessa mål föll bort eftersom de hörde till det tidigare området: {goals}. Nya kan anges "
        "med stcli set, till exempel goals+=ID."
    ),
    "refusal.void-record": "{record} är ogiltigförklarad, så inget läggs till i den.",
    "refusal.void-record.hint": "Se vilken post som kom i stället: stcli show {record}",
    "refusal.milestone-unknown": (
        "Åtgärden {measure} har inget delmål {id}; den har inga delmål ännu."
    ),
    "refusal.milestone-unknown.hint": (
        "Lägg till det: stcli measure milestone {measure} {id} --title-fi NAMN --due 2027-03"
    ),
    "refusal.milestone-unknown.known": (
        "Åtgärden {measure} har inget delmål {id}. Dess delmål är: {known}."
    ),
    "refusal.milestone-unknown.known.hint": (
        "Ett nytt läggs till så här: stcli measure milestone {measure} {id} --title-fi NAMN --due "
        "2027-03"
    ),
    "refusal.milestone-unknown.suggestion": (
        "Åtgärden {measure} har inget delmål {id}. Dess delmål är: {known}."
    ),
    "refusal.milestone-unknown.suggestion.hint": "Menade du {suggestion}?",
    "refusal.indicator-unknown": (
        "Åtgärden {measure} har ingen indikator {id}; den har inga indikatorer ännu."
    ),
    "refusal.indicator-unknown.hint": (
        "Lägg till den: stcli measure indicator {measure} {id} --name-fi NAMN"
    ),
    "refusal.indicator-unknown.known": (
        "Åtgärden {measure} har ingen indikator {id}. Dess indikatorer är: {known}."
    ),
    "refusal.indicator-unknown.known.hint": (
        "En ny läggs till så här: stcli measure indicator {measure} {id} --name-fi NAMN"
    ),
    "refusal.indicator-unknown.suggestion": (
        "Åtgärden {measure} har ingen indikator {id}. Dess indikatorer är: {known}."
    ),
    "refusal.indicator-unknown.suggestion.hint": "Menade du {suggestion}?",
    "refusal.milestone-done": "Delmålet {id} har redan antecknats som nått {date:date}.",
    "refusal.milestone-done.hint": "Om dagen är fel, ange den rätta med --done.",
    "refusal.item-new": "{option} saknas: {id} är ny för åtgärden {measure}.",
    "refusal.item-new.hint": (
        "Ange det som saknas, eller kontrollera id:t om du menade en som redan finns: stcli show "
        "measures/{measure}"
    ),
    "refusal.number-form": "{text} är inget tal ({name:metavar}).",
    "refusal.number-form.hint": "Skriv bara talet utan enhet, till exempel 1200 eller 92,5.",
    "refusal.item-date": "Datumet saknas i {option}: {text}",
    "refusal.item-date.hint": (
        "Skriv tidsfristen sist efter ett @, till exempel kampanja=Kampanjen börjar@2026-06 eller "
        "@2026-06-15."
    ),
    "refusal.text-empty": "Texten är tom.",
    "refusal.text-empty.hint": "Skriv texten inom citattecken, eller ange en fil: @FIL.",
    "refusal.not-partner": "{id} är inte partner i {record}.",
    "refusal.partner-one": "Ange antingen --task eller --remove, inte båda.",
    "refusal.goal-not-its-own": "Åtgärden har inget mål {goal}. Dess mål är: {known}.",
    "refusal.goal-not-its-own.none": "Åtgärden har inget mål {goal}; den har inga mål.",
    "refusal.goal-map-form": "Ett mål och dess motsvarighet skrivs GAMMALT=NYTT: {text}",
    "refusal.move-nowhere": "{record} hör redan till det prioriterade området {area}.",
    "refusal.settle-strange": "{measure} hör inte till {area}.",
    "refusal.settle-strange.hint": (
        "Dess åtgärder visas så här: stcli list measures --focus-area {area}"
    ),
    "refusal.successor-itself": (
        "{id} kan inte efterträda sig själv. Ange det prioriterade område där arbetet fortsätter."
    ),
    "metavar.url": "ADRESS",
    "metavar.area": "OMRÅDE",
    "metavar.measure-area": "[ÅTGÄRD=]OMRÅDE",
    "metavar.old-new": "GAMMALT=NYTT",
    "metavar.new-id": "NYTT-ID",
    "help.measure.add.goal": "Ett av områdets mål (dess id) som åtgärden främjar; kan upprepas",
    "help.measure.add.partner": "En partner och dess uppgift, om den är känd; kan upprepas",
    "help.measure.add.indicator": (
        "En indikator, till exempel kodit=Hem med brandvarnare; kan upprepas. Målnivån anges med "
        "indicator"
    ),
    # organisations and bulk changes
    "help.organisation.rename": (
        "Anteckna organisationens nya namn. Id:t förblir, och det tidigare namnet bevaras bland "
        "tidigare namn. Bara de språk ändras för vilka ett nytt namn anges."
    ),
    "help.organisation.rename.date": (
        "Dag från och med vilken det nya namnet gäller, ÅÅÅÅ-MM-DD (annars i dag)"
    ),
    "help.organisation.rename.examples": (
        "stcli organisation rename sm --name-fi sisäministeriö --date 2014-01-01"
    ),
    "help.organisation.dissolve": (
        "Anteckna att en organisation upphör och ange dess efterträdare. Efterträdarna kan vara "
        "flera, och flera organisationer som upphör kan ha samma efterträdare. Om organisationen "
        "ännu har uppgifter i pågående arbete räknar kommandot upp dem; de överförs med kommandot "
        "hand-over."
    ),
    "help.organisation.dissolve.successor": (
        "Efterträdare (EFTERTRÄDARE=FÖRÄNDRING om efterträdarna uppstår på olika sätt); kan "
        "upprepas"
    ),
    "help.organisation.dissolve.no_successor": (
        "Det finns ingen efterträdare, fast organisationen ännu har uppgifter"
    ),
    "help.organisation.dissolve.event": (
        "Vad som hände: rename (namnändring), merge (sammanslagning), split (delning) eller "
        "transfer (överföring av uppgifter, förvalt)"
    ),
    "help.organisation.dissolve.date": "Dag då organisationen upphör, ÅÅÅÅ-MM-DD (annars i dag)",
    "help.organisation.dissolve.examples": (
        "stcli organisation dissolve vanha-virasto --successor uusi-virasto --event merge --date "
        "2026-01-01\n"
        "stcli organisation dissolve vanha-virasto --successor a=merge --successor b=transfer"
    ),
    "help.organisation.hand-over": (
        "Överför de pågående uppgifterna från en organisation som upphört till "
        "efterträdaren som en enda sparad ändring. Det som överförs är ansvar och "
        "partnerskap i pågående åtgärder, deltagande i prioriterade områden och deras "
        "undergrupper, samordnarens uppgift och representation i organen. Det förflutna "
        "förblir som det var: gamla anteckningar avslutas och nya läggs till. Om "
        "efterträdarna är flera väljer du med --only vilka uppgifter som går till vem."
    ),
    "help.organisation.hand-over.only": (
        "Överför bara uppgifterna i denna åtgärd, detta prioriterade område eller detta organ; kan "
        "upprepas"
    ),
    "help.organisation.hand-over.event": (
        "Anteckna samtidigt som efterträdare: rename, merge, split eller transfer"
    ),
    "help.organisation.hand-over.date": (
        "Överföringsdag, ÅÅÅÅ-MM-DD (annars den dag då efterträdaren tog vid enligt registret, "
        "annars i dag)"
    ),
    "help.organisation.hand-over.examples": (
        "stcli organisation hand-over vanha-virasto uusi-virasto\n"
        "stcli organisation hand-over vanha-virasto uusi-virasto --only measures/opas"
    ),
    "option.old": "Organisation vars uppgifter överförs",
    "option.new": "Organisation som tar över dem",
    "refusal.rename-nothing": "Inget nytt namn angavs.",
    "refusal.rename-nothing.hint": (
        "Ange det nya namnet på de språk där det ändras, till exempel --name-fi."
    ),
    "refusal.own-successor": "{id} kan inte vara sin egen efterträdare.",
    "refusal.renamed-later": "{id} fick sitt nuvarande namn först {until:date}, så det nya kan inte gälla från {date:date}.",
    "refusal.renamed-later.hint": "Ange dagen från vilken det nya namnet gäller (--date). Ett fel namn rättas: stcli correct {record}",
    "refusal.needs-successor": "Organisationen {id} har ännu uppgifter: {roles}.",
    "refusal.needs-successor.hint": (
        "Ange vem som tar vid: --successor ORGANISATION. Om ingen gör det, ange --no-successor."
    ),
    "refusal.event-without-successor": (
        "Flaggan --event anger hur en efterträdare uppstod, men ingen efterträdare angavs."
    ),
    "refusal.event-without-successor.hint": "Ange efterträdaren med --successor.",
    "refusal.no-successor": "{new} är inte efterträdare till {old}, så uppgifterna överförs inte.",
    "refusal.no-successor.hint": (
        "Om den är efterträdare, anteckna det samtidigt: lägg till --event transfer (eller merge, "
        "split, rename)."
    ),
    "refusal.hand-over-ended": (
        "{new} har själv upphört eller ogiltigförklarats, så uppgifterna kan inte överföras dit."
    ),
    "refusal.hand-over-ended.hint": "Överför uppgifterna till dess efterträdare.",
    "refusal.no-role-there": "{old} har ingen pågående uppgift: {record}.",
    "refusal.no-role-there.hint": "Uppgifter finns här: {known}.",
    "help.import": (
        "Lägg till och ändra många poster från en CSV-, XLSX- eller JSONL-fil. Alla rader "
        "sparas på en gång, eller ingen om någon av dem inte kan sparas; för varje rad "
        "sägs vad som händer med den.\n"
        "Kolumnens namn är fältets sökväg: title.fi, title_fi, planned.end eller "
        "planned_end, eller vad fältet heter: ansvarig organisation, namn (fi). Kolumnen id (eller reference) anger posten; ett id som inte finns i "
        "registret ger en ny post. Punkterna i en lista skiljs åt med semikolon eller "
        "anges som JSON. En tom cell ändrar ingenting.\n"
        "En ny post börjar med det första steget för sin typ. En annan status kräver att "
        "registret tillåter införanden (registry.yaml: audit.imports). Alla kolumner: "
        "docs/import.md och stcli schema TYP."
    ),
    "help.import.file": "CSV-, XLSX- eller JSONL-fil, eller - för standardinmatning",
    "help.import.date": (
        "Dag för nya posters första anteckning, ÅÅÅÅ-MM-DD (annars postens egen dag, annars i dag)"
    ),
    "help.import.source": "Varifrån uppgifterna kommer; antecknas i införda poster",
    "help.import.clear": "En tom cell tömmer fältet",
    "help.import.examples": (
        "stcli list measures -f csv -o toimenpiteet.csv\n"
        "stcli import toimenpiteet.csv measures --dry-run\n"
        "stcli import toimenpiteet.csv measures\n"
        "stcli import jarjestot.xlsx organisations --dry-run -o plan.json"
    ),
    "help.apply": (
        "Genomför en plan som sparades i en fil med --dry-run -o plan.json. Planen granskas på "
        "nytt mot det som nu står i registret. Om någon av de filer som den ändrar har ändrats "
        "sedan dess sparas ingenting."
    ),
    "help.apply.plan": "Planfilen",
    "help.apply.examples": (
        "stcli measure complete opas --dry-run -o plan.json\nstcli apply plan.json"
    ),
    "write.plan-kept": "Planen finns i filen {file}. Genomför den med stcli apply {file}.",
    "import.row": "rad",
    "import.fate": "utfall",
    "import.record": "post",
    "import.fields": "fält som ändras",
    "import.counts": "Nya {added}, ändrade {changed}, oförändrade {unchanged}.",
    "import.none": "Filen har bara kolumnernas namn, inte en enda post.",
    "fate.added": "ny",
    "fate.changed": "ändras",
    "fate.unchanged": "oförändrad",
    "refusal.import-refused": {
        "one": "{count} rad av filens {rows} rader kan inte sparas. Ingenting ändrades.",
        "other": "{count} rader av filens {rows} rader kan inte sparas. Ingenting ändrades.",
    },
    "refusal.import-refused.hint": "Rätta cellerna som räknas upp nedan och för in filen på nytt.",
    "refusal.import-columns": {
        "one": "{count} kolumn i filen förstås inte. Ingenting ändrades.",
        "other": "{count} kolumner i filen förstås inte. Ingenting ändrades.",
    },
    "refusal.import-columns.hint": "Fälten och deras namn: stcli schema TYP.",
    "refusal.sheet-encoding": "Filens teckenkodning är inte UTF-8.",
    "refusal.sheet-encoding.hint": "Spara den i Excel som ”CSV UTF-8” eller XLSX.",
    "refusal.sheet-too-large": "Filen är för stor: högst {limit} MB.",
    "refusal.sheet-rows": "Filen har för många rader: högst {limit}.",
    "refusal.sheet-columns": "Rad {line} har för många kolumner: högst {limit}.",
    "refusal.sheet-cell": "Rad {line} har en för lång cell: högst {limit} tecken.",
    "refusal.sheet-empty": "Filen är tom: den har inga rader.",
    "refusal.sheet-empty.hint": (
        "I en CSV- eller XLSX-fil står kolumnernas namn på första raden, i en JSONL-fil en "
        "post på varje rad. En modell fås av dagens poster: stcli list TYP -f csv -o "
        "modell.csv"
    ),
    "refusal.sheet-column-twice": "Kolumnen {column} finns två gånger i filen.",
    "refusal.sheet-unnamed": "Rad {line} har uppgifter i kolumn {column}, som saknar namn.",
    "refusal.sheet-csv": "Rad {line} kan inte läsas: citattecknen stämmer inte.",
    "refusal.sheet-json": "Rad {line} är inte ett JSON-objekt.",
    "refusal.sheet-json.hint": (
        "I en JSONL-fil är varje rad en post: fälten inom klammerparenteser, vart och ett en gång."
    ),
    "refusal.sheet-json-whole": "Filen är JSON, men inte en post per rad.",
    "refusal.sheet-json-whole.hint": (
        "Spara den som JSONL: på varje rad en post inom klammerparenteser, utan hakparenteser. En "
        "modell fås av dagens poster: stcli list TYP -f jsonl -o modell.jsonl"
    ),
    "refusal.sheet-xlsx": "Filen kan inte läsas som kalkylblad.",
    "refusal.sheet-xlsx.hint": (
        "Öppna den i ett kalkylprogram och spara den på nytt som XLSX eller ”CSV UTF-8”."
    ),
    "refusal.sheet-needs-extra": "Den del som behövs för att läsa XLSX-filer är inte installerad.",
    "refusal.sheet-needs-extra.hint": (
        "Installera den (python -m pip install openpyxl) eller spara kalkylbladet som ”CSV UTF-8”."
    ),
    "refusal.plan-form": "Filen är ingen plan som stcli har gjort.",
    "refusal.plan-form.hint": (
        "En plan görs genom att lägga till --dry-run -o plan.json till ett skrivande kommando."
    ),
    "refusal.plan-version": "Planens version är {version}; detta program känner version {known}.",
    "refusal.plan-not-text": "Planen kan inte sparas: {path} är inte text.",
    "refusal.plan-outside": "Planen skulle ändra en fil som inte hör till registret: {path}.",
    "refusal.plan-moved": {
        "one": (
            "Planens grund har ändrats: {count} fil är inte längre densamma som när planen gjordes "
            "({files}). Ingenting ändrades."
        ),
        "other": (
            "Planens grund har ändrats: {count} filer är inte längre desamma som när planen "
            "gjordes ({files}). Ingenting ändrades."
        ),
    },
    "refusal.plan-moved.hint": "Gör planen på nytt med samma kommando.",
    "refusal.plan-altered": "Planen har ändrats efter att den gjordes.",
    "refusal.plan-altered.hint": "Gör planen på nytt med samma kommando.",
    "refusal.plan-claims": "Planen påstår sig göra annat än vad dess ändringar gör.",
    "finding.import-row.column": "Kolumnen {column} förstås inte: {kind} har inget sådant fält.",
    "finding.import-row.column-part": (
        "Kolumnen {column} är en del av en lista och kan inte föras in för sig."
    ),
    "finding.import-row.column-part.hint": "Ange hela listan i kolumnen {list}.",
    "finding.import-row.column.suggestion": (
        "Kolumnen {column} förstås inte: {kind} har inget sådant fält. Menade du {suggestion}?"
    ),
    "finding.import-row.column-twice": "Kolumnen {column} avser samma fält som en tidigare kolumn.",
    "finding.import-row.no-id-column": "Kolumnen id saknas: den visar vilken post raden gäller.",
    "finding.import-row.no-id": "Raden har inget id.",
    "finding.import-row.two-ids": "Raden nämner två poster: {ids}.",
    "finding.import-row.id": "”{id}” duger inte som id.",
    "finding.import-row.id.hint": "Ett id har små bokstäver a–z, siffror och enstaka bindestreck.",
    "finding.import-row.row-twice": "Posten {id} finns redan på rad {row}.",
    "finding.import-row.broken": "Filen för posten {id} kan inte läsas.",
    "finding.import-row.broken.hint": "Se stcli validate och rätta filen först.",
    "finding.import-row.needs-json": "Värdet i kolumnen {column} ska anges som JSON.",
    "finding.import-row.bad-json": "Värdet i kolumnen {column} är inte giltig JSON.",
    "finding.import-row.nobody": "Ingenting hittas med namnet ”{value}”.",
    "finding.import-row.nobody.hint": "Skriv id, namn eller förkortning. En lista: `stcli list {kind}`",
    "finding.import-row.several": "”{value}” är namnet på flera poster: {ids}.",
    "finding.import-row.several.hint": "Skriv id för en av dem.",
    "finding.import-row.nobody.suggestion": (
        "Ingenting hittas med namnet ”{value}”. Menade du {suggestion}?"
    ),
    "finding.import-row.number": "”{value}” är inget tal.",
    "finding.import-row.truth": "”{value}” är varken true eller false.",
    "finding.import-row.formula": "Cellen innehåller en formel.",
    "finding.import-row.formula.hint": "Klistra in formelns värde i stället.",
    "finding.import-row.cell-error": "Cellen innehåller ett kalkylfel: {value}.",
    "finding.import-row.language": (
        "Kolumnen {column} visar inte på vilket språk den ändrade texten är. Posten har nu: "
        "{languages}."
    ),
    "finding.import-row.language.hint": "Namnge kolumnen med språket, till exempel {field}.fi.",
    "finding.import-row.follows": (
        "Fältet {field} följer av postens historik, så det kan inte föras in."
    ),
    "finding.import-row.follows.hint": (
        "Ändringen antecknas med sitt eget kommando. Ta bort kolumnen eller återställ cellens "
        "värde."
    ),
    "finding.import-row.status": (
        "En ny post kan inte börja med statusen {status}: detta register tillåter inte införanden."
    ),
    "finding.import-row.status.hint": (
        "Lämna cellen tom, eller tillåt införanden i registry.yaml (audit.imports: allowed)."
    ),
    "finding.import-row.no-state": "Statusen {status} finns inte. Statusarna är: {known}.",
    "rule.import-row.law": "Varje rad som förs in är en post som kan läggas till eller ändras.",
    "rule.import-row.text": (
        "Från ett kalkylblad förs alla rader in eller ingen, så att registret inte blir "
        "halvfärdigt. Raden och kolumnen visar vilken cell det gäller.\n"
        "Gör så här: rätta cellen och för in filen på nytt (stcli import). Kolumnerna förklaras i "
        "stcli import --help."
    ),
    "metavar.file": "FIL",
    "metavar.plan": "PLAN",
    # asking and completing
    "completion.bash": (
        "Komplettering av stcli i bash. Så här tas den i bruk:\nstcli completion bash >> ~/.bashrc"
    ),
    "completion.zsh": (
        "Komplettering av stcli i zsh. Så här tas den i bruk, i ~/.zshrc efter compinit:\n"
        "source <(stcli completion zsh)"
    ),
    "completion.fish": (
        "Komplettering av stcli i fish. Så här tas den i bruk:\n"
        "stcli completion fish > ~/.config/fish/completions/stcli.fish"
    ),
    "completion.powershell": (
        "Komplettering av stcli i PowerShell. Så här tas den i bruk:\n"
        "stcli completion powershell >> $PROFILE"
    ),
    "help.completion": (
        "Skriv ut skriptet med vilket ett skal kompletterar kommandon, flaggor, värden och "
        "id. Skalen är bash, zsh, fish och powershell; i skriptets början står hur det tas "
        "i bruk. Om skalet visar förklaringar är de på det valda språket: en post "
        "förklaras med sitt namn."
    ),
    "help.completion.examples": (
        "stcli completion bash >> ~/.bashrc\n"
        "stcli completion fish > ~/.config/fish/completions/stcli.fish"
    ),
    "option.shell": "Skal: bash, zsh, fish eller powershell",
    "refusal.shell-unknown": "Det finns ingen komplettering för {shell}. Skalen är: {known}.",
    "ask.yes": "ja",
    "ask.no": "nej",
    "ask.yes-or-no": "Svara {yes} eller {no}.",
    "ask.choose": "Välj ett av de visade; det du skriver begränsar dem.",
    "ask.several": "{count} passar ihop med ”{given}”: välj med piltangenterna eller skriv mera.",
    "ask.suggestion": "”{given}” finns inte. Menade du {suggestion}?",
    "ask.empty": "Här måste något skrivas. Ctrl-C avbryter.",
    "ask.optional": "{name} (Enter utelämnar)",
    "ask.usual": "{name} (Enter: enligt förslaget eller med vanliga ord)",
    "ask.more": "{name}: en till (Enter avslutar)",
    "ask.id": "den nya postens id ({kind})",
    "ask.id-form": (
        "”{given}” duger inte som id: det har små bokstäver a–z, siffror och bindestreck "
        "mellan dem."
    ),
    "ask.field": "Fält",
    "ask.decision": "Beslut, eller mötet som beslutade (--decision, --meeting)",
    "ask.which": "Vilken avses med ”{name}”",
    "ask.meant": "”{name}” finns inte. Menade du {meant}?",
    "ask.way": "Vad görs åt saken",
    "ask.save": "Spara detta?",
    "ask.same": "Samma på en rad: {command}",
    "ask.so-far": "Svaren hittills på en rad: {command}",
    "refusal.not-saved": "Ingenting sparades.",
    "help.edit": (
        "Öppna en post i en textredigerare och spara det du gör av den. Redigeraren är den "
        "som VISUAL, EDITOR eller gits core.editor anger, annars nano, vi eller notepad. "
        "När den stängs kontrolleras reglerna innan något sparas; det som inte duger "
        "kommer tillbaka med anmärkningarna som kommentarer ovanför sina rader. Dina egna "
        "kommentarer bevaras. En text som inte sparades finns kvar i en fil vars namn "
        "visas."
    ),
    "help.edit.examples": (
        'stcli edit kyberrikollisuus\nEDITOR="code --wait" stcli edit organisations/spek'
    ),
    "help.edit.text": "Börja med texten i den här filen, till exempel en som inte sparades",
    "edit.emptied": "Texten tömdes, så ingenting ändrades.",
    "edit.again": "Öppna texten igen, med anmärkningarna som kommentarer?",
    "edit.kept": (
        "Din text finns kvar i {file}. Fortsätt med den så här: stcli edit {record} "
        "--text-file {file}"
    ),
    "refusal.edit-no-input": "En post kan inte redigeras i en textredigerare när --no-input används.",
    "refusal.edit-no-input.hint": "Ändra enskilda fält med stcli set.",
    "refusal.edit-unsaved": "{path} har redigerats för hand och har inte sparats ännu.",
    "refusal.edit-unsaved.hint": "Spara den först: stcli save {path}",
    "refusal.editor-missing": "Ingen textredigerare hittades.",
    "refusal.editor-missing.hint": (
        "Ange en i miljövariabeln EDITOR, eller ändra enskilda fält med stcli set."
    ),
    "refusal.editor-not-started": "Redigeraren {editor} kan inte startas.",
    "refusal.editor-not-started.hint": (
        "Ange en i miljövariabeln EDITOR, eller ändra enskilda fält med stcli set."
    ),
    "refusal.editor-failed": (
        "Redigeraren {editor} avslutades med ett fel ({code}), så ingenting sparades."
    ),
    "refusal.given-up": "Avbrutet; ingenting ändrades.",
    "man.name": "NAMN",
    "man.description": "BESKRIVNING",
    "help.man": (
        "Skriv ut manualsidan för programmet eller för ett kommando. Den görs av "
        "hjälptexterna, på det valda språket, i den form som programmet man läser."
    ),
    "help.man.examples": (
        "stcli man | man -l -\nstcli man focus-area close | man -l -\nstcli man -o stcli.1"
    ),
    "option.words": "Kommandot, till exempel focus-area close (annars hela programmet)",
    # audit
    "finding.audit-dated-ahead.late": "Antecknades först över 30 dagar senare ({date:date}).",
    "finding.audit-dated-ahead.backwards": "Det sparade är daterat mer än ett dygn före sin föregångare: någon klocka har gått fel.",
    "finding.audit-dated-ahead.clock": "Det sparade är daterat i framtiden.",
    "finding.audit-undone.undo": "Steget ({action}, {date:date}) som vilade på beslutet {decision} togs tillbaka. Motivering: ”{reason}”.",
    "finding.audit-undone.void": "Steget ({action}, {date:date}) som vilade på beslutet {decision} ogiltigförklarades med posten. Motivering: ”{reason}”.",
    "finding.audit-undone.decision": "Beslutet ogiltigförklarades fast steget {action} i posten {subject} vilar på det. Motivering: ”{reason}”.",
    "finding.audit-law-changed.schemas-gone": "Registrets egna scheman togs bort: därefter läses posterna enligt programmets egna.",
    "finding.audit-law-changed.schema-broken": "Schemat är inte längre giltigt ({problem}).",
    "finding.audit-law-changed.schema-removed": "Schemat {name} togs bort.",
    "finding.audit-law-changed.schema-added": "Schemat {name} lades till.",
    "finding.audit-law-changed.schema": "Schemat {name} ändrades; ingen märkning, inget steg och inget krav på beslut blev lösare.",
    "finding.audit-law-changed.folder": "Mappen för dessa poster är nu {after} och inte längre {before}, så alla hänvisningar till dem ändras.",
    "finding.audit-law-changed.looser-grows": "Lösare: listan {field} skyddas inte längre, och dess uppgifter kan tas bort.",
    "finding.audit-law-changed.looser-reference": "Lösare: hänvisningarna i fältet {field} granskas inte längre.",
    "finding.audit-law-changed.looser-lifecycle": "Lösare: posternas livscykel togs bort.",
    "finding.audit-law-changed.looser-frozen": "Lösare: poster med statusen {state} är inte längre låsta.",
    "finding.audit-law-changed.looser-hidden": "Lösare: poster med statusen {state} omfattas inte längre av reglerna.",
    "finding.audit-law-changed.looser-live": "Lösare: poster med statusen {state} räknas inte längre som pågående.",
    "finding.audit-law-changed.looser-initial": "Lösare: en post börjar med steget {after} och inte med {before}.",
    "finding.audit-law-changed.looser-derived": "Lösare: fältet {field} behöver inte längre följa av historiken.",
    "finding.audit-law-changed.looser-step-added": "Lösare: ett nytt steg {action} är möjligt.",
    "finding.audit-law-changed.looser-decision": "Lösare: steget {action} kräver inte längre något beslut.",
    "finding.audit-law-changed.looser-requirement": "Lösare: steget {action} kräver inte längre uppgiften {field}.",
    "finding.audit-law-changed.looser-step-wider": "Lösare: steget {action} är möjligt från flera statusar eller leder någon annanstans.",
    "finding.audit-law-changed.looser-field": "Lösare: fältet {field} är inte längre obligatoriskt.",
    "finding.audit-law-changed.policy-unread": "Registrets grunduppgifter (registry.yaml) kan inte längre läsas, så de tidigare inställningarna gäller fortfarande.",
    "finding.audit-law-changed.timezone": "Registrets tidszon ändrades.",
    "finding.audit-law-changed.languages": "Registrets språk ändrades.",
    "finding.audit-law-changed.id": "Registrets id ändrades.",
    "finding.audit-law-changed.follow_up": "Policyn för uppföljning ändrades.",
    "finding.audit-law-changed.bootstrap": "Revisionens början angavs: äldre iakttagelser är bara anmärkningar.",
    "finding.audit-law-changed.bootstrap-changed": "Revisionens början ändrades, fast den får anges bara en gång.",
    "finding.audit-law-changed.bootstrap-unknown": "Det sparade {named} som angavs som revisionens början finns inte på huvudlinjen före detta.",
    "finding.audit-law-changed.imports": "Reglerna för införda poster ändrades.",
    "finding.audit-law-changed.signatures": "Kravet på underskrifter ändrades.",
    "finding.audit-law-changed.roles": "Undertecknarnas roller infördes eller togs bort.",
    "finding.audit-law-changed.roles-of": "Undertecknaren {principal} fick andra roller.",
    "finding.audit-law-changed.accepted": "Iakttagelsen {rule} i posten {subject} godkändes. Motivering: ”{reason}”.",
    "finding.audit-law-changed.accepted-gone": "En godkänd iakttagelse togs bort eller ändrades; listan får bara växa.",
    "finding.audit-law-changed.accepted-unknown": "En godkänd iakttagelse gäller det sparade {named}, som inte finns på huvudlinjen före detta.",
    "finding.audit-law-changed.mandate": "Organet fick en ny eller annan beslutanderätt: {decides}.",
    "finding.audit-law-changed.mandate-ended": "Organets beslutanderätt ({decides}) kompletterades eller upphörde.",
    "finding.audit-law-changed.mandate-gone": "Organet fråntogs en beslutanderätt: {decides}.",
    "finding.audit-law-changed.signer": "Undertecknaren {principal} lades till (nyckel {key}).",
    "finding.audit-law-changed.signer-gone": "Undertecknaren {principal} togs bort (nyckel {key}).",
    "finding.audit-signer.line": "Raden har inte formen ”namn nyckeltyp nyckel”: ett namn, en nyckel, inga inställningar.",
    "finding.audit-signer.twice": "Samma nyckel står på två rader, så ingendera gäller.",
    "finding.audit-signer.form": "Underskriften är inte en sådan ssh-underskrift som git gör.",
    "finding.audit-signer.unknown": "Undertecknarens nyckel var inte tillåten före denna ändring.",
    "finding.audit-signer.bad": "Underskriften i namnet {principal} stämmer inte med innehållet.",
    "finding.audit-signer.role": "Undertecknaren {principal} saknar rollen: {roles}.",
    "finding.audit-unsigned": "Ändringen är inte undertecknad, fast registret kräver det.",
    "finding.audit-unsigned.side": "Ändringen är inte undertecknad. Den som har rollen lander kan ändå sammanfoga den.",
    "finding.audit-claim-differs.unshown": "Det sparade {by} uppger steget {action} i posten {claimed}, men steget finns inte i dess filer.",
    "finding.audit-claim-differs.lost": "Steget {action} i posten {claimed} från det sparade {by} försvann när ändringarna fördes samman.",
    "finding.audit-claim-differs.taken-back": "Steget {action} i posten {claimed} från det sparade {by} togs tillbaka på samma sidolinje.",
    "finding.audit-claim-differs.by-hand": "Steget {action} antecknades för hand: inget av det sparade uppger det.",
    "finding.audit-merge-sneaks.sneaks": "Sammanföringen ändrade ett värde som var lika i allt som fördes samman.",
    "finding.audit-merge-sneaks.lost": "Sammanföringen förlorade en ändring som bara den ena sidan hade gjort.",
    "finding.audit-merge-sneaks.resolved": "Sammanföringen gav ett värde som ingendera sidan hade skrivit.",
    "finding.merge-conflict.both-changed": "Det här stället har ändrats på olika sätt i två versioner.",
    "finding.merge-conflict.history": "Historiken har fortsatts på olika sätt i två versioner.",
    "finding.merge-conflict.decision": "Beslutet har ändrats i två versioner. Versioner av ett beslut förenas aldrig av sig själva.",
    "finding.merge-conflict.freezes": "I den ena versionen avslutades posten, och i den andra ändrades det här stället.",
    "finding.merge-conflict.coordinator": "Samordnaren har bytts på olika sätt i två versioner.",
    "finding.merge-conflict.added": "Samma id har lagts till med olika innehåll i två versioner.",
    "finding.merge-conflict.deleted": "I den ena versionen togs det här bort, och i den andra ändrades det.",
    "finding.merge-conflict.unreadable": "Filen har ändrats i två versioner, och alla av dem kan inte läsas.",
    "finding.merge-conflict.file": "Filen har ändrats på olika sätt i två versioner, och en sådan fil förenas inte i delar.",
    "finding.audit-trunk.side": "Det sparade {by} på en sidolinje bryter mot regeln {law}, fast slutresultatet inte visar det.",
    "finding.audit-trunk.moved": "I det sparade {by}, strax innan detta register började, fanns ett register i mappen {folder}, och där finns inget längre. Det som gjordes där ingår inte i denna granskning.",
    "finding.audit-trunk.second-beginning": "Registret har en andra början, det sparade {by}, utanför huvudlinjen.",
    "finding.audit-trunk.base-aside": "Utgångspunkten {base} finns inte på huvudlinjen, som nu går någon annanstans. Hela historiken granskades.",
    "finding.audit-trunk.base-lost": "Utgångspunkten {base} hör inte till denna historik: den har skrivits om eller förkortats. Hela historiken granskades.",
    "finding.audit-checkpoint.origin": "Kontrollmärket gäller ett annat register: det grundades i det sparade {given}, det här i {found}.",
    "finding.audit-checkpoint.number": "Kontrollmärket ger det sparade {commit} numret {given}, men i denna historik har det numret {found}. Kontrollmärket har ändrats.",
    "finding.audit-checkpoint.shorter": "Kontrollmärket antecknades när ändringarna var {given}; nu är de bara {found}. De senaste har tagits bort.",
    "finding.audit-checkpoint.commit": "Ändring nummer {number} var {given} när kontrollmärket antecknades; nu är den {found}. Historiken har skrivits om sedan dess.",
    "finding.audit-checkpoint.root": "Rotvärdet för ändring nummer {number} är inte det som står i kontrollmärket. Antingen har kontrollmärket ändrats, eller så har innehåll bytts ut utan att dess namn ändrades.",
    "finding.audit-checkpoint.form": "Kontrollmärkets underskrift är inte en sådan som ssh gör för kontrollmärken.",
    "finding.audit-checkpoint.signer": "Kontrollmärket är undertecknat med en nyckel ({key}) som då inte hörde till undertecknarna.",
    "finding.audit-checkpoint.signature": "Underskriften i {principal} namn passar inte kontrollmärket.",
    "finding.audit-checkpoint.behind": "Fjärrgrenen {branch} innehåller inte längre det sparade {seen}, som tidigare har setts där på denna dator; så som den senast hämtades är den vid {found}. Hämta den på nytt (git fetch); om det sparade fortfarande saknas har historik tagits tillbaka.",
    "finding.audit-trunk.unrelated": "Ändringsförslaget och utgångspunkten har ingen gemensam historik, så ingenting visar vad det ändrar.",
    "finding.audit-trunk.tangled": "Ändringsförslaget har över {most} egna sammanfogningar, så inget i det bedömdes.",
    "finding.audit-trunk.tangled.hint": "Gör ändringarna på nytt ovanpå utgångspunkten, till exempel med `git rebase`.",
    "finding.audit-object.flaw": "Det sparade {by} har en avvikande form: {flaw:flaw}.",
    "finding.audit-object.malformed": "Ändringsförslaget innehåller något ({id}) som inte kan läsas på bara ett sätt, så inget i det bedömdes.",
    "flaw.nul": "det innehåller ett nolltecken",
    "flaw.author": "upphovspersonen saknas eller kan inte läsas",
    "flaw.committer": "den som sparade saknas eller kan inte läsas",
    "flaw.date": "dateringen ligger utanför kalendern",
    "flaw.header": "en uppgift i huvudet står två gånger eller på fel plats",
    "flaw.signature": "det har en andra uppgift om underskrift, som underskriften inte omfattar",
    "flaw.encoding": "meddelandet kan läsas på två sätt",
    "label.accepted": "Godkänd. Motivering: ”{reason}”.",
    "label.before-bootstrap": "Äldre än revisionens början.",
    "audit.kept": "Revision: lagen följdes.",
    "audit.broken": "Revision: lagen bröts.",
    "audit.landings": {
        "one": "{count} ändring på huvudlinjen granskades, senast {head}.",
        "other": "{count} ändringar på huvudlinjen granskades, senast {head}.",
    },
    "audit.commits": {
        "one": "Sidolinjerna medräknade var det sparade {count}.",
        "other": "Sidolinjerna medräknade var det sparade {count}.",
    },
    "audit.no-landings": "Det fanns ingenting att granska: den senaste ändringen är {head}.",
    "audit.remembered": {
        "one": "Av dem hade {count} granskats tidigare på denna dator; --full granskar den på nytt.",
        "other": "Av dem hade {count} granskats tidigare på denna dator; --full granskar dem på nytt.",
    },
    "audit.founding": "Registret grundades i det sparade {commit}.",
    "audit.checkpoint": "Historiken innehåller kontrollmärket: ändring nummer {number} är {commit}, och allt fram till den är som det var.",
    "audit.checkpoint-signed": "Kontrollmärket har undertecknats av {principal}.",
    "audit.mark": "Fjärrgrenen {branch} innehåller fortfarande allt som tidigare har setts där på denna dator (fram till {commit}).",
    "audit.nothing-found": "Det finns ingenting att anmärka.",
    "audit.accepted": {
        "one": "Godkända iakttagelser: {count}.",
        "other": "Godkända iakttagelser: {count}.",
    },
    "audit.bootstrap": {
        "one": "Iakttagelser äldre än revisionens början ({commit}): {count}.",
        "other": "Iakttagelser äldre än revisionens början ({commit}): {count}.",
    },
    "audit.signatures": {
        "one": "Giltiga underskrifter {count}, krävda {required}.",
        "other": "Giltiga underskrifter {count}, krävda {required}.",
    },
    "audit.more-notes": {
        "one": "{count} anmärkning visas inte; den visas med -v.",
        "other": "{count} anmärkningar visas inte; de visas med -v.",
    },
    "audit.memory.damaged": "Minnet av tidigare granskningar {path} är skadat, så allt granskades på nytt.",
    "audit.memory.foreign": "Minnet av tidigare granskningar {path} hör till en annan användare, så det användes inte.",
    "audit.memory.open": "Andra kan skriva i minnet av tidigare granskningar {path}, så det användes inte.",
    "audit.memory.link": "Minnet av tidigare granskningar {path} är ingen vanlig fil eller mapp, så det användes inte.",
    "audit.not-proved": "Vad som inte bevisades",
    "audit.not-proved.newest": "Att de senaste ändringarna har tagits bort eller skrivits om syns inte, om inte historiken jämförs med ett tidigare sparat kontrollmärke eller en annan kopia.",
    "audit.not-proved.after-checkpoint": "Om ändringar efter kontrollmärket har tagits bort eller skrivits om: det låser historiken bara fram till sin egen dag.",
    "audit.not-proved.checkpoint-signature": "Vem som antecknade kontrollmärket: det har ingen underskrift som kan kontrolleras.",
    "audit.not-proved.earlier": "Ändringar som är äldre än utgångspunkten granskades inte.",
    "audit.not-proved.authors": "Vem som gjorde ändringarna: registret kräver inga underskrifter, och vem som helst kan skriva ett namn.",
    "audit.not-proved.schemas": "Lagen som den då var: registret hade inga egna scheman, så programmets egna användes.",
    "gate.passes": "Ändringsförslaget kan sammanfogas.",
    "gate.fails": "Ändringsförslaget kan inte sammanfogas som det är.",
    "gate.commits": {
        "one": "{count} sparad ändring, senast {head}, bedömdes som en enda ändring av utgångspunkten {base}.",
        "other": "{count} sparade ändringar, senast {head}, bedömdes som en enda ändring av utgångspunkten {base}.",
    },
    "gate.nothing": "Det finns inget att sammanfoga: allt i {head} finns redan i utgångspunkten {base}.",
    "gate.crossed": "Linjerna har redan mötts på flera ställen: {commits}.",
    "gate.conflicts": {
        "one": "{count} ställe kunde inte sammanfogas.",
        "other": "{count} ställen kunde inte sammanfogas.",
    },
    "gate.brought": "Iakttagelser som ändringsförslaget medför: {counts}.",
    "gate.brought-nothing": "Ändringsförslaget medför ingenting att anmärka.",
    "gate.old": {
        "one": "{count} iakttagelse fanns redan i utgångspunkten och hindrar inget.",
        "other": "{count} iakttagelser fanns redan i utgångspunkten och hindrar inget.",
    },
    "gate.old-heading": "Redan i utgångspunkten",
    "gate.more-old": {
        "one": "{count} iakttagelse i utgångspunkten visas inte; den visas med -v.",
        "other": "{count} iakttagelser i utgångspunkten visas inte; de visas med -v.",
    },
    "gate.allowed": "Att lagen görs lösare var tillåtet på förhand (--allow law).",
    "gate.loosens": "Ändringsförslaget gör lagen lösare. Om det är meningen släpper en administratör igenom det med --allow law.",
    "gate.not-proved.conflicts": "Vad det blir av de ställen som inte kunde sammanfogas: där behölls utgångspunkten.",
    "gate.not-proved.landing": "Själva sammanfogningen, som ännu inte finns: om den innehåller just detta och vem som undertecknar den visar först `stcli audit verify` efteråt.",
    "gate.not-proved.signer": "Vem som sammanfogar: sammanfogningen undertecknas av någon av utgångspunktens undertecknare; finns det roller, av någon med rollen lander, och en ändring av lagen av någon med rollen admin. Flyttas ändringarna till huvudlinjen en och en behöver var och en sin underskrift.",
    "gate.not-proved.base": "Utgångspunktens historik: den togs som den är. `stcli audit verify` granskar den.",
    "gate.not-proved.authors": "Vem som gjorde ändringarna: utgångspunkten kräver inga underskrifter, och vem som helst kan skriva ett namn.",
    "gate.not-proved.schemas": "Utgångspunktens lag: den har inga egna scheman, så programmets egna användes.",
    "gate.not-proved.head": "Vad ändringsförslaget ändrar: det kunde inte läsas.",
    "brief.title": "Bedömning av ändringsförslaget",
    "brief.several": "{name} ({count})",
    "brief.edits": {
        "one": "{count} annan ändring",
        "other": "{count} andra ändringar",
    },
    "brief.does": "Vad ändringsförslaget gör",
    "brief.does-nothing": "Det ändrar ingenting i registret.",
    "brief.effects": "Vad som följer av det",
    "brief.effect.decided": "{subject} antecknas. Det gäller {others}.",
    "brief.effect.last-measure": "{subject} blir utan planerade eller pågående åtgärder.",
    "brief.effect.coordinator": "{subject} blir utan samordnare (hittills {others}).",
    "brief.effect.lead": "{subject}: den ansvariga organisationen {others} är inte verksam.",
    "brief.effect.left": "{subject} lämnar: {others}.",
    "brief.effect.no-roles": "{subject} blir utan uppgifter i samarbetet.",
    "brief.by-hand": {
        "one": "{count} steg har antecknats för hand, utan kommando: {records}.",
        "other": "{count} steg har antecknats för hand, utan kommando: {records}.",
    },
    "brief.look": "Vad som är värt att granska",
    "brief.look-nothing": "Ingenting sticker ut.",
    "brief.finding": "{severity}: {message} ({place}; {rule})",
    "brief.record": "{message} ({place})",
    "brief.more": {
        "one": "… och {count} till.",
        "other": "… och {count} till.",
    },
    "refusal.object-malformed": "Delen {id} i datalagret kan inte läsas på bara ett sätt, så revisionen avbryts.",
    "refusal.object-malformed.hint": "Kontrollera kopian med `git fsck` och gör vid behov en ny från en källa som du litar på.",
    "refusal.why-shallow": "Den här kopian har bara slutet av historiken, så det går inte att säga varifrån värdet kommer.",
    "refusal.why-shallow.hint": "Hämta resten med `git fetch --unshallow`.",
    "refusal.history-shallow": "Denna kopia har bara slutet av historiken, så den kan inte granskas.",
    "refusal.history-shallow.hint": "Hämta resten med `git fetch --unshallow`. I ett arbetsflöde på GitHub: `fetch-depth: 0`.",
    "refusal.history-partial": "Denna kopia hämtar en del av innehållet först vid behov, så den kan inte granskas.",
    "refusal.history-partial.hint": "Gör en fullständig kopia: `git clone` utan `--filter`.",
    "refusal.history-grafted": "Historiken i denna kopia har fogats ihop på annat sätt än den sparades (info/grafts).",
    "refusal.history-grafted.hint": "Ta bort filen `.git/info/grafts` eller gör en ny kopia.",
    "refusal.history-replaced": "I denna kopia har en del av historiken bytts ut (refs/replace).",
    "refusal.history-replaced.hint": "Visa de utbytta med `git replace --list`, ta bort dem eller gör en ny kopia.",
    "refusal.history-alternates": "Denna kopia lånar innehåll från ett annat datalager (objects/info/alternates), så den bevisar ingenting ensam.",
    "refusal.history-alternates.hint": "Ta över innehållet: `git repack -a -d` och ta bort filen, eller gör en ny kopia utan `--shared` och `--reference`.",
    "refusal.ssh-missing": "Underskrifter kan inte granskas: programmet ssh-keygen hittas inte.",
    "refusal.ssh-missing.hint": "Installera klientprogrammet OpenSSH.",
    "refusal.ssh-failed": "Underskrifter kan inte granskas: ssh-keygen startar inte ({reason}).",
    "refusal.checkpoint-line": "Raden är inget kontrollmärke.",
    "refusal.checkpoint-line.hint": "Kopiera hela raden ur protokollet, från ”stcli-checkpoint-v1” till slutet av rotvärdet (64 tecken), och sätt den inom citattecken.",
    "refusal.checkpoint-file": "Filen {file} innehåller inget kontrollmärke.",
    "refusal.checkpoint-file.hint": "Ange en fil som `stcli audit checkpoint -o FIL` har skrivit, eller raden i protokollet.",
    "checkpoint.told": "Den sista raden är för protokollet.",
    "checkpoint.kept": "Kontrollmärket skrevs till filen {file}. Raden ovan är för protokollet.",
    "checkpoint.kept-signed": "Kontrollmärket skrevs till filen {file} och underskriften till {file}.sig. Raden ovan är för protokollet.",
    "checkpoint.none": "Det finns inget kontrollmärke för protokollet: {reason}",
    "checkpoint.unsigned": "Kontrollmärket undertecknas inte: git undertecknar inte med ssh (gpg.format).",
    "refusal.bundle-no-file": "Bevismaterialet packas i en fil, men ingen angavs.",
    "refusal.bundle-no-file.hint": "Ange den: `stcli audit bundle -o bevis.tar`.",
    "evidence.packed": "Historiken fram till det sparade {commit} packades i filen {file}, med sidor på tre språk som säger hur vem som helst kontrollerar den. Filens kontrollsumma och kontrollmärket i den:",
    "evidence.title": "Så här kontrollerar du denna historik",
    "evidence.about": "Denna mapp innehåller hela historiken för ett beslutsregister fram till en viss tidpunkt (history.bundle), kontrollmärket som låser den (checkpoint.txt) samt, om de finns, märkets underskrift och nycklarna för dem som då fick underteckna (checkpoint.txt.sig, allowed_signers). Med dem kan du själv, utan att lita på den som gav dig mappen, konstatera att historiken är hel och att den är just den vars kontrollmärke står i protokollet.",
    "evidence.needs": "Du behöver programmen git (2.34 eller nyare), sha256sum och ssh-keygen, och ingenting från dem som gjort registret. Öppna en terminal i denna mapp, starta det vanliga skalet genom att skriva sh och klistra in de indragna raderna en del i taget. De läser bara det som finns här och skriver i denna mapp.",
    "evidence.copy": "Packa upp historiken. Git räknar om namnet på varje del ur dess innehåll; om något har ändrats eller saknas säger det så och stannar.",
    "evidence.roots": "Räkna ut kontrollmärket. För varje ändring på huvudlinjen görs en kontrollsumma av den föregående, ändringens namn och innehållet i varje fil som den ändrade. Till sist står det SAME om resultatet är kontrollmärket i denna mapp, annars DIFFERENT. Tusen ändringar tar några minuter.",
    "evidence.minutes": "Jämför med protokollet. Raden som skrivs ut måste vara exakt den som står i mötets protokoll. Om protokollet är från ett tidigare möte måste slutet av dess rad, från bokstaven n, vara en rad i filen roots.txt, som del 2 skrev.",
    "evidence.seal": "Kontrollera vem som har undertecknat kontrollmärket, om det är undertecknat. Namnet och nyckeln ska tillhöra någon som du vet förvaltar registret.",
    "evidence.signatures": "Kontrollera ändringarnas underskrifter, var och en enligt de nycklar som var tillåtna före den. En rad börjar med G där underskriften är god och med N där det inte finns någon. Alla andra bokstäver betyder att underskriften inte är att lita på.",
    "evidence.proves": "Vad detta bevisar: om del 2 säger SAME och del 3 skriver ut protokollets rad har ingenting fram till den punkten lagts till, ändrats eller tagits bort sedan protokollet skrevs.",
    "evidence.leaves": "Vad det inte bevisar: vad som hände efter kontrollmärket, och om varje beslut följde modellens regler. För det senare finns själva programmet (stcli audit verify) eller registrets filer, som vem som helst kan läsa med git.",
    "help.audit.bundle": "Packa i en fil det som en utomstående behöver för att kontrollera historiken med enbart git, sha256sum och ssh-keygen: hela historiken, kontrollmärket med sin underskrift, undertecknarna och en sida på finska, svenska och engelska som säger vad man gör. Samma historik ger alltid samma fil.",
    "help.audit.bundle.rev": "Det sparade fram till vilket historiken packas (HEAD)",
    "help.audit.bundle.examples": "stcli audit bundle -o bevis.tar\nstcli audit bundle v2026 -o bevis-2026.tar",
    "metavar.rev": "REVISION",
    "metavar.file-line": "FIL|RAD",
    "help.audit.verify.written_down": "Ett tidigare antecknat kontrollmärke: dess fil, eller raden ur protokollet inom citattecken. Bevisar att historiken fortsätter från det",
    "help.audit.verify.full": "Granska hela historiken på nytt, vad som än har konstaterats tidigare",
    "help.audit.checkpoint": "Skriv ut kontrollmärket som låser hela historiken fram till något sparat. I protokollet, som är offentligt och arkiveras, förankrar det historiken utanför git: den som ändrar något tidigare får inte samma kontrollmärke. Med -o går de fem raderna till en fil; underskriften läggs bredvid (FIL.sig) om git undertecknar med ssh (commit.gpgsign, gpg.format=ssh). Vem som helst kan räkna ut det med git och sha256sum.",
    "help.audit.checkpoint.rev": "Det sparade fram till vilket det räknas (HEAD)",
    "help.audit.checkpoint.full": "Räkna från grundandet, vad tidigare granskningar än minns",
    "help.audit.checkpoint.examples": "stcli audit checkpoint\nstcli audit checkpoint -o kontrollmarke.txt\nstcli audit verify --checkpoint kontrollmarke.txt",
    "refusal.usage-range": "”{range}” är inget intervall.",
    "refusal.usage-range.hint": "Ange intervallet som BAS..SLUT, till exempel origin/main..HEAD.",
    "refusal.usage-allow": "”{name}” är inget som kan tillåtas. Det som kan: {known}.",
    "help.audit": "Granska om lagen har följts i registrets historik.",
    "help.audit.verify": "Gå igenom historiken ändring för ändring och säg om lagen följdes. Varje ändring på huvudlinjen jämförs med den föregående: ingenting har tagits bort eller skrivits om, varje steg var möjligt och beslutat, och det sparade gjorde vad det säger. Innehållet läses direkt ur gits datalager, och kontrollsummorna räknas om. Till sist sägs vad som inte bevisades. Slutkoden är 1 om det finns fel och 4 om kopian inte är hel.",
    "help.audit.verify.examples": "stcli audit verify\nstcli audit verify origin/main..HEAD\nstcli audit verify --strict -f sarif -o audit.sarif",
    "help.audit.verify.range_": "Bara ändringarna efter BAS till och med SLUT. Annars allt sedan grundandet.",
    "help.check": "Bedöm ett ändringsförslag (pull request) innan det sammanfogas. HEAD sammanfogas i minnet med utgångspunkten BASE, enligt samma regler som stcli annars sammanfogar, och utfallet bedöms som en enda ändring: enligt alla regler och de lagar som historiken granskas med. Utgångspunktens lag binder: dess livscykler, befogenheter, policyer och undertecknare. Det som redan var fel i utgångspunkten anges för sig och hindrar inte. Inget checkas ut och inget i datalagret ändras. Slutkod 1 när förslaget inte får sammanfogas, 4 när kopian inte är fullständig.",
    "help.check.examples": "stcli check --base origin/main\nstcli check --base origin/main --head min-gren\nstcli check --base origin/main -f markdown --lang sv\nstcli check --base origin/main --allow law",
    "help.check.base": "Grenen eller det sparade som förslaget ska sammanfogas med.",
    "help.check.head": "Ändringsförslaget: en gren eller något sparat. Annars HEAD.",
    "help.check.allow": "Vad som tillåts fast det annars hindrar: law (scheman, befogenheter, policyer och undertecknare får göras lösare).",
    # deeds
    "deed.since": "{what}, från och med {date:date}",
    "deed.group": "{what} (undergruppen {group})",
    "deed.filled": "antecknat: {fields}",
    "deed.changed": "ändrat: {fields}",
    "deed.removed": "borttaget: {fields}",
    "deed.language.fi": "på finska",
    "deed.language.sv": "på svenska",
    "deed.language.en": "på engelska",
    "deed.name": "namn {language}: {name}",
    "deed.name.former": "nytt namn {language}: {name} (tidigare {former})",
    "deed.report": "uppföljningen har antecknats, {date:date}",
    "deed.report.by": "uppföljningen har antecknats, {date:date}; rapporterat av {name}",
    "deed.support": "stöd har antecknats: {name}, {resources}",
    "deed.lead": "ansvarig organisation är nu {name}",
    "deed.lead.former": "ansvarig organisation är nu {name} (tidigare {former})",
    "deed.joined.member": {
        "one": "ny deltagare: {name}",
        "other": "nya deltagare: {name}",
    },
    "deed.joined.coordinator": {
        "one": "ny deltagare och samordnare: {name}",
        "other": "nya deltagare och samordnare: {name}",
    },
    "deed.role.member": {
        "one": "fortsätter som deltagare: {name}",
        "other": "fortsätter som deltagare: {name}",
    },
    "deed.role.coordinator": {
        "one": "samordnare är nu {name}",
        "other": "samordnare är nu {name}",
    },
    "deed.left": {
        "one": "deltagandet upphörde {date:date}: {name}",
        "other": "deltagandet upphörde {date:date}: {name}",
    },
    "deed.seat": "plats har antecknats: {body}, {post}",
    "deed.seat.left": "platsen upphörde {date:date}: {body}, {post}",
    "deed.partner": {
        "one": "ny partner: {name}",
        "other": "nya partner: {name}",
    },
    "deed.partner.left": {
        "one": "inte längre partner: {name}",
        "other": "inte längre partner: {name}",
    },
    "deed.successor": {
        "one": "efterträdare: {name}",
        "other": "efterträdare: {name}",
    },
    "deed.milestone": {
        "one": "nytt delmål: {name}",
        "other": "nya delmål: {name}",
    },
    "deed.milestone.done": {
        "one": "delmålet uppnått {date:date}: {name}",
        "other": "delmålen uppnådda {date:date}: {name}",
    },
    "deed.indicator": {
        "one": "ny indikator: {name}",
        "other": "nya indikatorer: {name}",
    },
    "deed.observation": "indikatorns värde har antecknats, {date:date}: {name}, {value}",
    "agenda.proposal.defer": "{body} beslutar att det prioriterade området ”{title}” inte öppnas ännu.",
    "agenda.proposal.reject": "{body} beslutar att inte öppna det prioriterade området ”{title}”.",
    "agenda.proposal.reopen": "{body} beslutar att öppna det prioriterade området ”{title}” på nytt.",
    "ask.iso": "ÅÅÅÅ-MM-DD",
    "ask.day": "till exempel 12.3.2026 eller i dag",
    "ask.period": "{name}, till exempel 3/2027",
}
