package nl.ontzorg.desk;

import static nl.ontzorg.given.Given.FRIDAY;
import static nl.ontzorg.given.Given.aDesk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.ontzorg.calendar.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortfolioTest {

    @Test
    void a_topic_is_hot_up_to_and_including_its_day() {
        PortfolioTopic topic = new PortfolioTopic("begroting", 2, List.of(), FRIDAY);

        assertThat(topic.isHotOn(FRIDAY)).isTrue();
        assertThat(topic.isHotOn(FRIDAY.plusDays(1))).isFalse();
        assertThat(new PortfolioTopic("begroting", 2, List.of(), null).isHotOn(FRIDAY))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, -1})
    void a_weight_is_one_two_or_three(int weight) {
        assertThatThrownBy(() -> new PortfolioTopic("begroting", weight, List.of(), null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("weight is 1, 2 or 3");
    }

    @Test
    void a_topic_needs_a_name() {
        assertThatThrownBy(() -> new PortfolioTopic(" ", 1, List.of(), null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a topic needs a name");
    }

    @Test
    void a_house_rule_is_found_by_its_kind() {
        Desk desk = aDesk().houseRule("decision", "3 working days").build();

        assertThat(desk.houseRuleFor("decision")).map(HouseRule::reactWithin).contains(Term.parse("3 working days"));
        assertThat(desk.houseRuleFor("meeting")).isEmpty();
    }
}
