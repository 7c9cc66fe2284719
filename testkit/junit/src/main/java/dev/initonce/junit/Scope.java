package dev.initonce.junit;

/** How long a local database lives. */
public enum Scope {
  /**
   * Each test has its own, empty at first. It is started when the test first asks for something of
   * it and closed after the test's last {@code @AfterEach}. A test factory's dynamic tests share
   * that of the factory; each repetition of a repeated or parameterized test has its own.
   */
  TEST,
  /**
   * The tests of a class share one, those of its {@code @Nested} classes included. It is closed
   * after the class's last {@code @AfterAll}.
   */
  CLASS,
  /**
   * Every test of the run with the same settings shares one. It is closed when the test engine has
   * finished.
   */
  SHARED
}
