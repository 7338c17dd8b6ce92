// SPDX-License-Identifier: MIT
#include "publish/preview.h"

#include "support/catch.h"
#include "support/paper_builders.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace rightward;
using namespace rightward::build;

namespace {

PaperSource sourceOf(const Library& library) { return {&library, firstMap(library).info.id}; }

PaperOptions called(const char* title) {
    PaperOptions options;
    options.heading.title = Name(title);
    return options;
}

} // namespace

TEST_CASE("a preview tells over how many pages the map goes, and whether A3 needs fewer",
          "[publish]") {
    const auto small = libraryOfCatalogue(40);
    const auto fits = previewOf(sourceOf(small), PaperUse::paper, {});
    CHECK(fits.mapPages == 1);
    CHECK_FALSE(fits.mapPagesOnA3);
    const auto large = libraryOfCatalogue(140);
    const auto continues = previewOf(sourceOf(large), PaperUse::paper, {});
    CHECK(continues.mapPages > 1);
    CHECK(continues.mapPagesOnA3 == 1);
    const auto onA3 = previewOf(sourceOf(large), PaperUse::paper,
                                onPages({PaperSize::a3, Orientation::landscape}));
    CHECK(onA3.mapPages == 1);
    CHECK_FALSE(onA3.mapPagesOnA3);
}

TEST_CASE("a preview tells which characters no font here can show", "[publish]") {
    const auto library = libraryWith({"Payroll", "Rota \xF3\xB0\x80\x81"});
    CHECK(previewOf(sourceOf(library), PaperUse::paper, {}).withoutGlyph ==
          QString::fromUtf8("\xF3\xB0\x80\x81"));
    CHECK(
        previewOf(sourceOf(libraryWith({"Payroll"})), PaperUse::paper, {}).withoutGlyph.isEmpty());
}

TEST_CASE("of previews that are asked for at once the last is made, whatever the others were",
          "[publish]") {
    const auto library = libraryOfCatalogue(140);
    const auto source = sourceOf(library);
    PreviewMaker maker(source, PaperUse::paper, nullptr);
    QStringList titles;
    QObject::connect(&maker, &PreviewMaker::made, &maker, [&](const auto& preview) {
        titles += preview->pages.title.section(u':', 0, 0);
    });
    for (const auto* title : {"one", "two", "three", "four"})
        maker.ask(called(title));
    CHECK(QTest::qWaitFor([&] { return titles.contains(QStringLiteral("four")); }));
    CHECK(titles == QStringList{QStringLiteral("four")});
}

TEST_CASE("a preview can be left after any page, laid out or not", "[publish]") {
    const auto library = libraryOfCatalogue(140);
    struct Stopped {};
    int pages = 0;
    const auto stopAtSecond = [&](std::size_t, std::size_t) {
        if (++pages == 2) throw Stopped();
    };
    CHECK_THROWS_AS(previewOf(sourceOf(library), PaperUse::paper, {}, stopAtSecond), Stopped);
}

TEST_CASE("a preview that nobody waits for any more is left at once", "[publish]") {
    const auto library = libraryOfCatalogue(140);
    const auto source = sourceOf(library);
    int made = 0;
    {
        PreviewMaker maker(source, PaperUse::paper, nullptr);
        QObject::connect(&maker, &PreviewMaker::made, &maker, [&] { ++made; });
        maker.ask(called("one"));
    }
    QCoreApplication::processEvents();
    CHECK(made == 0);
}
