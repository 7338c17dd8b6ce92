#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# The real program in an X server of its own: opens the samples, moves a capability with a real
# pointer, saves, takes the move back, saves and quits. Screenshots go to build/smoke.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
top=$here/../..
program=$top/build/release/ui/rightward
pictures=$top/build/smoke
folder=$(mktemp -d)
trap 'kill "${pid-}" "${server-}" 2>/dev/null || true; rm -rf "$folder"' EXIT
mkdir -p "$pictures" "$folder/run"
chmod 700 "$folder/run"
unset WAYLAND_DISPLAY
export HOME=$folder XDG_RUNTIME_DIR=$folder/run QT_QPA_PLATFORM=xcb LC_ALL=C.UTF-8
library=$folder/sample.rightward

fail() {
    echo "window.sh: $1" >&2
    sed 's/^/  the program said: /' "$folder/said" >&2 || true
    exit 1
}
within() { # within SECONDS command…: tries until it works
    local end=$((SECONDS + $1))
    shift
    until "$@" >/dev/null 2>&1; do
        [ "$SECONDS" -lt "$end" ] || return 1
        sleep 0.1
    done
}
picture() { import -window root -depth 8 "$pictures/$1"; }
scores() { "$program" score "$library" --json; }
look() { python3 "$here/look.py" "$@"; }
is_drawn() { picture window.ppm && look chip "$pictures/window.ppm"; }
differs() { ! cmp -s "$library" "$1"; }
is_gone() { ! kill -0 "$pid"; }
drag() { # drag X Y TO_X TO_Y, in steps as a hand does
    local step steps=12
    xdotool mousemove "$1" "$2" mousedown 1
    for ((step = 1; step <= steps; step++)); do
        xdotool mousemove $(($1 + ($3 - $1) * step / steps)) $(($2 + ($4 - $2) * step / steps))
        sleep 0.02
    done
}

Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp 3>"$folder/display" 2>/dev/null &
server=$!
within 20 test -s "$folder/display" || fail "the X server does not start"
DISPLAY=:$(cat "$folder/display")
export DISPLAY

"$program" new "$library" --sample
cp "$library" "$folder/before.rightward"
scores >"$folder/before.json"

launch() {
    "$program" "$library" 2>"$folder/said" &
    pid=$!
    within 30 xdotool search --onlyvisible --pid "$pid" || fail "no window opens"
}
start() { # opens the window at the top left of the screen
    launch
    window=$(xdotool search --onlyvisible --pid "$pid" | tail -n 1)
    xdotool windowmove "$window" 0 0 windowsize "$window" 1440 900 windowfocus "$window"
}
ends() { # ends WHY: the program has ended well and without complaint
    within 10 is_gone || fail "$1 does not end it"
    wait "$pid" || fail "after $1 it ends with exit $?"
    [ ! -s "$folder/said" ] || fail "the program complains"
}

start
within 15 is_drawn || fail "no chip is seen in the box of day one"
sleep 0.5 # the window was just resized: let it come to rest
picture window.png
picture window.ppm
read -r x y to_x to_y < <(look chip "$pictures/window.ppm")

drag "$x" "$y" "$to_x" "$to_y"
picture dragging.png
xdotool mouseup 1
xdotool key ctrl+s
within 10 differs "$folder/before.rightward" || fail "Ctrl+S after a drag saves no change"
picture dragged.png
scores >"$folder/after.json"
look moved "$folder/before.json" "$folder/after.json" || fail "the drag is not one move up a row"

cp "$library" "$folder/moved.rightward"
xdotool key ctrl+z key ctrl+s
within 10 differs "$folder/moved.rightward" || fail "Ctrl+Z and Ctrl+S save no change"
cmp "$library" "$folder/before.rightward" || fail "undone is not what it was"

xdotool key ctrl+q
ends "Ctrl+Q"

# Told to end with a change that is not saved, it asks nothing; the next start has it.
start
within 15 is_drawn || fail "no chip is seen the second time"
sleep 0.5
drag "$x" "$y" "$to_x" "$to_y"
xdotool mouseup 1
sleep 0.2
kill -TERM "$pid"
ends "SIGTERM"
cmp "$library" "$folder/before.rightward" || fail "SIGTERM saves what nobody said to save"
launch
is_asked() { [ "$(xdotool search --onlyvisible --pid "$pid" | wc -l)" -gt 1 ]; }
within 15 is_asked || fail "what was kept is not offered"
sleep 0.5
picture recovered.png
xdotool windowfocus "$(xdotool search --onlyvisible --pid "$pid" | tail -n 1)"
sleep 0.2
xdotool key Return
within 15 is_drawn || fail "what was kept does not open"
xdotool windowfocus "$(xdotool search --onlyvisible --pid "$pid" | head -n 1)"
sleep 0.2
xdotool key ctrl+s
within 10 differs "$folder/before.rightward" || fail "what was kept is not saved"
cmp "$library" "$folder/moved.rightward" || fail "what was kept is not what was done"
xdotool key ctrl+q
ends "Ctrl+Q after recovery"
rm "$pictures/window.ppm"
