package dev.initonce.junit.benchmark;

import static dev.initonce.junit.Item.COLLECTION;

import dev.initonce.junit.DynamoDbTest;
import dev.initonce.provider.TableProvider;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;

/** A JVM whose only test puts one item, and says when it was there. */
public final class ColdStart {
  private ColdStart() {}

  static final class Bare {
    @Test
    void test() {
      AmazonDynamoDBLocal database = DynamoDBEmbedded.create(true);
      Work.newTable(database.dynamoDbClient()).putItem(Work.ITEM);
      report();
      database.shutdownNow();
    }
  }

  @DynamoDbTest
  static final class Testkit {
    @Test
    void test(TableProvider tables) {
      tables.table(COLLECTION).putItem(Work.ITEM);
      report();
    }
  }

  /** Runs the test class that is named. */
  public static void main(String[] arguments) throws ClassNotFoundException {
    Tests.run(Class.forName(arguments[0]), "", 1);
  }

  private static void report() {
    Cost cost = Cost.sinceJvmStart();
    System.out.println(cost.wallMillis() + " " + cost.cpuMillis());
  }

  static Cost in(Class<?> testClass) {
    try {
      Process jvm =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  ColdStart.class.getName(),
                  testClass.getName())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String output = new String(jvm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (jvm.waitFor() != 0) {
        throw new IllegalStateException(testClass + " failed: " + output);
      }
      String[] figures = output.strip().split(" ", -1);
      return new Cost(Double.parseDouble(figures[0]), Double.parseDouble(figures[1]));
    } catch (IOException e) {
      throw new IllegalStateException("Cannot start a JVM", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", e);
    }
  }
}
