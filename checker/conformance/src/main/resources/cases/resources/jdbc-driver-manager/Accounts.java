// CASE resources/jdbc-driver-manager: DriverManager opens a connection to the database on every invocation.
// ROW R: ConnectionOpenedPerInvocation, DriverManager.getConnection
package jdbc;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

public class Accounts implements RequestHandler<Integer, String> {
  @Override
  public String handleRequest(Integer id, Context context) {
    String url = System.getenv("JDBC_URL");
    try (Connection connection = DriverManager.getConnection(url, "app", System.getenv("DB_PW")); // FINDING ConnectionOpenedPerInvocation of Connection via Accounts.handleRequest
        PreparedStatement query =
            connection.prepareStatement("select owner from account where id = ?")) {
      query.setInt(1, id);
      ResultSet rows = query.executeQuery();
      return rows.next() ? rows.getString(1) : null;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
