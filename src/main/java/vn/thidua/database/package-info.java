/** The database connection: MySQL by configuration, or a server of the service's own when nothing is configured. */
@NullMarked
package vn.thidua.database;

import org.jspecify.annotations.NullMarked;
