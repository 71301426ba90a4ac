package dev.parallax.statements;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Makes the models that find statements from annotated stories, and from texts whose attributions are marked.
public final class TrainStatements {
    private final List<Bundle> stories;
    private final List<Bundle> briefs;
    private final List<MarkedAttributions> marked;

    private TrainStatements(List<Bundle> stories, List<Bundle> briefs, List<MarkedAttributions> marked) {
        this.stories = stories;
        this.briefs = briefs;
        this.marked = marked;
    }

    /// Reads folders of annotated stories and of short reports, JSON files, and of marked texts, files of JSON lines.
    /// Short reports teach all but who speaks.
    public static TrainStatements of(List<Path> stories, List<Path> briefs, List<Path> marked) throws IOException {
        var texts = Stream.<MarkedAttributions>builder();
        for (var folder : marked) {
            MarkedAttributions.read(folder).forEach(texts);
        }
        var more = briefs.isEmpty() ? List.<Bundle>of() : Bundle.read(briefs);
        return new TrainStatements(Bundle.read(stories), more, texts.build().toList());
    }

    /// Writes the models into a folder, which it makes if need be.
    public void train(Path folder) throws IOException {
        var trainer = new StatementTrainer();
        var told = trainer.lessons(stories);
        var all = Stream.concat(told.stream(), trainer.lessons(briefs).stream()).toList();
        var models = trainer.models(told, all, trainer.tagger(all, marked));
        Files.createDirectories(folder);
        models.write(folder);
    }

    /// `train statements` without the rest of Parallax: where to write the models, and the folders of stories.
    public static void main(String[] args) throws IOException {
        var folders = Stream.of(args).skip(1).map(Path::of).toList();
        of(folders, List.of(), List.of()).train(Path.of(args[0]));
    }
}
