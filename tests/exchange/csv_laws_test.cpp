// SPDX-License-Identifier: MIT
#include "exchange/csv_rows.h"
#include "exchange/csv_write.h"
#include "support/catch.h"
#include "support/generators.h"

#include <algorithm>
#include <tuple>

using namespace rightward;

namespace {

using Cells = std::vector<std::vector<std::string>>;

/// Texts that a spreadsheet computes, or that say that nothing is known, or that look as if they
/// had been guarded against either.
std::string trickyText() {
    const auto* words =
        *rc::gen::element("=1+1", "+44 1234", "-", "-5", "@x", "TBC", "n/a", "unknown", "rolling",
                          "", "Tis", "None", "0", "'", "\"", "a,b;c\td");
    return std::string(*rc::gen::inRange<std::size_t>(0, 4), '\'') + words;
}

/// What a map may hold and what tests the limits of a table.
MapContent contentForTables() {
    auto content = generate::content(generate::one<MapId>());
    const bool isCorner = *rc::gen::weightedElement<bool>({{4, false}, {1, true}});
    for (auto& [id, capability] : content.capabilities) {
        if (generate::one<bool>()) {
            if (auto name = Name::of(trickyText())) capability.name = *name;
            capability.details.supplier = Name::of(trickyText());
            capability.details.notes = Note::of(trickyText() + "\n" + trickyText());
            capability.details.reason = Note::of(trickyText());
            capability.catalogueId = CatalogueId::parse(*rc::gen::element("unknown", "tbc", "x"));
        }
        if (isCorner && capability.place) {
            capability.place = Place(*rc::gen::inRange(0, 2), *rc::gen::inRange(0, 2));
        }
    }
    return content;
}

/// What a table tells of a map, in the order in which it is written.
std::vector<CapabilityRow> rowsOf(const MapContent& content) {
    std::vector<const Capability*> order;
    for (const auto& [id, capability] : content.capabilities)
        order.push_back(&capability);
    std::sort(order.begin(), order.end(), [](const auto* one, const auto* other) {
        return std::tie(one->name, one->id) < std::tie(other->name, other->id);
    });
    std::vector<CapabilityRow> rows;
    for (const auto* one : order) {
        rows.push_back(
            {rows.size() + 1, one->name, one->catalogueId, true, one->place, one->details});
    }
    return rows;
}

CsvReading read(std::string_view bytes) {
    const auto table = readCsvTable(bytes);
    return readRows(table, guessLayout(table).layout);
}

Cells cellsIn(std::string_view bytes) {
    const auto table = readCsvTable(bytes);
    Cells cells(table.rowCount());
    for (std::size_t row = 0; row < cells.size(); ++row) {
        for (std::size_t column = 0; column < table.cellCount(row); ++column)
            cells[row].emplace_back(table.cell(row, column));
    }
    return cells;
}

/// As a spreadsheet may save it: quotes where needed, or everywhere.
std::string saved(const Cells& cells, char separator, const std::string& lineEnd, bool quotesAll) {
    std::string text;
    for (const auto& row : cells) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0) text.push_back(separator);
            const bool isQuoted =
                quotesAll || row[i].find_first_of("\"\r\n,;\t") != std::string::npos;
            if (isQuoted) text.push_back('"');
            for (const char c : row[i]) {
                if (c == '"') text.push_back('"');
                text.push_back(c);
            }
            if (isQuoted) text.push_back('"');
        }
        text += lineEnd;
    }
    return text;
}

std::string saved(const Cells& cells) {
    const auto separator = *rc::gen::element(',', ';', '\t');
    const auto lineEnd = *rc::gen::element<std::string>("\r\n", "\n", "\r");
    return saved(cells, separator, lineEnd, generate::one<bool>());
}

std::string inRandomCase(std::string text) {
    for (char& c : text) {
        if (c >= 'a' && c <= 'z' && generate::one<bool>()) c = static_cast<char>(c - 'a' + 'A');
    }
    return text;
}

} // namespace

TEST_CASE("a table is read as it was written, in every column", "[exchange]") {
    CHECK(rc::check("read(write(map)) == map", [] {
        const auto content = contentForTables();
        const auto reading = read(writeCsv(content));
        RC_ASSERT(reading.problems.empty());
        RC_ASSERT(reading.rows == rowsOf(content));
    }));
}

TEST_CASE("a table that a spreadsheet saved again is read the same", "[exchange]") {
    CHECK(rc::check("read(saved(write(map))) == map", [] {
        const auto content = contentForTables();
        const auto reading = read(saved(cellsIn(writeCsv(content))));
        RC_ASSERT(reading.problems.empty());
        RC_ASSERT(reading.rows == rowsOf(content));
    }));
}

