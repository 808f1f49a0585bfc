package vn.thidua.report.form;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Takes a JSON number, or text that may be read as one later; nothing else. */
public final class NumberOrText extends StdDeserializer<JsonNode> {

    /** Characters: no number that is taken needs more. */
    private static final int LONGEST = 60;

    /** Called by Jackson. */
    public NumberOrText() {
        super(JsonNode.class);
    }

    @Override
    public @Nullable JsonNode deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken().isNumeric()) {
            return DecimalNode.valueOf(parser.getDecimalValue());
        }
        if (parser.hasToken(JsonToken.VALUE_STRING) && parser.getText().length() <= LONGEST) {
            return TextNode.valueOf(parser.getText());
        }
        return (JsonNode) context.handleUnexpectedToken(BigDecimal.class, parser);
    }

    @Override
    public @Nullable JsonNode getNullValue(DeserializationContext context) {
        return null;
    }
}
