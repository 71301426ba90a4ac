package dev.parallax.claims;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Learns the weights of [Judge] from annotated stories: `Training OUT_FOLDER BUNDLES_FOLDER…` writes both weight
/// files.
final class Training {

    private Training() {}

    public static void main(String... args) throws IOException {
        var bundles = new ArrayList<Bundle>();
        for (int i = 1; i < args.length; i++) {
            bundles.addAll(Bundle.in(Path.of(args[i])));
        }
        write(
                Path.of(args[0], "denial-weights.txt"),
                Logistic.learn(denials(bundles)),
                "one statement denying another");
        write(
                Path.of(args[0], "agreement-weights.txt"),
                Logistic.learn(agreements(bundles)),
                "two statements saying the same");
    }

    static List<Logistic.Example> denials(List<Bundle> bundles) {
        var examples = new ArrayList<Logistic.Example>();
        for (var bundle : bundles) {
            var said = said(bundle);
            var rarities = new Rarities(said);
            for (var claim : said) {
                for (var answer : said) {
                    if (Pairs.mayDeny(claim, answer)) {
                        boolean holds = bundle.claims().stream()
                                .anyMatch(d -> d.asserts()
                                                .contains(claim.statement().id())
                                        && d.denies()
                                                .contains(answer.statement().id()));
                        examples.add(new Logistic.Example(Signs.ofDenial(claim, answer, rarities), holds));
                    }
                }
            }
        }
        return examples;
    }

    static List<Logistic.Example> agreements(List<Bundle> bundles) {
        var examples = new ArrayList<Logistic.Example>();
        for (var bundle : bundles) {
            var said = said(bundle);
            var rarities = new Rarities(said);
            for (int i = 0; i < said.size(); i++) {
                for (int j = i + 1; j < said.size(); j++) {
                    var one = said.get(i).statement().id();
                    var other = said.get(j).statement().id();
                    boolean holds = bundle.claims().stream()
                            .anyMatch(d -> d.asserts().containsAll(List.of(one, other))
                                    || d.denies().containsAll(List.of(one, other)));
                    examples.add(new Logistic.Example(Signs.ofAgreement(said.get(i), said.get(j), rarities), holds));
                }
            }
        }
        return examples;
    }

    private static List<Said> said(Bundle bundle) {
        return bundle.articles().stream()
                .flatMap(a -> Reading.of(new Placed(a, a.id())).stream())
                .sorted(Said.ORDER)
                .toList();
    }

    private static void write(Path file, Map<String, Double> weights, String what) throws IOException {
        var lines = new TreeMap<>(weights)
                .entrySet().stream()
                        .map(e -> String.format(Locale.ROOT, "%s %.3f", e.getKey(), e.getValue()))
                        .collect(Collectors.joining("\n"));
        Files.writeString(
                file,
                "# Weights of the signs of " + what + ". Learnt by dev.parallax.claims.Training\n"
                        + "# from stories written for this project (same licence as the project).\n" + lines + "\n");
    }
}
