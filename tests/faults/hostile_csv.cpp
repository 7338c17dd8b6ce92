// SPDX-License-Identifier: MIT
#include "exchange/csv_table.h"
#include "exchange/csv_write.h"
#include "exchange/json.h"
#include "faults/hostile.h"

#include <algorithm>

namespace rightward::faults {
namespace {

constexpr auto refused = Outcome::refused;
constexpr auto same = Outcome::same;
constexpr auto other = Outcome::other;
constexpr auto problems = Outcome::problems;

using Row = std::vector<std::string>;
using Rows = std::vector<Row>;

/// The sound table, its headings first.
Rows soundRows() {
    const auto table = readCsvTable(soundCsv());
    Rows rows(table.rowCount());
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (std::size_t column = 0; column < table.columnCount(); ++column)
            rows[row].emplace_back(table.cell(row, column));
    }
    return rows;
}

struct Style {
    std::string separator = ",";
    std::string end = "\r\n";
    bool quotesAll = false;
};

std::string cellText(const std::string& cell, const Style& style) {
    const bool needsQuotes =
        style.quotesAll || cell.find_first_of("\",;\t\r\n") != std::string::npos;
    if (!needsQuotes) return cell;
    std::string text = "\"";
    for (const char c : cell)
        text += c == '"' ? std::string("\"\"") : std::string(1, c);
    return text + '"';
}

std::string written(const Rows& rows, const Style& style = {}) {
    std::string text;
    for (const auto& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0) text += style.separator;
            text += cellText(row[i], style);
        }
        text += style.end;
    }
    return text;
}

std::size_t columnOf(const Rows& rows, const std::string& heading) {
    const auto found = std::find(rows.front().begin(), rows.front().end(), heading);
    return static_cast<std::size_t>(found - rows.front().begin());
}

/// The sound table with one cell of its third row exchanged.
std::string withCell(const std::string& heading, const std::string& value) {
    auto rows = soundRows();
    rows[3].at(columnOf(rows, heading)) = value;
    return written(rows);
}

std::string repeated(const std::string& text, std::size_t times) {
    std::string all;
    for (std::size_t i = 0; i < times; ++i)
        all += text;
    return all;
}

std::string wide(const std::string& text, bool lowFirst) {
    std::string all;
    for (const char c : text) {
        if (!lowFirst) all += '\0';
        all += c;
        if (lowFirst) all += '\0';
    }
    return all;
}

class Adder {
public:
    explicit Adder(FaultCases& cases) : m_cases(cases) {}

    void operator()(const std::string& name, Outcome expected, std::function<std::string()> text) {
        m_cases.push_back(textCase("csv_" + name, ".csv", expected, std::move(text)));
    }
    void operator()(const std::string& name, Outcome expected, std::string text) {
        (*this)(name, expected, [text = std::move(text)] { return text; });
    }

private:
    FaultCases& m_cases;
};

void addHarmless(Adder& add) {
    const auto rows = soundRows();
    add("written_anew", same, written(rows));
    add("semicolons", same, written(rows, {";", "\r\n", false}));
    add("tabs", same, written(rows, {"\t", "\r\n", false}));
    add("line_feeds", same, written(rows, {",", "\n", false}));
    add("carriage_returns", same, written(rows, {",", "\r", false}));
    add("all_quoted", same, written(rows, {",", "\n", true}));
    add("marked", same, "\xef\xbb\xbf" + written(rows));
    add("no_last_end", same, [rows] {
        auto text = written(rows);
        return text.substr(0, text.size() - 2);
    });
    add("blank_lines", same, written(rows, {",", "\r\n\r\n", false}));
    add("columns_turned", same, [rows] {
        auto turned = rows;
        for (auto& row : turned)
            std::reverse(row.begin(), row.end());
        return written(turned);
    });
    add("headings_in_capitals", same, [rows] {
        auto loud = rows;
        for (auto& heading : loud.front()) {
            for (char& c : heading)
                c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        }
        return written(loud);
    });
    add("empty_columns_more", same, [rows] {
        auto wider = rows;
        for (auto& row : wider)
            row.insert(row.end(), 5, "");
        return written(wider);
    });
}

