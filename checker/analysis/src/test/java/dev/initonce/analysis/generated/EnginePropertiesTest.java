package dev.initonce.analysis.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.Analysis;
import dev.initonce.analysis.dsl.ClassBuilder;
import dev.initonce.analysis.dsl.Expressions;
import dev.initonce.analysis.dsl.Programs;
import dev.initonce.analysis.dsl.Statements;
import dev.initonce.analysis.dsl.Types;
import dev.initonce.analysis.finding.Check;
import dev.initonce.analysis.finding.Finding;
import dev.initonce.analysis.syntax.ClassDeclaration;
import dev.initonce.analysis.syntax.LibraryTypes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EnginePropertiesTest {

  private static final String HANDLER = "a.T0";

  @Provide
  Arbitrary<Plan> any() {
    return Plans.any();
  }

  @Provide
  Arbitrary<Plan> decidedByKeepers() {
    return Plans.decidedByKeepers();
  }

  /** What builds only now and then has had its turn after eight invocations. */
  @Property
  void findsWhateverIsBuiltAgain(@ForAll("any") Plan plan) {
    List<ClassDeclaration> program = Members.render(plan, false);
    assertThat(rebuilt(program)).containsAll(builtBetween(program, 9, 12));
  }

  @Property
  void findsNothingThatIsBuiltOnce(@ForAll("decidedByKeepers") Plan plan) {
    List<ClassDeclaration> program = Members.render(plan, true);
    assertThat(builtBetween(program, 2, 5)).containsAll(rebuilt(program));
  }

  @Property
  void findsTheSameInAnyOrderOfClasses(@ForAll("any") Plan plan, @ForAll Random random) {
    List<ClassDeclaration> program = Members.render(plan, false);
    List<Finding> findings = findings(program);
    List<ClassDeclaration> shuffled = new ArrayList<>(program);
    Collections.shuffle(shuffled, random);
    assertThat(withoutPaths(findings(shuffled))).isEqualTo(withoutPaths(findings));
  }

  @Property
  void findsTheSameTwice(@ForAll("any") Plan plan) {
    List<ClassDeclaration> program = Members.render(plan, false);
    assertThat(findings(program)).isEqualTo(findings(program));
  }

  @Property
  void findsTheSameBesideCodeThatNobodyReaches(@ForAll("any") Plan plan) {
    List<ClassDeclaration> program = Members.render(plan, false);
    List<ClassDeclaration> more = new ArrayList<>(program);
    more.add(unreached());
    assertThat(findings(more)).isEqualTo(findings(program));
  }

  @Property
  void leadsEachPathFromTheHandlerToTheConstruction(@ForAll("any") Plan plan) {
    for (Finding finding : findings(Members.render(plan, false))) {
      assertThat(finding.path().get(0).method()).isEqualTo("T0.handleRequest");
      assertThat(finding.path().get(finding.path().size() - 1).place()).isEqualTo(finding.place());
    }
  }

  private static ClassDeclaration unreached() {
    return ClassBuilder.clazz("a.Unreached")
        .field("unreachedField", Types.OBJECT)
        .sharedMethod("main", Statements.run(Scope.named(0).callOn(Scope.named(0).make(), "m0")))
        .method(
            "unreached",
            Statements.run(Expressions.build("UnreachedClient")),
            Statements.run(Scope.named(0).callShared("s0")))
        .build();
  }

  private static List<Finding> findings(List<ClassDeclaration> program) {
    return Analysis.standard().findings(Programs.program(program), LibraryTypes.NONE);
  }

  private static Set<String> rebuilt(List<ClassDeclaration> program) {
    Set<String> resources = new TreeSet<>();
    for (Finding finding : findings(program)) {
      if (finding.check() == Check.CLIENT_BUILT) {
        resources.add(finding.resource());
      }
    }
    return resources;
  }

  private static Set<String> builtBetween(List<ClassDeclaration> program, int first, int last) {
    Set<String> clients = new TreeSet<>();
    run(program, last)
        .forEach(
            (client, invocations) -> {
              if (invocations.stream().anyMatch(i -> i >= first)) {
                clients.add(client);
              }
            });
    return clients;
  }

  private static Map<String, Set<Integer>> run(List<ClassDeclaration> program, int invocations) {
    Optional<Map<String, Set<Integer>>> ran;
    try {
      ran = Optional.of(Environment.run(program, HANDLER, invocations));
    } catch (Environment.TooLong tooLong) {
      ran = Optional.empty();
    }
    Assume.that(ran.isPresent());
    return new HashMap<>(ran.orElseThrow());
  }

  private static Map<String, Boolean> withoutPaths(List<Finding> findings) {
    Map<String, Boolean> found = new TreeMap<>();
    findings.forEach(f -> found.put(f.check() + " " + f.place(), f.perRecord()));
    return found;
  }
}
