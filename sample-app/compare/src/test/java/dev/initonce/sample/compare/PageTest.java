package dev.initonce.sample.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The page as a browser shows it. */
@ExtendWith(SmallRun.Resolver.class)
class PageTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void browserShowsThePageWithoutNetworkOrErrors(SmallRun run, @TempDir Path profile)
      throws Exception {
    try (Browser browser = Browser.orSkip(profile)) {
      browser.open(run.file("index.html").toUri());

      assertThat(visibleWaterfalls(browser))
          .containsExactly("BEFORE delete", "AFTER delete", "BEFORE query", "AFTER query");
      assertThat(browser.evaluate("document.querySelectorAll('table tbody tr').length").asInt())
          .isGreaterThan(10);
      assertDownloadsParse(browser);
      assertThat(browser.events("Network.requestWillBeSent"))
          .extracting(event -> event.path("request").path("url").asText())
          .isNotEmpty()
          .allMatch(url -> url.startsWith("file:") || url.startsWith("data:"));
      assertThat(browser.events("Runtime.exceptionThrown")).isEmpty();
      assertThat(browser.events("Runtime.consoleAPICalled")).isEmpty();
      assertThat(browser.events("Log.entryAdded")).isEmpty();
    }
  }

  /** The labels of those that take up room, and whose every bar does. */
  private static List<String> visibleWaterfalls(Browser browser) throws Exception {
    JsonNode labels =
        browser.evaluate(
            """
            [...document.querySelectorAll("svg.waterfall")]
              .filter(svg => svg.checkVisibility() && svg.getBoundingClientRect().height > 30)
              .filter(svg => svg.querySelectorAll("rect").length > 2
                && [...svg.querySelectorAll("rect")].every(bar => bar.getBoundingClientRect().width > 0))
              .map(svg => svg.getAttribute("aria-label"))
            """);
    List<String> shown = new ArrayList<>();
    labels.forEach(label -> shown.add(label.asText()));
    return shown;
  }

  private static void assertDownloadsParse(Browser browser) throws Exception {
    JsonNode links =
        browser.evaluate(
            """
            Promise.all([...document.querySelectorAll("a[download]")].map(link =>
              fetch(link.href).then(got => got.text()).then(text => [link.download, text])))
            """);
    assertThat(links).hasSize(8);
    for (JsonNode link : links) {
      String file = link.path(0).asText();
      JsonNode content = JSON.readTree(link.path(1).asText());
      if (file.endsWith(".chrome.json")) {
        assertThat(content.path("traceEvents")).as(file).hasSizeGreaterThan(2);
      } else {
        assertThat(content.path("trace_id").asText())
            .as(file)
            .matches("1-[0-9a-f]{8}-[0-9a-f]{24}");
        assertThat(content.path("subsegments")).as(file).isNotEmpty();
      }
    }
  }
}
