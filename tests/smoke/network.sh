#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Proves that the program uses no network: it asks the system for none of the calls, is linked with
# nothing that would, and opens no internet socket while the command line and the window are worked.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
program=$top/build/tests/ui/rightward
window=$top/build/tests/tests/faults/rightward-window
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir -p "$folder/home" "$folder/run" "$folder/day"
chmod 700 "$folder/run"
export HOME=$folder/home XDG_RUNTIME_DIR=$folder/run LC_ALL=C.UTF-8

fail() {
    echo "network.sh: $1" >&2
    exit 1
}

calls='socket|socketpair|connect|bind|listen|accept4?|sendto|sendmsg|recvfrom|recvmsg|getaddrinfo|gethostbyname.*|res_.*'
symbols=$(nm -D --undefined-only "$program" | awk '{ sub(/@.*/, "", $2); print $2 }')
grep -q . <<<"$symbols" || fail "the program's symbols cannot be read"
if found=$(grep -xE "$calls" <<<"$symbols"); then fail "the program itself calls $found"; fi
if found=$(readelf -d "$program" | grep -E 'NEEDED.*(Network|WebSockets|curl|ssl|gnutls)'); then
    fail "the program is linked with $found"
fi

if ! strace -o /dev/null true 2>/dev/null; then
    echo "network.sh: nothing can be traced here, so only the program's symbols were looked at" >&2
    exit 0
fi
# Or a trace that shows nothing would prove nothing.
strace -f -qq -e trace=socket -o "$folder/trace" python3 -c 'import socket; socket.socket()'
grep -q AF_INET "$folder/trace" || fail "a socket that is opened is not seen"
traced() { # traced command…: one that must end well and open no internet socket
    strace -f -qq -e trace=execve,socket -o "$folder/trace" "$@" >/dev/null || fail "$* does not end well"
    grep -q execve "$folder/trace" || fail "nothing was traced"
    if found=$(grep -E 'AF_INET6?' "$folder/trace"); then fail "$* opens $found"; fi
}
traced "$program" new "$folder/a.rightward" --sample
traced "$program" score "$folder/a.rightward" --json
traced "$program" compare "$folder/a.rightward" --map "Northmere District Council" --map "Eastvale Borough Council"
traced "$program" export "$folder/a.rightward" --map "Northmere District Council" --to "$folder/a.pdf"
traced "$window" soak "$folder/day" 5
