package dev.initonce.sample.collection.api;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import java.util.zip.CRC32C;

/**
 * Where a listing goes on: opaque to the caller, and checked when it comes back.
 *
 * <p>It holds no key: the owner always comes from the caller's own identity, so a made-up token
 * reaches nothing that is not the caller's. The check sum catches mistakes: a token that was cut,
 * or one that belongs to another owner's listing.
 */
final class PageToken {
  private static final int ID_LENGTH = 36;
  private static final int CHECK_LENGTH = 4;

  private PageToken() {}

  static String encode(String owner, String lastId) {
    byte[] id = lastId.getBytes(StandardCharsets.US_ASCII);
    byte[] bytes = Arrays.copyOf(id, ID_LENGTH + CHECK_LENGTH);
    int check = check(owner, lastId);
    for (int i = 0; i < CHECK_LENGTH; i++) {
      bytes[ID_LENGTH + i] = (byte) (check >>> (8 * i));
    }
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Throws a 400 {@link Problem} for anything that {@link #encode} did not make for this owner. */
  static String decode(String owner, String token) {
    byte[] bytes = bytes(token);
    if (bytes.length != ID_LENGTH + CHECK_LENGTH) {
      throw invalid();
    }
    String id = new String(bytes, 0, ID_LENGTH, StandardCharsets.US_ASCII);
    if (!isId(id) || !encode(owner, id).equals(token)) {
      throw invalid();
    }
    return id;
  }

  static boolean isId(String text) {
    try {
      // The parser accepts shortened groups, which would be other keys for the same number.
      return UUID.fromString(text).toString().equals(text);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static byte[] bytes(String token) {
    try {
      return Base64.getUrlDecoder().decode(token);
    } catch (IllegalArgumentException e) {
      throw invalid();
    }
  }

  private static int check(String owner, String id) {
    CRC32C sum = new CRC32C();
    sum.update((owner + '\n' + id).getBytes(StandardCharsets.UTF_8));
    return (int) sum.getValue();
  }

  private static Problem invalid() {
    return Problem.badRequest("next is not a page token of this listing");
  }
}
