"""What else somebody may be called who holds an office or a trade: a senator is a lawmaker too."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

_SHORT = {
    "sen": "senator",
    "rep": "representative",
    "gov": "governor",
    "atty": "attorney",
    "sgt": "sergeant",
    "capt": "captain",
    "cmdr": "commander",
    "prof": "professor",
    "rev": "reverend",
    "amb": "ambassador",
    "supt": "superintendent",
    "det": "detective",
    "insp": "inspector",
    "cllr": "councillor",
    "gen": "general",
    "col": "colonel",
    "lt": "lieutenant",
    "dr": "doctor",
    "ceo": "executive",
}

_WIDER = """
lawmaker legislator politician: senator representative congressman congresswoman mp lawmaker legislator
    parliamentarian assemblyman assemblywoman
congressman congresswoman: representative
representative: congressman congresswoman
politician: governor mayor premier councillor councilman councilwoman chancellor minister
pm premier: prime
cm: chief
official: minister secretary commissioner ambassador envoy governor director spokesman spokeswoman
    spokesperson undersecretary inspector administrator prosecutor mayor
diplomat: ambassador envoy consul
leader: president premier chancellor chairman chairwoman chair head secretary-general chief minister
chief boss head: executive director president chairman chairwoman chief boss head commissioner
boss coach manager: coach manager trainer boss
player footballer: striker midfielder winger defender goalkeeper keeper forward footballer
player athlete star: striker midfielder winger batsman bowler pitcher quarterback golfer champion runner
    sprinter swimmer cyclist boxer wrestler gymnast skier
lawyer attorney: lawyer attorney counsel barrister solicitor advocate
prosecutor: attorney
medic: doctor physician surgeon nurse paramedic
doctor physician: physician surgeon doctor
academic scholar: professor lecturer academic scholar historian economist researcher
expert: professor lecturer analyst economist academic scholar researcher scientist historian
scientist researcher expert: biologist ecologist geologist physicist chemist astronomer scientist researcher
    epidemiologist virologist climatologist neuroscientist
analyst: economist strategist analyst
author writer: novelist author writer poet essayist playwright columnist journalist
journalist: reporter columnist correspondent editor journalist broadcaster anchor
star performer actor: actor actress
star artist musician: singer rapper musician pianist guitarist composer songwriter drummer
singer: rapper songwriter vocalist
artist: painter sculptor photographer illustrator
director: filmmaker
filmmaker: director
officer: detective constable sergeant inspector superintendent lieutenant captain policeman policewoman deputy
    commander sheriff
commander: general colonel admiral commander
soldier: private corporal sergeant lieutenant marine
monarch: king queen
pontiff: pope
cleric: bishop archbishop cardinal priest pastor reverend imam rabbi ayatollah
accused: defendant suspect
defendant: accused
suspect: defendant accused
businessman entrepreneur tycoon: businessman entrepreneur founder billionaire tycoon
businesswoman: entrepreneur founder
owner founder: entrepreneur
activist campaigner: activist campaigner
candidate contender: nominee candidate contender hopeful challenger frontrunner
judge jurist: judge justice magistrate
teacher: headteacher principal
educator: headteacher teacher professor lecturer principal
mother parent: mum mom mother
father parent: dad father
spouse: wife husband
spokesman spokesperson: spokesman spokesperson
spokeswoman: spokesperson
student: pupil undergraduate schoolboy schoolgirl graduate
worker: employee
employee: worker staffer
aide adviser: adviser advisor aide strategist
"""
"""Wider nouns, and those whom they may be said of."""


def _read() -> dict[str, frozenset[str]]:
    wider = defaultdict[str, set[str]](set)
    for line in _WIDER.replace("\n    ", " ").strip().splitlines():
        nouns, _, narrower = line.partition(":")
        for noun in narrower.split():
            wider[noun].update(nouns.split())
    return {noun: frozenset(others - {noun}) for noun, others in wider.items()}


_WIDER_THAN = _read()


def in_full(title: str) -> str:
    """A folded title without its abbreviation: ``sen`` is ``senator``."""
    return _SHORT.get(title, title)


def also(words: Iterable[str]) -> set[str]:
    """The other folded nouns for whoever is called so.

    >>> sorted(also(["senator"]))
    ['lawmaker', 'legislator', 'politician']
    """
    return set[str]().union(*(_WIDER_THAN.get(word, ()) for word in words))
