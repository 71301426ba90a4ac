package dev.parallax.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AgendaTest {
    private static final Instant NOW = Instant.ofEpochMilli(1000);

    private final Map<String, Long> due = new HashMap<>();
    private final Agenda agenda = new Agenda(key -> due.getOrDefault(key, Memory.NEVER), 2);

    private void plan(String key, long at) {
        due.put(key, at);
        agenda.plan(key, at);
    }

    private List<String> taken(Instant now) {
        var all = new ArrayList<String>();
        for (var key = agenda.take(now); key.isPresent(); key = agenda.take(now)) {
            all.add(key.get());
        }
        return all;
    }

    @Test
    void what_is_due_comes_in_the_order_of_time() {
        plan("feed http://b.example/", 900);
        plan("feed http://a.example/", 800);
        plan("feed http://c.example/", 1001);

        assertEquals(List.of("feed http://a.example/", "feed http://b.example/"), taken(NOW));
    }

    @Test
    void a_host_is_asked_for_two_things_at_a_time() {
        plan("page http://a.example/1", 1);
        plan("page http://a.example/2", 2);
        plan("page http://a.example/3", 3);

        assertEquals(List.of("page http://a.example/1", "page http://a.example/2"), taken(NOW));

        due.put("page http://a.example/1", Memory.NEVER);
        agenda.done("page http://a.example/1");
        assertEquals(List.of("page http://a.example/3"), taken(NOW));
    }

    @Test
    void a_plan_that_has_changed_does_not_count() {
        plan("feed http://a.example/", 1);
        plan("feed http://a.example/", 2000);

        assertEquals(List.of(), taken(NOW));
        assertEquals(List.of("feed http://a.example/"), taken(Instant.ofEpochMilli(2000)));
    }

    @Test
    void what_became_due_again_during_its_look_is_taken_again_after_it() {
        plan("feed http://a.example/", 1);
        taken(NOW);

        plan("feed http://a.example/", 900);
        assertEquals(List.of(), taken(NOW));

        agenda.done("feed http://a.example/");
        assertEquals(List.of("feed http://a.example/"), taken(NOW));
    }
}
