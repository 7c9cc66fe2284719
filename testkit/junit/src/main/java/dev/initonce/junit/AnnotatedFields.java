package dev.initonce.junit;

import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;

/** Sets the fields of test classes that carry an annotation. */
final class AnnotatedFields {
  private AnnotatedFields() {}

  /** The fields of one test instance, those of its superclasses first. */
  static void set(
      Object instance, Class<? extends Annotation> annotation, Function<Field, Object> values) {
    set(instance, instance.getClass(), annotation, values);
  }

  /** The static fields of a test class, those of its superclasses first. */
  static void setStatic(
      Class<?> type, Class<? extends Annotation> annotation, Function<Field, Object> values) {
    set(null, type, annotation, values);
  }

  private static void set(
      @Nullable Object instance,
      Class<?> type,
      Class<? extends Annotation> annotation,
      Function<Field, Object> values) {
    List<Field> fields =
        AnnotationSupport.findAnnotatedFields(
            type,
            annotation,
            field -> Modifier.isStatic(field.getModifiers()) == (instance == null),
            HierarchyTraversalMode.TOP_DOWN);
    fields.forEach(field -> set(instance, field, values.apply(field)));
  }

  private static void set(@Nullable Object instance, Field field, Object value) {
    if (Modifier.isFinal(field.getModifiers())) {
      throw new ExtensionConfigurationException("Cannot set the final field " + field);
    }
    try {
      field.setAccessible(true);
      field.set(instance, value);
    } catch (IllegalAccessException e) {
      throw new ExtensionConfigurationException("Cannot set " + field, e);
    }
  }
}
