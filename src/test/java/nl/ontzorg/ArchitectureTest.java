package nl.ontzorg;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packages = "nl.ontzorg", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] BOOKS_AND_USE_CASES = {
        "desk", "requests", "priority", "reminders", "feedback", "briefing"
    };

    /** What the features speak of: a working day, a language, a kind of request. */
    private static final String[] WORDS = {"calendar", "language", "understanding"};

    /** Who may use whom; a new arrow is a decision, so it shows up in review as a changed line. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            entry("settings", Set.of()),
            entry("texts", Set.of()),
            entry("calendar", Set.of()),
            entry("language", Set.of()),
            entry("dates", Set.of("language")),
            entry("understanding", Set.of("dates", "language", "calendar", "texts")),
            entry("documents", Set.of("texts")),
            entry("delivery", Set.of()),
            entry("desk", Set.of("calendar", "language", "delivery", "texts")),
            entry("requests", feature("desk", "documents")),
            entry("priority", feature("desk", "requests")),
            entry("reminders", feature("desk", "requests", "priority")),
            entry("feedback", feature("desk", "requests")),
            entry("briefing", feature("desk", "requests", "priority", "reminders", "feedback")),
            entry("storage", feature(BOOKS_AND_USE_CASES)),
            entry("jobs", and(feature(BOOKS_AND_USE_CASES), "storage")),
            entry("slack", and(feature(BOOKS_AND_USE_CASES), "documents", "slack.view")),
            entry("slack.view", Set.of("texts")),
            entry("operations", Set.of("delivery", "storage", "slack")),
            entry("practice", Set.of()));

    /** The root connects everything, and a command starts what it needs. */
    private static final Set<String> MAY_USE_ALL = Set.of("", "cli");

    @ArchTest
    static void packages_follow_the_arrows(JavaClasses all) {
        ARROWS.forEach((from, to) -> {
            String[] allowed = Stream.concat(Stream.of(from), to.stream())
                    .map(ArchitectureTest::path)
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(path(from))
                    .should()
                    .dependOnClassesThat(resideInAPackage("nl.ontzorg..").and(not(resideInAnyPackage(allowed))))
                    .because(from + " may use only " + to)
                    .allowEmptyShould(true)
                    .check(all);
        });
    }

    @ArchTest
    static final ArchRule every_package_is_in_the_table = classes()
            .should()
            .resideInAnyPackage(Stream.concat(ARROWS.keySet().stream(), MAY_USE_ALL.stream())
                    .map(ArchitectureTest::path)
                    .toArray(String[]::new));

    @ArchTest
    static final ArchRule there_are_no_cycles =
            slices().matching("nl.ontzorg.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule only_slack_knows_slacks_library = only("com.slack.api..", "nl.ontzorg.slack..");

    @ArchTest
    static final ArchRule only_storage_and_jobs_know_sql = noClasses()
            .that()
            .resideOutsideOfPackages("nl.ontzorg.storage..", "nl.ontzorg.jobs..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "java.sql..",
                            "javax.sql..",
                            "org.jdbi..",
                            "org.sqlite..",
                            "org.postgresql..",
                            "org.flywaydb..",
                            "com.zaxxer..",
                            "com.github.kagkarlsson..")
                    .and(not(describe("a data source", one -> one.getFullName().equals("javax.sql.DataSource")))));

    @ArchTest
    static final ArchRule only_storage_jobs_and_the_root_hand_on_a_data_source = noClasses()
            .that()
            .resideOutsideOfPackages("nl.ontzorg.storage..", "nl.ontzorg.jobs..", "nl.ontzorg")
            .should()
            .dependOnClassesThat(resideInAPackage("javax.sql.."));

    @ArchTest
    static final ArchRule only_reading_knows_opennlp =
            only("opennlp..", "nl.ontzorg.language..", "nl.ontzorg.dates..", "nl.ontzorg.understanding..");

    @ArchTest
    static final ArchRule time_comes_from_a_clock_that_is_handed_in = noClasses()
            .that()
            .resideOutsideOfPackage("nl.ontzorg")
            .should()
            .accessTargetWhere(asksTheMachineForTheTime());

    @ArchTest
    static final ArchRule only_settings_read_the_environment = noClasses()
            .that()
            .resideOutsideOfPackage("nl.ontzorg.settings..")
            .should()
            .accessTargetWhere(describe(
                    "reads the environment",
                    access -> access.getTargetOwner().isEquivalentTo(System.class)
                            && access.getName().equals("getenv")));

    @ArchTest
    static final ArchRule views_are_functions = methods()
            .that()
            .areDeclaredInClassesThat(resideInAPackage("nl.ontzorg.slack.view..")
                    .and(not(describe("are data", one -> one.isRecord() || one.isEnum() || one.isInterface()))))
            .should()
            .beStatic()
            .allowEmptyShould(true);

    @ArchTest
    static void every_package_says_what_is_null(JavaClasses all) {
        List<String> unmarked = all.stream()
                .map(JavaClass::getPackage)
                .filter(one -> !one.isAnnotatedWith(NullMarked.class))
                .map(one -> one.getName())
                .distinct()
                .sorted()
                .toList();

        assertThat(unmarked)
                .as("packages without a package-info.java with @NullMarked")
                .isEmpty();
    }

    private static ArchRule only(String library, String... owners) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(owners)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }

    private static DescribedPredicate<JavaAccess<?>> asksTheMachineForTheTime() {
        return describe("asks the machine for the time", access -> {
            JavaClass owner = access.getTargetOwner();
            return switch (access.getName()) {
                case "now" -> owner.getPackageName().startsWith("java.time");
                case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
                case "system", "systemUTC", "systemDefaultZone", "tick", "tickMillis", "tickSeconds", "tickMinutes" ->
                    owner.isEquivalentTo(Clock.class) || owner.isEquivalentTo(InstantSource.class);
                case "<init>" -> owner.isEquivalentTo(java.util.Date.class);
                case "getInstance" -> owner.isEquivalentTo(java.util.Calendar.class);
                default -> false;
            };
        });
    }

    private static Set<String> feature(String... others) {
        return and(and(Set.of(others), WORDS), "delivery", "texts");
    }

    private static Set<String> and(Set<String> some, String... more) {
        return Stream.concat(some.stream(), Arrays.stream(more)).collect(Collectors.toUnmodifiableSet());
    }

    /** Only slack has a part with a row of its own. */
    private static String path(String name) {
        return switch (name) {
            case "" -> "nl.ontzorg";
            case "slack" -> "nl.ontzorg.slack";
            default -> "nl.ontzorg." + name + "..";
        };
    }
}
