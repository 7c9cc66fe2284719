#!/bin/sh
# Takes the README's picture of the comparison's page: screenshot.sh [report/index.html] [picture.png]
set -eu

here=$(CDPATH='' cd -- "$(dirname "$0")" && pwd -P)
page=$(readlink -f "${1:-$here/../../report/index.html}")
picture=$(readlink -f "${2:-$here/../../docs/images/compare.png}")
[ -f "$page" ] || {
  echo "there is no $page: run ./initonce compare first" >&2
  exit 1
}
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT

chromium --headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run \
  --disable-background-networking --disable-component-update --disable-sync \
  --user-data-dir="$profile" --hide-scrollbars --window-size=1180,1240 \
  --screenshot="$picture" "file://$page" >/dev/null 2>&1
ls -l "$picture"
