package vn.thidua.database;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.dialect.DatabaseVersion;
import org.hibernate.dialect.MySQLDialect;
import org.hibernate.dialect.RowLockStrategy;
import org.hibernate.dialect.lock.internal.MySQLLockingSupport;
import org.hibernate.dialect.lock.spi.LockingSupport;
import org.hibernate.dialect.sql.ast.MySQLSqlAstTranslator;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.sql.ast.SqlAstTranslator;
import org.hibernate.sql.ast.SqlAstTranslatorFactory;
import org.hibernate.sql.ast.spi.StandardSqlAstTranslatorFactory;
import org.hibernate.sql.ast.tree.Statement;
import org.hibernate.sql.ast.tree.from.DerivedTableReference;
import org.hibernate.sql.ast.tree.from.QueryPartTableReference;
import org.hibernate.sql.exec.spi.JdbcOperation;
import org.hibernate.type.StandardBasicTypes;

/** The part of MySQL's SQL that MariaDB understands too, so that the same statements run on both. */
public class PortableMySqlDialect extends MySQLDialect {

    /**
     * Has check constraints, window functions and recursive queries, and not yet what MariaDB lacks: the alias of
     * {@code insert ... values (...) as excluded}, time zones in literals.
     */
    private static final DatabaseVersion COMMON_VERSION = DatabaseVersion.make(8, 0, 18);

    private static final LockingSupport WHOLE_ROWS = new MySQLLockingSupport() {
        @Override
        public RowLockStrategy getWriteRowLockStrategy() {
            return RowLockStrategy.NONE; // MariaDB: "for update", but not "for update of alias"
        }
    };

    /** Called by Hibernate when it may not ask the database. */
    public PortableMySqlDialect() {
        super(COMMON_VERSION);
    }

    /** Called by Hibernate when it has asked the database. */
    public PortableMySqlDialect(DialectResolutionInfo info) {
        this();
    }

    /** {@code matches(column, query)}: full-text relevance in boolean mode, above zero for a hit. */
    @Override
    public void initializeFunctionRegistry(FunctionContributions contributions) {
        super.initializeFunctionRegistry(contributions);
        var doubles =
                contributions.getTypeConfiguration().getBasicTypeRegistry().resolve(StandardBasicTypes.DOUBLE);
        contributions
                .getFunctionRegistry()
                .registerPattern("matches", "match (?1) against (?2 in boolean mode)", doubles);
    }

    @Override
    public LockingSupport getLockingSupport() {
        return WHOLE_ROWS;
    }

    @Override
    protected boolean supportsAliasLocks() {
        return false;
    }

    @Override
    protected boolean supportsForShare() {
        return false; // MariaDB: "lock in share mode", which MySQL understands as well
    }

    @Override
    public boolean supportsLateral() {
        return false;
    }

    @Override
    public SqlAstTranslatorFactory getSqlAstTranslatorFactory() {
        return new StandardSqlAstTranslatorFactory() {
            @Override
            protected <T extends JdbcOperation> SqlAstTranslator<T> buildTranslator(
                    SessionFactoryImplementor sessionFactory, Statement statement) {
                return new PortableTranslator<>(sessionFactory, statement, PortableMySqlDialect.this);
            }
        };
    }

    /** Names the columns of {@code from (select ...)} in the query itself: MariaDB has no {@code as t(a, b)}. */
    private static final class PortableTranslator<T extends JdbcOperation> extends MySQLSqlAstTranslator<T> {

        PortableTranslator(SessionFactoryImplementor sessionFactory, Statement statement, MySQLDialect dialect) {
            super(sessionFactory, statement, dialect);
        }

        @Override
        public void visitQueryPartTableReference(QueryPartTableReference query) {
            emulateQueryPartTableReferenceColumnAliasing(query);
        }

        @Override
        protected void renderDerivedTableReferenceIdentificationVariable(DerivedTableReference query) {
            renderTableReferenceIdentificationVariable(query);
        }
    }
}
