// SPDX-License-Identifier: MIT
#include "bridge/shipped.h"
#include "exchange/csv_table.h"
#include "store/library_file.h"
#include "support/catch.h"
#include "support/command_runner.h"
#include "support/pdf_words.h"
#include "support/secrets.h"
#include "support/ui_builders.h"

#include <QImage>

#include <algorithm>
#include <span>

using namespace rightward;
using namespace rightward::build;

namespace {

QString operator""_q(const char* text, std::size_t) { return QString::fromUtf8(text); }

const QString north = "Northmere District Council"_q;
const QString east = "Eastvale Borough Council"_q;

/// The samples on disk, and what comparing their two maps puts in a file.
struct Files {
    ScratchFolder folder;
    QString samples = inside(folder, "samples.rightward");

    explicit Files(const Library& library = sampleLibrary()) {
        writeLibraryFile(pathFromQt(samples), library);
    }

    CommandResult compareTo(const QString& to, const QStringList& more = {}) const {
        return runWith(QStringList{"compare"_q, samples, "--map"_q, north, "--map"_q, east,
                                   "--on"_q, "2026-11-23"_q, "--to"_q, to} +
                       more);
    }
    std::string csv(const QStringList& more = {}) const {
        const auto result = compareTo(inside(folder, "both.csv"), more);
        CAPTURE(result.err.toStdString());
        REQUIRE(result.exit == 0);
        return contentOf(folder / "both.csv");
    }
};

using Cells = std::vector<std::string>;

Cells rowOf(const CsvTable& table, std::size_t row) {
    Cells cells;
    for (std::size_t column = 0; column < table.columnCount(); ++column)
        cells.emplace_back(table.cell(row, column));
    return cells;
}

/// The row that says so in its first cell, or in another.
Cells rowCalled(const CsvTable& table, const std::string& name, std::size_t column = 0) {
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        if (table.cell(row, column) == name) return rowOf(table, row);
    }
    FAIL("there is no row " << name);
    return {};
}

} // namespace

TEST_CASE("a compared table has a row for each thing, said in words", "[command]") {
    const auto table = readCsvTable(Files().csv());
    CHECK(rowOf(table, 0) ==
          Cells{"capability", "Northmere District Council: name",
                "Northmere District Council: score", "Northmere District Council: tier",
                "Eastvale Borough Council: name", "Eastvale Borough Council: score",
                "Eastvale Borough Council: tier", "score together", "tier together", "verdict",
                "who would have to move"});
    CHECK(rowCalled(table, "Cloud hosting") ==
          Cells{"Cloud hosting", "Cloud hosting", "98", "Start on day one", "Cloud platform", "99",
                "Start on day one", "98", "Start on day one", "Start on day one, together", ""});
    CHECK(rowCalled(table, "Server room", 1) ==
          Cells{"Server rooms and data centres", "Server room", "69", "Explore next", "", "", "",
                "", "", "Only Northmere District Council", ""});
    CHECK(rowCalled(table, "Contact centre", 4) ==
          Cells{"Contact centre platform", "", "", "", "Contact centre", "", "", "", "",
                "Waiting for a place: Eastvale Borough Council", ""});
    CHECK(rowCalled(table, "Resident sign-in and account").back() ==
          "Northmere District Council 100 right");
    constexpr std::size_t headings = 1;
    constexpr std::size_t pairs = 44;
    constexpr std::size_t only = 5 + 3;
    constexpr std::size_t waiting = 3;
    constexpr std::size_t closing = 1;
    CHECK(table.rowCount() == headings + pairs + only + waiting + closing);
    const auto last = rowOf(table, table.rowCount() - 1).front();
    for (const auto* word : {"Public edition", "No costs", "23 November 2026", "no saving"})
        CHECK(last.find(word) != std::string::npos);
}

TEST_CASE("no byte of a public comparison depends on what it leaves out", "[command]") {
    const auto bare = Files(withDetails(sampleLibrary(), {})).csv();
    CHECK(Files(withDetails(sampleLibrary(), secretDetails())).csv() == bare);
    CHECK(Files(withDetails(sampleLibrary(), secretDetails())).csv({"--edition=public"_q}) == bare);
}