void addEncodings(Adder& add) {
    const auto sound = written(soundRows());
    add("windows_1252", problems, withCell("supplier", "Caf\xe9 Systems"));
    add("windows_1252_quotes", problems,
        withCell("supplier", "\x93"
                             "Best\x94 Systems"));
    add("windows_1252_undefined", refused, withCell("supplier", "Caf\x81"));
    add("mixed", refused,
        withCell("supplier", "Caf\xe9") + written({soundRows()[4]}) + "\xc3\xa9\r\n");
    add("mixed_in_one_cell", refused, withCell("supplier", "Caf\xe9 Caf\xc3\xa9"));
    add("cut_in_a_character", refused, written(soundRows()) + "Caf\xc3");
    add("overlong", refused | problems, withCell("supplier", "\xc0\xaf"));
    add("utf16_little", refused, "\xff\xfe" + wide(sound, true));
    add("utf16_big", refused, "\xfe\xff" + wide(sound, false));
    add("utf16_unmarked", refused, wide(sound, true));
    for (const char c : {'\0', '\x01', '\x07', '\x08', '\x0b', '\x1a', '\x1b', '\x7f'}) {
        const std::string control(1, c);
        add("control_" + std::to_string(static_cast<int>(c)), refused,
            withCell("supplier", "a" + control + "b"));
    }
    add("nul_after", refused, sound + std::string(1, '\0'));
    add("next_line", refused | problems,
        withCell("supplier", "a\xc2\x85"
                             "b"));
    add("line_separator_in_name", refused,
        withCell("name", "a\xe2\x80\xa8"
                         "b"));
}

void addShapes(Adder& add) {
    const auto rows = soundRows();
    const auto sound = written(rows);
    add("empty", refused, "");
    add("only_blank_lines", refused, "\r\n\r\n\r\n");
    add("only_mark", refused, "\xef\xbb\xbf");
    add("unclosed_first", refused, "\"" + sound);
    add("unclosed_last", refused, sound + "\"Payroll");
    add("unclosed_in_middle", refused, [sound] {
        auto text = sound;
        return text.insert(text.find("\r\n", 2000) + 2, "\"");
    });
    add("quote_inside", refused, "name,owner\r\nPay\"roll,Head\r\n");
    add("text_behind_quote", refused, "name,owner\r\n\"Pay\"roll,Head\r\n");
    add("quote_alone", refused, "name,owner\r\nPayroll,\"\r\n");
    add("short_row", refused, "name,owner,supplier\r\nPayroll,Head,X\r\nWebsite,Head\r\n");
    add("long_row", refused, "name,owner\r\nPayroll,Head\r\nWebsite,Head,more\r\n");
    add("shifted_row", refused | problems, [rows] {
        auto shifted = rows;
        shifted[5].insert(shifted[5].begin(), "x");
        return written(shifted);
    });
    add("unquoted_comma", refused, "name,owner\r\nPayroll, and pensions,Head\r\n");
    add("title_row", problems,
        "Northmere applications,,\r\nname,owner,users\r\nPayroll,Head,3\r\n");
    add("no_headings", refused, "Payroll,Head,3\r\nWebsite,Head,4\r\n");
    add("no_name", refused, "owner,supplier\r\nHead,Best\r\n");
    add("names_twice", refused, "name,name\r\nPayroll,Website\r\n");
    add("column_twice", refused, "name,supplier,supplier\r\nPayroll,A,B\r\n");
    add("column_unknown", problems, "name,colour\r\nPayroll,blue\r\n");
    add("names_alone", other, "Payroll\r\nWebsite\r\n");
    add("only_headings", refused | other | problems, written({rows.front()}));
    add("twice", problems | refused, sound + sound);
    for (std::size_t part = 1; part < 6; ++part) {
        add("cut_" + std::to_string(part), refused | problems | other,
            sound.substr(0, sound.size() * part / 6));
    }
}

