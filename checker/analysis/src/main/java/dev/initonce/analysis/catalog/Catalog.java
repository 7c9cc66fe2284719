package dev.initonce.analysis.catalog;

import dev.initonce.analysis.program.TypeTable;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** Everything that the engine knows of libraries. Immutable. */
public final class Catalog {

  private static final Catalog BUILT_IN =
      new Builder()
          .add(new AwsSdkModel())
          .add(new LibraryResourcesModel())
          .add(new EntryPointsModel())
          .add(new KeepingModel())
          .build();

  private final List<ResourceRule> resources;
  private final List<EntryPointRule> entryPoints;
  private final List<KeepingRule> keeping;
  private final ResourceNames names;

  private Catalog(Builder builder) {
    this.resources = List.copyOf(builder.resources);
    this.names = new ResourceNames(resources);
    this.entryPoints = List.copyOf(builder.entryPoints);
    this.keeping = List.copyOf(builder.keeping);
  }

  /** Returns the catalog that Initonce comes with. */
  public static Catalog builtIn() {
    return BUILT_IN;
  }

  /**
   * Returns the built-in catalog with the models in front of it that {@link ServiceLoader} finds.
   * The set is read anew on each call.
   *
   * @param loader where {@code META-INF/services/dev.initonce.analysis.catalog.Catalog$Model} is
   *     looked for
   * @throws ServiceConfigurationError if a model that is named there cannot be made
   */
  public static Catalog withModels(ClassLoader loader) {
    Builder catalog = new Builder();
    ServiceLoader.load(Model.class, loader).forEach(catalog::add);
    return catalog.add(BUILT_IN).build();
  }

  /**
   * Returns this catalog with what the model knows in front of it: where several rules fit, those
   * of the model win.
   */
  public Catalog with(Model model) {
    return new Builder().add(model).add(this).build();
  }

  /** Returns the rules for entry points. */
  public List<EntryPointRule> entryPoints() {
    return entryPoints;
  }

  /** Returns the rules for what keeps values. */
  public List<KeepingRule> keeping() {
    return keeping;
  }

  /** Returns what the names in its resource rules tell. */
  public ResourceNames names() {
    return names;
  }

  /** Returns what the expression builds, null when it is no resource. */
  public @Nullable Resource builtBy(Construction c, TypeTable types) {
    for (ResourceRule rule : resources) {
      String type = typeBuilt(rule, c, types);
      if (type != null) {
        return new Resource(type, rule);
      }
    }
    return null;
  }

  /** Returns what a call of generated code builds that is in view, null when it is no resource. */
  public @Nullable Resource builtByGenerated(Construction c) {
    String name = c.owner() + "#" + c.method();
    for (ResourceRule rule : resources) {
      if (rule.generated() && rule.factories().stream().anyMatch(f -> f.matches(name))) {
        return new Resource(c.result().isEmpty() ? c.owner() : c.result(), rule);
      }
    }
    return null;
  }

  /** Returns the rule for a value of that type, null when it is no resource. */
  public @Nullable ResourceRule ruleFor(String type, TypeTable types) {
    for (ResourceRule rule : resources) {
      if (isOf(rule, type, types)) {
        return rule;
      }
    }
    return null;
  }

  private static @Nullable String typeBuilt(ResourceRule rule, Construction c, TypeTable types) {
    if (c.method().equals("<init>")) {
      return rule.constructors() && isOf(rule, c.owner(), types) ? c.owner() : null;
    }
    String name = c.owner() + "#" + c.method();
    boolean excepted = rule.except().stream().anyMatch(except -> except.matches(name));
    if (!excepted && rule.factories().stream().anyMatch(factory -> factory.matches(name))) {
      String known = c.result().isEmpty() ? c.owner() : c.result();
      return rule.gives().isEmpty() ? known : rule.gives();
    }
    if (c.receiver() == null) {
      boolean creates = rule.creators().contains(c.method());
      if (creates && isOf(rule, c.owner(), types)) {
        return c.owner();
      }
      boolean fromBuilder = c.owner().endsWith("Builder") && rule.builds().contains(c.method());
      return fromBuilder && isOf(rule, c.result(), types) ? c.result() : null;
    }
    boolean builds =
        rule.builds().contains(c.method())
            && isBuilder(c.receiver(), types)
            && rule.unlessGiven().stream().noneMatch(c.configured()::contains);
    return builds && isOf(rule, c.result(), types) ? c.result() : null;
  }

  private static boolean isBuilder(String type, TypeTable types) {
    return type.isEmpty()
        || type.endsWith("Builder")
        || types.isSubtype(type, "software.amazon.awssdk.utils.builder.SdkBuilder");
  }

  private static boolean isOf(ResourceRule rule, String type, TypeTable types) {
    if (type.isEmpty() || rule.except().stream().anyMatch(e -> e.matches(type))) {
      return false;
    }
    if (rule.types().stream().anyMatch(pattern -> pattern.matches(type)) && !types.inView(type)) {
      return true;
    }
    for (String supertype : types.supertypesOf(type)) {
      if (rule.supertypes().contains(supertype)) {
        return true;
      }
      if (types.inView(type) && rule.types().stream().anyMatch(p -> p.matches(supertype))) {
        return true;
      }
    }
    return rule.supertypes().contains(type);
  }

  /**
   * Something that knows a library: it adds rules to a catalog. The built-in models are of this
   * form; a user's own is found by {@link #withModels} when it has a public no-argument constructor
   * and stands in a service file.
   */
  public interface Model {
    /** Adds what it knows. */
    void addTo(Builder catalog);
  }

  /** Collects rules; not thread-safe. */
  public static final class Builder {
    private final List<ResourceRule> resources = new ArrayList<>();
    private final List<EntryPointRule> entryPoints = new ArrayList<>();
    private final List<KeepingRule> keeping = new ArrayList<>();

    /** Adds all that the model knows. */
    public Builder add(Model model) {
      model.addTo(this);
      return this;
    }

    /** Adds the rules of another catalog, in their order. */
    public Builder add(Catalog other) {
      resources.addAll(other.resources);
      entryPoints.addAll(other.entryPoints);
      keeping.addAll(other.keeping);
      return this;
    }

    /** Adds a group of resources; where several fit, the first wins. */
    public Builder add(ResourceRule rule) {
      resources.add(rule);
      return this;
    }

    /** Adds a kind of entry point. */
    public Builder add(EntryPointRule rule) {
      entryPoints.add(rule);
      return this;
    }

    /** Adds something that keeps values. */
    public Builder add(KeepingRule rule) {
      keeping.add(rule);
      return this;
    }

    /** Returns the catalog. */
    public Catalog build() {
      return new Catalog(this);
    }
  }
}
