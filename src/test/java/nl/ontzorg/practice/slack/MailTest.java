package nl.ontzorg.practice.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MailTest {

    @Test
    void a_mail_has_a_subject_a_sender_and_its_words() {
        JsonObject mail = read("""
                From: "Pieter Jansen" <pieter@example.org>
                To: a@example.org, b@example.org
                Subject: Nota
                 woningbouw

                Graag lezen.
                """);

        assertThat(mail.get("subject").getAsString()).isEqualTo("Nota woningbouw");
        assertThat(mail.getAsJsonArray("from")
                        .get(0)
                        .getAsJsonObject()
                        .get("address")
                        .getAsString())
                .isEqualTo("pieter@example.org");
        assertThat(mail.getAsJsonArray("from")
                        .get(0)
                        .getAsJsonObject()
                        .get("name")
                        .getAsString())
                .isEqualTo("Pieter Jansen");
        assertThat(mail.getAsJsonArray("to")).hasSize(2);
        assertThat(mail.get("plain_text").getAsString()).isEqualTo("Graag lezen.");
    }

    @Test
    void a_text_without_headers_is_a_mail_of_nobody() {
        JsonObject mail = read("hallo");

        assertThat(mail.get("subject").getAsString()).isEmpty();
        assertThat(mail.getAsJsonArray("from")).isEmpty();
        assertThat(mail.get("plain_text").getAsString()).isEmpty();
    }

    private static JsonObject read(String mail) {
        return Mail.read(mail.getBytes(StandardCharsets.UTF_8));
    }
}
