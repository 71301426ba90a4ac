package dev.parallax.fetch;

import java.io.IOException;

/// Asking again will not help; the message says why.
final class Refusal extends IOException {
    Refusal(String reason) {
        super(reason);
    }
}
