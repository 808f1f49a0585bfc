package vn.thidua.directive;

import java.util.Set;

/**
 * Rows of other subjects that name directives. Each package with such rows has one bean of this type; when two records
 * of one document are merged, all of them follow. A test holds {@link #columns} against the foreign keys.
 */
public interface DirectiveReferences {

    /** The columns taken care of, as {@code table.column}. */
    Set<String> columns();

    /** Lets every row that names {@code from} name {@code to}. */
    void repoint(Directive from, Directive to);
}
