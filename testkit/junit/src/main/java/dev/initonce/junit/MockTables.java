package dev.initonce.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Asks for a {@link dev.initonce.provider.TableProvider}, or an {@link
 * dev.initonce.provider.AsyncTableProvider}, made of Mockito mocks, as a parameter or a field. It
 * needs Mockito, and no DynamoDB Local.
 *
 * <p>The provider gives one mock per definition, the same each time, to stub and to verify:
 *
 * <pre>{@code
 * @Test
 * void missingItemIsNotFound(@MockTables TableProvider tables) {
 *   when(tables.table(COLLECTION).getItem(key("1"))).thenReturn(null);
 *   assertThat(new CollectionRepository(tables).find("1")).isEmpty();
 * }
 * }</pre>
 *
 * <p>Each test has its own mocks. A stub that the test did not use fails it; the message shows the
 * calls that came with other arguments. If the test fails anyway, the message is among the
 * suppressed exceptions.
 */
@Documented
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(MockTablesExtension.class)
public @interface MockTables {

  /** Whether stubs that were not used are left in peace. */
  boolean lenient() default false;
}
