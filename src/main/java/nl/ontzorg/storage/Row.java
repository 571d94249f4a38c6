package nl.ontzorg.storage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The values of one row by the names of their columns, which come from the code and never from a person. */
final class Row {

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    private Row() {}

    static Row of(String column, Object value) {
        return new Row().with(column, value);
    }

    Row with(String column, @Nullable Object value) {
        values.put(column, value);
        return this;
    }

    void insert(Handle handle, String table) {
        handle.createUpdate(insertion(table)).bindMap(values).execute();
    }

    /** False when a row with these keys is there already; it stays as it is. */
    boolean insertIfNew(Handle handle, String table, String keys) {
        String sql = insertion(table) + " ON CONFLICT (" + keys + ") DO NOTHING";
        return handle.createUpdate(sql).bindMap(values).execute() == 1;
    }

    /** Inserts the row or replaces the one with these keys. */
    void put(Handle handle, String table, String... keys) {
        String sql =
                insertion(table) + " ON CONFLICT (" + String.join(", ", keys) + ") DO UPDATE SET " + assignments(keys);
        handle.createUpdate(sql).bindMap(values).execute();
    }

    /** Changes the row with these keys; false when there is none. */
    boolean update(Handle handle, String table, String... keys) {
        String found = List.of(keys).stream().map(key -> key + " = :" + key).collect(Collectors.joining(" AND "));
        String sql = "UPDATE " + table + " SET " + assignments(keys) + " WHERE " + found;
        return handle.createUpdate(sql).bindMap(values).execute() == 1;
    }

    private String insertion(String table) {
        String columns = String.join(", ", values.keySet());
        String names = values.keySet().stream().map(name -> ":" + name).collect(Collectors.joining(", "));
        return "INSERT INTO " + table + " (" + columns + ") VALUES (" + names + ")";
    }

    private String assignments(String... keys) {
        return values.keySet().stream()
                .filter(name -> !List.of(keys).contains(name))
                .map(name -> name + " = :" + name)
                .collect(Collectors.joining(", "));
    }
}
