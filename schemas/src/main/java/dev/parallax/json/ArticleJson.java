package dev.parallax.json;

import static dev.parallax.json.Json.array;
import static dev.parallax.json.Json.object;
import static dev.parallax.json.Json.optional;
import static dev.parallax.json.Json.placed;
import static dev.parallax.json.Json.rounded;
import static dev.parallax.json.Json.strings;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parallax.news.Article;
import dev.parallax.news.Citation;
import dev.parallax.news.Content.Cut;
import dev.parallax.news.Dated;
import dev.parallax.news.Entity;
import dev.parallax.news.Mention;
import dev.parallax.news.Stance;
import dev.parallax.news.Statement;
import dev.parallax.news.Statement.Target;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// An article as public JSON.
public final class ArticleJson {
    private ArticleJson() {}

    public static ObjectNode of(Article article) {
        var json = object().put("id", article.id())
                .put("revision", article.version().revision())
                .put("status", article.version().status().name().toLowerCase(Locale.ROOT))
                .put("url", article.publication().url())
                .put("outlet", article.publication().outlet())
                .put("title", article.content().title())
                .put("byline", article.publication().byline())
                .put("section", article.publication().section())
                .put("image", article.publication().image());
        dated(json, "published", article.publication().published());
        dated(json, "modified", article.publication().modified());
        dated(json, "seen", article.publication().seen());
        json.put("first_seen", article.version().firstSeen().toString())
                .put("generation", article.version().generation())
                .put("language", article.content().language())
                .put("text", article.content().text());
        json.set("cuts", array(article.content().cuts(), ArticleJson::of));
        json.set("entities", array(article.annotations().entities(), ArticleJson::of));
        json.set("citations", array(article.annotations().citations(), ArticleJson::of));
        json.set("statements", array(article.annotations().statements(), ArticleJson::of));
        json.set("stances", array(article.annotations().stances(), ArticleJson::of));
        return json;
    }

    public static ObjectNode of(Entity entity) {
        var json = object().put("id", entity.id())
                .put("name", entity.name())
                .put("type", entity.type().name())
                .put("wikidata", entity.wikidata());
        json.set("roles", strings(entity.roles()));
        json.set("mentions", array(entity.mentions(), ArticleJson::of));
        return json;
    }

    public static ObjectNode of(Statement statement) {
        var json = placed(object().put("id", statement.id()), statement.in());
        json.set("source", optional(statement.source()));
        json.put("entity", statement.speaker());
        json.set("cue", optional(statement.cue()));
        json.set("content", array(statement.content(), Json::span));
        json.put("form", statement.form().name()).put("act", statement.act().name());
        json.set("targets", array(statement.targets(), ArticleJson::of));
        json.set("via", strings(statement.via()));
        return json.put("confidence", rounded(statement.confidence()));
    }

    public static ObjectNode of(Stance stance) {
        var json = object().put("holder", stance.holder())
                .put("target", stance.target())
                .put("polarity", stance.polarity().name());
        return placed(json, stance.in(), stance.span())
                .put("statement", stance.statement())
                .put("confidence", rounded(stance.confidence()));
    }

    private static ObjectNode of(Citation citation) {
        var json = object().put("entity", citation.entity())
                .put("name", citation.name())
                .put("kind", citation.kind().name());
        return placed(json, citation.in(), citation.span());
    }

    private static ObjectNode of(Mention mention) {
        return placed(object(), mention.in(), mention.span());
    }

    private static ObjectNode of(Target target) {
        return object().put("entity", target.entity())
                .put("polarity", target.polarity().name());
    }

    private static ObjectNode of(Cut cut) {
        return object().put("kind", cut.kind().name()).put("text", cut.text());
    }

    /// A moment under `name`, and beside it how it was found and whether its zone is known.
    private static void dated(ObjectNode json, String name, @Nullable Dated dated) {
        json.put(name, dated == null ? null : dated.at().toString());
        if (dated != null) {
            json.put(name + "_found", dated.found().name());
            if (!dated.zoned()) {
                json.put(name + "_zone", "unknown");
            }
        }
    }
}
