/** Types as the resolver knows them, in view or not: members, generics, overloads. */
@NullMarked
package dev.initonce.scanner.type;

import org.jspecify.annotations.NullMarked;
