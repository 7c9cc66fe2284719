// CASE resources/dagger-component: a Dagger component per invocation builds all that it provides again.
// ROW R: ContainerStartedPerInvocation, Dagger….create() of a component
// ONLY scanner: DaggerGalleryComponent exists only after Dagger's annotation processor ran
package gallery;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

public class GalleryHandler implements RequestHandler<String, String> {
  @Override
  public String handleRequest(String picture, Context context) {
    GalleryComponent component = DaggerGalleryComponent.create(); // FINDING ContainerStartedPerInvocation
    GalleryComponent other = DaggerGalleryComponent.builder().build(); // FINDING ContainerStartedPerInvocation
    return component.title(picture) + other.title(picture);
  }
}
