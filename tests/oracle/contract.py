"""The household contract (src/schema/household.ts) as checks, and the arithmetic of pay periods.

`check` names every problem by its path; nothing is repaired silently. `annual` and `monthly` convert an income
line the way the contract prescribes (week x 52, twoWeeks x 26, halfMonth x 24, month x 12, hour x hours x 52).
"""
from __future__ import annotations

import re

STATES = ("AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA "
          "RI SC SD TN TX UT VT VA WA WV WI WY DC").split()
TERRITORIES = "PR GU VI AS MP".split()
INCOME = ("wages selfEmployment socialSecurityRetirement socialSecurityDisability socialSecuritySurvivors socialSecurityDependent ssi tanf "
          "generalAssistance unemployment workersCompensation pension veteransDisability veteransPension childSupport alimony taxFreePension "
          "disabilityInsurance partnership workStudy interestDividends capitalGains rental farm gift studentAid other").split()
LOSSES = {"selfEmployment", "partnership", "capitalGains", "rental", "farm"}
EXPENSES = ("rent mortgage propertyTax homeInsurance heating cooling electricity gas water phone trash internet childCare adultCare "
            "medicalElderlyDisabled healthPremiums childSupportPaid").split()
BENEFITS = ("snap wic tanf ssi ssdi medicaid chip medicare msp liheap section8 publicHousing schoolMeals headStart childCare lifeline "
            "unemployment vaPension vaDisability fdpir pell").split()
PERIODS = {"week": 52, "twoWeeks": 26, "halfMonth": 24, "month": 12, "year": 1}
ENUMS = {
    "relationship": ("self spouse partner child stepchild fosterChild grandchild parent grandparent sibling otherRelative unrelated").split(),
    "sex": ["female", "male"],
    "student": "no school collegeHalfTime collegeFullTime".split(),
    "citizenship": "citizen permanentResident refugeeOrAsylee cofa cubanHaitianEntrant otherLawful daca undocumented".split(),
    "statusBefore": "refugeeOrAsylee cubanHaitianEntrant cofa otherLawful".split(),
    "disabilityDecision": "approved pending denied notApplied".split(),
    "filingStatus": "single joint separate headOfHousehold survivingSpouse".split(),
}
FLAGS = ("pregnant breastfeeding disabled blind native veteran dischargeOtherThanDishonorable wartimeService activeDuty spouseOfVeteran "
         "survivorOfVeteran formerFosterYouth farmworker lostJobThroughNoFault filesTaxes").split()
NUMBERS = ("age ageMonths expectedBabies postpartumMonths yearsInStatus serviceConnectedRating workHoursPerWeek trainingHoursPerWeek "
           "workCredits monthsOnSsdi assets medicalCosts healthPremiums incomeThisYear").split()
INSURANCE = "none employer employerOfferOnly marketplace private medicaid chip medicare medicarePartAOnly va tricare champva ihs".split()
UTILITIES = "heating cooling electricity gas water phone trash internet".split()
HARDSHIPS = ("foodRunningOut utilityShutoff evictionRisk disaster domesticViolence jobLoss deathInFamily leavingIncarceration "
             "leavingMilitary newBaby").split()
HOUSING = "rent own withOthers shelter homeless facility".split()
ADJUSTMENTS = "retirementContribution hsa studentLoanInterest selfEmploymentHealth alimonyPaid other".split()
TOP = ("id asOf state county zip unstated people shareFood housing expenses utilities assets vehicles lostInsurance benefits hardships").split()
PERSON = [*ENUMS, *FLAGS, *NUMBERS, "id", "taxDependentOf", "insurance", "adjustments", "income"]


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
