/** A whole plan in one request: document, citations, campaign, quotas, windows, report duties. */
@NullMarked
package vn.thidua.plan;

import org.jspecify.annotations.NullMarked;
