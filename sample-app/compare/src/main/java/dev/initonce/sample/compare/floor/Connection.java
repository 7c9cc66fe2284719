package dev.initonce.sample.compare.floor;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.Locale;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** One kept TLS connection that speaks as much HTTP as DynamoDB Local answers. */
final class Connection {
  private final OutputStream out;
  private final InputStream in;

  Connection(URI endpoint) throws IOException {
    SSLSocket socket =
        (SSLSocket)
            SSLSocketFactory.getDefault().createSocket(endpoint.getHost(), endpoint.getPort());
    socket.setTcpNoDelay(true);
    out = socket.getOutputStream();
    in = new BufferedInputStream(socket.getInputStream());
  }

  /** Returns the status of the answer, once all of it has been read. */
  String send(byte[] request) throws IOException {
    out.write(request);
    out.flush();
    String status = line().split(" ", -1)[1];
    int length = 0;
    for (String line = line(); !line.isEmpty(); line = line()) {
      if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
        length = Integer.parseInt(line.substring(15).strip());
      }
    }
    in.skipNBytes(length);
    return status;
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder(64);
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0) {
        throw new IOException("the server has closed the connection");
      }
      if (b != '\r') {
        line.append((char) b);
      }
    }
    return line.toString();
  }
}
