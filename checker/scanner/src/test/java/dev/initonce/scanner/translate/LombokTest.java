package dev.initonce.scanner.translate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Chains of calls go through members that Lombok generates. */
class LombokTest {

  @Test
  void buildersAndAccessors() {
    assertThat(
            Translated.of(
                    """
                    package p;
                    import lombok.*;
                    class A {
                      void m(Order order) {
                        var a = Order.builder();
                        var b = Order.builder().id("x").paid(true).build();
                        var c = order.getId();
                        var d = order.isPaid();
                        var e = order.toBuilder().build().getLines().get(0);
                        var f = Price.of(1);
                        var g = new Shop("x").getName();
                        Order.OrderBuilder h = a;
                        val i = b;
                      }
                    }
                    @Data @Builder(toBuilder = true) class Order { String id; boolean paid; java.util.List<String> lines; }
                    @Value(staticConstructor = "of") class Price { int cents; }
                    @AllArgsConstructor class Shop { @Getter private final String name; }
                    """)
                .localTypes())
        .containsExactly(
            "p.Order.OrderBuilder a",
            "p.Order b",
            "String c",
            "boolean d",
            "String e",
            "p.Price f",
            "String g",
            "p.Order.OrderBuilder h",
            "p.Order i");
  }

  @Test
  void aBuilderClassThatIsWrittenInPart() {
    assertThat(
            Translated.of(
                    """
                    package p;
                    import lombok.Builder;
                    class A {
                      void m() { var a = Order.builder().id("x").now().build(); }
                    }
                    @Builder class Order {
                      String id;
                      public static class OrderBuilder { OrderBuilder now() { return this; } }
                    }
                    """)
                .localTypes())
        .containsExactly("p.Order a");
  }

  @Test
  void aBuilderThatNamesItselfEndsTheSearch() {
    assertThat(
            Translated.of(
                    """
                    package p;
                    import lombok.Builder;
                    class A {
                      void m() { var a = Order.builder(); }
                    }
                    class Order {
                      @Builder static OrderBuilder make(String id) { return null; }
                      OrderBuilder other() { return null; }
                    }
                    """)
                .localTypes())
        .containsExactly("p.Order.OrderBuilderBuilder a");
  }

  @Test
  void anAnnotationOfTheSameNameThatIsNotLomboksGeneratesNothing() {
    assertThat(
            Translated.of(
                    """
                    package p;
                    class A { void m(Order order) { var a = order.getId(); } }
                    @interface Data {}
                    @Data class Order { String id; }
                    """)
                .localTypes())
        .containsExactly("? a");
  }
}
