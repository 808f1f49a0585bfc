package vn.thidua.write;

import jakarta.interceptor.InterceptorBinding;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import vn.thidua.problem.TakesParameter;

/**
 * A resource method that changes something: one transaction, {@code Idempotency-Key} on POST, {@code ?dryRun=true}, an
 * audit entry, and a repeat when the database reports a deadlock.
 */
@InterceptorBinding
@TakesParameter(value = "dryRun", type = boolean.class)
@Transactional
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Write {}
