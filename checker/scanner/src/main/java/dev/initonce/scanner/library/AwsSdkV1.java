package dev.initonce.scanner.library;

import dev.initonce.analysis.syntax.TypeUse;
import java.util.List;
import java.util.Set;

/** The names of the AWS SDK for Java 1.x. */
final class AwsSdkV1 implements Convention {

  private static final String SERVICES = "com.amazonaws.services.";
  private static final Set<String> BUILDING =
      Set.of("build", "defaultClient", "defaultTransferManager");

  private final CommonConvention common = new CommonConvention();

  @Override
  public boolean covers(String type) {
    return type.startsWith("com.amazonaws.");
  }

  @Override
  public TypeUse result(String owner, String method, boolean isStatic) {
    if (!isStatic && method.startsWith("with") && !method.equals("with")) {
      return TypeUse.of(owner);
    }
    if (!CommonConvention.isBuilder(owner)) {
      return common.result(owner, method, isStatic);
    }
    if (BUILDING.contains(method)) {
      String built = CommonConvention.built(owner);
      return TypeUse.of(owner.endsWith(".Builder") ? built : withoutClient(built));
    }
    return method.startsWith("set") ? TypeUse.of("void") : common.result(owner, method, isStatic);
  }

  /** A class {@code XClient} implements the interface {@code X}, which common give. */
  @Override
  public List<TypeUse> supertypes(String type) {
    return type.startsWith(SERVICES) && type.endsWith("Client")
        ? List.of(
            TypeUse.of("com.amazonaws.AmazonWebServiceClient"), TypeUse.of(withoutClient(type)))
        : common.supertypes(type);
  }

  private static String withoutClient(String type) {
    return type.replaceFirst("Client$", "");
  }
}
