#!/usr/bin/env python3
"""Builds case sets from generated households and the oracle's answers.

    cases.py --out FILE --about TEXT [--table] --part SEED:COUNT:DATES[:FOCUS] …

Every part is one call of generate.py. Cases are written one a line. --table prints eligible and ineligible rows per program.
Run it with the python that has policyengine-us.
"""
import argparse
import json
import sys
from collections import defaultdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
import generate  # noqa: E402
import oracle  # noqa: E402


def table(cases) -> list[str]:
    """Markdown lines: rows per program, by what they say and whether they can be argued."""
    t = defaultdict(lambda: [0, 0, 0, 0, 0, set(), set()])
    for c in cases:
        for key, e in c["expected"].items():
            for r in e.get("people", [e]):
                row = t[key]
                argued = bool(r.get("contested") or e.get("contested"))
                if argued:
                    row[2] += 1
                else:
                    row[0 if r["eligible"] else 1] += 1
                    row[3] += bool(r.get("boundary"))
                    (row[5] if r["eligible"] else row[6]).add(c["household"]["state"])
            money = e.get("monthlyAmount", e.get("annualAmount"))
            if money and not e.get("contested") and not e.get("amountContested"):
                t[key][4] += 1
    out = ["| program | eligible | not eligible | contested | boundary | sure amounts | states with eligible | with not eligible |",
           "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |"]
    for k, r in sorted(t.items()):
        out.append(f"| {k} | {r[0]} | {r[1]} | {r[2]} | {r[3]} | {r[4]} | {len(r[5])} | {len(r[6])} |")
    out.append("")
    out.append(f"{len(cases)} cases, {len({c['household']['state'] for c in cases})} states. Rows are people for person-level programs.")
    return out


def per_program(cases) -> dict:
    out = {}
    for c in cases:
        for key, e in c["expected"].items():
            t = out.setdefault(key, dict(cases=0, decisions=0, eligible=0, withAmount=0, contested=0))
            rows = e.get("people", [e])
            t["cases"] += 1
            t["decisions"] += len(rows)
            t["eligible"] += sum(r["eligible"] for r in rows)
            t["contested"] += sum(bool(r.get("contested") or e.get("contested")) for r in rows)
            t["withAmount"] += bool(e.get("monthlyAmount") or e.get("annualAmount"))
    return dict(sorted(out.items()))


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    p.add_argument("--out", required=True)
    p.add_argument("--name", required=True, help="prefix of the case ids")
    p.add_argument("--about", required=True)
    p.add_argument("--part", action="append", required=True)
    p.add_argument("--table", action="store_true")
    a = p.parse_args()
    homes = []
    for part in a.part:
        seed, count, dates, *focus = part.split(":")
        homes += generate.households(int(seed), int(count), dates.split(","), None, focus[0] if focus else None)
    for i, h in enumerate(homes):
        kind = h["id"].split("-", 2)[2].rsplit("-", 1)[0]
        h["id"] = f"{a.name}-{i + 1:04d}-{h['state'].lower()}-{kind}"
    answers = oracle.evaluate(homes)
    cases = []
    for h, x in zip(homes, answers):
        c = {"id": f"{a.name}/{h['id'][len(a.name) + 1:]}", "period": h["asOf"][:4], "household": h, "expected": x["expected"]}
        if x["notes"]:
            c["notes"] = x["notes"]
        cases.append(c)
    about = {"source": "policyengine-us 2.68.0 through tests/oracle", "licence": "facts only", "what": a.about, "cases": len(cases),
             "perProgram": per_program(cases)}
    dump = lambda o: json.dumps(o, ensure_ascii=False, separators=(",", ":"))  # noqa: E731
    lines = ",\n".join(dump(c) for c in cases)
    Path(a.out).write_text('{"about":' + dump(about) + ',\n"cases":[\n' + lines + "\n]}\n", encoding="utf8")
    print(f"{a.out}: {len(cases)} cases, {Path(a.out).stat().st_size / 1e6:.2f} MB", file=sys.stderr)
    if a.table:
        print("\n".join(table(cases)))


if __name__ == "__main__":
    main()
