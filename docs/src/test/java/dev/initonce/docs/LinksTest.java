package dev.initonce.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LinksTest {

  private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)(?:#[^)]*)?\\)");

  static List<String> pages() {
    return Checkout.pages();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyRelativeLinkLeadsSomewhere(String page) {
    Path file = Checkout.root().resolve(page);
    assertThat(LINK.matcher(Checkout.text(page)).results().map(link -> link.group(1)))
        .allSatisfy(link -> assertThat(Files.exists(file.resolveSibling(link))).as(link).isTrue());
  }
}
