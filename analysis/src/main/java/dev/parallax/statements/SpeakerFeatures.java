package dev.parallax.statements;

import dev.parallax.learning.Features;
import dev.parallax.news.Entity;
import java.util.List;
import java.util.Locale;

/// What speaks for one candidate being the one that a source means.
final class SpeakerFeatures {
    private final Reading reading;
    private final SourcePhrase source;
    private final List<Entity> speakers; // of the statements before, the latest first
    private final Company company;
    private int template;

    SpeakerFeatures(Reading reading, SourcePhrase source, List<Entity> speakers, Company company) {
        this.reading = reading;
        this.source = source;
        this.speakers = speakers;
        this.company = company;
    }

    Features of(Candidate candidate) {
        var features = new Features();
        template = candidate.within() ? 1000 : candidate.entity() == null ? 2000 : 3000;
        int kind = Features.code(source.kind());
        int head = reading.word(source.head()).hashCode();
        int headClass = reading.kind(source.head());
        features.add(++template, kind);
        features.add(++template, headClass, kind);
        features.add(++template, head);
        var entity = candidate.entity();
        var last = candidate.last();
        if (entity == null) {
            features.add(++template, source.firstWord());
            features.add(++template, reading.kind(source.segment().first()), headClass);
            features.add(++template, Math.min(source.segment().length(), 6));
            return features;
        }
        int type = Features.code(entity.type());
        features.add(++template, type, kind);
        features.add(++template, type, headClass, kind);
        features.add(++template, type, head);
        features.add(++template, type, Math.min(candidate.othersSince(), 4), kind);
        history(features, entity, kind);
        company(features, entity, kind, headClass);
        if (last == null) {
            unnamed(features, entity);
        } else if (candidate.within()) {
            within(features, last, type);
        } else {
            apart(features, candidate, last, type);
        }
        return features;
    }

    /// How long ago the candidate last spoke.
    private void history(Features features, Entity entity, int kind) {
        int ago = 0;
        while (ago < speakers.size() && ago < 4 && !speakers.get(ago).id().equals(entity.id())) {
            ago++;
        }
        ago = ago >= speakers.size() ? 9 : ago;
        features.add(++template, ago, kind);
        features.add(++template, ago, Features.code(entity.type()), kind);
        features.add(++template, ago, source.firstWord().hashCode());
        features.add(++template, ago, named(entity) ? 1 : 0, kind);
    }

    /// Whether the entity's gender fits, and how near its names the words of the source stand elsewhere.
    private void company(Features features, Entity entity, int kind, int headClass) {
        var gender = company.gender(entity);
        var meant = Gender.of(source.firstWord());
        int fits = gender == null || meant == null ? 0 : gender == meant ? 1 : 2;
        features.add(601, fits, kind);
        features.add(602, source.firstWord(), gender == null ? "" : gender.name());
        int head = company.distance(entity, reading.word(source.head()));
        int words = company.shared(entity, source);
        features.add(603, Math.min(head, 3), kind);
        features.add(604, head, kind);
        features.add(605, Math.min(head, 3), headClass);
        features.add(606, words, kind);
        int shared = sharedName(entity);
        features.add(613, company.weight(entity), kind, Features.code(entity.type()));
        features.add(614, company.weight(entity), headClass, Features.code(entity.type()));
        features.add(615, company.weight(entity), template);
        features.add(608, shared, kind);
        features.add(609, shared, Math.min(head, 3), Features.code(entity.type()));
        features.add(607, words, Math.min(head, 3), Features.code(entity.type()));
    }

    /// How much of the source its name and roles have: 0 no word that tells, 1 some, 2 all but one of several, 3 all.
    private int sharedName(Entity entity) {
        var called = company.words(entity);
        int telling = 0;
        int shared = 0;
        for (int i = source.segment().first(); i < source.segment().end(); i++) {
            if (Beside.tells(reading.word(i))) {
                telling++;
                shared += called.has(reading.word(i)) ? 1 : 0;
            }
        }
        return shared == 0 ? 0 : shared == telling ? 3 : shared + 1 == telling && shared > 1 ? 2 : 1;
    }

    private void unnamed(Features features, Entity entity) {
        features.add(++template + 500, named(entity) ? 1 : 0, Features.code(source.kind()));
        features.add(++template + 500, source.firstWord(), named(entity) ? "1" : "0");
    }

    private void within(Features features, Cast.Appearance last, int type) {
        int segmentEnd = source.segment().end();
        boolean isHead = last.first() <= source.head() && source.head() < last.end();
        boolean ends = last.end() == segmentEnd;
        int before = reading.kind(last.first() - 1);
        int behind = reading.kind(last.end());
        int shape = (isHead ? 4 : 0)
                + (ends ? 2 : 0)
                + (last.first() == source.segment().first() ? 1 : 0);
        features.add(++template, shape, type);
        features.add(++template, shape, type, Features.code(source.kind()));
        features.add(++template, type, before, ends ? 1 : 0);
        features.add(++template, type, behind, isHead ? 1 : 0);
        features.add(++template, type, reading.word(last.first() - 1).hashCode());
        features.add(++template, type, reading.word(last.end()).hashCode());
        features.add(++template, type, reading.kind(source.head()), isHead ? 1 : 0);
    }

    private void apart(Features features, Candidate candidate, Cast.Appearance last, int type) {
        int kind = Features.code(source.kind());
        var entity = last.entity();
        boolean later = last.first() > source.head();
        int distance = later ? 9 : Math.min(8, (source.segment().first() - last.end()) / 12);
        features.add(++template, distance, kind);
        features.add(++template, distance, type, kind);
        features.add(++template, distance, Math.min(candidate.othersSince(), 3), kind);
        features.add(++template, role(last), kind);
        features.add(++template, role(last), named(entity) ? 1 : 0, kind);
        features.add(++template, source.firstWord(), ending(entity, 1));
        features.add(++template, source.firstWord(), ending(entity, 2));
        features.add(++template, source.firstWord(), company.words(entity).first());
        features.add(++template, source.firstWord().hashCode(), reading.kind(last.first() - 1));
        features.add(++template, source.firstWord(), reading.word(last.first() - 1));
        features.add(++template, reading.word(source.head()), reading.word(last.first() - 1));
    }

    /// Whether the head of the source is a word of the candidate's name or of its roles.
    private boolean named(Entity entity) {
        return company.words(entity).has(reading.word(source.head()));
    }

    /// Whether the head of the source stands beside the candidate's last appearance: 0 no, 1 before it, 2 behind it.
    private int role(Cast.Appearance last) {
        var head = reading.word(source.head());
        for (int i = 1; i <= 8; i++) {
            if (reading.word(last.first() - i).equals(head)) {
                return 1;
            }
            if (reading.word(last.end() + i).equals(head)
                    && last.end() + i < source.segment().first()) {
                return 2;
            }
        }
        return 0;
    }

    private String ending(Entity entity, int length) {
        var given = entity.type() == Entity.Type.PERSON ? company.words(entity).first() : "";
        return given.substring(Math.max(0, given.length() - length)).toLowerCase(Locale.ROOT);
    }
}
