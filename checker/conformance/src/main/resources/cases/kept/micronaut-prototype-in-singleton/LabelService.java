package di.prototype;

import jakarta.inject.Singleton;

@Singleton
class LabelService {
  private final Renderer renderer;

  LabelService(Renderer renderer) {
    this.renderer = renderer;
  }

  String label(String text) {
    return renderer.render(text);
  }
}
