// SPDX-License-Identifier: MIT
#include "exchange/csv_write.h"

#include "exchange/csv_cells.h"
#include "exchange/csv_columns.h"
#include "model/detail_fields.h"
#include "model/tokens.h"

#include <algorithm>
#include <charconv>
#include <tuple>
#include <vector>

namespace rightward {
namespace {

/// Looks at every character, without a branch to stop at: most cells need no quotes.
bool needsQuotes(std::string_view cell) {
    unsigned needs = 0;
    for (const char c : cell)
        needs |= static_cast<unsigned>(c == ',' || c == '"' || c == '\r' || c == '\n');
    return needs != 0;
}

/// The cells of a file, one after another.
class Writer {
public:
    explicit Writer(std::size_t bytes) { m_text.reserve(bytes); }

    void add(std::string_view cell) {
        separate();
        if (needsQuotes(cell)) {
            addQuoted(cell);
        } else {
            m_text += cell;
        }
    }
    void add(std::int64_t number) {
        std::array<char, 24> digits{};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
        add(std::string_view(digits.data(), static_cast<std::size_t>(end - digits.data())));
    }
    /// A cell of a column that holds texts.
    void addText(std::string_view text) {
        if (!needsApostrophe(text)) return add(text);
        std::string guarded(1, '\'');
        add(guarded += text);
    }
    void endRow() {
        m_text += "\r\n";
        m_isRowBegun = false;
    }
    std::string take() { return std::move(m_text); }

private:
    void separate() {
        if (m_isRowBegun) m_text.push_back(',');
        m_isRowBegun = true;
    }
    void addQuoted(std::string_view cell) {
        m_text.push_back('"');
        for (const char c : cell) {
            if (c == '"') m_text.push_back('"');
            m_text.push_back(c);
        }
        m_text.push_back('"');
    }

    std::string m_text = "\xef\xbb\xbf";
    bool m_isRowBegun = false;
};

void write(Writer& writer, const Name& name) { writer.addText(name.text()); }
void write(Writer& writer, const Note& note) { writer.addText(note.text()); }
void write(Writer& writer, const CatalogueId& id) { writer.addText(id.text()); }
void write(Writer& writer, const Date& date) { writer.add(date.iso()); }

template <class Tag, std::int64_t low, std::int64_t high>
void write(Writer& writer, Whole<Tag, low, high> number) {
    writer.add(number.value());
}

template <class Enum>
requires std::is_enum_v<Enum>
void write(Writer& writer, Enum value) { writer.add(tokenOf(value)); }

template <class T>
void write(Writer& writer, const std::optional<T>& value) {
    value ? write(writer, *value) : writer.add(std::string_view());
}

/// Evolution and visibility.
void write(Writer& writer, const std::optional<Place>& place, PlaceScale scale) {
    const auto writeOne = [&](int coordinate) {
        if (scale == PlaceScale::thousand) return writer.add(std::int64_t{coordinate});
        writer.add(coordinate == 0 ? "0.000" : "0.001");
    };
    if (!place) {
        writer.add("");
        return writer.add("");
    }
    writeOne(place->evolution());
    writeOne(place->visibility());
}

/// Where every coordinate is 0 or 1, nobody could tell what 1 means unless it has a point.
PlaceScale scaleOf(const MapContent& content) {
    const bool isClear = std::any_of(
        content.capabilities.begin(), content.capabilities.end(), [](const auto& entry) {
            const auto& place = entry.second.place;
            return place && (place->evolution() > 1 || place->visibility() > 1);
        });
    return isClear ? PlaceScale::thousand : PlaceScale::one;
}

std::vector<const Capability*> byName(const MapContent& content) {
    std::vector<const Capability*> order;
    order.reserve(content.capabilities.size());
    for (const auto& [id, capability] : content.capabilities)
        order.push_back(&capability);
    std::sort(order.begin(), order.end(), [](const auto* one, const auto* other) {
        return std::tie(one->name, one->id) < std::tie(other->name, other->id);
    });
    return order;
}

} // namespace

std::string writeCsv(const MapContent& content) {
    constexpr std::size_t usualRow = 300;
    Writer writer(content.capabilities.size() * usualRow);
    for (std::size_t column = 0; column < csvColumnCount; ++column)
        writer.add(headingOf(static_cast<CsvColumn>(column)));
    writer.endRow();
    const auto scale = scaleOf(content);
    for (const auto* capability : byName(content)) {
        write(writer, capability->name);
        write(writer, capability->catalogueId);
        write(writer, capability->place, scale);
        forEachDetail(capability->details,
                      [&](const DetailField&, const auto& detail) { write(writer, detail); });
        writer.endRow();
    }
    return writer.take();
}

} // namespace rightward
