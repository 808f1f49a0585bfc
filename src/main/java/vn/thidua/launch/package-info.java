/** How the process of the service begins and ends. */
@NullMarked
package vn.thidua.launch;

import org.jspecify.annotations.NullMarked;
