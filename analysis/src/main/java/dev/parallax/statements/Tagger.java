package dev.parallax.statements;

import dev.parallax.learning.Features;
import dev.parallax.learning.LinearModel;
import dev.parallax.learning.SequenceModel;
import dev.parallax.text.Text;
import java.util.ArrayList;
import java.util.List;

/// Marks the sources, cues and contents of a text, paragraph by paragraph, with a learned model. A class is a role
/// and whether the token begins a segment: 0 for none, 2r - 1 for a beginning, 2r for what goes on.
final class Tagger {
    private static final List<Role> ROLES = List.of(Role.values());
    static final int CLASSES = 2 * ROLES.size() - 1;

    /// By how much "nothing" must win: news says things less plainly than stories made to teach.
    private static final float EAGER = 25;

    private final SequenceModel model;

    Tagger(LinearModel model) {
        this.model = new SequenceModel(model, EAGER);
    }

    /// The segments of each paragraph, in order.
    List<List<Segment>> segments(Reading reading, Cast cast) {
        var features = TaggerFeatures.of(reading, cast);
        var found = new ArrayList<List<Segment>>();
        for (var range : paragraphs(reading.text())) {
            found.add(segments(features, range));
        }
        return found;
    }

    /// The tokens of each paragraph.
    static List<Segment> paragraphs(Text text) {
        var found = new ArrayList<Segment>();
        int first = 0;
        for (var paragraph : text.paragraphs()) {
            int end = text.tokenAt(paragraph.end());
            found.add(new Segment(Role.NONE, first, end));
            first = end;
        }
        return found;
    }

    static int beginning(Role role) {
        return 2 * ROLES.indexOf(role) - 1;
    }

    static int rest(Role role) {
        return 2 * ROLES.indexOf(role);
    }

    private static Role role(int type) {
        return ROLES.get((type + 1) / 2);
    }

    private List<Segment> segments(List<Features> features, Segment paragraph) {
        var tags = model.best(features.subList(paragraph.first(), paragraph.end()));
        var found = new ArrayList<Segment>();
        int start = 0;
        for (int i = 1; i <= tags.length; i++) {
            if (i == tags.length || role(tags[i]) != role(tags[start]) || tags[i] % 2 == 1) {
                if (tags[start] != 0) {
                    found.add(new Segment(role(tags[start]), paragraph.first() + start, paragraph.first() + i));
                }
                start = i;
            }
        }
        return found;
    }
}
