// SPDX-License-Identifier: MIT
#include "exchange/csv_write.h"

#include "exchange/csv_columns.h"
#include "exchange/csv_writer.h"
#include "model/detail_fields.h"
#include "model/tokens.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace rightward {
namespace {

void write(CsvWriter& writer, const Name& name) { writer.addText(name.text()); }
void write(CsvWriter& writer, const Note& note) { writer.addText(note.text()); }
void write(CsvWriter& writer, const CatalogueId& id) { writer.addText(id.text()); }
void write(CsvWriter& writer, const Date& date) { writer.add(date.iso()); }

template <class Tag, std::int64_t low, std::int64_t high>
void write(CsvWriter& writer, Whole<Tag, low, high> number) {
    writer.add(number.value());
}

template <class Enum>
requires std::is_enum_v<Enum>
void write(CsvWriter& writer, Enum value) { writer.add(tokenOf(value)); }

template <class T>
void write(CsvWriter& writer, const std::optional<T>& value) {
    value ? write(writer, *value) : writer.add(std::string_view());
}

/// Evolution and visibility.
void write(CsvWriter& writer, const std::optional<Place>& place, PlaceScale scale) {
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
    CsvWriter writer(content.capabilities.size() * usualRow);
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
