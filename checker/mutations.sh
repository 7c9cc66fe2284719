#!/bin/sh
# Prints the table of docs/mutation-testing.md from the CSV reports of runs: mutations.sh mutations.csv...
# A change counts as noticed if any of the runs noticed it.
set -eu
[ $# -gt 0 ] || {
  echo "usage: mutations.sh mutations.csv..." >&2
  exit 2
}
awk -F, '
  {
    change = $2 "," $3 "," $4 "," $5 "," ++nth[FILENAME, $2, $3, $4, $5]
    class[change] = $2
    if ($6 != "SURVIVED" && $6 != "NO_COVERAGE") noticed[change] = 1
  }
  END {
    for (change in class) {
      all[class[change]]++
      if (change in noticed) seen[class[change]]++
    }
    for (name in all) printf "| %s | %d | %d | %d |\n", name, all[name], seen[name], all[name] - seen[name]
  }' "$@" | sed 's/^| .*\.\([A-Z][A-Za-z]*\) |/| \1 |/' | sort
