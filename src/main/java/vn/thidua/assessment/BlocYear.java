package vn.thidua.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.Optional;
import vn.thidua.database.RevisedEntity;
import vn.thidua.organization.OrgUnit;

/** A bloc in one year: who leads it, and by which criteria its members are scored. */
@Entity
public class BlocYear extends RevisedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public EmulationBloc bloc;

    public int year;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public OrgUnit leadUnit;

    static Optional<BlocYear> of(EmulationBloc bloc, int year) {
        return find("from BlocYear y join fetch y.leadUnit where y.bloc = ?1 and y.year = ?2", bloc, year)
                .singleResultOptional();
    }

    List<BlocMember> members() {
        return BlocMember.list("from BlocMember m join fetch m.unit where m.blocYear = ?1 order by m.ordinal", this);
    }

    List<BlocCriterion> criteria() {
        return BlocCriterion.list("blocYear = ?1 order by ordinal", this);
    }
}
