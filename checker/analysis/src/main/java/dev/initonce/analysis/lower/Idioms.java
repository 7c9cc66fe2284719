package dev.initonce.analysis.lower;

import dev.initonce.analysis.syntax.Expression.Call;
import java.util.Set;

/**
 * Calls that run a function only while something is unset, by the shape of the call; whether there
 * is a receiver that keeps something is not asked here.
 */
final class Idioms {

  private static final Set<String> COMPUTE_IF_ABSENT = Set.of("computeIfAbsent", "getOrPut");
  private static final Set<String> LOADING_READS = Set.of("get", "getAll", "getOrLoad");
  private static final Set<String> UPDATES =
      Set.of("updateAndGet", "getAndUpdate", "accumulateAndGet", "getAndAccumulate");
  private static final Set<String> OTHERWISE = Set.of("orElseGet", "or");

  private Idioms() {}

  /**
   * {@code map.computeIfAbsent(key, function)}, {@code cache.get(key, loader)}, {@code
   * stable.orElseSet(supplier)}.
   */
  static boolean fillsAbsent(Call call) {
    String name = call.method().name();
    if (call.arguments().size() == 1) {
      return name.equals("orElseSet");
    }
    if (call.arguments().size() != 2) {
      return false;
    }
    return COMPUTE_IF_ABSENT.contains(name) || LOADING_READS.contains(name);
  }

  /** {@code reference.updateAndGet(old -> …)}: the first parameter is what is kept. */
  static boolean updates(Call call) {
    return UPDATES.contains(call.method().name());
  }

  /** {@code map.compute(key, (k, old) -> …)}: the second parameter is what is kept. */
  static boolean computes(Call call) {
    return call.method().name().equals("compute") && call.arguments().size() == 2;
  }

  /** {@code Optional.ofNullable(field).orElseGet(function)}. */
  static boolean elseOfOptional(Call call) {
    return OTHERWISE.contains(call.method().name())
        && call.receiver() instanceof Call inner
        && inner.method().name().equals("ofNullable")
        && inner.arguments().size() == 1;
  }

  /** {@code Objects.requireNonNullElseGet(field, function)}. */
  static boolean elseOfNull(Call call) {
    return call.method().name().equals("requireNonNullElseGet") && call.arguments().size() == 2;
  }
}
