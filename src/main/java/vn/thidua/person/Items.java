package vn.thidua.person;

import java.util.List;

/** All of a short list. */
public record Items<T>(List<T> items) {}
