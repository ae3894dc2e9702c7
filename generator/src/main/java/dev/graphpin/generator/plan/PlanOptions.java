package dev.graphpin.generator.plan;

/**
 * What a plan depends on beside the spec.
 *
 * @param basePackage the package of the generated classes
 * @param keepProse whether descriptions become Javadoc
 * @param stubs whether nodes that are only named get a class
 * @param names given by hand
 */
public record PlanOptions(String basePackage, boolean keepProse, boolean stubs, NameOverrides names) {
    /** With all descriptions and classes, and no name given by hand. */
    public static PlanOptions in(String basePackage) {
        return new PlanOptions(basePackage, true, true, NameOverrides.NONE);
    }
}
