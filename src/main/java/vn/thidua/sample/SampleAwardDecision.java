package vn.thidua.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A decision of {@code samples/award-decisions.json}, invented like the people it names.
 *
 * @param plan code of the plan whose campaign it ends
 * @param unit code of the unit that decides
 * @param nominees names of those who get their award, as nominated
 * @param quotaAcknowledgements what is said for drawing on quotas that are unclear, by their code
 * @param ruleAcknowledgements what is said for rules that leave something unknown, by their id
 */
record SampleAwardDecision(
        String plan,
        String number,
        LocalDate issuedOn,
        String unit,
        String signer,
        String signerRole,
        List<String> nominees,
        Map<String, String> quotaAcknowledgements,
        Map<UUID, String> ruleAcknowledgements) {}
