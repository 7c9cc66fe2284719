package dev.initonce.junit.local;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import software.amazon.awssdk.awscore.AwsRequest;

/**
 * Makes calls to a local database go wrong on demand.
 *
 * <pre>{@code
 * faults.on(PutItemRequest.class).call(3).isThrottled();
 * faults.on(UpdateItemRequest.class).everyCall().failsItsCondition();
 * }</pre>
 *
 * <p>Calls are counted from the moment the rule is made, from 1, over all clients of the database;
 * a retry of the SDK is a call of its own. Of several rules that fit a call, the first that was
 * made wins. The embedded database stands in place of the SDK's pipeline, so there a fault reaches
 * the code at once; behind HTTP, and with an endpoint that was given, the SDK retries first as it
 * would in production. Safe for use by many threads.
 */
public final class Faults {
  private final List<Rule> rules = new CopyOnWriteArrayList<>();

  Faults() {}

  /**
   * Begins a rule for one operation, named by its request: {@code PutItemRequest} stands for {@code
   * PutItem}.
   */
  public Calls on(Class<? extends AwsRequest> request) {
    return new Calls(operation(request));
  }

  /** Forgets every rule. */
  public void clear() {
    rules.clear();
  }

  static String operation(Class<?> request) {
    String name = request.getSimpleName();
    return name.substring(0, name.length() - "Request".length());
  }

  /** Counts the call in every rule for its operation, and says which fault it shall meet. */
  Optional<Fault> next(String operation) {
    Optional<Fault> first = Optional.empty();
    for (Rule rule : rules) {
      boolean fits =
          rule.operation.equals(operation) && rule.calls.test(rule.seen.incrementAndGet());
      if (fits && first.isEmpty()) {
        first = Optional.of(rule.fault);
      }
    }
    return first;
  }

  private record Rule(String operation, IntPredicate calls, Fault fault, AtomicInteger seen) {}

  /** Says which calls of the operation a rule is for. */
  public final class Calls {
    private final String operation;

    private Calls(String operation) {
      this.operation = operation;
    }

    /**
     * The n-th call from now, counted from 1.
     *
     * @throws IllegalArgumentException if {@code n} is below 1
     */
    public Outcome call(int n) {
      return calls(n, n);
    }

    /**
     * The calls {@code first} to {@code last} from now, both included, counted from 1.
     *
     * @throws IllegalArgumentException if {@code first} is below 1 or above {@code last}
     */
    public Outcome calls(int first, int last) {
      if (first < 1 || first > last) {
        throw new IllegalArgumentException(
            "No call lies between " + first + " and " + last + "; the first is call 1");
      }
      return new Outcome(operation, n -> n >= first && n <= last);
    }

    /** Every call from now on. */
    public Outcome everyCall() {
      return new Outcome(operation, n -> true);
    }
  }

  /** Says what happens to the calls of a rule, and so completes it. */
  public final class Outcome {
    private final String operation;
    private final IntPredicate calls;

    private Outcome(String operation, IntPredicate calls) {
      this.operation = operation;
      this.calls = calls;
    }

    /** {@code ProvisionedThroughputExceededException}. */
    public void isThrottled() {
      add(Fault.throttling());
    }

    /** {@code ConditionalCheckFailedException}, whatever the item holds. */
    public void failsItsCondition() {
      add(Fault.failedCondition());
    }

    /**
     * No answer. Embedded, the call throws {@code ApiCallTimeoutException} at once; behind HTTP it
     * hangs until the client's own timeout, so give the client a short one.
     */
    public void timesOut() {
      add(Fault.timeout());
    }

    /** An exception of your own, made anew for each call. */
    public void throwsException(Supplier<? extends RuntimeException> exception) {
      add(new Fault(false, exception));
    }

    private void add(Fault fault) {
      rules.add(new Rule(operation, calls, fault, new AtomicInteger()));
    }
  }
}
