package vn.thidua.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Text arrives NFC and trimmed; control characters other than tab and line feed, and lone surrogates, are refused. */
final class CleanTextDeserializer extends StdScalarDeserializer<String> {

    CleanTextDeserializer() {
        super(String.class);
    }

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        var text = parser.getText();
        for (int i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (isRefused(character) || isLoneSurrogate(text, i)) {
                return (String) context.handleWeirdStringValue(String.class, text, "control character");
            }
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    private static boolean isRefused(char character) {
        return (Character.isISOControl(character) && character != '\n' && character != '\t' && character != '\r')
                || character == '\uFFFE'
                || character == '\uFFFF';
    }

    private static boolean isLoneSurrogate(String text, int index) {
        var character = text.charAt(index);
        if (Character.isHighSurrogate(character)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        return Character.isLowSurrogate(character)
                && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
    }
}
