package nl.ontzorg.practice;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.stream.IntStream;
import nl.ontzorg.practice.blocks.BlockKit;
import nl.ontzorg.practice.blocks.BlockKit.Surface;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlockKitTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type':'poem'} | unsupported type: poem",
                "{'type':'section'} | must have text or fields",
                "{'type':'section','text':{'type':'mrkdwn','text':'#3001'}} | must be less than 3001 characters",
                "{'type':'section','text':{'type':'mrkdwn','text':''}} | must be more than 0 characters",
                "{'type':'section','text':{'type':'mrkdwn','text':'a','emoji':true}} | additional property: emoji",
                "{'type':'section','text':'a'} | unsupported type",
                "{'type':'section','fields':[]} | no less than 1 items",
                "{'type':'section','fields':[*11{'type':'mrkdwn','text':'a'}]} | no more than 10 items",
                "{'type':'section','fields':[{'type':'mrkdwn','text':'#2001'}]} | less than 2001",
                "{'type':'section','text':{'type':'mrkdwn','text':'a'},'colour':'red'} | additional property: colour",
                "{'type':'header','text':{'type':'mrkdwn','text':'a'}} | unsupported type: mrkdwn",
                "{'type':'header','text':{'type':'plain_text','text':'#151'}} | less than 151",
                "{'type':'divider','block_id':'#256'} | less than 256",
                "{'type':'context','elements':[*11{'type':'mrkdwn','text':'a'}]} | no more than 10 items",
                "{'type':'image','alt_text':'a'} | either image_url or slack_file",
                "{'type':'image','image_url':'https://x'} | missing required field: alt_text",
                "{'type':'actions','elements':[]} | no less than 1 items",
                "{'type':'actions','elements':[{'type':'plain_text_input','action_id':'a'}]} | unsupported type",
                "{'type':'actions','elements':[{'type':'button'}]} | missing required field: text",
                "{'type':'actions','elements':[{'type':'button','text':{'type':'plain_text','text':'#76'}}]} | less than 76",
                "{'type':'actions','elements':[{'type':'button','text':{'type':'plain_text','text':'a'},'value':'#2001'}]} | less than 2001",
                "{'type':'actions','elements':[{'type':'button','text':{'type':'plain_text','text':'a'},'style':'gold'}]} | one of primary, danger",
                "{'type':'actions','elements':[*26{'type':'button','text':{'type':'plain_text','text':'a'}}]} | no more than 25 items",
                "{'type':'actions','elements':[*2{'type':'button','action_id':'x','text':{'type':'plain_text','text':'a'}}]} | action_id `x` already exists",
                "{'type':'actions','elements':[{'type':'overflow','options':[*6{'text':{'type':'plain_text','text':'a'},'value':'v'}]}]} | no more than 5 items",
                "{'type':'actions','elements':[{'type':'static_select'}]} | either options or option_groups",
                "{'type':'actions','elements':[{'type':'static_select','options':[{'text':{'type':'plain_text','text':'a'},'value':'#151'}]}]} | less than 151",
                "{'type':'actions','elements':[{'type':'static_select','options':[{'text':{'type':'plain_text','text':'a'},'value':'v'}],'initial_option':{'text':{'type':'plain_text','text':'b'},'value':'v'}}]} | not among the options",
                "{'type':'actions','elements':[{'type':'datepicker','initial_date':'27-11-2026'}]} | must be a date",
                "{'type':'actions','elements':[{'type':'checkboxes','options':[*11{'text':{'type':'mrkdwn','text':'a'},'value':'v'}]}]} | no more than 10 items",
                "{'type':'input','label':{'type':'mrkdwn','text':'a'},'element':{'type':'plain_text_input'}} | unsupported type: mrkdwn",
                "{'type':'input','label':{'type':'plain_text','text':'a'},'element':{'type':'button'}} | unsupported type: button",
                "{'type':'input','label':{'type':'plain_text','text':'a'},'element':{'type':'plain_text_input','max_length':3001}} | from 1 to 3000",
                "{'type':'actions','elements':[{'type':'button','text':{'type':'plain_text','text':'a'},'confirm':{'title':{'type':'plain_text','text':'#101'},'text':{'type':'mrkdwn','text':'a'},'confirm':{'type':'plain_text','text':'a'},'deny':{'type':'plain_text','text':'a'}}}]} | less than 101",
                "[1] | unsupported type",
            })
    void what_slack_would_refuse(String block, String why) {
        JsonArray blocks = new JsonArray();
        blocks.add(read(block));

        assertThat(BlockKit.check(blocks, Surface.MESSAGE))
                .anySatisfy(found ->
                        assertThat(found).startsWith("[ERROR] ").contains(why).contains("[json-pointer:/blocks/0"));
    }

    /** Reads a block in which {@code #n} is a text of that length, and {@code *n} repeats the object behind it. */
    private static JsonElement read(String block) {
        String json = block.replace('\'', '"');
        while (json.contains("*")) {
            int star = json.indexOf('*');
            int begin = json.indexOf('{', star);
            int times = Integer.parseInt(json.substring(star + 1, begin));
            int end = json.indexOf("]", begin);
            String item = json.substring(begin, end);
            json = json.substring(0, star) + (item + ",").repeat(times - 1) + item + json.substring(end);
        }
        while (json.contains("#")) {
            int hash = json.indexOf('#');
            int end = json.indexOf('"', hash);
            json = json.substring(0, hash)
                    + "x".repeat(Integer.parseInt(json.substring(hash + 1, end)))
                    + json.substring(end);
        }
        JsonElement read = JsonParser.parseString(json);
        return read.isJsonArray() ? read.getAsJsonArray().get(0) : read;
    }

    @Test
    void at_the_limits_all_is_well() {
        JsonArray blocks = new JsonArray();
        blocks.add(read("{'type':'section','text':{'type':'mrkdwn','text':'#3000'}}"));
        blocks.add(read("{'type':'header','text':{'type':'plain_text','text':'#150'}}"));
        IntStream.range(0, 48).forEach(i -> blocks.add(read("{'type':'divider'}")));

        assertThat(BlockKit.check(blocks, Surface.MESSAGE)).isEmpty();
        assertThat(BlockKit.textLength(blocks)).isEqualTo(3150);
        blocks.add(read("{'type':'divider'}"));
        assertThat(BlockKit.check(blocks, Surface.MESSAGE))
                .singleElement()
                .asString()
                .contains("no more than 50");
        assertThat(BlockKit.check(blocks, Surface.HOME)).isEmpty();
    }

    @Test
    void two_blocks_of_one_name_are_refused() {
        JsonArray blocks = new JsonArray();
        blocks.add(read("{'type':'divider','block_id':'a'}"));
        blocks.add(read("{'type':'divider','block_id':'a'}"));

        assertThat(BlockKit.check(blocks, Surface.MODAL))
                .singleElement()
                .asString()
                .contains("already exists");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'title':{'type':'plain_text','text':'#25'},'blocks':[] | less than 25",
                "'blocks':[] | missing required field: title",
                "'title':{'type':'plain_text','text':'a'} | missing required field: blocks",
                "'title':{'type':'plain_text','text':'a'},'blocks':[],'private_metadata':'#3001' | less than 3001",
                "'title':{'type':'plain_text','text':'a'},'blocks':[],'state':{} | additional property: state",
                "'title':{'type':'plain_text','text':'a'},'blocks':[{'type':'input','label':{'type':'plain_text','text':'a'},'element':{'type':'plain_text_input'}}] | `submit` is required",
            })
    void modals_have_rules_of_their_own(String rest, String why) {
        JsonObject view = read("{'type':'modal'," + rest + "}").getAsJsonObject();

        assertThat(BlockKit.checkView(view))
                .anySatisfy(found -> assertThat(found).contains(why));
    }

    @Test
    void one_thing_at_most_has_the_focus() {
        JsonArray blocks = new JsonArray();
        blocks.add(read("{'type':'actions','elements':[{'type':'datepicker','focus_on_load':true}]}"));
        assertThat(BlockKit.check(blocks, Surface.MODAL)).isEmpty();

        blocks.add(read("{'type':'actions','elements':[{'type':'timepicker','focus_on_load':true}]}"));
        assertThat(BlockKit.check(blocks, Surface.MODAL))
                .singleElement()
                .asString()
                .contains("focus_on_load");
    }

    @Test
    void a_view_of_more_than_250000_bytes_is_too_large() {
        JsonObject view = new JsonObject();
        view.addProperty("private_metadata", "x".repeat(249_900));
        assertThat(BlockKit.isTooLarge(view)).isFalse();

        view.addProperty("callback_id", "x".repeat(100));
        assertThat(BlockKit.isTooLarge(view)).isTrue();
    }

    @Test
    void ids_that_are_missing_are_filled_in() {
        JsonArray blocks = new JsonArray();
        blocks.add(read("{'type':'actions','elements':[{'type':'button','text':{'type':'plain_text','text':'a'}}]}"));

        JsonObject named = BlockKit.withIds(blocks).get(0).getAsJsonObject();

        assertThat(named.get("block_id").getAsString()).isNotEmpty();
        assertThat(BlockKit.elements(named)).hasSize(1);
    }
}
