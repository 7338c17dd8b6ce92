// SPDX-License-Identifier: MIT
#include "paper/pages.h"
#include "support/catch.h"
#include "support/compared_maps.h"
#include "support/generators.h"
#include "support/paper_builders.h"
#include "support/sound_pages.h"

#include <rapidcheck.h>

using namespace rightward;
using namespace rightward::build;

namespace {

/// Words of one kind, up to so many characters in all.
std::string anyWords(std::size_t most) {
    static const std::vector<QString> kinds{
        QStringLiteral("W"),
        QStringLiteral("Galluoedd digidol Cyngor Bwrdeistref Sirol "),
        QStringLiteral("Where to start sharing: "),
        QStringLiteral("Tŷ, dŵr a ffôn "),
        QStringLiteral("Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch "),
        QStringLiteral("نظام الرواتب "),
        QStringLiteral("工资和养老金系统")};
    const auto& kind = *rc::gen::elementOf(kinds);
    const auto length =
        *rc::gen::oneOf(rc::gen::just(most), rc::gen::inRange<std::size_t>(1, most + 1));
    const auto text = kind.repeated(qsizetype(length) / kind.size() + 1);
    return fromQt(text.first(qsizetype(length)).trimmed());
}

template <class Line>
std::optional<Line> maybe(bool isThere) {
    return isThere ? Line::of(anyWords(Line::maxLength)) : std::nullopt;
}

PaperOptions anyHead() {
    const bool isFull = *rc::gen::arbitrary<bool>();
    const auto isThere = [&] { return isFull || *rc::gen::arbitrary<bool>(); };
    PaperOptions options;
    options.page = *rc::gen::elementOf(allFormats);
    options.edition = *rc::gen::element(Edition::publicEdition, Edition::exemptEdition);
    options.heading = {maybe<Name>(isThere()), maybe<Subtitle>(isThere()),
                       maybe<Meeting>(isThere()), maybe<AgendaItem>(isThere()),
                       maybe<Marking>(isThere())};
    options.parts = PaperParts{true, true, true, true};
    const auto logo = *rc::gen::elementOf(std::vector<QSize>{{}, {400, 20}, {20, 400}, {400, 130}});
    options.logo = logo.isEmpty() ? QImage() : QImage(logo, QImage::Format_RGB32);
    return options;
}

bool saysInFull(const Page& page, const std::optional<Name>& title) {
    return !title || textsOf({page}).contains(toQt(title->text()));
}

} // namespace

TEST_CASE("heads of any length leave everything on its page and nothing over another", "[paper]") {
    CHECK(rc::check("sound pages", [] {
        auto library = libraryOfCatalogue(*rc::gen::element<std::size_t>(0, 1, 50));
        library.councils.begin()->second.name = Name(anyWords(200));
        const auto options = anyHead();
        const auto& map = firstMap(library);
        const auto paper = paperPages(library, map.info.id, PaperFormat::pdf, options);
        for (const auto& [format, page] : paper.sheets) {
            RC_ASSERT(faultOf(page, format) == std::string());
            RC_ASSERT(saysInFull(page, options.heading.title));
        }
        RC_ASSERT(chipNames(paper) == namesOf(map.content));
        const auto first = textsOf({paper.sheets.front().page}).join(u'\n');
        for (const auto& said :
             {options.heading.meeting ? toQt(options.heading.meeting->text()) : QString(),
              options.heading.item ? toQt(options.heading.item->text()) : QString()})
            RC_ASSERT(first.contains(said));
    }));
}

TEST_CASE("where the head leaves no room the map starts on the second page", "[paper]") {
    auto library = libraryOfCatalogue(50);
    library.councils.begin()->second.name = Name(std::string(200, 'W'));
    PaperOptions options;
    options.heading = {Name(std::string(200, 'W')), Subtitle(std::string(120, 'W')),
                       Meeting(std::string(120, 'W')), AgendaItem(std::string(60, 'W')),
                       Marking(std::string(60, 'W'))};
    const auto paper = paperPages(library, firstMap(library).info.id, PaperFormat::pdf, options);
    checkSound(paper);
    CHECK(itemsOf<PageMap>({paper.sheets[0].page}).empty());
    CHECK(textsOf({paper.sheets[0].page}).contains(QStringLiteral("The map is on page 2.")));
    CHECK(itemsOf<PageMap>({paper.sheets[1].page}).size() == 1);
}

TEST_CASE("a paper says “Agenda item” once, however the item is given", "[paper]") {
    const auto saidOf = [](const char* item) {
        PaperOptions options;
        options.heading.item = AgendaItem(item);
        const auto library = sampleLibrary();
        const auto paper =
            paperPages(library, firstMap(library).info.id, PaperFormat::pdf, options);
        return paper.title.section(QStringLiteral(" · "), 2);
    };
    CHECK(saidOf("7, Appendix A") == QStringLiteral("Agenda item 7, Appendix A"));
    CHECK(saidOf("Agenda item 7") == QStringLiteral("Agenda item 7"));
    CHECK(saidOf("AGENDA ITEM 7") == QStringLiteral("AGENDA ITEM 7"));
    CHECK(saidOf("Item 7") == QStringLiteral("Item 7"));
    CHECK(saidOf("Eitem 7") == QStringLiteral("Eitem 7"));
    CHECK(saidOf("Items for information") == QStringLiteral("Agenda item Items for information"));
}

TEST_CASE("heads of any length leave a comparison room", "[paper]") {
    const ComparedMaps samples({sampleLibrary()});
    const ComparedMaps many({libraryOfCatalogue(50)}, 3);
    CHECK(rc::check("sound pages", [&] {
        const auto& maps = *rc::gen::arbitrary<bool>() ? samples : many;
        auto options = anyHead();
        options.parts.reset();
        const auto paper = paperPages(maps.toCompare(), PaperFormat::png, options);
        for (const auto& [format, page] : paper.sheets)
            RC_ASSERT(faultOf(page, format) == std::string());
    }));
    PaperOptions options;
    options.heading = {Name(std::string(200, 'W')), Subtitle(std::string(120, 'W')),
                       Meeting(std::string(120, 'W')), AgendaItem(std::string(60, 'W')),
                       Marking(std::string(60, 'W'))};
    options.logo = QImage(400, 130, QImage::Format_RGB32);
    const auto paper = paperPages(samples.toCompare(), PaperFormat::pdf, options);
    checkSound(paper);
    CHECK(textsOf({paper.sheets[0].page}).contains(QStringLiteral("The maps start on page 2.")));
}

TEST_CASE("heads of any length leave a map and its comparison room in one paper", "[paper]") {
    CHECK(rc::check("sound pages", [] {
        auto library = libraryOfCatalogue(*rc::gen::element<std::size_t>(0, 1, 50));
        library.councils.begin()->second.name = Name(anyWords(200));
        const ComparedMaps maps({library}, 2);
        auto options = anyHead();
        options.parts = PaperParts{true, false, false, false, true};
        const auto paper = paperPages(maps.toCompare(), PaperFormat::png, options);
        for (const auto& [format, page] : paper.sheets) {
            RC_ASSERT(faultOf(page, format) == std::string());
            RC_ASSERT(saysInFull(page, options.heading.title));
        }
    }));
}
