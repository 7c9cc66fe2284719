// CASE resources/dagger-generated-in-view: a component per invocation, with its generated code among the sources.
// ROW R: ContainerStartedPerInvocation, Dagger….create() of a component
package shop.dagger;

final class DaggerShopComponent implements ShopComponent {
  private DaggerShopComponent() {}

  static ShopComponent create() {
    return new DaggerShopComponent();
  }

  @Override
  public Basket basket() {
    return new Basket("basket");
  }
}
