package dev.parallax.serve;

import dev.parallax.news.Claim;
import dev.parallax.news.Claim.Evidence;
import dev.parallax.news.Claim.Position;
import dev.parallax.news.Claim.Stand;
import dev.parallax.news.Part;
import dev.parallax.news.Statement.Act;
import dev.parallax.news.Story;
import dev.parallax.serve.Report.Said;
import java.sql.SQLException;
import java.util.List;

/// An invented affair: did the reservoir of Bandwell leak before the flood?
final class Bandwell {
    static final String STORY = "story:bandwell";

    static final Report INQUIRER = new Report(
            "inquirer-1",
            "Tarn Inquirer",
            "2025-03-02T08:15:00Z",
            "Engineer says Bandwell dam leaked for weeks before the flood",
            """
            An engineer who inspected the Bandwell reservoir in February said on Sunday that its north wall had leaked \
            for weeks before the flood that drove four thousand people from their homes.

            Ines Okafor told this newspaper that she had reported “water coming through the joints” twice. The water \
            company declined to discuss her reports.

            Elder Pryce, the company's chairman, denied that the wall had leaked. “There was no leak, there was rain,” \
            Pryce said in a statement.""",
            List.of(
                    new Said("Ines Okafor", "told", "“water coming through the joints”", Act.ASSERT),
                    new Said("Elder Pryce", "denied", "the wall had leaked", Act.DENY),
                    new Said("Elder Pryce", "said in", "“There was no leak, there was rain,”", Act.DENY)));

    static final Report WIRE = new Report(
            "wire-1",
            "Meridian Wire",
            "2025-03-02T11:40:00Z",
            "Dam operator rejects leak claim as clean-up begins",
            """
            BANDWELL — The operator of the Bandwell dam on Sunday rejected a claim that its wall had leaked before the \
            flood.

            Regional minister Sol Tavares confirmed that inspectors had found seepage at the north wall in February. \
            Dana Voss, spokeswoman of the dam safety board, declined to comment on the inspectors' findings.""",
            List.of(
                    new Said("Sol Tavares", "confirmed", "inspectors had found seepage at the north wall", Act.CONFIRM),
                    new Said("Dana Voss", "declined to comment", "the inspectors' findings", Act.DECLINE_TO_COMMENT)));

    static final Report COPY = new Report(
            "gazette-1",
            "Lowland Gazette",
            "2025-03-02T12:05:00Z",
            "Dam operator rejects leak claim",
            "BANDWELL (Meridian Wire) — The operator of the Bandwell dam on Sunday rejected a claim that its wall had"
                    + " leaked before the flood.");

    static final Claim LEAK = new Claim(
            "claim:leak",
            STORY,
            "The north wall of the Bandwell dam leaked before the flood.",
            Claim.Status.DISPUTED,
            2,
            List.of(
                    position(INQUIRER, "Ines Okafor", Stand.ASSERTS, "“water coming through the joints”"),
                    position(INQUIRER, "Elder Pryce", Stand.DENIES, "“There was no leak, there was rain,”"),
                    position(WIRE, "Sol Tavares", Stand.CONFIRMS, "inspectors had found seepage at the north wall"),
                    position(WIRE, "Dana Voss", Stand.DECLINES_TO_COMMENT, "the inspectors' findings")),
            "g1");

    static final Claim HOMES = new Claim(
            "claim:homes",
            STORY,
            "Four thousand people left their homes.",
            Claim.Status.SINGLE_SOURCE,
            1,
            List.of(position(INQUIRER, "Ines Okafor", Stand.ASSERTS, "four thousand people from their homes")),
            "g1");

    private Bandwell() {}

    static void tell(Newsroom newsroom) throws SQLException {
        newsroom.publish(INQUIRER, STORY);
        newsroom.publish(WIRE, STORY);
        newsroom.publish(COPY, STORY);
        newsroom.tell(story(STORY, INQUIRER, WIRE, COPY));
        newsroom.claim(LEAK);
        newsroom.claim(HOMES);
    }

    static Story story(String id, Report... reports) {
        var members = List.of(reports).stream()
                .map(r -> new Story.Member(r.id(), 1, r.publication(), r.equals(COPY) ? WIRE.id() : null))
                .toList();
        return new Story(id, reports[0].title(), "en", members, null, "g1");
    }

    private static Position position(Report report, String holder, Stand stand, String quote) {
        var evidence = new Evidence(report.id(), 1, report.id() + "-s0", Part.TEXT, report.span(quote), quote);
        return new Position(holder, Report.entityId(holder), stand, evidence, report.id(), report.time());
    }
}
