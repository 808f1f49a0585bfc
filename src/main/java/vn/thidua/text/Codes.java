package vn.thidua.text;

/** The form of codes by which people name units, campaigns and plans. */
public final class Codes {

    public static final String FORM = "[A-Z0-9][A-Z0-9._-]{0,63}";

    private Codes() {}
}
