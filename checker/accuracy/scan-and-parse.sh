#!/usr/bin/env bash
# What a scan costs, by what it costs to parse the same files and do nothing with them: scan-and-parse.sh FOLDER...
# Processor time of the whole process, both sides in turn, three times each; the median, and the most memory of a scan.
# Needs GNU time. Build this project first: mvn verify
set -euo pipefail
[ $# -ge 1 ] || { echo "usage: $0 FOLDER..." >&2; exit 2; }
here=$(cd "$(dirname "$0")" && pwd)
root=$here/../..
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
classes=$here/target/classes:$(ls "$root"/checker/scanner/target/initonce-scanner-*-all.jar)

measured() { # the side, then the command
  side=$1
  shift
  /usr/bin/time -q -o "$work/time" -f '%U %S %M' "$@" >"$work/out" 2>"$work/err" || [ $? -eq 1 ]
  awk '{ print $1 + $2, $3 }' "$work/time" >>"$work/$side"
}

"$root/initonce" --version >/dev/null
for _ in 1 2 3; do
  measured scan "$root/initonce" scan "$@"
  tail -n 1 "$work/err" >"$work/said"
  measured parse java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "$classes" dev.initonce.accuracy.ParseOnly "$@"
  cp "$work/out" "$work/parsed"
done

median() {
  sort -n "$work/$1" | sed -n 2p | cut -d ' ' -f 1
}
scan=$(median scan) parse=$(median parse)
most=$(cut -d ' ' -f 2 "$work/scan" | sort -n | tail -n 1)
echo "$(cat "$work/said"); $(cat "$work/parsed")"
awk -v s="$scan" -v p="$parse" -v m="$most" \
  'BEGIN { printf "scan %.1f s, parse %.1f s of a processor: %.2f; at most %d MB\n", s, p, s / p, m / 1024 }'
