// CASE entry-points/own-interface-named-request-handler: an interface of the program's own is not Lambda's.
// ROW E: Lambda interfaces
package ownhandler;

interface RequestHandler<I, O> {
  O handleRequest(I input);
}
