package nl.ontzorg.practice.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewStateTest {

    private static final String OPTION = "{'text':{'type':'plain_text','text':'A'},'value':'a'}";

    @ParameterizedTest(name = "{0} with {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type':'plain_text_input'} | 'words' | {'type':'plain_text_input','value':'words'}",
                "{'type':'plain_text_input'} | '' | {'type':'plain_text_input','value':null}",
                "{'type':'plain_text_input','initial_value':'x'} | null | {'type':'plain_text_input','value':'x'}",
                "{'type':'number_input'} | '3' | {'type':'number_input','value':'3'}",
                "{'type':'static_select','options':[OPTION]} | 'a' | {'type':'static_select','selected_option':OPTION}",
                "{'type':'static_select','options':[OPTION]} | 'b' | {'type':'static_select','selected_option':null}",
                "{'type':'static_select','options':[OPTION],'initial_option':OPTION} | null | {'type':'static_select','selected_option':OPTION}",
                "{'type':'static_select','option_groups':[{'options':[OPTION]}]} | 'a' | {'type':'static_select','selected_option':OPTION}",
                "{'type':'radio_buttons','options':[OPTION]} | null | {'type':'radio_buttons','selected_option':null}",
                "{'type':'checkboxes','options':[OPTION]} | ['a'] | {'type':'checkboxes','selected_options':[OPTION]}",
                "{'type':'checkboxes','options':[OPTION]} | null | {'type':'checkboxes','selected_options':[]}",
                "{'type':'multi_static_select','options':[OPTION],'initial_options':[OPTION]} | null | {'type':'multi_static_select','selected_options':[OPTION]}",
                "{'type':'users_select'} | 'U1' | {'type':'users_select','selected_user':'U1'}",
                "{'type':'multi_users_select'} | ['U1'] | {'type':'multi_users_select','selected_users':['U1']}",
                "{'type':'multi_users_select','initial_users':['U2']} | null | {'type':'multi_users_select','selected_users':['U2']}",
                "{'type':'conversations_select'} | 'C1' | {'type':'conversations_select','selected_conversation':'C1'}",
                "{'type':'channels_select','initial_channel':'C2'} | null | {'type':'channels_select','selected_channel':'C2'}",
                "{'type':'datepicker'} | '2026-12-01' | {'type':'datepicker','selected_date':'2026-12-01'}",
                "{'type':'timepicker'} | '09:30' | {'type':'timepicker','selected_time':'09:30'}",
                "{'type':'datetimepicker'} | 1795420800 | {'type':'datetimepicker','selected_date_time':1795420800}",
            })
    void each_element_has_its_own_form(String element, String chosen, String value) {
        JsonObject field = json(element).getAsJsonObject();
        field.addProperty("action_id", "value");
        JsonObject block = new JsonObject();
        block.addProperty("type", "input");
        block.addProperty("block_id", "field");
        block.add("element", field);
        JsonObject values = new JsonObject();
        values.add("field", JsonParser.parseString(chosen.replace('\'', '"')));

        JsonObject state = ViewState.of(Stream.of(block), values);

        assertThat(state.getAsJsonObject("values").getAsJsonObject("field").get("value"))
                .isEqualTo(json(value));
    }

    private static JsonElement json(String text) {
        return JsonParser.parseString(text.replace("OPTION", OPTION).replace('\'', '"'));
    }
}
