package dev.initonce.scanner.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.initonce.analysis.catalog.EntryPointWords;
import dev.initonce.analysis.catalog.KeeperWords;
import dev.initonce.analysis.catalog.ResourceParts.Part;
import dev.initonce.analysis.catalog.ResourceRule;
import dev.initonce.analysis.catalog.RuleText;
import dev.initonce.analysis.finding.Check;
import dev.initonce.analysis.finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Keeps the page on the configuration true. */
class ConfigurationPageTest {

  private static String page = "";

  @BeforeAll
  static void readPage() throws IOException {
    page = Files.readString(Path.of("../../docs/configuration.md"));
  }

  /** Returns the cells of the table under a heading, without its head. */
  private static List<List<String>> table(String heading) {
    String section = page.substring(page.indexOf("\n## " + heading + "\n") + 1);
    return section
        .lines()
        .skip(1)
        .takeWhile(line -> !line.startsWith("## "))
        .filter(line -> line.startsWith("| `"))
        .map(line -> Arrays.stream(line.split("(?<!\\\\)\\|")).map(String::strip).toList())
        .map(cells -> cells.subList(1, cells.size()))
        .toList();
  }

  private static List<String> firstCells(String heading) {
    return table(heading).stream().map(row -> row.get(0).replace("`", "")).toList();
  }

  private static List<String> groups(String regex) {
    return Pattern.compile(regex, Pattern.DOTALL | Pattern.MULTILINE)
        .matcher(page)
        .results()
        .map((MatchResult result) -> result.group(1))
        .toList();
  }

  @Test
  void tableHoldsEveryKeyWithWhatItTakesAndItsDefault() {
    assertThat(table("Keys"))
        .containsExactlyElementsOf(
            Arrays.stream(Key.values())
                .map(key -> List.of("`" + key.word() + "`", key.takes(), key.standard()))
                .toList());
  }

  @Test
  void defaultsOnThePageAreTheDefaults() {
    Configuration defaults = Configuration.defaults();

    assertThat(Key.SERVICES.standard()).isEqualTo(String.valueOf(defaults.services()));
    assertThat(Key.PER_TENANT.standard()).isEqualTo(String.valueOf(defaults.perTenant()));
    assertThat(Key.INCLUDE_TESTS.standard()).isEqualTo(String.valueOf(defaults.includeTests()));
    assertThat(Key.FAIL_ON.standard()).isEqualToIgnoringCase(String.valueOf(defaults.failOn()));
    assertThat(page).contains("\"" + ResourceRule.of(Check.CLIENT_BUILT).build().advice() + "\"");
  }

  @Test
  void tableHoldsEveryPartOfAResourceRuleWithWhatItTakes() {
    assertThat(firstCells("Resource rules")).containsExactlyElementsOf(ResourceReader.keys());
    assertThat(table("Resource rules").stream().skip(1).map(row -> row.get(1)))
        .containsExactlyElementsOf(
            Arrays.stream(Part.values()).map(ResourceReader::takes).toList());
  }

  @Test
  void tablesHoldEveryKind() {
    assertThat(firstCells("Entry points"))
        .containsExactlyElementsOf(EntryPointWords.KINDS.keySet());
    assertThat(firstCells("Keepers")).containsExactlyElementsOf(KeeperWords.KINDS.keySet());
  }

  @Test
  void exampleIsAConfiguration() throws ConfigurationException {
    List<String> examples = groups("^```yaml\n(.*?)^```");
    assertThat(examples).hasSize(1);

    Configuration example = ConfigurationFile.parse("configuration.md", examples.get(0));

    assertThat(example.severityOf(Check.CLIENT_BUILT)).isEqualTo(Severity.ERROR);
    assertThat(example.severityOf(Check.RACY_LAZY_CLIENT)).isNull();
    assertThat(example.handlers()).hasSize(1);
    assertThat(example.resources()).hasSize(3);
    assertThat(example.entryPoints()).hasSize(2);
    assertThat(example.keepers()).hasSize(2);
  }

  @Test
  void optionsOfTheExampleGiveTheRulesOfTheFile() throws ConfigurationException {
    Configuration example =
        ConfigurationFile.parse("configuration.md", groups("^```yaml\n(.*?)^```").get(0));

    List<ResourceRule> resources = options("Resources").stream().map(RuleText::resource).toList();
    assertThat(resources).hasSize(4).containsAll(example.resources().subList(1, 3));
    assertThat(options("EntryPoints").stream().map(RuleText::entryPoint))
        .containsExactlyElementsOf(example.entryPoints());
    assertThat(options("Keepers").stream().map(RuleText::keeper))
        .containsExactlyElementsOf(example.keepers());
  }

  private static List<String> options(String name) {
    return groups("^-XepOpt:Initonce:" + name + "=([^\n]*)$").stream()
        .flatMap(value -> Arrays.stream(value.split(",", -1)))
        .toList();
  }
}
