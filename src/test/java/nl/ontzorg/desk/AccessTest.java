package nl.ontzorg.desk;

import static nl.ontzorg.given.Given.ASSISTANT;
import static nl.ontzorg.given.Given.COLLEAGUE;
import static nl.ontzorg.given.Given.MANAGER;
import static nl.ontzorg.given.Given.aDesk;
import static nl.ontzorg.given.Given.guest;
import static nl.ontzorg.given.Given.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AccessTest {

    private final Desk desk = aDesk().build();

    @Test
    void everyone_has_a_role_at_a_confirmed_desk() {
        assertThat(desk.roleOf(person(MANAGER))).isEqualTo(Role.MANAGER);
        assertThat(desk.roleOf(person(ASSISTANT))).isEqualTo(Role.ASSISTANT);
        assertThat(desk.roleOf(person(COLLEAGUE))).isEqualTo(Role.COLLEAGUE);
    }

    @Test
    void only_manager_and_assistant_are_of_the_pair() {
        assertThat(Role.MANAGER.ofThePair()).isTrue();
        assertThat(Role.ASSISTANT.ofThePair()).isTrue();
        assertThat(Role.COLLEAGUE.ofThePair()).isFalse();
    }

    @Test
    void an_assistant_sees_nothing_before_the_manager_confirmed() {
        Desk unconfirmed = aDesk().unconfirmed().build();

        assertThat(unconfirmed.roleOf(person(ASSISTANT))).isEqualTo(Role.COLLEAGUE);
        assertThat(unconfirmed.roleOf(person(MANAGER))).isEqualTo(Role.MANAGER);
        assertThat(unconfirmed.confirmed().roleOf(person(ASSISTANT))).isEqualTo(Role.ASSISTANT);
    }

    @Test
    void who_became_a_guest_has_no_role_whatever_the_desk_says() {
        assertThat(desk.roleOf(guest(MANAGER))).isEqualTo(Role.COLLEAGUE);
        assertThat(desk.roleOf(guest(ASSISTANT))).isEqualTo(Role.COLLEAGUE);
    }

    @Test
    void the_same_user_id_in_another_workspace_is_somebody_else() {
        assertThat(desk.roleOf(person(elsewhere(MANAGER)))).isEqualTo(Role.COLLEAGUE);
        assertThat(desk.roleOf(person(elsewhere(ASSISTANT)))).isEqualTo(Role.COLLEAGUE);
    }

    @Test
    void an_open_desk_takes_requests_from_everyone_in_the_workspace() {
        assertThat(desk.takesFrom(person(MANAGER))).isTrue();
        assertThat(desk.takesFrom(person(ASSISTANT))).isTrue();
        assertThat(desk.takesFrom(person(COLLEAGUE))).isTrue();
        assertThat(desk.takesFrom(guest(COLLEAGUE))).isFalse();
        assertThat(desk.takesFrom(person(elsewhere(COLLEAGUE)))).isFalse();
    }

    @Test
    void a_desk_open_to_assistants_takes_requests_from_the_pair_only() {
        Desk closed = aDesk().openTo(OpenTo.ASSISTANTS).build();

        assertThat(closed.takesFrom(person(MANAGER))).isTrue();
        assertThat(closed.takesFrom(person(ASSISTANT))).isTrue();
        assertThat(closed.takesFrom(person(COLLEAGUE))).isFalse();
        assertThat(closed.takesFrom(guest(ASSISTANT))).isFalse();
    }

    @Test
    void an_unconfirmed_desk_takes_requests_from_nobody() {
        Desk unconfirmed = aDesk().unconfirmed().build();

        assertThat(unconfirmed.takesFrom(person(MANAGER))).isFalse();
        assertThat(unconfirmed.takesFrom(person(ASSISTANT))).isFalse();
        assertThat(unconfirmed.takesFrom(person(COLLEAGUE))).isFalse();
    }

    @Test
    void nobody_assists_themselves() {
        assertThatThrownBy(() -> aDesk().assistants(MANAGER.user()).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cannot be an assistant of the same desk");
    }

    private static PersonId elsewhere(PersonId id) {
        return new PersonId("T2", id.user());
    }
}
