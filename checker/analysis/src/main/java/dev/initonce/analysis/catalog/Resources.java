package dev.initonce.analysis.catalog;

import dev.initonce.analysis.program.TypeTable;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say of the expressions and types of one program. Rules are many and calls are
 * more, so each type and each class that methods are called on is held against the rules once.
 * Where several rules fit, the first wins. Not thread-safe.
 */
public final class Resources {

  private static final String NEW = "<init>";

  private final ResourceIndex index;
  private final TypeTable types;

  /** The rules by name of the type, as their numbers. */
  private final Map<String, BitSet> named = new HashMap<>();

  private final Map<String, BitSet> ofType = new HashMap<>();
  private final Map<String, List<ResourceIndex.Factory>> factoriesOf = new HashMap<>();

  Resources(ResourceIndex index, TypeTable types) {
    this.index = index;
    this.types = types;
  }

  /** Returns what the expression builds, null when it is no resource. */
  public @Nullable Resource builtBy(Construction c) {
    List<ResourceIndex.Factory> factories = factoriesOf(c.owner());
    boolean mayBuild = index.builds(c.method());
    if (factories.isEmpty() && !mayBuild) {
      return null;
    }
    BitSet candidates = new BitSet();
    factories.forEach(factory -> candidates.set(factory.rule()));
    if (mayBuild) {
      candidates.or(ofType(c.owner()));
      candidates.or(ofType(c.result()));
    }
    for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
      String type = typeBuilt(i, c, factories);
      if (type != null) {
        return new Resource(type, index.rule(i));
      }
    }
    return null;
  }

  /** Returns what a call of generated code builds that is in view, null when it is no resource. */
  public @Nullable Resource builtByGenerated(Construction c) {
    for (ResourceIndex.Factory factory : factoriesOf(c.owner())) {
      ResourceRule rule = index.rule(factory.rule());
      if (rule.generated() && factory.method().matches(c.method())) {
        return new Resource(c.result().isEmpty() ? c.owner() : c.result(), rule);
      }
    }
    return null;
  }

  /** Returns the rule for a value of that type, null when it is no resource. */
  public @Nullable ResourceRule ruleFor(String type) {
    int first = ofType(type).nextSetBit(0);
    return first < 0 ? null : index.rule(first);
  }

  private @Nullable String typeBuilt(
      int number, Construction c, List<ResourceIndex.Factory> factories) {
    ResourceRule rule = index.rule(number);
    if (isFactory(number, c, factories)) {
      String known = c.result().isEmpty() ? c.owner() : c.result();
      return rule.gives().isEmpty() ? known : rule.gives();
    }
    if (c.method().equals(NEW)) {
      return rule.constructors() && isOf(number, c.owner()) ? c.owner() : null;
    }
    if (c.receiver() == null) {
      boolean creates = rule.creators().contains(c.method());
      if (creates && isOf(number, c.owner())) {
        return c.owner();
      }
      boolean fromBuilder = c.owner().endsWith("Builder") && rule.builds().contains(c.method());
      return fromBuilder && isOf(number, c.result()) ? c.result() : null;
    }
    boolean builds =
        rule.builds().contains(c.method())
            && isBuilder(c.receiver())
            && rule.unlessGiven().stream().noneMatch(c.configured()::contains);
    return builds && isOf(number, c.result()) ? c.result() : null;
  }

  private boolean isFactory(int rule, Construction c, List<ResourceIndex.Factory> factories) {
    boolean matches =
        factories.stream()
            .anyMatch(each -> each.rule() == rule && each.method().matches(c.method()));
    String name = c.owner() + "#" + c.method();
    return matches && index.rule(rule).except().stream().noneMatch(e -> e.matches(name));
  }

  private boolean isBuilder(String type) {
    return type.isEmpty()
        || type.endsWith("Builder")
        || types.isSubtype(type, "software.amazon.awssdk.utils.builder.SdkBuilder");
  }

  private List<ResourceIndex.Factory> factoriesOf(String owner) {
    return factoriesOf.computeIfAbsent(owner, index::factoriesOf);
  }

  private boolean isOf(int rule, String type) {
    return ofType(type).get(rule);
  }

  private BitSet ofType(String type) {
    BitSet known = ofType.get(type);
    if (known == null) {
      known = rulesFor(type);
      ofType.put(type, known);
    }
    return known;
  }

  private BitSet rulesFor(String type) {
    BitSet rules = new BitSet();
    if (type.isEmpty()) {
      return rules;
    }
    boolean inView = types.inView(type);
    rules.or(index.withSupertype(type));
    if (!inView) {
      rules.or(named(type));
    }
    for (String supertype : types.supertypesOf(type)) {
      rules.or(index.withSupertype(supertype));
      if (inView) {
        rules.or(named(supertype));
      }
    }
    rules.andNot(index.excepting(type, rules));
    return rules;
  }

  private BitSet named(String type) {
    return named.computeIfAbsent(type, index::withName);
  }
}
