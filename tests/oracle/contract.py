"""The household contract (src/facts) as checks, and the arithmetic of pay periods.

`check` names every problem by its path; nothing is repaired silently. `annual` and `monthly` convert an income
line the way the contract prescribes (week x 52, twoWeeks x 26, halfMonth x 24, month x 12, hour x hours x 52).
"""
from __future__ import annotations

import json
import re
from pathlib import Path

# The facts as the project's table states them: `npm run schemas` writes the file from src/facts.
SCHEMA = json.loads((Path(__file__).parents[2] / ".vscode/schemas/household.schema.json").read_text(encoding="utf-8"))["properties"]
PEOPLE = SCHEMA["people"]["items"]["properties"]


def _of(facts: dict, holds) -> list[str]:
    return [name for name, fact in facts.items() if holds(fact)]


def _words(fact: dict) -> list[str]:
    """The words that a choice can be, that a list can hold, or by which a table is named."""
    return fact.get("enum") or fact.get("items", {}).get("enum") or fact.get("propertyNames", {}).get("enum") or []


TERRITORIES = "PR GU VI AS MP".split()
STATES = [state for state in _words(SCHEMA["state"]) if state not in TERRITORIES]
INCOME = _words(PEOPLE["income"]["items"]["properties"]["type"])
LOSSES = {"selfEmployment", "partnership", "capitalGains", "rental", "farm"}
EXPENSES = _words(SCHEMA["expenses"])
BENEFITS = _words(SCHEMA["benefits"])
PERIODS = {"week": 52, "twoWeeks": 26, "halfMonth": 24, "month": 12, "year": 1}
ENUMS = {name: _words(PEOPLE[name]) for name in _of(PEOPLE, lambda fact: "enum" in fact)}
FLAGS = _of(PEOPLE, lambda fact: fact.get("type") == "boolean")
NUMBERS = _of(PEOPLE, lambda fact: fact.get("type") in ("number", "integer") or "anyOf" in fact)
INSURANCE = _words(PEOPLE["insurance"])
UTILITIES = _words(SCHEMA["utilities"])
HARDSHIPS = _words(SCHEMA["hardships"])
HOUSING = _words(SCHEMA["housing"])
ADJUSTMENTS = _words(PEOPLE["adjustments"]["items"]["properties"]["type"])
# The oracle has no unknowns.
TOP = [name for name in SCHEMA if name != "unsure"]
PERSON = [name for name in PEOPLE if name != "unsure"]


def annual(line: dict) -> float:
    """Dollars a year of one income or adjustment line."""
    if line["every"] == "hour":
        return line["amount"] * line["hours"] * 52
    return line["amount"] * PERIODS[line["every"]]


def _number(x) -> bool:
    return isinstance(x, (int, float)) and not isinstance(x, bool)


def check(h, at: str) -> list[str]:
    """Problems of one household, each with its path; [] when sound."""
    bad: list[str] = []

    def say(path: str, what: str) -> None:
        bad.append(f"{at}{path}: {what}")

    def only(o: dict, allowed, path: str) -> None:
        for k in o:
            if k not in allowed:
                say(f"{path}{k}", "unknown field")

    def one_of(v, allowed, path: str) -> None:
        if v not in allowed:
            say(path, f"{v!r} is not one of {', '.join(allowed)}")

    if not isinstance(h, dict):
        return [f"{at}: a household must be an object"]
    only(h, TOP, ".")
    if h.get("state") in TERRITORIES:
        say(".state", f"{h['state']}: the package does not model the territories")
    else:
        one_of(h.get("state"), STATES, ".state")
    if not re.fullmatch(r"\d{4}-\d\d-\d\d", str(h.get("asOf", ""))):
        say(".asOf", "an ISO date is needed: the oracle has no clock")
    if h.get("unstated") != "none":
        say(".unstated", "must be 'none': the oracle has no unknowns")
    for k, allowed in (("housing", HOUSING),):
        if k in h:
            one_of(h[k], allowed, f".{k}")
    for k, allowed in (("utilities", UTILITIES), ("benefits", BENEFITS), ("hardships", HARDSHIPS)):
        for i, v in enumerate(h.get(k, [])):
            one_of(v, allowed, f".{k}[{i}]")
    for k in ("assets", "vehicles"):
        if k in h and not (_number(h[k]) and h[k] >= 0):
            say(f".{k}", "must be a number of dollars, 0 or more")
    for k, v in h.get("expenses", {}).items():
        one_of(k, EXPENSES, f".expenses.{k}")
        if not (_number(v) and v >= 0):
            say(f".expenses.{k}", "must be a number of dollars, 0 or more")
    people = h.get("people")
    if not isinstance(people, list) or not 1 <= len(people) <= 20:
        say(".people", "must be a list of 1 to 20 people")
        return bad
    ids = [p.get("id") for p in people if isinstance(p, dict)]
    if len(set(ids)) != len(people):
        say(".people", "every person needs an id of its own")
    for i, p in enumerate(people):
        where = f".people[{i}]."
        if not isinstance(p, dict):
            say(where, "must be an object")
            continue
        only(p, PERSON, where)
        for k in ("relationship", "age"):
            if k not in p:
                say(where + k, "missing")
        for k, allowed in ENUMS.items():
            if k in p:
                one_of(p[k], allowed, where + k)
        if (p.get("relationship") == "self") != (i == 0):
            say(where + "relationship", "'self' is people[0] and nobody else")
        for k in FLAGS:
            if k in p and not isinstance(p[k], bool):
                say(where + k, "must be true or false")
        for k in NUMBERS:
            if k in p and not (_number(p[k]) and p[k] >= 0):
                say(where + k, "must be a number, 0 or more")
        if _number(p.get("age")) and (p["age"] > 120 or p["age"] != int(p["age"])):
            say(where + "age", "must be full years, 0 to 120")
        if p.get("taxDependentOf", "outside") != "outside" and p["taxDependentOf"] not in ids:
            say(where + "taxDependentOf", "names nobody in the household")
        if "birthMonth" in p and p["birthMonth"] not in range(1, 13):
            say(where + "birthMonth", "must be 1 to 12")
        if "parents" in p:
            named = p["parents"]
            if not isinstance(named, list) or len(set(named)) != len(named) or p.get("id") in named or not set(named) <= set(ids):
                say(where + "parents", "must be a list of ids of other people in the household, each once")
        if p.get("spouse", "none") not in ("none", "elsewhere"):
            mate = next((q for q in people if isinstance(q, dict) and q.get("id") == p["spouse"]), None)
            if mate is None or mate is p:
                say(where + "spouse", "must be the id of another person in the household, 'elsewhere' or 'none'")
            elif mate.get("spouse", p.get("id")) != p.get("id"):
                say(where + "spouse", f"{p['spouse']} names somebody else")
        for j, v in enumerate(p.get("insurance", [])):
            one_of(v, INSURANCE, f"{where}insurance[{j}]")
        for name, types in (("income", INCOME), ("adjustments", ADJUSTMENTS)):
            for j, x in enumerate(p.get(name, [])):
                here = f"{where}{name}[{j}]."
                only(x, ("type", "amount", "every", "hours"), here)
                one_of(x.get("type"), types, here + "type")
                one_of(x.get("every"), [*PERIODS, "hour"], here + "every")
                if not _number(x.get("amount")) or (x["amount"] < 0 and x.get("type") not in LOSSES):
                    say(here + "amount", "must be a number of dollars, 0 or more")
                if x.get("every") == "hour" and not (_number(x.get("hours")) and x["hours"] > 0):
                    say(here + "hours", "needed where every = 'hour'")
    return bad
