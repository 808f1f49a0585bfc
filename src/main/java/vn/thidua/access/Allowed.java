package vn.thidua.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which roles may call a resource method; an administrator always may. For which units they may is decided inside.
 * Every resource method has this or {@link Open}: without one, nobody may call it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Allowed {

    /** Empty: anybody with a valid token. */
    Role[] value();
}
