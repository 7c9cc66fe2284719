# Read by ./initonce: runs the comparison with the arguments that are left, and does not return.

# Help needs no build. A test sees to it that the program says the same.
for word; do
  case $word in
    -h | --help)
      cat "$home/sample-app/compare/help.txt"
      exit
      ;;
  esac
done

built=$home/sample-app/compare/target/initonce/built

# The file is as old as the start of the build that it stands for.
is_comparison_fresh() {
  [ -f "$built" ] || return 1
  for path in before/target/function after/target/function compare/target/compare; do
    [ -f "$home/sample-app/$path.classpath" ] || return 1
  done
  for module in testkit/provider testkit/lambda sample-app/domain sample-app/behaviour \
    sample-app/before sample-app/after sample-app/compare; do
    set -- "$@" "$home/$module/pom.xml" "$home/$module/src/main"
  done
  [ -z "$(find "$home/pom.xml" "$@" -type f -newer "$built" 2>/dev/null | head -n 1)" ]
}

# The compiler plugin is named as its annotation processor path is no dependency for Maven.
build_comparison() {
  is_comparison_fresh && return
  maven 'the sample and its comparison' "${built%/*}/build.log" \
    -pl sample-app/compare,checker/errorprone -am
  touch -r "$log.start" "$built" || fail "cannot write $built"
}

is_comparison_fresh || build_alone 'the comparison' build_comparison

exec "$java" -cp "$home/sample-app/compare/target/classes:$(cat "$home/sample-app/compare/target/compare.classpath")" \
  dev.initonce.sample.compare.Compare "$@"
