#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Opens an exported web page in a real browser: it is drawn, says what it should and breaks no rule
# of its own policy.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
program=$top/build/release/ui/rightward
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export HOME=$folder LC_ALL=C.UTF-8

fail() {
    echo "web_page.sh: $1" >&2
    exit 1
}
browse() { # browse WHAT [PAGE]: with a browser of its own that knows nobody
    timeout 60 chromium --headless --no-sandbox --disable-gpu --user-data-dir="$folder/profile" \
        --window-size=1200,1400 --enable-logging=stderr "$1" "file://$folder/${2:-map.html}" 2>"$folder/said"
    if grep -iE 'refused to|violates|uncaught' "$folder/said"; then fail "the browser complains"; fi
}

"$program" new "$folder/a.rightward" --sample
"$program" export "$folder/a.rightward" --map "Northmere District Council" --to "$folder/map.html"
browse --dump-dom >"$folder/dom"
grep -q '<th scope="row">Card payments</th>' "$folder/dom" || fail "a row is missing"
[ "$(grep -o '<table>' "$folder/dom" | wc -l)" -ge 4 ] || fail "a table is missing"
browse "--screenshot=$folder/page.png"
[ "$(identify -format %k "$folder/page.png")" -gt 100 ] || fail "the page is blank"

# Two maps side by side, with a logo that is part of the page: its only picture, which is shown.
"$program" export "$folder/a.rightward" --map "Northmere District Council" --to "$folder/logo.png" --dpi 50
"$program" compare "$folder/a.rightward" --map "Northmere District Council" \
    --map "Eastvale Borough Council" --to "$folder/both.html" --marking official --logo "$folder/logo.png"
browse --dump-dom both.html >"$folder/dom"
[ "$(grep -o '<svg' "$folder/dom" | wc -l)" -eq 3 ] || fail "a compared map is missing"
grep -q '<h2>Same tier: 21 of 44</h2>' "$folder/dom" || fail "the compared tables are missing"
grep -q '<p class="marking">OFFICIAL</p>' "$folder/dom" || fail "the marking is missing"
browse "--screenshot=$folder/both.png" both.html
[ "$(identify -format %k "$folder/both.png")" -gt 100 ] || fail "the comparison is blank"

# The check itself: a page that breaks its policy is told from one that keeps it.
sed -i 's/<main>/<main><script>document.title = "broken"<\/script>/' "$folder/map.html"
if (browse --dump-dom >/dev/null 2>&1); then fail "a script that is refused goes unseen"; fi
