#!/bin/sh
# Compiles a Maven project's main sources with the compiler plugin, scans them, and compares what both report:
# plugin-and-scanner.sh CHECKOUT. Exits with 0 if every finding is the same. Build this project first: mvn verify
set -eu
[ $# -eq 1 ] && [ -f "$1/pom.xml" ] || { echo "usage: $0 CHECKOUT_WITH_A_POM" >&2; exit 2; }
here=$(cd "$(dirname "$0")" && pwd)
root=$here/../..
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The plugin's own path, and the project's class path; annotation processors such as Lombok are on the latter.
(cd "$root" && mvn -B -q -pl checker/errorprone -am package dependency:build-classpath -DskipTests \
  -Dmdep.includeScope=runtime -Dmdep.outputFile="$work/plugin" >&2)
(cd "$1" && mvn -B -q dependency:build-classpath -Dmdep.includeScope=compile -Dmdep.outputFile="$work/class-path" >&2)
plugin=$(ls "$root"/checker/errorprone/target/initonce-errorprone-*[0-9T].jar):$(cat "$work/plugin")
class_path=$(cat "$work/class-path")

# Both as "file:line: [Check] summary", ordered.
headlines() {
  sed -n 's#^\(.*\.java:[0-9]*\): [a-zA-Z]*: \(\[[A-Za-z]*\] .*\)#\1: \2#p' | sed "s#^$1/##" | sort
}

checkout=$(cd "$1" && pwd)
exports=$(sed -n 's/^ *\(--add-[a-z]*=jdk.compiler[^<]*\)$/-J\1/p' "$root/pom.xml")
mkdir "$work/classes"
# shellcheck disable=SC2086
find "$checkout/src/main/java" -name '*.java' -print >"$work/sources"
javac $exports -XDcompilePolicy=simple --should-stop=ifError=FLOW -XDaddTypeAnnotationsToSymbol=true \
  "-Xplugin:ErrorProne -XepDisableAllChecks $(sed -n 's/.*("\([A-Za-z]*\)", Severity\..*/-Xep:\1:WARN/p' \
    "$root/checker/analysis/src/main/java/dev/initonce/analysis/finding/Check.java" | tr '\n' ' ')" \
  -encoding UTF-8 -Xmaxwarns 10000 -d "$work/classes" -cp "$class_path" \
  -processorpath "$plugin:$class_path" @"$work/sources" >"$work/javac" 2>&1 \
  || { cat "$work/javac" >&2; exit 2; }
headlines "$checkout" <"$work/javac" >"$work/plugin.findings"
"$root/initonce" scan "$checkout" | headlines "$checkout" >"$work/scanner.findings" || true

if diff "$work/plugin.findings" "$work/scanner.findings"; then
  echo "$(wc -l <"$work/plugin.findings" | tr -d ' ') findings, the same from both"
else
  echo "< the plugin's alone, > the scanner's alone" >&2
  exit 1
fi
