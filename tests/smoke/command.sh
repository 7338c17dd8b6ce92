#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# The command line as a person has it: through ui/run, with no display, from another folder.
set -euo pipefail
run=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)/ui/run
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
unset DISPLAY WAYLAND_DISPLAY QT_QPA_PLATFORM

fail() { echo "command.sh: $1" >&2 && exit 1; }
begins_with() { [ "$(head -c ${#2} "$1")" = "$2" ] || fail "$1 does not begin with $2"; }
refused() { # refused EXIT command…: the exit code, one line on standard error, nothing on output
    local expected=$1 code=0
    shift
    "$run" "$@" >out 2>err || code=$?
    [ "$code" = "$expected" ] || fail "$*: exit $code instead of $expected"
    [ ! -s out ] || fail "$*: wrote to standard output"
    [ "$(wc -l <err)" = 1 ] || fail "$*: not one line on standard error: $(cat err)"
}

"$run" --version # whatever there is to build is built here
"$run" new sample.rightward --sample
[ -f sample.rightward ] || fail "new kept another folder than the caller's"
"$run" list sample.rightward --json >list.json
"$run" score sample.rightward --json >score.json 2>words
[ ! -s words ] || fail "score has something to say: $(cat words)"
python3 - <<'PYTHON' || fail "the sample library is not what it should be"
import json
maps = json.load(open("score.json"))["maps"]
councils = json.load(open("list.json"))["councils"]
assert len(maps) == len(councils) == 2, (len(maps), len(councils))
assert sum(len(m["capabilities"]) for m in maps) == 96
PYTHON
map=$(python3 -c 'import json; print(json.load(open("score.json"))["maps"][0]["id"])')
"$run" export sample.rightward --map "$map" --to map.pdf
"$run" export sample.rightward --map "$map" --to map.png
begins_with map.pdf %PDF-
begins_with map.png $'\x89PNG'

refused 1 score missing.rightward
refused 1 score map.png
refused 1 new sample.rightward
refused 2 score sample.rightward --nonsense
refused 1 sample.rightward # a window, with nowhere to open it
[ ! -e missing.rightward ] || fail "a missing library was made"
echo "The command line works: $(stat -c '%n %s bytes' map.pdf map.png | paste -sd ' ')"
