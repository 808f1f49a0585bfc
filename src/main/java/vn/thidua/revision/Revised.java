package vn.thidua.revision;

/** An answer about one resource; its revision becomes the {@code ETag}. */
public interface Revised {
    int revision();
}
