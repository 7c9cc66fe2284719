package dev.initonce.analysis.paths;

import dev.initonce.analysis.catalog.Resource;
import dev.initonce.analysis.catalog.ResourceRule;
import dev.initonce.analysis.finding.Check;
import dev.initonce.analysis.finding.Finding;
import dev.initonce.analysis.keep.Keeping;
import dev.initonce.analysis.keep.Region;
import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.FieldRef;
import dev.initonce.analysis.program.Keeper;
import dev.initonce.analysis.program.Operation;
import dev.initonce.analysis.program.Repetition;
import dev.initonce.analysis.program.Step;
import dev.initonce.analysis.program.Value;
import dev.initonce.analysis.syntax.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is wrong with clients that are kept: closed while shared, or initialised in a race. */
final class KeptClients {

  private record Key(Check check, Place place, String resource) {}

  private final Walk walk;
  private final Map<Key, List<Sites.Construction>> places = new LinkedHashMap<>();

  KeptClients(Walk walk) {
    this.walk = walk;
  }

  List<Finding> findings() {
    Set<Node> guarded = new UnsynchronizedArms(walk).nodes();
    for (Node node : walk.world().nodes()) {
      if (node.phase() == Phase.INVOCATION) {
        node.body().steps().forEach(step -> inspect(node, step));
      } else if (guarded.contains(node)) {
        node.body().steps().forEach(step -> inspectGuarded(node, step));
      }
    }
    List<Finding> findings = new ArrayList<>();
    places.forEach((key, steps) -> add(key, steps, findings));
    return findings;
  }

  private void inspect(Node node, Step step) {
    Operation operation = step.operation();
    if (operation instanceof Operation.Close close) {
      closed(node, step, close.resource());
    } else if (operation instanceof Operation.Call call
        && call.receiver() != null
        && call.arguments().isEmpty()
        && (call.method().name().equals("close") || call.method().name().equals("shutdown"))) {
      closed(node, step, call.receiver());
    } else if (operation instanceof Operation.SetField set) {
      raced(node, step, set);
    }
  }

  private void inspectGuarded(Node node, Step step) {
    if (step.operation() instanceof Operation.SetField set) {
      raced(node, step, set);
    }
  }

  private void closed(Node node, Step step, Value closed) {
    if (walk.keepers().isOnce(node, step)) {
      return;
    }
    String client = keptClient(node, closed);
    if (client != null && !isSetAnew(node.body(), closed)) {
      note(Check.SHARED_CLIENT_CLOSED, client, node, step);
    }
  }

  private @Nullable String keptClient(Node node, Value value) {
    for (Token token : walk.values().slot(node, value).tokens()) {
      if (token instanceof Token.Instance instance && instance.kept()) {
        ResourceRule rule = walk.world().resources().ruleFor(instance.type());
        boolean client = rule != null && rule.check() == Check.CLIENT_BUILT;
        if (client && mayBe(value.type().name(), instance.type())) {
          return instance.type().substring(instance.type().lastIndexOf('.') + 1);
        }
      }
    }
    return null;
  }

  private boolean mayBe(String declared, String actual) {
    return declared.isEmpty()
        || walk.world().types().isSubtype(actual, declared)
        || walk.world().types().isSubtype(declared, actual);
  }

  /** Closing is right where the same code puts another client, or none, into the field. */
  private boolean isSetAnew(Body body, Value closed) {
    FieldRef field = fieldBehind(body, closed);
    return field != null
        && body.steps().stream()
            .anyMatch(
                step ->
                    step.operation() instanceof Operation.SetField set
                        && walk.world().fields().field(set.owner(), set.name()).equals(field));
  }

  private @Nullable FieldRef fieldBehind(Body body, Value value) {
    if (!(value instanceof Value.OfLocal read)) {
      return walk.world().fields().fieldOf(value);
    }
    for (Step step : body.steps()) {
      if (step.operation() instanceof Operation.SetLocal set && set.local().equals(read.local())) {
        FieldRef field = walk.world().fields().fieldOf(set.value());
        if (field != null) {
          return field;
        }
      }
    }
    return null;
  }

  private void raced(Node node, Step step, Operation.SetField set) {
    Body body = node.body();
    if (body.signature().isSynchronized() || body.around(step).locked()) {
      return;
    }
    FieldRef field = walk.world().fields().field(set.owner(), set.name());
    String client = keptClient(node, set.value());
    if (client != null && isLazy(node, step, set, field)) {
      note(Check.RACY_LAZY_CLIENT, client, node, construction(node, step, client));
    }
  }

  /** Returns the step that builds the client where that is in sight, else the one that stores. */
  private Step construction(Node node, Step store, String client) {
    for (Step step : node.body().steps()) {
      Resource built = walk.sites().builtOnce(node, step);
      if (built != null && built.simpleName().equals(client) && isGuarded(node, step)) {
        return step;
      }
    }
    return store;
  }

  private boolean isGuarded(Node node, Step step) {
    return !walk.keepers().counting(node, step).isEmpty();
  }

  private boolean isLazy(Node node, Step store, Operation.SetField set, FieldRef field) {
    if (walk.keepers().counting(node, store).stream()
        .anyMatch(keeper -> keeper.kind() == Keeper.Kind.FIELD)) {
      return true;
    }
    Keeping keeping = walk.world().keeping();
    Set<Region> carrying = new LinkedHashSet<>();
    for (Step step : node.body().steps()) {
      carrying.addAll(keeping.around(node.body(), step));
    }
    carrying.removeIf(region -> !keeping.carries(node.body(), region, store, set));
    return walk.keepers().counting(node, List.copyOf(carrying)).stream()
        .anyMatch(keeper -> field.equals(walk.world().fields().fieldOf(keeper.holder())));
  }

  private void note(Check check, String client, Node node, Step step) {
    places
        .computeIfAbsent(new Key(check, step.place(), client), k -> new ArrayList<>())
        .add(new Sites.Construction(node, step));
  }

  private void add(Key key, List<Sites.Construction> steps, List<Finding> findings) {
    ShortestPaths paths = new ShortestPaths(walk.sites(), key.check);
    ShortestPaths.Found found =
        key.check == Check.RACY_LAZY_CLIENT ? paths.throughGuards().to(steps) : paths.to(steps);
    if (found == null) {
      return;
    }
    boolean closed = key.check == Check.SHARED_CLIENT_CLOSED;
    findings.add(
        new Finding(
            key.check,
            key.resource,
            key.place,
            found.steps(key.place),
            found.furtherEntryPoints(),
            Repetition.NONE,
            closed
                ? key.resource + " is closed on the invocation path, though a field keeps it"
                : key.resource + " is initialised lazily without synchronisation",
            closed
                ? "The next invocation fails: let the execution environment close it, or build and"
                    + " close another one here."
                : "Build it in a static final field or in the handler's constructor; on Lambda"
                    + " Managed Instances parallel threads would build it twice."));
  }
}
