@NullMarked
package dev.initonce.provider;

import org.jspecify.annotations.NullMarked;
