package com.zaxxer.hikari;

import java.io.Closeable;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;

public class HikariDataSource extends HikariConfig implements DataSource, Closeable {
  public HikariDataSource() {}

  public HikariDataSource(HikariConfig configuration) {}

  @Override
  public native Connection getConnection() throws SQLException;

  @Override
  public native Connection getConnection(String user, String password) throws SQLException;

  @Override
  public native PrintWriter getLogWriter();

  @Override
  public native void setLogWriter(PrintWriter out);

  @Override
  public native void setLoginTimeout(int seconds);

  @Override
  public native int getLoginTimeout();

  @Override
  public native Logger getParentLogger();

  @Override
  public native <T> T unwrap(Class<T> type);

  @Override
  public native boolean isWrapperFor(Class<?> type);

  @Override
  public native void close();
}
