package vn.thidua.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What must be true of the database after races, each as a query that finds the rows of which it is not. Tables are
 * written {@code @nomination}, so that the same queries can be tried on copies with breaches in them.
 */
final class RaceChecks {

    /** What was acknowledged, as the clients noted it. */
    static final String ACKS = "race_ack";

    private static final Pattern TABLE = Pattern.compile("@(\\w+)");

    private static final Map<String, String> CHECKS = new LinkedHashMap<>();

    static {
        decisions();
        histories();
        letters();
        votes();
        people();
        acknowledged();
    }

    private final Connection connection;
    private final String prefix;

    /** @param prefix of the tables to be looked at; empty for those of the service */
    RaceChecks(Connection connection, String prefix) {
        this.connection = connection;
        this.prefix = prefix;
    }

    static Set<String> names() {
        return CHECKS.keySet();
    }

    /** All tables that a check looks at. */
    static Set<String> tables() {
        var tables = new TreeSet<String>();
        CHECKS.values().forEach(query -> {
            var found = TABLE.matcher(query);
            while (found.find()) {
                tables.add(found.group(1));
            }
        });
        return tables;
    }

    /** The breaches of every check that finds any. */
    Map<String, List<String>> all() throws SQLException {
        var breaches = new LinkedHashMap<String, List<String>>();
        for (var name : CHECKS.keySet()) {
            var found = one(name);
            if (!found.isEmpty()) {
                breaches.put(name, found);
            }
        }
        return breaches;
    }

