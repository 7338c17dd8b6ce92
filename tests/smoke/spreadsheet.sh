#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Opens an exported spreadsheet in a real office: its cells say what they should, and what looks
# like a formula stays a text.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
program=$top/build/release/ui/rightward
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export HOME=$folder LC_ALL=C.UTF-8
cd "$folder"

printf 'name,evolution,visibility,supplier,annual cost,contract end,notes\n"=1+1",900,50,"@SUM(1)",12000,2028-08-31,"-2+3"\n' >odd.csv
"$program" new a.rightward --sample >made
"$program" import a.rightward odd.csv --council "Eastvale Borough Council" >>made
"$program" export a.rightward --map "Northmere District Council" --to public.xlsx >>made
"$program" export a.rightward --map odd --edition exempt --to exempt.xlsx >>made
"$program" compare a.rightward --map "Northmere District Council" --map odd --edition exempt \
    --marking official --to both.xlsx >>made

# Every sheet as a table of its own, cells as they are shown.
timeout 100 soffice --headless "-env:UserInstallation=file://$folder/profile" \
    --convert-to 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1' \
    --outdir read public.xlsx exempt.xlsx both.xlsx >made 2>&1 || { cat made >&2 && exit 1; }

python3 - <<'PYTHON'
import csv, glob, re

def capabilities(name, sheet="Capabilities"):
    (path,) = glob.glob(f"read/{name}-{sheet}.csv")
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))

public = capabilities("public")
assert len(public) == 51, len(public)
(card,) = (row for row in public if row["Capability"] == "Card payments")
assert (card["Share"], card["Score"]) == ("Explore next", "65"), card
assert not any("upplier" in heading or "cost" in heading for heading in public[0]), public[0]

(odd,) = capabilities("exempt")
shown = [odd[name] for name in ("Capability", "Supplier", "Notes", "Evolution (0 to 1000)")]
assert shown == ["=1+1", "@SUM(1)", "-2+3", "900"], shown
# An office writes a date in its own country's way, but only if it is one.
assert {"31", "2028"} < set(re.split("[ /]", odd["Contract ends"])), odd["Contract ends"]

(compared,) = (row for row in capabilities("both", "Comparison") if row["capability"] == "=1+1")
assert compared["cost a year together"] == "12000", compared
with open("read/both-About (exempt edition).csv", encoding="utf-8") as file:
    about = file.read()
assert "Marking,OFFICIAL" in about and "not for publication" in about, about
PYTHON
echo "A spreadsheet opens in an office, and its cells are what they were."
