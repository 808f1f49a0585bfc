/** Administrative documents as DOCX, laid out as Decree 30/2020 has it, with words from templates. */
@NullMarked
package vn.thidua.letter;

import org.jspecify.annotations.NullMarked;
