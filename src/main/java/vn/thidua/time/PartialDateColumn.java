package vn.thidua.time;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** A partial date as the text that people write. */
@Converter(autoApply = true)
class PartialDateColumn implements AttributeConverter<@Nullable PartialDate, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }

    @Override
    public @Nullable PartialDate convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : PartialDate.parse(text);
    }
}
