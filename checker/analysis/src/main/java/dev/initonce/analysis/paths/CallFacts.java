package dev.initonce.analysis.paths;

import dev.initonce.analysis.catalog.Construction;
import dev.initonce.analysis.catalog.PageTypes;
import dev.initonce.analysis.catalog.Resource;
import dev.initonce.analysis.catalog.Resources;
import dev.initonce.analysis.keep.Keeping;
import dev.initonce.analysis.program.Body;
import dev.initonce.analysis.program.Operation;
import dev.initonce.analysis.program.Repetition;
import dev.initonce.analysis.program.Step;
import dev.initonce.analysis.program.TypeTable;
import dev.initonce.analysis.program.Value;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the catalog says of calls into libraries. Asked once for each call that is written. */
final class CallFacts {

  /**
   * What it says of one call.
   *
   * @param built what the call builds, null when that is no resource
   * @param memoizes whether it gives an object that runs the function it takes only once
   * @param givesBack whether it gives its first argument back as it is, and runs nothing
   * @param runsNow whether functions that it takes have run when it, or its result, is done
   * @param holds whether objects that it is handed may come out of its receiver again
   * @param runs whether functions may run that it is handed or finds in its receiver: not where an
   *     element is only taken out of an array or a loop, or put there
   * @param repetition how often it runs functions
   */
  record Facts(
      @Nullable Resource built,
      boolean memoizes,
      boolean givesBack,
      boolean runsNow,
      boolean holds,
      boolean runs,
      Repetition repetition) {}

  /** What runs its function at once on whatever class of the JDK it is called. */
  private static final Set<String> RUNS_NOW_ANYWHERE =
      Set.of(
          "forEach",
          "forEachOrdered",
          "map",
          "mapToObj",
          "mapToInt",
          "mapToLong",
          "mapToDouble",
          "flatMap",
          "filter",
          "peek",
          "anyMatch",
          "allMatch",
          "noneMatch",
          "sorted",
          "sort",
          "collect",
          "reduce",
          "removeIf",
          "replaceAll",
          "ifPresent",
          "ifPresentOrElse",
          "orElseGet",
          "orElseThrow",
          "thenApply",
          "thenAccept",
          "thenCompose",
          "thenCombine",
          "whenComplete",
          "exceptionally");

  private final Resources resources;
  private final TypeTable types;
  private final Lifetimes lifetimes;
  private final PageTypes pages;
  private final DeclaredBuilds declaredBuilds;
  private final Keeping keeping;
  private final IdentityHashMap<Operation.Call, Facts> known = new IdentityHashMap<>();

  CallFacts(World world) {
    this.resources = world.resources();
    this.types = world.types();
    this.lifetimes = world.lifetimes();
    this.pages = world.pages();
    this.declaredBuilds = world.declaredBuilds();
    this.keeping = world.keeping();
  }

  /** Returns what is known of a call that is a step of that body. */
  Facts of(Body body, Step step, Operation.Call call) {
    Facts facts = known.get(call);
    if (facts == null) {
      facts = ask(body, step, call);
      known.put(call, facts);
    }
    return facts;
  }

  private Facts ask(Body body, Step step, Operation.Call call) {
    String owner = call.method().owner();
    String name = call.method().name();
    boolean runsNow =
        keeping.isGuard(body, step, call)
            || (owner.isEmpty() && RUNS_NOW_ANYWHERE.contains(name))
            || lifetimes.runsNow(owner, name);
    return new Facts(
        built(body, call),
        lifetimes.memoizes(owner, name),
        lifetimes.givesBack(call.method()),
        runsNow,
        !isResourceType(owner) && !lifetimes.holdsNothing(owner),
        !name.startsWith("[]"),
        PerElement.repetition(call, pages));
  }

  private @Nullable Resource built(Body body, Operation.Call call) {
    if (call.method().name().equals("<init>")) {
      return null;
    }
    Value receiver = call.receiver();
    Resource known =
        resources.builtBy(
            new Construction(
                call.method().owner(),
                call.method().name(),
                receiver == null ? null : receiver.type().name(),
                BuilderChains.methodsCalledOn(receiver, body),
                call.type().name()));
    return known == null ? declaredBuilds.ofLibrary(call) : known;
  }

  /** Returns whether objects of a library's type are resources themselves. */
  boolean isResourceType(String type) {
    return !types.inView(type) && resources.ruleFor(type) != null;
  }
}
