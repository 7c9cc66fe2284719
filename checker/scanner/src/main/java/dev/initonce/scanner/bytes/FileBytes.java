package dev.initonce.scanner.bytes;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What stands in a file, in an array that the next one is read into. Not thread-safe. */
public final class FileBytes {

  /** So much is read through the stack; for more at once, memory is taken and given back. */
  private static final int CHUNK = 8192;

  private byte[] bytes = new byte[8 * CHUNK];
  private int length;

  /**
   * Reads a file.
   *
   * @throws IOException as {@link Files#readAllBytes} does
   */
  public void read(Path file) throws IOException {
    try (FileInputStream in = new FileInputStream(file.toFile())) {
      length = 0;
      int read = 0;
      while (read >= 0) {
        length += read;
        if (length == bytes.length) {
          bytes = Arrays.copyOf(bytes, 2 * length);
        }
        read = in.read(bytes, length, Math.min(CHUNK, bytes.length - length));
      }
    } catch (IOException e) {
      bytes = Files.readAllBytes(file); // It tells better what is wrong.
      length = bytes.length;
    }
  }

  /** Returns the array, of which the first {@link #length} bytes count until the next file. */
  public byte[] array() {
    return bytes;
  }

  /** Returns how long the file is. */
  public int length() {
    return length;
  }

  /** Returns the text of UTF-8; what is none of it becomes a question mark. */
  public String text() {
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }
}
