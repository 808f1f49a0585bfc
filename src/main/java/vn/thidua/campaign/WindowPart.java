package vn.thidua.campaign;

import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.PartyInput;
import vn.thidua.text.Text;

/** When nominations for a campaign are taken. */
@Singleton
class WindowPart extends ChildPart<NominationWindow, WindowInput, WindowView> {

    WindowPart() {
        super("nominationWindows", NominationWindow::new, NominationWindow::of, WindowInput::of, WindowView::of);
    }

    @Override
    void fill(NominationWindow row, WindowInput item, Place place) {
        row.level = item.level();
        row.opensOn = item.opensOn();
        row.dueDate = item.due() == null ? null : item.due().date();
        row.dueBound = item.due() == null ? null : item.due().bound();
        row.wording = item.wording();
        row.addressee = place.at("addressee").unitOf(item.addressee());
        row.addresseeText = Place.textOf(item.addressee());
        var lastDay = row.lastDay();
        if (row.opensOn != null && lastDay != null && lastDay.isBefore(row.opensOn)) {
            place.at("due")
                    .refuse(
                            "ENDS_BEFORE_IT_BEGINS",
                            Text.of("Hết hạn trước ngày bắt đầu.", "It would end before it begins."));
        }
    }

    @Override
    Stream<@Nullable UUID> units(WindowInput item) {
        return Stream.of(PartyInput.unitOf(item.addressee()));
    }
}
