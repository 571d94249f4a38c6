package nl.ontzorg.storage;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ontzorg.delivery.Watermarks;
import nl.ontzorg.given.Engine;
import nl.ontzorg.given.TemporaryDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class WatermarksTest {

    @RegisterExtension
    final TemporaryDatabase database;

    WatermarksTest(Engine engine) {
        database = new TemporaryDatabase(engine);
    }

    @Test
    void a_place_is_read_up_to_the_latest_stamp() {
        watermarks().saw("T1", "C1", "1795420800.000200");
        watermarks().saw("T1", "C1", "1795420800.000100");
        database.restart();

        assertThat(watermarks().seen("T1", "C1")).contains("1795420800.000200");
        assertThat(watermarks().seen("T1", "C2")).isEmpty();
        assertThat(watermarks().seen("T2", "C1")).isEmpty();
    }

    @Test
    void a_workspace_is_heard_since_the_first_time() {
        assertThat(watermarks().since("T1", "1795420800.000100")).isEqualTo("1795420800.000100");
        assertThat(watermarks().since("T1", "1795420900.000100")).isEqualTo("1795420800.000100");
        assertThat(watermarks().since("T2", "1795420900.000100")).isEqualTo("1795420900.000100");
    }

    private Watermarks watermarks() {
        return database.database().watermarks();
    }
}
