#!/usr/bin/env python3
"""Second opinion on households: what policyengine-us says, in the `expected` format of src/schema/case-file.ts.

    oracle.py [FILE] [--batch N] > OUT.json

FILE (or standard input) holds a JSON array of households, of cases ({household, …}), or {cases: […]}. Bad input: exit status 2 and one line
per problem on standard error. Progress goes to standard error.
"""
from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import contract  # noqa: E402
from results import batches, log  # noqa: E402


def fail(lines) -> None:
    print("\n".join(lines), file=sys.stderr)
    sys.exit(2)


def households_of(doc) -> list[dict]:
    """The households of an array, of cases, or of a case file."""
    if isinstance(doc, dict):
        doc = doc.get("cases") or doc.get("households") or [doc]
    return [x["household"] if isinstance(x, dict) and "household" in x else x for x in doc]


def evaluate(households: list[dict], size: int = 150) -> list[dict]:
    """[{id, asOf, expected, notes}] in the order given."""
    from judge import Case
    out = [None] * len(households)
    for at, batch in batches(households, size):
        for n, i in enumerate(at):
            h = households[i]
            case = Case(batch, n, h)
            out[i] = {"id": h.get("id"), "asOf": h["asOf"], "expected": case.expected(), "notes": case.notes}
    return out


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("file", nargs="?", default="-", help="JSON file, '-' for standard input")
    parser.add_argument("--batch", type=int, default=150, help="households a simulation")
    args = parser.parse_args()
    try:
        text = sys.stdin.read() if args.file == "-" else Path(args.file).read_text(encoding="utf8")
        found = households_of(json.loads(text))
    except OSError as e:
        fail([f"cannot read {args.file}: {e.strerror}"])
    except json.JSONDecodeError as e:
        fail([f"{args.file}: not JSON: {e}"])
    bad = []
    for i, h in enumerate(found):
        try:
            bad += contract.check(h, f"[{i}]")
        except (AttributeError, TypeError, KeyError) as e:
            bad.append(f"[{i}]: a value has the wrong shape ({e})")
    if bad:
        fail(bad)
    log(f"{len(found)} households; loading the package takes about 40 s")
    json.dump(evaluate(found, args.batch), sys.stdout, separators=(",", ":"))
    print()


if __name__ == "__main__":
    main()
