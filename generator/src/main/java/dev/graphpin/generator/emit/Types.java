package dev.graphpin.generator.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.graphpin.generator.plan.ClassRef;
import dev.graphpin.generator.plan.JavaType;
import dev.graphpin.generator.plan.JavaType.EdgeOf;
import dev.graphpin.generator.plan.JavaType.Enumerated;
import dev.graphpin.generator.plan.JavaType.ListOf;
import dev.graphpin.generator.plan.JavaType.MapOf;
import dev.graphpin.generator.plan.JavaType.Model;
import dev.graphpin.generator.plan.JavaType.Scalar;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What the plan's types are in source: the Java type, the expression that reads it, and its shape for lists and maps. */
final class Types {
    private static final AnnotationSpec NULLABLE =
            AnnotationSpec.builder(RuntimeTypes.NULLABLE).build();

    // Looking a class up costs more than naming it, and these are named tens of thousands of times over.
    private static final ClassName LIST = ClassName.get(List.class);
    private static final ClassName MAP = ClassName.get(Map.class);
    private static final ClassName STRING = ClassName.get(String.class);
    private static final ClassName INTEGER = ClassName.get(Integer.class);
    private static final ClassName LONG = ClassName.get(Long.class);
    private static final ClassName DOUBLE = ClassName.get(Double.class);
    private static final ClassName BOOLEAN = ClassName.get(Boolean.class);
    private static final ClassName TIME = ClassName.get(OffsetDateTime.class);
    private static final ClassName DATE = ClassName.get(LocalDate.class);

    private final String basePackage;
    /** Each class is named thousands of times over. */
    private final Map<ClassRef, ClassName> classNames = new ConcurrentHashMap<>();

    Types(String basePackage) {
        this.basePackage = basePackage;
    }

    ClassName className(ClassRef ref) {
        return classNames.computeIfAbsent(ref, known -> {
            List<String> path = known.path();
            return ClassName.get(
                    basePackage, path.get(0), path.subList(1, path.size()).toArray(String[]::new));
        });
    }

    /** The type of a value that is there, boxed. */
    TypeName value(JavaType type) {
        if (type instanceof Model model) {
            return className(model.name());
        }
        if (type instanceof Enumerated enumerated) {
            return className(enumerated.name());
        }
        if (type instanceof ListOf list) {
            return ParameterizedTypeName.get(LIST, value(list.element()));
        }
        if (type instanceof MapOf map) {
            return ParameterizedTypeName.get(MAP, STRING, value(map.value()));
        }
        if (type instanceof EdgeOf edge) {
            TypeName element = value(edge.element());
            return edge.isList() ? ParameterizedTypeName.get(RuntimeTypes.CONNECTION, element) : element;
        }
        return switch ((Scalar) type) {
            case TEXT -> STRING;
            case INT32 -> INTEGER;
            case INT64 -> LONG;
            case NUMBER -> DOUBLE;
            case BOOL -> BOOLEAN;
            case TIME -> TIME;
            case DATE -> DATE;
            case ANY -> RuntimeTypes.JSON_VALUE;
            case FILE -> RuntimeTypes.FILE_PART;
        };
    }

    /** The type of a setter's parameter: primitive where there is one. */
    TypeName given(JavaType type) {
        TypeName boxed = value(type);
        return boxed.isBoxedPrimitive() ? boxed.unbox() : boxed;
    }

    /** The type marked as nullable, with the annotation where Java wants it: {@code UserNode.@Nullable Update}. */
    static TypeName nullable(TypeName type) {
        return type.annotated(NULLABLE);
    }

    /** What gives a property of a model. */
    Code get(JavaType type, int index) {
        if (isCollection(type)) {
            return Code.of(collection(type) + "(" + index + ")");
        }
        return type instanceof Scalar scalar && scalar != Scalar.DATE && scalar != Scalar.FILE
                ? Code.of(word(scalar) + "(" + index + ")")
                : Code.of("(", value(type), ") value(" + index + ")");
    }

    private static String collection(JavaType type) {
        if (type instanceof ListOf list) {
            return list.element() == Scalar.TEXT ? "texts" : "list";
        }
        if (type instanceof EdgeOf edge) {
            return edge.isList() ? "edge" : collection(edge.element());
        }
        return "map";
    }

    /** Whether a property of this type is never null. */
    static boolean isCollection(JavaType type) {
        return type instanceof ListOf
                || type instanceof MapOf
                || (type instanceof EdgeOf edge && (edge.isList() || isCollection(edge.element())));
    }

    /** What the runtime calls a type that no generated class has a part in, {@code list<text>}; null for others, which the model reads itself. */
    static @Nullable String word(JavaType type) {
        if (type instanceof Scalar scalar) {
            return scalar.name().toLowerCase(Locale.ROOT);
        }
        String inner = type instanceof ListOf list
                ? word(list.element())
                : type instanceof MapOf map ? word(map.value()) : null;
        return inner == null ? null : (type instanceof ListOf ? "list<" : "map<") + inner + ">";
    }

    /** Reads a value of a type that has no {@link #word} from {@code in}. */
    CodeBlock read(JavaType type) {
        if (type instanceof ListOf list) {
            return CodeBlock.of("in.list($L)", shape(list.element()));
        }
        if (type instanceof MapOf map) {
            return CodeBlock.of("in.map($L)", shape(map.value()));
        }
        if (type instanceof EdgeOf edge) {
            return CodeBlock.of(edge.isList() ? "in.edge($L)" : "in.single($L)", shape(edge.element()));
        }
        return CodeBlock.of("in.object($L)", shape(type));
    }

    CodeBlock shape(JavaType type) {
        if (type instanceof Model model) {
            return CodeBlock.of("$T.CODEC", className(model.name()));
        }
        if (type instanceof Enumerated enumerated) {
            return CodeBlock.of("$T.VALUES", className(enumerated.name()));
        }
        if (type instanceof ListOf list) {
            return CodeBlock.of("$T.list($L)", RuntimeTypes.SHAPES, shape(list.element()));
        }
        if (type instanceof MapOf map) {
            return CodeBlock.of("$T.map($L)", RuntimeTypes.SHAPES, shape(map.value()));
        }
        return CodeBlock.of("$T.$L", RuntimeTypes.SHAPES, ((Scalar) type).name());
    }
}
