package dev.initonce.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fenced block of a page.
 *
 * @param language the first word behind the fence; empty if there is none
 * @param info the words after it; empty if there are none
 * @param text what stands between the fences
 */
record Block(String language, String info, String text) {

  private static final Pattern FENCED = Pattern.compile("(?ms)^```(\\w*) ?([^\n]*)\n(.*?)^```$");

  static List<Block> of(String page) {
    Matcher matcher = FENCED.matcher(page);
    List<Block> blocks = new ArrayList<>();
    while (matcher.find()) {
      blocks.add(new Block(matcher.group(1), matcher.group(2), matcher.group(3)));
    }
    return blocks;
  }

  static List<Block> of(String page, String language) {
    return of(page).stream().filter(block -> block.language().equals(language)).toList();
  }
}
