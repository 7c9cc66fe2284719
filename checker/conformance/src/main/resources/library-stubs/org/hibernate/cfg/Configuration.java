package org.hibernate.cfg;

import org.hibernate.SessionFactory;

public class Configuration {
  public native Configuration configure();

  public native Configuration addAnnotatedClass(Class<?> type);

  public native SessionFactory buildSessionFactory();
}
