package dev.initonce.lambda;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Takes the logger's messages out of the frames that the runtime puts them in: a type and a length
 * of 4 bytes each, 8 bytes of microseconds if the type says so, and the message. Not thread safe.
 */
final class LogFrames {
  private static final int TYPE_AND_LENGTH = 8;
  private static final int WITH_TIMESTAMP = 2;

  private final Consumer<String> log;
  private byte[] begun = {};

  LogFrames(Consumer<String> log) {
    this.log = log;
  }

  void add(byte[] bytes) {
    byte[] all = Arrays.copyOf(begun, begun.length + bytes.length);
    System.arraycopy(bytes, 0, all, begun.length, bytes.length);
    ByteBuffer frames = ByteBuffer.wrap(all);
    int start = 0;
    while (all.length - start >= TYPE_AND_LENGTH) {
      boolean timed = (frames.getInt(start) & WITH_TIMESTAMP) != 0;
      int message = start + TYPE_AND_LENGTH + (timed ? Long.BYTES : 0);
      int length = frames.getInt(start + Integer.BYTES);
      if (all.length - message < length) {
        break;
      }
      new String(all, message, length, StandardCharsets.UTF_8).lines().forEach(log);
      start = message + length;
    }
    begun = Arrays.copyOfRange(all, start, all.length);
  }
}
