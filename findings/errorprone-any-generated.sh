#!/bin/sh
# Error Prone 2.42.0 (error_prone_core) on JDK 17 or newer.
#
# -XepDisableWarningsInGeneratedCode asks for the simple name of an annotation only: one that a program declares
# itself, named Generated, in any package and for any purpose, silences all warnings of the class that bears it.
. "$(dirname "$0")/common"
packages com.google.errorprone:error_prone_core:2.42.0
mkdir "$work/src" "$work/classes"
cat >"$work/src/Generated.java" <<'JAVA'
package com.acme.energy;

/** A power station that generated something today. */
@interface Generated {}
JAVA
for name in Plain Marked; do
  mark=
  [ $name = Plain ] || mark='@Generated '
  cat >"$work/src/$name.java" <<JAVA
package com.acme.energy;

${mark}class $name {
  static boolean same(String a, Integer b) {
    return a.equals(b);
  }
}
JAVA
done
opens=
for package in api code comp file main model parser processing tree util; do
  opens="$opens -J--add-exports=jdk.compiler/com.sun.tools.javac.$package=ALL-UNNAMED"
done
opens="$opens -J--add-opens=jdk.compiler/com.sun.tools.javac.code=ALL-UNNAMED"
opens="$opens -J--add-opens=jdk.compiler/com.sun.tools.javac.comp=ALL-UNNAMED"
for flag in -XepAllErrorsAsWarnings '-XepAllErrorsAsWarnings -XepDisableWarningsInGeneratedCode'; do
  # shellcheck disable=SC2086
  javac $opens -XDcompilePolicy=simple --should-stop=ifError=FLOW -processorpath "$(echo "$work"/lib/*.jar | tr ' ' ':')" \
    "-Xplugin:ErrorProne $flag -XepDisableAllChecks -Xep:EqualsIncompatibleType:WARN" \
    -d "$work/classes" "$work"/src/*.java 2>"$work/log" || cat "$work/log" >&2
  echo "$flag: $(sed -n 's/.*src.\([A-Za-z]*\)\.java:.*warning.*/\1/p' "$work/log" | sort | tr '\n' ' ')"
done >"$work/out"
seen <<'SEEN'
-XepAllErrorsAsWarnings: Marked Plain 
-XepAllErrorsAsWarnings -XepDisableWarningsInGeneratedCode: Plain 
SEEN
