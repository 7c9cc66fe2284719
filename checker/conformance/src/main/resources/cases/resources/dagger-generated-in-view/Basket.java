package shop.dagger;

record Basket(String name) {}
