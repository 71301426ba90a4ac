package dev.parallax.statements;

import dev.parallax.text.Sentence;
import java.util.Arrays;
import java.util.Set;

/// A first guess at each token's role, by three rules a sentence: "according to SOURCE, CONTENT"; "CONTENT, SOURCE
/// said"; "SOURCE said (that) CONTENT". The tagger takes it as one hint among others.
final class Draft {
    private static final Set<String> ADVERBIAL = Set.of(
            "on",
            "in",
            "at",
            "during",
            "after",
            "before",
            "by",
            "to",
            "late",
            "early",
            "this",
            "yesterday",
            "today",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "last",
            "from",
            "when",
            "as");
    private static final Set<String> JOINTS = Set.of(",", ";", ":", "—", "–", "-", "(", ")");

    private final Reading reading;
    private final Role[] roles;
    private int settled; // the end of what has a role

    private Draft(Reading reading) {
        this.reading = reading;
        this.roles = new Role[reading.size()];
        Arrays.fill(roles, Role.NONE);
    }

    static Role[] of(Reading reading) {
        var draft = new Draft(reading);
        reading.text().sentences().forEach(draft::sentence);
        return draft.roles;
    }

    private void sentence(Sentence sentence) {
        int last = lastWord(sentence);
        for (int i = sentence.first(); i < last; i++) {
            var cue = reading.cue(i);
            if (cue == null || reading.quoted(i) || roles[i] != Role.NONE) {
                continue;
            }
            if (cue.kind() == Cue.Kind.PREPOSITION && reading.word(i + 1).equals("to")) {
                according(sentence, i, last);
            } else if (cue.isVerb() && closesSentence(i, last)) {
                after(sentence, i, last);
            } else if (cue.isVerb() && i > sentence.first()) {
                before(sentence, i, last);
            }
        }
    }

    private void according(Sentence sentence, int cue, int last) {
        int end = cue + 2;
        while (end < last && !isJoint(end)) {
            end++;
        }
        if (cue == sentence.first()) {
            mark(end + 1, last, Role.CONTENT);
        } else {
            mark(Math.max(sentence.first(), settled), isJoint(cue - 1) ? cue - 1 : cue, Role.CONTENT);
        }
        mark(cue, cue + 2, Role.CUE);
        mark(cue + 2, end, Role.SOURCE);
    }

    /// Whether nothing of weight follows the verb up to the sentence's end: "…, said Vask on Monday."
    private boolean closesSentence(int cue, int last) {
        int joint = jointBefore(cue, 16);
        boolean inverted = joint == cue - 1 && joint >= 0;
        return joint >= 0
                && (inverted || cue + 1 >= last || isJoint(cue + 1) || ADVERBIAL.contains(reading.word(cue + 1)));
    }

    private void after(Sentence sentence, int cue, int last) {
        int joint = jointBefore(cue, 16);
        if (joint <= sentence.first() + 1) {
            return;
        }
        mark(Math.max(sentence.first(), settled), joint, Role.CONTENT);
        mark(cue, cue + 1, Role.CUE);
        if (joint == cue - 1) {
            int end = cue + 1;
            while (end < last && !isJoint(end)) {
                end++;
            }
            mark(cue + 1, end, Role.SOURCE);
        } else {
            mark(joint + 1, cue, Role.SOURCE);
        }
    }

    private void before(Sentence sentence, int cue, int last) {
        int start = cue;
        while (start > sentence.first() && roles[start - 1] == Role.NONE && !reading.quoted(start - 1)) {
            start--;
        }
        int content = reading.word(cue + 1).equals("that") ? cue + 2 : cue + 1;
        mark(start, cue, Role.SOURCE);
        mark(cue, cue + 1, Role.CUE);
        mark(content, last, Role.CONTENT);
    }

    private int jointBefore(int cue, int reach) {
        for (int i = cue - 1; i >= 0 && i >= cue - reach; i--) {
            if (isJoint(i) || reading.quoted(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isJoint(int i) {
        return JOINTS.contains(reading.word(i));
    }

    private int lastWord(Sentence sentence) {
        int last = sentence.end();
        while (last > sentence.first() && !reading.token(last - 1).isWord() && !reading.quoted(last - 1)) {
            last--;
        }
        return last;
    }

    private void mark(int from, int to, Role role) {
        for (int i = Math.max(from, 0); i < to && i < roles.length; i++) {
            roles[i] = roles[i] == Role.NONE ? role : roles[i];
        }
        settled = Math.max(settled, Math.min(to, roles.length));
    }
}
