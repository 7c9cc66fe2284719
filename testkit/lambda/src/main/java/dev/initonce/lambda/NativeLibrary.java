package dev.initonce.lambda;

import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Locale;

/**
 * The native half of the runtime, unpacked once for all environments of this process.
 *
 * <p>Left alone, each runtime unpacks it to the same file, and runtimes that start together read it
 * half written and die.
 */
final class NativeLibrary {
  private NativeLibrary() {}

  /** The unpacked file; throws {@link IllegalStateException} where the runtime has no library. */
  static Path path() {
    return Holder.PATH;
  }

  private static final class Holder {
    static final Path PATH = unpack(resource());
  }

  private static String resource() {
    String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (!os.contains("linux")) {
      throw new IllegalStateException(
          "the Lambda runtime for Java has its native library for Linux only; this is " + os);
    }
    String arch = System.getProperty("os.arch", "").equals("aarch64") ? "aarch_64" : "x86_64";
    String libc = Files.exists(Paths.get("/lib/ld-musl-" + machine(arch) + ".so.1")) ? "_musl" : "";
    return "/jni/libaws-lambda-jni.linux" + libc + "-" + arch + ".so";
  }

  private static String machine(String arch) {
    return arch.equals("aarch_64") ? "aarch64" : arch;
  }

  private static Path unpack(String resource) {
    try (InputStream in = AWSLambda.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the runtime interface client has no " + resource);
      }
      Path file = Files.createTempFile("initonce-lambda-jni", ".so");
      file.toFile().deleteOnExit();
      Files.write(file, in.readAllBytes());
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException("the runtime's native library cannot be unpacked", e);
    }
  }
}
