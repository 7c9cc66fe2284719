package dev.initonce.scanner.source;

import java.nio.file.Path;

/**
 * A source file that was found.
 *
 * @param file where it is, without symbolic links in its folders
 * @param shown how its user names it: the path that was given with the way down to it
 * @param start the folder that was given, or the one that holds the file that was
 * @param isGiven whether its user named the file itself
 */
public record SourcePath(Path file, String shown, Path start, boolean isGiven) {}
