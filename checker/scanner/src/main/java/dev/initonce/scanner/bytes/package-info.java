/** Files as the bytes that they are: read without garbage, and searched without being decoded. */
@NullMarked
package dev.initonce.scanner.bytes;

import org.jspecify.annotations.NullMarked;
