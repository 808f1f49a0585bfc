package vn.thidua.database;

import org.hibernate.dialect.DatabaseVersion;
import org.hibernate.dialect.MySQLDialect;
import org.hibernate.dialect.RowLockStrategy;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;

/**
 * The SQL that MySQL and MariaDB both understand.
 *
 * <p>MariaDB reports a version of its own numbering, so the version is fixed: with the reported one Hibernate refuses
 * recursive queries.
 */
public class PortableMySqlDialect extends MySQLDialect {

    private static final DatabaseVersion VERSION = DatabaseVersion.make(8, 4);

    public PortableMySqlDialect() {
        super(VERSION);
    }

    public PortableMySqlDialect(DialectResolutionInfo info) {
        super(VERSION);
    }

    /** MariaDB has {@code for update}, but not {@code for update of alias}. */
    @Override
    public RowLockStrategy getWriteRowLockStrategy() {
        return RowLockStrategy.NONE;
    }

    /** MariaDB has {@code lock in share mode}, but no alias after it. */
    @Override
    public RowLockStrategy getReadRowLockStrategy() {
        return RowLockStrategy.NONE;
    }
}
