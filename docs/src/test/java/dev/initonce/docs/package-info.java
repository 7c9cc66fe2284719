/** Does what the pages tell their readers to do, and looks at what comes of it. */
@org.jspecify.annotations.NullMarked
package dev.initonce.docs;
