#!/bin/sh
# Checks the labelled repositories out at the commits of their labels: checkout.sh FOLDER
set -eu
[ $# -eq 1 ] || { echo "usage: $0 FOLDER" >&2; exit 2; }
labels=$(cd "$(dirname "$0")" && pwd)/labels.csv
mkdir -p "$1"
tail -n +2 "$labels" | cut -d, -f1,2 | sort -u | while IFS=, read -r repository commit; do
  checkout=$1/$(echo "$repository" | tr / +)
  [ -d "$checkout/.git" ] || git init -q "$checkout"
  if [ "$(git -C "$checkout" rev-parse -q --verify HEAD || true)" != "$commit" ]; then
    echo "$repository at $commit" >&2
    git -C "$checkout" fetch -q --depth 1 "https://github.com/$repository.git" "$commit"
    git -C "$checkout" checkout -q "$commit"
  fi
done
