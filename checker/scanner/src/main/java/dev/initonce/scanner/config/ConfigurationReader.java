package dev.initonce.scanner.config;

import dev.initonce.analysis.catalog.EntryPointRule;
import dev.initonce.analysis.catalog.EntryPointWords;
import dev.initonce.analysis.catalog.KeeperWords;
import dev.initonce.analysis.catalog.KeepingRule;
import dev.initonce.analysis.catalog.ResourceRule;
import dev.initonce.analysis.finding.Check;
import dev.initonce.analysis.finding.Severity;
import dev.initonce.scanner.yaml.Yaml;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads one configuration; not thread-safe. */
final class ConfigurationReader {

  private static final String WORD = "[\\p{L}_][\\p{L}\\p{N}_$]*";
  private static final Pattern HANDLER =
      Pattern.compile("(" + WORD + "\\.)*" + WORD + "(::" + WORD + ")?");
  private static final Map<String, Check> CHECKS = checks();

  private final Problems problems;
  private boolean services = Configuration.defaults().services();
  private boolean perTenant = Configuration.defaults().perTenant();
  private boolean includeTests = Configuration.defaults().includeTests();
  private @Nullable Severity failOn = Configuration.defaults().failOn();
  private final Map<Check, Level> checks = new EnumMap<>(Check.class);
  private final Set<String> handlers = new LinkedHashSet<>();
  private final List<ResourceRule> resources = new ArrayList<>();
  private final List<EntryPointRule> entryPoints = new ArrayList<>();
  private final List<KeepingRule> keepers = new ArrayList<>();

  private static Map<String, Check> checks() {
    Map<String, Check> checks = new LinkedHashMap<>();
    Arrays.stream(Check.values()).forEach(check -> checks.put(check.checkName(), check));
    return checks;
  }

  ConfigurationReader(Problems problems) {
    this.problems = problems;
  }

  /** Reads a document; what is wrong with it goes to the problems. */
  Configuration read(Node document) {
    if (document instanceof MappingNode mapping) {
      problems.forEach(
          mapping,
          "key",
          Key.words(),
          (word, value) -> Key.named(word).ifPresent(key -> read(key, value)));
    } else if (!Yaml.isNull(document)) {
      problems.add(
          document, "a configuration is a mapping; allowed: " + String.join(", ", Key.words()));
    }
    return new Configuration(
        services,
        perTenant,
        includeTests,
        failOn,
        checks,
        handlers,
        resources,
        entryPoints,
        keepers);
  }

  private void read(Key key, Node value) {
    switch (key) {
      case SERVICES -> services = isOn(key, value);
      case PER_TENANT -> perTenant = isOn(key, value);
      case INCLUDE_TESTS -> includeTests = isOn(key, value);
      case FAIL_ON -> readFailOn(key, value);
      case CHECKS -> forEach(key, value, "check", CHECKS.keySet(), this::readLevel);
      case HANDLERS -> readHandlers(key, value);
      case RESOURCES -> readResources(key, value);
      case ENTRY_POINTS ->
          readKinds(
              key,
              value,
              EntryPointWords.KINDS,
              (kind, name) -> entryPoints.add(EntryPointWords.rule(kind, name)));
      case KEEPERS ->
          readKinds(
              key,
              value,
              KeeperWords.KINDS,
              (kind, name) -> keepers.add(KeeperWords.rule(kind, name)));
    }
  }

  private boolean isOn(Key key, Node value) {
    String text = Yaml.text(value);
    if (!"true".equals(text) && !"false".equals(text)) {
      problems.wrong(value, key.word(), key.takes());
    }
    return "true".equals(text);
  }

  private void readFailOn(Key key, Node value) {
    String text = String.valueOf(Yaml.text(value));
    Level level = Level.named(text.equals("never") ? "off" : text).orElse(null);
    if (level == null || text.equals("off")) {
      problems.wrong(value, key.word(), key.takes());
    } else {
      failOn = level.severity();
    }
  }

  private void readLevel(String check, Node value) {
    String text = String.valueOf(Yaml.text(value));
    Level.named(text)
        .ifPresentOrElse(
            level -> checks.put(CHECKS.get(check), level),
            () -> problems.wrong(value, check, String.join(", ", Level.words())));
  }

  private void readHandlers(Key key, Node value) {
    for (ScalarNode handler : problems.scalars(value, key.word(), key.takes())) {
      if (HANDLER.matcher(handler.getValue()).matches()) {
        handlers.add(handler.getValue());
      } else {
        problems.add(
            handler,
            "'" + handler.getValue() + "' is not of the form pkg.Class::method or pkg.Class");
      }
    }
  }

  private void readResources(Key key, Node value) {
    if (!(value instanceof SequenceNode sequence)) {
      problems.wrong(value, key.word(), key.takes());
      return;
    }
    ResourceReader reader = new ResourceReader(problems);
    sequence.getValue().forEach(rule -> reader.read(rule).ifPresent(resources::add));
  }

  private <K> void readKinds(Key key, Node value, Map<String, K> kinds, BiConsumer<K, String> use) {
    forEach(
        key,
        value,
        "kind",
        kinds.keySet(),
        (word, names) -> {
          K kind = kinds.get(word);
          for (ScalarNode name : problems.scalars(names, word, "a list of names")) {
            problems.attempt(name, () -> use.accept(kind, name.getValue()));
          }
        });
  }

  private void forEach(
      Key key, Node value, String kind, Set<String> allowed, BiConsumer<String, Node> use) {
    if (value instanceof MappingNode mapping) {
      problems.forEach(mapping, kind, allowed, use);
    } else {
      problems.wrong(value, key.word(), key.takes());
    }
  }
}
