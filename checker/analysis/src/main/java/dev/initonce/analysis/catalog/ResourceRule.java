package dev.initonce.analysis.catalog;

import dev.initonce.analysis.finding.Check;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A group of resources that one check looks for.
 *
 * @param check the check that reports them
 * @param role what they are to a client that is built with them
 * @param types the types, by name
 * @param supertypes the types of which every subtype counts
 * @param except names that do not count, whatever the other parts say
 * @param constructors whether {@code new} builds one
 * @param creators the static methods of the type itself that build one ({@code create})
 * @param builds the methods of a builder that give a finished one
 * @param factories other methods that build one, as {@code owner#method}
 * @param unlessGiven builder methods that make it share something, so that it is cheap
 * @param gives the type that the factories give, whatever a front end takes it for; may be empty
 * @param generated whether the factories are generated code, which may be in view
 * @param advice what to do instead, in a sentence
 */
public record ResourceRule(
    Check check,
    Role role,
    List<NamePattern> types,
    List<String> supertypes,
    List<NamePattern> except,
    boolean constructors,
    Set<String> creators,
    Set<String> builds,
    List<NamePattern> factories,
    Set<String> unlessGiven,
    String gives,
    boolean generated,
    String advice) {

  /** What a resource is to a client that is built with it. */
  public enum Role {
    /** Something by itself. */
    WHOLE,
    /** An HTTP client or credentials provider: inside a client's builder it is part of that. */
    PART
  }

  /** Returns a builder for rules of that check. */
  public static Builder of(Check check) {
    return new Builder(check);
  }

  /** Collects the parts of a rule; not thread-safe. */
  public static final class Builder {
    private final Check check;
    private Role role = Role.WHOLE;
    private List<NamePattern> types = List.of();
    private List<String> supertypes = List.of();
    private List<NamePattern> except = List.of();
    private boolean constructors;
    private Set<String> creators = Set.of();
    private Set<String> builds = Set.of();
    private List<NamePattern> factories = List.of();
    private Set<String> unlessGiven = Set.of();
    private String gives = "";
    private boolean generated;
    private String advice = "Build it once: a static final field, or the handler's constructor.";

    private Builder(Check check) {
      this.check = check;
    }

    /** Sets the role to {@link Role#PART}. */
    public Builder part() {
      role = Role.PART;
      return this;
    }

    /** Sets the types by name pattern. */
    public Builder types(String... patterns) {
      types = patterns(patterns);
      return this;
    }

    /** Sets the types of which every subtype counts. */
    public Builder subtypesOf(String... names) {
      supertypes = List.of(names);
      return this;
    }

    /** Sets the names that never count. */
    public Builder except(String... patterns) {
      except = patterns(patterns);
      return this;
    }

    /** Lets {@code new} build one. */
    public Builder constructors() {
      constructors = true;
      return this;
    }

    /** Sets the static methods of the type itself that build one. */
    public Builder creators(String... names) {
      creators = Set.of(names);
      return this;
    }

    /** Sets the methods of a builder that build one. */
    public Builder builds(String... names) {
      builds = Set.of(names);
      return this;
    }

    /**
     * Sets further factory methods, as {@code owner#method} patterns; {@code <init>} is a
     * constructor.
     *
     * @throws IllegalArgumentException if one has no method
     */
    public Builder factories(String... patterns) {
      factories = Stream.of(patterns).map(NameSyntax::methodPattern).map(NamePattern::of).toList();
      return this;
    }

    /** Sets the builder methods that make it share something, so that it is cheap. */
    public Builder unlessGiven(String... names) {
      unlessGiven = Set.of(names);
      return this;
    }

    /** Sets the type that the factories give, for front ends that cannot tell. */
    public Builder gives(String canonicalName) {
      gives = canonicalName;
      return this;
    }

    /** Lets the factories count where their generated code is in view, too. */
    public Builder generated() {
      generated = true;
      return this;
    }

    /** Sets the advice. */
    public Builder advice(String text) {
      advice = text;
      return this;
    }

    /** Returns the rule. */
    public ResourceRule build() {
      return new ResourceRule(
          check,
          role,
          types,
          supertypes,
          except,
          constructors,
          creators,
          builds,
          factories,
          unlessGiven,
          gives,
          generated,
          advice);
    }

    private static List<NamePattern> patterns(String... texts) {
      return Stream.of(texts).map(NamePattern::of).toList();
    }
  }
}
