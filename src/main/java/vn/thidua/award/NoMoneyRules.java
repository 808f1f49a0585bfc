package vn.thidua.award;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.text.Text;

/** While nobody tells the rules about money, it is unknown. */
@ApplicationScoped
@DefaultBean
class NoMoneyRules implements AwardMoney {

    private static final Money UNKNOWN = new Money(
            null, null, null, List.of(), Text.of("Chưa có quy định về mức tiền.", "No rule about money is on record."));

    @Override
    public Map<Asked, Money> of(Collection<Asked> asked) {
        return asked.stream().distinct().collect(Collectors.toMap(Function.identity(), one -> UNKNOWN));
    }
}