TEST_CASE("the exempt comparison holds costs, dates and what to look into", "[command]") {
    const Files files;
    const auto table = readCsvTable(files.csv({"--edition=exempt"_q}));
    const auto headings = rowOf(table, 0);
    REQUIRE(headings.size() == 24);
    CHECK(Cells(headings.begin() + 11, headings.end()) ==
          Cells{"cost a year together", "costs not known",
                "Northmere District Council: contract ends",
                "Eastvale Borough Council: contract ends", "notify by", "readiness",
                "Dates line up, of 30", "Time to act, of 20", "Same picture, of 20",
                "Common ground, of 15", "Worth the effort, of 15", "to look into", "to find out"});
    const auto hosting = rowCalled(table, "Cloud hosting");
    CHECK(Cells(hosting.begin() + 11, hosting.begin() + 22) ==
          Cells{"170000", "0", "2027-11-30", "2028-01-31", "2027-10-30", "85", "30", "12", "20",
                "8", "15"});
    CHECK(hosting[22].starts_with("A contract for all would come to £816,000 with VAT"));
    const auto alone = rowCalled(table, "Contact centre", 4);
    CHECK(Cells(alone.begin() + 11, alone.begin() + 17) == Cells{"", "1", "", "not known", "", ""});
    const auto last = rowOf(table, table.rowCount() - 1).front();
    CHECK(last.starts_with("Exempt edition: not for publication"));
}

TEST_CASE("no cell of a comparison is a formula", "[command]") {
    auto library = libraryWith({"=1+1", "+44", "-1", "@SUM(A1)", "Laptops"});
    library.councils.begin()->second.name = Name("=cmd|' /C calc'!A0");
    const auto id = toQt(library.maps.begin()->first.text());
    const Files files(library);
    const auto to = inside(files.folder, "both.csv");
    for (const auto& edition : {"public"_q, "exempt"_q}) {
        const auto result = runWith({"compare"_q, files.samples, "--map"_q, id, "--map"_q, id,
                                     "--to"_q, to, "--edition"_q, edition});
        REQUIRE(result.exit == 0);
        const auto table = readCsvTable(contentOf(files.folder / "both.csv"));
        CHECK(rowCalled(table, "'=1+1")[1] == "'=1+1");
        for (std::size_t row = 0; row < table.rowCount(); ++row) {
            for (const auto& cell : rowOf(table, row))
                CHECK(cell.find_first_of("=+-@\t\r\n") != 0);
        }
    }
}

TEST_CASE("what may be the same is for a person to say, and nothing is added up", "[command]") {
    auto one = libraryWith({"Payroll system"});
    auto other = libraryWith({"Payroll"});
    one.councils.begin()->second.name = Name("Northmere District Council");
    const Files files(one);
    const auto otherPath = inside(files.folder, "other.rightward");
    writeLibraryFile(pathFromQt(otherPath), other);
    const auto to = inside(files.folder, "both.csv");
    CHECK(runWith({"compare"_q, files.samples, "--with"_q, otherPath, "--map"_q, north, "--map"_q,
                   "Northmere"_q, "--to"_q, to, "--edition"_q, "exempt"_q})
              .exit == 0);
    const auto table = readCsvTable(contentOf(files.folder / "both.csv"));
    CHECK(table.rowCount() == 5); // headings, each alone, the suggestion, the closing note
    const auto suggested = rowOf(table, 3);
    CHECK(suggested[1] == "Payroll system");
    CHECK(suggested[4] == "Payroll");
    CHECK(suggested[7].empty());
    CHECK(suggested[9].starts_with("May be the same, for you to say: "));
    CHECK(std::all_of(suggested.begin() + 10, suggested.end(),
                      [](const auto& cell) { return cell.empty(); }));
}

