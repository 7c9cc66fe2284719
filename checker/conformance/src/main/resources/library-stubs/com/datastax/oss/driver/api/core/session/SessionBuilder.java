package com.datastax.oss.driver.api.core.session;

public abstract class SessionBuilder<SelfT, SessionT> {
  public native SelfT withKeyspace(String keyspace);

  public native SessionT build();

  public native java.util.concurrent.CompletionStage<SessionT> buildAsync();
}
