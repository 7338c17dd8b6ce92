#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# The same commands write the same bytes in every country: under a decimal comma, under the Turkish
# i and under English, pictures and papers included.
set -euo pipefail
run=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)/ui/run
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
unset DISPLAY WAYLAND_DISPLAY QT_QPA_PLATFORM LANGUAGE
export LOCPATH=$folder/locales

fail() { echo "locales.sh: $1" >&2 && exit 1; }

"$run" --version # whatever there is to build is built here
mkdir locales
for locale in en_GB de_DE tr_TR; do
    localedef -i "$locale" -f UTF-8 "locales/$locale.UTF-8" || fail "no locale $locale"
done
[ "$(LC_ALL=de_DE.UTF-8 locale decimal_point)" = , ] || fail "de_DE has no effect"

cat >register.csv <<'CSV'
System name,Vendor,Annual cost,Contract end date,Evolution,Visibility,Users
TITLE INDEX,Iris Information,"£1,234.00",31/03/2027,0.5,0.25,1200
Iğdır ınfo,İmza,12500,30 June 2028,0.875,0.167,
Payroll,Pellgrove,0,rolling,,,"1,000"
CSV

# What is made in the folder $1. New capabilities get new ids, so a table is compared as it goes
# out again.
make_all() {
    local map="Northmere District Council" table=(--council "Iğdır Council" --date 23/11/2026)
    mkdir "$1" && cd "$1"
    "$run" new sample.rightward --sample
    "$run" list sample.rightward
    "$run" score sample.rightward --json
    "$run" check sample.rightward --json
    "$run" share sample.rightward --to share.rightward
    "$run" export sample.rightward --to all.json
    "$run" export sample.rightward --map "$map" --to map.csv --edition exempt
    "$run" export sample.rightward --map "$map" --to map.pdf
    "$run" export sample.rightward --map "$map" --to map.png
    "$run" import joined.rightward all.json
    "$run" import joined.rightward map.csv --map "$map"
    "$run" import table.rightward ../register.csv "${table[@]}" --json
    "$run" export table.rightward --to table.csv --edition exempt
    rm table.rightward
    cd ..
}

for locale in en_GB de_DE tr_TR; do
    LC_ALL=$locale.UTF-8 make_all $locale >$locale.out
    diff -r en_GB $locale || fail "$locale writes other bytes than en_GB"
    diff en_GB.out $locale.out || fail "$locale says something else than en_GB"
done
for word in "TITLE INDEX" 1234 2027-03-31 500,250; do
    grep -q "$word" en_GB/table.csv || fail "table.csv does not hold $word"
done
echo "Three countries, the same bytes: $(ls en_GB | paste -sd ' ')"
