package nl.ontzorg.slack.view;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import java.util.List;
import nl.ontzorg.texts.Texts;

/** Modals; title and submit stand in the bundles under {@code modal.CALLBACK}. */
final class Modals {

    private Modals() {}

    static View form(String callback, String metadata, List<LayoutBlock> blocks, Texts texts) {
        return modal(callback, metadata, blocks, texts)
                .submit(ViewSubmit.builder()
                        .type("plain_text")
                        .text(texts.say("modal." + callback + ".submit"))
                        .build())
                .close(close("modal.cancel", texts))
                .build();
    }

    static View page(String callback, String metadata, List<LayoutBlock> blocks, Texts texts) {
        return modal(callback, metadata, blocks, texts)
                .close(close("modal.close", texts))
                .build();
    }

    private static View.ViewBuilder modal(String callback, String metadata, List<LayoutBlock> blocks, Texts texts) {
        return View.builder()
                .type("modal")
                .callbackId(callback)
                .privateMetadata(metadata)
                .title(ViewTitle.builder()
                        .type("plain_text")
                        .text(texts.say("modal." + callback))
                        .build())
                .blocks(blocks);
    }

    private static ViewClose close(String key, Texts texts) {
        return ViewClose.builder().type("plain_text").text(texts.say(key)).build();
    }
}
