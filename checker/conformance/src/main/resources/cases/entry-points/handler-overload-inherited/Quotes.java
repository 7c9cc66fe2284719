// CASE entry-points/handler-overload-inherited: a method that is inherited competes with the class's own overloads.
// ROW E: overloads, inherited ones compete
// OPTION handlers=quotes.Quotes::quote,quotes.Terms::quote,quotes.Orders::quote,quotes.Shelf::list
package quotes;

import software.amazon.awssdk.services.s3.S3Client;

public class Quotes extends Pricing {
  public String quote(String item) {
    return S3Client.create().getObjectAsBytes(g -> g.bucket("quotes").key(item)).asUtf8String();
  }
}
