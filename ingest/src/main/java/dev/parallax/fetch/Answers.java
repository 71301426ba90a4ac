package dev.parallax.fetch;

import dev.parallax.watched.Validators;
import java.time.Instant;
import org.apache.hc.client5.http.utils.DateUtils;
import org.jspecify.annotations.Nullable;

/// What the last reply on the way to a document means.
final class Answers {
    private Answers() {}

    /// `asked` are the validators that the server was asked with.
    static Fetched of(Target target, boolean movedForGood, Reply reply, Validators asked, Instant now) {
        var status = reply.status();
        return switch (status) {
            case 200, 203 -> document(target, movedForGood, reply);
            case 304 ->
                asked.equals(Validators.NONE)
                        ? Fetched.Failed.of("status 304 to a request without validators")
                        : new Fetched.Unchanged(reply.validators(asked));
            case 404, 410 -> new Fetched.Gone(status);
            default ->
                forNow(status)
                        ? new Fetched.Failed(
                                "status " + status,
                                RetryAfter.read(reply.header("Retry-After"), now)
                                        .orElse(null))
                        : new Fetched.Refused("status " + status);
        };
    }

    private static boolean forNow(int status) {
        return status < 400 || status >= 500 || status == 408 || status == 421 || status == 425 || status == 429;
    }

    private static Fetched.Document document(Target target, boolean movedForGood, Reply reply) {
        var type = reply.header("Content-Type");
        return new Fetched.Document(
                target.url(),
                movedForGood,
                reply.bytes(),
                type == null ? "" : type,
                reply.validators(Validators.NONE),
                date(reply.header("Date")));
    }

    private static @Nullable Instant date(@Nullable String header) {
        return header == null ? null : DateUtils.parseStandardDate(header);
    }
}
