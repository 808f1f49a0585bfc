/** Reading a Vietnamese administrative text: its header, its outline and what it cites; nothing else depends on it. */
@NullMarked
package vn.thidua.extraction;

import org.jspecify.annotations.NullMarked;
