package com.acme.inventory.store;

public class StockService {
  private final StockRepository repository;

  public StockService() {
    repository = new StockRepository("stock");
  }

  public int available(String sku) {
    return Math.max(0, repository.count(sku));
  }
}
