@org.jspecify.annotations.NullMarked
package dev.initonce.accuracy;
