package dev.initonce.junit.lambda;

import com.amazonaws.services.lambda.runtime.CustomPojoSerializer;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import com.amazonaws.services.lambda.runtime.serialization.factories.JacksonFactory;
import java.io.InputStream;
import java.util.Iterator;
import java.util.ServiceLoader;

/**
 * Which serializer reads an event, decided as {@code EventHandlerLoader} of the runtime interface
 * client does: the program's own one, the one for the event types of {@code
 * aws-lambda-java-events}, or the one for all other classes. They read dates, for one, differently.
 */
final class EventSerializers {
  private EventSerializers() {}

  static <E> E read(Class<E> type, InputStream json) {
    Iterator<CustomPojoSerializer> own =
        ServiceLoader.load(
                CustomPojoSerializer.class, Thread.currentThread().getContextClassLoader())
            .iterator();
    if (!own.hasNext()) {
      return serializer(type).fromJson(json);
    }
    CustomPojoSerializer serializer = own.next();
    if (own.hasNext()) {
      throw new IllegalStateException(
          "Lambda's runtime takes one CustomPojoSerializer, and the class path has several");
    }
    return type.cast(serializer.fromJson(json, type));
  }

  private static <E> PojoSerializer<E> serializer(Class<E> type) {
    return LambdaEventSerializers.isLambdaSupportedEvent(type.getName())
        ? LambdaEventSerializers.serializerFor(type, type.getClassLoader())
        : JacksonFactory.getInstance().getSerializer(type);
  }
}
