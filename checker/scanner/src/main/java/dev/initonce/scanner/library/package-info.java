/**
 * What is known of types that are not in view: the platform's own classes, outlines of well-known
 * libraries, and the naming conventions that builders and the AWS SDKs keep to.
 */
@NullMarked
package dev.initonce.scanner.library;

import org.jspecify.annotations.NullMarked;
