package nl.ontzorg.desk;

/** Who a person is: a workspace's id and the person's id in it. */
public record PersonId(String team, String user) {}
