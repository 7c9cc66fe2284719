// CASE resources/graph-and-wide-column-databases: drivers of graph and wide-column databases hold a pool, however their builders are called.
// ROW R: ConnectionOpenedPerInvocation, graph and wide-column databases
package friends;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.datastax.oss.driver.api.core.CqlSession;
import com.datastax.oss.driver.api.core.CqlSessionBuilder;
import org.apache.tinkerpop.gremlin.driver.Client;
import org.apache.tinkerpop.gremlin.driver.Cluster;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

public class Friends implements RequestHandler<String, String> {
  private static final Driver NEO4J = GraphDatabase.driver("neo4j://graph");
  private static final Cluster NEPTUNE = Cluster.build().addContactPoint("neptune").create();
  private static final Client KEPT = NEPTUNE.connect();
  private static final CqlSession CASSANDRA = CqlSession.builder().withKeyspace("k").build();

  @Override
  public String handleRequest(String name, Context context) {
    NEO4J.session();
    KEPT.submit("g.V()");
    CASSANDRA.execute("select");
    Driver driver = GraphDatabase.driver("neo4j://graph"); // FINDING ConnectionOpenedPerInvocation of Driver
    Cluster cluster = Cluster.build().addContactPoint("neptune").port(8182).create(); // FINDING ConnectionOpenedPerInvocation of Cluster
    Cluster opened = Cluster.open(); // FINDING ConnectionOpenedPerInvocation of Cluster
    Client client = NEPTUNE.connect(); // FINDING ConnectionOpenedPerInvocation of Client
    CqlSession session = CqlSession.builder().withKeyspace("k").build(); // FINDING ConnectionOpenedPerInvocation of CqlSession
    CqlSession second = new CqlSessionBuilder().withKeyspace("k").build(); // FINDING ConnectionOpenedPerInvocation of CqlSession
    var later = CqlSession.builder().buildAsync(); // FINDING ConnectionOpenedPerInvocation of CqlSession
    return name + driver + cluster + opened + client + session + second + later;
  }
}
