package dev.parallax.entities;

import dev.parallax.entities.tagger.Features;
import dev.parallax.entities.tagger.Model;
import dev.parallax.entities.tagger.Tagger;
import dev.parallax.gazetteer.Demonyms;
import dev.parallax.gazetteer.Gazetteer;
import dev.parallax.gazetteer.Known;
import dev.parallax.news.Entity;
import dev.parallax.text.Document;
import dev.parallax.text.Text;
import java.util.List;

/// Finds what an article names: persons, organisations, places and others, each once with all its mentions.
/// Built once; any number of threads may use it.
public final class EntityFinder {
    private final Recognizer recognizer;
    private final BodyNames bodyNames;
    private final Couples couples;
    private final KnownNames knownNames;
    private final Consensus consensus;
    private final Joiner joiner;
    private final Roles roles;

    private EntityFinder(Recognizer recognizer, Gazetteer gazetteer, Demonyms demonyms) {
        this.recognizer = recognizer;
        this.bodyNames = new BodyNames(demonyms);
        this.couples = new Couples(gazetteer);
        this.knownNames = new KnownNames(gazetteer, demonyms);
        this.consensus = new Consensus(gazetteer);
        this.joiner = new Joiner(gazetteer);
        this.roles = new Roles(demonyms);
    }

    public static EntityFinder load() {
        return load(Gazetteer.load());
    }

    public static EntityFinder load(Gazetteer gazetteer) {
        return load(gazetteer, Model.load());
    }

    /// With another model than the one shipped.
    public static EntityFinder load(Gazetteer gazetteer, Model model) {
        var demonyms = Demonyms.load();
        return new EntityFinder(new Tagger(Features.load(gazetteer, demonyms), model), gazetteer, demonyms);
    }

    /// With another recognizer than the one shipped.
    public static EntityFinder with(Recognizer recognizer) {
        return new EntityFinder(recognizer, Gazetteer.load(), Demonyms.load());
    }

    public List<Entity> find(Document document) {
        var found = document.texts().stream()
                .flatMap(text -> knownNames.correct(text, recognized(text)).stream())
                .toList();
        var names = MissedNames.add(document.texts(), consensus.agree(found));
        return joiner.join(names).stream().map(this::entity).toList();
    }

    private List<Name> recognized(Text text) {
        return couples.part(bodyNames.correct(recognizer.names(text)));
    }

    private Entity entity(Thing thing) {
        Known known = thing.known();
        var name = known == null ? Identity.name(thing) : known.name();
        var wikidata = known == null ? null : known.wikidata();
        return new Entity(
                wikidata == null ? Identity.id(thing.type(), name) : wikidata,
                name,
                thing.type(),
                wikidata,
                roles.of(thing),
                thing.names().stream().map(Name::mention).toList());
    }
}
