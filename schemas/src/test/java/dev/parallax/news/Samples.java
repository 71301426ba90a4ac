package dev.parallax.news;

import dev.parallax.news.Claim.Evidence;
import dev.parallax.news.Claim.Position;
import dev.parallax.news.Claim.Stand;
import dev.parallax.news.Content.Cut;
import dev.parallax.news.RawArticle.Payload;
import dev.parallax.news.Statement.Act;
import dev.parallax.news.Statement.Form;
import dev.parallax.news.Statement.Target;
import dev.parallax.watched.Lead;
import dev.parallax.watched.Validators;
import dev.parallax.watched.Watched;
import java.time.Instant;
import java.util.List;

/// One record of each kind, with every field set at least once.
public final class Samples {
    private static final Instant SEEN = Instant.parse("2024-03-05T10:00:00Z");
    private static final Instant PUBLISHED = Instant.parse("2024-03-05T09:20:00Z");
    private static final String TEXT = "Vask denied it. “We did not,” she told Meridian.";

    public static final Publication PUBLICATION = new Publication(
            "https://meridianwire.example/1",
            "Meridian Wire",
            "Ada Lund",
            new Dated(PUBLISHED, Dated.Found.JSON_LD, false),
            Dated.clock(SEEN),
            new Dated(SEEN, Dated.Found.META, true),
            "Politics",
            "https://meridianwire.example/1.jpg");

    public static final RawArticle RAW = new RawArticle(
            "u-1",
            Status.USABLE,
            PUBLICATION,
            "Vask denies",
            "en",
            new Payload(Payload.TEXT, Bytes.utf8(TEXT)),
            "news.jsonl:3",
            new Hints("article", List.of(".promo")));

    private static final Entity VASK = new Entity(
            "person:orlen-vask",
            "Orlen Vask",
            Entity.Type.PERSON,
            null,
            List.of("governor"),
            List.of(new Mention(Part.TEXT, new Span(0, 4)), new Mention(Part.TITLE, new Span(0, 4))));

    private static final Entity MERIDIAN = new Entity(
            "organization:meridian",
            "Meridian",
            Entity.Type.ORGANIZATION,
            "Q1",
            List.of(),
            List.of(new Mention(Part.TEXT, new Span(39, 47))));

    private static final Statement STATEMENT = new Statement(
            "s-1",
            Part.TEXT,
            new Span(30, 33),
            VASK.id(),
            new Span(34, 38),
            List.of(new Span(17, 27)),
            Form.DIRECT,
            Act.DENY,
            List.of(new Target(MERIDIAN.id(), Polarity.NEGATIVE)),
            List.of(MERIDIAN.id()),
            0.75);

    public static final Article ARTICLE = new Article(
            new Version("u-1", 2, Status.USABLE, SEEN, "g1"),
            PUBLICATION,
            new Content("Vask denies", TEXT, "en", List.of(new Cut(Cut.Kind.PROMOTION, "Subscribe"))),
            new Annotations(
                    List.of(VASK, MERIDIAN),
                    List.of(new Citation(MERIDIAN.id(), "Meridian", Citation.Kind.AGENCY, Part.TEXT, new Span(39, 47))),
                    List.of(STATEMENT),
                    List.of(new Stance(
                            VASK.id(), MERIDIAN.id(), Polarity.NEGATIVE, Part.TEXT, new Span(16, 48), "s-1", 0.5))));

    public static final Entry ENTRY = Entry.of(ARTICLE, STATEMENT);

    public static final Story STORY = new Story(
            "story-1", "Vask denies", "en", List.of(new Story.Member("u-1", 2, PUBLICATION, "u-0")), "story-0", "g1");

    public static final Claim CLAIM = new Claim(
            "claim-1",
            "story-1",
            "Vask did it.",
            Claim.Status.DISPUTED,
            1,
            List.of(new Position(
                    "Orlen Vask",
                    VASK.id(),
                    Stand.DENIES,
                    new Evidence("u-1", 2, "s-1", Part.TEXT, new Span(17, 27), "We did not"),
                    "u-1",
                    PUBLISHED)),
            "g1");

    public static final Rejection REJECTION =
            new Rejection("u-1", "news.jsonl:4", "clean", "text must not be empty", Bytes.utf8("{}"), SEEN);

    private static final Lead LEAD = new Lead(
            "https://meridianwire.example/1",
            "Meridian Wire",
            "Vask denies",
            "en",
            new Dated(PUBLISHED, Dated.Found.FEED, true),
            new Dated(SEEN, Dated.Found.FEED, false),
            new Hints("article", List.of()),
            "https://meridianwire.example/feed");

    public static final Watched FEED = new Watched.Feed(
            "https://meridianwire.example/feed",
            new Validators("\"1\"", "Tue, 05 Mar 2024 10:00:00 GMT"),
            SEEN,
            1,
            "no answer",
            List.of(new Watched.Listed(1, -2, "https://meridianwire.example/1")));

    public static final Watched WANTED =
            new Watched.Wanted(LEAD, Status.USABLE, "https://meridianwire.example/0", SEEN, 2, SEEN);

    public static final Watched PAGE = new Watched.Page(
            LEAD, "u-1", Validators.NONE, 7, Status.USABLE, SEEN, 1, 0, Instant.parse("2024-03-05T11:00:00Z"));

    public static final Watched FILE = new Watched.ReadFile("news.warc.gz", 1000, 500);

    public static final SourceAlarm ALARM =
            new SourceAlarm("Meridian Wire", SourceAlarm.Kind.EMPTY_BODIES, 0.75, "u-1", SEEN, "g1");

    private Samples() {}
}
