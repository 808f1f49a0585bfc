package vn.thidua.database;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * MySQL Connector/J, plus one URL that means the service's own database server, started when it is first opened.
 *
 * <p>A driver, and not a start-up hook, because this is the one place that every way of running the service passes: the
 * packaged service, development mode, tests and integration tests.
 */
public final class MySqlOrEmbeddedDriver implements Driver {

    /** The URL of the service's own server. Any other URL goes to Connector/J as it is. */
    public static final String EMBEDDED_URL = "jdbc:thidua:embedded";

    private final Driver mysql;

    /** Called by the connection pool. */
    public MySqlOrEmbeddedDriver() throws SQLException {
        mysql = new com.mysql.cj.jdbc.Driver();
    }

    @Override
    public @Nullable Connection connect(String url, Properties properties) throws SQLException {
        if (!url.equals(EMBEDDED_URL)) {
            return mysql.connect(url, properties);
        }
        var database = EmbeddedDatabase.configured(mysql);
        var embeddedUrl = database.url();
        var merged = new Properties();
        merged.putAll(properties);
        merged.putAll(database.login());
        return mysql.connect(embeddedUrl, merged);
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
        return url.equals(EMBEDDED_URL) || mysql.acceptsURL(url);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties properties) throws SQLException {
        return url.equals(EMBEDDED_URL) ? new DriverPropertyInfo[0] : mysql.getPropertyInfo(url, properties);
    }

    @Override
    public int getMajorVersion() {
        return mysql.getMajorVersion();
    }

    @Override
    public int getMinorVersion() {
        return mysql.getMinorVersion();
    }

    @Override
    public boolean jdbcCompliant() {
        return mysql.jdbcCompliant();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return mysql.getParentLogger();
    }
}
