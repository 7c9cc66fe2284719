package dev.initonce.analysis.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.control.ControlDependence.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class ControlDependenceTest {

  @Test
  void armsDependOnTheirOutcomeAndWhatFollowsOnNone() {
    ControlDependence dependence = of("1?2", "3", "3", "-");
    assertThat(dependence.outcomesFor(1)).containsExactly(new Outcome(0, true));
    assertThat(dependence.outcomesFor(2)).containsExactly(new Outcome(0, false));
    assertThat(dependence.outcomesFor(3)).isEmpty();
    assertThat(dependence.outcomesFor(0)).isEmpty();
    assertThat(dependence.outcomes()).containsExactly(new Outcome(0, true), new Outcome(0, false));
  }

  @Test
  void restDependsOnAnEarlyReturn() {
    ControlDependence dependence = of("1?2", "-", "3", "-");
    assertThat(dependence.outcomesFor(1)).containsExactly(new Outcome(0, true));
    assertThat(dependence.outcomesFor(2)).containsExactly(new Outcome(0, false));
    assertThat(dependence.outcomesFor(3)).containsExactly(new Outcome(0, false));
  }

  @Test
  void codeBehindADisjunctionDependsOnEitherSide() {
    ControlDependence dependence = of("2?1", "2?3", "3", "-");
    assertThat(dependence.outcomesFor(2))
        .containsExactly(new Outcome(0, true), new Outcome(1, true));
    assertThat(dependence.outcomesFor(1)).containsExactly(new Outcome(0, false));
  }

  @Test
  void codeBehindAConjunctionDependsOnBothSides() {
    ControlDependence dependence = of("1?3", "2?3", "3", "-");
    assertThat(dependence.outcomesFor(2))
        .containsExactly(new Outcome(0, true), new Outcome(1, true));
  }

  @Test
  void codeBehindAnArmThatMayLeaveDependsOnNothing() {
    // if (a) { if (b) return; work } rest
    ControlDependence dependence = of("1?4", "2?3", "-", "4", "-");
    assertThat(dependence.outcomesFor(3))
        .containsExactly(new Outcome(0, true), new Outcome(1, false));
    assertThat(dependence.outcomesFor(4)).doesNotContain(new Outcome(0, true));
  }

  @Test
  void nestedCodeDependsOnWhatIsAroundIt() {
    // if (a) { work; if (b) { more } }
    ControlDependence dependence = of("1?4", "2?3", "3", "4", "-");
    assertThat(dependence.outcomesFor(2))
        .containsExactly(new Outcome(0, true), new Outcome(1, true));
    assertThat(dependence.outcomesFor(3)).containsExactly(new Outcome(0, true));
  }

  @Test
  void bodyOfALoopDependsOnItsCondition() {
    ControlDependence dependence = of("1", "2?3", "1", "-");
    assertThat(dependence.outcomesFor(2)).containsExactly(new Outcome(1, true));
    assertThat(dependence.outcomesFor(3)).isEmpty();
  }

  @Test
  void codeOfTheNextRoundDependsOnNothingInThisOne() {
    // do { work; if (a) continue; more } while (…)
    ControlDependence dependence = of("1", "1?2", "3", "1?4", "-");
    assertThat(dependence.outcomesFor(1)).isEmpty();
    assertThat(dependence.outcomesFor(2)).containsExactly(new Outcome(1, false));
  }

  @Test
  void whatFollowsABreakInALoopDependsOnIt() {
    // for (…) { work; if (a) break; more }
    ControlDependence dependence = of("1", "2,5", "5?3", "4", "1", "-");
    assertThat(dependence.outcomesFor(3)).containsExactly(new Outcome(2, false));
    assertThat(dependence.outcomesFor(4)).containsExactly(new Outcome(2, false));
    assertThat(dependence.outcomesFor(2)).isEmpty();
    assertThat(dependence.outcomesFor(5)).isEmpty();
  }

  @Test
  void innerLoopThatGoesOnWithTheOuter() {
    // outer: for (…) { for (…) { if (a) continue outer; work } } rest
    ControlDependence dependence = of("1", "2,6", "3,1", "1?4", "5", "2", "-");
    assertThat(dependence.outcomesFor(4)).containsExactly(new Outcome(3, false));
    assertThat(dependence.outcomesFor(6)).isEmpty();
  }

  @Test
  void loopThatIsNeverLeft() {
    ControlDependence dependence = of("1", "2?3", "1", "1");
    assertThat(dependence.outcomesFor(2)).containsExactly(new Outcome(1, true));
    assertThat(dependence.isAlwaysRun(1)).isTrue();
  }

  @Test
  void failingIsNoWayToLeave() {
    // if (a) { try { work } catch (…) { return } } rest
    ControlDependence dependence = of("1?4", "2!3", "4", "-", "-");
    assertThat(dependence.outcomesFor(4)).isEmpty();
    assertThat(dependence.outcomesFor(3)).containsExactly(new Outcome(0, true));
  }

  @Test
  void codeThatIsNeverReachedDependsOnNothing() {
    ControlDependence dependence = of("1?2", "-", "-", "1?2");
    assertThat(dependence.outcomesFor(3)).isEmpty();
    assertThat(dependence.outcomes()).containsExactly(new Outcome(0, true), new Outcome(0, false));
  }

  @Test
  void bothOutcomesInOnePlaceTellNothing() {
    assertThat(of("1?1", "-").outcomes()).isEmpty();
  }

  @Test
  void dependentsAreTheBlocksOfAnOutcome() {
    ControlDependence dependence = of("1?3", "2", "3", "-");
    assertThat(dependence.dependents(new Outcome(0, true)).stream()).containsExactly(1, 2);
    assertThat(dependence.dependents(new Outcome(0, false)).stream()).isEmpty();
  }

  @Test
  void blockThatOneHasToComeThrough() {
    ControlDependence dependence = of("1?2", "3", "3", "-");
    assertThat(dependence.dominates(0, 3)).isTrue();
    assertThat(dependence.dominates(3, 3)).isTrue();
    assertThat(dependence.dominates(1, 3)).isFalse();
  }

  @Test
  void blockThatIsRunInAnyCase() {
    ControlDependence branching = of("1?2", "3", "3", "-");
    assertThat(List.of(0, 1, 2, 3)).filteredOn(branching::isAlwaysRun).containsExactly(0, 3);
    ControlDependence choosing = of("1,2", "3", "3", "-");
    assertThat(List.of(0, 1, 2, 3)).filteredOn(choosing::isAlwaysRun).containsExactly(0, 3);
  }

  @Test
  void noBlocks() {
    assertThat(of().outcomes()).isEmpty();
  }

  private static ControlDependence of(String... exits) {
    return new ControlDependence(Graph.body(exits));
  }
}
