package dev.initonce.analysis.catalog;

import dev.initonce.analysis.program.TypeTable;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Supplier;

/** Everything that the engine knows of libraries. Immutable. */
public final class Catalog {

  private static final Catalog BUILT_IN =
      new Builder()
          .add(new AwsLibrariesModel())
          .add(new AwsSdkModel())
          .add(new TableSchemasModel())
          .add(new DatabasesModel())
          .add(new MessagingModel())
          .add(new SearchModel())
          .add(new RemoteServicesModel())
          .add(new LibraryResourcesModel())
          .add(new EntryPointsModel())
          .add(new KeepingModel())
          .add(new CachesModel())
          .build();

  private final List<ResourceRule> resources;
  private final List<EntryPointRule> entryPoints;
  private final List<KeepingRule> keeping;
  private final Supplier<ResourceIndex> index;
  private final Supplier<KeepingIndex> keepingIndex;
  private final Supplier<KeepingCalls> keepingCalls;
  private final Supplier<ResourceNames> names;

  private Catalog(Builder builder) {
    this.resources = List.copyOf(builder.resources);
    this.entryPoints = List.copyOf(builder.entryPoints);
    this.keeping = List.copyOf(builder.keeping);
    // Many a catalog is only made to add to it, and many a scan finds nothing to ask about.
    this.index = new Lazy<>(() -> new ResourceIndex(resources));
    this.names = new Lazy<>(() -> new ResourceNames(resources));
    this.keepingIndex = new Lazy<>(() -> new KeepingIndex(keeping));
    this.keepingCalls = new Lazy<>(() -> new KeepingCalls(keeping));
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

  /** Returns the rules for resources. */
  public List<ResourceRule> resourceRules() {
    return resources;
  }

  /** Returns the rules for entry points. */
  public List<EntryPointRule> entryPoints() {
    return entryPoints;
  }

  /** Returns the rules for what keeps values. */
  public List<KeepingRule> keeping() {
    return keeping;
  }

  /** Returns whether a rule of that kind is for the name. */
  public boolean keeps(KeepingRule.Kind kind, String name) {
    return keepingIndex.get().has(kind, name);
  }

  /** Returns which calls run a function only while something is unset. */
  public KeepingCalls keepingCalls() {
    return keepingCalls.get();
  }

  /** Returns what the names in its resource rules tell. */
  public ResourceNames names() {
    return names.get();
  }

  /** Returns what the resource rules say of the expressions and types of one program. */
  public Resources resources(TypeTable types) {
    return new Resources(index.get(), types);
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

    /** Adds several things of a kind that keep values, by their name patterns. */
    Builder add(KeepingRule.Kind kind, String... patterns) {
      for (String pattern : patterns) {
        add(KeepingRule.of(kind, pattern));
      }
      return this;
    }

    /** Returns the catalog. */
    public Catalog build() {
      return new Catalog(this);
    }
  }
}
