package vn.thidua.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tries {@link RaceChecks} themselves: copies the tables without their keys, plants a breach for every check, one after
 * the other, and asks whether that check finds it.
 */
final class RacePlants {

    private static final String PREFIX = "planted_";

    private static final String SOME_ID = "unhex('ffffffffffff7fff8fffffffffffffff')";

    private static final Map<String, String> PLANTS = new LinkedHashMap<>();

    static {
        plant("more awards than a quota", "update @award_quota set max_count = 1 where used_count > 1 limit 1");
        plant("more awards in the campaigns of a quota", "update @award_quota set max_count = 1 where used_count > 1");
        plant("a quota miscounts what it has given", "update @award_quota set used_count = used_count + 1 limit 1");
        plant("two decisions on one nomination", "insert into @award select * from @award limit 1");
        plant(
                "an award and its nomination disagree",
                "update @nomination set state = 'DRAFT' where state = 'AWARDED' limit 1");
        plant(
                "a decision without some of its awards",
                "update @award_decision set award_count = award_count + 1 limit 1");
        plant("a revoked award without its revocation", "delete from @award_revocation limit 1");
        plant(
                "a required vote skipped",
                "update @award set award_code = '" + RaceWorld.VOTED_AWARD + "' where award_code = '" + RaceWorld.AWARD
                        + "' limit 1");
        for (var what : List.of("nomination", "submission")) {
            plant("a gap in the history of a " + what, "delete from @" + what + "_event where number = 1");
            plant(
                    "a " + what + " without history",
                    "insert into @" + what + " select * from @" + what + " limit 1; update @" + what + " set id = "
                            + SOME_ID + " limit 1");
            plant(
                    "a broken chain in the history of a " + what,
                    "update @" + what + "_event set from_state = 'REFUSED' where number = 2 limit 1");
            plant(
                    "a " + what + " in another state than its history",
                    "update @" + what + " set state = 'REVOKED' limit 2");
            plant(
                    "a history of a " + what + " that runs backwards",
                    "update @" + what + "_event set happened_at = '2000-01-01' where number = 2 limit 1");
            plant(
                    "lists that do not know the state of a " + what,
                    "update @" + what + "_scope set state = 'NONE' limit 1");
        }
        plant("a letter miscounts its items", "update @submission set pending_count = pending_count + 1 limit 1");
        plant(
                "a nomination in two letters of one stage",
                "insert into @submission_item select * from @submission_item where open_stage is not null limit 1");
        plant("an item named twice in a letter", "insert into @submission_item select * from @submission_item limit 2");
        plant(
                "a letter sent with items that its council has not passed",
                "update @submission set minutes_id = " + SOME_ID
                        + " where sent_at is not null and state <> 'RETURNED'");
        plant(
                "a nomination under way in a letter, by its state not",
                "update @nomination n join @submission_item i on i.nomination_id = n.id set n.state = 'DRAFT'"
                        + " where i.open_stage is not null");
        plant("ballots and used rights differ", "update @council_voting_right set used = 1 - used limit 1");
        plant(
                "a member with two rights to one vote",
                "insert into @council_voting_right select * from @council_voting_right limit 1");
        plant(
                "a closed ballot miscounted",
                "update @council_item set present_for = present_for + 1 where present_for is not null");
        plant("a closed session without minutes", "delete from @council_minutes limit 1");
        plant("two people under one code", "insert into @person select * from @person limit 1");
        plant(
                "a person with two main places on one day",
                "update @membership set valid_from = '2000-01-01', valid_to = '9999-12-31', main = 1;"
                        + " insert into @membership select * from @membership limit 1; update @membership set id = "
                        + SOME_ID + " limit 1");
        plant(
                "a person without a place",
                "insert into @person select * from @person limit 1; update @person set id = " + SOME_ID + " limit 1");
        plant("a person whom no list has", "delete from @person_scope");
        plant("a key without its answer", "update @idempotency_key set status = null limit 1");
        plant(
                "steps of a nomination and what was acknowledged differ",
                "delete from @nomination_event where subject like 'race:n:%' limit 1");
        plant(
                "steps of a submission and what was acknowledged differ",
                "insert into @submission_event select * from @submission_event"
                        + " where subject like 'race:l:%' and action = 'SEND' limit 1");
        plant(
                "an acknowledged decision is not there, or smaller",
                "delete d from @award_decision d join @race_ack k on k.target = d.id where k.kind = 'decision'");
        plant(
                "a decision that nobody was told of",
                "insert into @award_decision select * from @award_decision limit 1; update @award_decision set id = "
                        + SOME_ID + " limit 1");
        plant(
                "two things under one key",
                "update @race_ack set target = " + SOME_ID + " where kind = 'created' and action = 'decision' limit 1");
        plant(
                "what was made under a key is not there once",
                "insert into @nomination select * from @nomination where nominee_name like 'race:%' limit 1");
        plant(
                "a decision made under a key is not there",
                "update @race_ack set target = " + SOME_ID + " where kind = 'created' and action = 'decision'");
        plant(
                "an acknowledged ballot is not there as it was cast",
                "update @council_ballot set choice = 'NONE' limit 1");
        plant(
                "two ballots of one member",
                "update @race_ack set subject = 'one' , detail = 'one' where kind = 'ballot'");
        plant("a ballot that nobody was told of", "update @council_ballot set id = " + SOME_ID + " limit 1");
        plant(
                "an imported person is not there",
                "update @race_ack set target = " + SOME_ID + " where kind = 'person' limit 1");
    }

    private final Connection connection;

    RacePlants(Connection connection) {
        this.connection = connection;
    }

    private static void plant(String check, String statements) {
        PLANTS.put(check, statements);
    }

    /** The checks that do not find what they are for. */
    List<String> missed() throws SQLException {
        connection.commit();
        for (var table : RaceChecks.tables()) {
            execute("drop table if exists " + PREFIX + table);
            execute("create table " + PREFIX + table + " as select * from " + table);
        }
        connection.commit();
        var checks = new RaceChecks(connection, PREFIX);
        var missed = new ArrayList<>(RaceChecks.names());
        missed.removeAll(PLANTS.keySet());
        for (var plant : PLANTS.entrySet()) {
            var before = checks.one(plant.getKey()).size();
            for (var statement : plant.getValue().split(";")) {
                execute(statement.replace("@", PREFIX));
            }
            if (checks.one(plant.getKey()).size() <= before) {
                missed.add(plant.getKey());
            }
            connection.rollback();
        }
        return missed;
    }

    private void execute(String statement) throws SQLException {
        try (var command = connection.createStatement()) {
            command.execute(statement);
        } catch (SQLException wrong) {
            throw new SQLException(statement + ": " + wrong.getMessage(), wrong);
        }
    }
}
