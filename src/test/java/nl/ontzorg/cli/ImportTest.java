package nl.ontzorg.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import nl.ontzorg.given.TemporaryDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ImportTest {

    private static final String DESK = """
            team: T0123456789
            manager: U0MANAGER
            assistants: [U1, U2]
            intake_channel: C1
            portfolio:
              - {topic: privacy, weight: 3}
            """;

    @RegisterExtension
    final TemporaryDatabase database = new TemporaryDatabase();

    @Test
    void a_desk_is_created_then_left_as_it_is_then_updated() {
        assertThat(imported(DESK)).startsWith("created desk ").contains("U0MANAGER", "2 assistants, 1 topic, 0 house");
        assertThat(imported(DESK)).startsWith("unchanged desk ");
        assertThat(imported(DESK.replace("weight: 3", "weight: 2"))).startsWith("updated desk ");
        assertThat(database.desks().all()).hasSize(1);
    }

    @Test
    void several_documents_make_several_desks_with_a_line_for_each() {
        String other = DESK.replace("U0MANAGER", "U0OTHER").replace("C1", "C2");

        assertThat(imported(DESK + "---\n" + other).lines()).hasSize(2);
        assertThat(database.desks().all()).hasSize(2);
    }

    @Test
    void a_fault_in_the_second_desk_keeps_the_first_out_too() {
        String wrong = DESK.replace("U0MANAGER", "U0OTHER").replace("weight", "wieght");

        assertThatThrownBy(() -> imported(DESK + "---\n" + wrong)).isInstanceOf(FileFault.class);
        assertThat(database.desks().all()).isEmpty();
    }

    @Test
    void a_channel_of_another_desk_is_refused() {
        imported(DESK);

        assertThatThrownBy(() -> imported(DESK.replace("U0MANAGER", "U0OTHER")))
                .isInstanceOf(FileFault.class)
                .hasMessageContaining("intake_channel C1 is that of another desk");
        assertThat(database.desks().all()).hasSize(1);
    }

    private String imported(String yaml) {
        StringWriter said = new StringWriter();
        ImportCommand.importInto(database.desks(), database.transactions(), yaml, new PrintWriter(said));
        return said.toString();
    }
}
