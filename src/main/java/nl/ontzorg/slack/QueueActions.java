package nl.ontzorg.slack;

/** Looking at another part or page of the queue. */
final class QueueActions {

    private final Screens screens;
    private final QueuePages pages;
    private final Homes homes;

    QueueActions(Screens screens, QueuePages pages, Homes homes) {
        this.screens = screens;
        this.pages = pages;
        this.homes = homes;
    }

    /** The value of the button or menu is the page it leads to. */
    void turn(Click click, Viewer viewer) {
        if (!(click.about().view() instanceof Where.Page page)) {
            throw new SlackFault("refusal.late_click");
        }
        if (click.responseUrl() == null) {
            screens.publish(viewer.user(), homes.of(viewer, page, null));
        } else {
            screens.replace(click.responseUrl(), pages.of(viewer, page, null));
        }
    }
}