TEST_CASE("columns may stand in any order under headings of any case", "[exchange]") {
    CHECK(rc::check("read(shuffled(write(map))) == map", [] {
        const auto content = contentForTables();
        const auto cells = cellsIn(writeCsv(content));
        std::vector<std::size_t> order(csvColumnCount);
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        for (std::size_t i = order.size() - 1; i > 0; --i)
            std::swap(order[i], order[*rc::gen::inRange<std::size_t>(0, i + 1)]);
        Cells shuffled(cells.size());
        for (std::size_t row = 0; row < cells.size(); ++row) {
            for (const auto column : order) {
                shuffled[row].push_back(row == 0 ? inRandomCase(cells[row][column])
                                                 : cells[row][column]);
            }
        }
        const auto reading = read(saved(shuffled));
        RC_ASSERT(reading.problems.empty());
        RC_ASSERT(reading.rows == rowsOf(content));
    }));
}

TEST_CASE("a cell that cannot be read changes no other", "[exchange]") {
    CHECK(rc::check("read(with a bad cell) == read(with a blank one)", [] {
        auto content = contentForTables();
        RC_PRE(!content.capabilities.empty());
        auto cells = cellsIn(writeCsv(content));
        const auto row = *rc::gen::inRange<std::size_t>(1, cells.size());
        const auto column = *rc::gen::inRange<std::size_t>(1, csvColumnCount);
        cells[row][column].clear();
        const auto blank = read(saved(cells));
        cells[row][column] = std::string(10'001, '!');
        const auto bad = read(saved(cells));
        RC_ASSERT(bad.rows == blank.rows);
        const auto names = [&](const CellProblem& problem) {
            return problem.row == row && problem.column == column &&
                   problem.severity == Severity::unknownCell;
        };
        RC_ASSERT(std::any_of(bad.problems.begin(), bad.problems.end(), names));
    }));
}

TEST_CASE("every text comes back from a cell as it was", "[exchange]") {
    CHECK(rc::check("read(write(text)) == text", [] {
        const auto name = Name::of(trickyText());
        RC_PRE(name.has_value());
        const auto map = generate::one<MapId>();
        Capability capability{generate::one<CapabilityId>(), map, *name, {}, {}, {}, {}};
        capability.details.owner = name;
        MapContent content;
        content.capabilities.emplace(capability.id, capability);
        const auto reading = read(writeCsv(content));
        RC_ASSERT(reading.rows.size() == 1U);
        RC_ASSERT(reading.rows.front().name == *name);
        RC_ASSERT(reading.rows.front().details.owner == name);
    }));
}

TEST_CASE("nothing that is written would be computed by a spreadsheet", "[exchange]") {
    CHECK(rc::check("no cell begins like a formula", [] {
        for (const auto& row : cellsIn(writeCsv(contentForTables()))) {
            RC_ASSERT(std::none_of(row.begin(), row.end(), [](std::string_view cell) {
                return cell.substr(0, 1).find_first_of("=+-@\t\r\n") == 0;
            }));
        }
    }));
}

TEST_CASE("of any bytes at all every row is accounted for, or the file is refused", "[exchange]") {
    const auto parts = rc::gen::element<std::string>(
        "name", "owner", "evolution", "0.5", "1", "Laptops", "TBC", ",", ",", ",", ";", "\t", "\n",
        "\n", "\n", "\r\n", "\r", "\"", "\"\"", "'", "=", " ", "\xc3\xa9", "\xe9", "\xef\xbb\xbf",
        "£5", "31/03/2027", std::string(1, '\0'), "\x1b", "\xff");
    CHECK(rc::check("rows + lost rows == rows that are not blank", [&] {
        std::string bytes = *rc::gen::element<std::string>("", "name,owner\n", "name\n");
        for (const auto& part : *rc::gen::container<std::vector<std::string>>(parts))
            bytes += part;
        try {
            const auto table = readCsvTable(bytes);
            const auto layout = guessLayout(table).layout;
            const auto reading = readRows(table, layout);
            std::size_t accounted = reading.rows.size();
            for (const auto& problem : reading.problems)
                accounted += problem.severity == Severity::lostRow ? 1 : 0;
            if (worstOf(reading.problems) == Severity::wholeFile) {
                RC_ASSERT(reading.rows.empty());
                return;
            }
            std::size_t filled = 0;
            for (auto row = layout.firstDataRow(); row < table.rowCount(); ++row)
                filled += table.isBlank(row) ? 0 : 1;
            RC_ASSERT(accounted == filled);
        } catch (const Error&) {
            RC_SUCCEED("refused");
        }
    }));
}
