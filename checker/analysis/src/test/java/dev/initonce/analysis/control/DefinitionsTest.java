package dev.initonce.analysis.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.control.Definitions.Reaching;
import dev.initonce.analysis.dsl.Places;
import dev.initonce.analysis.program.Block.Surroundings;
import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.Operation;
import dev.initonce.analysis.program.Step;
import dev.initonce.analysis.program.Suppressed;
import dev.initonce.analysis.program.Value;
import dev.initonce.analysis.syntax.Local;
import dev.initonce.analysis.syntax.TypeUse;
import java.util.List;
import org.junit.jupiter.api.Test;

class DefinitionsTest {

  private static final int END = Integer.MAX_VALUE;

  private final Local x = new Local("x", TypeUse.UNKNOWN, List.of(), Places.next());
  private final Local y = new Local("y", TypeUse.UNKNOWN, List.of(), Places.next());

  @Test
  void lastAssignmentOfTheBlockCounts() {
    Body body = Graph.body("-");
    Step first = assign(body, 0, x);
    Step second = assign(body, 0, x);
    Step other = assign(body, 0, y);
    assertThat(reaching(body, 0, END).only()).isEqualTo(second);
    assertThat(reaching(body, 0, other.index()).only()).isEqualTo(second);
    assertThat(reaching(body, 0, second.index()).only()).isEqualTo(first);
    Reaching before = reaching(body, 0, first.index());
    assertThat(before.fromOutside()).isTrue();
    assertThat(before.steps()).isEmpty();
  }

  @Test
  void bothWaysCountWhereTheyMeet() {
    Body body = Graph.body("1?2", "3", "3", "-");
    Step one = assign(body, 1, x);
    Step other = assign(body, 2, x);
    Reaching reaching = reaching(body, 3, END);
    assertThat(reaching.steps()).containsExactlyInAnyOrder(one, other);
    assertThat(reaching.fromOutside()).isFalse();
    assertThat(reaching.only()).isNull();
  }

  @Test
  void wayWithoutAnAssignmentComesFromOutside() {
    Body body = Graph.body("1?2", "2", "-");
    Step one = assign(body, 1, x);
    Reaching reaching = reaching(body, 2, END);
    assertThat(reaching.steps()).containsExactly(one);
    assertThat(reaching.fromOutside()).isTrue();
    assertThat(reaching.only()).isNull();
  }

  @Test
  void assignmentOfTheRoundBeforeCounts() {
    Body body = Graph.body("1", "2?3", "1", "-");
    Step before = assign(body, 0, x);
    Step again = assign(body, 2, x);
    assertThat(reaching(body, 1, END).steps()).containsExactlyInAnyOrder(before, again);
    assertThat(reaching(body, 2, again.index()).steps()).containsExactlyInAnyOrder(before, again);
  }

  @Test
  void whatFailsMayDoSoBehindAnyAssignment() {
    Surroundings inside = new Surroundings(false, false, List.of(2));
    Body body =
        Graph.body(
            List.of(Surroundings.NONE, inside, Surroundings.NONE, Surroundings.NONE),
            "1!2",
            "3",
            "3",
            "-");
    Step before = assign(body, 0, x);
    Step first = assign(body, 1, x);
    Step second = assign(body, 1, x);
    assertThat(reaching(body, 2, END).steps()).containsExactlyInAnyOrder(before, first, second);
  }

  @Test
  void variableThatIsNeverAssigned() {
    Reaching reaching = reaching(Graph.body("1", "-"), 1, END);
    assertThat(reaching.fromOutside()).isTrue();
    assertThat(reaching.steps()).isEmpty();
  }

  private Reaching reaching(Body body, int block, int before) {
    return new Definitions(body).of(x, block, before);
  }

  private static Step assign(Body body, int block, Local local) {
    Value value = new Value.Opaque(TypeUse.UNKNOWN);
    return body.add(
        Places.next(),
        body.blocks().get(block),
        Suppressed.NOT,
        new Operation.SetLocal(local, value));
  }
}
