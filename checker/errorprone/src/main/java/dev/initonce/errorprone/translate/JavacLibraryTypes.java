package dev.initonce.errorprone.translate;

import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.CompletionFailure;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symtab;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.model.JavacElements;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Names;
import dev.initonce.analysis.syntax.LibraryTypes;
import dev.initonce.analysis.syntax.MethodRef;
import dev.initonce.analysis.syntax.TypeUse;
import java.util.Collection;
import java.util.List;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/** What javac knows of the types on its class path. It belongs to javac's thread. */
public final class JavacLibraryTypes implements LibraryTypes {

  private static final String CONSTRUCTOR = "<init>";

  private final Symtab symbols;
  private final Types types;
  private final Names names;
  private final JavacElements elements;

  /** Reads the symbols of that javac call. */
  public JavacLibraryTypes(Context context) {
    this.symbols = Symtab.instance(context);
    this.types = Types.instance(context);
    this.names = Names.instance(context);
    this.elements = JavacElements.instance(context);
  }

  @Override
  public Collection<String> supertypesOf(String canonicalName) {
    ClassSymbol symbol = find(canonicalName);
    if (symbol == null) {
      return List.of();
    }
    try {
      return types.closure(symbol.type).stream()
          .filter(type -> !type.tsym.equals(symbol))
          .map(JavacLibraryTypes::canonicalName)
          .toList();
    } catch (CompletionFailure e) {
      // A supertype is missing on the class path, which javac allows while no one needs it.
      return List.of();
    }
  }

  @Override
  public boolean buildsResource(MethodRef method) {
    ClassSymbol owner = find(method.owner());
    if (owner == null) {
      return false;
    }
    try {
      for (Type type : types.closure(owner.type)) {
        for (Symbol member :
            type.tsym.members().getSymbolsByName(names.fromString(method.name()))) {
          if (member instanceof MethodSymbol found && isMeant(found, method)) {
            return isAnnotated(found);
          }
        }
        if (method.name().equals(CONSTRUCTOR)) {
          return false;
        }
      }
    } catch (CompletionFailure e) {
      // What is missing on the class path says nothing.
    }
    return false;
  }

  private boolean isMeant(MethodSymbol symbol, MethodRef method) {
    List<TypeUse> parameters = method.parameters();
    List<String> declared =
        symbol.erasure(types).getParameterTypes().stream().map(this::erasedName).toList();
    return parameters == null
        ? declared.size() == method.arity()
        : declared.equals(parameters.stream().map(TypeUse::name).toList());
  }

  private String erasedName(Type type) {
    return type instanceof Type.ArrayType array
        ? erasedName(array.elemtype) + "[]"
        : canonicalName(type);
  }

  private static boolean isAnnotated(MethodSymbol symbol) {
    return symbol.getAnnotationMirrors().stream()
        .anyMatch(annotation -> canonicalName(annotation.type).equals(BUILDS_RESOURCE));
  }

  /** Returns whether a class of that canonical name can be read from the class path. */
  public boolean isThere(String canonicalName) {
    return elements.getTypeElement(canonicalName) != null;
  }

  private static String canonicalName(Type type) {
    return type.tsym.getQualifiedName().toString();
  }

  /** A canonical name does not tell packages from enclosing classes: javac joins those with $. */
  private @Nullable ClassSymbol find(String canonicalName) {
    StringBuilder name = new StringBuilder(canonicalName);
    while (true) {
      for (ClassSymbol symbol : symbols.getClassesForName(names.fromString(name.toString()))) {
        if (isReadable(symbol)) {
          return symbol;
        }
      }
      int dot = name.lastIndexOf(".");
      if (dot < 0) {
        return null;
      }
      name.setCharAt(dot, '$');
    }
  }

  /** Completing a class from source would add a file to the compilation after its attribution. */
  private static boolean isReadable(ClassSymbol symbol) {
    boolean isClassFile =
        symbol.classfile != null && symbol.classfile.getKind() == JavaFileObject.Kind.CLASS;
    return symbol.isCompleted() ? symbol.exists() : isClassFile;
  }
}
