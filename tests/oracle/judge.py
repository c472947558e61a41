"""Turns the package's values into `expected` rows, and says which rows can be argued."""
from __future__ import annotations

import mapping
from mapping import claimant, found_disabled, hours, is_minor, tax_units, total

CHILD_CARE = {
    "AK": "ak_ccap", "AL": "al_ccsp", "AZ": "az_ccap", "CO": "co_ccap", "DC": "dc_ccsp", "HI": "hi_ccap", "IL": "il_ccap", "IN": "in_ccdf",
    "KS": "ks_ccap", "KY": "ky_ccap", "LA": "la_ccap", "MA": "ma_ccfa", "MD": "md_ccs", "ME": "me_ccap", "MI": "mi_ccap", "MN": "mn_ccap",
    "MO": "mo_ccs", "MT": "mt_ccap", "ND": "nd_ccap", "NE": "ne_child_care_subsidy", "NH": "nh_ccap", "NJ": "nj_ccap", "NM": "nm_ccap",
    "OH": "oh_ccap", "OK": "ok_ccs", "RI": "ri_ccap", "SC": "sc_ccap", "TN": "tn_ccap", "TX": "tx_ccs", "UT": "ut_ccap", "VA": "va_ccsp",
    "VT": "vt_ccfap", "WV": "wv_ccap", "WY": "wy_ccap",
}
LIHEAP = {s: f"{s.lower()}_liheap_eligible" for s in "AL AR DC FL GA IA IL KS KY MA MS NE NJ OH OK OR RI SD".split()} | {"NY": "ny_heap_eligible"}
CATEGORY = {
    "INFANT": "child", "YOUNG_CHILD": "child", "OLDER_CHILD": "child", "YOUNG_ADULT": "youngAdult", "ADULT": "adult", "PARENT": "parent",
    "PREGNANT": "pregnant", "SSI_RECIPIENT": "ssi", "SENIOR_OR_DISABLED": "agedOrDisabled", "MEDICALLY_NEEDY": "medicallyNeedy",
    "WORKING_DISABLED_BUY_IN": "workingDisabled", "SECTION_1115_MEC_ADULT": "waiver", "HEALTHIER_MISSISSIPPI_WAIVER": "waiver", "NONE": None,
}
ABD = {"ssi", "agedOrDisabled", "medicallyNeedy", "workingDisabled"}
CHIP_CATEGORY = {"CHILD": "child", "CHILD_CCHIP": "child", "PREGNANT_STANDARD": "pregnant", "PREGNANT_FCEP": "unborn", "NONE": None}
# States whose Medicare Savings limits lie above the federal ones that the package uses, or that disregard more income.
MSP_WIDER = {"CT", "DC", "IL", "IN", "MA", "MD", "ME", "MS", "NY", "RI", "VT", "WA"}
CHIP_IN_PREGNANCY = set("CO KY MO NJ RI VA WV".split())
# States that cover children, pregnant people or adults in Medicaid whatever their immigration status.
STATUS_BLIND = set("CA CO CT DC IL MA MD ME MN NJ NY OR RI UT VT WA".split())
SEEKING = {"refugeeOrAsylee", "cubanHaitianEntrant", "otherLawful", "cofa", "daca"}
# States where the package tells parents, caretakers or couples of a TANF unit by their tax returns, which unmarried parents do not share.
PACKAGE_TANF_BY_RETURN = {"MO"}
# States whose earnings disregard in TANF changes with the months of work or aid.
WORK_MONTHS = {"IN", "KY", "MA", "ND", "NJ", "SC"}
# Veterans' and unemployment payments stand in no list of CalWORKs income in the package.
CA_UNLISTED = ("unemployment", "veteransDisability", "veteransPension")
NEW_YORK_CITY = {"New York", "Kings", "Queens", "Bronx", "Richmond"}
# States that start the Medicaid work rule before 2027, or aim to.
EARLY_WORK = {"NE": "2026-05", "MT": "2026-07"}
SOCIAL_SECURITY = ("socialSecurityRetirement", "socialSecurityDisability", "socialSecuritySurvivors", "socialSecurityDependent")
# The package's `ctc_value` holds the $500 credit for other dependents as well.


def r2(x: float) -> float:
    """Cents; -0.0 becomes 0."""
    return round(float(x) + 0.0, 2) + 0.0


