package nl.ontzorg.practice.blocks;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with the blocks, each said in Slack's way with the place of it. */
final class Findings {

    private final List<String> all = new ArrayList<>();

    void add(String what, String at) {
        all.add("[ERROR] " + what + " [json-pointer:" + at + "]");
    }

    List<String> all() {
        return List.copyOf(all);
    }
}
