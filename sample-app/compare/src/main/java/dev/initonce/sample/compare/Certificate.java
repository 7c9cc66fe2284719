package dev.initonce.sample.compare;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Collections;

/**
 * A certificate for {@code localhost}, and a trust store with it beside all public authorities:
 * clients of the real service read those too, with each TLS context they make.
 *
 * @param keyStore PKCS 12, for the server
 * @param trustStore PKCS 12, for its clients
 */
record Certificate(Path keyStore, Path trustStore) {
  static final String PASSWORD = "changeit";
  private static final String ALIAS = "localhost";

  /** Makes both, with the JDK's own tool. */
  static Certificate create(Scratch scratch) throws IOException, InterruptedException {
    Path keys = scratch.directory().resolve("keys.p12");
    ProcessBuilder keytool =
        new ProcessBuilder(
                Paths.get(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-J-XX:-UsePerfData",
                "-genkeypair",
                "-alias",
                ALIAS,
                "-keyalg",
                "RSA",
                "-keysize",
                "2048",
                "-validity",
                "2",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost,ip:127.0.0.1",
                "-storetype",
                "PKCS12",
                "-keystore",
                keys.toString(),
                "-storepass",
                PASSWORD)
            .redirectErrorStream(true);
    Process making = scratch.start(keytool);
    String said = new String(making.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (making.waitFor() != 0) {
      throw new IOException("keytool: " + said);
    }
    Path trusted = scratch.directory().resolve("trusted.p12");
    try {
      writeTrustStore(keys, trusted);
    } catch (GeneralSecurityException e) {
      throw new IOException("the trust store cannot be written", e);
    }
    return new Certificate(keys, trusted);
  }

  private static void writeTrustStore(Path keys, Path trusted)
      throws IOException, GeneralSecurityException {
    Path publicAuthorities =
        Paths.get(System.getProperty("java.home"), "lib", "security", "cacerts");
    KeyStore store = KeyStore.getInstance(publicAuthorities.toFile(), PASSWORD.toCharArray());
    KeyStore copy = KeyStore.getInstance("PKCS12");
    copy.load(null, null);
    for (String alias : Collections.list(store.aliases())) {
      copy.setCertificateEntry(alias, store.getCertificate(alias));
    }
    try (InputStream in = Files.newInputStream(keys)) {
      KeyStore own = KeyStore.getInstance("PKCS12");
      own.load(in, PASSWORD.toCharArray());
      copy.setCertificateEntry(ALIAS, own.getCertificate(ALIAS));
    }
    try (OutputStream out = Files.newOutputStream(trusted)) {
      copy.store(out, PASSWORD.toCharArray());
    }
  }
}