class Case:
    """One household: its facts, its values in every variant, and the rows made of them."""

    def __init__(self, batch, n: int, h: dict):
        self.b, self.n, self.h = batch, n, h
        self.people, self.state, self.asof = h["people"], h["state"], h["asOf"]
        self.notes: list[str] = []
        self.adults = [p for p in self.people if p["age"] >= 18]
        self.kids = [p for p in self.people if p["age"] < 18]
        self.benefits = set(h.get("benefits", []))
        self.rel = {p["relationship"] for p in self.people}
        self.food = mapping.food_units(h)[0]
        self.others = [p for p in self.adults if p["relationship"] not in ("self", "spouse")]
        self.immigrants = [p for p in self.people if p.get("citizenship", "citizen") != "citizen"]
        self.student = [p for p in self.food if p.get("student") in ("collegeHalfTime", "collegeFullTime")]
        self.january = self.asof[5:7] in ("01", "02", "03")
        self.projected = self.asof[:4] >= mapping.PROJECTED
        # Who is whose parent and spouse is stated: see mapping.linked. The rules below that ask for self.kin hold there only.
        self.kin = mapping.Kin(h) if mapping.linked(h) else None

    def v(self, variable, member="", variant="main"):
        return self.b.get(variable, self.n, variant, member)

    # ----- helpers -----
    def edge(self, read) -> bool:
        """Whether the answer changes when every income is a little lower or higher (mapping.scale_of)."""
        return not (read("low") == read("main") == read("high"))

    def row(self, eligible, contested=None, boundary=False, **more):
        out = {"eligible": bool(eligible)}
        out |= {k: v for k, v in more.items() if v is not None}
        why = [w for w in (contested or []) if w]
        if boundary and self.projected:
            why.append("near a limit that the package projects")
        elif boundary and self.january:
            why.append("near a limit early in the year, when last year's poverty guideline may still apply")
        if why:
            out["contested"] = "; ".join(dict.fromkeys(why))
        if boundary:
            out["boundary"] = True
        return out

    def persons(self, fn, people=None):
        rows = []
        for p in people if people is not None else self.people:
            r = fn(p)
            if r is not None:
                rows.append({"id": p["id"], **r})
        return rows

    # ----- shared reasons -----
    def unit_reasons(self) -> list[str]:
        """Who counts as the family or economic unit cannot be told."""
        why = []
        if len(mapping.food_units(self.h)) > 1:
            why.append("people who do not share food: whether they are one economic unit is not stated")
        if "unrelated" in self.rel:
            why.append("unrelated people in the household: whether they are one economic unit is not stated")
        if "fosterChild" in self.rel:
            why.append("foster child: whether the child is a household of one is a choice of the program")
        return why

    def self_employed(self, people=None) -> list[str]:
        if any(total(p, "selfEmployment", "farm", "rental") for p in people or self.people):
            return ["self-employment, farm or rent: our amount is the profit, the package takes a state's flat share of costs off it"]
        return []

    def odd_income(self, program: str, people=None) -> list[str]:
        kinds = {x["type"] for p in people or self.people for x in p.get("income", [])}
        why = []
        for k in sorted(kinds & {"gift", "studentAid", "generalAssistance", "workStudy", "taxFreePension", "partnership", "other", "capitalGains",
                                 "alimony", "disabilityInsurance"}):
            why.append(f"income of the type {k} is treated in different ways")
        return why

    def mixed(self, people=None) -> list[str]:
        return sorted({p["citizenship"] for p in self.immigrants if people is None or any(p is q for q in people)})

    # ----- families -----
    def unit_of(self, p) -> int:
        """Number of the tax unit of a person."""
        return next(i for i, t in enumerate(tax_units(self.h)) if any(q is p for q, _ in t))

    def role_of(self, p) -> str:
        return next(role for t in tax_units(self.h) for q, role in t if q is p)

    def settled(self, p) -> bool:
        """This year's birthday is over by asOf: the age given is the one at the end of the year."""
        return p.get("birthMonth", 13) <= int(self.asof[5:7])

    def cares(self, p) -> bool:
        """42 CFR 435.4: a parent, or a relative where no parent lives here, with a dependent child. Claiming the child is not asked for."""
        k = self.kin
        for c in self.people:
            if c is p or not is_minor(c):
                continue
            if any(q is p for q in k.parents_of(c, step=True)):
                return True
            who = k.caretaker(self.h, c)
            if who is not None and c["relationship"] not in ("unrelated", "fosterChild") and any(q is p for q in (who, k.spouse(who))):
                return True
        return False

    def magi_household(self, p) -> list[dict]:
        """42 CFR 435.603(f), from who is whose parent, spouse and dependent."""
        k, units = self.kin, tax_units(self.h)
        young = lambda q: q["age"] < 19  # noqa: E731
        i = self.unit_of(p)
        files = bool(self.v("tax_unit_is_filer", f"t{i}"))
        filers = [q for q, role in units[i] if role != "DEPENDENT"]
        dependent = self.role_of(p) == "DEPENDENT"
        mates = lambda ps: [s for q in ps for s in (k.spouse(q),) if s]  # noqa: E731
        by_parent = any(q is x for q in k.parents_of(p, step=True) for x in filers)
        both = [q for q in k.parents_of(p, step=True)]
        joint = len(both) >= 2 and any(q is both[0] for q in filers) and any(q is both[1] for q in filers)
        if dependent and files and by_parent and not (young(p) and len(both) >= 2 and not joint):
            out = [q for q, _ in units[i]] + mates(filers) + mates([p])
        elif not dependent and files and claimant(self.h, p) != "outside":
            out = [q for q, _ in units[i]] + mates(filers)
        else:
            out = [p, *mates([p]), *[c for c in k.children(p) if young(c)]]
            out += [c for q in mates([p]) for c in k.children(q) if young(c)]
            if young(p):
                out += both + [c for q in both for c in k.children(q) if young(c)]
        return list({q["id"]: q for q in out}.values())

    def magi_differs(self, p) -> list[str]:
        """Where the package's household of Medicaid is not the one of the regulation. Signed amounts, whole dollars."""
        home = self.magi_household(p)
        ids = {q["id"] for q in home}
        income = 0.0
        for q in home:
            child = any(x["id"] in ids for x in self.kin.parents_of(q, step=True))
            claimed = claimant(self.h, q) in ids and self.role_of(q) == "DEPENDENT"
            if (child or claimed) and not self.v("medicaid_person_is_required_to_file", q["id"]):
                continue
            income += self.v("medicaid_magi_person", q["id"])
            # Social Security belongs to who gets it: the package gives a dependent's to the filers.
            unit = tax_units(self.h)[self.unit_of(q)]
            theirs = sum(total(x, *SOCIAL_SECURITY) for x, role in unit if role == "DEPENDENT")
            if self.role_of(q) == "DEPENDENT":
                income += total(q, *SOCIAL_SECURITY)
            else:
                income -= theirs / sum(role != "DEPENDENT" for _, role in unit)
        income = max(0, income)
        # Babies expected: the person's own; California counts those of the whole household (ACWDL 20-10).
        size = len(home) + sum(q.get("expectedBabies", 1) for q in home if q.get("pregnant") and (q is p or self.state == "CA"))
        has, got = self.v("medicaid_household_size", p["id"]), self.v("medicaid_household_income", p["id"])
        if p["age"] < 19 and max(income, got) < 19000:  # far below the limit of children in every state
            return []
        if has != size and max(got, income) > 2 or abs(got - income) > max(2, 0.002 * income):
            return [f"the package counts {has} people with {got:.0f} dollars in the Medicaid household, 42 CFR 435.603(f) {size} with {income:.0f}"]
        return []

    def vehicle(self) -> list[str]:
        return ["a second car: the package does not count it"] if self.h.get("vehicles", 0) > 0 else []

    def unsaid_assets(self) -> list[str]:
        """Whose assets they are matters and is not said."""
        if self.h.get("assets", 0) > 0 and self.others and not any("assets" in p for p in self.people):
            return ["whose the assets are is not stated"]
        return []

    # ----- programs -----
    def snap(self):
        units = mapping.food_units(self.h)
        if not self.kin or len(units) == 1:
            return self.snap_unit("s0", self.food)
        # Food apart: every unit is judged, the amount is that of people[0]'s.
        rows, first = {}, None
        for i, food in enumerate(units):
            row = self.snap_unit(f"s{i}", food)
            first = first or row
            lean, full = ((bool(self.v("is_snap_eligible", f"s{i}", x)) and self.v("snap_if_takes_up", f"s{i}", x) > 0.5) for x in ("lean", "full"))
            why = [row.get("contested")]
            if not lean == full == row["eligible"]:
                why.append("how the units share the costs of the home is not said")
            for p in food:
                served = row["eligible"] and not self.v("is_snap_ineligible_student", p["id"]) and self.v("is_snap_immigration_status_eligible", p["id"]) > 0
                rows[p["id"]] = {"id": p["id"], **self.row(served, why, bool(row.get("boundary")))}
        return {"people": [rows[p["id"]] for p in self.people], "monthlyAmount": first["monthlyAmount"], "annualAmount": first["annualAmount"],
                "amountContested": "; ".join(x for x in (first.get("contested"), first.get("amountContested"), "how the units share the costs of the home is not said") if x)}

    def snap_unit(self, unit, food):
        ok = lambda variant: self.v("is_snap_eligible", unit, variant) and self.v("snap_if_takes_up", unit, variant) > 0.5  # noqa: E731
        amount = r2(self.v("snap_if_takes_up", unit))
        eligible = ok("main")
        why, fuzzy = [], []
        foster = self.kin and any(p["relationship"] == "fosterChild" for p in food) and len(food) > 1
        if foster:  # at the household's option, 7 CFR 273.1(b)(4)
            fuzzy.append("with or without the foster child, as the household chooses")
            amount = max(amount, r2(self.v("snap_if_takes_up", unit, "apart")) if ok("apart") else 0)
            eligible = eligible or ok("apart")
        student = self.student if not self.kin else [p for p in food if p.get("student") in ("collegeHalfTime", "collegeFullTime")]
        shape = bool(self.v("is_snap_eligible", unit, "main")) and not eligible
        if shape:
            why.append("passes the tests with an allotment of zero")
        federal = self.v("snap_max_allotment", unit) - self.v("snap_expected_contribution", unit)
        if eligible and self.state in ("DC", "NJ") and len(self.food) > 2 and federal < 1:
            why.append("a state's minimum beside a federal allotment of zero: the package pays it")
        free = self.v("is_snap_eligible", unit, "free")
        bound = [p for p in food if not self.v("meets_snap_work_requirements_person", p["id"], "free")]
        if bound and eligible:
            if len(bound) == len(food) or not free:
                why.append("time limit: eligible for three months, then 80 hours of work a month or an exemption")
            else:
                fuzzy.append("time limit: without 80 hours of work a month somebody leaves the household after three months")
        mixed = self.mixed(food if self.kin else None)
        if mixed:
            if set(mixed) & SEEKING:
                why.append("eligibility of humanitarian and other statuses after Public Law 119-21")
            elif any(self.v("is_snap_immigration_status_eligible", p["id"]) < 1 and total(p) for p in food):
                why.append("income of an ineligible immigrant: states count all of it or a share")
            elif "permanentResident" in mixed and any(p.get("yearsInStatus", 0) < 5 for p in self.immigrants):
                fuzzy.append("permanent resident within five years")
            elif any(c in ("undocumented",) for c in mixed):
                fuzzy.append("the share of costs of ineligible members is a state's choice")
        if student:
            for p in student:
                if 18 <= p["age"] < 50:
                    parent = any(q["age"] < 12 for q in food) and p["relationship"] in ("self", "spouse")
                    if self.kin:
                        parent = any(q["age"] < 12 for q in self.kin.children(p))
                        if not parent and any(q["age"] < 12 for q in food) and hours(p) < 20:
                            why.append("student beside somebody else's child: the package takes any child of the unit for the student's")
                        if p.get("unableToWork"):
                            why.append("student unfit for work")
                        if p.get("workStudyApproved"):
                            why.append("work-study student")
                    if parent and not any(q["age"] < 6 for q in food) and hours(p) < 20:
                        why.append("student with a child of 6 to 11: depends on child care at hand")
                    elif p.get("disabled") and hours(p) < 20:
                        why.append("student with a disability: unfit for work is a finding")
                    elif total(p, "workStudy"):
                        why.append("work-study student")
        if "fosterChild" in self.rel and not self.kin:
            why.append("foster child: may be left out of the SNAP household")
        if "facility" == self.h.get("housing"):
            why.append("lives in a facility")
        if self.self_employed(food if self.kin else None):
            why += self.self_employed(food if self.kin else None)
        why += self.odd_income("snap", food if self.kin else None)
        if self.kin:
            if not eligible and len(food) > 1 and any(p["age"] >= 60 and (p.get("disabled") or found_disabled(p)) for p in food):
                why.append("60 or older and disabled: may be a unit of its own though food is shared, 7 CFR 273.1(b)(2)")
            if not self.h.get("shareFood", True) and any(p["age"] < 18 and p["relationship"] == "unrelated" and not self.kin.parents[p["id"]] for p in food):
                why.append("a child without parent or relative here: who cares for it is not said")
        if self.h.get("housing") in ("homeless", "shelter"):
            fuzzy.append("the homeless shelter deduction is a state's choice")
        if "tanf" in self.benefits or any(total(p, "tanf") for p in self.people):
            fuzzy.append("TANF as stated")
        heat = {"heating", "cooling"} & set(self.h.get("utilities", [])) or any(self.h.get("expenses", {}).get(k) for k in ("heating", "cooling"))
        if not heat and self.v("snap_utility_allowance_type", unit) == "SUA":
            fuzzy.append("a standard utility allowance without a heating or cooling cost")
        if self.asof >= "2026-10" and self.v("snap_utility_allowance_type", unit) != "NONE":
            fuzzy.append("utility allowances since October 2026: the package still has those of the year before")
        if self.state == "HI" and heat:
            (fuzzy if eligible else why).append("Hawaii adds up single allowances: which one stands for heating is not said")
        if self.benefits & {"liheap"} and not heat:
            fuzzy.append("energy assistance may stand for a heating cost")
        if not heat and set(self.h.get("utilities", [])) & {"electricity", "gas"}:
            fuzzy.append("which utility allowance applies depends on what the electricity or gas is used for")
        if any(p.get("disabled") and p["age"] < 60 and not found_disabled(p) for p in food):
            if any(p.get("medicalCosts") or p.get("healthPremiums") for p in food):
                fuzzy.append("disability of a person without disability benefits")
        if any(p.get("disabilityDecision") == "approved" and not total(p, "socialSecurityDisability", "ssi") and p["age"] < 60 for p in food):
            fuzzy.append("found disabled without a payment: SNAP goes by receipt")
        if self.state == "NM" and any(p["age"] >= 60 or found_disabled(p) for p in self.food):
            fuzzy.append("New Mexico's supplement for older and disabled people is not in the package")
        if self.vehicle() and self.state == "TX":
            why += self.vehicle()
        if self.h.get("expenses", {}).get("childSupportPaid"):
            fuzzy.append("child support paid: only what a court ordered counts")
        out = self.row(eligible, why, self.edge(ok))
        out["monthlyAmount"] = amount if eligible else 0
        out["annualAmount"] = r2(self.b.over_year("snap_if_takes_up", self.n, "main", unit)) if eligible else 0
        if fuzzy:
            out["amountContested"] = "; ".join(dict.fromkeys(fuzzy))
        return out

    def ssi(self):
        rows, sum_month = [], 0
        for p in self.people:
            amount = r2(self.v("ssi", p["id"], "free"))
            eligible = amount > 0.5
            why, fuzzy = [], []
            grounds = p["age"] >= 65 or p.get("blind") or p.get("disabled") or found_disabled(p)
            if p.get("disabled") and p["age"] < 65 and not found_disabled(p) and not p.get("blind"):
                if eligible or p.get("disabilityDecision") == "denied":
                    why.append("rests on a disability finding that nobody has made yet" if eligible else "an appeal or a new claim is open")
            if eligible or grounds:
                if p.get("citizenship", "citizen") != "citizen":
                    why.append("SSI of a non-citizen: categories, quarters and the seven-year limit")
                near = [q for q in self.adults if q is not p and q["relationship"] not in ("self", "spouse") or
                        (q is not p and p["relationship"] not in ("self", "spouse"))]
                if self.kin:
                    near = [q for q in self.adults if q is not p and q is not self.kin.spouse(p)]
                    why += self.ssi_family(p, eligible, amount, bool(near))
                if self.h.get("housing") in ("withOthers", "facility") or self.h.get("housing") is None:
                    fuzzy.append("help with shelter is not stated")
                elif near and p["age"] >= 18:
                    fuzzy.append("shares a home with other adults: help with shelter is not stated")
                if self.h.get("housing") in ("facility",):
                    why.append("lives in a facility")
                why += self.vehicle() if eligible else []
                why += self.unsaid_assets()
                if p["age"] < 18 and self.others and not self.kin:
                    why.append("deeming to a child where other adults live")
                if p["age"] < 18 and "fosterChild" in self.rel:
                    why.append("foster child")
                if p["relationship"] == "partner" or "partner" in self.rel:
                    fuzzy.append("unmarried couple that may hold itself out as married")
                if total(p, "wages", "selfEmployment") and p["age"] < 65:
                    why.append("work of a disabled person: substantial gainful activity and work incentives are found case by case")
                if total(p, "childSupport") or (p["age"] < 18 and any(total(q, "childSupport") for q in self.people)):
                    why.append("child support: a third is left out and it belongs to the child")
                if total(p, "veteransPension", "veteransDisability"):
                    fuzzy.append("veterans' payments: a needs-based pension has no general exclusion")
                if any(total(q, "tanf") for q in self.people):
                    why.append("a TANF payment is not counted, its household is treated apart")
                spouse = [q for q in self.people if q["relationship"] in ("self", "spouse") and q is not p]
                coupled = p["relationship"] in ("self", "spouse")
                if self.kin:
                    spouse = [q for q in (self.kin.spouse(p),) if q]
                    coupled = bool(spouse)
                if coupled and any(total(q, "ssi") for q in spouse):
                    fuzzy.append("couple with SSI already")
                if coupled and (len(spouse) == 1 if self.kin else len([q for q in self.people if q["relationship"] in ("self", "spouse")]) == 2) and self.kids:
                    fuzzy.append("allocations to children in deeming")
                if p.get("student") in ("school", "collegeHalfTime", "collegeFullTime") and total(p, "wages"):
                    why.append("student earned income exclusion")
                why += self.odd_income("ssi") if eligible else []
            sum_month += amount
            row = self.row(eligible, why, self.edge_ssi(p) if grounds else False, monthlyAmount=amount)
            if fuzzy:
                row["amountContested"] = "; ".join(dict.fromkeys(fuzzy))
            rows.append({"id": p["id"], **row})
        out = {"people": rows, "monthlyAmount": r2(sum_month), "annualAmount": r2(sum(
            self.b.over_year("ssi", self.n, "free", p["id"]) for p in self.people) if sum_month else 0)}
        whys = [r.get("amountContested") for r in rows if r["eligible"]] + [r.get("contested") for r in rows if r.get("contested")]
        whys = [w for w in whys if w]
        if whys:
            out["amountContested"] = "; ".join(dict.fromkeys(whys))
        return out

    def ssi_family(self, p, eligible, amount, near) -> list[str]:
        """What deeming and couples leave open where families are stated."""
        why, k, unit = [], self.kin, tax_units(self.h)[self.unit_of(p)]
        here = lambda q: any(x is q for x, _ in unit)  # noqa: E731
        if eligible and near and amount < self.v("ssi_amount_if_eligible", p["id"], "free") / 3 + 1:
            why.append("shares a home with other adults: help with shelter and food could take all of it, 20 CFR 416.1130")
        if p["relationship"] in ("self", "partner") and "partner" in self.rel and eligible:
            if any(total(q) for q in self.people if q["relationship"] in ("self", "partner") and q is not p):
                why.append("an unmarried couple that holds itself out as married is a couple, 20 CFR 416.1806")
        if p["age"] < 18:
            deemed = k.parents_of(p, step=True)
            wrong = [q for q, _ in unit if q["age"] >= 18 and k.children(q) and not any(q is x for x in deemed) and not found_disabled(q) and q["age"] < 65]
            if wrong or not all(here(q) for q in deemed):
                why.append("the package deems the income of the parents in the tax unit, 20 CFR 416.1165 that of the parents who live here")
        mate = k.spouse(p)
        if mate:
            if "DEPENDENT" in (self.role_of(p), self.role_of(mate)):
                why.append("a couple claimed by somebody: the package does not see it as a couple")
            strange = [q for q, _ in unit if q["age"] < 18 and not any(x is m for x in k.parents_of(q, step=True) for m in (p, mate))]
            if strange and total(mate) and not (mate["age"] >= 65 or found_disabled(mate)):
                why.append("the package makes an allocation for every child of the tax unit, 20 CFR 416.1163 for the couple's own")
        return why

    def edge_ssi(self, p) -> bool:
        """Countable income within 2% of the federal rate, or assets within 2% of the limit."""
        near = False
        if self.v("is_ssi_eligible", p["id"], "free"):
            rate, count = self.v("ssi_amount_if_eligible", p["id"], "free"), self.v("ssi_countable_income", p["id"], "free") / 12
            near = abs(count - rate) < 0.02 * rate + 1
        own = self.v("ssi_countable_resources", p["id"], "free")
        return near or any(abs(own - x) <= 0.02 * x for x in (2000, 3000, 1500)) and own > 0

    def tanf_linked(self):
        """Every assistance unit of its own (mapping.tanf_units), each with its members' income."""
        rows = [self.tanf_unit(i, u) for i, u in enumerate(mapping.tanf_units(self.h))]
        paid = [r for r in rows if r["eligible"]]
        sure = [r for r in paid if not r["why"]]
        why = [] if sure else [w for r in rows for w in r["why"]]
        out = self.row(bool(paid), why)
        out["monthlyAmount"] = r2(sum(r["month"] for r in paid))
        out["annualAmount"] = r2(sum(r["year"] for r in paid))
        fuzzy = [w for r in paid or rows for w in r["fuzzy"]]
        if len(rows) > 1 and paid and any(r["why"] for r in rows):
            fuzzy.append("another assistance unit of the home is open")
        if len(paid) > 1:
            fuzzy.append("the sum of several assistance units")
        if self.projected:
            fuzzy.append("amounts of 2027 may not be published yet")
        if fuzzy:
            out["amountContested"] = "; ".join(dict.fromkeys(fuzzy))
        return out

    def tanf_unit(self, i, unit) -> dict:
        k, s = self.kin, f"s{i}"
        year = r2(self.v("tanf", s, "cash"))
        average = r2(year / 12)
        eligible = average > 0.5
        month = self.tanf_month(average, s) if eligible else 0
        why, fuzzy = [], []
        minors = [c for c in unit if is_minor(c)]
        grown = [p for p in unit if p["age"] >= 18]
        if not minors:
            if any(p.get("pregnant") for p in unit):
                why.append("pregnant without a child: from which month is a state's choice")
            elif any(p["age"] == 18 for p in unit):
                why.append("aged 18: counts as a child while in secondary school in some states")
            elif eligible:
                why.append("the package pays a household without a child")
            return {"eligible": eligible, "month": month, "year": year if eligible else 0, "why": why, "fuzzy": fuzzy}
        alone = [c for c in minors if not k.parents[c["id"]]]
        if len(unit) == 1 and alone and minors[0]["relationship"] in mapping.NO_RELATIVE:
            return {"eligible": False, "month": 0, "year": 0, "why": why, "fuzzy": fuzzy}
        if alone:
            if eligible:
                fuzzy.append("a relative who cares for a child may ask for the child alone")
            else:
                why.append("a relative who cares for a child may ask for the child alone, whatever the relative's income")
        if any(is_minor(q) for c in minors for q in k.parents_of(c)):
            why.append("a minor parent in her parents' home: they are in the unit, or their income is deemed")
        if any(c["age"] == 18 for c in unit):
            why.append("aged 18: counts as a child while in secondary school in some states")
        own = [q for q in grown if any(q is x for c in minors for x in k.parents_of(c))]
        if not alone and any(all(q is not x for x in own) for q in grown):
            why.append("a stepparent's income counts by the state's rule, the package takes the stepparent in")
        if any(self.role_of(q) == "DEPENDENT" for q in own):
            why.append("a parent whom somebody claims: the package goes by tax returns in some states")
        unwed = [c for c in minors if len(k.parents_of(c)) == 2 and k.spouse(k.parents_of(c)[0]) is not k.parents_of(c)[1]]
        if unwed and self.state in PACKAGE_TANF_BY_RETURN:
            why.append("unmarried parents: the package goes by tax returns in this state")
        if unwed and self.state == "WY":
            fuzzy.append("unmarried parents: the package's disregard is that of a couple")
        outside = [p for p in self.adults if not any(p is q for q in unit)]
        if outside:
            fuzzy.append("shares a home with adults outside the unit: shelter standards and help in kind differ")
        if any(p["relationship"] == "partner" for p in outside) and any(p["relationship"] == "self" for p in unit) or \
                any(p["relationship"] == "self" for p in outside) and any(p["relationship"] == "partner" for p in unit):
            fuzzy.append("what a partner gives")
        if any(total(p, "ssi") for p in unit) or any(self.v("ssi", p["id"], "free") > 0 for p in unit):
            why.append("a person with SSI stands outside the unit")
        if any(p.get("citizenship", "citizen") != "citizen" for p in unit):
            why.append("immigrants in the unit")
        if any(p.get("pregnant") for p in unit):
            fuzzy.append("an unborn child counts in some states")
        if any(total(p, "childSupport") for p in unit):
            why.append("child support is assigned to the state, and passed through in part")
        if any(total(p, "tanf") for p in self.people) or "tanf" in self.benefits:
            why.append("recipients and applicants have different disregards")
        why += self.self_employed(unit)
        if any(total(p, "socialSecuritySurvivors", "socialSecurityDependent", "socialSecurityDisability") for p in unit):
            why.append("Social Security of a member of the unit")
        if any(p.get("student") in ("collegeHalfTime", "collegeFullTime") for p in grown):
            fuzzy.append("students' work rules")
        if self.state in WORK_MONTHS and any(total(p, "wages", "selfEmployment") for p in unit):
            why.append("the disregard depends on the month of work; the package goes by the calendar month")
        if self.state == "WI":
            fuzzy.append("the payment goes by placement")
            if eligible and any(total(p, "wages", "selfEmployment") for p in unit):
                why.append("Wisconsin Works pays by placement: somebody with a job may get services and no payment")
        if self.h.get("vehicles", 0) > 0:
            why += self.vehicle()
        if self.h.get("housing") in ("homeless", "shelter", "facility", "withOthers"):
            fuzzy.append("shelter standard without own housing")
        if any(p.get("disabled") for p in unit):
            fuzzy.append("a disabled member changes the unit or its disregards")
        why += self.odd_income("tanf", unit)
        if any(total(p, "unemployment") for p in unit):
            fuzzy.append("unemployment benefits")
        if eligible and abs(month - average) > 0.02 * average + 1:
            fuzzy.append("changes within the year")
        return {"eligible": eligible, "month": month, "year": year if eligible else 0, "why": why, "fuzzy": fuzzy}

    def tanf(self):
        if self.kin:
            return self.tanf_linked()
        month = lambda variant: self.v("tanf", "s0", variant) / 12  # noqa: E731
        amount = r2(month("cash"))
        eligible = amount > 0.5
        why, fuzzy = [], []
        minor = [p for p in self.kids if p["relationship"] in ("child", "stepchild")]
        if not minor and not self.kids:
            if any(p.get("pregnant") for p in self.people):
                why.append("pregnant without a child: from which month is a state's choice")
            elif any(p["age"] == 18 for p in self.people):
                why.append("aged 18: counts as a child while in secondary school in some states")
            elif eligible:
                why.append("the package pays a household without a child")
        else:
            if self.others or any(p["relationship"] not in ("self", "spouse", "child", "stepchild") for p in self.people):
                why.append("who belongs to the assistance unit is not as in the package, which takes everybody")
            if any(p["age"] >= 18 and p["relationship"] in ("child", "stepchild") for p in self.people):
                why.append("a child of 18 or more: belongs to the unit in some states")
            if any(total(p, "ssi") for p in self.people) or any(self.v("ssi", p["id"], "free") > 0 for p in self.people):
                why.append("a person with SSI stands outside the unit")
            if self.immigrants:
                why.append("immigrants in the unit")
            if any(p.get("pregnant") for p in self.people):
                fuzzy.append("an unborn child counts in some states")
            if any(total(p, "childSupport") for p in self.people):
                fuzzy.append("pass-through of child support")
                why.append("child support is assigned to the state, and passed through in part")
            if any(total(p, "tanf") for p in self.people) or "tanf" in self.benefits:
                why.append("recipients and applicants have different disregards")
            if self.self_employed():
                why += self.self_employed()
            if any(total(p, "socialSecuritySurvivors", "socialSecurityDependent", "socialSecurityDisability") for p in self.people):
                why.append("Social Security of a member of the unit")
            if any(p.get("student") in ("collegeHalfTime", "collegeFullTime") for p in self.adults):
                fuzzy.append("students' work rules")
            if self.state in WORK_MONTHS and any(total(p, "wages", "selfEmployment") for p in self.people):
                why.append("the disregard depends on the month of work; the package goes by the calendar month")
            if self.state == "WI":
                fuzzy.append("the payment goes by placement")
            if self.state == "CA" and any(total(p, *CA_UNLISTED) for p in self.people):
                why.append("unemployment and veterans' payments: the package does not count them in California")
            if self.state == "NY" and self.h.get("county") not in NEW_YORK_CITY:
                fuzzy.append("the package has the shelter maximum of New York City for every county")
            if self.state == "OH":
                fuzzy.append("the package stops at Ohio's standard of January 2025")
            if self.state == "MA":
                fuzzy.append("holds a twelfth of the clothing allowance, which is paid once a year")
            if self.state in ("MS", "NC") and any(total(p, "wages") for p in self.people):
                (why if self.state == "MS" else fuzzy).append("what comes off earnings in MS and NC is not in the package")
            if self.h.get("vehicles", 0) > 0:
                why += self.vehicle()
            if self.h.get("housing") in ("homeless", "shelter", "facility", "withOthers"):
                fuzzy.append("shelter standard without own housing")
            if any(p.get("disabled") for p in self.people):
                fuzzy.append("a disabled member changes the unit or its disregards")
            why += self.odd_income("tanf")
            if any(total(p, "unemployment") for p in self.people):
                fuzzy.append("unemployment benefits")
        annual_ = self.v("tanf", "s0", "cash")
        out = self.row(eligible, why)
        out["monthlyAmount"] = self.tanf_month(amount) if eligible else 0
        out["annualAmount"] = r2(annual_) if eligible else 0
        if self.projected:
            fuzzy.append("amounts of 2027 may not be published yet")
        if eligible and abs(out["monthlyAmount"] - amount) > 0.02 * amount + 1:
            fuzzy.append("changes within the year")
        if fuzzy:
            out["amountContested"] = "; ".join(dict.fromkeys(fuzzy))
        return out

    def tanf_month(self, average: float, unit: str = "s0") -> float:
        """The payment in the month of asOf where the state's program is a monthly variable."""
        from policyengine_us.variables.gov.hhs.tanf.cash.tanf_if_takes_up import STATE_TANF_VARIABLES
        name = next((x for x in STATE_TANF_VARIABLES if x.startswith(self.state.lower() + "_")), None)
        if name:
            v = self.b.variables[name]
            if v.definition_period == "month" and v.entity.key == "spm_unit":
                return r2(self.v(name, unit, "cash"))
        return average

    def foster(self):
        return ["foster children have Medicaid of their own"] if "fosterChild" in self.rel else []

    def health_family(self, p) -> list[str]:
        """The MAGI household cannot be told."""
        why = []
        if self.kin:
            if claimant(self.h, p) == "outside":
                why.append("claimed by somebody outside the household: a parent's household and income count from 19 on, 42 CFR 435.603(f)(2)")
            elif any(claimant(self.h, q) == "outside" for q in self.magi_household(p)):
                why.append("a member of the family is claimed outside the household")
            elif p["age"] < 65 or self.cares(p):
                why += self.magi_differs(p)
            if p["age"] in (19, 20) and p.get("student") in ("school", "collegeFullTime") and (self.kin.parents_of(p) or claimant(self.h, p)):
                why.append("students of 19 and 20 are children of the Medicaid household in states that chose so, 42 CFR 435.603(f)(3)(iv)")
        elif "partner" in self.rel and self.kids and (p in self.kids or p["relationship"] == "partner"):
            why.append("unmarried couple: whose children they are is not stated")
        if p["relationship"] == "grandchild" and not self.kin:
            why.append("grandchild: counts with the grandparent only in the package")
        if p["relationship"] in ("otherRelative", "sibling") and claimant(self.h, p) not in (None,) and not self.kin:
            why.append("claimed by somebody other than a parent")
        if claimant(self.h, p) == "outside" and not self.kin:
            why.append("claimed by somebody outside the household")
        if p["relationship"] == "parent" and claimant(self.h, p) and not self.kin:
            why.append("a parent claimed by a child is counted as a household of its own")
        if any(q.get("adjustments") for q in self.people):
            why.append("adjustments to income are not carried over")
        if any("incomeThisYear" in q for q in self.people):
            why.append("income expected for the year differs from the income now")
        if self.people[0].get("filingStatus") == "separate" and not (self.kin and self.people[0]["id"] in self.kin.apart):
            why.append("spouses who file apart")
        return why

    def magi_odd(self):
        kinds = {x["type"] for p in self.people for x in p.get("income", [])}
        why = []
        if kinds & {"partnership", "capitalGains", "farm", "studentAid", "gift", "alimony", "generalAssistance", "disabilityInsurance", "other"}:
            why.append("income whose place in MAGI depends on more than we say")
        return why

    def medicaid_why(self, p, eligible, category):
        why = []
        status, grounds = p.get("citizenship", "citizen"), p["age"] >= 65 or p.get("disabled") or p.get("blind") or found_disabled(p)
        if self.v("is_medicaid_eligible", p["id"], "free") != self.v("is_medicaid_eligible", p["id"]):
            why.append("could get SSI, and Medicaid with it")
        if total(p, "ssi") and not eligible:
            why.append("SSI recipients have Medicaid nearly everywhere; a 209(b) state may test more")
        if grounds:
            if p.get("disabled") and not found_disabled(p) and p["age"] < 65 and not p.get("blind"):
                if category in ABD:
                    why.append("rests on a disability finding")
            if p["age"] < 65 and not eligible and total(p, "wages", "selfEmployment"):
                why.append("most states let disabled workers buy in, the package knows three")
            if not eligible and p["age"] >= 65 and self.v("medicaid_income_level", p["id"]) < 1.6 and (
                    p.get("medicalCosts") or self.h.get("expenses", {}).get("medicalElderlyDisabled")):
                why.append("medical costs may be spent down")
            if category in ABD or not eligible:
                why += self.vehicle() + self.unsaid_assets()
            if category in ("medicallyNeedy", "workingDisabled", "waiver"):
                why.append("an optional group with rules of its own")
            if self.kin and not eligible and self.role_of(p) == "DEPENDENT" and (p["age"] >= 65 or found_disabled(p)):
                why.append("the package tests the medically needy by tax unit, 42 CFR 435.602 by the person and the spouse")
            if p["age"] < 18 and not eligible:
                why.append("waivers for disabled children set the parents' income aside")
        if status != "citizen":
            if status in SEEKING:
                why.append("which statuses qualify changes with Public Law 119-21 and by state")
            elif status == "undocumented" and (p["age"] < 21 or p.get("pregnant") or "postpartumMonths" in p or self.state in STATUS_BLIND):
                why.append("states cover some people whatever their status")
            elif status == "permanentResident" and p.get("yearsInStatus", 0) < 5:
                why.append("permanent resident within five years: exceptions and state funds")
        if self.kin:
            why += self.caretaker_why(p, eligible, category)
            if not eligible and p["age"] < 65 and self.state != "CA" and any(q.get("pregnant") and q is not p for q in self.magi_household(p)):
                why.append("a baby that another member expects may count in the family, 42 CFR 435.603(b)")
        if not eligible and self.kids and p["relationship"] in ("self", "spouse") and p["age"] < 65 and not self.kin and \
                self.v("medicaid_income_level", p["id"]) <= self.v("medicaid_parent_income_limit", p["id"]):
            why.append("two parents at home: the package asks for deprivation in a few states")
        why += self.health_family(p) + self.magi_odd()
        if (p["relationship"] == "fosterChild" or p.get("formerFosterYouth")) and not (self.kin and eligible):
            why.append("current and former foster children qualify whatever the income")
        if self.state == "GA" and 19 <= p["age"] < 65 and category in ("adult", "waiver", None) and not p.get("pregnant"):
            if self.v("medicaid_income_level", p["id"]) <= 1.02:
                why.append("Georgia Pathways: 80 hours of activity a month")
        if self.v("is_medicaid_ineligible_due_to_work_requirement", p["id"]) or (self.projected and category in ("adult", "waiver")):
            why.append("the work rule of 2027: exemptions and a state's start")
        elif category == "adult" and self.asof >= EARLY_WORK.get(self.state, "2027") and hours(p) < 19 and not any(q["age"] < 14 for q in self.people):
            why.append("a state that may ask for 80 hours of activity a month before 2027")
        if "postpartumMonths" in p and not p.get("pregnant"):
            if p["postpartumMonths"] >= 12 or (eligible and category == "pregnant"):
                why.append("postpartum cover continues from a pregnancy that had Medicaid")
        return why

    def caretaker_why(self, p, eligible, category) -> list[str]:
        """The package tells parents and caretakers by who claims the child; the regulation does not."""
        if not self.v("is_parent_for_medicaid_fc", p["id"]):
            return []
        package, law = bool(self.v("is_parent_for_medicaid_nfc", p["id"])), self.cares(p)
        if law and not package and not eligible and p["age"] < 65:
            return ["parent or caretaker of a child who lives here: the package asks for the claim on the tax return, or for deprivation, 42 CFR 435.4 and 435.110 do not"]
        if package and not law and category == "parent" and not self.v("is_adult_for_medicaid", p["id"]):
            return ["claims a child whose parent lives here: is a caretaker by 42 CFR 435.4 only with the care for the child"]
        return []

    def medicaid(self):
        def one(p):
            ok = lambda variant: bool(self.v("is_medicaid_eligible", p["id"], variant))  # noqa: E731
            eligible = ok("main")
            category = CATEGORY[self.v("medicaid_category", p["id"])] if eligible else None
            if self.kin and category in ("parent", "adult", "youngAdult") and self.v("is_parent_for_medicaid_fc", p["id"]) and \
                    bool(self.v("is_parent_for_medicaid_nfc", p["id"])) != self.cares(p):
                category = None  # which of the two groups is not the package's to say
            return self.row(eligible, self.medicaid_why(p, eligible, category), self.edge(ok), category=category)
        return {"people": self.persons(one)}

    def chip(self, medicaid):
        by = {r["id"]: r for r in medicaid["people"]}

        def one(p):
            ok = lambda variant: bool(self.v("is_chip_eligible", p["id"], variant))  # noqa: E731
            eligible = ok("main")
            category = CHIP_CATEGORY[self.v("chip_category", p["id"])] if eligible else None
            why = []
            if p["age"] < 19 or p.get("pregnant"):
                why += [by[p["id"]].get("contested")]
                cover = set(p.get("insurance", []))
                if not eligible and cover & {"va", "champva"} and not by[p["id"]]["eligible"]:
                    why.append("whether that cover stands in the way")
                if eligible and cover & {"employerOfferOnly", "marketplace"}:
                    why.append("an offer or a marketplace plan")
                if category == "unborn":
                    why.append("cover of the unborn child counts as CHIP of the pregnant person in some sources only")
                if p.get("citizenship", "citizen") != "citizen" and p.get("pregnant"):
                    why.append("cover of the unborn child")
            elif "postpartumMonths" in p and self.state in CHIP_IN_PREGNANCY:
                why.append("after a pregnancy: the package knows CHIP in the pregnancy alone")
            return self.row(eligible, why, self.edge(ok), category=category)
        return {"people": self.persons(one)}

    def either(self, medicaid, chip):
        """medicaid|chip: the split between the two does not matter."""
        rows = []
        for m, c in zip(medicaid["people"], chip["people"]):
            p = next(q for q in self.people if q["id"] == m["id"])
            ok = lambda variant: bool(self.v("is_medicaid_eligible", p["id"], variant) or self.v("is_chip_eligible", p["id"], variant))  # noqa: E731
            why = [m.get("contested")] + ([c.get("contested")] if p["age"] < 19 or p.get("pregnant") or "postpartumMonths" in p else [])
            rows.append({"id": m["id"], **self.row(m["eligible"] or c["eligible"], why, self.edge(ok))})
        return {"people": rows}

    def marketplace(self, health):
        by = {r["id"]: r for r in health["people"]}

        def one(p):
            def ok(variant):
                return bool(self.v("is_aca_ptc_eligible", p["id"], variant))
            eligible = ok("main")
            cover = set(p.get("insurance", []))
            why = [by[p["id"]].get("contested")]
            if "employerOfferOnly" in cover:
                why.append("whether the offer is affordable is not stated")
            if eligible and cover & {"private", "medicaid", "chip"}:
                why.append("has other cover now")
            if p.get("citizenship", "citizen") in SEEKING or (p.get("citizenship") == "permanentResident" and p.get("yearsInStatus", 0) < 5):
                why.append("immigration: lawful presence, and income below the poverty line")
            if p.get("citizenship") == "undocumented":
                why = []
            elif any(q.get("citizenship") == "undocumented" for q in self.people):
                why.append("family with members who are not lawfully present")
            if self.v("aca_child_index", p["id"]) in (4, 5, 6, 7, 8):
                why.append("fourth child: pays no premium, yet is covered with the credit")
            mine = next(t for t in tax_units(self.h) if any(q is p for q, _ in t))
            if any(q.get("filesTaxes") is False for q, role in mine if role != "DEPENDENT") and eligible:
                why.append("no tax return, no credit")
            if claimant(self.h, p) == "outside":
                why.append("claimed outside")
            if self.kin:
                heads = [q for q, role in mine if role != "DEPENDENT"]
                if any(q["id"] in self.kin.apart for q in heads) and (eligible or len(mine) > len(heads)) and not by[p["id"]]["eligible"]:
                    why.append("married and apart: unmarried for taxes only with a child, apart for six months, or abandoned, 26 U.S.C. 7703(b)")
                if any(self.kin.spouse(q) and q.get("filingStatus") in ("separate", "headOfHousehold", "single") for q in heads):
                    why.append("spouses who file apart")
                if any("earnedThisYear" in q for q in self.people):
                    why.append("pay has changed within the year")
            unit = next(i for i, t in enumerate(tax_units(self.h)) if any(q is p for q, _ in t))
            fraction = self.v("aca_magi_fraction", f"t{unit}")
            near = self.edge(ok) or abs(fraction - 1) < 0.02 or abs(fraction - 4) < 0.06
            if self.state in ("NY", "MN", "OR", "DC") and fraction < 2.6:
                if self.v("is_basic_health_program_eligible", p["id"]):
                    why.append("Basic Health Program stands in for the credit")
            if p["age"] >= 65 and eligible:
                why.append("65 or more without Medicare")
            if not self.projected and self.asof >= "2026-10" and p.get("citizenship", "citizen") in SEEKING:
                why.append("rules change on 1 January 2027")
            return self.row(eligible, why, near)
        return {"people": self.persons(one)}

    def medicare(self):
        def one(p):
            eligible = bool(self.v("is_medicare_eligible", p["id"]))
            why = []
            insured = p.get("workCredits", 0) >= 40 or total(p, "socialSecurityRetirement", "socialSecuritySurvivors") > 0 \
                or set(p.get("insurance", [])) & {"medicare", "medicarePartAOnly"}
            if p["age"] >= 65 and not insured:
                why.append("65 or more without 40 quarters: may buy in, or through a spouse")
            if p.get("citizenship", "citizen") != "citizen" and p["age"] >= 65:
                why.append("Medicare of a non-citizen")
            if p["age"] < 65 and total(p, "socialSecurityDisability") and abs(p.get("monthsOnSsdi", 0) - 24) <= 1:
                why.append("around the 24th month")
            return self.row(eligible, why)
        return {"people": self.persons(one)}

    def medicare_savings(self):
        def one(p):
            level = lambda variant: self.v("msp_category", p["id"], variant)  # noqa: E731
            name = level("main")
            eligible = name != "NONE"
            why = []
            if self.v("is_medicare_eligible", p["id"]):
                if self.state in MSP_WIDER and (not eligible or name != "QMB"):
                    why.append("the state's limits lie above the federal ones that the package uses")
                if not eligible and self.v("is_medicaid_eligible", p["id"]) and self.v("msp_income_eligible", p["id"]):
                    why.append("QI is for people without Medicaid")
                why += self.vehicle() + self.unsaid_assets()
                if self.kin:
                    unit = next(f"s{i}" for i, u in enumerate(mapping.food_units(self.h)) if any(q is p for q in u))
                    if bool(self.v("spm_unit_is_married", unit)) != (self.kin.spouse(p) is not None):
                        why.append("the package takes anybody's marriage in the household for this person's")
                elif not any(q["relationship"] == "spouse" for q in self.people) and self.v("spm_unit_is_married", "s0"):
                    why.append("the package takes anybody's marriage in the household for this person's")
                if not self.kin and p["relationship"] not in ("self", "spouse") and any(q["relationship"] == "spouse" for q in self.people):
                    why.append("the package takes anybody's marriage in the household for this person's")
                if p.get("citizenship", "citizen") != "citizen":
                    why.append("Medicare of a non-citizen")
                if p["age"] >= 65 and p.get("workCredits", 0) < 40 and not total(p, "socialSecurityRetirement"):
                    why.append("65 or more without 40 quarters")
                if total(p, "ssi"):
                    why.append("SSI brings the programme with it")
                if self.kin and self.kin.spouse(p) or not self.kin and \
                        len([q for q in self.people if q["relationship"] in ("self", "spouse")]) == 2 and p["relationship"] in ("self", "spouse"):
                    other = self.kin.spouse(p) if self.kin else next(q for q in self.people if q["relationship"] in ("self", "spouse") and q is not p)
                    if not self.v("is_medicare_eligible", other["id"]) and (total(other) or self.kids):
                        why.append("income of a spouse without Medicare is deemed in different ways")
                why += self.self_employed() + self.odd_income("msp")
                if self.january and self.edge(level):
                    why.append("near a limit early in the year")
            own = self.v("ssi_countable_resources", p["id"])
            near = self.edge(level) or any(abs(own - x) <= 0.02 * x for x in (9950, 9660, 14910, 14470, 7455))
            return self.row(eligible, why, near and bool(self.v("is_medicare_eligible", p["id"])), level=name if eligible else None)
        return {"people": self.persons(one)}

    def credits(self):
        units = tax_units(self.h)
        base = []
        if self.people[0].get("filingStatus") == "separate" and not self.kin:
            base.append("spouses who file apart")
        if any(p.get("filesTaxes") is False for p, role in units[0] if role != "DEPENDENT"):
            base.append("no tax return is filed")
        if any(q.get("adjustments") or "incomeThisYear" in q for q in self.people):
            base.append("adjustments or the year's income are not carried over")
        head = units[0]
        deps = [p for p, role in head if role == "DEPENDENT"]
        filers = [p for p, role in head if role != "DEPENDENT"]
        if self.kin:
            base += self.claims_why(filers, deps)
        elif any(p["relationship"] in ("fosterChild", "grandchild", "sibling", "otherRelative") for p in deps):
            base.append("dependents other than own children: residence and placement rules")
        if "partner" in self.rel and self.kids and not self.kin:
            base.append("either of two parents may claim the children")
        apart = [p for p in filers if self.kin and p["id"] in self.kin.apart]
        sure_age = [p for p in deps + filers if self.kin and self.settled(p)]
        open_ = lambda ps: [p for p in ps if not any(p is q for q in sure_age)]  # noqa: E731
        odd = self.magi_odd()
        out = {}

        def amount(variable, variant="main"):
            return [self.v(variable, f"t{i}", variant) for i in range(len(units))]

        for program, variable in (("eitc", "eitc"), ("ctc", "ctc_value"), ("cdctc", "cdcc")):
            values = amount(variable)
            why, fuzzy = list(base), list(odd)
            if sum(v > 0.5 for v in values[1:]):
                if not self.kin:
                    why.append("another tax unit of the household has the credit too")
                elif self.people[0] in filers:
                    fuzzy.append("another tax unit of the household has the credit too, this is the amount of people[0]'s")
                else:
                    why.append("another tax unit of the household has the credit")
            value = r2(values[0])
            if apart and deps and program != "ctc":
                why.append("married and apart: since when is not said, 26 U.S.C. 32(d), 21(e)(4), 7703(b)")
            elif apart and deps:
                fuzzy.append("married and apart: head of household or separate")
            if self.kin and any("earnedThisYear" in p for p in self.people):
                why.append("pay has changed within the year")
            if self.kin and any(total(p, *SOCIAL_SECURITY) for p in deps):
                why.append("a dependent's Social Security: the package counts it with the filers', 26 U.S.C. 86 with the child's")
            if self.kin and program != "eitc" and deps and len(filers) == 1 and any(p["age"] >= 18 and total(p) for p in self.people if p is not filers[0]):
                fuzzy.append("head of household: who pays for most of the home is not said, 26 U.S.C. 2(b)")
            if program == "eitc":
                if apart and not deps and any(p.get("filingStatus") == "separate" for p in apart) and value > 0.5:
                    why.append("files separately without a child: nothing by 26 U.S.C. 32(d), the package pays")
                if any(p["age"] >= 19 for p in deps if not (self.kin and p["relationship"] in ("parent", "grandparent"))):
                    why.append("grown dependents: students and disabled ones count")
                if not deps and any(p["age"] in (24, 64) for p in open_(filers)):
                    why.append("the age at the end of the year decides")
                if any(p["age"] == 18 for p in open_(deps)):
                    fuzzy.append("a child of 18 may turn 19 within the year")
                if any(p.get("citizenship", "citizen") not in ("citizen", "permanentResident") for p, _ in head):
                    why.append("depends on the kind of Social Security number")
            if program == "ctc":
                if any(p["age"] >= 17 for p in deps):
                    fuzzy.append("holds the $500 credit for other dependents")
                    if not any(p["age"] < 17 for p in deps):
                        why.append("only the $500 credit for other dependents is in play")
                if any(p["age"] == 16 for p in open_(deps)):
                    fuzzy.append("a child of 16 may turn 17 within the year")
                    if not any(p["age"] < 16 or any(p is q for q in sure_age) for p in deps if p["age"] < 17):
                        why.append("a child of 16 may turn 17 within the year")
                if any(p.get("citizenship", "citizen") not in ("citizen", "permanentResident") for p, _ in head):
                    why.append("depends on the kind of Social Security number")
            if program == "cdctc":
                spends = self.h.get("expenses", {}).get("childCare") or self.h.get("expenses", {}).get("adultCare")
                if not spends:
                    why, fuzzy = [], []
                if spends and any(p["age"] in (12, 13) for p in deps):
                    why.append("a child around 13")
                if spends and any(p.get("disabled") or p.get("student") in ("collegeHalfTime", "collegeFullTime") for p in filers) or self.h.get("expenses", {}).get("adultCare"):
                    why.append("deemed earnings of a student or disabled spouse, or care of an adult")
                if not any(p["age"] < 13 for p in deps) and value > 0.5:
                    why.append("no child under 13")
                if len(units) > 1 and self.h.get("expenses", {}).get("childCare"):
                    why.append("who pays for the care is not stated")
                if "childCare" in self.benefits:
                    why.append("a part of the care is paid by a subsidy")
                if self.h.get("expenses", {}).get("childCare") and not any(p["age"] < 13 for p in deps):
                    why.append("care of nobody under 13")
            if self.kin and value <= 0.5:
                # Nothing earned (EITC), or no income at all: nothing to get, whoever claims whom and whether a return is filed.
                kinds = ("wages", "selfEmployment", "workStudy", "partnership", "farm") if program == "eitc" else ()
                if not any(total(p, *kinds) for p in filers):
                    why = [w for w in why if "people[0] is claimed" in w or "another tax unit" in w]
                why = [w for w in why if w != "no tax return is filed"]
            if self.projected:
                why.append("the package projects the amounts of 2027")
            near = (amount(variable, "low")[0] > 0.5) != (amount(variable, "high")[0] > 0.5)
            row = self.row(value > 0.5, why, False, annualAmount=value)
            if near:
                row["boundary"] = True
            if fuzzy:
                row["amountContested"] = "; ".join(dict.fromkeys(fuzzy))
            if self.kin and len(units) > 1 and self.people[0] in filers:
                rows = [{"id": self.people[0]["id"], **{k: v for k, v in row.items() if k in ("eligible", "contested", "boundary")}}]
                for t, v in zip(units[1:], values[1:]):
                    rows += [{"id": p["id"], "eligible": v > 0.5, "contested": "on another return than that of people[0]"} for p, role in t if role != "DEPENDENT"]
                row = {"people": rows, "annualAmount": value, **({"amountContested": "; ".join(dict.fromkeys([*fuzzy, *why]))} if fuzzy or why else {})}
            out[program] = row
        return out

    def grandchild(self, eligible) -> list[str]:
        """A no that rests on the grandparent's income in Medicaid, where the child's own decides (42 CFR 435.603(f)(2)(i))."""
        return [] if eligible or "grandchild" not in self.rel else ["Medicaid of a grandchild opens this program"]

    def claims_why(self, filers, deps) -> list[str]:
        """Whether the claims as stated are the ones the law allows (26 U.S.C. 152)."""
        why, k = [], self.kin
        if claimant(self.h, self.people[0]) in k.by:
            why.append("people[0] is claimed by somebody here: the row speaks of the claimant's return")
        if any(k.spouse(q) and not any(k.spouse(q) is x for x in filers) for q in filers):
            why.append("spouses who file apart")
        for p in deps:
            parents = k.parents_of(p, step=True)
            if any(q is x for q in parents for x in filers):
                if len(parents) > 1 and "taxDependentOf" not in p and not all(any(q is x for x in filers) for q in parents):
                    why.append("either of two parents may claim the children")
            elif parents and all(self.role_of(q) == "DEPENDENT" and self.unit_of(q) == self.unit_of(p) for q in parents) and \
                    max(total(q) for q in parents) < sum(total(x) for x in filers):
                continue  # a parent who is a dependent herself has no claim, and the filer's income is the higher one
            elif parents:
                why.append("a parent of the dependent lives here: the parent's claim comes first, or the higher income, 26 U.S.C. 152(c)(4)")
            elif p["relationship"] in ("fosterChild", "otherRelative", "unrelated"):
                why.append("dependents other than children, grandchildren and siblings: relationship and placement rules")
        return list(dict.fromkeys(why))

    # ----- programs with adjunctive eligibility -----
    def adjunct(self, variable, member, what) -> list[str]:
        if bool(self.v(variable, member)) != bool(self.v(variable, member, "stated")):
            return [f"only through {what} that the household could get but does not say it gets"]
        return []

    def wic(self):
        def one(p):
            ok = lambda variant: bool(self.v("is_wic_eligible", p["id"], variant))  # noqa: E731
            eligible = ok("main")
            why = []
            if eligible or p["age"] < 5 or p.get("pregnant") or "postpartumMonths" in p or p.get("breastfeeding"):
                why += self.adjunct("is_wic_eligible", p["id"], "SNAP or Medicaid") + self.unit_reasons() + self.self_employed() + self.odd_income("wic")
                why += self.grandchild(eligible)
                baby = any(q["age"] < 1 for q in self.people)
                if p["age"] > 5 and not p.get("pregnant"):
                    after = p.get("postpartumMonths")
                    if (after is not None or p.get("breastfeeding")) and (not baby or (eligible != bool(
                            (p.get("breastfeeding") and (after or 0) < 12) or (after is not None and after < 6)))):
                        why.append("postpartum or breastfeeding: the package goes by the infant's age")
                    if after is None and not p.get("breastfeeding") and eligible:
                        why.append("the package takes the mother of a young infant as postpartum")
            return self.row(eligible, why, self.edge(ok))
        return {"people": self.persons(one)}

    def school_meals(self):
        if not any(p.get("student") == "school" for p in self.people):
            return None
        unit = next(f"s{i}" for i, u in enumerate(mapping.food_units(self.h)) if any(p.get("student") == "school" for p in u))
        tier = lambda variant: {"FREE": "free", "REDUCED": "reduced"}.get(self.v("school_meal_tier", unit, variant), "none")  # noqa: E731
        t = tier("main")
        why = self.unit_reasons() + self.self_employed() + self.odd_income("school-meals")
        why += self.grandchild(t != "none")
        if t != tier("stated"):
            why.append(f"only through SNAP that the household could get but does not say it gets, by income {tier('stated')}")
        universal = self.v("state_has_universal_free_school_meals", unit)
        if not universal and any(self.v("is_head_start_eligible", p["id"]) for p in self.people):
            ratio = self.v("school_meal_fpg_ratio", unit)
            if ratio > 1.3:
                why.append("the package takes a sibling who could join Head Start as enrolled")
        if any(p.get("native") for p in self.people) or "fdpir" in self.benefits:
            why.append("FDPIR")
        edge = self.edge(tier)
        if edge and not self.projected and self.asof[5:7] < "07":
            why.append("near a limit: until June the guideline of the year before applies, the package takes this year's")
        if universal:
            why, edge = [], False
        elif t == "free" and self.v("school_meal_fpg_ratio", unit) > 1.3 and tier("stated") == "free" and not self.receives_door():
            why.append("a state that pays the reduced price, or takes more families free")
        return self.row(t != "none", why, edge, tier=t)

    def csfp(self):
        if not any(p["age"] >= 58 for p in self.people):
            return None

        def one(p):
            ok = lambda variant: bool(self.v("commodity_supplemental_food_program_eligible", p["id"], variant))  # noqa: E731
            eligible = ok("main")
            why = []
            if p["age"] >= 60:
                if self.state in ("KS", "MA", "IL"):
                    why.append("offered in some counties only")
                if self.state == "TX" and self.v("school_meal_fpg_ratio", "s0") > 1.27:
                    why.append("a Texas limit of 130%, below the federal 150%")
                why += self.unit_reasons() + self.self_employed() + self.odd_income("csfp")
                if self.benefits & {"snap", "ssi"} and not eligible:
                    why.append("states may take SNAP or SSI as proof")
            return self.row(eligible, why, self.edge(ok) and p["age"] >= 60)
        return {"people": self.persons(one)}

    def head_start(self, program):
        variable = {"head-start": "is_head_start_eligible", "early-head-start": "is_early_head_start_eligible"}[program]
        ages = (3, 4, 5) if program == "head-start" else (0, 1, 2)
        if not any(p["age"] < 7 or p.get("pregnant") for p in self.people):
            return None

        def one(p):
            ok = lambda variant: bool(self.v(variable, p["id"], variant))  # noqa: E731
            if p["age"] > 7 and not p.get("pregnant"):
                return None
            eligible = ok("main")
            why = []
            if p["age"] in ages or (program == "early-head-start" and p.get("pregnant")):
                why += self.adjunct(variable, p["id"], "SNAP") + self.unit_reasons() + self.self_employed() + self.odd_income("head-start")
                if p["age"] == 5:
                    why.append("age 5: depends on the age of compulsory school")
                if self.others:
                    why.append("the family of Head Start is the child's parents and those they support")
                if any(p["relationship"] == "grandchild" for p in self.people):
                    why.append("the family of a child raised by a grandparent")
                ratio = self.v("head_start_gross_income", "s0") / max(1, self.v("spm_unit_fpg", "s0"))
                if not eligible and ratio <= 1.32:
                    why.append("programs may take families up to 130% of the guideline")
                if not eligible and self.h.get("expenses", {}).get("rent", 0) * 12 > 0.3 * self.v("head_start_gross_income", "s0") and ratio < 1.9:
                    why.append("programs may take housing costs above 30% off the income")
                if p.get("pregnant") and not eligible and ratio * len(self.food) / (len(self.food) + 1) < 1.02:
                    why.append("whether an unborn child counts in the family size")
            return self.row(eligible, why, self.edge(ok))
        rows = self.persons(one)
        return {"people": rows} if rows else None

    def lifeline(self):
        ok = lambda variant: bool(self.v("is_lifeline_eligible", "s0", variant))  # noqa: E731
        eligible = ok("main")
        why = self.unit_reasons() + self.self_employed() + self.grandchild(eligible)
        if eligible and not bool(self.v("is_lifeline_eligible", "s0", "stated")):
            why.append("only through SNAP or Medicaid that the household could get but does not say it gets")
        limit = 1.35
        all_income = sum(total(p) for p in self.food)
        ratio = all_income / max(1, self.v("spm_unit_fpg", "s0"))
        by_income = ratio <= limit
        irs = self.v("fcc_fpg_ratio", "s0") <= limit
        if by_income != irs and not self.receives_door():
            why.append("income that is not taxed: the package leaves it out, the application form counts it")
        if self.state == "TX" and 1.33 < ratio < 1.52:
            why.append("Texas uses 150%")
        if abs(ratio / limit - 1) < 0.025 and self.january:
            why.append("which year's guideline")
        if self.benefits & {"vaPension"} or any(total(p, "veteransPension") for p in self.people):
            why.append("a veterans pension is a door of its own")
        return self.row(eligible, why, self.edge(ok) or abs(ratio / limit - 1) < 0.02)

    def receives_door(self):
        return bool(self.benefits & {"snap", "section8", "publicHousing", "medicaid", "ssi"}) or any(
            "medicaid" in p.get("insurance", []) or total(p, "ssi") for p in self.people)

    def liheap(self):
        name = LIHEAP.get(self.state)
        if not name:
            return None
        ok = lambda variant: bool(self.v(name, "s0", variant))  # noqa: E731
        eligible = ok("main")
        why = self.unit_reasons() + self.self_employed() + self.odd_income("liheap")
        if eligible != bool(self.v(name, "s0", "stated")):
            why.append("only through SNAP that the household could get but does not say it gets")
        e, u = self.h.get("expenses", {}), set(self.h.get("utilities", []))
        if not ("heating" in u or e.get("heating")):
            why.append("no heating bill: heat in the rent or another energy bill counts in some states")
        if self.h.get("housing") in ("homeless", "shelter", "facility", "withOthers"):
            why.append("does not keep a dwelling of its own")
        if self.benefits & {"section8", "publicHousing"}:
            why.append("subsidized housing")
        if self.immigrants:
            why.append("who counts among immigrants is a state's rule")
        if eligible and self.h.get("assets", 0) > 2500:
            why.append("some states test assets")
        if not eligible and self.receives_door():
            why.append("federal law lets states take families with SNAP, SSI or TANF")
        ratio = sum(total(p) for p in self.food) / max(1, self.v("spm_unit_fpg", "s0"))
        if self.asof[5:7] >= "10" and not eligible and 1.3 < ratio < 3.6:
            why.append("from October the limits of the next program year, the package takes those of January")
        return self.row(eligible, why, self.edge(ok))

    def child_care(self):
        prefix = CHILD_CARE.get(self.state)
        if not prefix or not any(p["age"] < 13 for p in self.people):
            return None
        name = f"{prefix}_eligible"
        ok = lambda variant: bool(self.v(name, "s0", variant))  # noqa: E731
        eligible = ok("main")
        why = self.unit_reasons() + self.self_employed() + self.odd_income("child-care")
        parents = [p for p in self.people if p["relationship"] in ("self", "spouse")]
        for p in parents:
            if hours(p) < 30:
                why.append("a parent with few or no hours of work: activity rules")
        if self.others:
            why.append("whose income counts beside the parents'")
        if self.immigrants:
            why.append("immigration status of the child")
        if any(p["relationship"] in ("grandchild", "otherRelative", "sibling") for p in self.kids):
            why.append("a child raised by a relative")
        if any(p.get("disabled") for p in self.people):
            why.append("special needs have wider limits")
        if any(total(p, "childSupport", "socialSecurityDependent", "socialSecuritySurvivors", "ssi", "tanf", "veteransDisability", "unemployment",
                     "interestDividends", "pension") for p in self.people) or self.h.get("assets", 0) > 100000:
            why.append("which other income counts is a state's rule")
        if self.h.get("housing") in ("homeless", "shelter"):
            why.append("homeless families have a way of their own")
        if not self.h.get("expenses", {}).get("childCare"):
            why.append("no child care is bought")
        if not eligible and ("tanf" in self.benefits or any(total(p, "ssi", "tanf") for p in self.people)):
            why.append("families with TANF may have a way of their own")
        return self.row(eligible, why, self.edge(ok))

    def expected(self) -> dict:
        """All rows of the household."""
        out = {"snap": self.snap(), "ssi": self.ssi(), "tanf": self.tanf(), "medicaid": self.medicaid()}
        out["chip"] = self.chip(out["medicaid"])
        out["medicaid|chip"] = self.either(out["medicaid"], out["chip"])
        out["marketplace"] = self.marketplace(out["medicaid|chip"])
        out["medicare"] = self.medicare()
        out["medicare-savings"] = self.medicare_savings()
        out |= self.credits()
        out["wic"] = self.wic()
        for k, v in (("school-meals", self.school_meals()), ("csfp", self.csfp()), ("head-start", self.head_start("head-start")),
                     ("early-head-start", self.head_start("early-head-start")), ("lifeline", self.lifeline()), ("liheap", self.liheap()),
                     ("child-care", self.child_care())):
            if v:
                out[k] = v
        if not mapping.county(self.h) and self.state in ("NY", "CA", "VA", "PA", "AK"):
            self.notes.append("no county: the package takes a default one")
        if any(p.get("citizenship") in ("cofa", "otherLawful") for p in self.people):
            self.notes.append("cofa and otherLawful have no counterpart in the package")
        if any(p.get("adjustments") or "incomeThisYear" in p for p in self.people):
            self.notes.append("adjustments and incomeThisYear are not carried over")
        if self.h.get("vehicles"):
            self.notes.append("vehicles are not carried over")
        if self.kin and any(p.get("student") == "collegeSoon" or "hoursCut" in p for p in self.people):
            self.notes.append("collegeSoon and hoursCut have no counterpart in the package")
        if len(self.food) < len(self.people):
            self.notes.append("SNAP, TANF and the other unit programs speak of the people who share food with people[0]")
        return out
