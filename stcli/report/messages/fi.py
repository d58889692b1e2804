"""The words of stcli in Finnish: message codes and their texts.

Knows no code; ``report.words`` fills the placeholders and chooses plural forms.
"""

# ruff: noqa: RUF001 (dashes and quotation marks are those of the language)

from __future__ import annotations

from typing import Final

MESSAGES: Final[dict[str, str | dict[str, str]]] = {
    # general
    "severity.error": "virhe",
    "severity.warning": "varoitus",
    "severity.note": "huomautus",
    "label.hint": "Toimi näin:",
    "label.new": "uusi",
    "label.commit": "Tallennuksessa {commit}",
    "label.before": "ennen: {value}",
    "label.after": "jälkeen: {value}",
    "none": "ei mitään",
    "table.empty": "Ei näytettävää.",
    "summary.error": {
        "one": "{count} virhe",
        "other": "{count} virhettä",
    },
    "summary.warning": {
        "one": "{count} varoitus",
        "other": "{count} varoitusta",
    },
    "summary.note": {
        "one": "{count} huomautus",
        "other": "{count} huomautusta",
    },
    "summary.found": "Havainnot: {counts}.",
    "summary.clean": {
        "one": "Tarkastettiin {count} tiedosto, ei huomautettavaa.",
        "other": "Tarkastettiin {count} tiedostoa, ei huomautettavaa.",
    },
    "summary.new": {
        "one": "Niistä {count} on uusi.",
        "other": "Niistä {count} on uusia.",
    },
    "summary.fix": "Osan voi korjata automaattisesti komennolla ”stcli fmt”.",
    "github.more": "Rivien viereen ei mahtunut: {counts}. Koko luettelo: stcli {command} -f text",
    # yaml
    "finding.yaml-syntax": (
        "Tiedostoa ei voi lukea tästä eteenpäin: tämä ei ole kelvollista YAMLia."
    ),
    "finding.yaml-syntax.hint": (
        "Vertaa edeltäviin riveihin: jokainen rivi on muotoa ”nimi: arvo”, nimen alle "
        "kuuluvat tiedot on sisennetty kahdella välilyönnillä, ja erikoismerkkejä "
        "sisältävä teksti on lainausmerkeissä."
    ),
    "finding.yaml-syntax.not-a-map": (
        "Tiedoston on koostuttava riveistä, jotka ovat muotoa ”nimi: arvo”."
    ),
    "finding.yaml-syntax.not-a-map.hint": (
        "Aloita jokainen kenttä omalta riviltään: nimi, kaksoispiste, välilyönti ja arvo."
    ),
    "finding.yaml-syntax.colon": "Kaksoispiste on kohdassa, jossa sitä ei voi olla.",
    "finding.yaml-syntax.colon.hint": (
        "Kirjoita teksti lainausmerkkeihin, jos siinä on ”: ”. Jos tästä alkaa uusi "
        "kenttä, tarkista, että rivi on sisennetty kuten edellinen kenttä."
    ),
    "finding.yaml-syntax.no-colon": (
        "Tältä riviltä puuttuu kentän nimen jälkeinen kaksoispiste ja sen jälkeinen välilyönti."
    ),
    "finding.yaml-syntax.no-colon.hint": (
        "Kirjoita ”nimi: arvo”. Jos rivi on jatkoa tekstille, kirjoita teksti "
        "lainausmerkkeihin tai sisennä riviä enemmän."
    ),
    "finding.yaml-syntax.unclosed-quote": "Tästä alkava lainaus jää sulkematta.",
    "finding.yaml-syntax.unclosed-quote.hint": "Lisää puuttuva lainausmerkki tekstin loppuun.",
    "finding.yaml-syntax.unclosed-bracket": "Tästä alkavaa suljetta ei suljeta oikein.",
    "finding.yaml-syntax.unclosed-bracket.hint": (
        "Kirjoita luettelon jokainen kohta omalle rivilleen merkkien ”- ” jälkeen tai "
        "kirjoita teksti lainausmerkkeihin."
    ),
    "finding.yaml-syntax.escape": "Kenoviivan jälkeen on merkki, joka ei voi seurata sitä.",
    "finding.yaml-syntax.escape.hint": "Kirjoita lainausmerkkien sisällä kenoviivaksi \\\\",
    "finding.yaml-syntax.start-character": "Teksti ei voi alkaa tällä merkillä.",
    "finding.yaml-syntax.start-character.hint": "Kirjoita teksti lainausmerkkeihin.",
    "finding.yaml-syntax.list-item": "Luettelon kohta (”- ”) ei voi alkaa tästä.",
    "finding.yaml-syntax.list-item.hint": (
        "Kirjoita jokainen kohta omalle rivilleen kentän nimen alle kahdella välilyönnillä "
        "sisennettynä. Jos tämä on tekstiä, kirjoita se lainausmerkkeihin."
    ),
    "finding.yaml-syntax.indentation": (
        "Rivi on sisennetty eri tavalla kuin rivit, joihin se kuuluu."
    ),
    "finding.yaml-syntax.indentation.hint": (
        "Yhteen kuuluvat kentät alkavat samasta kohdasta riviä. Jos rivi on oikein, "
        "tarkista, että jokainen lainausmerkki sitä edeltävillä riveillä on suljettu."
    ),
    "finding.yaml-syntax.block-header": "Rivin on päätyttävä merkkiin ”|” tai ”>”.",
    "finding.yaml-syntax.block-header.hint": (
        "Aloita teksti seuraavalta riviltä kahdella välilyönnillä sisennettynä."
    ),
    "finding.yaml-syntax.comment": "Kommentin aloittavan #-merkin edessä on oltava välilyönti.",
    "finding.yaml-syntax.comment.hint": (
        "Lisää välilyönti #-merkin eteen. Jos merkki kuuluu tekstiin, kirjoita koko teksti "
        "lainausmerkkeihin."
    ),
    "finding.yaml-syntax.dash": "Luettelon kohdan aloittavan viivan perässä pitää olla välilyönti.",
    "finding.yaml-syntax.dash.hint": (
        "Kirjoita ”- ” ja sen perään kohta; jos viiva kuuluu tekstiin, kirjoita teksti "
        "lainausmerkkeihin."
    ),
    "finding.yaml-syntax.rest": "Arvo on päättynyt ennen tätä kohtaa.",
    "finding.yaml-syntax.rest.hint": (
        "Kirjoita koko teksti lainausmerkkeihin; tekstin sisällä olevan lainausmerkin eteen "
        'tulee kenoviiva: \\".'
    ),
    "finding.yaml-syntax.space": "Tässä on erikoisvälilyönti, joka ei kelpaa sisennykseksi.",
    "finding.yaml-syntax.space.hint": (
        "Poista kaikki rivin ensimmäisen kirjaimen edeltä ja kirjoita tilalle tavallisia "
        "välilyöntejä. Tällainen välilyönti tulee mukaan, kun teksti liitetään verkkosivulta "
        "tai asiakirjasta."
    ),
    "finding.yaml-syntax.readers-differ": "Eri ohjelmat lukisivat tämän kohdan eri tavoin.",
    "finding.yaml-syntax.readers-differ.hint": (
        "Kirjoita kohta yksinkertaisemmin: yksi kenttä rivillä, erikoismerkkejä sisältävät "
        "tekstit lainausmerkeissä yhdellä rivillä."
    ),
    "finding.yaml-alias": "Viittausta tiedoston toiseen kohtaan (”*nimi”) ei käytetä rekisterissä.",
    "finding.yaml-alias.hint": (
        "Kirjoita arvo näkyviin. Jos tämä on *-merkillä alkava teksti, kirjoita se "
        "lainausmerkkeihin."
    ),
    "finding.yaml-alias.anchor": (
        "Arvon toistamiseen tarkoitettua merkintää (”&nimi”) ei käytetä rekisterissä."
    ),
    "finding.yaml-alias.anchor.hint": (
        "Poista merkintä. Jos tämä on &-merkillä alkava teksti, kirjoita se lainausmerkkeihin."
    ),
    "finding.yaml-tag": "Tyyppimerkintää ({tag}) ei käytetä rekisterissä.",
    "finding.yaml-tag.hint": (
        "Poista merkintä. Jos tämä on huutomerkillä alkava teksti, kirjoita se lainausmerkkeihin."
    ),
    "finding.yaml-directive": (
        "Merkillä ”%” alkava rivi on ohje YAML-ohjelmille, eikä sitä käytetä rekisterissä."
    ),
    "finding.yaml-directive.hint": "Poista rivi tai kirjoita teksti lainausmerkkeihin.",
    "finding.yaml-merge-key": "Yhdistämisavainta ”<<” ei käytetä rekisterissä.",
    "finding.yaml-merge-key.hint": "Kirjoita kentät näkyviin.",
    "finding.yaml-duplicate-key": (
        "Kenttä {key} on tässä toisen kerran; ensimmäinen on rivillä {first}."
    ),
    "finding.yaml-duplicate-key.hint": "Säilytä toinen niistä.",
    "finding.yaml-documents": "Tästä alkaa toinen asiakirja (”---”); tiedostossa on yksi tietue.",
    "finding.yaml-documents.hint": "Poista rivi tai siirrä sen jälkeinen osa omaan tiedostoonsa.",
    "finding.yaml-documents.end": "Loppumerkkiä ”...” ei käytetä rekisterissä.",
    "finding.yaml-documents.end.hint": "Poista rivi.",
    "finding.yaml-empty": "Tiedosto on tyhjä.",
    "finding.yaml-empty.hint": "Poista tiedosto tai palauta sen sisältö.",
    "finding.yaml-encoding": "Tiedosto ei ole UTF-8-tekstiä: tavu {byte} ei kuulu tähän.",
    "finding.yaml-encoding.hint": "Tallenna tiedosto UTF-8-muodossa.",
    "finding.yaml-encoding.utf-16": (
        "Tiedosto ei ole UTF-8-tekstiä (se näyttää olevan UTF-16-muodossa, josta jotkin "
        "ohjelmat käyttävät nimeä Unicode)."
    ),
    "finding.yaml-encoding.utf-16.hint": "Tallenna tiedosto UTF-8-muodossa.",
    "finding.yaml-encoding.bom": "Tiedoston alussa on näkymätön tavujärjestysmerkki.",
    "finding.yaml-encoding.bom.hint": (
        "Suorita ”stcli fmt” tai tallenna tiedosto muodossa UTF-8 ilman BOM-merkkiä."
    ),
    "finding.yaml-encoding.crlf": "Rivit päättyvät Windowsin tapaan (CRLF).",
    "finding.yaml-encoding.crlf.hint": (
        "Suorita ”stcli fmt” tai aseta tekstieditori päättämään rivit LF-merkkiin."
    ),
    "finding.yaml-character": "Näkymätöntä merkkiä {character} ei sallita.",
    "finding.yaml-character.hint": (
        "Poista merkki ja kirjoita teksti tähän uudelleen: merkki voi piilottaa tekstiä "
        "tai vaihtaa sen järjestystä."
    ),
    "finding.yaml-character.tab": "Sarkainta ei sallita.",
    "finding.yaml-character.tab.hint": "Käytä välilyöntejä.",
    "finding.yaml-character.escape": "Merkkiä {character} ei sallita edes koodina kirjoitettuna.",
    "finding.yaml-character.escape.hint": "Jätä se pois tekstistä.",
    "finding.yaml-conflict-marker": "Tiedostossa on ratkaisematon yhdistämisristiriita ({marker}).",
    "finding.yaml-conflict-marker.hint": "Päätä, kumpi versio jää voimaan, ja poista merkkirivit.",
    "finding.yaml-number": "Eri ohjelmat lukisivat merkinnän {text} eri luvuiksi.",
    "finding.yaml-number.hint": (
        "Jos kyseessä on teksti, kirjoita se lainausmerkkeihin. Jos kyseessä on luku, "
        "käytä vain numeroita ja desimaalipistettä."
    ),
    "finding.yaml-number.range": (
        "Luku {text} on liian suuri, jotta kaikki ohjelmat lukisivat sen samalla tavalla."
    ),
    "finding.yaml-number.range.hint": "Jos kyseessä on tunnus, kirjoita se lainausmerkkeihin.",
    "finding.yaml-key": (
        "Kentän nimen on oltava tekstiä, eikä merkintää {text} luettaisi tekstiksi."
    ),
    "finding.yaml-key.hint": "Korjaa kentän nimi tai kirjoita se lainausmerkkeihin.",
    "finding.yaml-key.complex": "Kentän nimen on oltava pelkkä teksti.",
    "finding.yaml-key.complex.hint": (
        "Kirjoita ”nimi: arvo”. Jos tämä on teksti, joka alkaa merkillä ”?”, ”[” tai ”{”, "
        "kirjoita se lainausmerkkeihin."
    ),
    "finding.yaml-limit.size": "Tiedoston koko ylittää {limit} kilotavua.",
    "finding.yaml-limit.size.hint": (
        "Siirrä pitkät tekstit omiin asiakirjoihinsa ja viittaa niihin linkillä."
    ),
    "finding.yaml-limit.depth": "Luetteloita ja kenttiä on sisäkkäin yli {limit} tasoa.",
    "finding.yaml-limit.depth.hint": "Tarkista tämän rivin sulkeet ja sisennys.",
    "finding.yaml-limit.nodes": "Tiedostossa on yli {limit} kenttää ja arvoa.",
    "finding.yaml-limit.nodes.hint": "Jaa tietue useaksi tietueeksi.",
    "finding.yaml-limit.key": "Kentän nimi on yli {limit} merkkiä pitkä.",
    "finding.yaml-limit.key.hint": "Tarkista, ettei teksti ole joutunut nimen paikalle.",
    "finding.not-canonical": "Tiedosto ei ole vakiomuodossa.",
    "finding.not-canonical.hint": "Suorita ”stcli fmt”; tiedot eivät muutu.",
    # schema
    "type.string": "teksti",
    "type.number": "luku",
    "type.integer": "kokonaisluku",
    "type.boolean": "true tai false",
    "type.array": "luettelo",
    "type.object": "kenttäryhmä",
    "type.null": "tyhjä",
    "finding.schema-additional-properties": "Kenttä ”{name}” ei kuulu tähän.",
    "finding.schema-additional-properties.hint": (
        "Tarkista kirjoitusasu. Tähän kuuluvat kentät: {allowed}."
    ),
    "finding.schema-additional-properties.near": (
        "Kenttä ”{name}” ei kuulu tähän; tarkoititko ”{suggestion}”?"
    ),
    "finding.schema-additional-properties.near.hint": (
        "Kirjoita ”{suggestion}” nimen ”{name}” tilalle."
    ),
    "finding.schema-required": "Kenttä ”{name}” puuttuu.",
    "finding.schema-required.hint": "Lisää rivi ”{name}:” ja siihen kuuluva tieto.",
    "finding.schema-required.cell": "Kenttä ”{name}” puuttuu.",
    "finding.schema-required.cell.hint": "Täytä solu tai lisää sarake ”{name}”.",
    "finding.schema-required.inside": "Kenttä ”{name}” puuttuu kohdasta {parent}.",
    "finding.schema-required.inside.hint": (
        "Lisää rivi ”{name}:” ja siihen kuuluva tieto samalla sisennyksellä kuin viereiset rivit."
    ),
    "finding.schema-enum": "”{actual}” ei ole mikään kentän {field} sallituista arvoista.",
    "finding.schema-enum.hint": "Sallitut arvot: {allowed}.",
    "finding.schema-enum.near": (
        "”{actual}” ei ole mikään kentän {field} sallituista arvoista; tarkoititko ”{suggestion}”?"
    ),
    "finding.schema-enum.near.hint": "Sallitut arvot: {allowed}.",
    "finding.schema-enum.many": "”{actual}” ei ole mikään kentän {field} sallituista arvoista.",
    "finding.schema-enum.many.hint": "Sallittuja ovat esimerkiksi {allowed}.",
    "finding.schema-const": "Kentän {field} arvon on oltava ”{allowed}”, ei ”{actual}”.",
    "finding.schema-const.near": "Kentän {field} arvon on oltava ”{allowed}”, ei ”{actual}”.",
    "finding.schema-type": "Kentän {field} arvo on vääränlainen.",
    "finding.schema-type.hint": "Mahdollisia ovat: {expected:type}.",
    "finding.schema-type.empty": "Kenttä {field} on tyhjä.",
    "finding.schema-type.empty.hint": "Kirjoita arvo tai poista rivi, jos tietoa ei ole.",
    "finding.schema-type.quote": (
        "Kentän {field} arvo {actual} luettaisiin luvuksi tai totuusarvoksi, vaikka siinä "
        "pitäisi olla teksti."
    ),
    "finding.schema-type.quote.hint": 'Kirjoita arvo sellaisenaan lainausmerkkeihin ("…").',
    "finding.schema-type.value": (
        "Tiedoissa on jotakin, mitä rekisterin tiedostossa ei voi olla, kuten kentän nimi, "
        "joka ei ole tekstiä, tai loputtomasti sisäkkäisiä kohtia."
    ),
    "finding.schema-type.object": (
        "Kentän {field} on koostuttava kentistä, joista kukin on omalla sisennetyllä rivillään."
    ),
    "finding.schema-type.array": "Kentän {field} on oltava luettelo.",
    "finding.schema-type.array.hint": (
        "Kirjoita jokainen kohta omalle sisennetylle rivilleen, joka alkaa merkeillä ”- ”, myös "
        "silloin, kun kohtia on vain yksi."
    ),
    "finding.schema-type.string": "Kentän {field} on oltava tekstiä, ei luettelo eikä kenttäryhmä.",
    "finding.schema-type.number": "Kentän {field} on oltava luku, ilman lainausmerkkejä.",
    "finding.schema-type.integer": "Kentän {field} on oltava kokonaisluku, ilman lainausmerkkejä.",
    "finding.schema-type.boolean": (
        "Kentän {field} on oltava true tai false, ilman lainausmerkkejä."
    ),
    "finding.schema-type.null": "Kenttää {field} ei saa antaa.",
    "finding.schema-pattern": "”{actual}” ei ole kentältä {field} vaaditussa muodossa.",
    "finding.schema-pattern.example": "”{actual}” ei ole kentältä {field} vaaditussa muodossa.",
    "finding.schema-pattern.example.hint": "Oikea muoto on esimerkiksi {example}.",
    "finding.schema-pattern.blank": "Kentässä {field} ei ole tekstiä.",
    "finding.schema-pattern.blank.hint": "Kirjoita teksti tai poista rivi, jos tietoa ei ole.",
    "finding.schema-pattern.id": "”{actual}” ei kelpaa tunnukseksi.",
    "finding.schema-pattern.id.hint": (
        "Tunnuksessa on pieniä kirjaimia a–z, numeroita ja yksittäisiä yhdysmerkkejä, ei "
        "välilyöntejä eikä kirjaimia ä, ö tai å. Esimerkiksi {example}."
    ),
    "finding.schema-pattern.reference": "”{actual}” ei ole viittaus tietueeseen.",
    "finding.schema-pattern.reference.hint": (
        "Kirjoita tietueen kansio, kauttaviiva ja tunnus, esimerkiksi {example}."
    ),
    "finding.schema-pattern.period-date": "”{actual}” ei ole päivä eikä kuukausi.",
    "finding.schema-pattern.period-date.hint": (
        "Kirjoita vuosi ja kuukausi, 2026-03, tai koko päivämäärä, 2026-03-12; tiedostoon ne "
        "kirjoitetaan lainausmerkkeihin."
    ),
    "finding.schema-pattern.business-id": "”{actual}” ei ole Y-tunnuksen muodossa.",
    "finding.schema-pattern.business-id.hint": (
        "Y-tunnuksessa on seitsemän numeroa, yhdysmerkki ja tarkistusnumero, esimerkiksi "
        '"{example}". Lisää vanhan kuusinumeroisen tunnuksen eteen 0.'
    ),
    "finding.schema-pattern.email": "”{actual}” ei ole sähköpostiosoite.",
    "finding.schema-pattern.email.hint": "Anna yhteinen postilaatikko, esimerkiksi {example}.",
    "finding.schema-pattern.commit": "”{actual}” ei ole tallennuksen koko tunniste.",
    "finding.schema-pattern.commit.hint": (
        "Koko tunnisteessa on 40 (tai 64) merkkiä: numeroita ja kirjaimia a–f."
    ),
    "finding.schema-format.date": "”{actual}” ei ole kalenterin päivä.",
    "finding.schema-format.date.hint": (
        "Kirjoita vuosi, kuukausi ja päivä, 2026-03-12; tiedostoon ne kirjoitetaan lainausmerkkeihin."
    ),
    "finding.schema-format.period-date": "”{actual}” ei ole kalenterin päivä eikä kuukausi.",
    "finding.schema-format.period-date.hint": (
        "Kirjoita vuosi ja kuukausi, 2026-03, tai koko päivämäärä, 2026-03-12; tiedostoon ne "
        "kirjoitetaan lainausmerkkeihin."
    ),
    "finding.schema-format.uri": "”{actual}” ei ole täydellinen verkko-osoite.",
    "finding.schema-format.uri.hint": (
        "Kirjoita koko osoite alkaen merkeistä https:// ilman välilyöntejä. Kirjoita kirjaimet "
        "ä, ö ja å siinä muodossa, johon selain ne kopioi (%C3%A4 …)."
    ),
    "finding.schema-min-length": (
        "Kentän {field} teksti on liian lyhyt: vähimmäispituus on {limit} merkkiä."
    ),
    "finding.schema-min-length.empty": "Kentässä {field} ei ole tekstiä.",
    "finding.schema-min-length.empty.hint": ("Kirjoita teksti tai poista rivi, jos tietoa ei ole."),
    "finding.schema-max-length": (
        "Kentän {field} teksti on liian pitkä: enimmäispituus on {limit} merkkiä."
    ),
    "finding.schema-min-items": (
        "Luettelossa {field} on liian vähän kohtia: vähimmäismäärä on {limit}."
    ),
    "finding.schema-max-items": "Luettelossa {field} on liikaa kohtia: enimmäismäärä on {limit}.",
    "finding.schema-min-properties": "{field} on tyhjä: vähimmäismäärä on {limit} kenttä.",
    "finding.schema-max-properties": (
        "Kohdassa {field} on liikaa kenttiä: enimmäismäärä on {limit}."
    ),
    "finding.schema-unique-items": "”{actual}” on luettelossa kahdesti.",
    "finding.schema-unique-items.hint": "Poista toinen niistä.",
    "finding.schema-minimum": "{actual} on liian pieni: kentän {field} pienin arvo on {limit}.",
    "finding.schema-maximum": "{actual} on liian suuri: kentän {field} suurin arvo on {limit}.",
    "finding.schema-exclusive-minimum": (
        "{actual} on liian pieni: kentän {field} arvon on oltava suurempi kuin {limit}."
    ),
    "finding.schema-exclusive-maximum": (
        "{actual} on liian suuri: kentän {field} arvon on oltava pienempi kuin {limit}."
    ),
    "finding.schema-property-names": "”{name}” ei kelpaa tässä nimeksi.",
    "finding.schema-any-of": "Kenttä {field} ei ole missään sille sallituista muodoista.",
    "finding.schema-one-of": "Kenttä {field} ei ole missään sille sallituista muodoista.",
    "finding.schema-one-of.several": "Kentän {field} voi lukea useammalla kuin yhdellä tavalla.",
    "finding.schema-not": "Kentässä {field} on arvo, jota ei sallita tässä.",
    "finding.schema-invalid.text-syntax": (
        "Skeematiedostoa ei voi lukea: se ei ole oikein muodostettua JSONia."
    ),
    "finding.schema-invalid.text-syntax.hint": (
        "Katso juuri tämän kohdan edeltä, puuttuuko pilkku, lainausmerkki tai sulje."
    ),
    "finding.schema-invalid.text-duplicate-key": (
        "”{name}” on samojen sulkeiden sisällä kahdesti, joten ei ole selvää, kumpi pätee."
    ),
    "finding.schema-invalid.text-duplicate-key.hint": "Poista toinen niistä.",
    "finding.schema-invalid.text-limit": (
        "Skeematiedostossa on sulkeita sisäkkäin yli {limit} tasoa."
    ),
    "finding.schema-invalid.text-encoding": "Skeematiedosto ei ole UTF-8-muotoista tekstiä.",
    "finding.schema-invalid.text-encoding.hint": (
        "Tallenna tiedosto uudelleen UTF-8-muodossa ilman tavujärjestysmerkkiä."
    ),
    "finding.schema-invalid.text-number": (
        "Skeematiedostossa on luku, jota ei voi käyttää, kuten NaN tai tuhansien "
        "numeroiden pituinen luku."
    ),
    "finding.schema-invalid.text-size": "Skeematiedoston koko ylittää {limit} tavua.",
    "finding.schema-invalid.file-name": (
        "Skeematiedoston nimi on <laji>.schema.json, ja siinä on vain pieniä kirjaimia ja "
        "yhdysmerkkejä."
    ),
    "finding.schema-invalid.kind-name": (
        "Skeema kuvaa lajia ”{kind}”, joten sen tiedoston nimen on oltava {kind}.schema.json."
    ),
    "finding.schema-invalid.not-a-schema": "Tässä pitäisi olla skeema, aaltosulkeissa.",
    "finding.schema-invalid.keyword": (
        "”{keyword}” ei ole avainsana, jota rekisterin skeemat saavat käyttää."
    ),
    "finding.schema-invalid.keyword.hint": (
        "Sallitut avainsanat luetellaan tiedostossa schemas/meta.schema.json. Omat nimet alkavat "
        "merkeillä x-."
    ),
    "finding.schema-invalid.keyword.near": (
        "”{keyword}” ei ole avainsana, jota rekisterin skeemat saavat käyttää; tarkoititko "
        "”{suggestion}”?"
    ),
    "finding.schema-invalid.keyword.top": (
        "”{keyword}” voi olla vain skeematiedoston ylimmällä tasolla."
    ),
    "finding.schema-invalid.value": "Avainsanan ”{keyword}” arvo ei ole sille sallittu.",
    "finding.schema-invalid.value.hint": (
        "Sallitut arvot kuvataan tiedostossa schemas/meta.schema.json."
    ),
    "finding.schema-invalid.label": (
        "Nimityksessä on oltava sanat kielillä fi, sv ja en eikä mitään muuta."
    ),
    "finding.schema-invalid.values-differ": (
        "X-values-kohdassa on oltava täsmälleen samat arvot kuin enum-kohdassa."
    ),
    "finding.schema-invalid.pattern-syntax": (
        "Lausekkeessa ”{pattern}” on jotakin säännöllisten lausekkeiden turvallisen osan "
        "ulkopuolelta."
    ),
    "finding.schema-invalid.pattern-syntax.hint": (
        "Käytä vain kirjaimia, merkkiluokkia kuten [a-z], ryhmiä, merkkiä | ja toistoja ? * + "
        "{{m,n}}. Kurkistuksia, takaisinviittauksia ja laiskoja toistoja ei sallita."
    ),
    "finding.schema-invalid.pattern-anchor": (
        "Lausekkeessa ”{pattern}” merkki ^ voi olla vain alussa ja $ vain lopussa, koko "
        "lausekkeen ympärillä."
    ),
    "finding.schema-invalid.pattern-anchor.hint": "Kirjoita vaihtoehdot sulkeisiin: ^(a|b)$.",
    "finding.schema-invalid.pattern-ambiguous": (
        "Lauseke ”{pattern}” voi lukea saman tekstin usealla tavalla, mihin voisi kulua "
        "loputtomasti aikaa."
    ),
    "finding.schema-invalid.pattern-ambiguous.hint": (
        "Huolehdi siitä, että jokaisen osan jälkeen seuraava merkki ratkaisee, miten jatketaan, "
        "kuten lausekkeessa ^[a-z]+(-[a-z]+)*$."
    ),
    "finding.schema-invalid.pattern-unanchored": (
        "Lausekkeessa ”{pattern}” on rajattomia toistoja tai se on pitkä, joten sen on "
        "alettava merkillä ^."
    ),
    "finding.schema-invalid.pattern-limit": "Lauseke on liian pitkä tai siinä on liikaa toistoja.",
    "finding.schema-invalid.pattern-twice": "Kaksi lausekkeista tarkoittaa samaa.",
    "finding.schema-invalid.beside-ref": (
        "Avainsanalla ”{keyword}” ei olisi vaikutusta $ref-viittauksen vieressä."
    ),
    "finding.schema-invalid.beside-ref.hint": (
        "Siirrä se määritelmään, johon $ref viittaa, tai kirjoita skeema tähän kokonaan."
    ),
    "finding.schema-invalid.unique-unbounded": (
        "uniqueItems vaatii vierelleen maxItems-arvon, joka on enintään {limit}."
    ),
    "finding.schema-invalid.required-unknown": (
        "”{name}” on pakollinen, mutta sitä ei ole ominaisuuksien joukossa."
    ),
    "finding.schema-invalid.reference-outside": (
        "”{target}” viittaa skeemakansion ulkopuolelle; muualta ei haeta mitään."
    ),
    "finding.schema-invalid.reference-outside.hint": (
        "Kirjoita #/definitions/<nimi> tai, samassa kansiossa olevalle tiedostolle, "
        "<tiedosto>.schema.json#/definitions/<nimi>."
    ),
    "finding.schema-invalid.reference-missing": (
        "Kohdetta ”{target}” ei ole, tai tiedosto, jossa se on, on viallinen."
    ),
    "finding.schema-invalid.reference-loop": "”{target}” johtaa takaisin lähtökohtaansa.",
    "finding.schema-invalid.too-large": (
        "Skeemasta tulee liian suuri tai syvä, kun kaikki sen viittaukset kirjoitetaan auki."
    ),
    "finding.schema-invalid.form": "x-stcli-lohkon kohta ”{name}” ei ole vaaditussa muodossa.",
    "finding.schema-invalid.form.hint": (
        "Lohkon muoto kuvataan tiedostossa schemas/meta.schema.json."
    ),
    "finding.schema-invalid.block-missing": "”{name}” puuttuu x-stcli-lohkosta.",
    "finding.schema-invalid.block-unknown": "x-stcli-lohkossa ei ole kohtaa ”{name}”.",
    "finding.schema-invalid.folder-reserved": "Kansion nimi ”{folder}” on varattu.",
    "finding.schema-invalid.folder-taken": "Kansio ”{folder}” kuuluu jo lajille ”{kind}”.",
    "finding.schema-invalid.field-required": (
        "Lajin tietueissa on oltava kenttä ”{name}”: sen on oltava ominaisuuksien joukossa "
        "ja pakollinen."
    ),
    "finding.schema-invalid.path-unknown": (
        "x-stcli-lohkossa mainitaan ”{name}”, joka ei ole skeeman kenttä tai on vääränlainen."
    ),
    "finding.schema-invalid.kind-unknown": "Lajia ”{kind}” ei ole.",
    "finding.schema-invalid.states-differ": (
        "Elinkaaren tilojen ja kentän status sallittujen arvojen on oltava samat."
    ),
    "finding.schema-invalid.action-unknown": "Elinkaaressa ei ole tointa ”{action}”.",
    "finding.schema-invalid.action-reserved": (
        "Toimi ”{action}” on jokaisella lajilla; elinkaari ei voi määritellä sitä."
    ),
    "finding.schema-invalid.initial": (
        "Ensimmäisen toimen ”{action}” on johdettava johonkin tilaan, eikä se voi alkaa "
        "mistään tilasta."
    ),
    "finding.schema-invalid.never": (
        "Tointa ”{action}” ei voi koskaan tehdä: se ei ala mistään tilasta."
    ),
    "finding.schema-invalid.state-unknown": "Elinkaaressa ei ole tilaa ”{state}”.",
    "finding.schema-invalid.setting": "”{value}” ei ole kohdan {name} sallittu arvo.",
    "finding.schema-invalid.void": (
        "Jokaisessa elinkaaressa on oltava tila void (jäädytetty, piilotettu) ja toimi "
        "void, joka johtaa mistä tahansa tilasta tilaan void."
    ),
    # rule-findings
    "language.fi": "suomi",
    "language.sv": "ruotsi",
    "language.en": "englanti",
    "in-language.fi": "suomeksi",
    "in-language.sv": "ruotsiksi",
    "in-language.en": "englanniksi",
    "finding.id-matches-file": (
        "Tiedostossa oleva tunnus on {id}, mutta tiedoston nimi on {expected}.yaml."
    ),
    "finding.id-matches-file.hint": (
        "Tunnus valitaan kerran, eikä se muutu. Kirjoita id: {expected} tai palauta tiedoston "
        "entinen nimi."
    ),
    "finding.reference-resolves": "Tietuetta {target} ei ole.",
    "finding.reference-resolves.hint": "Korjaa tunnus tai lisää puuttuva tietue.",
    "finding.reference-resolves.suggest": "Tietuetta {target} ei ole.",
    "finding.reference-resolves.suggest.hint": "Tarkoititko {suggestion}?",
    "finding.reference-resolves.folder": (
        "{target} ei ole viittaus tietueeseen: rekisterissä ei ole kansiota {folder}."
    ),
    "finding.reference-resolves.folder.hint": (
        "Täydellinen viittaus on kansio, kauttaviiva ja tunnus. Kansiot ovat: {known}."
    ),
    "finding.reference-resolves.void": (
        "{target} on mitätöity: sitä ei olisi pitänyt kirjata, joten mikään ei voi perustua siihen."
    ),
    "finding.reference-resolves.void.hint": "Kirjoita tähän toinen tietue tai kumoa tämä kirjaus.",
    "finding.reference-resolves.void-instead": "{target} on mitätöity; sen tilalla on {instead}.",
    "finding.reference-resolves.void-instead.hint": "Kirjoita tähän {instead}.",
    "finding.reference-resolves.cycle": (
        "Nämä organisaatiot ovat toistensa osia kehässä: {organisations}."
    ),
    "finding.reference-resolves.cycle.hint": (
        "Yksikkö on osa suurempaa organisaatiota, ja se lopulta ei minkään. Poista kehästä yksi "
        "part_of-tieto."
    ),
    "finding.history-replays.first": (
        "Historian ensimmäinen toimi on {action}. Ensimmäisen on oltava {initial}, tai import, "
        "jos tietue on tuotu aiemmasta lähteestä."
    ),
    "finding.history-replays.first.hint": "Siirrä historian ensimmäinen kirjaus paikalleen.",
    "finding.history-replays.entry": "Tämä historian kirjaus ei kerro, mitä tehtiin.",
    "finding.history-replays.entry.hint": "Jokaisessa kirjauksessa on toimi (action).",
    "finding.history-replays.lacks": "Kirjauksesta {action} puuttuu {name}.",
    "finding.history-replays.lacks.hint": (
        "Täydennä {name}. Jos tietoa ei ole koskaan ollut, tointa ei voi vielä kirjata."
    ),
    "finding.history-replays.state": (
        "Tietue on tuotu rekisteriin tilassa {state}, mutta sellaista tilaa ei ole."
    ),
    "finding.history-replays.state.hint": "Tilat ovat: {allowed}.",
    "finding.history-replays.out-of-place": (
        "Tietueella, jonka tila on {status}, ei voi olla tietoa {name}: {value}."
    ),
    "finding.history-replays.out-of-place.hint": (
        "Poista {name} kirjauksesta tai korjaa tila, jossa tietue tuotiin rekisteriin."
    ),
    "finding.history-replays.again": (
        "{action} on historian ensimmäinen toimi, eikä se voi toistua."
    ),
    "finding.history-replays.again.hint": (
        "Seuraavaksi mahdollisia ovat: {allowed}. Jos ensimmäinen kirjaus on väärä, mitätöi "
        "tietue ja tee uusi."
    ),
    "finding.history-replays.unknown-action": "Tämän lajin tietueella ei ole tointa {action}.",
    "finding.history-replays.unknown-action.hint": "Toimet ovat: {allowed}.",
    "finding.history-replays.illegal": "Toimi {action} ei ole mahdollinen, kun tila on {status}.",
    "finding.history-replays.illegal.hint": (
        "Tilasta {status} mahdollisia ovat: {allowed}. Väärä toimi kumotaan komennolla stcli undo."
    ),
    "finding.history-replays.when": "Toimi {action} ei ole nyt mahdollinen: {name} on {value}.",
    "finding.history-replays.when.hint": "Toimi on mahdollinen, kun {name} on: {allowed}.",
    "finding.history-replays.order": (
        "Tämän toimen päivämäärä on {date:date}, mutta sitä edeltävän toimen {earlier:date}."
    ),
    "finding.history-replays.order.hint": (
        "Toimet ovat päivämääriensä järjestyksessä. Väliin unohtunut toimi kirjataan kumoamalla "
        "myöhempi (stcli undo) ja kirjaamalla molemmat."
    ),
    "finding.history-replays.undo-first": "Historian ensimmäistä kirjausta ei voi kumota.",
    "finding.history-replays.undo-first.hint": (
        "Jos tietuetta ei olisi koskaan pitänyt tehdä, mitätöi se (stcli void)."
    ),
    "finding.history-replays.undo-other": (
        "Vain viimeisimmän toimen voi kumota: kirjaus {latest} ({action}), numerointi alkaa "
        "nollasta."
    ),
    "finding.history-replays.undo-other.hint": "Kirjoita of: {latest} tai poista tämä kirjaus.",
    "finding.history-replays.learn-imported": (
        "Toimella learn voi täydentää vain rekisteriin tuotua tietuetta; tämän historian "
        "ensimmäinen toimi on {action}."
    ),
    "finding.history-replays.learn-imported.hint": (
        "Väärä tieto oikaistaan komennolla stcli correct."
    ),
    "finding.history-replays.learn-overwrites": (
        "{name} tiedettiin jo: {known}. Toimi learn täydentää vain sen, mitä ei tiedetty."
    ),
    "finding.history-replays.learn-overwrites.hint": (
        "Jos aiempi tieto on väärä, oikaise se komennolla stcli correct ja kerro peruste."
    ),
    "finding.history-replays.learn-order": (
        "Rekisteriin tuotu tila ei ole voinut alkaa {date:date}: seuraava toimi tehtiin "
        "{later:date}."
    ),
    "finding.history-replays.learn-order.hint": "Korjaa täydennetty päivämäärä.",
    "finding.history-replays.learn-contradicts": (
        "{name} ei ole voinut olla {value} tietuetta tuotaessa: sitä seurannut toimi {action} ei "
        "olisi ollut mahdollinen."
    ),
    "finding.history-replays.learn-contradicts.hint": (
        "Korjaa täydennetty tieto tai kumoa ensin toimi."
    ),
    "finding.history-replays.differs": (
        "{name} on {actual}, mutta historian mukaan se on {expected}."
    ),
    "finding.history-replays.differs.hint": (
        "Historia ratkaisee. Kirjoita {name}: {expected} tai kirjaa muutoksen tehnyt toimi sille "
        "tarkoitetulla komennolla."
    ),
    "finding.history-replays.not-told": "{name} on {actual}, mutta historia ei anna sille arvoa.",
    "finding.history-replays.not-told.hint": "Poista {name} tai kirjaa toimi, joka antaa sen.",
    "finding.history-replays.origin": (
        "Tietueen mukaan se on tuotu rekisteriin muualta, mutta sen historian ensimmäinen toimi "
        "on {action}."
    ),
    "finding.history-replays.origin.hint": (
        "Poista origin: se on vain tietueella, jonka historian ensimmäinen toimi on import."
    ),
    "finding.history-replays.no-lifecycle": "Tämän tietueen historiassa voi olla vain oikaisuja.",
    "finding.history-replays.no-lifecycle.hint": (
        "Poista kirjaus tai tee siitä oikaisu (correct), jossa on kentät ja perustelu."
    ),
    "finding.history-replays.absent": "{name} puuttuu, mutta historian mukaan se on {expected}.",
    "finding.history-replays.absent.hint": "Historia ratkaisee. Kirjoita {name}: {expected}.",
    "finding.history-replays.left": (
        "Toimi lähtee kohteesta {left}, mutta historian mukaan tietue oli kohteessa {actual}."
    ),
    "finding.history-replays.left.hint": "Kirjoita ”from: {actual}”.",
    "finding.decision-mandated.missing": "Toimelta {action} puuttuu päätös.",
    "finding.decision-mandated.missing.hint": (
        "Tällainen toimi perustuu päätökseen, jonka sisältö on {expected}. Kirjaa päätös (stcli "
        "decision record) ja nimeä se tässä."
    ),
    "finding.decision-mandated.unknown": (
        "Tietue on tuotu rekisteriin, eikä tiedetä, mihin päätökseen sen tila ({status}) perustuu."
    ),
    "finding.decision-mandated.unknown.hint": (
        "Kun päätös löytyy, kirjaa se ja kerro se komennolla stcli learn {reference} decision=…"
    ),
    "finding.decision-mandated.other-matter": (
        "Päätöksen {decision} sisältö on {decides}; toimi {action} edellyttää päätöstä, jonka "
        "sisältö on {expected}."
    ),
    "finding.decision-mandated.other-matter.hint": (
        "Nimeä tästä toimesta tehty päätös. Jos päätöksen sisältö kirjattiin väärin, mitätöi "
        "päätös ja kirjaa se uudelleen."
    ),
    "finding.decision-mandated.other-subject": (
        "Päätös {decision} ei koske tietuetta {subject}, vaan näitä: {subjects}."
    ),
    "finding.decision-mandated.other-subject.hint": (
        "Nimeä tätä tietuetta koskeva päätös. Jos päätöksestä jäi kohde pois, mitätöi päätös ja "
        "kirjaa se uudelleen."
    ),
    "finding.decision-mandated.no-mandate": "Toimielimellä ”{body}” ei ollut {date:date} päätösvaltaa asiassa ”{decides}”.",
    "finding.decision-mandated.no-mandate.hint": (
        "Päätösvalta on kirjattu toimielinten tietueisiin. Nimeä sen toimielimen päätös, joka "
        "voi päättää asiasta."
    ),
    "finding.decision-mandated.later": (
        "Toimen päivämäärä on {date:date}, mutta päätös {decision} tehtiin vasta {decided:date}."
    ),
    "finding.decision-mandated.later.hint": (
        "Toimi ei voi edeltää päätöstään. Korjaa toimen päivämäärä tai nimeä oikea päätös."
    ),
    "finding.decision-mandated.earlier": (
        "Päätös {decision} ({decided:date}) tehtiin ennen edellisen toimen päätöstä "
        "({previous:date})."
    ),
    "finding.decision-mandated.earlier.hint": (
        "Päätökset seuraavat toisiaan samassa järjestyksessä kuin toimet. Nimeä tästä toimesta "
        "tehty päätös."
    ),
    "finding.decision-mandated.reused": (
        "Päätökseen {decision} perustuu jo toinen tämän tietueen toimi: {other}, kirjaus {index} "
        "nollasta laskien."
    ),
    "finding.decision-mandated.reused.hint": (
        "Jokainen toimi tarvitsee oman päätöksensä. Nimeä tästä toimesta tehty päätös."
    ),
    "finding.decision-fits-meeting.body": (
        "Päätöksen on tehnyt {actual}, mutta {meeting} oli toimielimen {expected} kokous."
    ),
    "finding.decision-fits-meeting.body.hint": "Korjaa toimielin tai kokous.",
    "finding.decision-fits-meeting.date": (
        "Päätöksen päivämäärä on {actual:date}, mutta kokous {meeting} on {expected:date}."
    ),
    "finding.decision-fits-meeting.date.hint": (
        "Kokouksessa tehdyn päätöksen päivämäärä on kokouksen päivä. Korjaa päivämäärä tai kokous."
    ),
    "finding.decision-fits-meeting.called-off": (
        "Kokous {meeting} peruttiin, joten siinä ei päätetty mitään."
    ),
    "finding.decision-fits-meeting.called-off.hint": (
        "Nimeä kokous, jossa asiasta päätettiin, tai jätä kokous pois."
    ),
    "finding.several-organisations.at-opening": {
        "one": (
            "Painopistettä avattaessa {date:date} mukana oli vain yksi organisaatio: "
            "{organisations}."
        ),
        "other": (
            "Painopistettä avattaessa {date:date} mukana oli alle kaksi organisaatiota "
            "(nimettyjä {count}; saman organisaation yksiköt lasketaan yhdeksi)."
        ),
    },
    "finding.several-organisations.at-opening.hint": (
        "Työ aloitetaan vain asioista, joita usea organisaatio ratkaisee yhdessä. Lisää mukana "
        "olleet organisaatiot ja päivä, josta alkaen ne osallistuivat: stcli focus-area join."
    ),
    "finding.several-organisations.undated": {
        "one": "Painopistettä avattaessa mukana oli vain yksi organisaatio: {organisations}.",
        "other": (
            "Painopistettä avattaessa mukana oli alle kaksi organisaatiota (nimettyjä {count}; "
            "saman organisaation yksiköt lasketaan yhdeksi)."
        ),
    },
    "finding.several-organisations.undated.hint": (
        "Työ aloitetaan vain asioista, joita usea organisaatio ratkaisee yhdessä. Lisää mukana "
        "olleet organisaatiot: stcli focus-area join."
    ),
    "finding.several-organisations.unknown": {
        "one": (
            "Rekisteriin tuodussa painopisteessä on nimetty vain yksi organisaatio, joka "
            "osallistui sitä avattaessa: {organisations}."
        ),
        "other": (
            "Rekisteriin tuodussa painopisteessä ei ole nimetty kahta organisaatiota, jotka "
            "osallistuivat sitä avattaessa (nimettyjä {count}; saman organisaation yksiköt "
            "lasketaan yhdeksi)."
        ),
    },
    "finding.several-organisations.unknown.hint": (
        "Kun osallistujat selviävät, lisää ne: stcli focus-area join."
    ),
    "finding.several-organisations.now": {
        "one": "Avoimessa painopisteessä on nyt mukana vain yksi organisaatio: {organisations}.",
        "other": (
            "Avoimessa painopisteessä on nyt mukana alle kaksi organisaatiota (nimettyjä "
            "{count}; saman organisaation yksiköt lasketaan yhdeksi)."
        ),
    },
    "finding.several-organisations.now.hint": (
        "Lisää organisaatio (stcli focus-area join) tai vie painopisteen päättäminen "
        "yhteistyöryhmän käsiteltäväksi."
    ),
    "finding.preparation-complete.description": (
        "Painopiste on toimeenpanossa, mutta siitä puuttuu ilmiön kuvaus."
    ),
    "finding.preparation-complete.description.hint": (
        "Kuvaus syntyy valmistelussa: stcli focus-area prepare, valitsin "
        "--phenomenon-description-fi."
    ),
    "finding.preparation-complete.vision": (
        "Painopiste on toimeenpanossa, mutta siitä puuttuu visio."
    ),
    "finding.preparation-complete.vision.hint": (
        "Visio syntyy valmistelussa: stcli focus-area prepare, valitsin --vision-fi."
    ),
    "finding.preparation-complete.measure": (
        "Painopiste on toimeenpanossa, mutta siinä ei ole toimenpiteitä."
    ),
    "finding.preparation-complete.measure.hint": (
        "Toimenpiteistä sovitaan valmistelussa: stcli measure add, valitsin --focus-area {id}."
    ),
    "finding.no-live-measures": {
        "one": (
            "Päättyneessä tai hylätyssä painopisteessä ei voi olla keskeneräisiä toimenpiteitä; "
            "yksi on vielä kesken: {measures}."
        ),
        "other": (
            "Päättyneessä tai hylätyssä painopisteessä ei voi olla keskeneräisiä toimenpiteitä; "
            "{count} on vielä kesken: {measures}."
        ),
    },
    "finding.no-live-measures.hint": (
        "Merkitse ensin jokainen niistä valmiiksi, perutuksi tai muualle siirretyksi tai siirrä "
        "se toiseen painopisteeseen. Päättämisen yhteydessä tämän voi tehdä samalla: "
        "--cancel-measures PERUSTELU, --transfer-measures KENELLE tai --move-measures PAINOPISTE."
    ),
    "finding.closed-with-outcome": "Painopiste on päättynyt, mutta sen tuloksia ei ole kerrottu.",
    "finding.closed-with-outcome.hint": (
        "Kerro, mitä saatiin aikaan: päätä painopiste valitsimella --outcome-fi tai täydennä "
        "tulokset."
    ),
    "finding.closed-with-outcome.unknown": (
        "Rekisteriin tuodun päättyneen painopisteen tuloksia ei tiedetä."
    ),
    "finding.closed-with-outcome.unknown.hint": (
        "Kun tulokset selviävät, täydennä ne: stcli set {reference} outcome.fi=…"
    ),
    "finding.subgroup-participates": (
        "{organisation} työskentelee osaryhmässä {subgroup}, mutta ei osallistu painopisteeseen."
    ),
    "finding.subgroup-participates.hint": (
        "Lisää se osallistujiin (stcli focus-area join) tai poista se osaryhmästä."
    ),
    "finding.one-coordinator.none": "Avoimella painopisteellä ei ole koordinaattoria.",
    "finding.one-coordinator.none.hint": (
        "Nimeä organisaatio, joka koordinoi sitä: stcli focus-area coordinator."
    ),
    "finding.one-coordinator.several": (
        "Avoimella painopisteellä on useita koordinaattoreita: {organisations}."
    ),
    "finding.one-coordinator.several.hint": (
        "Nimeä niistä yksi: stcli focus-area coordinator. Muut jatkavat osallistujina."
    ),
    "finding.goal-exists": "Painopisteessä {area} ei ole tavoitetta {goal}.",
    "finding.goal-exists.hint": (
        "Painopisteen tavoitteet ovat: {known}. Korjaa tunnus tai lisää tavoite painopisteeseen."
    ),
    "finding.goal-exists.none": (
        "Painopisteessä {area} ei ole tavoitetta {goal}, sillä sille ei ole kirjattu tavoitteita."
    ),
    "finding.goal-exists.none.hint": (
        "Lisää tavoite painopisteeseen (stcli focus-area prepare --goal) tai jätä se tästä pois."
    ),
    "finding.goal-exists.suggest": "Painopisteessä {area} ei ole tavoitetta {goal}.",
    "finding.goal-exists.suggest.hint": "Tarkoititko {suggestion}?",
    "finding.lead-participates.lead": (
        "{organisation} on toimenpiteen vastuutaho, mutta ei osallistu painopisteeseen {area}."
    ),
    "finding.lead-participates.lead.hint": (
        "Lisää se osallistujiin (stcli focus-area join) tai vaihda toimenpiteen vastuutaho."
    ),
    "finding.lead-participates.partners": (
        "{organisation} on toimenpiteen kumppani, mutta ei osallistu painopisteeseen {area}."
    ),
    "finding.lead-participates.partners.hint": (
        "Lisää se osallistujiin (stcli focus-area join) tai poista se kumppaneista."
    ),
    "finding.phenomenon-supported": {
        "one": "Ilmiö on valittu, mutta sitä tukee vain yksi organisaatio: {organisations}.",
        "other": (
            "Ilmiö on valittu, mutta sitä tukee alle kaksi organisaatiota (nimettyjä {count}; "
            "saman organisaation yksiköt lasketaan yhdeksi)."
        ),
    },
    "finding.phenomenon-supported.hint": (
        "Työ aloitetaan ilmiöistä, joiden ratkaisemiseen usealla organisaatiolla on tahtoa ja "
        "voimavaroja. Kirjaa tuki: stcli phenomenon support."
    ),
    "finding.phenomenon-selected": (
        "Painopiste vastaa ilmiöön {phenomenon}, jonka tila on ”{status}” eikä ”valittu”."
    ),
    "finding.phenomenon-selected.hint": (
        "Kartoita ja valitse ilmiö ensin (stcli phenomenon map, stcli phenomenon select) "
        "tai poista se painopisteestä. Jos otat ilmiötä uudelleen esiin, painopiste on "
        "ensin päätettävä tai hylättävä."
    ),
    "finding.network-seat": (
        "{organisation} on yhteistyöryhmän jäsen, mutta sillä ei ole edustusta "
        "asiantuntijaverkostossa."
    ),
    "finding.network-seat.hint": (
        "Jokaisella jäsenorganisaatiolla on edustaja asiantuntijaverkostossa: stcli organisation "
        "join {organisation} {network} --post expert."
    ),
    "finding.business-id.digit": (
        "{business_id} ei ole Y-tunnus: tarkistusnumeron pitäisi olla {digit}."
    ),
    "finding.business-id.digit.hint": "Tarkista Y-tunnus ja korjaa se.",
    "finding.business-id.impossible": "{business_id} ei voi olla Y-tunnus.",
    "finding.business-id.impossible.hint": "Tarkista Y-tunnus ja korjaa se.",
    "finding.business-id.shared": (
        "{business_id} on myös toisen toiminnassa olevan organisaation Y-tunnus: {others}."
    ),
    "finding.business-id.shared.hint": (
        "Jokaisella organisaatiolla on oma Y-tunnuksensa. Korjaa väärä; organisaation yksiköllä "
        "ei ole Y-tunnusta; kahteen kertaan kirjattu tietue mitätöidään."
    ),
    "finding.dissolved-in-live-role.participant": (
        "{organisation} on lakannut, mutta osallistuu yhä tähän avoimeen painopisteeseen."
    ),
    "finding.dissolved-in-live-role.participant.hint": (
        "Sen seuraajia ovat: {successors}. Siirrä roolit komennolla stcli organisation hand-over "
        "{organisation} SEURAAJA tai päätä osallistuminen: stcli focus-area leave."
    ),
    "finding.dissolved-in-live-role.participant-alone": (
        "{organisation} on lakannut, mutta osallistuu yhä tähän avoimeen painopisteeseen."
    ),
    "finding.dissolved-in-live-role.participant-alone.hint": (
        "Seuraajaa ei ole kirjattu. Päätä osallistuminen: stcli focus-area leave."
    ),
    "finding.dissolved-in-live-role.lead": (
        "{organisation} on lakannut, mutta on yhä tämän toimenpiteen vastuutaho."
    ),
    "finding.dissolved-in-live-role.lead.hint": (
        "Sen seuraajia ovat: {successors}. Siirrä roolit komennolla stcli organisation hand-over "
        "{organisation} SEURAAJA."
    ),
    "finding.dissolved-in-live-role.lead-alone": (
        "{organisation} on lakannut, mutta on yhä tämän toimenpiteen vastuutaho."
    ),
    "finding.dissolved-in-live-role.lead-alone.hint": (
        "Seuraajaa ei ole kirjattu. Nimeä toimenpiteelle toinen vastuutaho."
    ),
    "finding.period-order": "Päättyminen {end:date} on ennen alkamista {start:date}.",
    "finding.period-order.hint": "Korjaa toinen päivämääristä.",
    "finding.language-missing.required": (
        "Teksti puuttuu {language:in-language}, vaikka kieli on pakollinen."
    ),
    "finding.language-missing.required.hint": "Kirjoita teksti kohtaan {language}:.",
    "finding.language-missing.expected": "Teksti puuttuu {language:in-language}.",
    "finding.language-missing.expected.hint": (
        "Lisää teksti ennen julkaisemista, joko tiedoston kohtaan {language}: tai "
        "komennolla stcli set."
    ),
    "finding.personal-data.email": (
        "Tässä on henkilön sähköpostiosoite. Rekisterin historiaa ei voi poistaa, joten "
        "henkilötietoja ei tallenneta siihen."
    ),
    "finding.personal-data.email.hint": (
        "Käytä yhteistä postilaatikkoa, kuten kirjaamo@… tai viestinta.yksikko@…, tai jätä "
        "osoite pois."
    ),
    "finding.personal-data.phone": (
        "Tässä on puhelinnumero. Rekisterin historiaa ei voi poistaa, joten henkilötietoja ei "
        "tallenneta siihen."
    ),
    "finding.personal-data.phone.hint": "Jätä numero pois; yhteinen postilaatikko riittää.",
    "finding.personal-data.identity-code": (
        "Tässä on henkilötunnus. Sitä ei saa koskaan tallentaa rekisteriin."
    ),
    "finding.personal-data.identity-code.hint": (
        "Poista se heti. Jos se on jo tallennettu, ilmoita siitä rekisterin ylläpitäjälle: se on "
        "yhä historiassa."
    ),
    # laws
    "finding.audit-record-deleted": "Tietue {before} katoaisi. Tietueita ei koskaan poisteta.",
    "finding.audit-record-deleted.hint": (
        "Jos tietuetta ei olisi pitänyt kirjata, mitätöi se komennolla stcli void."
    ),
    "finding.audit-record-deleted.kind": (
        "Lajin {kind} skeema katoaisi ja sen mukana lajin tietueet."
    ),
    "finding.audit-history-rewritten": (
        "Jo kirjattu historia muuttuisi. Kirjauksia vain lisätään, niitä ei muuteta eikä poisteta."
    ),
    "finding.audit-history-rewritten.hint": (
        "Peru muutos. Väärä toimi kumotaan komennolla stcli undo ja väärä tieto oikaistaan "
        "komennolla stcli correct."
    ),
    "finding.audit-transition-illegal": "Historian uusi kirjaus ei ole mahdollinen toimi.",
    "finding.audit-frozen-edited.frozen": (
        "Tietueen tila on ”{status}”: tämä tieto on jäädytetty, eikä sitä voi muuttaa näin."
    ),
    "finding.audit-frozen-edited.frozen.hint": (
        "Virhe oikaistaan avoimesti komennolla stcli correct. Jos muutit tiedostoa käsin, "
        "palauta se ensin (git restore TIEDOSTO)."
    ),
    "finding.audit-frozen-edited.grows": (
        "Tämä luettelo vain kasvaa: siinä olevaa ei muuteta eikä poisteta."
    ),
    "finding.audit-frozen-edited.grows.hint": (
        "Merkitse kohta päättyneeksi ja lisää uusi tai oikaise virhe avoimesti komennolla stcli "
        "correct."
    ),
    "finding.audit-frozen-edited.never-corrected": "Kenttää {name} ei voi oikaista.",
    "finding.audit-born-late.import": "Uuden tietueen historia ei voi tässä alkaa toimella import.",
    "finding.audit-born-late.import.hint": (
        "Aloita tietue elinkaarensa ensimmäisellä toimella tai salli tuonti rekisterin asetuksissa."
    ),
    "finding.audit-born-late.imported": (
        "Tietueen historia alkaa toimella import, kuten rekisterin asetukset sallivat."
    ),
    "finding.audit-born-late.first": "Uuden tietueen historia ei voi alkaa toimella {action}.",
    "finding.audit-born-late.origin": (
        "Vain rekisteriin muualta tuodussa tietueessa voi olla kenttä origin."
    ),
    "finding.audit-dated-ahead": "Kirjauksen päivämäärä {date:date} on tulevaisuudessa.",
    "finding.audit-dated-ahead.hint": "Vain tapahtuneen voi kirjata: päivä saa olla enintään {today:date}.",
    "finding.audit-history-rewritten.grows": (
        "Tämä luettelo vain kasvaa: siinä olevaa ei muuteta eikä poisteta."
    ),
    "finding.audit-history-rewritten.grows.hint": (
        "Merkitse kohta päättyneeksi ja lisää uusi tai oikaise virhe avoimesti komennolla stcli "
        "correct."
    ),
    "finding.audit-frozen-edited.thawed": (
        "Tietue oli välillä avoinna muutoksille, ja tämä tieto vaihtui samassa muutoksessa."
    ),
    "finding.audit-frozen-edited.not-corrected": (
        "Oikaisussa on nimetty {name}, mutta se ei muuttunut."
    ),
    "finding.audit-frozen-edited.not-corrected.hint": (
        "Oikaisussa nimetään täsmälleen ne kentät, jotka se muuttaa. Tee se komennolla stcli "
        "correct."
    ),
    "finding.audit-record-deleted.unreadable": (
        "Tietuetta {before} ei enää voisi lukea, joten kukaan ei voisi sanoa, onko se yhä sama."
    ),
    "finding.audit-record-deleted.unreadable.hint": (
        "Korjaa tiedosto: stcli validate kertoo, mikä siinä on vialla."
    ),
    "finding.audit-record-deleted.registry": (
        "Tiedosto registry.yaml katoaisi ja sen mukana rekisteri."
    ),
    "finding.audit-record-deleted.registry.hint": "Palauta tiedosto.",
    "finding.audit-record-deleted.id": "Tietueen tunnus oli {before}. Tunnus ei koskaan muutu.",
    "finding.audit-record-deleted.id.hint": "Palauta vanha tunnus. Nimeä saa muuttaa, tunnusta ei.",
    "finding.audit-born-late.unreadable": (
        "Uutta tietuetta {record} ei voi lukea, joten sen alkua ei voi arvioida."
    ),
    "finding.audit-born-late.unreadable.hint": (
        "Korjaa tiedosto: stcli validate kertoo, mikä siinä on vialla."
    ),
    "finding.audit-born-late.unread": (
        "Tietuetta ei voinut lukea ennen tätä muutosta, joten sen aiempaa sisältöä ei voi verrata."
    ),
    # store
    "irregular.symlink": "linkki",
    "irregular.not-regular": "kansio tai laite",
    "irregular.too-large": "yli 1 megatavu",
    "irregular.unreadable": "ei lukuoikeutta",
    "irregular.submodule": "toinen varasto",
    "irregular.name": "nimeä ei voi lukea",
    "finding.file-kind.stray": "Tämä tiedosto ei kuulu rekisteriin, ei ainakaan tähän paikkaan.",
    "finding.file-kind.stray.hint": (
        "Siirrä tiedosto lajinsa kansioon tai pois rekisteristä. Kansiot ovat: {folders}."
    ),
    "finding.file-kind.not-yaml": "Tietueen tiedoston nimi päättyy .yaml; tämän ei.",
    "finding.file-kind.not-yaml.hint": (
        "Anna tiedostolle oikea nimi tai siirrä se pois rekisteristä. Raportit ja liitteet "
        "säilytetään muualla, ja niihin viitataan linkillä."
    ),
    "finding.file-kind.name": (
        "Rekisterin tiedostojen ja alikansioiden nimet ovat tunnuksia: pieniä kirjaimia a–z, "
        "numeroita ja yksittäisiä yhdysmerkkejä."
    ),
    "finding.file-kind.name.hint": (
        "Anna sille sen muotoinen nimi, esimerkiksi turvallisuuden-tunne.yaml, ja käytä "
        "tiedostossa samaa tunnusta."
    ),
    "finding.file-kind.twice": "Tunnus {id} on jo käytössä tiedostossa {first}.",
    "finding.file-kind.twice.hint": (
        "Tunnusta käytetään lajissa vain kerran, olipa alikansio mikä tahansa. Anna uudemmalle "
        "tietueelle toinen tunnus tai poista kopio."
    ),
    "finding.file-kind.twin": (
        "Joissakin tietokoneissa tällä tiedostolla ja tiedostolla {twin} olisi sama nimi."
    ),
    "finding.file-kind.twin.hint": (
        "Nimet eroavat vain pienten ja suurten kirjainten osalta tai kirjainten tallennustavan "
        "osalta. Anna toiselle niistä toinen nimi."
    ),
    "finding.file-kind.symlink": "Tämä on linkki eikä tiedosto; linkkejä ei koskaan seurata.",
    "finding.file-kind.symlink.hint": "Aseta tähän itse tiedosto.",
    "finding.file-kind.not-regular": "Tämä ei ole tavallinen tiedosto.",
    "finding.file-kind.not-regular.hint": "Aseta sen tilalle tavallinen tiedosto tai poista se.",
    "finding.file-kind.too-large": "Tiedoston koko ylittää yhden megatavun, eikä sitä lueta.",
    "finding.file-kind.too-large.hint": (
        "Siirrä pitkät tekstit omiin asiakirjoihinsa ja viittaa niihin linkillä."
    ),
    "finding.file-kind.unreadable": "Tiedostoa ei voi avata.",
    "finding.file-kind.unreadable.hint": "Tarkista, että sinulla on lukuoikeus tiedostoon.",
    "finding.file-kind.submodule": (
        "Tämä on toinen git-varasto rekisterin sisällä; sen tiedostoja ei lueta."
    ),
    "finding.file-kind.submodule.hint": "Siirrä se pois rekisteristä.",
    "refusal.git-missing": "Ohjelmaa git ei löytynyt.",
    "refusal.git-missing.hint": (
        "Asenna git (https://git-scm.com) ja tarkista, että se käynnistyy päätteessä. Rekisterin "
        "nykyiset tiedostot voi lukea ilman sitä; historia ja muutokset tarvitsevat sen."
    ),
    "refusal.git-not-started": "Ohjelmaa git ei voitu käynnistää: {reason}.",
    "refusal.git-not-started.hint": "Tarkista, että `git --version` toimii päätteessä.",
    "refusal.git-slow": (
        "git ei saanut työtään ({command}) valmiiksi {seconds} sekunnissa, joten se "
        "pysäytettiin. Mitään ei muutettu."
    ),
    "refusal.git-slow.hint": (
        "Suorita komento uudelleen. Jos kansio on verkkolevyllä, säilytä rekisteri tämän "
        "tietokoneen levyllä."
    ),
    "refusal.git-failed": "git ei voinut tehdä osuuttaan ({command}): {reason}",
    "refusal.git-failed.hint": (
        "Syy näkyy siitä, mitä git sanoo. `git status` rekisterin kansiossa voi kertoa lisää; "
        "jos sekään ei onnistu, kysy tietokoneen ylläpidosta."
    ),
    "refusal.disk-full": "Levy on täynnä. Mitään ei muutettu.",
    "refusal.disk-full.hint": "Vapauta tilaa ja suorita komento uudelleen.",
    "refusal.disk-read-only": (
        "Levyltä voi vain lukea, sille ei voi kirjoittaa. Mitään ei muutettu."
    ),
    "refusal.disk-read-only.hint": "Käytä rekisterin kopiota levyllä, jolle voi kirjoittaa.",
    "refusal.not-permitted": "Sinulla ei ole oikeutta käyttää kohdetta {path}: {reason}",
    "refusal.not-permitted.hint": "Pyydä oikeutta kansion omistajalta tai käytä omaa kopiota.",
    "refusal.disk-error": "Kohdetta {path} ei voitu lukea tai kirjoittaa: {reason}",
    "refusal.disk-error.hint": (
        "Tarkista, että kansio on olemassa ja levy kunnossa, ja suorita komento uudelleen."
    ),
    "refusal.registry-missing": "Kansiossa {folder} ei ole rekisteriä.",
    "refusal.registry-missing.hint": (
        "Siirry rekisterin kansioon tai nimeä se valitsimella `--registry KANSIO`. Rekisteri on "
        "kansio, jossa on `registry/registry.yaml`; `stcli init` tekee uuden."
    ),
    "refusal.repository-missing": (
        "Rekisterin kansio ei ole versionhallinnassa: sen ympärillä ei ole git-varastoa."
    ),
    "refusal.repository-missing.hint": (
        "Nykyiset tiedostot voi lukea. Historiaa ja muutoksia varten käytä komennolla `git "
        "clone` tehtyä kopiota tai tee varasto komennolla `git init`."
    ),
    "refusal.repository-broken": (
        "Rekisterin kansio näyttää git-varastolta, mutta sen `.git` on vaurioitunut."
    ),
    "refusal.repository-broken.hint": (
        "Tee uusi kopio komennolla `git clone` ja siirrä tallentamattomat tiedostosi siihen käsin."
    ),
    "refusal.repository-bare": "Tämä on git-varasto, jossa ei ole käsiteltäviä tiedostoja (bare).",
    "refusal.repository-bare.hint": "Tee siitä kopio komennolla `git clone` ja käytä sitä.",
    "refusal.repository-inside": (
        "Kansio `registry/` on oma git-varastonsa. Varaston on oltava sekä kansion `registry/` "
        "että kansion `schemas/` ympärillä."
    ),
    "refusal.repository-inside.hint": (
        "Siirrä `.git` yhtä kansiota ylemmäs tai hae rekisteri uudelleen."
    ),
    "refusal.repository-foreign": (
        "Varasto kuuluu tietokoneen toiselle käyttäjälle, joten git ei suostu käyttämään sitä."
    ),
    "refusal.repository-foreign.hint": (
        "Jos luotat sen omistajaan, suorita `git config --global --add safe.directory KANSIO` "
        "rekisterin kansiolla; muussa tapauksessa tee oma kopio komennolla `git clone`."
    ),
    "refusal.clone-incomplete": (
        "Tässä rekisterin kopiossa ei ole koko historiaa (se on katkaistu, osittainen tai "
        "vaurioitunut), joten kysymykseen ei voi vastata rehellisesti."
    ),
    "refusal.clone-incomplete.hint": (
        "Hae loput komennolla `git fetch --unshallow` (katkaistu kopio) tai tee täydellinen "
        "kopio komennolla `git clone`."
    ),
    "refusal.object-forged": (
        "Varaston osan sisältö ei vastaa sen tunnistetta ({id}): sitä on muutettu tai se on "
        "vaurioitunut."
    ),
    "refusal.object-forged.hint": (
        "Älä luota tähän kopioon. Tarkasta se komennolla `git fsck` ja tee uusi kopio komennolla "
        "`git clone` luotettavasta lähteestä."
    ),
    "refusal.no-commits": (
        "Tähän varastoon ei ole vielä tallennettu mitään, joten menneisyyttä ei ole."
    ),
    "refusal.no-commits.hint": "Nykyiset tiedostot luetaan ilman valitsinta `--at`.",
    "refusal.place-unknown": "Ajankohtaa tai versiota ”{place}” ei ole.",
    "refusal.place-unknown.hint": (
        "Anna `worktree`, `index`, päivä (2026-03-12), kokouksen tunnus tai gitin tallennus, "
        "haara tai tunniste."
    ),
    "refusal.place-too-early": "Rekisteriä ei vielä ollut {place:date}.",
    "refusal.place-too-early.hint": (
        "Valitse myöhempi päivä; `stcli log` kertoo, milloin rekisteri perustettiin."
    ),
    "refusal.zone-unknown": "Aikavyöhykettä ”{zone}” ei tunneta.",
    "refusal.zone-unknown.hint": (
        "Korjaa `timezone` tiedostossa registry/registry.yaml (esimerkiksi Europe/Helsinki). Jos "
        "nimi on oikea, asenna Python-paketti tzdata."
    ),
    "refusal.file-moved": "Joku muu muutti tiedostoa {path} sen lukemisen aikana.",
    "refusal.file-moved.hint": "Suorita komento uudelleen.",
    "refusal.nothing-to-commit": "Muutos ei muuttaisi mitään, joten mitään ei tallennettu.",
    "refusal.nothing-to-commit.hint": "Tarkista komennolla `stcli show`, onko se jo tehty.",
    "refusal.race": (
        "Joku muu muutti rekisteriä samalla hetkellä. Muutoksestasi ei kirjoitettu mitään."
    ),
    "refusal.race.hint": (
        "Suorita komento uudelleen: muutos tehdään silloin uudemman tilanteen pohjalta."
    ),
    "refusal.turn-not-come": (
        "Toinen stcli-ohjelma on muuttanut tätä rekisteriä yli {seconds} sekuntia. Mitään ei "
        "muutettu."
    ),
    "refusal.turn-not-come.hint": "Odota, että se valmistuu, ja suorita komento uudelleen.",
    "refusal.index-locked": (
        "Toinen git-ohjelma käyttää varastoa (sen lukko on {path}). Mitään ei muutettu."
    ),
    "refusal.index-locked.hint": (
        "Sulje muut git-ohjelmat ja suorita komento uudelleen. Jos mikään ei ole käynnissä, "
        "kaatunut ohjelma on jättänyt lukkonsa: poista tiedosto {path}."
    ),
    "refusal.branch-locked": "Toinen git-ohjelma siirtää haaraa {branch}. Mitään ei muutettu.",
    "refusal.branch-locked.hint": (
        "Suorita komento uudelleen. Jos mikään muu ohjelma ei ole käynnissä, kaatunut ohjelma "
        "on jättänyt lukkonsa: poista tiedosto .git/refs/heads/{branch}.lock."
    ),
    "refusal.in-progress": "Varastossa on kesken git-toiminto ({operation}). Mitään ei muutettu.",
    "refusal.in-progress.hint": (
        "Vie se ensin loppuun tai peru se: `git {operation} --continue` tai `git {operation} "
        "--abort` (bisect: `git bisect reset`)."
    ),
    "refusal.dirty-file": (
        "Tiedostossa {path} on tallentamattomia muutoksia, ja tämä muutos koskisi samaa "
        "tiedostoa:\n"
        "{diff:lines}"
    ),
    "refusal.dirty-file.hint": (
        "Tallenna ne ensin komennolla `stcli save {path}` tai peru ne komennolla `git restore "
        "--staged --worktree {path}`."
    ),
    "refusal.file-irregular": (
        "{path} ei ole tavallinen tiedosto ({reason:irregular}), joten sitä ei kirjoitettu. "
        "Mitään ei muutettu."
    ),
    "refusal.file-irregular.hint": (
        "Aseta sen tilalle tavallinen tiedosto ja suorita komento uudelleen."
    ),
    "refusal.hard-link": (
        "{path} on linkitetty levyn toiseen tiedostoon, josta muutos irrottaisi sen. Mitään ei "
        "muutettu."
    ),
    "refusal.hard-link.hint": (
        "Korvaa linkki omalla kopiolla: kopioi tiedosto, poista vanha ja anna kopiolle sen nimi."
    ),
    "refusal.path-unsafe": "”{path}” ei kelpaa rekisterin tiedoston nimeksi.",
    "refusal.path-unsafe.hint": (
        "Käytä tunnuksissa kirjaimia, numeroita ja yhdysmerkkejä; ei laitenimiä (con, nul), ei "
        "merkkejä ”..” eikä mitään, mikä päättyy pisteeseen tai välilyöntiin."
    ),
    "refusal.text-unwritable": "Perustelussa on merkkejä, joita git ei voi tallentaa.",
    "refusal.text-unwritable.hint": (
        "Kirjoita teksti uudelleen; se on luultavasti kopioitu ohjelmasta, joka käyttää "
        "ohjausmerkkejä."
    ),
    "refusal.identity-missing": (
        "git ei tiedä, kuka olet, joten nimissäsi ei voi tallentaa mitään. Mitään ei muutettu."
    ),
    "refusal.identity-missing.hint": (
        'Kerro se kerran: `git config --global user.name "Etunimi Sukunimi"` ja `git config '
        "--global user.email nimi@example.org`."
    ),
    "refusal.signing-failed": "Muutosta ei voitu allekirjoittaa: {reason}. Mitään ei muutettu.",
    "refusal.signing-failed.hint": (
        "Tarkista, että allekirjoitusavaimesi on avattu (esimerkiksi `ssh-add -l` tai `gpg "
        "--list-secret-keys`), ja suorita komento uudelleen."
    ),
    "refusal.signing-format": (
        "git on asetettu allekirjoittamaan tuntemattomalla tavalla: gpg.format on ”{format}”."
    ),
    "refusal.signing-format.hint": (
        "Aseta arvoksi ssh, openpgp tai x509: `git config --global gpg.format ssh`."
    ),
    "refusal.signing-key-missing": (
        "Gitisi allekirjoittaa tallennukset, mutta allekirjoitusavainta ”{key}” ei löytynyt. "
        "Mitään ei muutettu."
    ),
    "refusal.signing-key-missing.hint": (
        "Nimeä avain komennolla `git config --global user.signingkey TIEDOSTO` tai poista "
        "allekirjoitus käytöstä komennolla `git config --global commit.gpgsign false`."
    ),
    "refusal.signing-program-missing": (
        "Gitisi allekirjoittaa tallennukset, mutta allekirjoittavaa ohjelmaa {program} ei "
        "löytynyt. Mitään ei muutettu."
    ),
    "refusal.signing-program-missing.hint": (
        "Asenna se tai korjaa `gpg.program` (tai `gpg.ssh.program`) gitin asetuksista."
    ),
    "refusal.unfinished": (
        "Muutos tallennettiin ({commit}), mutta nämä eivät päivittyneet kansioosi: {files}. "
        "Tallennus on voimassa; mitään ei kadonnut."
    ),
    "refusal.unfinished.hint": (
        "Katso ne komennolla `git status`. `git restore TIEDOSTO` palauttaa tiedoston "
        "tallennetun mukaiseksi; siihen sillä välin tehdyt muutokset häviävät."
    ),
    "refusal.output-exists": "Tiedosto {path} on jo olemassa.",
    "refusal.output-exists.hint": (
        "Valitse toinen nimi tai salli korvaaminen valitsimella `--force`."
    ),
    "refusal.output-not-a-file": (
        "{path} ei ole tavallinen tiedosto (se on kansio, linkki tai laite), joten siihen ei "
        "kirjoiteta."
    ),
    "refusal.output-not-a-file.hint": "Valitse tavallisen tiedoston nimi.",
    # cli
    "help.usage": "Käyttö:",
    "help.options": "VALITSIMET",
    "help.command": "KOMENTO",
    "metavar.id": "TUNNUS",
    "metavar.record": "TIETUE",
    "metavar.field": "KENTTÄ",
    "metavar.field-value": "KENTTÄ=ARVO…",
    "metavar.kind": "LAJI",
    "metavar.path": "TIEDOSTO…",
    "metavar.org": "ORGANISAATIO",
    "metavar.body": "TOIMIELIN",
    "metavar.table": "TAULU…",
    "metavar.rule": "SÄÄNTÖ",
    "metavar.dir": "KANSIO",
    "metavar.text": "TEKSTI",
    "metavar.old": "VANHA",
    "metavar.new": "UUSI",
    "metavar.milestone": "VÄLITAVOITE",
    "metavar.indicator": "MITTARI",
    "metavar.value": "ARVO",
    "metavar.task": "TEHTÄVÄ",
    "metavar.event": "MUUTOS",
    "metavar.title": "NIMI",
    "metavar.date": "PÄIVÄ",
    "metavar.format": "MUOTO",
    "metavar.number": "NRO",
    "metavar.place": "VERSIO",
    "metavar.sql": "SQL",
    "metavar.sql-name": "SQL|NIMI",
    "metavar.fields": "KENTÄT",
    "metavar.action": "TOIMI",
    "metavar.status": "TILA",
    "metavar.meeting": "KOKOUS",
    "metavar.decision": "PÄÄTÖS",
    "metavar.measure": "TOIMENPIDE",
    "metavar.phenomenon": "ILMIÖ",
    "metavar.uri": "OSOITE",
    "help.examples": "Esimerkkejä",
    "help.repeated": "{help}; toistettava",
    "help.parameters": "Tämän komennon valitsimet",
    "help.common": "Kaikkien komentojen valitsimet",
    "help.commands": "Komennot",
    "help.section.reading": "Katso tietoja",
    "help.section.changing": "Kirjaa ja muuta",
    "help.section.keeping": "Perusta ja ylläpidä",
    "help.stcli": (
        "Sisäisen turvallisuuden yhteistoimintamallin rekisteri: painopisteet, toimenpiteet, "
        "organisaatiot, kokoukset ja päätökset. Jokaisesta muutoksesta tallennetaan, kuka sen "
        "teki, milloin ja miksi."
    ),
    "help.focus-area": (
        "Painopisteiden ehdottaminen, valmistelu, päätökset, osallistujat ja seuranta."
    ),
    "help.focus-area.propose": (
        "Ehdota painopistettä. Yhteistyöryhmä päättää myöhemmin, avataanko se."
    ),
    "help.focus-area.propose.id": (
        "Uuden painopisteen tunnus: pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä. Se "
        "ei koskaan muutu."
    ),
    "help.focus-area.join": "Kirjaa organisaatio painopisteen osallistujaksi.",
    "help.focus-area.leave": (
        "Kirjaa, ettei organisaatio enää osallistu. Aika, jona se osallistui, säilyy tietueessa."
    ),
    "help.focus-area.coordinator": (
        "Nimeä organisaatio painopisteen koordinaattoriksi. Aiempi koordinaattori jatkaa "
        "osallistujana."
    ),
    "help.focus-area.prepare": "Kirjaa valmistelun tulokset: ilmiön kuvaus, visio ja tavoitteet.",
    "help.focus-area.open": (
        "Avaa ehdotettu painopiste. Yhteistyöryhmän on pitänyt päättää asiasta: nimeä päätös tai "
        "kokous, jossa päätettiin."
    ),
    "help.focus-area.start": (
        "Käynnistä painopisteen toimeenpano. Painopisteellä on oltava ilmiön kuvaus, visio ja "
        "vähintään yksi toimenpide."
    ),
    "help.focus-area.close": (
        "Päätä painopiste. Yhteistyöryhmän on pitänyt päättää asiasta, tulokset on kerrottava, "
        "eikä yksikään toimenpide saa jäädä kesken."
    ),
    "help.focus-area.close.cancel_measures": (
        "Peru samalla kesken olevat toimenpiteet tällä perusteella"
    ),
    "help.focus-area.close.transfer_measures": (
        "Siirrä samalla kesken olevat toimenpiteet tälle taholle"
    ),
    "help.focus-area.reject": (
        "Kirjaa, että yhteistyöryhmä päätti olla avaamatta ehdotettua painopistettä."
    ),
    "help.focus-area.reopen": "Avaa päättynyt painopiste uudelleen yhteistyöryhmän päätöksellä.",
    "help.focus-area.defer": "Kirjaa yhteistyöryhmän päätös ”ei vielä”. Ehdotus jää voimaan.",
    "help.measure": (
        "Toimenpiteiden lisääminen painopisteeseen ja seuranta suunnitelmasta valmiiksi."
    ),
    "help.measure.add": "Lisää painopisteeseen toimenpide.",
    "help.measure.add.id": (
        "Uuden toimenpiteen tunnus: pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä. Se "
        "ei koskaan muutu."
    ),
    "help.measure.start": "Kirjaa, että toimenpide on alkanut.",
    "help.measure.complete": "Kirjaa, että toimenpide on valmis.",
    "help.measure.suspend": "Keskeytä toimenpide ja kerro perustelu.",
    "help.measure.resume": "Jatka keskeytettyä toimenpidettä.",
    "help.measure.cancel": "Peru toimenpide ja kerro perustelu. Sitä ei poisteta.",
    "help.organisation": "Organisaatiot ja niiden edustus yhteistoimintamallin toimielimissä.",
    "help.organisation.add": (
        "Lisää organisaatio. Myös organisaation yksikkö on organisaatio: kerro valitsimella "
        "--part-of, mihin se kuuluu."
    ),
    "help.organisation.add.id": (
        "Uuden organisaation tunnus: pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä. Se "
        "ei koskaan muutu."
    ),
    "help.organisation.join": (
        "Kirjaa organisaatiolle edustus toimielimessä. Yhteistyöryhmän jäsen saa samalla "
        "edustuksen asiantuntijaverkostossa."
    ),
    "help.organisation.join.post": (
        "Tehtävä: chair (puheenjohtaja), member (jäsen), deputy (varajäsen), expert "
        "(asiantuntija) tai secretary (sihteeri)"
    ),
    "help.organisation.join.seat": "Kirjataanko samalla edustus asiantuntijaverkostossa (oletuksena kirjataan)",
    "help.organisation.leave": "Kirjaa, että organisaatio luopuu edustuksestaan toimielimessä.",
    "help.meeting": "Toimielinten kokoukset.",
    "help.meeting.plan": (
        "Suunnittele kokous. Jos tunnusta ei anneta, se muodostetaan toimielimestä ja vuodesta."
    ),
    "help.meeting.plan.date": "Kokouspäivä, VVVV-KK-PP",
    "help.meeting.plan.item": (
        "Esityslistan asiakohta, kerran kutakin kohden: otsikko tai TIETUE=OTSIKKO"
    ),
    "help.meeting.hold": "Kirjaa, että kokous on pidetty.",
    "help.meeting.hold.date": "Päivä, jona kokous pidettiin, VVVV-KK-PP (muuten kokouspäivä)",
    "help.decision": "Toimielinten päätökset.",
    "help.decision.record": (
        "Kirjaa toimielimen päätös. Jos tunnusta ei anneta, se muodostetaan päivämäärästä. "
        "Varsinainen päätös on allekirjoitettu pöytäkirja; rekisteriin se kirjataan."
    ),
    "help.decision.record.date": "Päätöspäivä, VVVV-KK-PP",
    "help.set": (
        "Muuta tietueen yksittäisiä kenttiä. Tietoa, jonka vain elinkaaren toimi voi muuttaa, ei "
        "voi muuttaa näin, eikä myöskään jäädytettyä tietoa (katso correct)."
    ),
    "help.save": (
        "Tallenna rekisterin tiedostoihin käsin tehdyt muutokset. Ne tarkastetaan ja arvioidaan "
        "kuten muutkin muutokset ja kerrotaan selvin sanoin."
    ),
    "help.correct": (
        "Oikaise jäädytetty tieto avoimesti. Tietueeseen jää, mitkä kentät oikaistiin, "
        "milloin ja miksi."
    ),
    "help.undo": (
        "Kumoa tietueen viimeisin toimi ja kerro perustelu. Toimi ja sen kumoaminen jäävät "
        "molemmat historiaan. Seurantatieto, mittarin arvo ja muu kirjattu tieto oikaistaan "
        "komennolla stcli correct."
    ),
    "help.void": (
        "Mitätöi tietue, jota ei olisi koskaan pitänyt kirjata. Näin käsitellään "
        "kaksoiskappaleet ja erehdykset: tietue piilotetaan luetteloista, mutta sitä ei "
        "poisteta."
    ),
    "help.learn": (
        "Täydennä tieto, jota ei tiedetty, kun tietue tuotiin rekisteriin. Tällaisia ovat "
        "ensimmäisen tilan päivämäärä, vaihe ja päätös."
    ),
    "help.focus-area.propose.goal": (
        "Tavoite, kerran kutakin kohden: TUNNUS=TEKSTI tai pelkkä teksti"
    ),
    "help.focus-area.prepare.goal": (
        "Tavoite, kerran kutakin kohden: TUNNUS=TEKSTI tai pelkkä teksti"
    ),
    "option.registry": (
        "Rekisterin kansio (muuten STCLI_REGISTRY, muuten nykyinen kansio ja sen yläkansiot)"
    ),
    "option.lang": "Kieli: fi, sv tai en",
    "option.color": "Värit: auto, always (aina) tai never (ei koskaan)",
    "option.quiet": "Kerro vain se, mitä kysyttiin",
    "option.verbose": "Kerro enemmän, jos jokin menee vikaan",
    "option.today": "Päivä, jota pidetään nykyisenä, VVVV-KK-PP",
    "option.format": "Vastauksen muoto, esimerkiksi json, csv tai yaml",
    "option.json": "Vastaus JSON-muodossa, sama kuin --format json",
    "option.output": "Kirjoita vastaus tähän tiedostoon",
    "option.force": "Korvaa olemassa oleva tiedosto",
    "option.no_input": "Älä kysy mitään",
    "option.yes": "Vastaa kaikkiin kysymyksiin kyllä",
    "option.version": "Näytä versio",
    "option.help": "Näytä tämä ohje",
    "option.id": "Tietueen tunnus tai sen alku, jos muita niin alkavia ei ole",
    "option.id.new": (
        "Uuden tietueen tunnus, joka ei myöhemmin muutu: pieniä kirjaimia a–z, numeroita ja "
        "yhdysmerkkejä"
    ),
    "option.id_option": "Uuden tietueen tunnus",
    "option.organisation": "Organisaatio",
    "option.body": "Toimielin",
    "option.record": "Tietue: sen tunnus, viittaus (kansio/tunnus), tiedosto tai riittävä alku",
    "option.assignments": "Muutokset: KENTTÄ=ARVO tai, luetteloon lisättäessä, KENTTÄ+=ARVO",
    "option.paths": "Tiedostot tai kansiot; kaikki, jos mitään ei nimetä",
    "option.date": (
        "Päivä, josta alkaen tieto pätee, VVVV-KK-PP (muuten päätöspäivä, muuten tämä päivä)"
    ),
    "option.date.plain": "Päivä, josta alkaen tieto pätee, VVVV-KK-PP (muuten tämä päivä)",
    "option.reason": "Perustelu (teksti, @TIEDOSTO tai - vakiosyötteestä)",
    "option.decision": "Päätös, johon toimi perustuu",
    "option.meeting": "Kokous, jossa päätettiin: päätös kirjataan samalla",
    "option.item": "Asiakohdan numero kokouksen esityslistalla",
    "option.text_fi": "Päätösteksti suomeksi",
    "option.text_sv": "Päätösteksti ruotsiksi",
    "option.text_en": "Päätösteksti englanniksi",
    "option.role": "Rooli: coordinator (koordinaattori) tai member (osallistuja)",
    "option.resources": "Voimavarat, jotka organisaatio antaa",
    "option.focus_area": "Painopiste",
    "option.instead": "Tietue, joka tulee tilalle",
    "option.source": "Lähde, josta asia tiedetään",
    "option.post": "Tehtävä toimielimessä",
    "option.seat": "Kirjataanko myös edustus asiantuntijaverkostossa",
    "option.dry_run": "Näytä, mitä tallennettaisiin, mutta älä tallenna",
    "write.saved": "Tallennettu ({commit}).",
    "write.nothing": "Ei tallennettavaa: kaikki on jo näin.",
    "write.dry-run": "Tämä oli kokeilu: mitään ei tallennettu.",
    "write.warning": "Huomaa: {message} ({places})",
    "write.warning.more": {
        "one": "Huomaa: {message} ({places}; lisäksi {count} muu)",
        "other": "Huomaa: {message} ({places}; lisäksi {count} muuta)",
    },
    "write.standing": {
        "one": "Rekisterissä on muualla {count} aiempi havainto: katso stcli validate.",
        "other": "Rekisterissä on muualla {count} aiempaa havaintoa: katso stcli validate.",
    },
    "write.next": "Seuraavaksi: {step}",
    "read.broken": (
        "Tiedostossa {path} on virhe (rivi {line}), joten tietue jätetään pois: {message}"
    ),
    "refusal.bug": "Tämä on vika stcli-ohjelmassa, ei siinä, mitä teit: {error}",
    "refusal.bug.hint": (
        "Ilmoita viasta. Suorita komento uudelleen valitsimella --verbose, niin näet, missä se "
        "tapahtui."
    ),
    "refusal.system": "Käyttöjärjestelmän ilmoitus: {error} {file}",
    "refusal.usage": "{error}",
    "refusal.usage.hint": "Katso stcli --help.",
    "refusal.usage-lang": "Kieltä {lang} ei ole. Kielet ovat {known}.",
    "refusal.usage-color": "Valitsimen --color arvo on auto, always tai never, ei {color}.",
    "refusal.usage-date": (
        "{text} ei ole päivämäärä. Kirjoita 2026-03-12, 12.3.2026 tai tänään, eilen, huomenna."
    ),
    "refusal.usage-format": "Vastausta ei voi antaa muodossa {format}. Muodot ovat: {known}.",
    "refusal.usage-command": "Komentoa {command} ei ole ({group}).",
    "refusal.usage-command.hint": "Komennot ovat: {known}.",
    "refusal.usage-command.above": "Komentoa {group} {command} ei ole.",
    "refusal.usage-command.above.hint": "Se on oma komentonsa: stcli {command} --help",
    "refusal.usage-command.suggestion": (
        "Komentoa {command} ei ole ({group}). Tarkoititko {suggestion}?"
    ),
    "refusal.usage-command.elsewhere": "Komento {command} tarvitsee eteensä, mitä se koskee.",
    "refusal.usage-command.elsewhere.hint": "Tarkoititko: {lines}",
    "refusal.usage-option": "Valitsinta {option} ei ole tässä.",
    "refusal.usage-option.hint": "Katso komennon valitsimet: {line} --help",
    "refusal.usage-option.number": "Valitsinta {option} ei ole tässä.",
    "refusal.usage-option.number.hint": "Negatiivisen luvun eteen kirjoitetaan kaksi yhdysmerkkiä ja välilyönti: -- {option}",
    "refusal.usage-option.suggestion": (
        "Valitsinta {option} ei ole tässä. Tarkoititko {suggestion}?"
    ),
    "refusal.usage-missing": "{name:metavar} puuttuu.",
    "refusal.usage-missing.hint": "Katso, mitä komento tarvitsee: {line} --help",
    "refusal.usage-needs-value": "Valitsin {option} tarvitsee arvon.",
    "refusal.usage-value": "Kohdan {name:metavar} arvo ei kelpaa: {error}",
    "refusal.usage-extra": "Komennossa on liikaa sanoja: {words}.",
    "refusal.usage-extra.hint": (
        "Kirjoita useasta sanasta koostuva teksti lainausmerkkeihin ja tarkista, mitä "
        "komento tarvitsee: {line} --help"
    ),
    "refusal.kind-unknown": "Tietuelajia {kind} ei ole. Lajit ovat: {known}.",
    "refusal.kind-unknown.hint": (
        "Jos lajin pitäisi olla olemassa, sen kuvauksessa kansiossa schemas"
        " voi olla virhe: katso stcli validate."
    ),
    "refusal.kind-unknown.suggestion": "Tietuelajia {kind} ei ole. Tarkoititko {suggestion}?",
    "refusal.kind-missing": "Tämän rekisterin skeemat eivät tunne lajia {kind}.",
    "refusal.not-yet": "Tietuetta {record} ei vielä ollut {day}.",
    "refusal.not-yet.hint": "Sen vaiheet näyttää: stcli log {reference}",
    "state.unknown": "ei tiedossa",
    "refusal.not-found": "Tietuetta {name} ei ole.",
    "refusal.not-found.hint": (
        "Katso, mitä on: stcli list focus-areas (tai measures, organisations, meetings, decisions)."
    ),
    "refusal.not-found.kind": "Tietuetta {name} ei ole.",
    "refusal.not-found.kind.hint": "Katso, mitä on: stcli list {folder}",
    "refusal.not-found.suggestion": "Tietuetta {name} ei ole. Tarkoititko {suggestion}?",
    "refusal.not-found.other": "{name} on {kind}. Tässä tarvitaan {needed}.",
    "refusal.not-found.other.hint": "Katso, mitä on: stcli list {folder}",
    "refusal.ambiguous": "{name} voi tarkoittaa useaa tietuetta: {found}.",
    "refusal.ambiguous.hint": "Kirjoita tunnusta enemmän tai koko viittaus (kansio/tunnus).",
    "refusal.record-broken": (
        "Tietueen {name} tiedostossa on virheitä, eikä sitä voi käyttää: {path}"
    ),
    "refusal.record-broken.hint": "Katso, mikä on vialla: stcli validate {path}",
    "refusal.id-form": (
        "{id} ei kelpaa tunnukseksi. Tunnuksessa on pieniä kirjaimia a–z, numeroita ja niiden "
        "välissä yhdysmerkkejä, enintään {longest} merkkiä."
    ),
    "refusal.id-form.suggestion": (
        "{id} ei kelpaa tunnukseksi. Tunnuksessa on pieniä kirjaimia a–z, numeroita ja niiden "
        "välissä yhdysmerkkejä, enintään {longest} merkkiä."
    ),
    "refusal.id-form.suggestion.hint": "Esimerkiksi näin: {suggestion}",
    "refusal.id-taken": "Tietue {record} on jo olemassa. Samaa tunnusta ei käytetä kahdesti.",
    "refusal.id-taken.hint": "Valitse toinen tunnus.",
    "refusal.needs": "{option} puuttuu.",
    "refusal.needs.hint": "Katso, mitä komento tarvitsee: stcli {kind} {action} --help",
    "refusal.needs-decision": "Tähän tarvitaan päätös: {kind} {action}, {record}.",
    "refusal.needs-decision.hint": (
        "Nimeä kirjattu päätös valitsimella --decision tai kokous, jossa päätettiin, "
        "valitsimella --meeting. Päätös kirjataan komennolla stcli decision record."
    ),
    "refusal.decision-or-meeting": "Anna joko --decision tai --meeting, ei molempia.",
    "refusal.decision-recorded": "Kokouksen {meeting} päätös tästä on jo kirjattu: {decision}.",
    "refusal.decision-recorded.hint": (
        "Jos toimi perustuu siihen, nimeä se: --decision {decision}. Jos se on väärä, mitätöi se: stcli "
        "void decisions/{decision} --reason PERUSTELU"
    ),
    "refusal.body-may-not": "Kokous {meeting}: {body} ei voi päättää asiasta ”{decides}”. Siitä päättää {who}.",
    "refusal.body-may-not.hint": "Päätöksen kirjaa siitä kokouksesta, jossa {who} päätti asiasta.",
    "refusal.item-missing": "Kokouksen {meeting} esityslistalla ei ole asiakohtaa {item}.",
    "refusal.item-missing.hint": "Asiakohdat ovat: {items}.",
    "refusal.item-unclear": (
        "Kokouksen {meeting} esityslistalla on useita asiakohtia, jotka koskevat tietuetta "
        "{subject}."
    ),
    "refusal.item-unclear.hint": (
        "Kerro valitsimella --item, mitä niistä tarkoitat. Asiakohdat ovat: {items}."
    ),
    "refusal.settle-one": (
        "Lopuille toimenpiteille voi käydä vain yhdellä tavalla: --cancel-measures, "
        "--transfer-measures tai --move-measures PAINOPISTE. Yksittäisen toimenpiteen voi siirtää "
        "erikseen: --move-measures TOIMENPIDE=PAINOPISTE."
    ),
    "refusal.dated-ahead": (
        "{date:date} on tulevaisuudessa. Vain tapahtuneen voi kirjata (tänään on {today:date})."
    ),
    "refusal.action-unknown": "Tämän lajin tietueen elinkaaressa ei ole tointa {action}.",
    "refusal.action-not-allowed": "{title}: toimi {way} ei ole mahdollinen, sillä tila on ”{status}”.",
    "refusal.action-not-allowed.hint": (
        "Tässä tilassa mahdollisia ovat: {ways}. Vahingossa kirjattu toimi kumotaan: stcli "
        "undo {record}"
    ),
    "refusal.action-not-allowed.first": "{title}: toimi {way} ei ole mahdollinen, sillä tila on ”{status}”.",
    "refusal.action-not-allowed.first.hint": "Tässä tilassa mahdollisia ovat: {ways}.",
    "refusal.action-not-allowed.none": "{title}: toimi {way} ei ole mahdollinen, sillä tila on ”{status}”.",
    "refusal.action-not-allowed.none.hint": (
        "Tässä tilassa mahdollisia toimia ei ole. Vahingossa kirjattu toimi kumotaan: stcli undo "
        "{record}"
    ),
    "refusal.date-order": (
        "{title}: toimen ”{label}” päivä {date:date} on ennen edellistä tapahtumaa: {last} "
        "{earlier:date}."
    ),
    "refusal.date-order.hint": (
        "Kirjaa toimi aikaisintaan päivälle {earlier:date}. Jos edellinen tapahtuma on "
        "väärällä päivällä, kumoa se (stcli undo {record}) ja kirjaa se uudelleen oikealla "
        "päivällä (--date)."
    ),
    "refusal.date-order.first": (
        "{title}: toimen ”{label}” päivä {date:date} on ennen kuin tietue alkaa: {last} "
        "{earlier:date}."
    ),
    "refusal.date-order.first.hint": (
        "Kirjaa toimi aikaisintaan päivälle {earlier:date}. Jos tietue itse on kirjattu "
        "väärälle päivälle, mitätöi se (stcli void {record}) ja kirjaa se uudelleen oikealla "
        "päivällä (--date)."
    ),
    "refusal.undo-first": (
        "Tietueella {record} ei ole tointa, jonka voisi kumota: ensimmäinen kirjaus jää."
    ),
    "refusal.undo-first.hint": "Jos tietuetta ei olisi pitänyt kirjata, katso stcli void --help.",
    "refusal.learn-not-imported": (
        "Tietuetta {record} ei ole tuotu muualta: sen historia tiedetään alusta asti."
    ),
    "refusal.learn-field": "Tietoa {name} ei voi täydentää näin. Täydentää voi: {known}.",
    "refusal.no-lifecycle": "Lajin {kind} tietueilla ei ole elinkaarta.",
    "refusal.assignment-form": "{text} ei ole muotoa KENTTÄ=ARVO.",
    "refusal.assignment-form.hint": (
        'Esimerkiksi title.sv="…", participants[spek].resources="…" tai case_numbers+=VN/1/2026.'
    ),
    "refusal.assignment-not-a-list": (
        "{path} ei ole luettelo, joten siihen ei voi lisätä merkinnällä +=."
    ),
    "refusal.value-fixed": "{option}: ”{value}” ei ole mikään vaihtoehdoista.",
    "refusal.value-fixed.hint": "Vaihtoehdot ovat: {known}.",
    "refusal.assignment-type": "Kenttään {path} kuuluu {type:type}, mitä {value} ei ole.",
    "refusal.assignment-no-entry": "Kohdassa {path} ei ole tietoa {key}.",
    "refusal.assignment-no-entry.hint": (
        "Kohdat voi nimetä myös järjestyksen mukaan: {path}[#0] on ensimmäinen."
    ),
    "refusal.assignment-no-entry.known": "Kohdassa {path} ei ole tietoa {key}.",
    "refusal.assignment-no-entry.known.hint": (
        "Tiedot ovat: {known}. Kohdan voi nimetä myös järjestyksen mukaan: {path}[#0] on ensimmäinen."
    ),
    "refusal.assignment-language": (
        "{path}: kerro kieli kaksikirjaimisella päätteellä, esimerkiksi title.fi=… tai title.sv=…."
    ),
    "refusal.assignment-language.other": "{path}: rekisterissä ei ole tekstejä tällä kielellä.",
    "refusal.assignment-language.other.hint": (
        "Rekisterin kielet ovat: {known}. Uusi kieli lisätään tiedostoon registry/registry.yaml, "
        "kohtaan languages."
    ),
    "refusal.assignment-unknown": "Kenttää {path} ei ole.",
    "refusal.assignment-unknown.hint": "Kentät ovat: {known}.",
    "refusal.assignment-unknown.suggestion": "Kenttää {path} ei ole. Tarkoititko {suggestion}?",
    "refusal.field-stands": "Kenttää {name} ei koskaan muuteta käsin.",
    "refusal.field-stands.history": "Kenttää {name} ei koskaan muuteta käsin.",
    "refusal.field-stands.history.hint": (
        "Väärälle päivälle kirjattu toimi kumotaan (stcli undo) ja kirjataan uudelleen. Jos jo "
        "tietueen ensimmäinen kirjaus on väärä, tietue mitätöidään (stcli void) ja kirjataan uudella "
        "tunnuksella."
    ),
    "refusal.field-follows": "Kenttä {name} määräytyy sen mukaan, mitä tietueelle on tapahtunut.",
    "refusal.field-follows.hint": (
        "Käytä toimelle tarkoitettua komentoa: katso stcli {kind} --help. Tieto, jota ei "
        "tiedetty rekisteriin tuotaessa, täydennetään komennolla stcli learn."
    ),
    "refusal.reason-empty": "Perustelu on tyhjä. Kerro muutamalla sanalla, miksi.",
    "refusal.prepare-nothing": "Mitään ei annettu. Anna vähintään yksi näistä: {options}.",
    "refusal.already-participates": "{id} osallistuu jo: {record}.",
    "refusal.already-participates.hint": (
        "Roolin vaihtaa koordinaattoriksi: stcli focus-area coordinator {area} {id}. Muut "
        'tiedot muuttaa: stcli set {record} "participants[{id}].resources=…"'
    ),
    "refusal.already-coordinates": "{id} on jo koordinaattori: {record}.",
    "refusal.already-member": "Organisaatiolla {record} on jo edustus: {body}.",
    "refusal.not-participating": "{id} ei nyt osallistu: {record}.",
    "refusal.not-member": "Organisaatiolla {record} ei nyt ole edustusta: {id}.",
    "refusal.frozen": "{record} on päättynyt, ja sen sisältö on jäädytetty.",
    "refusal.frozen.hint": "Virhe oikaistaan avoimesti komennolla stcli correct.",
    "refusal.against-the-rules": {
        "one": "Tätä ei voi tallentaa, koska se olisi vastoin sääntöjä. Mitään ei muutettu.",
        "other": (
            "Tätä ei voi tallentaa, koska se olisi vastoin sääntöjä {count} kohdassa. Mitään "
            "ei muutettu."
        ),
    },
    "refusal.registry-unreadable": (
        "Tiedostossa registry.yaml on virheitä, joten mitään ei voi tallentaa."
    ),
    "refusal.registry-uncommitted": "Kansion {folder} rekisteriä ei ole vielä tallennettu gitiin.",
    "refusal.registry-uncommitted.hint": (
        "Tallenna se ensimmäisen kerran komennoilla git add ja git commit tai aloita uusi "
        "rekisteri komennolla stcli init."
    ),
    "refusal.save-nothing-there": "Kohdassa {path} ei ole muutoksia.",
    "refusal.file-missing": "Tiedostoa {path} ei ole.",
    "refusal.file-missing.hint": "Tarkista tiedoston nimi ja kansio.",
    "refusal.file-missing.suggestion": "Tiedostoa {path} ei ole. Tarkoititko {suggestion}?",
    "refusal.file-unreadable": "Tiedostoa {path} ei ole, tai sitä ei voi lukea tekstinä.",
    "refusal.no-meeting-held": "Yhtään kokousta ei ole vielä pidetty.",
    "refusal.no-meeting-held.hint": "Anna päivä (12.3.2026). Suunnitellut kokoukset näyttää: stcli list meetings",
    # reading
    "list.empty": "Rekisterissä ei ole tämän lajin tietueita ({kind}).",
    "list.none": "Ehdot täyttäviä tietueita ei ole ({kind}).",
    "refusal.filter-kind": "Valitsinta {option} ei voi käyttää, kun luetellaan {kind}.",
    "refusal.status-none": "Tämän lajin tietueilla ei ole tilaa ({kind}).",
    "refusal.status-unknown": "”{status}” ei ole tämän lajin tila ({kind}).",
    "refusal.status-unknown.hint": "Valitse jokin näistä: {known}.",
    "refusal.column-unknown": "Kenttää ”{column}” ei ole tässä lajissa ({kind}).",
    "refusal.column-unknown.hint": (
        "Kentät ovat: {known}. Kaikki kentät ja niiden merkitys: stcli schema {folder}"
    ),
    "refusal.column-unknown.suggestion": (
        "Kenttää ”{column}” ei ole tässä lajissa ({kind}). Tarkoititko ”{suggestion}”?"
    ),
    "refusal.column-unknown.suggestion.hint": (
        "Kentät ovat: {known}. Kaikki kentät ja niiden merkitys: stcli schema {folder}"
    ),
    "refusal.export-table": "Taulua ”{name}” ei ole.",
    "refusal.export-table.hint": "Taulut ovat: {known}",
    "refusal.export-table.suggestion": "Taulua ”{name}” ei ole. Tarkoititko ”{suggestion}”?",
    "refusal.export-table.suggestion.hint": "Taulut ovat: {known}",
    "refusal.export-table.private": (
        "Taulua ”{name}” ei julkaista: se kertoo, mitä aiemmin on lukenut ja kuka sen on "
        "kirjoittanut."
    ),
    "refusal.export-table.private.hint": "Jätä taulu tai valitsin --public pois.",
    "refusal.export-folder": "Usealle taululle muodossa {form} tarvitaan kansio.",
    "refusal.export-folder.hint": "Nimeä kansio valitsimella --output tai vain yksi taulu: {known}",
    "refusal.export-file": "{form} ei ole näytölle.",
    "refusal.export-file.hint": "Nimeä tiedosto valitsimella --output.",
    "refusal.export-no-tables": "Muodossa {form} ei ole tauluja, vaan koko rekisteri.",
    "refusal.export-no-tables.hint": "Jätä taulut pois.",
    "refusal.export-base": "{base} ei ole osoite, jolla IRI-tunnus voisi alkaa.",
    "refusal.export-base.hint": "Anna koko osoite, esimerkiksi https://example.org/rekisteri/",
    "refusal.export-needs-extra": (
        "Parquet-muotoon kirjoittamiseen tarvittavaa osaa ei ole asennettu."
    ),
    "refusal.export-needs-extra.hint": (
        "Asenna se (python -m pip install pyarrow) tai vie CSV-muodossa tai JSON-riveinä."
    ),
    "refusal.export-rows": "Taulussa {table} on enemmän rivejä kuin taulukkoon mahtuu ({most}).",
    "refusal.export-rows.hint": "Vie se CSV-muodossa tai JSON-riveinä.",
    "refusal.output-no-folder": "Kansiota {path} ei ole.",
    "refusal.output-no-folder.hint": "Luo se tai valitse toinen paikka.",
    "refusal.output-not-a-folder": "{path} ei ole kansio.",
    "refusal.output-not-a-folder.hint": (
        "Useat taulut menevät kansioon, kukin omaan tiedostoonsa: valitse toinen nimi."
    ),
    "refusal.search-empty": "Haettavaa sanaa ei ole.",
    "refusal.search-empty.hint": "Anna yksi tai useampi sana. Esimerkkejä: stcli search --help",
    "refusal.search-characters": "Haettavassa on ohjausmerkkejä.",
    "refusal.search-characters.hint": "Kirjoita se uudelleen kopioimisen sijaan.",
    "refusal.search-long": "Haettava on pidempi kuin {most} merkkiä.",
    "refusal.search-long.hint": "Muutama sana riittää.",
    "refusal.search-words": "Sanoja on enemmän kuin {most}.",
    "refusal.search-words.hint": "Muutama sana riittää.",
    "refusal.search-limit": "--limit on vähintään 1, ei {limit}.",
    "refusal.search-limit.hint": "Ilman valintaa --limit näytetään 20 parasta.",
    "refusal.search-none": "Sanaa ”{word}” ei ole missään tietueessa.",
    "refusal.search-none.hint": "Hae toisella sanalla tai sanan alulla. Valinta --all hakee myös mitätöidyistä tietueista.",
    "refusal.search-none.suggestion": "Sanaa ”{word}” ei ole missään tietueessa. Tarkoititko ”{suggestion}”?",
    "refusal.search-none.suggestion.hint": "Hae toisella sanalla tai sanan alulla. Valinta --all hakee myös mitätöidyistä tietueista.",
    "refusal.search-apart": "Sanat ”{text}” eivät ole missään tietueessa peräkkäin.",
    "refusal.search-apart.hint": "Välilyönnein erotettuina ja ilman lainausmerkkejä ne saavat olla missä tahansa tietueen kohdassa.",
    "refusal.search-together": "Missään tietueessa ei ole kaikkia näitä sanoja.",
    "refusal.search-together.hint": "Tietueita, joissa on kukin niistä: {counts}",
    "refusal.query-table": "Taulua ”{name}” ei ole.",
    "refusal.query-table.hint": "Taulut näyttää: stcli query --schema",
    "refusal.query-table.suggestion": "Taulua ”{name}” ei ole. Tarkoititko ”{suggestion}”?",
    "refusal.query-table.suggestion.hint": "Taulut näyttää: stcli query --schema",
    "refusal.query-column": "Kyselyn tauluissa ei ole saraketta ”{name}”.",
    "refusal.query-column.hint": "Kaikkien taulujen sarakkeet näyttää: stcli query --schema",
    "refusal.query-column.suggestion": "Kyselyn tauluissa ei ole saraketta ”{name}”. Tarkoititko ”{suggestion}”?",
    "refusal.query-column.suggestion.hint": "Kaikkien taulujen sarakkeet näyttää: stcli query --schema",
    "refusal.query-list": "”{name}” on luettelo, jolla on oma taulunsa {table}.",
    "refusal.query-list.hint": "Liitä taulu sarakkeella ”reference”. Sen sarakkeet näyttää: stcli query --schema",
    "refusal.query-ambiguous": "Kyselyn useassa taulussa on sarake ”{name}”.",
    "refusal.query-ambiguous.hint": "Kerro, mitä niistä tarkoitat, esimerkiksi {table}.{name}",
    "refusal.query-function": "Funktiota ”{name}” ei ole.",
    "refusal.query-function.hint": "Käytettävissä ovat SQLiten funktiot, today() ja last_day().",
    "refusal.query-near": "Kysely ei ole SQL-kieltä: se, mikä on kohdassa ”{name}”, ei sovi siihen.",
    "refusal.query-near.hint": "Sanat kirjoitetaan puolilainausmerkkeihin ('open') ja koko kysely lainausmerkkeihin. Esimerkkejä: stcli query --help",
    "refusal.query-keyword": "”{name}” on SQL-kielen oma sana, joten sarakkeen nimi tarvitsee hakasulkeet.",
    "refusal.query-keyword.hint": "Kirjoita se näin: [{name}]",
    "refusal.query-incomplete": "Kysely jää kesken.",
    "refusal.query-incomplete.hint": "Jäikö sulku tai lainausmerkki auki?",
    "refusal.query-empty": "Tämä ei ole kysely.",
    "refusal.query-empty.hint": "Kysely alkaa sanalla select. Esimerkkejä: stcli query --help",
    "refusal.query-late": "Kysely kesti yli {seconds} sekuntia, ja se keskeytettiin.",
    "refusal.query-late.hint": "Rajaa sitä ehdolla where tai yhdistä taulut ehdolla (on).",
    "refusal.query-writes": "Kysely saa vain lukea, ja tämä tekisi muutakin.",
    "refusal.query-writes.hint": "Tietueita muutetaan niitä varten olevilla komennoilla: stcli --help",
    "refusal.query-large": "Vastaus veisi enemmän muistia kuin kysely saa käyttää.",
    "refusal.query-large.hint": "Pyydä vähemmän rivejä tai sarakkeita.",
    "refusal.query-several": "Tässä on useita kyselyjä.",
    "refusal.query-several.hint": "Tee yksi kysely kerrallaan.",
    "refusal.query-wrong": "Kyselyyn ei voi vastata. SQLite sanoo: {said}",
    "refusal.query-wrong.hint": "Taulut näyttää: stcli query --schema",
    "refusal.query-characters": "Kyselyssä on merkkejä, joita siinä ei voi olla.",
    "refusal.query-characters.hint": "Kirjoita se uudelleen kopioimisen sijaan.",
    "refusal.query-rows": "Vastauksessa on yli {most} riviä; loput jätettiin pois.",
    "refusal.query-rows.hint": "Rajaa kyselyä ehdolla where tai limit.",
    "refusal.query-ids": "Vastauksessa ei ole saraketta id eikä reference, joten se ei nimeä tietueita.",
    "refusal.query-ids.hint": "Sen sarakkeet ovat: {known}",
    "refusal.query-unsaved": "Rekisterissä ei ole tallennettua kyselyä ”{name}”.",
    "refusal.query-unsaved.hint": "Tallennetut kyselyt näyttää: stcli query",
    "refusal.query-unsaved.suggestion": "Rekisterissä ei ole tallennettua kyselyä ”{name}”. Tarkoititko ”{suggestion}”?",
    "refusal.query-unsaved.suggestion.hint": "Tallennetut kyselyt näyttää: stcli query",
    "refusal.rule-unknown": "Sääntöä tai sääntöryhmää ”{rule}” ei ole.",
    "refusal.rule-unknown.hint": "Kaikki säännöt: stcli explain",
    "refusal.rule-unknown.suggestion": "Sääntöä ”{rule}” ei ole. Tarkoititko ”{suggestion}”?",
    "refusal.rule-unknown.suggestion.hint": "Kaikki säännöt: stcli explain",
    "telling.unknown": "{record}: {action}",
    "telling.edit": "{subject}: tietoja muutettu",
    "telling.claim": "{subject}: {what}",
    "telling.claim.decision": "(päätös {decision})",
    "telling.undone": "{what} (kumottu myöhemmin)",
    "telling.detail": "{label}: {value}",
    "telling.import": "{past} ({state})",
    "account.born": "lisätty",
    "account.gone": "poistettu",
    "account.changed": "muutettu",
    "account.unread": "tiedostoa ei voi lukea",
    "account.read-again": "tiedoston voi taas lukea",
    "account.moved": "tiedosto siirretty: {before} → {after}",
    "account.entry.changed": "historian merkintää muutettu: {entry}",
    "account.entry.gone": "historian merkintä poistettu: {entry}",
    "account.policy": "Rekisterin asetukset ({about})",
    "account.signers": "Allekirjoittajat ({about})",
    "account.schema": "Rakennemääritys: {about}",
    "account.file": "Tiedosto {about}",
    "account.kind.added": "uusi tietuelaji",
    "account.kind.removed": "tietuelaji poistettu",
    "account.other": "määrittelyn muita osia muutettu",
    "account.field.renamed": "kenttä {before} on nyt {after}",
    "account.field.added": {
        "one": "kenttä lisätty: {name}",
        "other": "kentät lisätty: {name}",
    },
    "account.field.removed": {
        "one": "kenttä poistettu: {name}",
        "other": "kentät poistettu: {name}",
    },
    "account.field.changed": {
        "one": "kentän määrittelyä muutettu: {name}",
        "other": "kenttien määrittelyä muutettu: {name}",
    },
    "account.state.added": {
        "one": "tila lisätty: {name}",
        "other": "tilat lisätty: {name}",
    },
    "account.state.removed": {
        "one": "tila poistettu: {name}",
        "other": "tilat poistettu: {name}",
    },
    "account.state.changed": {
        "one": "tilan määrittelyä muutettu: {name}",
        "other": "tilojen määrittelyä muutettu: {name}",
    },
    "account.step.added": {
        "one": "toimi lisätty: {name}",
        "other": "toimet lisätty: {name}",
    },
    "account.step.removed": {
        "one": "toimi poistettu: {name}",
        "other": "toimet poistettu: {name}",
    },
    "account.step.changed": {
        "one": "toimen määrittelyä muutettu: {name}",
        "other": "toimien määrittelyä muutettu: {name}",
    },
    "account.marks": {
        "one": "määritettä {name} muutettu",
        "other": "määritteitä muutettu: {name}",
    },
    "account.signer.added": {
        "one": "allekirjoittaja lisätty: {name}",
        "other": "allekirjoittajat lisätty: {name}",
    },
    "account.signer.removed": {
        "one": "allekirjoittaja poistettu: {name}",
        "other": "allekirjoittajat poistettu: {name}",
    },
    "account.signer.changed": {
        "one": "allekirjoittajan avain vaihdettu: {name}",
        "other": "allekirjoittajien avaimet vaihdettu: {name}",
    },
    "blank.decision": "PÄÄTÖS",
    "blank.organisation": "ORGANISAATIO",
    "blank.body": "TOIMIELIN",
    "blank.text": "TEKSTI",
    "blank.title": "NIMI",
    "blank.id": "TUNNUS",
    "blank.record": "TIETUE",
    "blank.reason": "PERUSTELU",
    "blank.to": "PÄIVÄ",
    "blank.date": "PÄIVÄ",
    "show.reference": "viittaus",
    "show.gaps": "Ei kirjattu: {fields}",
    "show.phase-unknown": "vaihetta ei tiedetä",
    "show.date-unknown": "Päivää ei tiedetä",
    "show.referrers": "{kind}, joissa viitataan tähän ({count})",
    "show.more": "… ja {count} muuta",
    "status.more": "… ja {count} muuta: {command}",
    "show.until": "{place} {date:date} asti",
    "show.untranslated": "Puuttuu {lang:in-language}: {fields}",
    "status.errors": {
        "one": "Rekisterissä on {count} virhe. Katso se ensin: stcli validate",
        "other": "Rekisterissä on {count} virhettä. Katso ne ensin: stcli validate",
    },
    "status.areas": "Avoimet painopisteet ({count})",
    "status.areas.none": "Yksikään painopiste ei ole avoinna.",
    "status.areas.none.known": "Yhdenkään painopisteen ei tiedetä olleen tuona päivänä avoinna.",
    "status.unknown": "Tilannetta tuona päivänä ei tiedetä: {counts}",
    "status.phase": "{phase} ({count})",
    "status.phase.unknown": "Vaihetta ei tiedetä ({count})",
    "status.coordinator": "koordinaattori {names}",
    "status.coordinator.unknown": "koordinaattoria ei tiedetä",
    "status.measures.none": "ei toimenpiteitä",
    "status.measures": "toimenpiteet: {counts}",
    "status.reported": "viimeisin seurantatieto {date:date}",
    "status.late.count": {
        "one": "{count} myöhässä",
        "other": "{count} myöhässä",
    },
    "status.silent.count": {
        "one": "{count} ilman tuoretta seurantatietoa",
        "other": "{count} ilman tuoretta seurantatietoa",
    },
    "status.late": {
        "one": "{count} toimenpide on myöhässä",
        "other": "{count} toimenpidettä on myöhässä",
    },
    "status.silent": {
        "one": "{count} toimenpiteestä ei ole kirjattu seurantatietoa {days} päivään",
        "other": "{count} toimenpiteestä ei ole kirjattu seurantatietoa {days} päivään",
    },
    "status.measures.calm": (
        "Yksikään toimenpide ei ole myöhässä, ja kaikista on tuoretta seurantatietoa."
    ),
    "status.late.end": "piti päättyä {date:date}",
    "status.silent.since": "viimeisin tieto {date:date}",
    "status.silent.never": "ei vielä tietoja",
    "status.lead": "vastuutaho {name}",
    "status.waiting": {
        "one": "{count} ehdotus odottaa päätöstä",
        "other": "{count} ehdotusta odottaa päätöstä",
    },
    "status.waiting.since": "ehdotettu {date:date}",
    "status.waiting.postponed": "lykätty {date:date}",
    "status.phenomena": "Seurattavat ilmiöt: {counts}",
    "status.meeting": "Seuraava kokous",
    "status.meeting.none": "Tulevaa kokousta ei ole suunniteltu.",
    "status.meeting.next": "{body}, {date:date} ({id})",
    "status.meeting.unheld": "{body}, {date:date} ({id}): kokouspäivä on mennyt. Kirjaa kokous pidetyksi, siirrä se tai peru se.",
    "status.missing": "Puuttuvat tiedot ({count})",
    "status.missing.more": "Missä puutteet ovat ja mitä niille voi tehdä: stcli validate",
    "status.missing.other": "{count} × {rule}",
    "status.missing.language-missing": {
        "one": "{count} teksti on vielä kääntämättä",
        "other": "{count} tekstiä on vielä kääntämättä",
    },
    "status.missing.not-canonical": {
        "one": "{count} tiedosto ei ole vakiomuodossa (stcli fmt korjaa sen)",
        "other": "{count} tiedostoa ei ole vakiomuodossa (stcli fmt korjaa ne)",
    },
    "status.missing.decision-mandated": {
        "one": "{count} toimi, jonka päätöstä tai päivää ei tiedetä",
        "other": "{count} tointa, joiden päätöstä tai päivää ei tiedetä",
    },
    "status.missing.several-organisations": {
        "one": "{count} painopiste, johon tiedetään osallistuvan alle kaksi organisaatiota",
        "other": "{count} painopistettä, joihin tiedetään osallistuvan alle kaksi organisaatiota",
    },
    "status.missing.preparation-complete": {
        "one": "{count} puute valmistelun tuloksissa",
        "other": "{count} puutetta valmistelun tuloksissa",
    },
    "status.missing.closed-with-outcome": {
        "one": "{count} päättynyt painopiste, jonka tuloksia ei tiedetä",
        "other": "{count} päättynyttä painopistettä, joiden tuloksia ei tiedetä",
    },
    "status.missing.one-coordinator": {
        "one": "{count} avoin painopiste, jolla ei tiedetä olevan täsmälleen yhtä koordinaattoria",
        "other": (
            "{count} avointa painopistettä, joilla ei tiedetä olevan täsmälleen yhtä "
            "koordinaattoria"
        ),
    },
    "status.missing.lead-participates": {
        "one": (
            "{count} organisaatio toteuttaa toimenpidettä mutta ei osallistu sen painopisteeseen"
        ),
        "other": (
            "{count} organisaatiota toteuttaa toimenpidettä mutta ei osallistu sen painopisteeseen"
        ),
    },
    "status.missing.network-seat": {
        "one": "{count} yhteistyöryhmän jäsenellä ei ole edustusta asiantuntijaverkostossa",
        "other": "{count} yhteistyöryhmän jäsenellä ei ole edustusta asiantuntijaverkostossa",
    },
    "status.missing.dissolved-in-live-role": {
        "one": "{count} rooli on yhä lakanneella organisaatiolla",
        "other": "{count} roolia on yhä lakanneilla organisaatioilla",
    },
    "status.pending": "Vielä tallentamatta tai jakamatta",
    "status.unsaved": {
        "one": "{count} tiedosto on muutettu mutta ei tallennettu. Tallenna se: stcli save",
        "other": "{count} tiedostoa on muutettu mutta ei tallennettu. Tallenna ne: stcli save",
    },
    "status.unshared": {
        "one": "{count} tallennusta ei ole vielä jaettu. Jaa se: git push",
        "other": "{count} tallennusta ei ole vielä jaettu. Jaa ne: git push",
    },
    "status.unfetched": {
        "one": "{count} muiden tekemää muutosta ei ole vielä haettu. Hae se: git pull",
        "other": "{count} muiden tekemää muutosta ei ole vielä haettu. Hae ne: git pull",
    },
    "log.empty": "Mikään kirjattu ei täytä ehtoja.",
    "log.edited": "tietoja muutettu",
    "log.by": "kirjannut {author}, {date:date} ({commit})",
    "log.landed": "{what}; tullut rekisteriin yhdistämisessä ({commit})",
    "log.column.date": "päivä",
    "log.column.action": "toimi",
    "log.column.decision": "päätös",
    "log.column.reason": "perustelu",
    "log.column.commit": "tallennus",
    "log.column.author": "kirjaaja",
    "log.column.operation": "tapahtuma",
    "log.column.reference": "tietue",
    "log.column.recorded": "kirjattu",
    "log.column.undone": "kumottu",
    "diff.title": "Muutokset: {before} → {after}",
    "diff.nothing": "Mikään tieto ei ole muuttunut.",
    "diff.worktree": "työkansion tiedostot",
    "diff.HEAD": "viimeksi tallennettu",
    "diff.index": "tallennettavaksi valittu",
    "diff.rules": "Rekisterin säännöt ja muut tiedostot",
    "diff.column.sort": "laji",
    "diff.column.subject": "kohde",
    "diff.column.what": "mitä tapahtui",
    "diff.column.field": "kenttä",
    "diff.column.before": "ennen",
    "diff.column.after": "jälkeen",
    "diff.column.text": "sanoin",
    "why.unsaved": "Arvoa ei ole vielä tallennettu: se on vain työkansion tiedostossa.",
    "why.nothing": "ei mitään",
    "why.value": "{value}",
    "why.never": "Kenttään ei ole kirjattu mitään.",
    "why.edited": "Tieto kirjattu",
    "why.removed": "Tieto poistettu",
    "why.reason": "Perustelu: {reason}",
    "why.by": "Kirjannut {author}, {date:date} ({commit})",
    "why.since.import": "Sama arvo tietueen tuonnista lähtien",
    "why.since.birth": "Sama arvo siitä lähtien, kun tietue kirjattiin",
    "why.before": "Sitä ennen: {value}",
    "why.merge": "Arvo syntyi, kun kaksi työversiota yhdistettiin; niissä oli: {values}",
    "why.merged": "Kirjattu erillisessä työversiossa, jonka yhdisti rekisteriin {author}, {date:date} ({commit})",
    "why.renamed": "Kentän nimi oli {name} ({field}), kunnes rakennemääritys muuttui {date:date} ({commit})",
    "why.moved": "Tiedosto oli {path}, kunnes se siirrettiin {date:date} ({commit})",
    "why.returned": "Sama arvo oli aiemminkin: kirjannut {author}, {date:date} ({commit})",
    "why.others": "Saman arvon kirjasi toisessa työversiossa {author}, {date:date} ({commit})",
    "refusal.log-action": "Tointa ”{action}” ei ole.",
    "refusal.log-action.hint": "Toimet ovat: {known}.",
    "refusal.log-action.suggestion": "Tointa ”{action}” ei ole. Tarkoititko ”{suggestion}”?",
    "refusal.log-action.suggestion.hint": "Toimet ovat: {known}.",
    "explain.rule": "sääntö",
    "explain.severities": "vakavuus",
    "explain.law": "sisältö",
    "explain.or": " tai ",
    "explain.rules": {
        "one": "{count} sääntö",
        "other": "{count} sääntöä",
    },
    "explain.more": "Yhdestä säännöstä tarkemmin: stcli explain SÄÄNTÖ",
    "export.part": "{file}: rivejä {rows}, SHA-256 {sum}.",
    "export.folder": {
        "one": "{folder}: {count} taulu, rivejä {rows}; tarkistussummat ovat tiedostossa {file}.",
        "other": "{folder}: {count} taulua, rivejä {rows}; tarkistussummat ovat tiedostossa {file}.",
    },
    "export.commit": "Sisältö on se, minkä tallennus {commit} sanoo.",
    "export.uncommitted": (
        "Mikään tallennus ei sano juuri tätä: jotakin on vielä tallentamatta, tai gitiä ei ole."
    ),
    "export.cut": {
        "one": "Huomaa: {count} teksti oli pidempi kuin solu voi olla ({most} merkkiä), ja se katkaistiin. CSV-muodossa se on kokonaan.",
        "other": "Huomaa: {count} tekstiä oli pidempiä kuin solu voi olla ({most} merkkiä), ja ne katkaistiin. CSV-muodossa ne ovat kokonaan.",
    },
    "export.mention": (
        "Huomaa: tietueen {record} sanamuodoissa mainitaan {hidden}, jota ei julkaista. Tarkista, "
        "saako mainita."
    ),
    "calendar.due": "Määräaika: {title}",
    "calendar.milestone": "Välitavoite: {milestone} ({title})",
    "calendar.meeting": "Kokous: {body}",
    "calendar.done": "Toteutunut {date:date}",
    "export.shallow": (
        "Huomaa: tästä rekisterin kopiosta puuttuu aiempi historia, joten tapahtumien SEQUENCE "
        "voi olla pienempi kuin aiemmassa viennissä. Nouda historia: git fetch --unshallow"
    ),
    "search.more": "Näytetään {shown} parasta, kaikkiaan tietueita on {count}. Kaikki: --limit {count}",
    "search.reference": "viite",
    "search.kind": "laji",
    "search.status": "tila",
    "search.title": "nimi",
    "search.field": "kenttä",
    "search.lang": "kieli",
    "search.excerpt": "ote",
    "query.none": "Rekisterissä ei ole tallennettuja kyselyjä. Kysely tallennetaan tiedostoon registry/queries/NIMI.sql. Taulut: stcli query --schema",
    "query.name": "nimi",
    "query.about": "aihe",
    "query.examples": "Esimerkkejä",
    "query.languages": "{label} valitulla kielellä; yhdellä kielellä: {columns}",
    "query.table.history": "mitä tietueiden historiat kertovat, merkintä kerrallaan",
    "query.table.links": "mikä tietue viittaa mihin",
    "query.table.transitions": "tietueiden elinkaaren voimassa olevat vaiheet",
    "query.table.commits": "tallennukset (commit)",
    "query.table.changes": "mitä kukin tallennus muutti tietueissa",
    "query.column.reference": "tietue: kansio/tunnus",
    "query.column.path": "tietueen tiedosto",
    "query.column.status": "tila, jos lajilla on sellainen",
    "query.column.position": "paikka luettelossa nollasta alkaen",
    "query.column.action": "mitä tehtiin",
    "query.column.date": "päivä, jona se tuli voimaan",
    "query.column.decision": "päätöksen tunnus",
    "query.column.reason": "perustelu",
    "query.column.undone": "1, jos se on peruttu",
    "query.column.entry": "koko merkintä JSON-muodossa",
    "query.column.source": "tietue, joka viittaa",
    "query.column.field": "kenttä",
    "query.column.target": "tietue, johon viitataan",
    "query.column.live": "0, jos viittaus on enää muisto",
    "query.column.from": "tila ennen",
    "query.column.to": "tila jälkeen",
    "query.column.commit": "tallennus, joka kirjasi sen",
    "query.column.recorded": "milloin se kirjattiin",
    "query.column.author": "kuka sen kirjasi",
    "query.column.operation": "tapahtuma, johon se kuuluu",
    "query.column.landing": "yhdistäminen, joka toi sen",
    "query.column.before": "arvo ennen; ryhmät ja luettelot JSON-muodossa",
    "query.column.after": "arvo jälkeen samoin",
    "schema.kind": "laji",
    "schema.folder": "kansio",
    "schema.label": "nimitys",
    "schema.fields": "Kentät",
    "schema.fields.note": "Merkillä * merkityt ovat pakollisia.",
    "schema.lifecycle": "Elinkaari",
    "schema.diagram": "Kaaviona (mermaid)",
    "schema.grows": "kohtia vain lisätään",
    "schema.example": "esimerkiksi {value}",
    "schema.live": "meneillään",
    "schema.frozen": "kirjattu on jäädytetty; muutos vaatii perustelun",
    "schema.step": {
        "one": "{action}: tilasta {before} tilaan {after}",
        "other": "{action}: tiloista {before} tilaan {after}",
    },
    "schema.step.new": "{action}: uuden tietueen tila on {after}",
    "schema.step.any": "{action}: mistä tahansa tilasta tilaan {after}",
    "schema.needs": "edellyttää: {fields}",
    "schema.list": "luettelo: {item}",
    "schema.reference-to": "tietueen tunnus: {kind}",
    "schema.type.text": "monikielinen teksti (fi, sv, en)",
    "schema.type.id": "tunnus",
    "schema.type.reference": "minkä tahansa lajin tietue (kansio/tunnus)",
    "schema.type.date": "päivä (VVVV-KK-PP)",
    "schema.type.period-date": "päivä tai kuukausi (VVVV-KK-PP tai VVVV-KK)",
    "schema.type.uri": "verkko-osoite",
    "schema.type.string": "teksti",
    "schema.type.integer": "kokonaisluku",
    "schema.type.number": "luku",
    "schema.type.object": "kenttäryhmä",
    "schema.type.choice": "jokin näistä",
    "schema.type.array": "luettelo",
    "schema.type.any": "mikä tahansa arvo",
    "schema.hidden": "ei näy luetteloissa",
    "schema.start": "alku",
    "schema.entries": "luettelo",
    "schema.stays": {
        "one": "{action}: tilassa {before}, joka säilyy",
        "other": "{action}: tiloissa {before}; tila säilyy",
    },
    "help.status": (
        "Näytä tilannekuva. Siinä ovat avoimet painopisteet vaiheittain sekä niiden "
        "koordinaattorit ja toimenpiteet; toimenpiteet, jotka ovat myöhässä tai joista ei "
        "ole tuoretta seurantatietoa; päätöstä odottavat ehdotukset; seuraava kokous; "
        "puuttuvat tiedot; se, mitä ei ole vielä tallennettu tai jaettu. Valitsin --organisation "
        "kertoo yhdestä organisaatiosta, --focus-area yhdestä painopisteestä. Muodossa text "
        "edistyminen on sanoina ilman palkkeja."
    ),
    "help.list": (
        "Luettele tietyn lajin tietueet. Ilman ehtoja luetellaan kaikki, ja jos ehtoja on "
        "useita, ne tietueet, jotka täyttävät kaikki. Mitätöidyt tietueet näkyvät vain "
        "valitsimella --all."
    ),
    "help.list.where": (
        "Vain tietueet, joista tämä SQL-ehto pitää paikkansa, esimerkiksi \"lead = 'spek'\"; "
        "sarakkeet näyttää stcli query --schema"
    ),
    "help.list.organisation": (
        "Vain ne, joihin tämä organisaatio tai jokin sen yksiköistä nyt osallistuu, joista se "
        "vastaa, joihin se kuuluu tai joissa se on nimetty"
    ),
    "help.list.focus_area": "Vain tähän painopisteeseen kuuluvat",
    "help.list.body": "Vain tähän toimielimeen kuuluvat: sen kokoukset, päätökset ja jäsenet",
    "help.list.date": (
        "Vain tämän päivän asiat, VVVV-KK-PP: kokoukset ja päätökset päivänsä mukaan, muut "
        "elinkaarensa toimien mukaan"
    ),
    "option.kind": (
        "Tietueen laji: focus-area, measure, organisation, phenomenon, meeting, decision tai "
        "body (tai sen kansion nimi)"
    ),
    "option.status": "Vain tietueet, joilla on tämä tila; voi antaa useita kertoja",
    "option.late": "Vain meneillään olevat tietueet, joiden suunniteltu päättymisaika on ohi",
    "option.silent": (
        "Vain meneillään olevat tietueet, joista ei ole kirjattu seurantatietoa pitkään aikaan"
    ),
    "option.at": (
        "Mitä rekisterissä luki tuolloin: worktree, index, päivä (VVVV-KK-PP), kokous, "
        "last-meeting tai gitin versio"
    ),
    "option.on": "Mikä oli voimassa tämän päivän, VVVV-KK-PP, päättyessä kaiken nyt kirjatun perusteella; mitä ei tiedetä, on ei tiedossa",
    "option.columns": "Näytettävät kentät pilkuin eroteltuina, esimerkiksi id,lead,planned.end",
    "option.sort": (
        "Kentät, joiden mukaan järjestetään, pilkuin eroteltuina; -KENTTÄ kääntää järjestyksen"
    ),
    "option.all": "Myös mitätöidyt tietueet",
    "help.show": (
        "Näytä yksi tietue kokonaan. Sivulla ovat sen kentät, kirjaamatta olevat tiedot, "
        "historia ja se, missä siihen viitataan. Ohjelmia varten --json tai --format yaml."
    ),
    "help.search": (
        "Etsi tietueita sanoilla kaikenkielisistä teksteistä. Sana löytää kaikki taivutusmuotonsa ja "
        "yhdyssanat, joiden osa se on; kirjainkoolla ei ole väliä. Usealla sanalla löytyvät "
        "tietueet, joissa ovat ne kaikki; lainausmerkeissä olevat sanat ovat peräkkäin. Suuraakkosin "
        "kirjoitetut lyhenteet, numerot, tunnukset, päivät ja osoitteet löytävät vain itsensä. "
        "Nimet tulevat ennen muita tekstejä, kokonaiset sanat ennen osia ja harvinaiset sanat ennen "
        "yleisiä. Löydetty on [hakasulkeissa]. Ilman valintaa --limit ihmiselle näytetään 20 "
        "parasta ja ohjelmalle kaikki."
    ),
    "help.search.text": 'Sanat, jotka kaikki ovat tietueessa; "tällaiset sanat" ovat peräkkäin',
    "help.search.kind": (
        "Vain tämän lajin tietueet, esimerkiksi measure (tai lajin kansion nimi); voi antaa "
        "useita kertoja"
    ),
    "help.search.limit": "Enintään näin monta tietuetta, parhaat ensin",
    "help.query": (
        "Vastaa SQL-kieliseen kyselyyn (SQLiten murre) tai rekisteriin nimellä tallennettuun "
        "kyselyyn. Kysely vain lukee, se ei muuta mitään. Taulut vastaavat tietueita: yksi kutakin "
        "lajia ja yksi kutakin siinä olevaa luetteloa kohti sekä history, links, transitions, "
        "commits ja changes. --schema näyttää ne kaikki. today() on tämänpäiväiseksi katsottava "
        "päivä ja last_day() kuukauden viimeinen päivä. Ilman kyselyä luetellaan tallennetut (registry/queries/NIMI.sql)."
    ),
    "help.query.question": "Kysely SQL-kielellä, @TIEDOSTO tai tallennetun kyselyn nimi",
    "help.query.schema": "Näytä taulut ja mitä niiden sarakkeissa on",
    "help.export": (
        "Kirjoita kokonaisia tauluja muille ohjelmille: komennon `stcli query --schema` taulut "
        "tai ne, jotka nimetään (lajin nimi tarkoittaa sen taulua). Muodon kertoo --format (csv, "
        "jsonl, xlsx, parquet, ics, turtle, jsonld) tai tiedoston nimen pääte. XLSX-tiedostossa on taulukko kutakin taulua "
        "kohti; muissa muodoissa jokainen taulu on tiedosto valitsimen --output kansiossa ja "
        "niiden rinnalla datapackage.json, jossa ovat taulut, tyypit, rivimäärät, tarkistussummat "
        "ja tallennus. Yksi taulu voi mennä myös tiedostoon tai tulosteeseen. Samasta "
        "tallennuksesta tulevat aina samat tavut. Minkä `stcli export LAJI` kirjoittaa CSV- tai "
        "XLSX-muodossa, sen `stcli import` lukee takaisin."
        " Kalenterissa (ics) ovat toimenpiteiden määräajat, välitavoitteet ja kokoukset; turtle ja jsonld sisältävät organisaatiot ja toimielimet linkitettynä datana (RDF)."
    ),
    "help.export.tables": "Taulut tai tietueiden lajit; ilman niitä kaikki taulut",
    "help.export.base": (
        "turtle, jsonld: millä tietueiden IRI-tunnukset alkavat, esimerkiksi "
        "https://example.org/rekisteri/; muuten urn:stcli:REKISTERI:"
    ),
    "option.public": (
        "Vain se, minkä kaikki saavat nähdä: ei muistiinpanoja, yhteysosoitteita, ehdotuksia eikä "
        "mitätöityjä tietueita, ei mitään, mikä kertoo niistä, eikä mitään siitä, mitä git tietää "
        "(kuka tallensi mitä, aiemmat arvot)"
    ),
    "help.log": (
        "Kerro, mitä on tehty, uusin ensin. Jokaisesta toimesta kerrotaan, mitä tapahtui "
        "ja milloin, minkä päätöksen perusteella ja miksi sekä kuka sen kirjasi. Jos "
        "tietuetta ei nimetä, kerrotaan koko rekisteristä."
    ),
    "option.since": "Vain tästä päivästä alkaen, VVVV-KK-PP",
    "option.until": "Vain tähän päivään asti, VVVV-KK-PP",
    "option.action": (
        "Vain tämä toimi, esimerkiksi close tai focus-area.close; edit tarkoittaa yksittäisten "
        "kenttien muutoksia"
    ),
    "help.diff": (
        "Kerro, mitä on muuttunut kahden paikan välillä: mitä on päätetty ja tehty, kuka on "
        "liittynyt tai lähtenyt ja mitä tietoja on kirjattu. Ilman paikkoja verrataan työkansion "
        "tiedostoja viimeksi tallennettuun; yhden paikan kanssa työkansion tiedostoja siihen."
    ),
    "help.diff.a": (
        "Mistä verrataan: worktree, index, päivä (VVVV-KK-PP), kokous, last-meeting tai gitin "
        "versio; myös väli A..B; oletus HEAD"
    ),
    "help.diff.b": "Mihin verrataan; oletus worktree",
    "help.why": (
        "Kerro, mistä yhden kentän arvo on peräisin: kuka sen kirjasi ja milloin, millä toimella, "
        "päätöksellä ja perusteella, ja mitä siinä oli ennen. Arvoa seurataan yhdistämisten, "
        "kenttien nimenmuutosten ja tiedostojen siirtojen läpi."
    ),
    "help.why.record": "Tietue: viite, tiedosto, tunnus tai tunnuksen alku",
    "help.why.field": "Kenttä, esimerkiksi title.sv, status tai participants[spek].role",
    "help.explain": (
        "Selitä sääntö sanoin. Selityksestä näkee, mitä sääntö edellyttää, kuinka vakava "
        "sen rikkominen on ja mitä silloin on tehtävä. Jos sääntöä ei nimetä, luetellaan "
        "kaikki."
    ),
    "option.rule": "Säännön nimi, sellaisena kuin se on hakasulkeissa havainnon perässä",
    "help.schema": (
        "Näytä, mitä tietyn lajin tietueessa on. Jokaisesta kentästä kerrotaan tyyppi ja "
        "merkitys, ja lopuksi luetellaan elinkaaren toimet. Jos lajia ei nimetä, "
        "luetellaan lajit."
    ),
    # keeping
    "help.validate": (
        "Tarkasta rekisteri sen kaikkien sääntöjen mukaan. Jokainen sääntö katsoo aina "
        "koko rekisteriä; nimetyt tiedostot, --select ja --ignore vain valitsevat, mitkä "
        "havainnot näytetään. Tarkastus ei tarvitse verkkoa eikä kelloa: samat tiedostot "
        "antavat aina saman vastauksen. Jos virheitä on, paluukoodi on 1."
    ),
    "help.validate.paths": (
        "Näytä vain näiden havainnot: tiedostoja, kansioita, viittauksia tai tietueiden tunnuksia."
    ),
    "help.validate.at": (
        "Tarkasta, mitä rekisterissä luki muualla: indeksi (index), gitin versio, päivä tai kokous."
    ),
    "option.base": (
        "Vertaa tähän kohtaan: jo ennestään olleet havainnot merkitään, ja vain uudet ovat este."
    ),
    "option.select": (
        "Näytä vain nämä säännöt tai sääntöryhmät (yaml, schema); pilkuin eroteltuina, voi toistaa."
    ),
    "option.ignore": "Jätä nämä säännöt tai sääntöryhmät pois; pilkuin eroteltuina, voi toistaa.",
    "option.strict": "Pidä varoituksiakin esteenä.",
    "option.fix": (
        "Muuta tiedostot ensin vakiomuotoon (merkistö, rivinvaihdot, järjestys, lainausmerkit) ja "
        "kirjoita lainausmerkkeihin luvut, jotka ovat tekstiä; muu säilyy ennallaan."
    ),
    "validate.mended": "Korjattu: {path} (vain muoto; tiedot ovat samat).",
    "validate.mended.quoted": (
        "Korjattu: {path} (lukuina kirjoitetut tekstit ovat nyt lainausmerkeissä)."
    ),
    "refusal.fix-at": "Vain työkansion tiedostoja voi korjata, ei sitä, mitä oli kohdassa {at}.",
    "refusal.fix-at.hint": "Jätä pois --at tai --fix.",
    "refusal.path-unknown": "”{path}” ei tarkoita mitään rekisterin tiedostoa.",
    "refusal.path-unknown.hint": (
        "Anna rekisterin tiedosto tai kansio tai tietueen viittaus, esimerkiksi "
        "focus-areas/kyberrikollisuus."
    ),
    "refusal.path-unknown.suggestion": (
        "”{path}” ei tarkoita mitään rekisterin tiedostoa. Tarkoititko {suggestion}?"
    ),
    "help.fmt": (
        "Kirjoita tietueiden tiedostot vakiomuotoon. Vakiomuoto koskee kenttien "
        "järjestystä, sisennyksiä, lainausmerkkejä ja rivinvaihtoja. Tiedot ja kommentit "
        "säilyvät ennallaan, eikä vakiomuotoiseen tiedostoon kosketa. Mitään ei tallenneta "
        "historiaan."
    ),
    "help.fmt.paths": "Vain nämä: tiedostoja, kansioita, viittauksia tai tietueiden tunnuksia.",
    "help.fmt.check": (
        "Älä muuta mitään; luettele tiedostot, jotka muuttuisivat. Jos niitä on, paluukoodi on 1."
    ),
    "help.fmt.dry_run": "Älä muuta mitään; näytä muutokset rivi riviltä.",
    "fmt.changed": {
        "one": "{count} tiedosto kirjoitettiin vakiomuotoon; sen tiedot ovat samat.",
        "other": "{count} tiedostoa kirjoitettiin vakiomuotoon; niiden tiedot ovat samat.",
    },
    "fmt.would-change": {
        "one": (
            "{count} tiedosto ei ole vakiomuodossa. ”stcli fmt” kirjoittaa sen siihen; tiedot "
            "eivät muutu."
        ),
        "other": (
            "{count} tiedostoa ei ole vakiomuodossa. ”stcli fmt” kirjoittaa ne siihen; tiedot "
            "eivät muutu."
        ),
    },
    "fmt.unreadable": {
        "one": "{count} tiedostoa ei voi lukea, ja se jätettiin ennalleen.",
        "other": "{count} tiedostoa ei voi lukea, ja ne jätettiin ennalleen.",
    },
    "fmt.clean": {
        "one": "Katsottiin {count} tiedosto; se on vakiomuodossa.",
        "other": "Katsottiin {count} tiedostoa; kaikki ovat vakiomuodossa.",
    },
    "help.init": (
        "Perusta uusi rekisteri. Kansioon tulevat skeemat, registry.yaml, kolme toimielintä "
        "tehtävineen sekä automaattinen tarkastus muutosehdotuksille ja suoraan gitillä tehtäville "
        "tallennuksille. Jos kansio ei ole vielä git-varastossa, sellainen tehdään, ja rekisteri "
        "on sen ensimmäinen tallennus."
    ),
    "help.init.directory": "Uuden rekisterin kansio; nykyinen kansio, jos muuta ei anneta.",
    "help.init.id": "Rekisterin tunnus; muodostetaan kansion nimestä, jos muuta ei anneta.",
    "help.init.title_fi": "Rekisterin nimi suomeksi.",
    "help.init.title_sv": "Rekisterin nimi ruotsiksi.",
    "help.init.title_en": "Rekisterin nimi englanniksi.",
    "help.init.dry_run": "Älä tee mitään; luettele tiedostot, jotka tehtäisiin.",
    "init.made": "Uusi rekisteri ”{title}” on kansiossa {folder}.",
    "init.kept": "{path} oli jo olemassa ja jätettiin ennalleen.",
    "init.dry-run": {
        "one": "Mitään ei tehty. Kansioon {folder} tehtäisiin {count} tiedosto.",
        "other": "Mitään ei tehty. Kansioon {folder} tehtäisiin {count} tiedostoa.",
    },
    "init.next.commit": (
        "Seuraavaksi: kansio on jo git-varastossa, joten siihen ei tallennettu mitään. Katso "
        "tiedostot läpi ja suorita sitten: git add -A {folder} && git commit"
    ),
    "init.next.no-git": (
        "Gitiä ei löytynyt, joten historiaa ei vielä ole. Muutokset tallennetaan gitiin: asenna "
        "se, suorita kansiossa {folder} ”git init” ja tee ensimmäinen tallennus."
    ),
    "init.action": (
        "Ylläpitäjälle: {workflow} tarkastaa muutosehdotukset, kunhan siinä kerrotaan, missä stcli "
        "on GitHubissa. Kirjoita kohdan {action} tilalle varaston omistaja ja tallennuksen "
        "koko tunniste."
    ),
    "init.next.organisation": (
        "Seuraavaksi: siirry kansioon {folder} ja lisää organisaatiot, esimerkiksi: stcli "
        "organisation add sm --name-fi Sisäministeriö --type ministry"
    ),
    "init.next.organisation.here": (
        "Seuraavaksi: lisää organisaatiot, esimerkiksi: stcli organisation add sm --name-fi "
        "Sisäministeriö --type ministry"
    ),
    "refusal.init-not-a-folder": "{folder} on tiedosto, ei kansio.",
    "refusal.init-not-empty": "Kansiossa {folder} on jo kansio {name}, eikä se ole tyhjä.",
    "refusal.init-not-empty.hint": "Valitse tyhjä kansio, esimerkiksi: stcli init oma-rekisteri",
    "refusal.init-inside-registry": "{folder} on rekisterin {outer} sisällä eikä kuulu sinne.",
    "refusal.init-inside-registry.hint": "Valitse kansio kyseisen rekisterin ulkopuolelta.",
    "refusal.init-invalid": "Uusi rekisteri ei olisi sääntöjen mukainen, joten mitään ei tehty.",
    "refusal.init-invalid.hint": "Korjaa alla nimetyt kohdat ja yritä uudelleen.",
    "help.demo": (
        "Käy läpi painopisteen koko elinkaari tilapäisessä rekisterissä. Jokainen komento on "
        "oikea ja näytetään ennen suorittamista; kaikki tiedot ovat keksittyjä. Omiin "
        "tiedostoihisi ja gitin asetuksiin ei kosketa, eikä mitään jää jäljelle, ellet anna "
        "valitsinta --keep."
    ),
    "help.demo.keep": "Jätä esittelyn rekisteri paikalleen katsottavaksi.",
    "help.demo.pause": "Odota kohtausten välissä Enter-näppäintä (päätteessä).",
    "demo.intro": (
        "Tässä on painopisteen elinkaari ehdotuksesta päättämiseen tilapäisessä rekisterissä. "
        "Komennot ovat oikeita; kaikki tiedot ovat keksittyjä."
    ),
    "demo.scene.founding": (
        "1. Uusi rekisteri alkaa yhteistoimintamallin kolmesta toimielimestä ja säännöistä."
    ),
    "demo.scene.organisations": (
        "2. Organisaatiot lisätään. Ministeriö liittyy yhteistyöryhmään ja saa samalla "
        "edustuksen myös asiantuntijaverkostossa."
    ),
    "demo.scene.proposal": (
        "3. Usealla organisaatiolla on tahtoa ja voimavaroja ratkaista ilmiö yhdessä: ehdotetaan "
        "painopistettä."
    ),
    "demo.scene.opening": (
        "4. Vain yhteistyöryhmä voi avata sen. Kokous suunnitellaan ja pidetään, ja päätös "
        "kirjataan yhdessä sen kanssa, mitä päätettiin, yhtenä tallennuksena."
    ),
    "demo.scene.preparation": (
        "5. Valmistelussa ryhmä nimeää koordinaattorin ja laatii ilmiön kuvauksen, vision, "
        "tavoitteet ja yhteiset toimenpiteet."
    ),
    "demo.scene.start": "6. Seuraava kokous päättää, että toimeenpano alkaa.",
    "demo.scene.work": "7. Toimenpide toteutetaan. Tila on se, mitä historia kertoo.",
    "demo.scene.refusal": (
        "8. Ryhmä haluaa päättää painopisteen, mutta yksi toimenpide on vielä kesken. Komento "
        "hylätään, tarkoituksella: se kertoo, mikä on esteenä, eikä muuta mitään."
    ),
    "demo.scene.settling": "9. Toimenpide perutaan ja kerrotaan perustelu.",
    "demo.scene.closing": (
        "10. Nyt sama komento onnistuu. Päättyneestä painopisteestä kerrotaan tulokset."
    ),
    "demo.scene.trail": "11. Kuka kirjasi mitä ja milloin, ja mihin päätökseen se perustuu:",
    "demo.scene.check": (
        "12. Kaikki säännöt koko rekisteriin. Jäljellä on puutteita, ei virheitä: toimielinten "
        "ruotsinkielisiä nimiä ei tiedetä."
    ),
    "demo.pause": "Jatka painamalla Enter …",
    "demo.gone": "Loppu. Esittelyn rekisteri on poistettu. Säilyttääksesi sen: stcli demo --keep",
    "demo.kept": (
        "Loppu. Esittelyn rekisteri on kansiossa {folder}. Siirry sinne ja kokeile esimerkiksi: "
        "stcli show esimerkki-kotitapaturmat"
    ),
    "refusal.demo-inside-repository": (
        "Tilapäistiedostojen kansio {folder} on git-varaston sisällä, joten esittely "
        "kirjoittaisi sinne."
    ),
    "refusal.demo-inside-repository.hint": "Aseta TMPDIR kansioon, joka ei ole missään varastossa.",
    # rules-yaml
    "rule.yaml-syntax.law": "Tiedosto noudattaa YAML-kielen kielioppia.",
    "rule.yaml-syntax.text": (
        "Tiedostoa ei voi lukea lainkaan, koska siitä puuttuu merkki tai siinä on merkki "
        "väärässä paikassa tai liikaa. Yleensä syynä on puuttuva kaksoispiste tai lainausmerkki "
        "tai rivi, joka on sisennetty eri tavalla kuin viereiset rivit.\n"
        "Esimerkki virheestä (lainausmerkki jää sulkematta):\n"
        '  place: "Helsinki\n'
        "Toimi näin: tarkista ilmoitettu rivi ja sitä edeltävä rivi. Sisennä kahdella "
        "välilyönnillä. Kirjoita lainausmerkkeihin teksti, jossa on ”: ” tai ” #”."
    ),
    "rule.yaml-alias.law": "Tiedostossa ei ole ankkureita (&nimi) eikä viittauksia niihin (*nimi).",
    "rule.yaml-alias.text": (
        "Viittaus toistaa tiedoston toisen kohdan. Lukija ei välttämättä huomaa, mitä se "
        "tarkoittaa, ja pienikin tiedosto voi paisua rajatta. Siksi viittaukset hylätään.\n"
        "Esimerkki virheestä:\n"
        "  title: *title\n"
        "Toimi näin: kirjoita arvo näkyviin molempiin kohtiin. Jos tekstin on tarkoitus alkaa "
        "merkillä & tai *, kirjoita se lainausmerkkeihin."
    ),
    "rule.yaml-tag.law": "Tiedostossa ei ole tyyppimerkintöjä (!nimi).",
    "rule.yaml-tag.text": (
        "Tyyppimerkintä saa ohjelman käsittelemään arvoa erityisellä tavalla. Rekisterissä on "
        "vain avain–arvo-pareja, luetteloita, tekstejä, lukuja ja totuusarvoja, joten "
        "tyyppimerkintöjä ei tarvita.\n"
        "Esimerkki virheestä:\n"
        "  date: !!timestamp 2026-03-12\n"
        "Toimi näin: poista huutomerkillä alkava sana. Jos tekstin on tarkoitus alkaa "
        "huutomerkillä, kirjoita se lainausmerkkeihin."
    ),
    "rule.yaml-directive.law": "Tiedostossa ei ole ohjausrivejä (%-merkillä alkavia rivejä).",
    "rule.yaml-directive.text": (
        "Esimerkiksi rivi ”%YAML 1.1” muuttaa tapaa, jolla muu tiedosto luetaan. Rekisterin "
        "kaikki tiedostot luetaan samalla tavalla.\n"
        "Toimi näin: poista rivi ja sen alla oleva rivi ”---”."
    ),
    "rule.yaml-merge-key.law": "Tiedostossa ei ole yhdistämisavaimia (<<).",
    "rule.yaml-merge-key.text": (
        "Avain ”<<” kopioi kenttiä muualta, eivätkä ohjelmat tulkitse sitä samalla tavalla.\n"
        "Toimi näin: kirjoita kentät näkyviin yksitellen."
    ),
    "rule.yaml-duplicate-key.law": "Kenttä annetaan vain kerran.",
    "rule.yaml-duplicate-key.text": (
        "Jos sama kenttä on tiedostossa kahdesti, toinen arvoista katoaisi kenenkään huomaamatta.\n"
        "Esimerkki virheestä:\n"
        "  lead: spek\n"
        "  lead: sm\n"
        "Toimi näin: säilytä oikea arvo ja poista toinen. Jos molemmat ovat oikein, kentän "
        "pitäisi ehkä olla luettelo."
    ),
    "rule.yaml-documents.law": "Tiedostossa on yksi asiakirja.",
    "rule.yaml-documents.text": (
        "Tiedoston keskellä oleva rivi ”---” aloittaa toisen asiakirjan, jota moni ohjelma ei "
        "lue. Yksi tietue on yksi tiedosto.\n"
        "Toimi näin: siirrä rivin ”---” jälkeinen osa omaan tiedostoonsa tai poista rivi."
    ),
    "rule.yaml-empty.law": "Tiedosto ei ole tyhjä.",
    "rule.yaml-empty.text": (
        "Tiedostossa ei ole lainkaan kenttiä, vain tyhjiä rivejä tai kommentteja, tai se ei "
        "koostu kentistä.\n"
        "Toimi näin: täytä lajin pakolliset kentät (komento ”stcli schema LAJI” luettelee ne) "
        "tai poista tiedosto, jos sitä ei ole koskaan tallennettu."
    ),
    "rule.yaml-encoding.law": "Tiedosto on UTF-8-muotoista tekstiä ilman tavujärjestysmerkkiä.",
    "rule.yaml-encoding.text": (
        "Muussa merkistössä kirjaimet å, ä ja ö muuttuvat toisiksi muille lukijoille. "
        "Tavujärjestysmerkki on näkymätön merkki, jonka jotkin ohjelmat lisäävät tiedoston "
        "alkuun.\n"
        "Toimi näin: tallenna tiedosto muodossa ”UTF-8” (ei ”UTF-8 ja BOM”, ”Unicode” eikä "
        "”ANSI”). Komento ”stcli fmt” poistaa merkin."
    ),
    "rule.yaml-character.law": "Tiedostossa ei ole piilomerkkejä.",
    "rule.yaml-character.text": (
        "Ohjausmerkit, nollalevyiset merkit, kirjoitussuunnan kääntävät merkit ja sisennyksenä "
        "käytetyt sarkaimet eivät näy, mutta ne muuttavat sitä, mitä tiedosto tarkoittaa tai "
        "näyttää sanovan. Niitä tulee usein mukaan, kun tekstiä liitetään verkkosivulta tai "
        "asiakirjasta.\n"
        "Toimi näin: poista merkki ilmoitetusta kohdasta. Jos et näe sitä, kirjoita teksti "
        "uudelleen. Sisennä välilyönneillä."
    ),
    "rule.yaml-conflict-marker.law": (
        "Tiedostossa ei ole ratkaisematonta ristiriitaa kahden version välillä."
    ),
    "rule.yaml-conflict-marker.text": (
        "Kaksi henkilöä on muuttanut samaa kohtaa. Rivit ”<<<<<<<”, ”=======” ja ”>>>>>>>” "
        "näyttävät molemmat versiot, ja jonkun on valittava niistä.\n"
        "Toimi näin: säilytä oikeat rivit ja poista merkkirivit; ”stcli validate” kertoo, "
        "onko tiedosto taas kunnossa."
    ),
    "rule.yaml-number.law": "Luku kirjoitetaan niin, että jokainen ohjelma lukee saman luvun.",
    "rule.yaml-number.text": (
        "Jotkin ohjelmat lukevat merkinnän 007 luvuksi 7, merkinnän 0o17 luvuksi 15 ja merkinnän "
        "1_000 tuhanneksi, toiset tekstiksi. Arvoilla .nan ja .inf ei ole käyttöä, ja lukua 9 "
        "007 199 254 740 992 suuremmat kokonaisluvut menettävät numeroita.\n"
        "Esimerkki virheestä:\n"
        "  number: 007\n"
        'Toimi näin: jos tarkoitat tekstiä, kirjoita se lainausmerkkeihin: number: "007". Jos '
        "tarkoitat lukua, käytä vain numeroita 0–9, desimaalipistettä ja miinusmerkkiä."
    ),
    "rule.yaml-key.law": "Kenttien nimet ovat pelkkiä tekstejä.",
    "rule.yaml-key.text": (
        "Eri ohjelmat lukevat eri tavoin nimen, joka on luku, totuusarvo, null, luettelo tai "
        "tyhjä.\n"
        "Esimerkki virheestä:\n"
        "  1: ensimmäinen tavoite\n"
        "Toimi näin: tarkista nimi komennolla ”stcli schema LAJI”. Ylimääräinen kaksoispiste on "
        "voinut tehdä tekstistä nimen: kirjoita teksti lainausmerkkeihin."
    ),
    "rule.yaml-limit.law": "Tiedostossa on enintään 1 megatavu, 32 tasoa ja 20 000 arvoa.",
    "rule.yaml-limit.text": (
        "Mikään tietue ei tarvitse enempää tilaa. Rajat estävät sen, että pahantahtoisesti tehty "
        "tiedosto pysäyttäisi työvälineen.\n"
        "Toimi näin: säilytä raportit ja liitteet muualla ja viittaa niihin linkillä. Jaa "
        "tietue, joka todella on näin suuri."
    ),
    # rules-schema
    "rule.schema-required.law": "Lajin pakolliset kentät on annettu.",
    "rule.schema-required.text": (
        "Jokaisella tietuelajilla on kenttiä, joita ilman tietuetta ei voi käyttää: "
        "toimenpiteellä on vastuuorganisaatio ja päätöksellä päivämäärä.\n"
        "Toimi näin: lisää ilmoitettu kenttä. Komento ”stcli schema LAJI” kertoo, mitä siihen "
        "kirjoitetaan, ja näyttää esimerkin."
    ),
    "rule.schema-enum.law": "Kentässä, johon on valmiit vaihtoehdot, on jokin niistä.",
    "rule.schema-enum.text": (
        "Joihinkin kenttiin voi kirjoittaa vain tiettyjä sanoja, jotta tietueita voi laskea ja "
        "verrata: organisaation tyyppi, osallistujan rooli, tila.\n"
        "Esimerkki virheestä:\n"
        "  role: coordinater\n"
        "Toimi näin: käytä jotakin ilmoituksessa mainituista sanoista täsmälleen siinä muodossa "
        "(englanniksi, pienin kirjaimin)."
    ),
    "rule.schema-type.law": (
        "Kentän arvo on oikeaa tyyppiä: teksti, luku, luettelo tai kenttäryhmä."
    ),
    "rule.schema-type.text": (
        "Luettelon jokaisen kohdan edessä on yhdysmerkki myös silloin, kun kohtia on vain yksi. "
        "Monikielinen teksti on kenttäryhmä. Luvulta näyttävä teksti kirjoitetaan "
        "lainausmerkkeihin.\n"
        "Esimerkki oikeasta muodosta:\n"
        "  case_numbers:\n"
        "    - VN/6127/2021\n"
        "  title:\n"
        "    fi: Kyberrikollisuus arjen turvallisuuden uhkana\n"
        "Toimi näin: muuta arvo ilmoituksessa mainittuun tyyppiin."
    ),
    "rule.schema-additional-properties.law": "Tietueessa on vain sen lajiin kuuluvia kenttiä.",
    "rule.schema-additional-properties.text": (
        "Väärin kirjoitettu kenttä jäisi huomaamatta pois kaikista luetteloista ja hauista. "
        "Siksi tuntemattomat kentät ovat virheitä.\n"
        "Esimerkki virheestä:\n"
        "  focusarea: kyberrikollisuus\n"
        "Toimi näin: korjaa kirjoitusasu (ilmoitus usein ehdottaa oikeaa nimeä), siirrä kenttä "
        "oikeaan paikkaan tai kirjoita asia kenttään ”notes”."
    ),
    "rule.schema-pattern.law": "Tunnus, numero ja päivämäärä ovat sovitussa muodossa.",
    "rule.schema-pattern.text": (
        "Tunnuksessa on pieniä kirjaimia a–z, numeroita ja yksittäisiä yhdysmerkkejä: "
        "turvallisuuden-tunne. Päivämäärä on vuosi-kuukausi-päivä: 2026-03-12. Ajankohta voi "
        "olla myös kuukausi: 2026-03. Y-tunnuksessa on seitsemän numeroa, yhdysmerkki ja "
        "tarkistusnumero: 2077474-0.\n"
        "Toimi näin: kirjoita arvo ilmoituksessa mainitussa muodossa."
    ),
    "rule.schema-format.law": "Päivämäärä on olemassa oleva päivä ja linkki toimiva osoitemuoto.",
    "rule.schema-format.text": (
        "2026-02-30 on muodoltaan päivämäärä, mutta sellaista päivää ei ole. Linkki alkaa "
        "merkeillä https:// tai http://, eikä siinä ole välilyöntejä.\n"
        "Toimi näin: tarkista arvo lähteestä ja korjaa se."
    ),
    "rule.schema-min-items.law": "Luettelo, jossa on oltava sisältöä, ei ole tyhjä.",
    "rule.schema-min-items.text": (
        "Joillakin luetteloilla ei ole merkitystä ilman sisältöä: päätöksellä on vähintään "
        "yksi kohde ja historiassa vähintään yksi kirjaus.\n"
        "Toimi näin: lisää puuttuvat kohdat. Jos luettelo on vapaaehtoinen eikä "
        "kerrottavaa ole, poista koko kenttä."
    ),
    "rule.schema-max-items.law": "Luettelossa on enintään kentän sallima määrä kohtia.",
    "rule.schema-max-items.text": (
        "Luettelo on pidempi kuin kenttä sallii.\n"
        "Toimi näin: poista kohdat, jotka eivät kuulu luetteloon."
    ),
    "rule.schema-unique-items.law": "Luettelossa ei ole samaa asiaa kahdesti.",
    "rule.schema-unique-items.text": (
        "Sama kohta on luettelossa kahdesti ja tulisi lasketuksi kahdesti.\n"
        "Toimi näin: poista toistuva kohta."
    ),
    "rule.schema-min-length.law": "Annettu teksti ei ole tyhjä.",
    "rule.schema-min-length.text": (
        "Tyhjä teksti näyttää vastaukselta, vaikka se ei ole sellainen. Puuttuva kenttä on "
        "rehellinen: se kertoo, ettei asiaa tiedetä.\n"
        "Toimi näin: kirjoita teksti tai poista koko kenttä."
    ),
    "rule.schema-max-length.law": "Teksti on enintään kentän sallimassa pituudessa.",
    "rule.schema-max-length.text": (
        "Teksti on pidempi kuin kenttä sallii. Tunnuksessa on enintään 100 merkkiä.\n"
        "Toimi näin: lyhennä tekstiä tai kirjoita pidempi teksti sille tarkoitettuun kenttään."
    ),
    "rule.schema-minimum.law": "Luku ei ole pienempi kuin kenttä sallii.",
    "rule.schema-minimum.text": (
        "Luku on pienempi kuin pienin, jolla on kentässä merkitys: esityslistan asiakohdat "
        "numeroidaan ykkösestä ja historian kirjaukset nollasta alkaen.\n"
        "Toimi näin: tarkista luku ja korjaa se."
    ),
    "rule.schema-maximum.law": "Luku ei ole suurempi kuin kenttä sallii.",
    "rule.schema-maximum.text": (
        "Luku on suurempi kuin suurin, jolla on kentässä merkitys.\n"
        "Toimi näin: tarkista luku ja korjaa se."
    ),
    "rule.schema-const.law": "Kentässä, jolla on vain yksi mahdollinen arvo, on se arvo.",
    "rule.schema-const.text": (
        "Esimerkiksi kentän ”origin” arvo on aina ”imported”. Tietueessa, jota ei ole "
        "tuotu muualta, kenttää ei ole.\n"
        "Toimi näin: kirjoita ilmoituksessa mainittu arvo tai poista kenttä."
    ),
    "rule.schema-min-properties.law": "Annetussa kenttäryhmässä on vähintään yksi kenttä.",
    "rule.schema-min-properties.text": (
        "Tyhjä kenttäryhmä ei kerro mitään: tekstillä on vähintään yksi kieli.\n"
        "Toimi näin: täytä ryhmän kentät tai poista koko ryhmä."
    ),
    "rule.schema-invalid.law": (
        "Skeema on itse oikein muodostettu ja käyttää vain sitä, minkä stcli ymmärtää."
    ),
    "rule.schema-invalid.text": (
        "Kansion schemas/ skeemat ovat rekisterin laki: mitä kenttiä tietueella on ja miten sen "
        "tila voi muuttua. Viallinen skeema ei voi arvioida mitään, joten sen lajin tietueet "
        "jäävät tarkastamatta.\n"
        "Toimi näin: peru skeemaan tehty muutos tai kysy skeemojen ylläpitäjältä. Sihteeristön "
        "ei tarvitse muokata skeemoja päivittäisessä työssään."
    ),
    "rule.schema-max-properties.law": "Kenttäryhmässä on enintään sallittu määrä kenttiä.",
    "rule.schema-max-properties.text": (
        "Ryhmässä on enemmän kenttiä kuin skeema sallii.\n"
        "Toimi näin: poista kentät, jotka eivät kuulu ryhmään."
    ),
    "rule.schema-exclusive-minimum.law": "Luku on suurempi kuin kentän raja-arvo.",
    "rule.schema-exclusive-minimum.text": (
        "Luku on enintään raja-arvo, joka kentän pitää ylittää.\n"
        "Toimi näin: tarkista luku ja korjaa se."
    ),
    "rule.schema-exclusive-maximum.law": "Luku on pienempi kuin kentän raja-arvo.",
    "rule.schema-exclusive-maximum.text": (
        "Luku on vähintään raja-arvo, jonka alle kentän pitää jäädä.\n"
        "Toimi näin: tarkista luku ja korjaa se."
    ),
    "rule.schema-property-names.law": "Myös vapaasti valittavat nimet ovat sovitussa muodossa.",
    "rule.schema-property-names.text": (
        "Joissakin tiedoston registry.yaml kohdissa kaksoispisteen vasemmalla puolella on itse "
        "valittuja nimiä, kuten lajien tai allekirjoittajien nimet. Niidenkin on oltava tietyssä "
        "muodossa.\n"
        "Toimi näin: korjaa ilmoituksessa mainittu nimi."
    ),
    "rule.schema-any-of.law": (
        "Kenttä, jonka voi kirjoittaa usealla tavalla, on kirjoitettu jollakin niistä."
    ),
    "rule.schema-any-of.text": (
        "Arvo ei vastaa mitään muotoa, jonka skeema tarjoaa kentälle.\n"
        "Toimi näin: katso esimerkit komennolla ”stcli schema LAJI” ja kirjoita arvo johonkin "
        "niistä muodoista."
    ),
    "rule.schema-one-of.law": (
        "Kenttä, jonka voi kirjoittaa usealla tavalla, on kirjoitettu täsmälleen yhdellä niistä."
    ),
    "rule.schema-one-of.text": (
        "Arvo ei vastaa mitään muotoa, jonka skeema tarjoaa kentälle, tai se vastaa useampaa, "
        "jolloin ei ole selvää, mitä tarkoitetaan.\n"
        "Toimi näin: katso esimerkit komennolla ”stcli schema LAJI” ja kirjoita arvo johonkin "
        "niistä muodoista."
    ),
    "rule.schema-not.law": "Kentässä ei ole pois suljettua arvoa.",
    "rule.schema-not.text": (
        "Skeema sulkee tämän arvon pois, vaikka sen muoto on oikea.\n"
        "Toimi näin: tarkista arvo ja korjaa se."
    ),
    # rules-records
    "rule.file-kind.law": (
        "Jokainen kansion registry/ tiedosto on oikealla paikallaan oleva tietue, registry.yaml "
        "tai muu rekisterin tuntema tiedosto."
    ),
    "rule.file-kind.text": (
        "Tietueet ovat lajinsa kansiossa, yksi tietue tiedostossa, ja tiedosto on nimetty "
        "tietueen tunnuksen mukaan: registry/measures/kamera-opas.yaml. Kaikki muu jäisi "
        "kenenkään huomaamatta lukematta: väärässä kansiossa oleva tiedosto, tekstieditorin "
        "jättämä kopio, linkki, kahdesti käytetty tunnus tai kaksi nimeä, joissa on eroa vain "
        "pienten ja suurten kirjainten välillä.\n"
        "Toimi näin: siirrä tiedosto paikalleen, anna sille oikea nimi tai poista se, jos se ei "
        "ole tietue."
    ),
    "rule.id-matches-file.law": "Tietueen tunnus on sen tiedoston nimi.",
    "rule.id-matches-file.text": (
        "Muut tietueet, tallennukset ja linkit nimeävät tietueen sen kansion ja tunnuksen "
        "mukaan. Jos tiedosto ja tunnus eroaisivat toisistaan, kukaan ei voisi sanoa, kumpaa "
        "tarkoitetaan.\n"
        "Esimerkki: tiedostossa registry/organisations/spek.yaml on rivi ”id: spek”.\n"
        "Toimi näin: palauta tiedoston entinen nimi tai korjaa siinä oleva tunnus. Tunnus "
        "valitaan kerran, eikä se muutu, vaikka nimi muuttuisi."
    ),
    "rule.reference-resolves.law": (
        "Jokainen viittaus kohdistuu olemassa olevaan tietueeseen, eikä voimassa oleva viittaus "
        "kohdistu mitätöityyn tietueeseen."
    ),
    "rule.reference-resolves.text": (
        "Tyhjään johtava viittaus kätkee väärin kirjoitetun nimen tai kadonneen tietueen. "
        "Mitätöityä tietuetta ei olisi pitänyt koskaan kirjata, joten mikään voimassa oleva ei "
        "saa perustua siihen. Mitätöityyn tietueeseen saa viitata mitätöidyssä tietueessa, "
        "kumotussa toimessa ja siinä tiedossa, mistä toimenpide siirrettiin.\n"
        "Esimerkki virheestä:\n"
        "  lead: spekk\n"
        "Toimi näin: korjaa tunnus (ilmoitus usein ehdottaa oikeaa) tai lisää puuttuva tietue."
    ),
    "rule.history-replays.law": (
        "Tila, vaihe, painopiste ja kokouspäivä ovat ne, jotka historia antaa mahdollisin toimin "
        "päivämäärien järjestyksessä."
    ),
    "rule.history-replays.text": (
        "Tietue kertoo oman tarinansa. Kuka tahansa voi käydä kirjaukset läpi, ja lopputuloksen "
        "on oltava se, mitä tietueessa nyt lukee. Silloin mitään ei ole voitu muuttaa ilman "
        "kirjausta.\n"
        "Esimerkki virheestä: ”status: closed”, vaikka mikään historian kirjaus ei päätä "
        "painopistettä.\n"
        "Toimi näin: kirjaa toimi sille tarkoitetulla komennolla (esimerkiksi stcli focus-area "
        "close), älä muuta tilaa käsin. Väärä toimi kumotaan komennolla stcli undo."
    ),
    "rule.decision-mandated.law": (
        "Päätöstä edellyttävä toimi perustuu päätökseen, joka koskee juuri tätä toimea ja "
        "tietuetta ja jonka toimivaltainen toimielin on tehnyt ajoissa."
    ),
    "rule.decision-mandated.text": (
        "Vain yhteistyöryhmä avaa, käynnistää toimeenpanoon, päättää, hylkää, avaa uudelleen ja "
        "lykkää painopisteitä. Päätöksen on koskettava tätä toimea ja tietuetta. Se ei saa olla "
        "toimea myöhempi eikä edellisen toimen päätöstä aiempi, siihen ei saa perustua toinen "
        "saman tietueen toimi, ja toimielimellä on pitänyt olla päätösvalta. Jos rekisteriin "
        "tuodun tietueen päätöstä ei tiedetä, siitä annetaan vain varoitus.\n"
        "Esimerkki: 12.3.2026 päivätty kirjaus ”action: open” nimeää samana päivänä tai aiemmin "
        "tehdyn päätöksen, jossa on ”decides: focus-area.open” ja painopiste kohteena.\n"
        "Toimi näin: kirjaa päätös (stcli decision record) ja nimeä se tai nimeä kokous, jossa "
        "päätettiin (--meeting)."
    ),
    "rule.decision-fits-meeting.law": (
        "Päätöksen kokouksella on sama toimielin ja sama päivä, eikä kokousta ole peruttu."
    ),
    "rule.decision-fits-meeting.text": (
        "Kokouksen allekirjoitettu pöytäkirja on päätös; rekisteriin se vain kirjataan. "
        "Kokouksensa kanssa ristiriitainen tietue johtaisi väärän pöytäkirjan luo.\n"
        "Toimi näin: vertaa pöytäkirjaan ja korjaa päätöksen toimielin, päivämäärä tai kokous."
    ),
    "rule.several-organisations.law": (
        "Painopistettä avattaessa mukana on vähintään kaksi organisaatiota."
    ),
    "rule.several-organisations.text": (
        "Työ aloitetaan vain asioista, joiden ratkaisemiseen usealla organisaatiolla on tahtoa "
        "ja voimavaroja. Saman organisaation yksiköt lasketaan yhdeksi: ministeriön kaksi "
        "osastoa on yksi. Jos osallistujia on myöhemmin, painopisteen ollessa avoinna, vähemmän, "
        "siitä annetaan varoitus.\n"
        "Toimi näin: lisää organisaatiot ja päivä, josta alkaen ne osallistuvat: stcli "
        "focus-area join TUNNUS ORGANISAATIO --date PÄIVÄ."
    ),
    "rule.preparation-complete.law": (
        "Toimeenpanossa olevalla painopisteellä on ilmiön kuvaus, visio ja vähintään yksi "
        "toimenpide."
    ),
    "rule.preparation-complete.text": (
        "Nämä ovat valmistelun kolme tulosta; ilman niitä ei ole mitään toimeenpantavaa.\n"
        "Toimi näin: kirjaa kuvaus ja visio komennolla stcli focus-area prepare ja toimenpiteet "
        "komennolla stcli measure add. Käynnistä toimeenpano vasta sitten."
    ),
    "rule.no-live-measures.law": (
        "Päättyneessä tai hylätyssä painopisteessä ei ole suunniteltuja, käynnissä olevia tai "
        "keskeytettyjä toimenpiteitä."
    ),
    "rule.no-live-measures.text": (
        "Painopisteen päättyessä kaikki siihen kuuluva saatetaan loppuun: jokainen toimenpide "
        "merkitään valmiiksi, perutuksi tai muualle siirretyksi tai siirretään toiseen "
        "painopisteeseen.\n"
        "Toimi näin: käsittele jokainen toimenpide (stcli measure complete, cancel, transfer tai "
        "move). Päätettäessä loput voi käsitellä samalla: --cancel-measures PERUSTELU, "
        "--transfer-measures KENELLE tai --move-measures PAINOPISTE."
    ),
    "rule.closed-with-outcome.law": "Päättyneen painopisteen tulokset on kerrottu.",
    "rule.closed-with-outcome.text": (
        "Se, mitä saatiin aikaan, on viimeinen asia, jonka rekisteri kertoo painopisteestä, ja "
        "ensimmäinen, jota siitä kysytään.\n"
        "Toimi näin: päätä painopiste valitsimella --outcome-fi tai täydennä tulokset "
        "jälkikäteen: stcli set TUNNUS outcome.fi=…"
    ),
    "rule.goal-exists.law": "Toimenpiteen tavoitteet ovat sen painopisteen tavoitteita.",
    "rule.goal-exists.text": (
        "Toimenpide edistää painopisteessä sovittuja tavoitteita; tavoitetta, jota siinä ei ole, "
        "ei voi seurata.\n"
        "Toimi näin: korjaa tavoitteen tunnus toimenpiteessä tai lisää tavoite painopisteeseen "
        "(stcli focus-area prepare TUNNUS --goal TUNNUS=TEKSTI)."
    ),
    "rule.phenomenon-supported.law": "Valittua ilmiötä tukee vähintään kaksi organisaatiota.",
    "rule.phenomenon-supported.text": (
        "Työ aloitetaan vain ilmiöistä, joiden ratkaisemiseen usealla organisaatiolla on tahtoa "
        "ja voimavaroja. Saman organisaation yksiköt lasketaan yhdeksi.\n"
        "Toimi näin: kirjaa kunkin organisaation tuki ja sen antamat voimavarat: stcli "
        "phenomenon support TUNNUS ORGANISAATIO --resources TEKSTI."
    ),
    "rule.phenomenon-selected.law": "Ehdotetun tai avoimen painopisteen ilmiöt on valittu.",
    "rule.phenomenon-selected.text": (
        "Asiantuntijaverkosto tekee ilmiöstä alustavan ilmiökartoituksen, ja ilmiö valitaan "
        "ennen kuin siitä ehdotetaan painopistettä.\n"
        "Toimi näin: kartoita ja valitse ilmiö ensin (stcli phenomenon map, stcli phenomenon "
        "select) tai poista se painopisteestä."
    ),
    "rule.subgroup-participates.law": "Osaryhmän organisaatiot osallistuvat painopisteeseen.",
    "rule.subgroup-participates.text": (
        "Osaryhmä on osa painopisteryhmää, joten siinä työskentelevä organisaatio osallistuu "
        "painopisteeseen.\n"
        "Toimi näin: lisää organisaatio osallistujiin (stcli focus-area join TUNNUS "
        "ORGANISAATIO) tai poista se osaryhmästä."
    ),
    "rule.one-coordinator.law": "Avoimella painopisteellä on nyt täsmälleen yksi koordinaattori.",
    "rule.one-coordinator.text": (
        "Jos koordinaattoria ei ole, kukaan ei vastaa seuraavasta vaiheesta; jos niitä on "
        "useita, kaikki odottavat toisiaan.\n"
        "Toimi näin: nimeä koordinaattori: stcli focus-area coordinator TUNNUS "
        "ORGANISAATIO. Aiempi koordinaattori jatkaa osallistujana."
    ),
    "rule.lead-participates.law": (
        "Toimenpiteen vastuutaho ja kumppanit osallistuvat sen painopisteeseen."
    ),
    "rule.lead-participates.text": (
        "Toimenpiteet toteuttavat painopisteessä mukana olevat organisaatiot. Yksikkö osallistuu "
        "sen organisaation kautta, johon se kuuluu.\n"
        "Toimi näin: lisää organisaatio osallistujiin (stcli focus-area join TUNNUS "
        "ORGANISAATIO) tai muuta toimenpiteen vastuutahoa tai kumppaneita."
    ),
    "rule.network-seat.law": "Yhteistyöryhmän jäsenellä on edustus asiantuntijaverkostossa.",
    "rule.network-seat.text": (
        "Yhteistoimintamallin mukaan jokaisella yhteistyöryhmän jäsenorganisaatiolla on edustaja "
        "verkostossa.\n"
        "Toimi näin: kirjaa organisaation edustus: stcli organisation join ORGANISAATIO "
        "expert-network --post expert."
    ),
    "rule.business-id.law": (
        "Y-tunnuksen tarkistusnumero on oikea, ja tunnus kuuluu yhdelle toiminnassa olevalle "
        "organisaatiolle."
    ),
    "rule.business-id.text": (
        "Viimeinen numero lasketaan muista, joten näppäilyvirhe paljastuu: 2077474-0 on oikein, "
        "2077474-1 ei. Jos kahdella toiminnassa olevalla organisaatiolla on sama Y-tunnus, sama "
        "organisaatio on kirjattu kahdesti tai toinen tunnus on väärä. Organisaation yksiköllä "
        "ei ole Y-tunnusta.\n"
        "Toimi näin: tarkista Y-tunnus yritys- ja yhteisötietojärjestelmästä (ytj.fi) ja korjaa "
        "se. Kahteen kertaan kirjattu tietue mitätöidään."
    ),
    "rule.dissolved-in-live-role.law": (
        "Lakannut organisaatio ei ole meneillään olevan toimenpiteen vastuutaho eikä osallistu "
        "avoimeen painopisteeseen."
    ),
    "rule.dissolved-in-live-role.text": (
        "Työ jatkuu, joten jonkun on vastattava siitä. Seuraajat nimetään, jos ne tiedetään; "
        "mennyt säilyy sellaisenaan.\n"
        "Toimi näin: siirrä roolit seuraajalle (stcli organisation hand-over VANHA UUSI) tai "
        "päätä osallistuminen (stcli focus-area leave)."
    ),
    "rule.period-order.law": "Mikään ei pääty ennen kuin se alkaa.",
    "rule.period-order.text": (
        "Suunniteltu tai toteutunut aikataulu, jäsenyys, päätösvalta ja osallistuminen alkavat "
        "viimeistään päättymispäivänään. Jos päivämäärästä tiedetään vain kuukausi, vertailu "
        "tehdään kuukauden tarkkuudella.\n"
        "Toimi näin: vertaa lähteeseen ja korjaa toinen päivämääristä."
    ),
    "rule.language-missing.law": (
        "Tekstit ovat rekisterin kielillä: pakollisilla aina, odotetuilla ennen julkaisemista."
    ),
    "rule.language-missing.text": (
        "Kielilain mukaan ihmisiä palvellaan suomeksi ja ruotsiksi. Pakolliset, odotetut ja "
        "mahdolliset kielet on kirjattu tiedostoon registry.yaml. Aiempia nimiä vaatimus ei "
        "koske.\n"
        "Esimerkki:\n"
        "  title:\n"
        "    fi: Kyberrikollisuus arjen turvallisuuden uhkana\n"
        "    sv: …\n"
        'Toimi näin: käännätä teksti ja lisää se: stcli set TIETUE title.sv="…"'
    ),
    "rule.personal-data.law": (
        "Tietueessa ei ole henkilökohtaista sähköpostiosoitetta, puhelinnumeroa eikä "
        "henkilötunnusta."
    ),
    "rule.personal-data.text": (
        "Kerran tallennettu jää historiaan pysyvästi. Siksi edustajat ovat tehtäviä eivätkä "
        "henkilöitä, yhteystiedot ovat yhteisiä postilaatikoita ja päätöksessä nimetään "
        "toimielin.\n"
        "Esimerkki: kirjaamo.sm@gov.fi on oikein; etunimi.sukunimi@example.fi ei ole.\n"
        "Toimi näin: poista tieto ennen tallentamista. Jos se on jo tallennettu, ilmoita siitä "
        "heti rekisterin ylläpitäjälle."
    ),
    "rule.not-canonical.law": "Tiedosto on siinä vakiomuodossa, jonka stcli fmt antaa sille.",
    "rule.not-canonical.text": (
        "Kun kaikki tiedostot on kirjoitettu samalla tavalla, muutoksissa näkyy vain se, mikä "
        "todella muuttui. Vakiomuoto koskee kenttien järjestystä, sisennyksiä, lainausmerkkejä "
        "ja rivinvaihtoja, ei koskaan tietoja. Kommentit säilyvät.\n"
        "Toimi näin: suorita stcli fmt. Mitään ei katoa, vaikka et tekisi sitä: tämä on vain "
        "varoitus."
    ),
    # rules-audit
    "rule.audit-record-deleted.law": "Tietue ei koskaan katoa, eikä sen tunnus muutu.",
    "rule.audit-record-deleted.text": (
        "Se, mitä yhteistyöryhmä on kerran käsitellyt, on löydettävä myöhemminkin. Siksi "
        "tietueet päätetään, perutaan tai mitätöidään, mutta niitä ei poisteta. Myös jokainen "
        "laji, joka rekisterissä on ollut, säilyy.\n"
        "Toimi näin: palauta tiedosto. Tietue, jota ei olisi pitänyt tehdä, mitätöidään: stcli "
        "void TIETUE --reason TEKSTI."
    ),
    "rule.audit-history-rewritten.law": (
        "Historiaan kirjattua ei muuteta eikä poisteta; kirjauksia vain lisätään."
    ),
    "rule.audit-history-rewritten.text": (
        "Historian kirjauksista näkee, miten tietue on syntynyt ja muuttunut. Sama koskee "
        "muita vain kasvavia luetteloita, kuten osallistujia ja seurantatietoja: kohta "
        "säilyy, ja vain sen tyhjiä kenttiä saa täydentää.\n"
        "Toimi näin: palauta kirjaukset. Väärä toimi kumotaan komennolla stcli undo, ja "
        "väärä tieto oikaistaan avoimesti komennolla stcli correct."
    ),
    "rule.audit-transition-illegal.law": (
        "Jokainen uusi kirjaus on mahdollinen toimi sekä ennen muutosta voimassa olleiden että "
        "uusien sääntöjen mukaan."
    ),
    "rule.audit-transition-illegal.text": (
        "Skeemojen muuttaja ei voi sallia tointa samassa muutoksessa, jossa toimi tehdään.\n"
        "Toimi näin: kirjaa toimi sille tarkoitetulla komennolla; komento kertoo, mikä on nyt "
        "mahdollista."
    ),
    "rule.audit-guard.law": (
        "Kun muutos siirtää tietueen uuteen tilaan tai vaiheeseen, kaikki tietuetta koskevat "
        "säännöt täyttyvät."
    ),
    "rule.audit-guard.text": (
        "Esimerkiksi kun painopiste päätettiin, sillä oli juuri sillä hetkellä tulokset eikä "
        "yhtään kesken olevaa toimenpidettä.\n"
        "Toimi näin: katso havainnossa nimetty sääntö: stcli explain SÄÄNTÖ."
    ),
    "rule.audit-frozen-edited.law": (
        "Jäädytetty tieto muuttuu vain avoimella oikaisulla, joka on perusteltu."
    ),
    "rule.audit-frozen-edited.text": (
        "Päättyneet painopisteet, valmiit toimenpiteet, pidetyt kokoukset ja päätökset on "
        "jäädytetty: niissä mikään arvo ei muutu eikä katoa. Tyhjiä kenttiä saa täydentää ja "
        "puuttuvia kieliä lisätä. Muissa tietueissa vain kasvavat luettelot on suojattu samalla "
        "tavalla.\n"
        "Toimi näin: oikaise tieto komennolla stcli correct TIETUE KENTTÄ=ARVO --reason TEKSTI. "
        "Tietueeseen jää, mikä kenttä oikaistiin, milloin ja miksi."
    ),
    "rule.audit-born-late.law": "Uusi tietue alkaa elinkaarensa ensimmäisellä toimella.",
    "rule.audit-born-late.text": (
        "Tietue ei voi ilmestyä tyhjästä keskelle elinkaartaan, esimerkiksi valmiiksi avoimena "
        "painopisteenä. Vain se, mikä oli olemassa ennen rekisteriä, tuodaan siihen rekisteriä "
        "perustettaessa tai rekisterin asetusten sallimissa tilanteissa.\n"
        "Toimi näin: tee tietue sille tarkoitetulla komennolla (esimerkiksi stcli focus-area "
        "propose) ja kirjaa toimet yksi kerrallaan; ne voi tallentaa yhdessä."
    ),
    "rule.audit-dated-ahead.law": "Mitään ei kirjata tulevaisuudessa tapahtuneeksi.",
    "rule.audit-dated-ahead.text": (
        "Kirjauksen päivämäärä on enintään yhden päivän tallennuspäivää myöhempi rekisterin "
        "aikavyöhykkeellä. Yli 30 päivää jälkikäteen kirjatusta tehdään huomautus.\n"
        "Toimi näin: tarkista päivämäärä ja tietokoneen kello."
    ),
    "rule.audit-merge-sneaks.law": (
        "Kahden version yhdistäminen ei lisää mitään omaa eikä hukkaa mitään."
    ),
    "rule.audit-merge-sneaks.text": (
        "Kun kahden henkilön työ yhdistetään, arvo, jota kumpikaan ei muuttanut, säilyy "
        "ennallaan, ja muutos, jonka vain toinen teki, säilyy. Arvo, jota kumpikaan ei "
        "kirjoittanut, nimetään ratkaisuksi.\n"
        "Toimi näin: vertaa tietuetta molempiin versioihin ja tallenna oikea arvo avoimesti ja "
        "perustellen."
    ),
    "rule.merge-conflict.law": "Kaksi versiota yhdistetään vain siltä osin kuin niiden muutokset sopivat yhteen.",
    "rule.merge-conflict.text": (
        "Kun kahden henkilön työ yhdistetään, eri kenttien muutokset säilyvät kaikki, ja kasvaviin "
        "luetteloihin tulevat kummankin kirjaukset. Ihmisen ratkaistavaksi jää aina, jos historiaa on "
        "jatkettu kummassakin versiossa eri tavoin, jos päätöstä on muutettu kummassakin, jos sama "
        "tunnus on otettu kummassakin eri käyttöön, jos toinen päättää sen, mitä toinen muuttaa, tai "
        "jos sama kokonaisuus on muutettu kahdella tavalla. Kokonaisuuksia ovat teksti kaikilla "
        "kielillään, suunniteltu ja toteutunut aikataulu, mittarin lähtötaso ja tavoitetaso, päätöksen "
        "kohteet, vastuutaho kumppaneineen ja se, kuka koordinoi.\n"
        "Toimi näin: selvitä muutosten tekijöiden kanssa, mikä pitää paikkansa, ja tee muutos uudelleen "
        "uusimman version päälle."
    ),
    "rule.audit-claim-differs.law": "Tallennus tekee sen, mitä se kertoo tekevänsä.",
    "rule.audit-claim-differs.text": (
        "Jokainen stcli-ohjelmalla tehty tallennus kertoo, mitä toimia siinä tehdään ja mihin "
        "päätökseen ne perustuvat. Tässä ilmoitettua tointa ei näy tiedostoissa. Toimesta, josta "
        "ei ole ilmoitettu, tehdään huomautus ”kirjattu käsin”.\n"
        "Toimi näin: selvitä, kuka tallennuksen teki ja miksi. Kirjaa toimi uudelleen, jos se "
        "katosi."
    ),
    "rule.audit-mandate.law": (
        "Päätös arvioidaan sen päätösvallan mukaan, joka oli kirjattu ennen päätöksen kirjaamista."
    ),
    "rule.audit-mandate.text": (
        "Toimielimelle ei voi antaa päätösvaltaa ja käyttää sitä samassa muutoksessa.\n"
        "Toimi näin: kirjaa ensin päätösvalta omana muutoksenaan ja vasta sitten päätös."
    ),
    "rule.audit-law-changed.law": (
        "Rekisterin omien sääntöjen muutos tuodaan esiin: skeemat, päätösvalta, asetukset ja "
        "allekirjoittajat."
    ),
    "rule.audit-law-changed.text": (
        "Tällainen muutos ratkaisee, mikä siitä lähtien on oikein, joten ihmisten on syytä "
        "katsoa se. Sääntöjä lieventävästä muutoksesta annetaan varoitus, ja se on este "
        "muutosehdotukselle, ellei sitä sallita valitsimella --allow law. Poistamista, "
        "historiaa, tietueen alkua ja päätöksiä koskevia sääntöjä ei voi lieventää.\n"
        "Toimi näin: pyydä toista henkilöä katsomaan muutos. Jos se on tarkoitettu, salli se."
    ),
    "rule.audit-undone.law": "Päätökseen perustuneen toimen kumoaminen tuodaan aina esiin.",
    "rule.audit-undone.text": (
        "Rekisteriin kirjataan, mitä yhteistyöryhmä päätti. Jos tällainen toimi kumotaan tai "
        "mitätöidään, pöytäkirjan ja rekisterin lukijan on saatava tietää, miksi.\n"
        "Toimi näin: tarkista, että kirjauksen perustelu on oikea. Mitään ei tarvitse korjata."
    ),
    "rule.audit-trunk.law": "Rekisterillä on yksi historian päälinja perustamisesta tähän päivään.",
    "rule.audit-trunk.text": (
        "Toinen alku, päälinja, joka ei ulotu perustamiseen, tai sivulinja, jossa "
        "tietueita on poistettu tai kirjoitettu uudelleen, heikentää historian "
        "luotettavuutta, vaikka nykyiset tiedostot näyttäisivät oikeilta.\n"
        "Toimi näin: kysy rekisterin git-varaston ylläpitäjältä, miten historiat ovat "
        "yhdistyneet."
    ),
    "rule.audit-unsigned.law": "Jos rekisteri sitä edellyttää, jokainen muutos on allekirjoitettu.",
    "rule.audit-unsigned.text": (
        "Allekirjoitus osoittaa, kuka muutoksen vei rekisteriin ja ettei sitä ole sen jälkeen "
        "muutettu.\n"
        "Toimi näin: ota allekirjoitus käyttöön gitin asetuksissa (commit.gpgsign ja "
        "user.signingkey) ja tallenna muutos uudelleen allekirjoitettuna."
    ),
    "rule.audit-signer.law": (
        "Muutoksen on allekirjoittanut joku, jolla oli siihen oikeus jo ennen muutosta."
    ),
    "rule.audit-signer.text": (
        "Allekirjoittajat ja heidän roolinsa ovat tiedostoissa registry/allowed_signers ja "
        "registry.yaml. Kukaan ei voi päästää itseään sisään: ratkaisevaa on, millaisia "
        "tiedostot olivat ennen muutosta.\n"
        "Toimi näin: pyydä henkilöä, jolla on oikea rooli, tallentamaan muutos, tai pyydä "
        "ylläpitäjää (admin) lisäämään allekirjoittaja ensin."
    ),
    "rule.audit-checkpoint.law": (
        "Nykyinen historia jatkuu aiemmin muistiin merkitystä tarkistusmerkistä."
    ),
    "rule.audit-checkpoint.text": (
        "Kokouksen pöytäkirjaan merkitty tarkistusmerkki kiinnittää historian siihen päivään "
        "asti. Jos nykyinen historia ei sisällä sitä, jotakin aiempaa on muutettu tai poistettu. "
        "Lisäksi tämä kone muistaa, mihin saakka se on nähnyt etähaaran, käyttäjän omassa "
        "kansiossa (~/.local/state/stcli/audit).\n"
        "Toimi näin: älä jatka kirjaamista. Vertaa rekisterin aiempaan kopioon ja kysy sen "
        "ylläpitäjältä. Jos historian muuttamisesta on sovittu, poista muistettu merkki."
    ),
    "rule.audit-object.law": "Tallennettu historia on eheä ja väärentämätön.",
    "rule.audit-object.text": (
        "Historian jokainen osa tunnetaan sisältönsä tarkistussummasta. Osa, joka ei täsmää, "
        "tai kopio, jossa on vain osa historiasta, ei todista mitään, joten tarkastus "
        "keskeytyy.\n"
        "Toimi näin: hae rekisteristä uusi, täydellinen kopio (git clone ilman valitsimia "
        "--depth ja --filter)."
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
        'stcli init oma-rekisteri --title-fi "Sisäisen turvallisuuden yhteistoimintamalli"\n'
        "stcli init oma-rekisteri --id oma-rekisteri --dry-run"
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
        'stcli focus-area join kyberrikollisuus spek --resources "puoli henkilötyövuotta"'
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
        'stcli focus-area close kyberrikollisuus --decision 2026-11-05-1 --reason "Tavoitteet '
        'saavutettu" --outcome-fi "…"\n'
        "stcli focus-area close kyberrikollisuus --meeting cooperation-group-2026-3 --reason "
        '"…" --outcome-fi "…" --cancel-measures "Painopiste päättyy"'
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
        'stcli measure suspend tietoisku --reason "Odottaa rahoitusta"'
    ),
    "help.measure.resume.examples": "stcli measure resume tietoisku",
    "help.measure.cancel.examples": 'stcli measure cancel tietoisku --reason "Ei enää tarpeen"',
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
        'stcli save\nstcli save registry/measures/tietoisku.yaml --reason "Kirjoitusvirheitä"'
    ),
    "help.correct.examples": (
        'stcli correct kyberrikollisuus outcome.fi="…" --reason "Luku oli väärä"\n'
        'stcli correct tietoisku "progress[#0].text=…" --reason "Kirjattu väärin"'
    ),
    "help.undo.examples": 'stcli undo tietoisku --reason "Kirjattu väärälle toimenpiteelle"',
    "help.void.examples": (
        'stcli void tietoisku-2 --reason "Kirjattu kahdesti" --instead measures/tietoisku'
    ),
    "help.learn.examples": (
        "stcli learn kyberrikollisuus phase=implementation date=2020-05-14 --source https://…"
    ),
    # schemas and the program
    "finding.schema-invalid.type-differs": (
        "Kohdassa ”{name}” on oltava sitä tyyppiä, jota ohjelma siinä lukee: {expected:type}."
    ),
    "finding.schema-invalid.type-open": (
        "”{name}” on määriteltävä tai suljettava pois: nyt siinä voisi olla minkä "
        "tyyppinen arvo tahansa."
    ),
    "finding.schema-invalid.missing": (
        "Rekisterillä on omat skeemat, mutta tiedosto {file} puuttuu niiden joukosta."
    ),
    "finding.schema-invalid.format-differs": (
        "Kohdassa ”{name}” on oltava muoto, jota ohjelma siinä lukee: ”{format}”."
    ),
    # meetings
    "help.meeting.agenda": (
        "Kokoa esityslista. Esityslistalle lisätään käsittelyä odottavat asiat: ehdotukset, joista voidaan "
        "päättää, painopisteet, joiden toimeenpano voi alkaa tai joiden työ on valmis, kartoitetut "
        "ilmiöt sekä avoimet painopisteet, joissa on myöhässä olevia tai pitkään hiljaa olleita "
        "toimenpiteitä tai muutoksia edellisen kokouksen jälkeen. Vanhat asiakohdat säilyvät, ja "
        "uudelleen ajettuna komento lisää vain uudet. Valitsin -f markdown antaa esityslistan "
        "asiakirjaa varten."
    ),
    "help.meeting.agenda.show_only": (
        "Näytä esityslista sellaisena kuin se on kirjattu; älä lisää mitään"
    ),
    "help.meeting.agenda.examples": (
        "stcli meeting agenda cooperation-group-2026-3 --dry-run\n"
        "stcli meeting agenda cooperation-group-2026-3 -f markdown -o esityslista.md\n"
        "stcli meeting agenda cooperation-group-2026-3 --show-only"
    ),
    "help.meeting.reschedule": (
        "Siirrä kokous toiseen päivään ja kerro perustelu. Kokouksen tunnus ei muutu."
    ),
    "help.meeting.reschedule.to": "Uusi kokouspäivä, VVVV-KK-PP",
    "help.meeting.reschedule.examples": (
        "stcli meeting reschedule cooperation-group-2026-3 --to 2026-12-17 --reason "
        '"Puheenjohtaja estynyt"'
    ),
    "help.meeting.call-off": "Peru kokous ja kerro perustelu.",
    "help.meeting.call-off.examples": (
        'stcli meeting call-off cooperation-group-2026-3 --reason "Asiat käsitellään '
        'seuraavassa kokouksessa"'
    ),
    "help.meeting.minutes": (
        "Kirjaa kokouksen päätökset. Jokaisesta asiakohdasta tallentuu päätös ja se, mitä "
        "päätettiin, kaikki samalla kertaa tai ei mitään. Päätökset luetaan tiedostosta; ilman "
        "tiedostoa komento kysyy ne päätteessä asiakohta kerrallaan. Täytettävän lomakkeen saa "
        "valitsimella --template.\n"
        "Tiedostossa on luettelo decisions, jonka kohdissa on asiakohdan numero (item) ja päätös "
        "(decision): open, start, close, reject, reopen, defer tai other. Tarvittaessa lisäksi: "
        "text (päätösteksti, ellei päätetty esityksen mukaan; kielittäin fi, sv, en tai pelkkä "
        "teksti), reason (perustelu), subject (kohde, jos se ei ole esityslistalla), date "
        "(voimaantulo, jos muu kuin kokouspäivä), case_number (asianumero). Painopiste päätetään "
        "(close) kertomalla reason ja outcome (tulokset), ja lisäksi voi antaa final_report "
        "(loppuraportin osoite) ja sen, mitä kesken oleville toimenpiteille tehdään: "
        "cancel_measures (perustelu), transfer_measures (kenelle) tai move_measures (mihin "
        "painopisteeseen). Pöytäkirjan osoite on tiedoston alussa (minutes) tai valitsimessa "
        "--minutes."
    ),
    "help.meeting.minutes.file": "Tiedosto, jossa päätökset ovat (YAML), tai - vakiosyötteelle",
    "help.meeting.minutes.minutes": "Pöytäkirjan verkko-osoite",
    "help.meeting.minutes.template": "Tulosta täytettävä lomake; mitään ei tallenneta",
    "help.meeting.minutes.examples": (
        "stcli meeting minutes cooperation-group-2026-3 --template > paatokset.yaml\n"
        "stcli meeting minutes cooperation-group-2026-3 paatokset.yaml --dry-run\n"
        "stcli meeting minutes cooperation-group-2026-3 paatokset.yaml --minutes "
        "https://example.fi/poytakirja.pdf"
    ),
    "agenda.heading": "Esityslista: {body}, {date:date}",
    "agenda.meeting": "Kokouksen tunnus: {id}.",
    "agenda.place": "Kokouksen tunnus: {id}. Paikka: {place}.",
    "agenda.before": "Muutokset kerrotaan edellisestä kokouksesta {id} ({date:date}) alkaen.",
    "agenda.first": "Toimielimen aiempia kokouksia ei ole kirjattu, joten muutoksia ei luetella.",
    "agenda.empty": "Esityslistalla ei ole asiakohtia: mikään ei odota käsittelyä.",
    "agenda.added": {
        "one": "Esityslistalle lisättiin yksi asiakohta.",
        "other": "Esityslistalle lisättiin {count} asiakohtaa.",
    },
    "agenda.proposal": "Esitys",
    "agenda.decided": "Päätös {id}",
    "agenda.title.open": "Painopisteen avaaminen: {title}",
    "agenda.proposal.open": "{body} päättää avata painopisteen ”{title}”.",
    "agenda.title.start": "Painopisteen toimeenpanon aloittaminen: {title}",
    "agenda.proposal.start": (
        "{body} päättää, että painopisteen ”{title}” valmistelu on valmis ja toimeenpano "
        "aloitetaan."
    ),
    "agenda.title.close": "Painopisteen päättäminen: {title}",
    "agenda.proposal.close": (
        "{body} toteaa painopisteen ”{title}” työn tehdyksi ja päättää painopisteen."
    ),
    "agenda.decision.close": "{body} päättää, että painopiste ”{title}” päättyy.",
    "agenda.title.map": "Ilmiön alustava kartoitus: {title}",
    "agenda.proposal.map": "{body} sopii ilmiön ”{title}” alustavasta kartoituksesta.",
    "agenda.title.mapping": "Ilmiökartoituksen käsittely: {title}",
    "agenda.proposal.mapping": (
        "{body} käsittelee ilmiön ”{title}” alustavan kartoituksen ja ottaa kantaa siihen, "
        "ehdotetaanko ilmiöstä painopistettä."
    ),
    "agenda.title.follow-up": "Painopisteen seuranta: {title}",
    "agenda.proposal.follow-up": "{body} merkitsee painopisteen ”{title}” tilanteen tiedoksi.",
    "agenda.title.changes": "Muut muutokset edellisen kokouksen jälkeen",
    "agenda.proposal.changes": "Merkitään muutokset tiedoksi.",
    "agenda.title.other": "{step}: {title}",
    "agenda.proposal.other": "{body} päättää asiasta ”{title}” ({step}).",
    "agenda.record": "{record}: {status}",
    "agenda.proposed": "Ehdotettu {date:date}",
    "agenda.postponed": "Viimeksi lykätty {date:date}",
    "agenda.participants": "Mukana",
    "agenda.alone": "Mukaan ei ole vielä kirjattu organisaatioita",
    "agenda.phenomenon": "Ilmiö: {title}",
    "agenda.proposed-by": "Ehdottaja",
    "agenda.mapping": "Alustava kartoitus {date:date}",
    "agenda.mapping.link": "Kartoituksen aineisto",
    "agenda.support": "Tukee: {name}",
    "agenda.support.none": "Tukijoita ei ole kirjattu",
    "agenda.source": "Lähde: {title}",
    "agenda.phase": "Vaihe: {phase}",
    "agenda.coordinator": "Koordinaattori",
    "agenda.coordinator.none": "Koordinaattoria ei ole",
    "agenda.missing": "ei kirjattu",
    "agenda.final-report": "Loppuraportti",
    "agenda.measures.none": "Toimenpiteitä ei ole",
    "agenda.measures": {"one": "Yksi toimenpide", "other": "{count} toimenpidettä"},
    "agenda.measure": "{title}: {status}, vastuutaho {lead}",
    "agenda.late": {"one": "Yksi toimenpide myöhässä", "other": "{count} toimenpidettä myöhässä"},
    "agenda.late.one": "{title}: suunniteltu päättyväksi {date:date}",
    "agenda.silent": {
        "one": "Yhdestä toimenpiteestä ei ole kirjattu seurantatietoa {days} päivään",
        "other": "{count} toimenpiteestä ei ole kirjattu seurantatietoa {days} päivään",
    },
    "agenda.silent.one": "{title}: viimeisin tieto {date:date}",
    "agenda.silent.never": "{title}: tietoja ei ole",
    "agenda.changes": "Muutokset {date:date} jälkeen",
    "agenda.report": "Seurantatieto, {title}",
    "agenda.joined": "{name} tuli mukaan",
    "agenda.role": "{name}: uusi rooli {role}",
    "agenda.left": "{name} jäi pois",
    "refusal.agenda-over": (
        "Kokouksen {meeting} esityslistaa ei enää täydennetä: kokous ei ole edessä."
    ),
    "refusal.agenda-over.hint": (
        "Esityslista näytetään komennolla stcli meeting agenda {meeting} --show-only."
    ),
    "refusal.moved-behind": "Kokousta {id} ei voi siirtää päivään {to:date}: se on suunniteltu tai siirretty vasta {date:date}.",
    "refusal.moved-behind.hint": (
        "Kerro siirron oikea päivä (--date). Jos kokous kirjattiin suunnitelluksi liian myöhään, mitätöi "
        "se (stcli void meetings/{id}) ja suunnittele se uudelleen."
    ),
    "refusal.minutes-file": {
        "one": "Päätöstiedostossa {path} on virhe. Mitään ei tallennettu.",
        "other": "Päätöstiedostossa {path} on {count} virhettä. Mitään ei tallennettu.",
    },
    "refusal.minutes-file.hint": (
        "Tiedoston kentät kerrotaan ohjeessa: stcli meeting minutes --help."
    ),
    "refusal.minutes-no-file": "Päätökset puuttuvat: anna tiedosto, jossa ne ovat.",
    "refusal.minutes-no-file.hint": (
        "Täytettävän lomakkeen saa komennolla stcli meeting minutes {meeting} --template > "
        "paatokset.yaml"
    ),
    "refusal.minutes-no-items": "Kokouksen {meeting} esityslistalla ei ole asiakohtaa, josta päätös puuttuisi.",
    "refusal.minutes-no-items.hint": (
        "Jos asia otettiin esiin vasta kokouksessa, kirjaa päätös asian omalla komennolla, "
        "esimerkiksi stcli focus-area open TUNNUS --meeting {meeting}, tai päätöstiedostolla "
        "(stcli meeting minutes --help)."
    ),
    "refusal.minutes-early": (
        "Kokousta {meeting} ei ole merkitty pidetyksi, joten sen päätöksiä ei voi vielä kirjata."
    ),
    "refusal.minutes-early.hint": (
        "Merkitse kokous ensin pidetyksi: stcli meeting hold {meeting} --attendance ORGANISAATIO"
    ),
    "refusal.minutes-never": "Kokousta {meeting} ei pidetty, joten siinä ei päätetty mitään.",
    "refusal.minutes-item": "Kokouksen {meeting} esityslistalla ei ole asiakohtaa {item}.",
    "refusal.minutes-item.hint": (
        "Asiakohdat ovat: {items}. Jos asia otettiin esiin vasta kokouksessa, kerro myös sen kohde "
        "(subject)."
    ),
    "refusal.minutes-subject": (
        "Asiakohdalla ei ole kohdetta, joten ei tiedetä, mitä päätös {decision} koskee."
    ),
    "refusal.minutes-subject.hint": (
        "Kerro kohde (subject), esimerkiksi focus-areas/TUNNUS, tai kirjaa muu päätös (other)."
    ),
    "refusal.minutes-decision": "Päätös {decision} ei sovi tietueeseen {subject}.",
    "refusal.minutes-decision.hint": "Tästä voidaan päättää: {allowed}.",
    "refusal.minutes-not-now": (
        "Päätös {decision} ei ole mahdollinen: tietueen {subject} tila on ”{status}”."
    ),
    "refusal.minutes-not-now.hint": "Tässä tilassa voidaan päättää: {allowed}.",
    "refusal.minutes-gone": "Asiakohdan kohdetta {subject} ei ole, tai sitä ei voi lukea.",
    "refusal.minutes-gone.hint": (
        "Katso, mikä on vialla: stcli validate. Oikean kohteen voi kertoa asiakohdassa (subject)."
    ),
    "refusal.minutes-recorded": "Tämä päätös on jo kirjattu: {decision}.",
    "refusal.minutes-recorded.hint": (
        "Jätä kohta pois. Jos kirjattu päätös on väärä, mitätöi se: stcli void "
        "decisions/{decision} --reason PERUSTELU"
    ),
    "refusal.minutes-unfit": "Päätökseen {decision} ei kuulu: {fields}.",
    "refusal.minutes-unfit.hint": "Poista nämä rivit tai tarkista päätös (decision).",
    "refusal.minutes-one-way": "Toimenpiteille voi tehdä vain yhden näistä: {fields}.",
    "refusal.minutes-one-way.hint": (
        "Jätä yksi niistä. Yksittäisen toimenpiteen voi hoitaa ensin omalla komennollaan: stcli "
        "measure."
    ),
    "refusal.minutes-reason": "Päätöksestä {decision} puuttuu perustelu.",
    "refusal.minutes-reason.hint": "Lisää asiakohtaan rivi reason: ja perustelu.",
    "refusal.minutes-text": "Päätösteksti puuttuu, eikä asiakohdalla ole esitystä.",
    "refusal.minutes-text.hint": "Lisää asiakohtaan rivi text: ja päätösteksti.",
    "refusal.minutes-text.otherwise": (
        "Päätösteksti puuttuu: päätös {decision} poikkeaa esityksestä, joten esitys ei käy "
        "päätöstekstiksi."
    ),
    "refusal.minutes-text.otherwise.hint": "Lisää asiakohtaan rivi text: ja päätösteksti.",
    "refusal.minutes-refused": {
        "one": "Päätöksiä ei voi tallentaa. Mitään ei muutettu.\n{problems:lines}",
        "other": (
            "Päätöksiä ei voi tallentaa: {count} kohtaa vaatii korjausta. Mitään ei muutettu.\n"
            "{problems:lines}"
        ),
    },
    "minutes.item": "Asiakohta {item}",
    "minutes.item.line": "Asiakohta {item} (rivi {line})",
    "minutes.whole": "Kokonaisuus",
    "minutes.remedy.closed-with-outcome": (
        "Lisää asiakohtaan rivi outcome: ja kerro, mitä saatiin aikaan."
    ),
    "minutes.remedy.no-live-measures": (
        "Kerro asiakohdassa, mitä niille tehdään: cancel_measures (perustelu), transfer_measures "
        "(kenelle) tai move_measures (mihin painopisteeseen)."
    ),
    "minutes.remedy.date-order": "Kerro asiakohdassa, mistä päivästä päätös vaikuttaa: date: {earlier} tai myöhempi.",
    "minutes.remedy.date-order.first": "Kerro asiakohdassa, mistä päivästä päätös vaikuttaa: date: {earlier} tai myöhempi.",
    "minutes.left": {
        "one": "Ilman päätöstä jäi asiakohta {items}.",
        "other": "Ilman päätöstä jäivät asiakohdat {items}.",
    },
    "minutes.answers": (
        "Vastauksesi ovat tässä, jotta niitä ei tarvitse antaa uudelleen: tallenna ne "
        "tiedostoon, muokkaa sitä ja aja:\n  stcli meeting minutes {meeting} TIEDOSTO"
    ),
    "minutes.checkpoint": "Kirjaa tämä rivi pöytäkirjaan: se sitoo rekisterin historian tähän päivään saakka.",
    "minutes.form": (
        "Kokouksen {meeting} päätökset. Täytä, poista asiakohdat, joista ei päätetty, ja tallenna:"
        "\n"
        "  stcli meeting minutes {meeting} TIEDOSTO\n"
        "Muita kenttiä: subject, date, case_number, final_report. Ohje: stcli meeting minutes "
        "--help"
    ),
    "minutes.form.possible": "decision: {decisions}",
    "minutes.form.text": "Ilman riviä text: päätettiin esityksen mukaan: {text}",
    "minutes.form.usual": "Ilman riviä text päätösteksti on: {text}",
    "minutes.form.measures": (
        "Kesken olevat toimenpiteet: cancel_measures: PERUSTELU, transfer_measures: KENELLE tai "
        "move_measures: PAINOPISTE"
    ),
    "interview.decision": "Päätös (Enter: {first})",
    "interview.text": "Päätösteksti",
    "interview.reason": "Perustelu",
    "interview.outcome": "Mitä saatiin aikaan",
    "interview.way": "Mitä kesken oleville toimenpiteille tehdään",
    "interview.way.cancel_measures": "perutaan",
    "interview.way.transfer_measures": "siirretään yhteistoimintamallin ulkopuolelle",
    "interview.way.move_measures": "siirretään toiseen painopisteeseen",
    "interview.cancel_measures": "Miksi toimenpiteet perutaan",
    "interview.transfer_measures": "Kuka toimenpiteitä jatkaa",
    "interview.move_measures": "Painopiste, johon toimenpiteet siirtyvät",
    "interview.other": "muu päätös, esimerkiksi merkitään tiedoksi",
    "interview.skip": "ei päätetty: jää avoimeksi",
    "interview.reason.optional": "Perustelu (voi jättää tyhjäksi)",
    "refusal.minutes-given-up": "Keskeytettiin. Mitään ei tallennettu.",
    "interview.confirm": "Tallennetaanko päätökset ({decisions})?",
    # follow-up
    "form.id": "TUNNUS=TEKSTI",
    "form.date": "TUNNUS=NIMI@PÄIVÄ",
    "form.more": "ORGANISAATIO[=TEHTÄVÄ]",
    "form.subject": "TIETUE=NIMI",
    "help.lifecycle": "Elinkaari: tilat, ja mihin tilaan mikin toimi niistä vie",
    "lifecycle.step": "{action}:\u00a0{state}",
    "lifecycle.start": "(alku)",
    "lifecycle.stays": "{action}:\u00a0tila säilyy",
    "lifecycle.end": "ei enää toimia",
    "help.phenomenon": "Ilmiöt: niiden ehdottaminen, tuki, alustava kartoitus ja valinta.",
    "help.phenomenon.propose": (
        "Ehdota ilmiötä, joka vaikuttaa sisäiseen turvallisuuteen. Kerro, mikä organisaatio sitä "
        "ehdottaa."
    ),
    "help.phenomenon.propose.examples": (
        'stcli phenomenon propose asuntomurrot --title-fi "Asuntomurrot" --proposed-by spek'
    ),
    "help.phenomenon.support": (
        "Kirjaa, että organisaatiolla on tahtoa ja voimavaroja ilmiön ratkaisemiseen. Ilmiön voi valita, "
        "kun sitä tukee vähintään kaksi organisaatiota."
    ),
    "help.phenomenon.support.examples": (
        'stcli phenomenon support asuntomurrot spek --resources "Kaksi asiantuntijaa"'
    ),
    "help.phenomenon.support.date": (
        "Päivä, jona organisaatio ilmoitti tukevansa, VVVV-KK-PP (muuten tämä päivä)"
    ),
    "help.phenomenon.map": (
        "Kirjaa asiantuntijaverkoston alustava ilmiökartoitus. Kartoituksen päivä on toimen päivä."
    ),
    "help.phenomenon.map.examples": (
        'stcli phenomenon map asuntomurrot --summary-fi "Murrot lisääntyvät taajamissa." '
        "--link https://example.fi/kartoitus.pdf\n"
        "stcli phenomenon map asuntomurrot --summary-fi @kartoitus.txt --date 2026-02-10"
    ),
    "help.phenomenon.select": (
        "Valitse kartoitettu ilmiö, jota vähintään kaksi organisaatiota tukee. Valitsin "
        "--focus-area ehdottaa samalla painopisteen, jonka osallistujat ovat ilmiön tukijat "
        "voimavaroineen; sen nimi on ilmiön nimi, ellei nimeä anneta."
    ),
    "help.phenomenon.select.focus_area": "Ehdota samalla painopiste, jonka tunnus on tämä",
    "help.phenomenon.select.examples": (
        "stcli phenomenon select asuntomurrot --focus-area kotien-turvallisuus\n"
        "stcli phenomenon select asuntomurrot --focus-area kotien-turvallisuus --title-fi "
        '"Kotien turvallisuus"'
    ),
    "help.phenomenon.set-aside": "Jätä ilmiö toistaiseksi sivuun ja kerro perustelu.",
    "help.phenomenon.set-aside.examples": (
        'stcli phenomenon set-aside asuntomurrot --reason "Hoidetaan toisessa hankkeessa"'
    ),
    "help.phenomenon.revive": (
        "Ota ilmiö uudelleen esiin. Valitun ilmiön voi ottaa uudelleen esiin, kun kaikki sen "
        "painopisteet on hylätty tai päätetty."
    ),
    "help.phenomenon.revive.examples": "stcli phenomenon revive asuntomurrot",
    "help.measure.report": (
        "Kirjaa seurantatieto: mitä toimenpiteessä on tehty. Kerro valitsimella --by, mikä "
        "organisaatio raportoi; ilman sitä raportoijaa ei tiedetä."
    ),
    "help.measure.report.text": "Seurantatieto (teksti, @TIEDOSTO tai - vakiosyötteestä)",
    "help.measure.report.by": "Organisaatio, joka raportoi",
    "help.measure.report.evidence": "Verkko-osoite, josta asia käy ilmi; toistettava",
    "help.measure.report.date": "Seurantatiedon päivä, VVVV-KK-PP (muuten tämä päivä)",
    "help.measure.report.examples": (
        'stcli measure report tietoisku "Kampanja on alkanut kahdessa kunnassa." --by '
        "spek\n"
        "stcli measure report tietoisku @raportti.txt --by spek --evidence "
        "https://example.fi/raportti.pdf --date 2026-10-02"
    ),
    "help.measure.milestone": (
        "Merkitse välitavoite saavutetuksi tai lisää sellainen. Pelkkä tunnus merkitsee "
        "välitavoitteen saavutetuksi tänään ja --done muuna päivänä. Nimi tai määräaika lisää "
        "uuden välitavoitteen tai muuttaa entistä. Erehdyksen peruu komento stcli set "
        "measures/TOIMENPIDE milestones[VÄLITAVOITE].done="
    ),
    "help.measure.milestone.milestone": "Välitavoitteen tunnus toimenpiteessä",
    "help.measure.milestone.examples": (
        "stcli measure milestone tietoisku kampanja\n"
        "stcli measure milestone tietoisku kampanja --done 2026-06-15\n"
        'stcli measure milestone tietoisku arviointi --title-fi "Arviointi valmis" --due '
        "2027-03"
    ),
    "help.measure.indicator": (
        "Lisää toimenpiteelle mittari tai muuta sitä: nimi, yksikkö, lähtötaso ja tavoitetaso. "
        "Havainnot kirjataan komennolla observe."
    ),
    "help.measure.indicator.indicator": "Mittarin tunnus toimenpiteessä",
    "help.measure.indicator.examples": (
        'stcli measure indicator tietoisku osallistujat --name-fi "Osallistujia" --unit '
        "henkilöä --target-value 500 --target-date 2027-12-31 --direction up"
    ),
    "help.measure.observe": (
        "Kirjaa mittarin arvo. Desimaalit voi erottaa pilkulla tai pisteellä. Negatiivisen arvon "
        "eteen kirjoitetaan kaksi yhdysmerkkiä: -- -5."
    ),
    "help.measure.observe.indicator": "Mittarin tunnus toimenpiteessä",
    "help.measure.observe.value": "Arvo, luku",
    "help.measure.observe.source": "Verkko-osoite, josta arvo on saatu",
    "help.measure.observe.date": "Päivä, jota arvo kuvaa, VVVV-KK-PP (muuten tämä päivä)",
    "help.measure.observe.examples": (
        "stcli measure observe tietoisku osallistujat 240\n"
        "stcli measure observe tietoisku osallistujat 92,5 --date 2026-10-01 --source "
        "https://example.fi/tilasto"
    ),
    "help.measure.partner": "Kirjaa organisaatio toimenpiteen kumppaniksi tai kerro sen tehtävä.",
    "help.measure.partner.task": "Kumppanin tehtävä",
    "help.measure.partner.remove": "Organisaatio ei enää ole kumppani",
    "help.measure.partner.examples": (
        'stcli measure partner tietoisku sm --task "Viestintä"\n'
        "stcli measure partner tietoisku sm --remove"
    ),
    "help.measure.transfer": (
        "Siirrä toimenpide yhteistoimintamallin ulkopuolelle ja kerro, kuka sitä jatkaa ja miksi. "
        "Toiseen painopisteeseen toimenpide siirretään komennolla move."
    ),
    "help.measure.transfer.to": "Kuka toimenpidettä jatkaa",
    "help.measure.transfer.examples": (
        'stcli measure transfer tietoisku --to "Kuntaliitto" --reason "Työ jatkuu '
        'kuntien perustyönä"'
    ),
    "help.measure.move": (
        "Siirrä toimenpide toiseen painopisteeseen ja kerro perustelu. Tavoitteet kuuluvat "
        "painopisteeseen, josta siirrytään, joten ne jäävät pois, ellei niille nimetä vastinetta."
    ),
    "help.measure.move.to": "Painopiste, johon toimenpide siirtyy",
    "help.measure.move.goal_map": (
        "Tavoite ja sen vastine uudessa painopisteessä, VANHA=UUSI; toistettava"
    ),
    "help.measure.move.examples": (
        'stcli measure move tietoisku --to kyberrikollisuus --reason "Kuuluu '
        'kyberrikollisuuteen"\n'
        "stcli measure move tietoisku --to kyberrikollisuus --goal-map tietoisuus=taidot "
        '--reason "Kuuluu kyberrikollisuuteen"'
    ),
    "help.measure.add.milestone": (
        "Välitavoite määräaikoineen, esimerkiksi kampanja=Kampanja alkaa@2026-06; toistettava"
    ),
    "help.focus-area.report": (
        "Kirjaa painopisteen seurantatieto: miten työ etenee. Valitsin --meeting kertoo, mihin "
        "kokoukseen tieto on annettu."
    ),
    "help.focus-area.report.text": "Seurantatieto (teksti, @TIEDOSTO tai - vakiosyötteestä)",
    "help.focus-area.report.meeting": "Kokous, johon seurantatieto annetaan",
    "help.focus-area.report.date": "Seurantatiedon päivä, VVVV-KK-PP (muuten tämä päivä)",
    "help.focus-area.report.examples": (
        'stcli focus-area report kyberrikollisuus "Työ etenee sovitusti." --meeting '
        "cooperation-group-2026-3"
    ),
    "help.focus-area.close.move_measures": (
        "Siirrä samalla kesken olevat toimenpiteet tähän painopisteeseen, tai yksi niistä: "
        "TOIMENPIDE=PAINOPISTE; toistettava. Tavoitteet jäävät pois"
    ),
    "help.focus-area.close.successor": "Painopiste, jossa työ jatkuu; toistettava",
    "help.focus-area.close.event": (
        "merge (yhdistyminen) tai split (jakautuminen); muuten yksi seuraaja on yhdistyminen ja "
        "useampi jakautuminen"
    ),
    "help.status.organisation": (
        "Kerro kaikki, missä tämä organisaatio on mukana: edustukset, painopisteet ja rooli "
        "niissä, toimenpiteet"
    ),
    "help.status.focus_area": (
        "Kerro yhdestä painopisteestä: vaihe, osallistujat, aikajana ja toimenpiteiden edistyminen"
    ),
    "refusal.status-one": "Anna joko --organisation tai --focus-area, ei molempia.",
    "status.gauge.late": "myöhässä: piti päättyä {date:date}",
    "status.gauge.not-started": "piti alkaa {date:date}",
    "status.gauge.silent": "ei tuoretta seurantatietoa: viimeisin tieto {date:date}",
    "status.gauge.overdue": "välitavoite myöhässä: {title} ({due:date})",
    "status.gauge.milestones": "välitavoitteista saavutettu {done}/{total}",
    "status.gauge.next": "seuraavaksi {title} ({due:date})",
    "status.gauge.time": "ajasta kulunut {percent} % ({start:date}–{end:date})",
    "engagement.part-of": "osa organisaatiota {name}",
    "engagement.contact": "yhteys: {address}",
    "engagement.successors": "Seuraajat ({count})",
    "engagement.held": "Lakanneella organisaatiolla on yhä tehtäviä. Siirrä ne seuraajalle: stcli organisation hand-over {id} SEURAAJA",
    "engagement.calm": (
        "Yksikään sen vastuulla oleva toimenpide ei ole myöhässä, ja kaikista on tuoretta "
        "seurantatietoa."
    ),
    "engagement.behind": {
        "one": "Kysyttävää: {count} toimenpide, josta se vastaa",
        "other": "Kysyttävää: {count} toimenpidettä, joista se vastaa",
    },
    "engagement.seats": "Edustukset toimielimissä ({count})",
    "engagement.since": "alkaen {date:date}",
    "engagement.until": "päättyi {date:date}",
    "engagement.unit": "yksikkö {name}",
    "engagement.areas": "Painopisteet ({count})",
    "engagement.role-unknown": "roolia ei tiedetä",
    "engagement.subgroup": "osaryhmä {name}: {role}",
    "engagement.leads": "Toimenpiteet, joista se vastaa ({count})",
    "engagement.partner": "Toimenpiteet, joissa se on kumppani ({count})",
    "engagement.phenomena": "Ilmiöt, joita se on ehdottanut tai tukee ({count})",
    "engagement.units": "Yksiköt ({count})",
    "engagement.past": "Päättynyttä ({count})",
    "engagement.nothing": "Rekisterin mukaan organisaatio ei ole missään mukana.",
    "outlook.participants": {
        "one": "Muu osallistuja: {names}",
        "other": "Muut {count} osallistujaa: {names}",
    },
    "outlook.timeline": "Aikajana",
    "outlook.today": "Tänään",
    "outlook.step": "{what} (päätös {decision})",
    "outlook.report": "Seurantatieto: {text}",
    "outlook.end": "Tulossa: {measure} päättyy",
    "outlook.milestone": "Tulossa: {milestone} ({measure})",
    "write.no-part": (
        "Huomaa: {organisation} ei vastaa toimenpiteestä {measure}, ei ole sen kumppani eikä "
        "osallistu sen painopisteeseen. Jos raportoija on väärä: stcli correct {measure}"
    ),
    "write.over-percent": "Huomaa: {value} % ei ole 0:n ja 100:n välillä.",
    "write.goals-lost": (
        "Nämä tavoitteet jäivät pois, koska ne kuuluivat aiempaan painopisteeseen: {goals}. Uusia "
        "voi nimetä komennolla stcli set, esimerkiksi goals+=TUNNUS."
    ),
    "refusal.void-record": "{record} on mitätöity, joten siihen ei lisätä mitään.",
    "refusal.void-record.hint": "Katso, mikä tietue tuli tilalle: stcli show {record}",
    "refusal.milestone-unknown": (
        "Toimenpiteellä {measure} ei ole välitavoitetta {id}; sillä ei ole vielä yhtään."
    ),
    "refusal.milestone-unknown.hint": (
        "Lisää se: stcli measure milestone {measure} {id} --title-fi NIMI --due 2027-03"
    ),
    "refusal.milestone-unknown.known": (
        "Toimenpiteellä {measure} ei ole välitavoitetta {id}. Sen välitavoitteet ovat: {known}."
    ),
    "refusal.milestone-unknown.known.hint": (
        "Uuden voi lisätä: stcli measure milestone {measure} {id} --title-fi NIMI --due 2027-03"
    ),
    "refusal.milestone-unknown.suggestion": (
        "Toimenpiteellä {measure} ei ole välitavoitetta {id}. Sen välitavoitteet ovat: {known}."
    ),
    "refusal.milestone-unknown.suggestion.hint": "Tarkoititko tätä: {suggestion}?",
    "refusal.indicator-unknown": (
        "Toimenpiteellä {measure} ei ole mittaria {id}; sillä ei ole vielä yhtään."
    ),
    "refusal.indicator-unknown.hint": (
        "Lisää se: stcli measure indicator {measure} {id} --name-fi NIMI"
    ),
    "refusal.indicator-unknown.known": (
        "Toimenpiteellä {measure} ei ole mittaria {id}. Sen mittarit ovat: {known}."
    ),
    "refusal.indicator-unknown.known.hint": (
        "Uuden voi lisätä: stcli measure indicator {measure} {id} --name-fi NIMI"
    ),
    "refusal.indicator-unknown.suggestion": (
        "Toimenpiteellä {measure} ei ole mittaria {id}. Sen mittarit ovat: {known}."
    ),
    "refusal.indicator-unknown.suggestion.hint": "Tarkoititko tätä: {suggestion}?",
    "refusal.milestone-done": "Välitavoite {id} on jo merkitty saavutetuksi {date:date}.",
    "refusal.milestone-done.hint": "Jos päivä on väärä, anna oikea valitsimella --done.",
    "refusal.item-new": "{option} puuttuu: {id} on toimenpiteelle {measure} uusi.",
    "refusal.item-new.hint": (
        "Anna puuttuva valitsin, tai tarkista tunnus, jos tarkoitit entistä: stcli show "
        "measures/{measure}"
    ),
    "refusal.number-form": "{text} ei ole luku ({name:metavar}).",
    "refusal.number-form.hint": "Kirjoita pelkkä luku ilman yksikköä, esimerkiksi 1200 tai 92,5.",
    "refusal.item-date": "Valitsimesta {option} puuttuu päivä: {text}",
    "refusal.item-date.hint": (
        "Kirjoita määräaika loppuun @-merkin jälkeen, esimerkiksi kampanja=Kampanja alkaa@2026-06 "
        "tai @2026-06-15."
    ),
    "refusal.text-empty": "Teksti on tyhjä.",
    "refusal.text-empty.hint": "Kirjoita teksti lainausmerkkeihin, tai anna tiedosto: @TIEDOSTO.",
    "refusal.not-partner": "{id} ei ole toimenpiteen {record} kumppani.",
    "refusal.partner-one": "Anna joko --task tai --remove, ei molempia.",
    "refusal.goal-not-its-own": (
        "Toimenpiteellä ei ole tavoitetta {goal}. Sen tavoitteet ovat: {known}."
    ),
    "refusal.goal-not-its-own.none": (
        "Toimenpiteellä ei ole tavoitetta {goal}; sillä ei ole yhtään."
    ),
    "refusal.goal-map-form": "Tavoite ja sen vastine kirjoitetaan VANHA=UUSI: {text}",
    "refusal.move-nowhere": "{record} on jo painopisteessä {area}.",
    "refusal.settle-strange": "{measure} ei kuulu painopisteeseen {area}.",
    "refusal.settle-strange.hint": (
        "Sen toimenpiteet näkyvät näin: stcli list measures --focus-area {area}"
    ),
    "refusal.successor-itself": (
        "{id} ei voi olla oma seuraajansa. Nimeä painopiste, jossa työ jatkuu."
    ),
    "metavar.url": "OSOITE",
    "metavar.area": "PAINOPISTE",
    "metavar.measure-area": "[TOIMENPIDE=]PAINOPISTE",
    "metavar.old-new": "VANHA=UUSI",
    "metavar.new-id": "UUSI-TUNNUS",
    "help.measure.add.goal": "Painopisteen tavoite (sen tunnus), jota toimenpide edistää; toistettava",
    "help.measure.add.partner": "Kumppani ja sen tehtävä, jos se tiedetään; toistettava",
    "help.measure.add.indicator": (
        "Mittari, esimerkiksi kodit=Koteja, joissa on palovaroitin; toistettava. Tavoitetaso "
        "kerrotaan komennolla indicator"
    ),
    # organisations and bulk changes
    "help.organisation.rename": (
        "Kirjaa organisaation uusi nimi. Tunnus säilyy, ja entinen nimi jää aiempiin nimiin. Vain "
        "ne kielet muuttuvat, joilla annetaan uusi nimi."
    ),
    "help.organisation.rename.date": (
        "Päivä, josta alkaen uusi nimi on voimassa, VVVV-KK-PP (muuten tämä päivä)"
    ),
    "help.organisation.rename.examples": (
        "stcli organisation rename sm --name-fi sisäministeriö --date 2014-01-01"
    ),
    "help.organisation.dissolve": (
        "Kirjaa, että organisaatio lakkaa, ja kerro sen seuraajat. Seuraajia voi olla monta, ja "
        "monella lakkaavalla voi olla sama seuraaja. Jos organisaatiolla on vielä tehtäviä "
        "käynnissä olevassa työssä, komento luettelee ne; ne siirretään komennolla hand-over."
    ),
    "help.organisation.dissolve.successor": (
        "Seuraaja (SEURAAJA=MUUTOS, jos seuraajat syntyvät eri tavoin); toistettava"
    ),
    "help.organisation.dissolve.no_successor": (
        "Seuraajaa ei ole, vaikka organisaatiolla on vielä tehtäviä"
    ),
    "help.organisation.dissolve.event": (
        "Mitä tapahtui: rename (nimenmuutos), merge (yhdistyminen), split (jakautuminen) tai "
        "transfer (tehtävien siirto, oletus)"
    ),
    "help.organisation.dissolve.date": "Lakkaamispäivä, VVVV-KK-PP (muuten tämä päivä)",
    "help.organisation.dissolve.examples": (
        "stcli organisation dissolve vanha-virasto --successor uusi-virasto --event merge --date "
        "2026-01-01\n"
        "stcli organisation dissolve vanha-virasto --successor a=merge --successor b=transfer"
    ),
    "help.organisation.hand-over": (
        "Siirrä lakanneen organisaation käynnissä olevat tehtävät seuraajalle yhdellä "
        "tallennuksella. Siirtyvät käynnissä olevien toimenpiteiden vastuut ja "
        "kumppanuudet, osallistuminen painopisteisiin ja niiden osaryhmiin, "
        "koordinaattorin tehtävä ja edustukset toimielimissä. Mennyt jää ennalleen: vanhat "
        "kirjaukset päätetään ja uudet lisätään. Jos seuraajia on monta, valitse "
        "valitsimella --only, mitkä tehtävät siirtyvät kenelle."
    ),
    "help.organisation.hand-over.only": (
        "Siirrä vain tehtävät tässä toimenpiteessä, painopisteessä tai toimielimessä; toistettava"
    ),
    "help.organisation.hand-over.event": (
        "Kirjaa samalla seuraajaksi: rename, merge, split tai transfer"
    ),
    "help.organisation.hand-over.date": (
        "Siirtopäivä, VVVV-KK-PP (muuten päivä, josta seuraaja on kirjattu, muuten tämä päivä)"
    ),
    "help.organisation.hand-over.examples": (
        "stcli organisation hand-over vanha-virasto uusi-virasto\n"
        "stcli organisation hand-over vanha-virasto uusi-virasto --only measures/opas"
    ),
    "option.old": "Organisaatio, jonka tehtävät siirtyvät",
    "option.new": "Organisaatio, jolle ne siirtyvät",
    "refusal.rename-nothing": "Uutta nimeä ei annettu.",
    "refusal.rename-nothing.hint": (
        "Anna uusi nimi niillä kielillä, joilla se muuttuu, esimerkiksi --name-fi."
    ),
    "refusal.own-successor": "{id} ei voi olla oma seuraajansa.",
    "refusal.renamed-later": "{id} sai nykyisen nimensä vasta {until:date}, joten uusi nimi ei voi alkaa {date:date}.",
    "refusal.renamed-later.hint": "Anna päivä, josta uusi nimi on voimassa (--date). Väärä nimi korjataan: stcli correct {record}",
    "refusal.needs-successor": "Organisaatiolla {id} on vielä tehtäviä: {roles}.",
    "refusal.needs-successor.hint": (
        "Kerro, kuka jatkaa: --successor ORGANISAATIO. Jos kukaan ei jatka, anna --no-successor."
    ),
    "refusal.event-without-successor": (
        "Valitsin --event kertoo, miten seuraaja syntyi, mutta seuraajaa ei annettu."
    ),
    "refusal.event-without-successor.hint": "Anna seuraaja valitsimella --successor.",
    "refusal.no-successor": (
        "{new} ei ole organisaation {old} seuraaja, joten tehtävät eivät siirry sille."
    ),
    "refusal.no-successor.hint": (
        "Jos se on seuraaja, kirjaa se samalla: lisää --event transfer (tai merge, split, rename)."
    ),
    "refusal.hand-over-ended": (
        "{new} on itsekin lakannut tai mitätöity, joten tehtäviä ei voi siirtää sille."
    ),
    "refusal.hand-over-ended.hint": "Siirrä tehtävät sen seuraajalle.",
    "refusal.no-role-there": "Organisaatiolla {old} ei ole käynnissä olevaa tehtävää: {record}.",
    "refusal.no-role-there.hint": "Tehtäviä on näissä: {known}.",
    "help.import": (
        "Lisää ja muuta monta tietuetta CSV-, XLSX- tai JSONL-tiedostosta. Kaikki rivit "
        "tallennetaan yhdellä kertaa, tai jos yhtäkin ei voi tallentaa, ei mitään; jokaisesta "
        "rivistä kerrotaan, mitä sille tapahtuu.\n"
        "Sarakkeen nimi on kentän polku: title.fi, title_fi, planned.end tai planned_end, tai "
        "kentän nimi: vastuutaho, nimi (fi). Sarake "
        "id (tai reference) kertoo tietueen; muu kuin rekisterissä oleva tunnus tekee uuden "
        "tietueen. Luettelon kohdat erotetaan puolipisteellä tai annetaan JSON-muodossa. Tyhjä "
        "solu ei muuta mitään.\n"
        "Uusi tietue alkaa lajinsa ensimmäisestä toimesta. Muu tila vaatii, että rekisteri sallii "
        "tuonnit (registry.yaml: audit.imports). Kaikki sarakkeet: docs/import.md ja stcli schema "
        "LAJI."
    ),
    "help.import.file": "CSV-, XLSX- tai JSONL-tiedosto, tai - vakiosyötteestä",
    "help.import.date": (
        "Uusien tietueiden ensimmäisen kirjauksen päivä, VVVV-KK-PP (muuten tietueen oma "
        "päivä, muuten tämä päivä)"
    ),
    "help.import.source": "Mistä tiedot ovat; kirjataan tuotuihin tietueisiin",
    "help.import.clear": "Tyhjä solu tyhjentää kentän",
    "help.import.examples": (
        "stcli list measures -f csv -o toimenpiteet.csv\n"
        "stcli import toimenpiteet.csv measures --dry-run\n"
        "stcli import toimenpiteet.csv measures\n"
        "stcli import jarjestot.xlsx organisations --dry-run -o plan.json"
    ),
    "help.apply": (
        "Toteuta suunnitelma, joka tallennettiin tiedostoon valitsimilla --dry-run -o plan.json. "
        "Suunnitelma tarkistetaan uudelleen sitä vasten, mitä rekisterissä nyt on. Jos jokin sen "
        "muuttamista tiedostoista on muuttunut välillä, mitään ei tallenneta."
    ),
    "help.apply.plan": "Suunnitelmatiedosto",
    "help.apply.examples": (
        "stcli measure complete opas --dry-run -o plan.json\nstcli apply plan.json"
    ),
    "write.plan-kept": (
        "Suunnitelma on tiedostossa {file}. Toteuta se komennolla stcli apply {file}."
    ),
    "import.row": "rivi",
    "import.fate": "tulos",
    "import.record": "tietue",
    "import.fields": "muuttuvat kentät",
    "import.counts": "Uusia {added}, muuttuvia {changed}, ennallaan {unchanged}.",
    "import.none": "Tiedostossa on vain sarakkeiden nimet, ei yhtään tietuetta.",
    "fate.added": "uusi",
    "fate.changed": "muuttuu",
    "fate.unchanged": "ennallaan",
    "refusal.import-refused": {
        "one": "Tiedoston {rows} rivistä {count} ei kelpaa. Mitään ei muutettu.",
        "other": "Tiedoston {rows} rivistä {count} ei kelpaa. Mitään ei muutettu.",
    },
    "refusal.import-refused.hint": "Korjaa alla luetellut solut ja tuo tiedosto uudelleen.",
    "refusal.import-columns": {
        "one": "Tiedostossa on {count} sarake, jota ei ymmärretä. Mitään ei muutettu.",
        "other": "Tiedostossa on {count} saraketta, joita ei ymmärretä. Mitään ei muutettu.",
    },
    "refusal.import-columns.hint": "Kentät ja niiden nimet: stcli schema LAJI.",
    "refusal.sheet-encoding": "Tiedoston merkistö ei ole UTF-8.",
    "refusal.sheet-encoding.hint": "Tallenna se Excelissä muodossa ”CSV UTF-8” tai XLSX.",
    "refusal.sheet-too-large": "Tiedosto on liian suuri: enintään {limit} Mt.",
    "refusal.sheet-rows": "Tiedostossa on liian monta riviä: enintään {limit}.",
    "refusal.sheet-columns": "Rivillä {line} on liian monta saraketta: enintään {limit}.",
    "refusal.sheet-cell": "Rivillä {line} on liian pitkä solu: enintään {limit} merkkiä.",
    "refusal.sheet-empty": "Tiedosto on tyhjä: siinä ei ole yhtään riviä.",
    "refusal.sheet-empty.hint": (
        "CSV- ja XLSX-tiedoston ensimmäisellä rivillä ovat sarakkeiden nimet, "
        "JSONL-tiedostossa on joka rivillä yksi tietue. Mallin saa nykyisistä tietueista: "
        "stcli list LAJI -f csv -o malli.csv"
    ),
    "refusal.sheet-column-twice": "Sarake {column} on tiedostossa kahdesti.",
    "refusal.sheet-unnamed": "Rivillä {line} on tietoa sarakkeessa {column}, jolla ei ole nimeä.",
    "refusal.sheet-csv": "Riviä {line} ei voi lukea: lainausmerkit eivät täsmää.",
    "refusal.sheet-json": "Rivi {line} ei ole JSON-olio.",
    "refusal.sheet-json.hint": (
        "JSONL-tiedostossa on joka rivillä yksi tietue: kentät aaltosulkeissa, kukin kerran."
    ),
    "refusal.sheet-json-whole": "Tiedosto on JSON-muodossa, mutta ei rivi kerrallaan.",
    "refusal.sheet-json-whole.hint": (
        "Tallenna se JSONL-muodossa: joka rivillä yksi tietue aaltosulkeissa, ilman hakasulkeita. "
        "Mallin saa nykyisistä tietueista: stcli list LAJI -f jsonl -o malli.jsonl"
    ),
    "refusal.sheet-xlsx": "Tiedostoa ei voi lukea taulukkona.",
    "refusal.sheet-xlsx.hint": (
        "Avaa se taulukkolaskennassa ja tallenna uudelleen muodossa XLSX tai ”CSV UTF-8”."
    ),
    "refusal.sheet-needs-extra": "XLSX-tiedostojen lukemiseen tarvittavaa osaa ei ole asennettu.",
    "refusal.sheet-needs-extra.hint": (
        "Asenna se (python -m pip install openpyxl) tai tallenna taulukko muodossa ”CSV UTF-8”."
    ),
    "refusal.plan-form": "Tiedosto ei ole suunnitelma, jonka stcli on tehnyt.",
    "refusal.plan-form.hint": (
        "Suunnitelma tehdään lisäämällä kirjaavaan komentoon --dry-run -o plan.json."
    ),
    "refusal.plan-version": (
        "Suunnitelman versio on {version}; tämä ohjelma tuntee version {known}."
    ),
    "refusal.plan-not-text": "Suunnitelmaa ei voi tallentaa: {path} ei ole tekstiä.",
    "refusal.plan-outside": "Suunnitelma muuttaisi tiedostoa, joka ei kuulu rekisteriin: {path}.",
    "refusal.plan-moved": {
        "one": (
            "Suunnitelman pohja on muuttunut: {count} tiedosto ei ole enää sama kuin "
            "suunniteltaessa ({files}). Mitään ei muutettu."
        ),
        "other": (
            "Suunnitelman pohja on muuttunut: {count} tiedostoa ei ole enää samoja kuin "
            "suunniteltaessa ({files}). Mitään ei muutettu."
        ),
    },
    "refusal.plan-moved.hint": "Tee suunnitelma uudelleen samalla komennolla.",
    "refusal.plan-altered": "Suunnitelmaa on muutettu sen tekemisen jälkeen.",
    "refusal.plan-altered.hint": "Tee suunnitelma uudelleen samalla komennolla.",
    "refusal.plan-claims": "Suunnitelma väittää tekevänsä muuta kuin mitä sen muutokset tekevät.",
    "finding.import-row.column": (
        "Saraketta {column} ei ymmärretä: lajilla {kind} ei ole sellaista kenttää."
    ),
    "finding.import-row.column-part": (
        "Sarake {column} on osa luettelosta, eikä sitä voi tuoda erikseen."
    ),
    "finding.import-row.column-part.hint": "Anna koko luettelo sarakkeessa {list}.",
    "finding.import-row.column.suggestion": (
        "Saraketta {column} ei ymmärretä: lajilla {kind} ei ole sellaista kenttää. Tarkoititko: "
        "{suggestion}?"
    ),
    "finding.import-row.column-twice": (
        "Sarake {column} tarkoittaa samaa kenttää kuin aiempi sarake."
    ),
    "finding.import-row.no-id-column": (
        "Sarake id puuttuu: siitä näkee, mitä tietuetta rivi koskee."
    ),
    "finding.import-row.no-id": "Rivillä ei ole tunnusta.",
    "finding.import-row.two-ids": "Rivi nimeää kaksi tietuetta: {ids}.",
    "finding.import-row.id": "”{id}” ei kelpaa tunnukseksi.",
    "finding.import-row.id.hint": (
        "Tunnuksessa on pieniä kirjaimia a–z, numeroita ja yksittäisiä yhdysmerkkejä."
    ),
    "finding.import-row.row-twice": "Tietue {id} on jo rivillä {row}.",
    "finding.import-row.broken": "Tietueen {id} tiedostoa ei voi lukea.",
    "finding.import-row.broken.hint": "Katso stcli validate ja korjaa tiedosto ensin.",
    "finding.import-row.needs-json": "Sarakkeen {column} arvo pitää antaa JSON-muodossa.",
    "finding.import-row.bad-json": "Sarakkeen {column} arvo ei ole kelvollista JSON-muotoa.",
    "finding.import-row.nobody": "Nimellä ”{value}” ei löydy mitään.",
    "finding.import-row.nobody.hint": "Kirjoita tunnus, nimi tai lyhenne. Luettelo: `stcli list {kind}`",
    "finding.import-row.several": "”{value}” on usean tietueen nimi: {ids}.",
    "finding.import-row.several.hint": "Kirjoita niistä yhden tunnus.",
    "finding.import-row.nobody.suggestion": (
        "Nimellä ”{value}” ei löydy mitään. Tarkoititko {suggestion}?"
    ),
    "finding.import-row.number": "”{value}” ei ole luku.",
    "finding.import-row.truth": "”{value}” ei ole true eikä false.",
    "finding.import-row.formula": "Solussa on kaava.",
    "finding.import-row.formula.hint": "Liitä sen tilalle kaavan arvo.",
    "finding.import-row.cell-error": "Solussa on taulukkolaskennan virhe: {value}.",
    "finding.import-row.language": (
        "Sarakkeesta {column} ei näe, minkä kielinen muutettu teksti on. Tietueessa on nyt: "
        "{languages}."
    ),
    "finding.import-row.language.hint": "Nimeä sarake kielen kanssa, esimerkiksi {field}.fi.",
    "finding.import-row.follows": (
        "Kenttä {field} seuraa tietueen historiasta, joten sitä ei voi tuoda."
    ),
    "finding.import-row.follows.hint": (
        "Muutos kirjataan omalla komennollaan. Poista sarake tai palauta solun arvo."
    ),
    "finding.import-row.status": (
        "Uusi tietue ei voi alkaa tilasta {status}: tämä rekisteri ei salli tuonteja."
    ),
    "finding.import-row.status.hint": (
        "Jätä solu tyhjäksi, tai salli tuonnit tiedostossa registry.yaml (audit.imports: allowed)."
    ),
    "finding.import-row.no-state": "Tilaa {status} ei ole. Tilat ovat: {known}.",
    "rule.import-row.law": "Jokainen tuotava rivi on tietue, jonka voi lisätä tai muuttaa.",
    "rule.import-row.text": (
        "Taulukosta tuodaan kaikki rivit tai ei yhtään, jotta rekisteri ei jää puolitiehen. Rivi "
        "ja sarake kertovat, mitä solua havainto koskee.\n"
        "Toimi näin: korjaa solu ja tuo tiedosto uudelleen (stcli import). Sarakkeet selitetään "
        "komennolla stcli import --help."
    ),
    "metavar.file": "TIEDOSTO",
    "metavar.plan": "SUUNNITELMA",
    # asking and completing
    "completion.bash": (
        "Komennon stcli täydennys bashissa. Näin se otetaan käyttöön:\n"
        "stcli completion bash >> ~/.bashrc"
    ),
    "completion.zsh": (
        "Komennon stcli täydennys zsh:ssa. Näin se otetaan käyttöön, tiedostoon ~/.zshrc "
        "kohdan compinit jälkeen:\n"
        "source <(stcli completion zsh)"
    ),
    "completion.fish": (
        "Komennon stcli täydennys fishissä. Näin se otetaan käyttöön:\n"
        "stcli completion fish > ~/.config/fish/completions/stcli.fish"
    ),
    "completion.powershell": (
        "Komennon stcli täydennys PowerShellissä. Näin se otetaan käyttöön:\n"
        "stcli completion powershell >> $PROFILE"
    ),
    "help.completion": (
        "Tulosta skripti, jolla komentotulkki täydentää komennot, valitsimet, arvot ja "
        "tunnukset. Komentotulkit ovat bash, zsh, fish ja powershell; skriptin alussa "
        "kerrotaan, miten se otetaan käyttöön. Jos komentotulkki näyttää selitteet, ne "
        "ovat valitulla kielellä: tietueen selite on sen nimi."
    ),
    "help.completion.examples": (
        "stcli completion bash >> ~/.bashrc\n"
        "stcli completion fish > ~/.config/fish/completions/stcli.fish"
    ),
    "option.shell": "Komentotulkki: bash, zsh, fish tai powershell",
    "refusal.shell-unknown": (
        "Komentotulkille {shell} ei ole täydennystä. Komentotulkit ovat: {known}."
    ),
    "ask.yes": "kyllä",
    "ask.no": "ei",
    "ask.yes-or-no": "Vastaa {yes} tai {no}.",
    "ask.choose": "Valitse jokin näytetyistä; kirjoittaminen rajaa niitä.",
    "ask.several": "Hakuun ”{given}” sopii {count}: valitse nuolinäppäimillä tai kirjoita lisää.",
    "ask.suggestion": "Vaihtoehtoa ”{given}” ei ole. Tarkoititko {suggestion}?",
    "ask.empty": "Tähän on kirjoitettava jotain. Ctrl-C keskeyttää.",
    "ask.optional": "{name} (Enter jättää pois)",
    "ask.usual": "{name} (Enter: esityksen mukaan tai tavanomaisin sanoin)",
    "ask.more": "{name}: vielä yksi (Enter lopettaa)",
    "ask.id": "uuden tietueen tunnus ({kind})",
    "ask.id-form": (
        "”{given}” ei kelpaa tunnukseksi: siinä on pieniä kirjaimia a–z, numeroita ja "
        "niiden välissä yhdysmerkkejä."
    ),
    "ask.field": "Kenttä",
    "ask.decision": "Päätös tai kokous, jossa päätettiin (--decision, --meeting)",
    "ask.which": "Mitä ”{name}” tarkoittaa",
    "ask.meant": "Nimellä ”{name}” ei löydy mitään. Tarkoititko {meant}?",
    "ask.way": "Mitä asialle tehdään",
    "ask.save": "Tallennetaanko?",
    "ask.same": "Sama yhdellä rivillä: {command}",
    "ask.so-far": "Tähänastiset vastaukset yhdellä rivillä: {command}",
    "refusal.not-saved": "Mitään ei tallennettu.",
    "help.edit": (
        "Avaa tietue tekstieditoriin ja tallenna, mitä siitä tuli. Editori on muuttujassa "
        "VISUAL tai EDITOR tai gitin asetuksessa core.editor nimetty, muuten nano, vi tai "
        "notepad. Kun editori suljetaan, säännöt tarkistetaan ennen tallentamista; jos "
        "jokin ei käy, teksti avataan uudelleen ja havainnot ovat kommentteina riviensä "
        "yläpuolella. Omat kommenttisi säilyvät. Tallentamatta jäänyt teksti säilyy "
        "tiedostossa, jonka nimi kerrotaan."
    ),
    "help.edit.examples": (
        'stcli edit kyberrikollisuus\nEDITOR="code --wait" stcli edit organisations/spek'
    ),
    "help.edit.text": (
        "Aloita tämän tiedoston tekstistä, esimerkiksi aiemmin tallentamatta jääneestä"
    ),
    "edit.emptied": "Teksti tyhjennettiin, joten mitään ei muutettu.",
    "edit.again": "Avataanko teksti uudelleen, havainnot kommentteina?",
    "edit.kept": (
        "Tekstisi on tallessa tiedostossa {file}. Jatka siitä näin: stcli edit {record} "
        "--text-file {file}"
    ),
    "refusal.edit-no-input": "Tietuetta ei voi muokata tekstieditorissa, kun valitsin --no-input on käytössä.",
    "refusal.edit-no-input.hint": "Muuta yksittäisiä kenttiä komennolla stcli set.",
    "refusal.edit-unsaved": (
        "Tiedostoa {path} on muokattu käsin, eikä muutosta ole vielä tallennettu."
    ),
    "refusal.edit-unsaved.hint": "Tallenna se ensin: stcli save {path}",
    "refusal.editor-missing": "Tekstieditoria ei löytynyt.",
    "refusal.editor-missing.hint": (
        "Nimeä editori ympäristömuuttujassa EDITOR tai muuta yksittäisiä kenttiä "
        "komennolla stcli set."
    ),
    "refusal.editor-not-started": "Editoria {editor} ei voi käynnistää.",
    "refusal.editor-not-started.hint": (
        "Nimeä editori ympäristömuuttujassa EDITOR tai muuta yksittäisiä kenttiä "
        "komennolla stcli set."
    ),
    "refusal.editor-failed": (
        "Editori {editor} päättyi virheeseen ({code}), joten mitään ei tallennettu."
    ),
    "refusal.given-up": "Keskeytettiin; mitään ei muutettu.",
    "man.name": "NIMI",
    "man.description": "KUVAUS",
    "help.man": (
        "Tulosta ohjelman tai yhden komennon ohjesivu. Se tehdään ohjeteksteistä valitulla "
        "kielellä muodossa, jota man-ohjelma lukee."
    ),
    "help.man.examples": (
        "stcli man | man -l -\nstcli man focus-area close | man -l -\nstcli man -o stcli.1"
    ),
    "option.words": "Komento, esimerkiksi focus-area close (muuten koko ohjelma)",
    # audit
    "finding.audit-dated-ahead.late": "Kirjattiin vasta yli 30 päivää myöhemmin ({date:date}).",
    "finding.audit-dated-ahead.backwards": "Tallennus on päivätty yli vuorokauden ennen edeltäjäänsä: jokin kello on ollut väärässä.",
    "finding.audit-dated-ahead.clock": "Tallennus on päivätty tulevaisuuteen.",
    "finding.audit-undone.undo": "Päätökseen {decision} perustunut vaihe ({action}, {date:date}) peruttiin. Perustelu: ”{reason}”.",
    "finding.audit-undone.void": "Päätökseen {decision} perustunut vaihe ({action}, {date:date}) mitätöitiin tietueen mukana. Perustelu: ”{reason}”.",
    "finding.audit-undone.decision": "Päätös mitätöitiin, vaikka siihen perustuu vaihe {action} tietueessa {subject}. Perustelu: ”{reason}”.",
    "finding.audit-law-changed.schemas-gone": "Rekisterin omat skeemat poistettiin: siitä lähtien tietueet luetaan ohjelman omilla.",
    "finding.audit-law-changed.schema-broken": "Skeema ei ole enää kelvollinen ({problem}).",
    "finding.audit-law-changed.schema-removed": "Skeema {name} poistettiin.",
    "finding.audit-law-changed.schema-added": "Skeema {name} lisättiin.",
    "finding.audit-law-changed.schema": "Skeemaa {name} muutettiin; mikään merkintä, vaihe tai päätösvaatimus ei väljentynyt.",
    "finding.audit-law-changed.folder": "Näiden tietueiden kansio on nyt {after} eikä enää {before}, joten kaikki viittaukset niihin muuttuvat.",
    "finding.audit-law-changed.looser-grows": "Väljempi: luetteloa {field} ei enää suojata, ja sen kohtia voi poistaa.",
    "finding.audit-law-changed.looser-reference": "Väljempi: kentän {field} viittauksia ei enää tarkasteta.",
    "finding.audit-law-changed.looser-lifecycle": "Väljempi: tietueiden elinkaari poistettiin.",
    "finding.audit-law-changed.looser-frozen": "Väljempi: tilassa {state} olevia tietueita ei enää jäädytetä.",
    "finding.audit-law-changed.looser-hidden": "Väljempi: tilassa {state} olevat tietueet jäävät sääntöjen ulkopuolelle.",
    "finding.audit-law-changed.looser-live": "Väljempi: tilassa {state} olevia tietueita ei enää lueta käynnissä oleviksi.",
    "finding.audit-law-changed.looser-initial": "Väljempi: tietue alkaa vaiheesta {after} eikä vaiheesta {before}.",
    "finding.audit-law-changed.looser-derived": "Väljempi: kentän {field} ei enää tarvitse seurata historiasta.",
    "finding.audit-law-changed.looser-step-added": "Väljempi: uusi vaihe {action} on mahdollinen.",
    "finding.audit-law-changed.looser-decision": "Väljempi: vaihe {action} ei enää tarvitse päätöstä.",
    "finding.audit-law-changed.looser-requirement": "Väljempi: vaihe {action} ei enää vaadi tietoa {field}.",
    "finding.audit-law-changed.looser-step-wider": "Väljempi: vaihe {action} on mahdollinen useammasta tilasta tai johtaa muualle.",
    "finding.audit-law-changed.looser-field": "Väljempi: kenttä {field} ei ole enää pakollinen.",
    "finding.audit-law-changed.policy-unread": "Rekisterin perustiedot (registry.yaml) eivät ole enää luettavissa, joten aiemmat asetukset pysyvät voimassa.",
    "finding.audit-law-changed.timezone": "Rekisterin aikavyöhyke vaihtui.",
    "finding.audit-law-changed.languages": "Rekisterin kieliä muutettiin.",
    "finding.audit-law-changed.id": "Rekisterin tunnusta muutettiin.",
    "finding.audit-law-changed.follow_up": "Seurannan käytäntöä muutettiin.",
    "finding.audit-law-changed.bootstrap": "Tarkastuksen alku asetettiin: sitä vanhemmat havainnot ovat vain huomautuksia.",
    "finding.audit-law-changed.bootstrap-changed": "Tarkastuksen alkua muutettiin, vaikka sen saa asettaa vain kerran.",
    "finding.audit-law-changed.bootstrap-unknown": "Tarkastuksen aluksi nimetty tallennus {named} ei ole päälinjalla ennen tätä.",
    "finding.audit-law-changed.imports": "Tuontien salliminen muuttui: mistä alkaen tuotuja tietueita hyväksytään.",
    "finding.audit-law-changed.signatures": "Allekirjoitusten vaatiminen muuttui.",
    "finding.audit-law-changed.roles": "Allekirjoittajien roolit otettiin käyttöön tai poistettiin.",
    "finding.audit-law-changed.roles-of": "Allekirjoittajan {principal} roolit muuttuivat.",
    "finding.audit-law-changed.accepted": "Havainto {rule} tietueessa {subject} hyväksyttiin. Perustelu: ”{reason}”.",
    "finding.audit-law-changed.accepted-gone": "Hyväksytty havainto poistettiin tai sitä muutettiin; luettelo vain kasvaa.",
    "finding.audit-law-changed.accepted-unknown": "Hyväksytty havainto nimeää tallennuksen {named}, joka ei ole päälinjalla ennen tätä.",
    "finding.audit-law-changed.mandate": "Toimielimelle annettiin uusi tai toinen päätösvalta: {decides}.",
    "finding.audit-law-changed.mandate-ended": "Toimielimen päätösvaltaa ({decides}) täydennettiin tai se päättyi.",
    "finding.audit-law-changed.mandate-gone": "Toimielimeltä poistettiin päätösvalta: {decides}.",
    "finding.audit-law-changed.signer": "Allekirjoittaja {principal} lisättiin (avain {key}).",
    "finding.audit-law-changed.signer-gone": "Allekirjoittaja {principal} poistettiin (avain {key}).",
    "finding.audit-signer.line": "Rivi ei ole muotoa ”nimi avaintyyppi avain”: yksi nimi, yksi avain, ei asetuksia.",
    "finding.audit-signer.twice": "Sama avain on kahdella rivillä, joten kumpikaan ei kelpaa.",
    "finding.audit-signer.form": "Allekirjoitus ei ole ssh-allekirjoitus, jonka git tekee.",
    "finding.audit-signer.unknown": "Allekirjoittajan avain ei ollut sallittujen joukossa ennen tätä muutosta.",
    "finding.audit-signer.bad": "Nimissä {principal} tehty allekirjoitus ei täsmää tallennuksen sisältöön.",
    "finding.audit-signer.role": "Allekirjoittajalta {principal} puuttuu rooli: {roles}.",
    "finding.audit-unsigned": "Muutosta ei ole allekirjoitettu, vaikka rekisteri vaatii sen.",
    "finding.audit-unsigned.side": "Tallennusta ei ole allekirjoitettu. Sen voi silti yhdistää se, jolla on rooli lander.",
    "finding.audit-claim-differs.unshown": "Tallennus {by} ilmoittaa vaiheen {action} tietueessa {claimed}, mutta sen tiedostoissa vaihetta ei ole.",
    "finding.audit-claim-differs.lost": "Tallennuksen {by} vaihe {action} tietueessa {claimed} katosi, kun muutokset yhdistettiin.",
    "finding.audit-claim-differs.taken-back": "Tallennuksen {by} vaihe {action} tietueessa {claimed} otettiin takaisin samalla sivulinjalla.",
    "finding.audit-claim-differs.by-hand": "Vaihe {action} kirjattiin käsin: mikään tallennus ei ilmoita sitä.",
    "finding.audit-merge-sneaks.sneaks": "Yhdistäminen muutti arvoa, joka oli kaikissa yhdistettävissä sama.",
    "finding.audit-merge-sneaks.lost": "Yhdistäminen hävitti muutoksen, jonka vain toinen puoli oli tehnyt.",
    "finding.audit-merge-sneaks.resolved": "Yhdistäminen antoi arvon, jota kumpikaan puoli ei ollut kirjoittanut.",
    "finding.merge-conflict.both-changed": "Tätä kohtaa on muutettu kahdessa versiossa eri tavoin.",
    "finding.merge-conflict.history": "Historiaa on jatkettu kahdessa versiossa eri tavoin.",
    "finding.merge-conflict.decision": "Päätöstä on muutettu kahdessa versiossa. Päätöksen versioita ei koskaan yhdistetä itsestään.",
    "finding.merge-conflict.freezes": "Toisessa versiossa tietue päättyi, ja toisessa muutettiin tätä kohtaa.",
    "finding.merge-conflict.coordinator": "Koordinaattori on vaihdettu kahdessa versiossa eri tavoin.",
    "finding.merge-conflict.added": "Sama tunnus on lisätty kahdessa versiossa eri sisällöin.",
    "finding.merge-conflict.deleted": "Toisessa versiossa tämä poistettiin, ja toisessa sitä muutettiin.",
    "finding.merge-conflict.unreadable": "Tiedosto on muuttunut kahdessa versiossa, eikä sitä voi lukea niistä kaikista.",
    "finding.merge-conflict.file": "Tiedosto on muuttunut kahdessa versiossa eri tavoin, eikä tällaista tiedostoa yhdistetä osissa.",
    "finding.audit-trunk.side": "Sivulinjan tallennus {by} rikkoo sääntöä {law}, vaikka lopputulos ei sitä näytä.",
    "finding.audit-trunk.moved": "Tallennuksessa {by}, juuri ennen tämän rekisterin alkua, rekisteri oli kansiossa {folder}, eikä siellä enää ole rekisteriä. Mitä siellä tehtiin, ei kuulu tähän tarkastukseen.",
    "finding.audit-trunk.second-beginning": "Rekisterillä on toinen alku, tallennus {by}, päälinjan ulkopuolella.",
    "finding.audit-trunk.base-aside": "Lähtökohta {base} ei ole päälinjalla: päälinja kulkee nyt muualla. Koko historia tarkastettiin.",
    "finding.audit-trunk.base-lost": "Lähtökohta {base} ei kuulu tähän historiaan: historiaa on kirjoitettu uudelleen tai poistettu. Koko historia tarkastettiin.",
    "finding.audit-checkpoint.origin": "Tarkistusmerkki on toisesta rekisteristä: se perustettiin tallennuksessa {given}, tämä tallennuksessa {found}.",
    "finding.audit-checkpoint.number": "Tarkistusmerkki antaa tallennukselle {commit} numeron {given}, mutta tässä historiassa se on numero {found}. Tarkistusmerkkiä on muutettu.",
    "finding.audit-checkpoint.shorter": "Tarkistusmerkki kirjattiin, kun muutoksia oli {given}; nyt niitä on vain {found}. Viimeisimmät on poistettu.",
    "finding.audit-checkpoint.commit": "Muutos numero {number} oli {given}, kun tarkistusmerkki kirjattiin; nyt se on {found}. Historiaa on kirjoitettu uudelleen sen jälkeen.",
    "finding.audit-checkpoint.root": "Muutoksen numero {number} tiiviste ei ole sama kuin tarkistusmerkissä. Joko tarkistusmerkkiä on muutettu tai sisältöä on vaihdettu sen tunnisteen muuttumatta.",
    "finding.audit-checkpoint.form": "Tarkistusmerkin allekirjoitus ei ole sellainen, jonka ssh tekee tarkistusmerkeille.",
    "finding.audit-checkpoint.signer": "Tarkistusmerkki on allekirjoitettu avaimella ({key}), joka ei silloin kuulunut allekirjoittajille.",
    "finding.audit-checkpoint.signature": "Allekirjoitus nimissä {principal} ei sovi tarkistusmerkkiin.",
    "finding.audit-checkpoint.behind": "Etähaarassa {branch} ei enää ole tallennusta {seen}, joka on tällä koneella aiemmin nähty siinä; viimeksi haettuna haara on kohdassa {found}. Hae se uudelleen (git fetch); jos tallennus puuttuu yhä, historiaa on peruttu.",
    "finding.audit-trunk.unrelated": "Muutosehdotuksella ja lähtökohdalla ei ole yhteistä historiaa, joten mikään ei osoita, mitä se muuttaa.",
    "finding.audit-trunk.tangled": "Muutosehdotuksessa on yli {most} omaa yhdistämistä, joten mitään siitä ei arvioitu.",
    "finding.audit-trunk.tangled.hint": "Tee sen muutokset uudelleen lähtökohdan päälle, esimerkiksi komennolla `git rebase`.",
    "finding.audit-object.flaw": "Tallennus {by} on muodoltaan outo: {flaw:flaw}.",
    "finding.audit-object.malformed": "Muutosehdotuksessa on osa ({id}), jota ei voi lukea vain yhdellä tavalla, joten mitään siitä ei arvioitu.",
    "flaw.nul": "siinä on nollamerkki",
    "flaw.author": "tekijä puuttuu tai ei ole luettavissa",
    "flaw.committer": "tallentaja puuttuu tai ei ole luettavissa",
    "flaw.date": "päiväys on kalenterin ulkopuolella",
    "flaw.header": "otsaketieto on kahdesti tai väärässä paikassa",
    "flaw.signature": "siinä on toinen allekirjoitustieto, jota allekirjoitus ei kata",
    "flaw.encoding": "viesti voidaan lukea kahdella tavalla",
    "label.accepted": "Hyväksytty. Perustelu: ”{reason}”.",
    "label.before-bootstrap": "Vanhempi kuin tarkastuksen alku.",
    "audit.kept": "Tarkastus: lakia noudatettiin.",
    "audit.broken": "Tarkastus: lakia rikottiin.",
    "audit.landings": {
        "one": "Tarkastettiin {count} päälinjan muutos, viimeisenä {head}.",
        "other": "Tarkastettiin {count} päälinjan muutosta, viimeisenä {head}.",
    },
    "audit.commits": {
        "one": "Sivulinjat mukaan lukien tallennuksia oli {count}.",
        "other": "Sivulinjat mukaan lukien tallennuksia oli {count}.",
    },
    "audit.no-landings": "Tarkastettavaa ei ollut: viimeisin muutos on {head}.",
    "audit.remembered": {
        "one": "Niistä {count} tarkastettiin aiemmin tällä koneella ja muistettiin; --full tarkastaa sen uudelleen.",
        "other": "Niistä {count} tarkastettiin aiemmin tällä koneella ja muistettiin; --full tarkastaa ne uudelleen.",
    },
    "audit.founding": "Rekisteri perustettiin tallennuksessa {commit}.",
    "audit.checkpoint": "Historia sisältää tarkistusmerkin: muutos numero {number} on {commit}, ja kaikki siihen saakka on ennallaan.",
    "audit.checkpoint-signed": "Tarkistusmerkin on allekirjoittanut {principal}.",
    "audit.mark": "Etähaarassa {branch} on yhä kaikki, mitä tällä koneella on aiemmin nähty siinä (tallennukseen {commit} saakka).",
    "audit.nothing-found": "Huomautettavaa ei ole.",
    "audit.accepted": {
        "one": "Hyväksyttyjä havaintoja: {count}.",
        "other": "Hyväksyttyjä havaintoja: {count}.",
    },
    "audit.bootstrap": {
        "one": "Tarkastuksen alkua ({commit}) vanhempia havaintoja: {count}.",
        "other": "Tarkastuksen alkua ({commit}) vanhempia havaintoja: {count}.",
    },
    "audit.signatures": {
        "one": "Päteviä allekirjoituksia {count}, vaadittuja {required}.",
        "other": "Päteviä allekirjoituksia {count}, vaadittuja {required}.",
    },
    "audit.more-notes": {
        "one": "{count} huomautus jätettiin näyttämättä; se näkyy valitsimella -v.",
        "other": "{count} huomautusta jätettiin näyttämättä; ne näkyvät valitsimella -v.",
    },
    "audit.memory.damaged": "Aiempien tarkastusten muisti {path} on vioittunut, joten kaikki tarkastettiin uudelleen.",
    "audit.memory.foreign": "Aiempien tarkastusten muisti {path} kuuluu toiselle käyttäjälle, joten siihen ei luotettu.",
    "audit.memory.open": "Muutkin voivat kirjoittaa aiempien tarkastusten muistiin {path}, joten siihen ei luotettu.",
    "audit.memory.link": "Aiempien tarkastusten muisti {path} ei ole tavallinen tiedosto tai kansio, joten siihen ei luotettu.",
    "audit.not-proved": "Mitä ei todistettu",
    "audit.not-proved.newest": "Viimeisimpien muutosten poistamista tai kirjoittamista uudelleen ei voi nähdä, ellei historiaa verrata aiemmin talteen otettuun tarkistusmerkkiin tai toiseen kopioon.",
    "audit.not-proved.after-checkpoint": "Onko tarkistusmerkin jälkeisiä muutoksia poistettu tai kirjoitettu uudelleen: se sitoo historian vain omaan päiväänsä saakka.",
    "audit.not-proved.checkpoint-signature": "Kuka tarkistusmerkin kirjasi: siinä ei ole allekirjoitusta, jonka voisi tarkastaa.",
    "audit.not-proved.earlier": "Lähtökohtaa vanhempia muutoksia ei tarkastettu.",
    "audit.not-proved.authors": "Kuka muutokset teki: rekisteri ei vaadi allekirjoituksia, ja nimet voi kirjoittaa kuka tahansa.",
    "audit.not-proved.schemas": "Laki sellaisena kuin se silloin oli: rekisterillä ei ollut omia skeemoja, joten luettiin ohjelman omilla.",
    "gate.passes": "Muutosehdotuksen voi yhdistää.",
    "gate.fails": "Muutosehdotusta ei voi yhdistää tällaisenaan.",
    "gate.commits": {
        "one": "{count} tallennus, viimeisenä {head}, arvioitiin yhtenä muutoksena lähtökohtaan {base}.",
        "other": "{count} tallennusta, viimeisenä {head}, arvioitiin yhtenä muutoksena lähtökohtaan {base}.",
    },
    "gate.nothing": "Yhdistettävää ei ole: kaikki, mitä tallennuksessa {head} on, on jo lähtökohdassa {base}.",
    "gate.crossed": "Linjat ovat kohdanneet aiemmin useassa kohdassa: {commits}.",
    "gate.conflicts": {
        "one": "{count} kohtaa ei voinut yhdistää.",
        "other": "{count} kohtaa ei voinut yhdistää.",
    },
    "gate.brought": "Muutosehdotuksen tuomat havainnot: {counts}.",
    "gate.brought-nothing": "Muutosehdotus ei tuo huomautettavaa.",
    "gate.old": {
        "one": "{count} havainto oli jo lähtökohdassa, eikä se estä yhdistämistä.",
        "other": "{count} havaintoa oli jo lähtökohdassa, eivätkä ne estä yhdistämistä.",
    },
    "gate.old-heading": "Jo lähtökohdassa",
    "gate.more-old": {
        "one": "{count} lähtökohdan havainto jätettiin näyttämättä; se näkyy valitsimella -v.",
        "other": "{count} lähtökohdan havaintoa jätettiin näyttämättä; ne näkyvät valitsimella -v.",
    },
    "gate.allowed": "Lain väljentäminen sallittiin etukäteen (--allow law).",
    "gate.loosens": "Muutosehdotus väljentää lakia. Jos se on tarkoitus, ylläpitäjä päästää sen läpi valitsimella --allow law.",
    "gate.not-proved.conflicts": "Mitä tulisi kohdista, joita ei voinut yhdistää: niissä säilytettiin lähtökohdan sisältö.",
    "gate.not-proved.landing": "Itse yhdistäminen, jota ei vielä ole tehty: tuleeko siihen juuri tämä ja kuka sen allekirjoittaa, selviää vasta komennolla `stcli audit verify` yhdistämisen jälkeen.",
    "gate.not-proved.signer": "Kuka yhdistää: yhdistämisen allekirjoittaa joku lähtökohdan allekirjoittajista; jos rooleja on, se, jolla on rooli lander, ja lain muutoksen se, jolla on rooli admin. Jos tallennukset siirretään päälinjalle yksitellen, jokainen tarvitsee oman allekirjoituksensa.",
    "gate.not-proved.base": "Lähtökohdan historia: se otettiin sellaisenaan. Sen tarkastaa `stcli audit verify`.",
    "gate.not-proved.authors": "Kuka muutokset teki: lähtökohta ei vaadi allekirjoituksia, ja nimen voi kirjoittaa kuka tahansa.",
    "gate.not-proved.schemas": "Lähtökohdan laki: sillä ei ole omia skeemoja, joten luettiin ohjelman omilla.",
    "gate.not-proved.head": "Mitä muutosehdotus muuttaa: sitä ei voinut lukea.",
    "brief.title": "Muutosehdotuksen arvio",
    "brief.several": "{name} ({count})",
    "brief.edits": {
        "one": "{count} muu muutos",
        "other": "{count} muuta muutosta",
    },
    "brief.does": "Mitä muutosehdotus tekee",
    "brief.does-nothing": "Se ei muuta rekisterissä mitään.",
    "brief.effects": "Mitä siitä seuraa",
    "brief.effect.decided": "{subject} kirjataan. Se koskee: {others}.",
    "brief.effect.last-measure": "{subject} jää ilman suunniteltuja tai käynnissä olevia toimenpiteitä.",
    "brief.effect.coordinator": "{subject} jää ilman koordinaattoria (tähän asti {others}).",
    "brief.effect.lead": "{subject}: vastuutaho {others} ei ole toiminnassa.",
    "brief.effect.left": "{subject} jää pois: {others}.",
    "brief.effect.no-roles": "{subject} jää ilman tehtäviä yhteistyössä.",
    "brief.by-hand": {
        "one": "{count} vaihe on kirjattu käsin, ilman komentoa: {records}.",
        "other": "{count} vaihetta on kirjattu käsin, ilman komentoa: {records}.",
    },
    "brief.look": "Mihin kannattaa kiinnittää huomiota",
    "brief.look-nothing": "Mikään ei pistä silmään.",
    "brief.finding": "{severity}: {message} ({place}; {rule})",
    "brief.record": "{message} ({place})",
    "brief.more": {
        "one": "… ja {count} muu.",
        "other": "… ja {count} muuta.",
    },
    "refusal.object-malformed": "Tietovaraston osaa {id} ei voi lukea vain yhdellä tavalla, joten tarkastus pysähtyy.",
    "refusal.object-malformed.hint": "Tarkista kopio komennolla `git fsck` ja tee tarvittaessa uusi luotettavasta lähteestä.",
    "refusal.why-shallow": "Tässä kopiossa on vain historian loppuosa, joten arvon alkuperää ei voi kertoa.",
    "refusal.why-shallow.hint": "Hae loputkin komennolla `git fetch --unshallow`.",
    "refusal.history-shallow": "Tässä kopiossa on vain historian loppuosa, joten sitä ei voi tarkastaa.",
    "refusal.history-shallow.hint": "Hae loput komennolla `git fetch --unshallow`. GitHubin työnkulussa: `fetch-depth: 0`.",
    "refusal.history-partial": "Tämä kopio hakee osan sisällöstä vasta tarvittaessa, joten sitä ei voi tarkastaa.",
    "refusal.history-partial.hint": "Tee täydellinen kopio: `git clone` ilman valitsinta `--filter`.",
    "refusal.history-grafted": "Tämän kopion historia on liitetty toisin kuin se tallennettiin (info/grafts).",
    "refusal.history-grafted.hint": "Poista tiedosto `.git/info/grafts` tai tee uusi kopio.",
    "refusal.history-replaced": "Tässä kopiossa osa historiasta on vaihdettu toiseen (refs/replace).",
    "refusal.history-replaced.hint": "Näytä vaihdetut komennolla `git replace --list`, poista ne tai tee uusi kopio.",
    "refusal.history-alternates": "Tämä kopio lainaa sisältöä toisesta tietovarastosta (objects/info/alternates), joten se ei yksin todista mitään.",
    "refusal.history-alternates.hint": "Ota sisältö omaksi: `git repack -a -d` ja poista tiedosto, tai tee uusi kopio ilman valitsimia `--shared` ja `--reference`.",
    "refusal.ssh-missing": "Allekirjoituksia ei voi tarkastaa: ohjelmaa ssh-keygen ei löydy.",
    "refusal.ssh-missing.hint": "Asenna OpenSSH-asiakasohjelma.",
    "refusal.ssh-failed": "Allekirjoituksia ei voi tarkastaa: ssh-keygen ei käynnisty ({reason}).",
    "refusal.checkpoint-line": "Rivi ei ole tarkistusmerkki.",
    "refusal.checkpoint-line.hint": "Kopioi pöytäkirjasta koko rivi, sanasta ”stcli-checkpoint-v1” tiivisteen loppuun (64 merkkiä), ja pane se lainausmerkkeihin.",
    "refusal.checkpoint-file": "Tiedostossa {file} ei ole tarkistusmerkkiä.",
    "refusal.checkpoint-file.hint": "Anna tiedosto, jonka `stcli audit checkpoint -o TIEDOSTO` on kirjoittanut, tai pöytäkirjan rivi.",
    "checkpoint.told": "Viimeinen rivi on pöytäkirjaa varten.",
    "checkpoint.kept": "Tarkistusmerkki kirjoitettiin tiedostoon {file}. Yllä oleva rivi on pöytäkirjaa varten.",
    "checkpoint.kept-signed": "Tarkistusmerkki kirjoitettiin tiedostoon {file} ja sen allekirjoitus tiedostoon {file}.sig. Yllä oleva rivi on pöytäkirjaa varten.",
    "checkpoint.none": "Tarkistusmerkkiä pöytäkirjaan ei saatu: {reason}",
    "checkpoint.unsigned": "Tarkistusmerkkiä ei allekirjoiteta: git ei allekirjoita ssh:lla (gpg.format).",
    "refusal.bundle-no-file": "Todistusaineisto pakataan tiedostoon, eikä sellaista nimetty.",
    "refusal.bundle-no-file.hint": "Nimeä se: `stcli audit bundle -o todistus.tar`.",
    "evidence.packed": "Historia tallennukseen {commit} saakka pakattiin tiedostoon {file}. Mukana on kolmella kielellä sivu, joka kertoo, miten kuka tahansa tarkastaa sen. Tiedoston tarkistussumma ja siinä oleva tarkistusmerkki:",
    "evidence.title": "Näin tarkastat tämän muutoshistorian",
    "evidence.about": "Tässä kansiossa on päätösrekisterin koko historia yhteen ajankohtaan saakka (history.bundle), sen sitova tarkistusmerkki (checkpoint.txt) sekä, jos ne ovat olemassa, merkin allekirjoitus ja niiden avaimet, jotka saivat silloin allekirjoittaa (checkpoint.txt.sig, allowed_signers). Niiden avulla voit itse todeta, luottamatta kansion antajaan, että historia on eheä ja että se on juuri se, jonka tarkistusmerkki on pöytäkirjassa.",
    "evidence.needs": "Tarvitset ohjelmat git (2.34 tai uudempi), sha256sum ja ssh-keygen, etkä mitään rekisterin tekijöiltä. Avaa pääte tässä kansiossa, käynnistä tavallinen komentotulkki kirjoittamalla sh ja liitä sisennetyt rivit osa kerrallaan. Ne vain lukevat tässä olevaa ja kirjoittavat tähän kansioon.",
    "evidence.copy": "Pura historia. Git laskee jokaisen osan tunnisteen uudelleen sen sisällöstä; jos jotakin on muutettu tai puuttuu, se sanoo sen ja pysähtyy.",
    "evidence.roots": "Laske tarkistusmerkki. Jokaisesta päälinjan muutoksesta lasketaan tarkistussumma edellisestä summasta, muutoksen tunnisteesta ja jokaisen muutetun tiedoston sisällöstä. Lopuksi lukee SAME, jos tulos on tämän kansion tarkistusmerkki, muuten DIFFERENT. Tuhat muutosta kestää muutaman minuutin.",
    "evidence.minutes": "Vertaa pöytäkirjaan. Tämän tulostaman rivin on oltava kirjaimelleen sama kuin kokouksen pöytäkirjassa. Jos pöytäkirja on aiemmasta kokouksesta, sen rivin loppuosan n-kirjaimesta alkaen on oltava rivinä tiedostossa roots.txt, jonka osa 2 kirjoitti.",
    "evidence.seal": "Tarkasta, kuka on allekirjoittanut tarkistusmerkin, jos se on allekirjoitettu. Nimen ja avaimen on oltava sellaisen, jonka tiedät ylläpitävän rekisteriä.",
    "evidence.signatures": "Tarkasta muutosten allekirjoitukset, kukin niiden avainten mukaan, jotka olivat sallittuja ennen sitä. Rivin alussa on G, kun allekirjoitus on hyvä, ja N, kun sitä ei ole. Mikä tahansa muu kirjain tarkoittaa, ettei allekirjoitukseen voi luottaa.",
    "evidence.proves": "Mitä tämä todistaa: jos osa 2 sanoo SAME ja osa 3 tulostaa pöytäkirjan rivin, mitään siihen saakka ei ole lisätty, muutettu eikä poistettu pöytäkirjan laatimisen jälkeen.",
    "evidence.leaves": "Mitä se ei todista: mitä tapahtui tarkistusmerkin jälkeen ja noudattiko jokainen päätös toimintamallin sääntöjä. Jälkimmäistä varten on itse ohjelma (stcli audit verify) tai rekisterin tiedostot, jotka kuka tahansa voi lukea gitillä.",
    "help.audit.bundle": "Pakkaa yhteen tiedostoon se, mitä ulkopuolinen tarvitsee muutoshistorian tarkastamiseen pelkästään gitillä, sha256sum- ja ssh-keygen-ohjelmilla: koko historia, tarkistusmerkki allekirjoituksineen, allekirjoittajat ja suomeksi, ruotsiksi ja englanniksi sivu, joka kertoo, mitä tehdään. Sama historia antaa aina saman tiedoston.",
    "help.audit.bundle.rev": "Tallennus, johon saakka historia pakataan (HEAD)",
    "help.audit.bundle.examples": "stcli audit bundle -o todistus.tar\nstcli audit bundle v2026 -o todistus-2026.tar",
    "metavar.rev": "REVISIO",
    "metavar.file-line": "TIEDOSTO|RIVI",
    "help.audit.verify.written_down": "Aiemmin kirjattu tarkistusmerkki: sen tiedosto tai pöytäkirjan rivi lainausmerkeissä. Todistaa, että historia jatkuu siitä",
    "help.audit.verify.full": "Tarkasta koko historia uudelleen, mitä ikinä aiemmin on todettu",
    "help.audit.checkpoint": "Tulosta tarkistusmerkki, joka sitoo koko historian johonkin tallennukseen saakka. Pöytäkirjassa, joka on julkinen ja arkistoidaan, se ankkuroi historian gitin ulkopuolelle: joka muuttaa jotakin aiempaa, ei saa samaa tarkistusmerkkiä. Valitsimella -o viisi riviä menee tiedostoon; allekirjoitus tulee sen viereen (TIEDOSTO.sig), jos git allekirjoittaa tallennukset ssh:lla (commit.gpgsign, gpg.format=ssh). Kuka tahansa voi laskea sen gitillä ja sha256sum-ohjelmalla.",
    "help.audit.checkpoint.rev": "Tallennus, johon saakka lasketaan (HEAD)",
    "help.audit.checkpoint.full": "Laske perustamisesta alkaen, mitä ikinä aiemmat tarkastukset muistavat",
    "help.audit.checkpoint.examples": "stcli audit checkpoint\nstcli audit checkpoint -o tarkistusmerkki.txt\nstcli audit verify --checkpoint tarkistusmerkki.txt",
    "refusal.usage-range": "”{range}” ei ole väli.",
    "refusal.usage-range.hint": "Anna väli muodossa LÄHTÖ..LOPPU, esimerkiksi origin/main..HEAD.",
    "refusal.usage-allow": "”{name}” ei ole mitään, minkä voi sallia. Sallittavissa on: {known}.",
    "help.audit": "Tarkasta, onko rekisterin historiassa noudatettu lakia.",
    "help.audit.verify": "Käy historia läpi muutos muutokselta ja sano, noudatettiinko lakia. Jokaista päälinjan muutosta verrataan edelliseen: mitään ei ole poistettu tai kirjoitettu uudelleen, jokainen vaihe oli mahdollinen ja päätetty, ja tallennukset tekivät sen, mitä sanovat. Sisältö luetaan suoraan gitin tietovarastosta ja sen tarkistussummat lasketaan uudelleen. Lopuksi sanotaan, mitä ei todistettu. Poistumiskoodi 1, jos on virheitä, ja 4, jos kopio ei ole täydellinen.",
    "help.audit.verify.examples": "stcli audit verify\nstcli audit verify origin/main..HEAD\nstcli audit verify --strict -f sarif -o audit.sarif",
    "help.audit.verify.range_": "Vain LÄHTÖ-kohdan jälkeiset muutokset LOPPUun saakka. Ilman sitä kaikki perustamisesta alkaen.",
    "help.check": "Arvioi muutosehdotus (pull request) ennen yhdistämistä. HEAD yhdistetään muistissa lähtökohtaan BASE samoin säännöin, joilla stcli yhdistää, ja tulos arvioidaan yhtenä muutoksena: kaikilla säännöillä ja niillä laeilla, joilla historia tarkastetaan. Lähtökohdan laki sitoo: sen elinkaaret, toimivallat, käytännöt ja allekirjoittajat. Se, mikä lähtökohdassa oli jo vialla, kerrotaan erikseen eikä estä. Mitään ei pureta levylle, eikä mikään tietovarastossa muutu. Poistumiskoodi 1, jos ehdotusta ei saa yhdistää, ja 4, jos kopio ei ole täydellinen.",
    "help.check.examples": "stcli check --base origin/main\nstcli check --base origin/main --head oma-haara\nstcli check --base origin/main -f markdown --lang fi\nstcli check --base origin/main --allow law",
    "help.check.base": "Haara tai tallennus, johon ehdotus on määrä yhdistää.",
    "help.check.head": "Muutosehdotus: haara tai tallennus. Ilman sitä HEAD.",
    "help.check.allow": "Mikä sallitaan, vaikka se muuten estäisi: law (skeemoja, toimivaltoja, käytäntöjä ja allekirjoittajia saa väljentää).",
    # deeds
    "deed.since": "{what}, {date:date} alkaen",
    "deed.group": "{what} (osaryhmä {group})",
    "deed.filled": "kirjattu {fields}",
    "deed.changed": "muutettu {fields}",
    "deed.removed": "poistettu {fields}",
    "deed.language.fi": "suomeksi",
    "deed.language.sv": "ruotsiksi",
    "deed.language.en": "englanniksi",
    "deed.name": "nimi {language}: {name}",
    "deed.name.former": "uusi nimi {language}: {name} (aiemmin {former})",
    "deed.report": "seurantatieto kirjattu, {date:date}",
    "deed.report.by": "seurantatieto kirjattu, {date:date}; raportoija {name}",
    "deed.support": "tuki kirjattu: {name}, {resources}",
    "deed.lead": "vastuutahoksi kirjattu {name}",
    "deed.lead.former": "vastuutahoksi kirjattu {name} (aiemmin {former})",
    "deed.joined.member": {
        "one": "osallistujaksi kirjattu {name}",
        "other": "osallistujiksi kirjattu {name}",
    },
    "deed.joined.coordinator": {
        "one": "koordinaattoriksi kirjattu {name}",
        "other": "koordinaattoreiksi kirjattu {name}",
    },
    "deed.role.member": {
        "one": "jatkaa osallistujana: {name}",
        "other": "jatkavat osallistujina: {name}",
    },
    "deed.role.coordinator": {
        "one": "koordinaattoriksi nimetty {name}",
        "other": "koordinaattoreiksi nimetty {name}",
    },
    "deed.left": {
        "one": "osallistuminen päättynyt {date:date}: {name}",
        "other": "osallistuminen päättynyt {date:date}: {name}",
    },
    "deed.seat": "edustus kirjattu: {body}, {post}",
    "deed.seat.left": "edustus päättynyt {date:date}: {body}, {post}",
    "deed.partner": {
        "one": "kumppaniksi kirjattu {name}",
        "other": "kumppaneiksi kirjattu {name}",
    },
    "deed.partner.left": {
        "one": "kumppaneista poistettu {name}",
        "other": "kumppaneista poistettu {name}",
    },
    "deed.successor": {
        "one": "seuraajaksi kirjattu {name}",
        "other": "seuraajiksi kirjattu {name}",
    },
    "deed.milestone": {
        "one": "välitavoite lisätty: {name}",
        "other": "välitavoitteet lisätty: {name}",
    },
    "deed.milestone.done": {
        "one": "välitavoite saavutettu {date:date}: {name}",
        "other": "välitavoitteet saavutettu {date:date}: {name}",
    },
    "deed.indicator": {
        "one": "mittari lisätty: {name}",
        "other": "mittarit lisätty: {name}",
    },
    "deed.observation": "mittarin arvo kirjattu, {date:date}: {name}, {value}",
    "agenda.proposal.defer": "{body} päättää, ettei painopistettä ”{title}” avata vielä.",
    "agenda.proposal.reject": "{body} päättää olla avaamatta painopistettä ”{title}”.",
    "agenda.proposal.reopen": "{body} päättää avata painopisteen ”{title}” uudelleen.",
    "ask.iso": "VVVV-KK-PP",
    "ask.day": "esimerkiksi 12.3.2026 tai tänään",
    "ask.period": "{name}, esimerkiksi 3/2027",
}
