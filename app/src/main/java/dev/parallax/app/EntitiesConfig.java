package dev.parallax.app;

import dev.parallax.config.Setting;
import dev.parallax.entities.EntityFinder;
import dev.parallax.entities.tagger.Model;
import dev.parallax.gazetteer.Gazetteer;
import dev.parallax.service.SetupException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/// How names are found.
public record EntitiesConfig(
        @Setting("Entities that you know, entities.yaml: they win over those known to Parallax; empty: none.")
        String own,

        @Setting("A model of names that train entities made; empty: the one that comes with Parallax.")
        String model) {

    Gazetteer gazetteer() {
        return Gazetteer.load(own.isEmpty() ? List.of() : EntitiesFile.read(Path.of(own)));
    }

    EntityFinder finder(Gazetteer gazetteer) {
        return model.isEmpty() ? EntityFinder.load(gazetteer) : EntityFinder.load(gazetteer, read());
    }

    private Model read() {
        try {
            return Model.read(Path.of(model));
        } catch (IOException e) {
            throw new SetupException("The model of names " + model + " cannot be read: " + why(e) + ".", e);
        }
    }

    private static String why(IOException e) {
        return e instanceof NoSuchFileException ? "there is no such file" : "it is no such model";
    }
}
