package dev.initonce.sample.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page as it looks: on a wide and a narrow window, by day and by night. */
@ExtendWith(SmallRun.Resolver.class)
class PageLooksTest {
  /** What WCAG asks for text at level AA. */
  private static final double READABLE = 4.5;

  private static Browser browser;

  @BeforeAll
  static void openThePage(SmallRun run, @TempDir Path profile) throws Exception {
    browser = Browser.orSkip(profile);
    browser.open(run.file("index.html").toUri());
  }

  @AfterAll
  static void closeIt() {
    if (browser != null) {
      browser.close();
    }
  }

  /** Scrolled to or not: whoever sees the left half of a table knows nothing of the right one. */
  @ParameterizedTest
  @ValueSource(ints = {1280, 800, 400, 320})
  void nothingReachesBeyondTheWindow(int width) throws Exception {
    browser.show(width, "light");

    assertThat(
            texts(
                """
                [...document.body.querySelectorAll("*")]
                  .filter(element => element.checkVisibility())
                  .filter(element => {
                    const { left, right } = element.getBoundingClientRect();
                    const drawing = element.closest("svg");
                    const limit = drawing ? drawing.getBoundingClientRect().right : innerWidth;
                    return left < 0 || right > limit + .5;
                  })
                  .map(element => element.outerHTML.slice(0, 100))
                """))
        .isEmpty();
    assertThat(
            browser
                .evaluate(
                    "document.documentElement.scrollWidth <= document.documentElement.clientWidth")
                .asBoolean())
        .isTrue();
  }

  /** Wherever in its trace a span begins, and however long it takes. */
  @ParameterizedTest
  @ValueSource(ints = {1280, 320})
  void labelsOfSpansStayInTheirDrawing(int width) throws Exception {
    browser.show(width, "light");

    assertThat(
            texts(
                """
                (() => {
                  const span = (start, end) => ({ id: `${start} ${end}`, parentId: "",
                    name: "request and response", startNanos: start * 1e6, endNanos: end * 1e6 });
                  const spans = [span(0, 100)];
                  for (let start = 0; start < 100; start += 5) {
                    spans.push(span(start, start + 1), span(start, (start + 100) / 2), span(start, 100));
                  }
                  const drawing = waterfall({ variant: "AFTER", operation: "READ", spans }, 1e8);
                  document.querySelector(".waterfall").parentElement.append(drawing);
                  const box = drawing.getBoundingClientRect();
                  const outside = [...drawing.querySelectorAll("text")].filter(text => {
                    const { left, right } = text.getBoundingClientRect();
                    return left < box.left || right > box.right + .5;
                  });
                  drawing.remove();
                  return outside.map(text => text.outerHTML);
                })()
                """))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1280,light", "1280,dark", "320,light", "320,dark"})
  void everyTextStandsOutFromThePage(int width, String scheme) throws Exception {
    browser.show(width, scheme);

    JsonNode contrasts =
        browser.evaluate(
            """
            (() => {
              const channels = color => color.match(/[0-9.]+/g).slice(0, 3).map(Number);
              const light = color => {
                const [red, green, blue] = channels(color).map(value => value / 255)
                  .map(value => value <= .04045 ? value / 12.92 : ((value + .055) / 1.055) ** 2.4);
                return .2126 * red + .7152 * green + .0722 * blue;
              };
              const paper = light(getComputedStyle(document.body).backgroundColor);
              const shown = [...document.body.querySelectorAll("*")]
                .filter(element => element.checkVisibility())
                .filter(element => [...element.childNodes].some(child =>
                  child.nodeType === Node.TEXT_NODE && child.textContent.trim()))
                .filter(element => element.tagName !== "title");
              return shown.map(element => {
                const style = getComputedStyle(element);
                const ink = light(element.closest("svg") ? style.fill : style.color);
                return [element.tagName + ": " + element.textContent.slice(0, 60),
                  (Math.max(ink, paper) + .05) / (Math.min(ink, paper) + .05)];
              });
            })()
            """);

    assertThat(contrasts).hasSizeGreaterThan(50);
    assertThat(contrasts)
        .extracting(contrast -> contrast.path(0).asText())
        .anyMatch(text -> text.startsWith("A: "));
    assertThat(contrasts).allMatch(contrast -> contrast.path(1).asDouble() >= READABLE);
  }

  /** Drawings shrink with the window; what is written in them must not shrink with them. */
  @ParameterizedTest
  @ValueSource(ints = {1280, 400, 320})
  void labelsOfDrawingsAreNoSmallPrint(int width) throws Exception {
    browser.show(width, "light");

    assertThat(
            texts(
                """
                [...document.querySelectorAll("svg text")]
                  .filter(text => text.getBoundingClientRect().height < 10)
                  .map(text => text.textContent)
                """))
        .isEmpty();
  }

  @Test
  void narrowTablesNameEachFigure() throws Exception {
    browser.show(320, "light");

    assertThat(
            texts(
                """
                [...document.querySelectorAll("tbody tr")].slice(0, 1).flatMap(row =>
                  [...row.cells].map(cell => getComputedStyle(cell, "::before").content))
                """))
        .containsExactly("none", "\"before\"", "\"after\"", "\"ratio\"", "\"samples each\"");
  }

  @Test
  void resultAndCommandComeFirst(SmallRun run) throws Exception {
    JsonNode setting = run.report().path("settings").path(0);
    String ratio = "%.1f ×".formatted(setting.path("ratio").path("DELETE").asDouble());

    assertThat(texts("[document.querySelector('#headline').textContent]").get(0))
        .contains("1769 MB", "delete", "query", ratio);
    assertThat(texts("[document.querySelector('#command').textContent]"))
        .containsExactly(run.command());
    assertThat(
            browser
                .evaluate("document.querySelector('#command').getBoundingClientRect().top < 400")
                .asBoolean())
        .isTrue();
  }

  private static List<String> texts(String expression) throws Exception {
    List<String> texts = new ArrayList<>();
    browser.evaluate(expression).forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
