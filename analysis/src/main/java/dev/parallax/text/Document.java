package dev.parallax.text;

import dev.parallax.news.Content;
import dev.parallax.news.Part;
import java.util.List;

/// An article's title and body, each cut into tokens and sentences.
public record Document(Text title, Text body) {

    public static Document of(Content content) {
        return new Document(Text.of(Part.TITLE, content), Text.of(Part.TEXT, content));
    }

    public Text text(Part part) {
        return part == Part.TITLE ? title : body;
    }

    /// The body first: names are given whole there, and short in the title.
    public List<Text> texts() {
        return List.of(body, title);
    }
}
