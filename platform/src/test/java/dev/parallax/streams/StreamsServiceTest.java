package dev.parallax.streams;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.InvalidTxnStateException;
import org.apache.kafka.streams.errors.StreamsException;
import org.junit.jupiter.api.Test;

class StreamsServiceTest {
    @Test
    void a_transaction_lost_while_the_machine_slept_is_no_reason_to_stop() {
        var lost = new StreamsException("cannot commit", new InvalidTxnStateException("aborted meanwhile"));

        assertTrue(StreamsService.lostItsTransaction(lost));
        assertFalse(StreamsService.lostItsTransaction(new StreamsException("no", new AuthorizationException("no"))));
    }
}
