package gallery;

import dagger.Component;

@Component
interface GalleryComponent {
  String title(String picture);
}
