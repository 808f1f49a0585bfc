package vn.thidua.campaign;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** A list whose rows belong to the campaign itself. */
abstract class ChildPart<E extends CampaignChild, I, V> extends Part<E, I, V> {

    private final Supplier<E> empty;

    ChildPart(
            String name,
            Supplier<E> empty,
            Function<Campaign, List<E>> rows,
            Function<E, I> input,
            Function<E, V> view) {
        super(name, rows, input, view);
        this.empty = empty;
    }

    @Override
    final Supplier<E> blank(Campaign campaign) {
        return () -> {
            var row = empty.get();
            row.campaign = campaign;
            return row;
        };
    }

    @Override
    final void fill(E row, int ordinal, I item, Place place) {
        row.ordinal = ordinal;
        fill(row, item, place);
    }

    /** Takes over an item, noting at its place what is wrong with it. */
    abstract void fill(E row, I item, Place place);
}
