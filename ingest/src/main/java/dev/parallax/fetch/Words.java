package dev.parallax.fetch;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;

/// What an exception means, in words for a user.
final class Words {
    private static final int LONGEST = 200;

    private Words() {}

    static String of(Exception e) {
        return switch (e) {
            case Refusal _, LeftAlone _, UnknownHostException _ -> said(e);
            case SSLException s -> "no secure connection: " + said(s);
            case ConnectException _ -> "no connection: refused";
            case ConnectTimeoutException _ -> "no connection within the time limit";
            case SocketTimeoutException _ -> "no byte within the time limit";
            case MessageConstraintException _ -> "headers longer or more than allowed";
            case NoHttpResponseException _ -> "connection closed without an answer";
            case ConnectionClosedException _ -> "connection closed before the end of the document";
            case EOFException _ -> "compressed document cut short";
            case ZipException z -> "compressed document broken: " + said(z);
            case ClientProtocolException p -> "answer is not HTTP: " + said(p);
            case IOException _ -> said(e);
            default -> "unexpected: " + e.getClass().getSimpleName() + ": " + said(e);
        };
    }

    private static String said(Exception e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : tame(e.getMessage());
    }

    /// Short and without control characters: it may be a server's own text.
    static String tame(String text) {
        var cut = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
        return cut.replaceAll("\\p{Cntrl}", "?");
    }
}
