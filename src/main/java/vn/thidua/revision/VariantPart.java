package vn.thidua.revision;

/** Something of the request, beside language, media type and query, that changes how a resource is shown. */
public interface VariantPart {
    String value();
}
