package vn.thidua.problem;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Put on an annotation of resource methods: those methods take a query parameter that their signature does not name.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.ANNOTATION_TYPE)
public @interface TakesParameter {

    /** Name of the parameter. */
    String value();

    Class<?> type();
}
