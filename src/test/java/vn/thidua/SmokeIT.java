package vn.thidua;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The packaged service starts as well. */
@QuarkusIntegrationTest
class SmokeIT extends SmokeTest {}