TEST_CASE("a comparison never replaces what it reads", "[command]") {
    const Files files;
    for (const auto* name : {"library.csv", "other.csv"})
        std::filesystem::copy_file(files.folder / "samples.rightward", files.folder / name);
    std::filesystem::create_symlink(files.folder / "other.csv", files.folder / "link.csv");
    const auto before = snapshot(files.folder);
    const auto library = inside(files.folder, "library.csv");
    const auto other = inside(files.folder, "other.csv");
    for (const auto& to : {library, other, inside(files.folder, "link.csv")}) {
        const auto result = runWith({"compare"_q, library, "--with"_q, other, "--map"_q, north,
                                     "--map"_q, east, "--to"_q, to});
        CHECK(result.exit == 2);
        CHECK(result.out.isEmpty());
        CHECK(result.err.count(u'\n') == 1);
    }
    CHECK(snapshot(files.folder) == before);
}

TEST_CASE("a comparison that cannot be put there says why and leaves nothing", "[command]") {
    const Files files;
    const auto before = snapshot(files.folder);
    const auto refused = [&](const char* to, const QStringList& more, int exit) {
        const auto result = files.compareTo(inside(files.folder, to), more);
        CAPTURE(result.err.toStdString());
        CHECK(result.exit == exit);
        CHECK(result.out.isEmpty());
        CHECK(result.err.count(u'\n') == 1);
    };
    refused("no such folder/both.csv", {}, 1);
    refused("samples.rightward/both.csv", {}, 1);
    refused("no such folder/both.pdf", {}, 1);
    refused("samples.rightward/both.png", {}, 1);
    refused("both.docx", {}, 2);
    refused("both", {}, 2);
    refused("both.csv", {"--edition"_q, "secret"_q}, 2);
    refused("both.csv", {"--title"_q, "Where to start"_q}, 2);
    refused("both.xlsx", {"--logo"_q, "logo.png"_q}, 2);
    refused("both.html", {"--dpi=100"_q}, 2);
    refused("both.pdf", {"--orientation=portrait"_q}, 2);
    refused("both.pdf", {"--pages=map"_q}, 2);
    refused("both.pdf", {"--pages=map,all"_q}, 2);
    const auto alone = runWith(
        {"compare"_q, files.samples, "--map"_q, north, "--map"_q, east, "--edition"_q, "public"_q});
    CHECK(alone.exit == 2);
    CHECK(alone.err.contains("--to"_q));
    CHECK(snapshot(files.folder) == before);
}

TEST_CASE("compare makes a paper and a picture, public unless asked", "[command]") {
    const Files files;
    const auto pdf = files.compareTo(inside(files.folder, "both.pdf"));
    CHECK(pdf.exit == 0);
    CHECK(pdf.out.contains("public edition"_q));
    const auto open = contentOf(files.folder / "both.pdf");
    CHECK(open.starts_with("%PDF-"));
    const auto exempt =
        files.compareTo(inside(files.folder, "both.pdf"), {"--edition"_q, "exempt"_q});
    CHECK(exempt.out.contains("not for publication"_q));
    CHECK(contentOf(files.folder / "both.pdf") != open);
    CHECK(files.compareTo(inside(files.folder, "both.PNG")).exit == 0);
    const QImage picture(inside(files.folder, "both.PNG"));
    CHECK(picture.width() == 2339);
    CHECK(picture.height() % 1654 == 0);
}

TEST_CASE("a picture of many pages has fewer dots", "[command]") {
    std::vector<std::string> names;
    for (int i = 0; i < 150; ++i)
        names.push_back("System of some length to be shared " + std::to_string(i));
    const Files files(libraryWith(names));
    const auto id = toQt(readLibraryFile(pathFromQt(files.samples)).maps.begin()->first.text());
    const auto to = inside(files.folder, "both.png");
    CHECK(runWith({"compare"_q, files.samples, "--map"_q, id, "--map"_q, id, "--to"_q, to}).exit ==
          0);
    CHECK(QImage(to).width() < 2339);
    CHECK(QImage(to).width() > 1100);
}

TEST_CASE("a comparison can be put in a file and printed as JSON at once", "[command]") {
    const Files files;
    const auto result = files.compareTo(inside(files.folder, "both.csv"), {"--json"_q});
    CHECK(result.exit == 0);
    CHECK(result.out.startsWith(u'{'));
    CHECK_FALSE(contentOf(files.folder / "both.csv").empty());
}

