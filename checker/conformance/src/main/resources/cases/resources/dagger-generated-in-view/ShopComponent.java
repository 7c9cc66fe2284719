package shop.dagger;

import dagger.Component;

@Component
interface ShopComponent {
  Basket basket();
}
