"""Runs the package on a batch of households and reads variables back by household, variant and member."""
from __future__ import annotations

import sys
import time

import mapping


def log(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


INSTALL = """The oracle is not installed. These two commands install it (about 1.5 GB, 1 to 2 minutes):
  python3 -m venv ~/.oracle
  ~/.oracle/bin/pip install -r tests/oracle/requirements.txt"""


def simulation():
    """The package's Simulation; where it is missing, says how to install it and exits with status 3."""
    try:
        from policyengine_us import Simulation
    except ModuleNotFoundError:
        log(INSTALL)
        sys.exit(3)
    return Simulation


class Batch:
    """Households of one asOf month, one simulation a group of variants."""

    def __init__(self, households: list[dict]):
        Simulation = simulation()
        self.households = households
        self.year, self.month = households[0]["asOf"][:4], households[0]["asOf"][:7]
        self.runs, self.cache = {}, {}
        for variants in mapping.runs(households):
            sit = mapping.situation(households, variants)
            index = {kind: {k: i for i, k in enumerate(sit[plural])} for kind, plural in
                     (("person", "people"), ("household", "households"), ("spm_unit", "spm_units"), ("tax_unit", "tax_units"))}
            for v in variants:
                self.runs[v] = (variants, Simulation(situation=sit) if v == variants[0] else self.runs[variants[0]][1], index)
        self.variables = self.runs["main"][1].tax_benefit_system.variables

    def array(self, variable: str, variant: str, period: str | None = None):
        """Values of a variable in the simulation of a variant, for the month of asOf or the year."""
        v = self.variables[variable]
        period = period or (self.month if v.definition_period == "month" else self.year)
        variants, sim, _ = self.runs[variant]
        key = (variable, variants, period)
        if key not in self.cache:
            values = sim.calculate(variable, period)
            self.cache[key] = values.decode_to_str() if hasattr(values, "decode_to_str") else values
        return v.entity.key, self.cache[key]

    def get(self, variable: str, n: int, variant: str, member: str = "", period: str | None = None):
        """One value. member: person id, 's0' (SPM unit), 't0' (tax unit) or '' (household)."""
        kind, values = self.array(variable, variant, period)
        return values[self.runs[variant][2][kind][f"{n}.{variant}.{member}" if member else f"{n}.{variant}"]].item()

    def over_year(self, variable: str, n: int, variant: str, member: str) -> float:
        """Sum of a monthly variable over the calendar year."""
        return sum(self.get(variable, n, variant, member, f"{self.year}-{m:02d}") for m in range(1, 13))


def batches(households: list[dict], size: int = 150):
    """Yields (positions, Batch): households grouped by asOf, `size` at a time."""
    groups: dict[tuple, list[int]] = {}
    for i, h in enumerate(households):  # parent links number the people, so households with and without them are kept apart
        groups.setdefault((h["asOf"][:7], mapping.linked(h)), []).append(i)
    done, start = 0, time.time()
    for month in sorted(groups):
        for k in range(0, len(groups[month]), size):
            at = groups[month][k:k + size]
            yield at, Batch([households[i] for i in at])
            done += len(at)
            log(f"{done}/{len(households)} households, {time.time() - start:.0f} s")
