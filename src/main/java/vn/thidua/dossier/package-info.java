/** The dossier of a nomination: which parts it must have, and the files that are there. */
@NullMarked
package vn.thidua.dossier;

import org.jspecify.annotations.NullMarked;