void addSizes(Adder& add) {
    const auto line = [](std::size_t number) {
        return "Payroll " + std::to_string(number) + ",3\n";
    };
    const auto lines = [line](std::size_t count) {
        std::string text = "name,users\n";
        for (std::size_t i = 0; i < count; ++i)
            text += line(i);
        return text;
    };
    add("rows_20000", other, [=] { return lines(20'000); });
    add("rows_20001", refused, [=] { return lines(20'001); });
    add("rows_1000000", refused, [=] { return lines(1'000'000); });
    add("rows_blank_5000000", refused, [=] { return lines(1) + repeated("\n", 5'000'000); });
    for (const std::size_t columns : {199U, 200U, 100'000U}) {
        const auto expected = columns < 200 ? problems : refused;
        add("columns_more_" + std::to_string(columns), expected, [=] {
            return "name" + repeated(",x", columns) + "\nPayroll" + repeated(",", columns) + "\n";
        });
    }
    std::size_t kind = 0;
    for (const auto* text :
         {",", "\"", "\n", ";", "\t", "\"\"", ",\n", "\"\",", "x,\n", "a", "'"}) {
        add("five_megabytes_alike_" + std::to_string(++kind), refused,
            [text] { return repeated(text, 5'000'000 / std::string(text).size()); });
    }
    add("one_quoted_cell_of_31_megabytes", refused,
        [] { return "name\n\"" + repeated("x", 31'000'000) + "\"\n"; });
    add("note_of_31_megabytes", problems,
        [] { return "name,notes\nPayroll,\"" + repeated("x", 31'000'000) + "\"\n"; });
    add("quotes_doubled_31_megabytes", problems,
        [] { return "name,notes\nPayroll,\"" + repeated("\"\"", 15'500'000) + "\"\n"; });
    add("bad_cells_300000", problems, [] {
        return "name,users,annual cost,notice months\n" +
               repeated("Payroll,many,much,long\n", 20'000);
    });
    add("rows_without_names", refused, [] { return "name,users\n" + repeated(",3\n", 20'000); });
    add("too_large", refused, [] { return repeated("x", 33'600'000); });
}

void addValues(Adder& add) {
    const auto bad = [&](const std::string& heading, std::initializer_list<const char*> values) {
        for (const std::string value : values)
            add(std::string(heading).append("_").append(value), problems, withCell(heading, value));
    };
    bad("annual cost", {"0,5",
                        "50%",
                        "١٢٣",
                        "NaN",
                        "inf",
                        "1.5",
                        "-5",
                        "12.5k",
                        "1e3",
                        "1,23",
                        "12,34,567",
                        "0x10",
                        "five",
                        "$100",
                        "€100",
                        "1 000 000 000 000 000",
                        "99999999999999999999",
                        "£",
                        "100-200",
                        "(500)",
                        "=SUM(A1)"});
    bad("users", {"1.5", "-1", "many", "1e9", "10000000000", "٣", "1,0", "+"});
    bad("notice months", {"-1", "six", "1000000", "3.5", "3 weeks"});
    bad("contract end", {"31/02/2027", "03/31/2027", "31/03/27", "45747", "2027-02-29", "tomorrow",
                         "2027", "March 2027", "31 Maart 2027", "2027-13-01", "00/00/0000",
                         "31/03/2027 12:00", "9999999", "2027/31/03"});
    bad("evolution", {"1001", "-1", "1e2", "far", "500,5", "50%"});
    bad("visibility", {"", "1001", "NaN"});
    bad("provision", {"Yes", "no", "1", "maybe"});
    bad("hosting", {"Yes", "moon"});
    bad("data sensitivity", {"high", "Y"});
    bad("catalogue id", {"Council Tax", "../../etc", "no-such-entry-here"});
    add("owner_of_two_lines", other, withCell("owner", "x\ny"));
    add("owner_long", problems, withCell("owner", std::string(201, 'o')));
    add("name_blank", refused, withCell("name", ""));
    add("name_space", refused, withCell("name", "   "));
    add("name_unknown", refused | other, withCell("name", "TBC"));
    add("name_long", refused, withCell("name", std::string(201, 'n')));
    add("name_of_two_lines", other | problems, withCell("name", "Pay\nroll"));
    for (const auto* text : {"'=1+1", "'+44 1234", "'-x", "'@x", "<img src=file:///etc/passwd>",
                             "\xe2\x80\xae word", "%1 %n", "{{7*7}}"}) {
        add(std::string("name_") + text, other, withCell("name", text));
    }
    add("scale_unclear", problems, "name,evolution,visibility\r\nPayroll,1,0\r\nWebsite,0,1\r\n");
    add("scale_mixed", problems,
        "name,evolution,visibility\r\nPayroll,0.5,0.5\r\nWebsite,500,400\r\n");
    add("place_half", problems, "name,evolution\r\nPayroll,500\r\n");
}

void addOtherKinds(Adder& add) {
    add("is_html", refused,
        "<!DOCTYPE html>\n<html><head><title>Sign in, please</title></head>\n"
        "<body class=\"x\">Sorry, no</body></html>\n");
    add("is_html_of_one_column", refused, "\n<HTML>\n<body>Sign in</body>\n</HTML>\n");
    add("is_xml", refused, "<?xml version='1.0'?>\n<rows/>\n");
    add("is_rich_text", refused, "{\\rtf1\\ansi\nPayroll\n}\n");
    add("is_pdf_without_content", refused, "%PDF-1.7\n1 0 obj\nendobj\n");
    add("is_json", refused, soundJson());
    add("is_zip", refused, std::string("PK\x03\x04\x14\0\x06\0\x08\0", 10));
    add("is_pdf", refused, std::string("%PDF-1.7\n1 0 obj\nstream\nx\x9c\x03\0\0\0\0\x01\n", 33));
    add("is_png", refused, "\x89PNG\r\n\x1a\n");
    add("is_library", refused, [] {
        const auto& bytes = soundLibrary();
        return std::string(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    });
}

} // namespace

FaultCases hostileCsv() {
    FaultCases cases;
    Adder add(cases);
    addHarmless(add);
    addEncodings(add);
    addShapes(add);
    addSizes(add);
    addValues(add);
    addOtherKinds(add);
    return cases;
}

} // namespace rightward::faults
