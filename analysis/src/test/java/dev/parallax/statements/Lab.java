package dev.parallax.statements;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.news.*;
import dev.parallax.text.Text;
import java.io.PrintStream;
import java.nio.file.*;
import java.util.*;
import java.util.stream.*;

final class Lab {
    public static void main(String[] args) throws Exception {
        var bundles = Bundle.read(List.of(Path.of(args[1]), Path.of(args[2])));
        var training = new StatementTraining();
        int folds = Integer.parseInt(args[0]);
        try (var out = new PrintStream(args[3], "UTF-8")) {
            for (int fold = 0; fold < folds; fold++) {
                var train = new ArrayList<Bundle>(); var test = new ArrayList<Bundle>();
                for (int i = 0; i < bundles.size(); i++) (i % folds == fold ? test : train).add(bundles.get(i));
                long t = System.nanoTime();
                var models = training.models(train);
                System.err.printf("fold %d trained in %.1fs%n", fold, (System.nanoTime() - t) / 1e9);
                var finder = StatementFinder.of(models);
                for (var b : test) for (var r : b.reports()) {
                    var text = Text.of(Part.TEXT, r.text());
                    var entities = GoldEntities.of(b, r.text());
                    var found = finder.find(r.id(), text, entities, List.of());
                    out.println(json(r, found.entities(), found.statements()));
                }
            }
        }
    }
    static String json(Bundle.Report r, List<Entity> entities, List<Statement> statements) throws Exception {
        var o = new LinkedHashMap<String, Object>(); o.put("id", r.id()); o.put("text", r.text());
        o.put("entities", entities.stream().map(e -> Map.of("id", e.id(), "name", e.name(), "type", e.type())).toList());
        o.put("statements", statements.stream().map(s -> { var m = new LinkedHashMap<String, Object>();
            m.put("source", s.source()); m.put("cue", s.cue()); m.put("content", s.content()); m.put("entity", s.speaker()); m.put("act", s.act()); m.put("form", s.form());
            m.put("targets", s.targets()); m.put("via", s.via()); return m; }).toList());
        return new ObjectMapper().writeValueAsString(o);
    }
}
