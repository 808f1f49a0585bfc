package vn.thidua.codelist;

import vn.thidua.text.Text;

/** A value of an enumeration that people see, with its label. */
public interface Labelled {

    String name();

    Text label();
}
