package vn.thidua.campaign;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.database.Identified;
import vn.thidua.organization.OrgUnit;
import vn.thidua.text.Text;

/**
 * A list that belongs to a campaign and is written as a whole. Rows that stay keep their ids: they are told apart by
 * {@link #key}.
 *
 * @param <E> its rows
 * @param <I> an item as a caller describes it
 * @param <V> an item as it is answered
 */
abstract class Part<E extends Identified, I, V> {

    /** What plans and paths call it. */
    private final String name;

    private final Function<Campaign, List<E>> rows;
    private final Function<E, I> input;
    private final Function<E, V> view;

    /** @param rows the rows in their order, with all that inputs and views show of them */
    Part(String name, Function<Campaign, List<E>> rows, Function<E, I> input, Function<E, V> view) {
        this.name = name;
        this.rows = rows;
        this.input = input;
        this.view = view;
    }

    /** For messages. */
    String name() {
        return name;
    }

    /** Makes rows that belong to the campaign. */
    abstract Supplier<E> blank(Campaign campaign);

    /** Takes over an item, noting at its place what is wrong with it. */
    abstract void fill(E row, int ordinal, I item, Place place);

    /** What tells one item from another: its code where it has one, otherwise its position. */
    Object key(I item, int ordinal) {
        return ordinal;
    }

    /** Units that an item names; they are read together. */
    Stream<@Nullable UUID> units(I item) {
        return Stream.empty();
    }

    /** Reads at once what the items name besides, so that {@link #fill} finds it read. */
    void readOthers(List<I> items) {}

    final List<I> inputs(Campaign campaign) {
        return rows.apply(campaign).stream().map(input).toList();
    }

    List<V> views(Campaign campaign) {
        return rows.apply(campaign).stream().map(view).toList();
    }

    /**
     * Replaces the list of a draft and raises the campaign's revision, unless nothing changes.
     *
     * @param pointer where the list stands in the request, such as {@code #/items}
     */
    final void replace(Campaign campaign, List<I> items, String pointer) {
        campaign.requireDraft(name);
        if (!inputs(campaign).equals(items)) {
            store(campaign, items, pointer);
            campaign.touch();
        }
    }

    /** Replaces the list whatever the status of the campaign. */
    final void store(Campaign campaign, List<I> items, String pointer) {
        var former = new LinkedHashMap<Object, E>();
        for (var row : rows.apply(campaign)) {
            former.put(key(input.apply(row), former.size()), row);
        }
        readUnits(items);
        readOthers(items);
        var blank = blank(campaign);
        var places = new Places();
        var keys = new HashSet<Object>();
        var added = new ArrayList<E>();
        for (int i = 0; i < items.size(); i++) {
            var place = places.at(pointer).at(i);
            var key = key(items.get(i), i);
            if (!keys.add(key)) {
                place.refuse("DUPLICATE", Text.of("“" + key + "” đã có ở trên.", "“" + key + "” is given above."));
            }
            var row = former.remove(key);
            if (row == null) {
                row = blank.get();
                added.add(row);
            }
            fill(row, i, items.get(i), place);
        }
        places.faults().refuse();
        former.values().forEach(Identified::delete);
        added.forEach(row -> row.persist());
        stored(campaign, items);
    }

    /** What else changes with the list. */
    void stored(Campaign campaign, List<I> items) {}

    private void readUnits(List<I> items) {
        Set<UUID> ids = new HashSet<>();
        items.forEach(item -> units(item).forEach(id -> {
            if (id != null) {
                ids.add(id);
            }
        }));
        if (!ids.isEmpty()) {
            OrgUnit.list("id in ?1", ids);
        }
    }
}