    /** The breaches of one check. */
    List<String> one(String name) throws SQLException {
        var query = TABLE.matcher(CHECKS.get(name)).replaceAll(table -> prefix + table.group(1));
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        } catch (SQLException wrong) {
            throw new SQLException(name + ": " + wrong.getMessage(), wrong);
        }
        return found;
    }

    private static void check(String name, String query) {
        CHECKS.put(name, query);
    }

    private static void decisions() {
        check("more awards than a quota", """
                select concat(hex(q.id), ': ', count(*), ' of ', q.max_count)
                from @award_quota q join @award_quota_use u on u.quota_id = q.id join @award a on a.id = u.award_id
                where a.state = 'GRANTED' group by q.id, q.max_count having count(*) > q.max_count""");
        check("more awards in the campaigns of a quota", """
                select concat(hex(q.id), ': ', count(*), ' of ', q.max_count)
                from @award_quota q
                join (select id as campaign_id, id as root_id from @campaign
                      union select campaign_id, linked_id from @campaign_link where relation = 'ADOPTS') l
                 on l.root_id = q.campaign_id
                join @award a on a.campaign_id = l.campaign_id and a.award_code = q.award_code and a.state = 'GRANTED'
                group by q.id, q.max_count having count(*) > q.max_count""");
        check("a quota miscounts what it has given", """
                select concat(hex(q.id), ': ', q.used_count)
                from @award_quota q left join @award_quota_use u on u.quota_id = q.id
                group by q.id, q.used_count having q.used_count <> count(u.award_id)""");
        check("two decisions on one nomination", """
                select hex(nomination_id) from @award group by nomination_id having count(*) > 1""");
        check("an award and its nomination disagree", """
                select concat(hex(n.id), ' ', n.state, ' ', coalesce(a.state, '-'))
                from @nomination n left join @award a on a.nomination_id = n.id
                where not (coalesce(a.state, '') <=> case n.state when 'AWARDED' then 'GRANTED'
                 when 'REVOKED' then 'REVOKED' else '' end)""");
        check("a decision without some of its awards", """
                select hex(d.id) from @award_decision d left join @award a on a.decision_id = d.id
                group by d.id, d.award_count having d.award_count <> count(a.id)""");
        check("a revoked award without its revocation", """
                select hex(a.id) from @award a left join @award_revocation r on r.award_id = a.id
                group by a.id, a.state having count(r.id) <> max(a.state = 'REVOKED')""");
        check("a required vote skipped", """
                select hex(a.nomination_id) from @award a join @award_decision d on d.id = a.decision_id
                join @award_rule r on r.award_code = a.award_code and r.kind = 'STAGE' and r.verified = 1
                 and r.valid_from <= a.decided_on and r.valid_to >= a.decided_on
                 and json_value(r.content, '$.stage') = 'COUNCIL_VOTE'
                where not exists (
                 select 1 from @council_item i join @council_session s on s.id = i.session_id
                 join @council_minutes m on m.session_id = s.id
                 where i.nomination_id = a.nomination_id and s.state = 'CLOSED' and i.outcome = 'PASSED'
                  and m.closed_at <= d.created_at)""");
    }

    private static void histories() {
        for (var what : List.of("nomination", "submission")) {
            var table = Map.of("what", what);
            check("a gap in the history of a " + what, filled("""
                    select hex({what}_id) from @{what}_event group by {what}_id
                    having min(number) <> 1 or max(number) <> count(*) or count(distinct number) <> count(*)""", table));
            check("a " + what + " without history", filled("""
                    select hex(x.id) from @{what} x left join @{what}_event e on e.{what}_id = x.id where e.id is null""", table));
            check("a broken chain in the history of a " + what, filled("""
                    select concat(hex(y.id), ' ', y.number) from (
                     select e.{what}_id as id, e.number, e.from_state,
                      lag(e.to_state) over (partition by e.{what}_id order by e.number) as state_before
                     from @{what}_event e) y where not (y.state_before <=> y.from_state)""", table));
            check("a " + what + " in another state than its history", filled("""
                    select hex(x.id) from @{what} x
                    join (select {what}_id as id, max(number) as number from @{what}_event group by {what}_id) l
                     on l.id = x.id
                    join @{what}_event e on e.{what}_id = x.id and e.number = l.number
                    where e.to_state <> x.state""", table));
            check("a history of a " + what + " that runs backwards", filled("""
                    select concat(hex(y.id), ' ', y.number) from (
                     select e.{what}_id as id, e.number, e.happened_at,
                      lag(e.happened_at) over (partition by e.{what}_id order by e.number) as moment_before
                     from @{what}_event e) y where y.moment_before > y.happened_at""", table));
            check("lists that do not know the state of a " + what, filled("""
                    select hex(x.id) from @{what} x left join @{what}_scope s on s.{what}_id = x.id
                    where s.{what}_id is null or s.state <> x.state""", table));
        }
    }

    private static void letters() {
        check("a letter miscounts its items", """
                select concat(hex(x.id), ' ', x.state, ' ', x.item_count, ' ', x.pending_count)
                from @submission x left join @submission_item i on i.submission_id = x.id
                group by x.id, x.state, x.item_count, x.pending_count
                having x.item_count <> count(i.id) or x.pending_count <> coalesce(sum(i.outcome = 'PENDING'), 0)""");
        check("a nomination in two letters of one stage", """
                select hex(nomination_id) from @submission_item where open_stage is not null
                group by nomination_id, open_stage having count(*) > 1""");
        check("an item named twice in a letter", """
                select hex(submission_id) from @submission_item group by submission_id, nomination_id
                having count(*) > 1""");
        check("a letter sent with items that its council has not passed", """
                select hex(i.nomination_id) from @submission x join @submission_item i on i.submission_id = x.id
                left join @council_item v on v.session_id = x.minutes_id and v.nomination_id = i.nomination_id
                where x.minutes_id is not null and x.sent_at is not null and x.state <> 'RETURNED'
                 and not (v.outcome <=> 'PASSED')""");
        check("a nomination under way in a letter, by its state not", """
                select concat(hex(i.nomination_id), ' ', n.state) from @submission_item i
                join @nomination n on n.id = i.nomination_id
                where i.open_stage is not null and n.state in ('DRAFT', 'RETURNED', 'WITHDRAWN', 'REFUSED')""");
    }

    private static void votes() {
        check("ballots and used rights differ", """
                select hex(r.item_id) from (select item_id, sum(used) as used from @council_voting_right group by item_id) r
                left join (select item_id, count(*) as ballots from @council_ballot group by item_id) b
                 on b.item_id = r.item_id where r.used <> coalesce(b.ballots, 0)""");
        check("a member with two rights to one vote", """
                select hex(item_id) from @council_voting_right group by attendance_id, item_id having count(*) > 1""");
        check("a closed ballot miscounted", """
                select hex(i.id) from @council_item i join @council_session s on s.id = i.session_id
                left join @council_ballot b on b.item_id = i.id
                where s.state = 'CLOSED' and s.method = 'ELECTRONIC'
                group by i.id, i.present_for, i.present_against, i.present_blank
                having not (i.present_for <=> coalesce(sum(b.choice = 'FOR'), 0))
                 or not (i.present_against <=> coalesce(sum(b.choice = 'AGAINST'), 0))
                 or not (i.present_blank <=> coalesce(sum(b.choice = 'BLANK'), 0))""");
        check("a closed session without minutes", """
                select hex(s.id) from @council_session s left join @council_minutes m on m.session_id = s.id
                group by s.id, s.state having count(m.id) <> max(s.state = 'CLOSED')""");
    }

    private static void people() {
        check("two people under one code", """
                select code from @person group by code having count(*) > 1""");
        check("a person with two main places on one day", """
                select hex(a.person_id) from @membership a
                join @membership b on b.person_id = a.person_id and b.id > a.id
                where a.main = 1 and b.main = 1 and a.valid_from <= b.valid_to and b.valid_from <= a.valid_to""");
        check("a person without a place", """
                select hex(p.id) from @person p left join @membership m on m.person_id = p.id where m.id is null""");
        check("a person whom no list has", """
                select hex(p.id) from @person p left join @person_scope s on s.person_id = p.id
                where s.person_id is null""");
        check("a key without its answer", """
                select request_key from @idempotency_key where status is null""");
    }

    private static void acknowledged() {
        event("nomination", "n", "'SUBMIT', 'RETURN', 'ENDORSE', 'WITHDRAW', 'REFUSE', 'AWARD', 'REVOKE'");
        event("submission", "l", "'CREATE', 'SEND', 'RECEIVE', 'RETURN', 'ANSWER'");
        check("an acknowledged decision is not there, or smaller", """
                select hex(k.target) from @race_ack k left join @award_decision d on d.id = k.target
                where k.kind = 'decision' and not (d.award_count <=> cast(k.detail as signed))""");
        check("a decision that nobody was told of", """
                select hex(d.id) from @award_decision d left join @race_ack k on k.target = d.id where k.id is null""");
        check("two things under one key", """
                select detail from @race_ack where kind = 'created' group by detail having count(distinct target) > 1""");
        check("what was made under a key is not there once", """
                select k.detail from (select distinct detail, target from @race_ack
                 where kind = 'created' and action = 'nomination') k
                left join @nomination n on n.nominee_name = k.detail
                group by k.detail, k.target having count(n.id) <> 1 or max(n.id) <> k.target""");
        check("a decision made under a key is not there", """
                select k.detail from @race_ack k left join @award_decision d on d.id = k.target
                where k.kind = 'created' and k.action = 'decision' and d.id is null""");
        check("an acknowledged ballot is not there as it was cast", """
                select hex(k.target) from @race_ack k left join @council_ballot b on b.id = k.target
                 and b.choice = k.action and b.item_id = unhex(replace(k.detail, '-', ''))
                where k.kind = 'ballot' and b.id is null""");
        check("two ballots of one member", """
                select concat(subject, ' ', detail) from @race_ack where kind = 'ballot'
                group by subject, detail having count(distinct target) > 1""");
        check("a ballot that nobody was told of", """
                select hex(b.id) from @council_ballot b left join @race_ack k on k.target = b.id where k.id is null""");
        check("an imported person is not there", """
                select k.detail from @race_ack k left join @person p on p.id = k.target and p.code = k.detail
                where k.kind = 'person' and p.id is null""");
    }

    /** Steps as they were acknowledged to a subject and as the history has them: the same, and as often. */
    private static void event(String what, String office, String actions) {
        var kind = what.equals("nomination") ? "nomination-event" : "letter-event";
        var values = Map.of("what", what, "office", office, "actions", actions, "kind", kind);
        check("steps of a " + what + " and what was acknowledged differ", filled("""
                select concat(hex(y.id), ' ', y.action, ' ', y.subject, ': ', sum(y.told), ' acknowledged, ',
                 sum(y.kept), ' stored')
                from (select target as id, action, subject, 1 as told, 0 as kept from @race_ack
                      where kind = '{kind}' and subject like 'race:{office}:%'
                      union all
                      select {what}_id, action, subject, 0, 1 from @{what}_event
                      where subject like 'race:{office}:%' and action in ({actions})) y
                group by y.id, y.action, y.subject having sum(y.told) <> sum(y.kept)""", values));
    }

    private static String filled(String query, Map<String, String> values) {
        var text = query;
        for (var value : values.entrySet()) {
            text = text.replace("{" + value.getKey() + "}", value.getValue());
        }
        return text;
    }
}
