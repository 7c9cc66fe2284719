package dev.initonce.sample.compare;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes the report: a page that needs nothing beside it, and the same as JSON. */
final class Pages {
  private static final String PLACE = "/*REPORT*/null";
  private static final String DOWNLOADS = "/*DOWNLOADS*/null";

  private Pages() {}

  /** Returns the page's path. */
  static Path write(Report report, Path directory) throws IOException {
    Files.createDirectories(directory);
    for (Trace trace : report.traces()) {
      String name = trace.variant().module() + "-" + trace.operation();
      Files.writeString(directory.resolve(name + ".chrome.json"), Json.text(trace.chrome()));
      Files.writeString(directory.resolve(name + ".xray.json"), Json.text(trace.xray()));
    }
    String json = Json.text(report);
    Files.writeString(directory.resolve("report.json"), json);
    Path page = directory.resolve("index.html");
    Files.writeString(
        page,
        template().replace(PLACE, script(json)).replace(DOWNLOADS, script(downloads(report))));
    return page;
  }

  /** In a script element only this sequence could end it. */
  private static String script(String json) {
    return json.replace("</", "<\\/");
  }

  /** For each trace the contents of its two files, since the page must need nothing beside it. */
  private static String downloads(Report report) {
    return Json.text(
        report.traces().stream()
            .map(trace -> Map.of("chrome", trace.chrome(), "xray", trace.xray()))
            .toList());
  }

  private static String template() throws IOException {
    try (InputStream in = Pages.class.getResourceAsStream("report.html")) {
      if (in == null) {
        throw new IOException("the page's template is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
