/** Uploaded documents (plain text, DOCX, PDF) made plain text, whatever the file tries to do to the service. */
@NullMarked
package vn.thidua.document;

import org.jspecify.annotations.NullMarked;
