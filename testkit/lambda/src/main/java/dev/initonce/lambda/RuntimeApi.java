package dev.initonce.lambda;

import dev.initonce.lambda.LoopbackServer.Request;
import dev.initonce.lambda.LoopbackServer.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * The Runtime API for one execution environment: hands out invocations one by one and takes their
 * answers.
 *
 * <p>Errors must be answered with 202: on anything else the runtime ends itself.
 */
final class RuntimeApi implements LoopbackServer.Handler {
  private static final String VERSION = "/2018-06-01/runtime/";
  private static final String INVOCATION = VERSION + "invocation/";
  private static final String NEXT = INVOCATION + "next";

  /** What the runtime reported in place of becoming ready. */
  static final class ReportedException extends Exception {
    private static final long serialVersionUID = 1L;

    ReportedException(String payload) {
      super(payload, null, false, false);
    }
  }

  /** One invocation under way. */
  static final class Pending {
    final String requestId;
    final Invocation invocation;
    final long deadlineMillis;
    final String functionArn;
    final CompletableFuture<Answer> answer = new CompletableFuture<>();
    volatile long startNanos = System.nanoTime();

    Pending(String requestId, Invocation invocation, long deadlineMillis, String functionArn) {
      this.requestId = requestId;
      this.invocation = invocation;
      this.deadlineMillis = deadlineMillis;
      this.functionArn = functionArn;
    }
  }

  record Answer(InvocationStatus status, String payload, long endNanos) {}

  /** Done when the runtime asks for its first invocation; exceptionally when init failed. */
  final CompletableFuture<Void> ready = new CompletableFuture<>();

  /** Done when the hooks before a snapshot have run and the runtime waits to be restored. */
  final CompletableFuture<Void> snapshot = new CompletableFuture<>();

  private final Semaphore restored = new Semaphore(0);
  private final BlockingQueue<Pending> queue = new LinkedBlockingQueue<>();
  private volatile CompletableFuture<Void> idle = new CompletableFuture<>();
  private volatile @Nullable Pending current;

  void offer(Pending pending) {
    idle = new CompletableFuture<>();
    queue.add(pending);
  }

  void restore() {
    restored.release();
  }

  /** Done while the runtime waits for an invocation: where Lambda freezes it. */
  CompletableFuture<Void> idle() {
    return idle;
  }

  @Override
  public Response handle(Request request) throws InterruptedException {
    String path = request.path();
    if (request.method().equals("GET")) {
      return path.equals(NEXT) ? next() : get(path);
    }
    return post(path, request);
  }

  private Response get(String path) throws InterruptedException {
    if (!path.equals(VERSION + "restore/next")) {
      return Response.of(404);
    }
    snapshot.complete(null);
    restored.acquire();
    return Response.of(200);
  }

  private Response next() throws InterruptedException {
    // In this order: who waits for ready offers an invocation at once, and with it another idle.
    idle.complete(null);
    ready.complete(null);
    Pending pending = queue.take();
    current = pending;
    Map<String, String> headers = new HashMap<>();
    headers.put("Lambda-Runtime-Aws-Request-Id", pending.requestId);
    headers.put("Lambda-Runtime-Deadline-Ms", Long.toString(pending.deadlineMillis));
    headers.put("Lambda-Runtime-Invoked-Function-Arn", pending.functionArn);
    headers.put("Lambda-Runtime-Trace-Id", pending.invocation.traceHeader());
    if (pending.invocation.clientContext() != null) {
      headers.put("Lambda-Runtime-Client-Context", pending.invocation.clientContext());
    }
    pending.startNanos = System.nanoTime();
    return new Response(200, headers, pending.invocation.event());
  }

  private Response post(String path, Request request) {
    if (path.equals(VERSION + "init/error") || path.equals(VERSION + "restore/error")) {
      String payload = request.body();
      snapshot.completeExceptionally(new ReportedException(payload));
      ready.completeExceptionally(new ReportedException(payload));
      return Response.of(202);
    }
    Pending pending = current;
    if (pending == null) {
      return Response.of(404);
    }
    String own = INVOCATION + pending.requestId;
    if (path.equals(own + "/response")) {
      return answer(pending, InvocationStatus.SUCCEEDED, request);
    }
    if (path.equals(own + "/error")) {
      return answer(pending, InvocationStatus.FAILED, request);
    }
    return Response.of(404);
  }

  private static Response answer(Pending pending, InvocationStatus status, Request request) {
    pending.answer.complete(new Answer(status, request.body(), System.nanoTime()));
    return Response.of(202);
  }
}
