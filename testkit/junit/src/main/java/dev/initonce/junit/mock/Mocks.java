package dev.initonce.junit.mock;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.mockito.Mockito;
import org.mockito.stubbing.Answer;

/** The mocks behind one provider. */
final class Mocks {
  private final List<Object> made = new CopyOnWriteArrayList<>();

  <T> T mock(Class<T> type, String name, Answer<?> answer) {
    T mock = Mockito.mock(type, Mockito.withSettings().name(name).defaultAnswer(answer));
    made.add(mock);
    return mock;
  }

  /**
   * @throws AssertionError if a stub was not used; the message shows where it was made and what was
   *     called in its place
   */
  void verifyStubsUsed() {
    String unused = UnusedStubs.of(made);
    if (!unused.isEmpty()) {
      throw new AssertionError(
          "The test did not use these stubs. Remove them, or ask for @MockTables(lenient = true):\n"
              + unused);
    }
  }
}