TEST_CASE("a comparison takes what a paper takes, and may bring the first map", "[command]") {
    const Files files;
    const auto to = inside(files.folder, "both.pdf");
    const auto wordsOf = [&](const QStringList& more) {
        const auto result = files.compareTo(to, more);
        CAPTURE(result.err.toStdString());
        REQUIRE(result.exit == 0);
        const auto content = contentOf(files.folder / "both.pdf");
        const auto bytes = std::as_bytes(std::span(content));
        const std::vector<std::byte> pdf(bytes.begin(), bytes.end());
        return std::pair(wordsIn(pdf).value_or(QString()), factsOf(pdf).value_or(QString()));
    };
    const auto [alone, aloneFacts] =
        wordsOf({"--title=Where to share"_q, "--subtitle=For decision"_q, "--meeting=Cabinet"_q,
                 "--item=7"_q, "--marking=official"_q, "--paper=a3"_q});
    if (alone.isEmpty()) return;
    for (const auto& word : {"Where to share"_q, "For decision"_q, "Cabinet · Agenda item 7"_q,
                             "OFFICIAL"_q, "Same tier: 21 of 44"_q})
        CHECK(alone.contains(word));
    CHECK(aloneFacts.contains("1191 x 842 pts"_q));
    CHECK_FALSE(alone.contains("Keep close: 2 of 49"_q));
    const auto [joint, jointFacts] =
        wordsOf({"--pages=map,list,comparison"_q, "--orientation=portrait"_q});
    CHECK(joint.contains("Keep close: 2 of 49"_q));
    CHECK(joint.contains("Same tier: 21 of 44"_q));
    CHECK(joint.contains("saved "_q));
    CHECK(jointFacts.contains("595 x 842 pts"_q));
}

TEST_CASE("a comparison is a web page or a spreadsheet too, public unless asked", "[command]") {
    const Files files;
    const auto page = files.compareTo(inside(files.folder, "both.html"),
                                      {"--marking=official"_q, "--pages=map,comparison"_q});
    CHECK(page.exit == 0);
    CHECK(page.out.contains("public edition"_q));
    const auto html = contentOf(files.folder / "both.html");
    CHECK(html.starts_with("<!DOCTYPE html>"));
    CHECK(html.find("OFFICIAL") != std::string::npos);
    CHECK(html.find("Same tier: 21 of 44") != std::string::npos);
    const auto book = files.compareTo(inside(files.folder, "both.xlsx"),
                                      {"--title=Where to share"_q, "--edition=exempt"_q});
    CHECK(book.exit == 0);
    CHECK(book.out.contains("not for publication"_q));
    CHECK(contentOf(files.folder / "both.xlsx").starts_with("PK"));
}

TEST_CASE("a picture of a comparison has the dots that were asked for, or is refused",
          "[command]") {
    const Files files;
    const auto to = inside(files.folder, "both.png");
    CHECK(files.compareTo(to, {"--dpi=72"_q}).exit == 0);
    CHECK(QImage(to).width() == 842);
    const auto before = snapshot(files.folder);
    const auto result = files.compareTo(to, {"--dpi=1200"_q});
    CHECK(result.exit == 1);
    CHECK(result.err.contains("too much for one picture"_q));
    CHECK(snapshot(files.folder) == before);
}

TEST_CASE("a comparison tells on the side which characters no font can show", "[command]") {
    const Files files(libraryWith({"Laptops \U0010F123"}));
    const auto id = toQt(readLibraryFile(pathFromQt(files.samples)).maps.begin()->first.text());
    for (const auto* name : {"both.pdf", "both.png", "both.svg"}) {
        const auto result = runWith({"compare"_q, files.samples, "--map"_q, id, "--map"_q, id,
                                     "--to"_q, inside(files.folder, name)});
        CHECK(result.exit == 0);
        CHECK_FALSE(result.out.contains("empty box"_q));
        CHECK(result.err == "rightward: An empty box stands for what no font here can show: "
                            "\U0010F123\n"_q);
    }
}
