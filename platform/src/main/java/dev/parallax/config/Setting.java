package dev.parallax.config;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// What a component of a configuration record means, for the settings page, and its value where none is given.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Setting {
    /// What it does, in a sentence.
    String value();

    /// The value where none is given, written as in the file.
    String byDefault() default "";
}
