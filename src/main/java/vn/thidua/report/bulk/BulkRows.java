package vn.thidua.report.bulk;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Rows one after the other, never all at once. */
interface BulkRows extends Closeable {

    /**
     * The next row, which can be read only then: so that what is wrong with it is its own fault.
     *
     * @return null after the last one
     * @throws IOException when nothing can be read from here on
     */
    @Nullable
    Source next() throws IOException;

    /** Whether own fields come as text. */
    boolean haveTextFields();

    /** A row that has not been read yet. */
    interface Source {

        BulkRow read() throws IOException;
    }
}
