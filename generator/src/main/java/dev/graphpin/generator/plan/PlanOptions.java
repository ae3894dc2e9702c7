package dev.graphpin.generator.plan;

/**
 * What a plan depends on beside the spec.
 *
 * @param basePackage the package of the generated classes
 * @param docs how much of the descriptions becomes Javadoc
 * @param stubs whether nodes that are only named get a class
 * @param names given by hand
 */
public record PlanOptions(String basePackage, DocDetail docs, boolean stubs, NameOverrides names) {
    /** With all descriptions and classes, and no name given by hand. */
    public static PlanOptions in(String basePackage) {
        return new PlanOptions(basePackage, DocDetail.ALL, true, NameOverrides.NONE);
    }

    /** Names and types alone, for a plan that is compared and not emitted. */
    public static PlanOptions undocumented(String basePackage) {
        return new PlanOptions(basePackage, DocDetail.NONE, true, NameOverrides.NONE);
    }
}
