// SPDX-License-Identifier: MIT
#include "publish/paper_choices.h"

#include "bridge/convert.h"
#include "support/catch.h"

#include <QSettings>

using namespace rightward;

namespace {

PaperChoices unusual() {
    PaperChoices choices;
    choices.page = {PaperSize::a3, Orientation::portrait};
    choices.heading = {Name("Galluoedd digidol"), Subtitle("Where to start"),
                       Meeting("Cabinet, 14 January 2027"), AgendaItem("7, Appendix A"),
                       Marking("OFFICIAL")};
    choices.parts = {true, false, true, true, false};
    choices.dpi = 300;
    choices.logo = QStringLiteral("/somewhere/logo.png");
    return choices;
}

} // namespace

TEST_CASE("a map that nothing was chosen for gets what is usual", "[publish]") {
    const auto map = freshId<MapId>();
    CHECK(rememberedChoices(map, {}) == usualChoices({}));
    CHECK(usualChoices({}).parts == PaperParts{true, true, false, false, false});
    CHECK(usualChoices({PaperUse::picture}).parts == PaperParts{true, false, false, false, false});
    CHECK(usualChoices({PaperUse::paper, true}).parts ==
          PaperParts{false, false, false, false, true});
}

TEST_CASE("what was chosen for a map comes back, and for no other map", "[publish]") {
    const auto map = freshId<MapId>();
    rememberChoices(map, {}, unusual());
    CHECK(rememberedChoices(map, {}) == unusual());
    CHECK(rememberedChoices(map, {PaperUse::print}) == unusual());
    CHECK(rememberedChoices(freshId<MapId>(), {}) == usualChoices({}));
    rememberChoices(map, {}, usualChoices({}));
    CHECK(rememberedChoices(map, {}) == usualChoices({}));
}

TEST_CASE("what a paper holds says nothing of what a picture holds", "[publish]") {
    const auto map = freshId<MapId>();
    rememberChoices(map, {}, unusual());
    const auto picture = rememberedChoices(map, {PaperUse::picture});
    CHECK(picture.parts == usualChoices({PaperUse::picture}).parts);
    CHECK(picture.heading == unusual().heading);
    const auto comparison = rememberedChoices(map, {PaperUse::paper, true});
    CHECK(comparison.parts == usualChoices({PaperUse::paper, true}).parts);
    CHECK_FALSE(comparison.heading.title.has_value());
    CHECK(comparison.heading.meeting == unusual().heading.meeting);
}

TEST_CASE("settings that somebody spoiled are as good as none", "[publish]") {
    const auto map = freshId<MapId>();
    QSettings settings;
    settings.beginGroup(QStringLiteral("papers/") + toQt(map.text()));
    settings.setValue(QStringLiteral("size"), QStringLiteral("a0"));
    settings.setValue(QStringLiteral("dpi"), 9'999'999);
    settings.setValue(QStringLiteral("title"), QString(300, u'x'));
    settings.setValue(QStringLiteral("marking"), QStringLiteral("two\nlines"));
    settings.setValue(QStringLiteral("parts-paper"), QStringLiteral("nonsense"));
    settings.endGroup();
    auto expected = usualChoices({});
    expected.dpi = mostDpi;
    CHECK(rememberedChoices(map, {}) == expected);
}
