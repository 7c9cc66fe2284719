package dev.initonce.scanner.report;

import com.contrastsecurity.sarif.ArtifactLocation;
import com.contrastsecurity.sarif.Location;
import com.contrastsecurity.sarif.OriginalUriBaseIds;
import com.contrastsecurity.sarif.PhysicalLocation;
import com.contrastsecurity.sarif.Region;
import dev.initonce.analysis.syntax.Place;
import java.net.URI;
import java.nio.file.Path;

/**
 * Places as SARIF writes them: by a URI that is relative to a base folder where the file is below
 * it, and absolute where it is not, since a URI must not climb with {@code ..}.
 */
final class SarifLocations {

  /** The name that code scanning services know for the root of the repository. */
  private static final String BASE_ID = "%SRCROOT%";

  private final URI base;

  /** Makes them relative to an existing folder. */
  SarifLocations(Path base) {
    this.base = base.toAbsolutePath().normalize().toUri();
  }

  OriginalUriBaseIds base() {
    return new OriginalUriBaseIds()
        .withAdditionalProperty(BASE_ID, new ArtifactLocation().withUri(base.toASCIIString()));
  }

  Location of(Place place) {
    return location(
        place.file(), new Region().withStartLine(place.line()).withStartColumn(place.column()));
  }

  /** Returns a line, the whole file for line 0. */
  Location of(String file, int line) {
    return line > 0
        ? location(file, new Region().withStartLine(line))
        : new Location()
            .withPhysicalLocation(new PhysicalLocation().withArtifactLocation(artifact(file)));
  }

  private Location location(String file, Region region) {
    return new Location()
        .withPhysicalLocation(
            new PhysicalLocation().withArtifactLocation(artifact(file)).withRegion(region));
  }

  private ArtifactLocation artifact(String file) {
    String uri = uri(file);
    ArtifactLocation artifact = new ArtifactLocation().withUri(uri);
    return uri.startsWith("file:") ? artifact : artifact.withUriBaseId(BASE_ID);
  }

  /** Returns the file's URI, with everything escaped that has to be. */
  String uri(String file) {
    URI uri = Path.of(file).toAbsolutePath().normalize().toUri();
    URI relative = base.relativize(uri);
    // A colon in the first folder would make what stands before it a scheme.
    return relative.isAbsolute()
        ? uri.toASCIIString()
        : relative.toASCIIString().replace(":", "%3A");
  }
}
