package vn.thidua.database;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.dialect.DatabaseVersion;
import org.hibernate.dialect.MySQLDialect;
import org.hibernate.dialect.RowLockStrategy;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;
import org.hibernate.type.StandardBasicTypes;

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

    /** {@code matches(column, query)}: full-text relevance in boolean mode, above zero for a hit. */
    @Override
    public void initializeFunctionRegistry(FunctionContributions contributions) {
        super.initializeFunctionRegistry(contributions);
        contributions
                .getFunctionRegistry()
                .registerPattern(
                        "matches",
                        "match (?1) against (?2 in boolean mode)",
                        contributions.getTypeConfiguration().getBasicTypeRegistry().resolve(StandardBasicTypes.DOUBLE));
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
