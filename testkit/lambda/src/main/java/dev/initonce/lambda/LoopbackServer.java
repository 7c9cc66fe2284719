package dev.initonce.lambda;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * As much HTTP/1.1 as the runtime speaks, on a free port of the loopback interface.
 *
 * <p>Not the JDK's server: that one delays small answers by 40 ms unless a system property is set
 * before its first class loads, which a library cannot promise.
 */
final class LoopbackServer implements AutoCloseable {
  private static final int MAX_BODY_BYTES = 64 * 1024 * 1024;

  /**
   * Answers requests, several at a time. May wait; an interrupt ends the wait and the connection.
   */
  interface Handler {
    Response handle(Request request) throws InterruptedException;
  }

  /** Header names are in lower case. */
  record Request(String method, String path, Map<String, String> headers, String body) {
    String header(String name, String otherwise) {
      return headers.getOrDefault(name, otherwise);
    }
  }

  record Response(int status, Map<String, String> headers, String body) {
    static Response of(int status) {
      return new Response(status, Map.of(), "{}");
    }
  }

  private final ServerSocket listener;
  private final Handler handler;
  private final Set<Closeable> open = ConcurrentHashMap.newKeySet();
  private final Set<Thread> threads = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  LoopbackServer(Handler handler) {
    this.handler = handler;
    try {
      listener = new ServerSocket(0, 16, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException("no port on the loopback interface", e);
    }
    run("lambda-runtime-api", this::accept);
  }

  /** As {@code AWS_LAMBDA_RUNTIME_API} wants it. */
  String hostAndPort() {
    return "127.0.0.1:" + listener.getLocalPort();
  }

  private void accept() throws IOException {
    while (!closed) {
      Socket socket = listener.accept();
      open.add(socket);
      run("lambda-runtime-api-" + socket.getPort(), () -> serve(socket));
    }
  }

  private void serve(Socket socket) throws IOException, InterruptedException {
    try (socket;
        InputStream in = new BufferedInputStream(socket.getInputStream());
        OutputStream out = socket.getOutputStream()) {
      socket.setTcpNoDelay(true);
      for (Request request = read(in, out); request != null; request = read(in, out)) {
        write(out, handler.handle(request));
        if (request.header("connection", "").equalsIgnoreCase("close")) {
          return;
        }
      }
    } finally {
      open.remove(socket);
    }
  }

  /** Null when the other side has closed the connection. */
  private static @Nullable Request read(InputStream in, OutputStream out) throws IOException {
    String start = line(in);
    String[] parts = start.split(" ", -1);
    if (parts.length != 3) {
      return null;
    }
    Map<String, String> headers = new HashMap<>();
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        headers.put(
            line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
      }
    }
    if (headers.getOrDefault("expect", "").equalsIgnoreCase("100-continue")) {
      out.write("HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    }
    int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
    if (length < 0 || length > MAX_BODY_BYTES || headers.containsKey("transfer-encoding")) {
      throw new IOException("a body of unknown or excessive length");
    }
    byte[] body = in.readNBytes(length);
    if (body.length < length) {
      return null;
    }
    return new Request(parts[0], parts[1], headers, new String(body, StandardCharsets.UTF_8));
  }

  private static String line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(80);
    for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
      if (b != '\r') {
        line.write(b);
      }
    }
    return line.toString(StandardCharsets.ISO_8859_1);
  }

  /** In one write, so that it leaves in one packet. */
  private static void write(OutputStream out, Response response) throws IOException {
    byte[] body = response.body().getBytes(StandardCharsets.UTF_8);
    StringBuilder head = new StringBuilder("HTTP/1.1 ").append(response.status()).append(" OK\r\n");
    head.append("Content-Type: application/json\r\nContent-Length: ");
    head.append(body.length).append("\r\n");
    response.headers().forEach((k, v) -> head.append(k).append(": ").append(v).append("\r\n"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
    bytes.writeBytes(body);
    bytes.writeTo(out);
    out.flush();
  }

  private interface Task {
    void run() throws IOException, InterruptedException;
  }

  private void run(String name, Task task) {
    Thread thread =
        new Thread(
            () -> {
              try {
                task.run();
              } catch (IOException | InterruptedException e) {
                // The runtime has gone, or this server is closing: the connection ends with its
                // thread, and whoever waits for an answer learns it from the process.
              } finally {
                threads.remove(Thread.currentThread());
              }
            },
            name);
    thread.setDaemon(true);
    threads.add(thread);
    thread.start();
  }

  @Override
  public void close() {
    closed = true;
    closeQuietly(listener);
    open.forEach(LoopbackServer::closeQuietly);
    threads.forEach(Thread::interrupt);
  }

  private static void closeQuietly(Closeable closeable) {
    try {
      closeable.close();
    } catch (IOException e) {
      // A socket that does not close is closed already, as far as this process can tell.
    }
  }
}
