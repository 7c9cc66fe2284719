package dispatch;

import java.util.ArrayList;
import java.util.List;

class MemoryArchive implements Archive {
  private final List<String> texts = new ArrayList<>();

  @Override
  public void store(String text) {
    texts.add(text);
  }
}
