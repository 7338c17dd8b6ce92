// SPDX-License-Identifier: MIT
#include "faults/hostile.h"

#include <functional>
#include <stdexcept>

namespace rightward::faults {
namespace {

constexpr auto refused = Outcome::refused;
constexpr auto same = Outcome::same;

std::string repeated(std::string_view text, std::size_t times) {
    std::string all;
    all.reserve(text.size() * times);
    for (std::size_t i = 0; i < times; ++i)
        all += text;
    return all;
}

/// The sound file with the first `from` exchanged.
std::string with(std::string_view from, std::string_view to) {
    auto json = soundJson();
    const auto at = json.find(from);
    if (at == std::string::npos) throw std::logic_error("not there: " + std::string(from));
    return json.replace(at, from.size(), to);
}

std::string everywhere(std::string_view from, std::string_view to) {
    auto json = soundJson();
    for (auto at = json.find(from); at != std::string::npos; at = json.find(from, at + to.size()))
        json.replace(at, from.size(), to);
    return json;
}

/// A document whose only content is these fields.
std::string document(const std::string& fields) {
    return R"({"format": "rightward", "version": 1, )" + fields + "}";
}

const std::string council = R"({"id": "11111111-1111-1111-1111-111111111111", "name": "N"})";

/// A document of one council and one map that holds these fields.
std::string mapWith(const std::string& fields) {
    return document(R"("councils": [)" + council +
                    R"(], "maps": [{"id": )"
                    R"("22222222-2222-2222-2222-222222222222", "council": )"
                    R"("11111111-1111-1111-1111-111111111111", "title": "M", "date": )"
                    R"("2026-11-01", )" +
                    fields + "}]");
}

std::string idOf(std::size_t number, char kind = 'a') {
    auto digits = std::to_string(number);
    digits.insert(0, 12 - digits.size(), '0');
    return std::string(8, kind) + "-0000-4000-8000-" + digits;
}

std::string capability(std::size_t number, const std::string& more = "") {
    return R"({"id": ")" + idOf(number) + R"(", "name": "Payroll")" + more + "}";
}

std::string capabilities(std::size_t count, const std::string& more = "") {
    std::string list;
    for (std::size_t i = 1; i <= count; ++i)
        list += (i == 1 ? "" : ",") + capability(i, more);
    return list;
}

std::string link(std::size_t number, std::size_t from, std::size_t to) {
    return R"({"id": ")" + idOf(number, 'b') + R"(", "from": ")" + idOf(from) + R"(", "to": ")" +
           idOf(to) + R"("})";
}

std::string linked(std::size_t count, const std::string& links) {
    return mapWith(R"("capabilities": [)" + capabilities(count) + R"(], "links": [)" + links + "]");
}

class Adder {
public:
    explicit Adder(FaultCases& cases) : m_cases(cases) {}

    void operator()(const std::string& name, Outcome expected, std::function<std::string()> text) {
        m_cases.push_back(textCase("json_" + name, ".json", expected, std::move(text)));
    }
    void operator()(const std::string& name, Outcome expected, std::string text) {
        (*this)(name, expected, [text = std::move(text)] { return text; });
    }

private:
    FaultCases& m_cases;
};

