// CASE resources/user-amazon-class: a user's own class named like an SDK v1 client is none.
// ROW R: not a user's own Amazon… class
package com.acme.marketplace;

class AmazonMarketplaceClient {
  private final String seller;

  AmazonMarketplaceClient(String seller) {
    this.seller = seller;
  }

  String offers() {
    return "offers of " + seller;
  }
}
