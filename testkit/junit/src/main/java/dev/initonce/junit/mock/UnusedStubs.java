package dev.initonce.junit.mock;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mockito.MockingDetails;
import org.mockito.Mockito;
import org.mockito.invocation.Invocation;
import org.mockito.stubbing.Stubbing;

/**
 * Tells which stubs no call met, and which calls of the same operation met no stub: mostly the
 * arguments differ.
 */
final class UnusedStubs {
  private UnusedStubs() {}

  static String of(List<Object> mocks) {
    return mocks.stream()
        .map(Mockito::mockingDetails)
        .flatMap(UnusedStubs::of)
        .collect(Collectors.joining("\n"));
  }

  private static Stream<String> of(MockingDetails mock) {
    return mock.getStubbings().stream()
        .filter(stubbing -> !stubbing.wasUsed())
        .map(Stubbing::getInvocation)
        .map(stub -> "  " + CallText.of(stub) + " " + stub.getLocation() + otherCalls(stub, mock));
  }

  private static String otherCalls(Invocation stub, MockingDetails mock) {
    return calls(mock.getInvocations(), stub.getMethod()).stream()
        .map(call -> "\n    and the code called " + call)
        .collect(Collectors.joining());
  }

  /**
   * A call in another form, with a lambda say, is followed by one in the stub's form, which says
   * what was asked for but not where: the mock made it itself, by reflection.
   */
  private static List<String> calls(Collection<Invocation> invocations, Method form) {
    List<String> calls = new ArrayList<>();
    String place = "";
    for (Invocation call : invocations) {
      if (!call.getMethod().getName().equals(form.getName())) {
        continue;
      }
      String location = call.getLocation().toString();
      place = location.contains(".reflect.") ? place : location;
      if (call.getMethod().equals(form) && call.stubInfo() == null) {
        calls.add(CallText.of(call) + " " + place);
      }
    }
    return calls;
  }
}
