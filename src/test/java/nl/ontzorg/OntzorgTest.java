package nl.ontzorg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OntzorgTest {

    @Test
    void starts() {
        assertThat(Ontzorg.class).isFinal();
    }
}
