package vn.thidua.impact;

/**
 * What of one subject hangs on directives. Each package with such rows has one bean of this type; it adds to
 * {@link Fallen} what this caller may see and nothing else.
 */
public interface Dependents {

    /** The first kind that it finds; beans are asked in the order of {@link ImpactKind}. */
    ImpactKind kind();

    /** Adds what hangs on the documents, campaigns, awards and duties found so far. */
    void find(Fallen fallen);
}
