package vn.thidua.extraction.accuracy;

/**
 * Of what there is and what was given, how much agrees.
 *
 * @param found what agrees
 * @param there what the truth has
 * @param given what was extracted
 */
record Rate(int found, int there, int given) {

    static final Rate NONE = new Rate(0, 0, 0);

    /** A share: nothing is given beyond what there is. */
    static Rate share(int found, int there) {
        return new Rate(found, there, there);
    }

    Rate plus(Rate other) {
        return new Rate(found + other.found, there + other.there, given + other.given);
    }

    /** 1 where there is nothing to find. */
    double recall() {
        return there == 0 ? 1 : (double) found / there;
    }

    /** 1 where nothing was given. */
    double precision() {
        return given == 0 ? 1 : (double) found / given;
    }
}