void addDeepAndWide(Adder& add) {
    for (const std::size_t depth : {33U, 10'000U, 100'000U, 1'000'000U}) {
        const auto name = std::to_string(depth);
        add("deep_lists_" + name, refused, [=] { return repeated("[", depth); });
        add("deep_closed_lists_" + name, refused,
            [=] { return repeated("[", depth) + repeated("]", depth); });
        add("deep_objects_" + name, refused,
            [=] { return repeated(R"({"a":)", depth) + "1" + repeated("}", depth); });
        add("deep_in_field_" + name, refused, [=] {
            return document(R"("councils": )" + repeated("[", depth) + repeated("]", depth));
        });
    }
    const std::size_t most = std::size_t{32} * 1024 * 1024;
    const auto fill = [=](const std::string& item) {
        return document(R"("councils": [)" +
                        repeated(item + ",", (most - 200) / (item.size() + 1)) + item + "]");
    };
    add("wide_numbers", refused, [=] { return fill("0"); });
    add("wide_lists", refused, [=] { return fill("[]"); });
    add("wide_objects", refused, [=] { return fill("{}"); });
    add("wide_texts", refused, [=] { return fill("\"\""); });
    add("wide_nulls", refused, [=] { return fill("null"); });
    add("wide_numbers_1000000", refused,
        [] { return document(R"("councils": [)" + repeated("0,", 1'000'000) + "0]"); });
    add("wide_objects_1000000", refused,
        [] { return document(R"("councils": [)" + repeated("{},", 1'000'000) + "{}]"); });
    add("wide_lists_1000000", refused,
        [] { return document(R"("councils": [)" + repeated("[],", 1'000'000) + "[]]"); });
    for (const std::size_t count : {200'000U, 1'500'000U}) {
        add("keys_" + std::to_string(count), refused, [=] {
            std::string keys = R"("councils": [])";
            for (std::size_t i = 0; i < count; ++i)
                keys += ",\"k" + std::to_string(i) + "\":0";
            return document(keys);
        });
    }
    add("text_31_megabytes", refused, [=] {
        return with("\"Northmere", "\"" + std::string(most - soundJson().size() - 100, 'n'));
    });
    add("text_of_escapes", refused,
        [=] { return with("Northmere", repeated("\\u00e9", 5'000'000)); });
    add("too_large", refused, [=] { return std::string(most + 1, ' '); });
    add("spaces_30_megabytes", same,
        [] { return std::string(std::size_t{30} * 1024 * 1024, ' ') + soundJson(); });
    add("key_30_megabytes", refused,
        [] { return "{\"" + std::string(std::size_t{30} * 1024 * 1024, 'k') + "\": 1}"; });
    add("digits_30_megabytes", refused,
        [] { return with("118000", std::string(std::size_t{30} * 1024 * 1024, '9')); });
}

void addTwice(Adder& add) {
    add("twice_format", refused, with("\"format\"", R"("format": "x", "format")"));
    add("twice_same", refused, with("\"version\": 1", R"("version": 1, "version": 1)"));
    add("twice_name", refused, with("\"name\": ", R"("name": "x", "name": )"));
    add("twice_escaped", refused, with("\"name\": ", R"("n\u0061me": "x", "name": )"));
    add("twice_maps", refused, with("\"maps\": [", R"("maps": [], "maps": [)"));
    add("twice_null", refused, with("\"users\": ", R"("users": null, "users": )"));
    add("twice_unknown", refused, document(R"("x": 1, "x": 1)"));
}

void addNumbers(Adder& add) {
    for (const auto* number : {"18446744073709551616",
                               "18446744073709551615",
                               "9223372036854775808",
                               "1e999",
                               "-1e999",
                               "1e2",
                               "1.0",
                               "0.5",
                               "-1",
                               "118000.0",
                               "NaN",
                               "Infinity",
                               "-Infinity",
                               "0x10",
                               "010",
                               "+1",
                               "1_000",
                               "1,000",
                               ".5",
                               "5.",
                               "\"118000\"",
                               "\"0.5\"",
                               "true",
                               "[118000]",
                               "{\"pounds\": 118000}",
                               "1e-400",
                               "99999999999999999999999999999999999999999999999999"}) {
        add(std::string("number_") + number, refused, with("118000", number));
    }
    add("number_minus_zero", refused | Outcome::other, with("118000", "-0"));
    add("number_many_zeros", refused, with("118000", "0." + std::string(100'000, '0') + "1"));
    for (const auto* place : {"1001", "-1", "4294967296", "900.0", "\"900\"", "0.9"})
        add(std::string("place_") + place, refused, with("900", place));
}

void addTexts(Adder& add) {
    for (const auto* text : {R"(\ud800)",
                             R"(\udc00)",
                             R"(\ud800\ud800)",
                             R"(\udc00\ud800)",
                             R"(\ud83dx)",
                             R"(\u0000)",
                             R"(a\u0000b)",
                             R"(\u0007)",
                             R"(\u007f)",
                             R"(\u0085)",
                             R"(\u2028)",
                             R"(\x41)",
                             R"(\u12)",
                             R"(\u12g4)",
                             R"(\)",
                             R"(\n)",
                             "\xff",
                             "\xc0\xaf",
                             "\xed\xa0\x80",
                             "\xf4\x90\x80\x80",
                             "\xc3",
                             "\x80",
                             "\t",
                             "\n",
                             "\x01",
                             "\x7f",
                             " ",
                             "",
                             "   "}) {
        add(std::string("text_") + text, refused,
            with("\"Northmere District Council\"", "\"" + std::string(text) + "\""));
    }
    add("text_long", refused, with("Northmere", std::string(201, 'n')));
    add("text_space_before", same, with("\"Northmere", "\" Northmere"));
    add("utf16", refused, [] {
        std::string wide = "\xff\xfe";
        for (const char c : soundJson()) {
            wide += c;
            wide += '\0';
        }
        return wide;
    });
    add("latin1", refused, with("Northmere", "N\xf4rthmere"));
}

void addEnds(Adder& add) {
    add("nul_after", refused, soundJson() + '\0');
    add("nul_and_more", refused, soundJson() + '\0' + soundJson());
    add("nul_before", refused, '\0' + soundJson());
    add("nul_inside", refused, with("\"maps\"", std::string("\0\"maps\"", 7)));
    add("twice", refused, soundJson() + soundJson());
    for (const auto* tail : {"x", "}", "]", ",", "null", "//", "\x1a"})
        add(std::string("tail_") + tail, refused, soundJson() + tail);
    for (const auto* text :
         {"", " ", "\n", "null", "true", "1", "\"rightward\"", "[]", "{}", "{", "[{}]", "rightward",
          "<html></html>", "PK\x03\x04", "name,owner\r\n"}) {
        add(std::string("only_") + text, refused, text);
    }
    for (std::size_t part = 1; part < 12; ++part) {
        add("cut_" + std::to_string(part), refused,
            [=] { return soundJson().substr(0, soundJson().size() * part / 12); });
    }
    add("cut_last", refused, soundJson().substr(0, soundJson().rfind('}')));
    add("comma_last", refused, with("  ]\n}", "  ],\n}"));
    add("comment", refused, "// ours\n" + soundJson());
    add("comment_inside", refused, with("\"maps\"", "/* maps */ \"maps\""));
    add("single_quotes", refused, everywhere("\"", "'"));
    add("bare_keys", refused, everywhere("\"name\"", "name"));
}

void addHeaders(Adder& add) {
    for (const auto* version :
         {"0", "2", "-1", "99999999999999999999", "\"1\"", "1.0", "null", "true", "[1]"}) {
        add(std::string("version_") + version, refused,
            with("\"version\": 1,", std::string("\"version\": ") + version + ","));
    }
    add("version_missing", refused, with("\"version\": 1,", ""));
    for (const auto* format : {"\"Rightward\"", "\"rightward-catalogue\"", "\"\"", "null", "1"})
        add(std::string("format_") + format, refused, with("\"rightward\"", format));
    add("format_missing", refused, with("\"format\": \"rightward\",", ""));
    add("unknown_at_top", refused, document(R"("extra": 1)"));
    for (const auto* key : {"title", "evolution", "supplier", "number", "from", "verdict"}) {
        const auto quoted = '"' + std::string(key) + "\": ";
        add(std::string("unknown_beside_") + key, refused, with(quoted, "\"extra\": 1, " + quoted));
        add(std::string("misspelt_") + key, refused,
            with(quoted, '"' + std::string(key) + "s\": "));
    }
    for (const auto* key : {"id", "name", "council", "title", "date", "from", "made", "verdict"}) {
        add(std::string("null_") + key, refused, [=] {
            auto json = soundJson();
            const auto quoted = '"' + std::string(key) + "\": \"";
            const auto at = json.find(quoted) + quoted.size() - 1;
            return json.replace(at, json.find('"', at + 1) + 1 - at, "null");
        });
    }
    for (const auto* list : {"councils", "maps", "capabilities", "links", "versions", "matches"}) {
        const auto quoted = '"' + std::string(list) + "\": [";
        add(std::string("not_a_list_") + list, refused,
            with(quoted, "\"" + std::string(list) + "\": {\"a\": ["));
        add(std::string("holds_a_number_") + list, refused, with(quoted, quoted + "1, "));
        add(std::string("holds_nothing_") + list, refused, with(quoted, quoted + "{}, "));
    }
}

void addBonds(Adder& add) {
    add("council_missing", refused, with("\"council\": \"5a", "\"council\": \"6a"));
    add("link_dangling", refused, linked(2, link(1, 1, 9)));
    add("link_to_self", refused, linked(2, link(1, 1, 1)));
    add("link_twice", refused, linked(2, link(1, 1, 2) + "," + link(2, 1, 2)));
    add("link_circle", refused, linked(2, link(1, 1, 2) + "," + link(2, 2, 1)));
    add("link_id_twice", refused, linked(3, link(1, 1, 2) + "," + link(1, 2, 3)));
    std::string chain = link(1, 1, 2);
    for (std::size_t i = 2; i < 20'000; ++i)
        chain += "," + link(i, i, i + 1);
    add("chain_of_20000", Outcome::other, linked(20'000, chain));
    add("ring_of_20000", refused, linked(20'000, chain + "," + link(20'000, 20'000, 1)));
    add("id_twice", refused,
        mapWith("\"capabilities\": [" + capability(1) + "," + capability(1) + "]"));
    add("capabilities_20001", refused, mapWith("\"capabilities\": [" + capabilities(20'001) + "]"));
    add("capabilities_bad_20000", refused,
        mapWith("\"capabilities\": [" + capabilities(20'000, R"(, "users": -1, "x": 1)") + "]"));
    add("place_half", refused,
        mapWith("\"capabilities\": [" + capability(1, R"(, "evolution": 500)") + "]"));
    add("plan_half", refused,
        mapWith("\"capabilities\": [" + capability(1, R"(, "plannedMove": {"by": "2027-01-01"})") +
                "]"));
    for (const auto* date : {"2027-02-29", "2027-13-01", "31/03/2027", "2027-3-1", "", "today",
                             "2027-03-31T00:00:00Z", "0000-01-01", "20270331"}) {
        add(std::string("date_") + date, refused, with("2027-09-30", date));
    }
    for (const auto* id :
         {"", "1", "00000000-0000-0000-0000-000000000000", "{5a3b1e51-0001-8000-8000-000000000001}",
          "5a3b1e5100018000800000000000000001"}) {
        add(std::string("id_") + id, refused, with("5a3b1e51-0001-8000-8000-000000000001", id));
    }
    add("word_unknown", refused, with("\"verified\"", "\"Verified\""));
    add("version_20_times_20000", refused, [] {
        const auto held = "\"capabilities\": [" + capabilities(20'000) + "]";
        std::string versions;
        for (std::size_t i = 1; i <= 20; ++i) {
            versions += (i == 1 ? "" : ",") + (R"({"id": ")" + idOf(i, 'c') + R"(", "number": )") +
                        std::to_string(i) + R"(, "name": "V", "made": "2026-11-23T12:00:00Z", )" +
                        R"("title": "M", "date": "2026-11-01", )" + held + "}";
        }
        return mapWith("\"versions\": [" + versions + "]");
    });
}

void addHarmless(Adder& add) {
    add("harmless_crlf", same, everywhere("\n", "\r\n"));
    add("harmless_minified", same, everywhere("\n", " "));
    add("harmless_escapes", same, everywhere("Northmere", "\\u004eorthmere"));
    add("harmless_escaped_key", same, everywhere("\"name\"", "\"n\\u0061me\""));
    add("harmless_mark", same | refused, "\xef\xbb\xbf" + soundJson());
    add("harmless_nulls", same,
        with("\"annualCost\"", "\"alreadySharedWith\": null, \"annualCost\""));
    add("harmless_upper_case_ids", same, everywhere("5a3b1e", "5A3B1E"));
}

} // namespace

FaultCases hostileJson() {
    FaultCases cases;
    Adder add(cases);
    addDeepAndWide(add);
    addTwice(add);
    addNumbers(add);
    addTexts(add);
    addEnds(add);
    addHeaders(add);
    addBonds(add);
    addHarmless(add);
    return cases;
}

} // namespace rightward::faults
