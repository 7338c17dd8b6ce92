// SPDX-License-Identifier: MIT
#include "keep/kept_changes.h"

#include "store/records.h"
#include "store/schema.h"

#include <optional>

namespace rightward {
namespace {

// A row is 'r' and the canonical form of its values: the table's name, the id of what owns the
// record where the table has one, whether the record is there afterwards, and the record or its id.
// What a version holds follows it.

constexpr char rowMark = 'r';
constexpr std::size_t numberSize = 8;

class ChangeWriter {
public:
    void add(const Change<Council>& change) { addRow(table::council, change); }
    void add(const Change<MapInfo>& change) { addRow(table::map, change); }
    void add(const Change<Capability>& change) { addOwned(table::capability, change); }
    void add(const Change<Link>& change) { addOwned(table::link, change); }
    void add(const Change<Match>& change) { addRow(table::match, change); }
    void add(const Change<Version>& change) {
        addOwned(table::version, change);
        if (change.after) addContent(change.after->id, *change.after->content);
    }

    std::string take() { return std::move(m_bytes); }

private:
    template <class... Values>
    void addValues(const std::string& table, const Values&... values) {
        m_row.clear();
        m_row.addText(table);
        (put(m_row, values), ...);
        m_bytes += rowMark;
        m_bytes += m_row.canonical();
    }

    template <class T, class... Owner>
    void addRow(const std::string& table, const Change<T>& change, const Owner&... owner) {
        if (change.after) {
            addValues(table, owner..., std::int64_t{1}, *change.after);
        } else {
            addValues(table, owner..., std::int64_t{0}, change.before.value().id);
        }
    }

    template <class T>
    void addOwned(const std::string& table, const Change<T>& change) {
        addRow(table, change, change.after ? change.after->map : change.before.value().map);
    }

    void addContent(VersionId version, const MapContent& content) {
        for (const auto& [id, capability] : content.capabilities)
            addValues(table::versionCapability, version, std::int64_t{1}, capability);
        for (const auto& [id, link] : content.links)
            addValues(table::versionLink, version, std::int64_t{1}, link);
    }

    StoredRow m_row;
    std::string m_bytes;
};

/// Takes rows back out of bytes that may be damaged.
class RowSplitter {
public:
    explicit RowSplitter(std::string_view bytes) : m_rest(bytes) {}

    bool isAtEnd() const { return m_rest.empty(); }

    /// False where there is no sound row.
    [[nodiscard]] bool next(StoredRow& row) {
        row.clear();
        if (m_rest.empty() || m_rest.front() != rowMark) return false;
        m_rest.remove_prefix(1);
        while (!m_rest.empty() && m_rest.front() != rowMark) {
            if (!addCell(row)) return false;
        }
        return true;
    }

private:
    bool addCell(StoredRow& row) {
        const char kind = m_rest.front();
        m_rest.remove_prefix(1);
        if (kind == 'n') {
            row.addNull();
            return true;
        }
        const auto number = takeNumber();
        if (!number || (kind != 'i' && kind != 't')) return false;
        if (kind == 'i') {
            row.addNumber(static_cast<std::int64_t>(*number));
            return true;
        }
        if (*number > m_rest.size()) return false;
        row.addText(m_rest.substr(0, *number));
        m_rest.remove_prefix(*number);
        return true;
    }

    std::optional<std::uint64_t> takeNumber() {
        if (m_rest.size() < numberSize) return std::nullopt;
        std::uint64_t number = 0;
        for (std::size_t i = numberSize; i > 0; --i)
            number = number << 8U | static_cast<unsigned char>(m_rest[i - 1]);
        m_rest.remove_prefix(numberSize);
        return number;
    }

    std::string_view m_rest;
};

class ChangeReader {
public:
    explicit ChangeReader(Library& library) : m_library(library) {}

    [[nodiscard]] bool repeat(RowReader row) {
        if (row.passOver(table::versionCapability)) return repeatInVersion<Capability>(row);
        if (row.passOver(table::versionLink)) return repeatInVersion<Link>(row);
        m_version = nullptr;
        if (row.passOver(table::council)) return repeat(row, m_library.councils, takeCouncil);
        if (row.passOver(table::match)) return repeat(row, m_library.matches, takeMatch);
        if (row.passOver(table::map)) return repeatMap(row);
        if (row.passOver(table::capability)) return repeatOnMap<Capability>(row);
        if (row.passOver(table::link)) return repeatOnMap<Link>(row);
        return row.passOver(table::version) && repeatVersion(row);
    }

private:
    static std::optional<Capability> takeOwned(RowReader& row, MapId map, const Capability*) {
        return takeCapability(row, map);
    }
    static std::optional<Link> takeOwned(RowReader& row, MapId map, const Link*) {
        return takeLink(row, map);
    }
    static Table<Capability>& tableIn(MapContent& content, const Capability*) {
        return content.capabilities;
    }
    static Table<Link>& tableIn(MapContent& content, const Link*) { return content.links; }

    /// Whether there is a record afterwards; false as well where nothing says so.
    static bool isThere(RowReader& row) { return row.need<std::int64_t>() == 1; }

    template <class Record>
    static std::optional<Id<Record>> takeId(RowReader& row) {
        const auto id = row.need<Id<Record>>();
        return row.isAtEnd() ? id : std::nullopt;
    }

    template <class Record, class Take>
    static bool repeat(RowReader& row, Table<Record>& records, Take take) {
        if (!isThere(row)) {
            const auto id = takeId<Record>(row);
            return id && records.erase(*id) == 1;
        }
        auto record = take(row);
        if (!record || !row.isAtEnd()) return false;
        const auto id = record->id;
        records.insert_or_assign(id, std::move(*record));
        return true;
    }

    bool repeatMap(RowReader& row) {
        if (!isThere(row)) {
            const auto id = takeId<MapInfo>(row);
            return id && m_library.maps.erase(*id) == 1;
        }
        const auto info = takeMap(row);
        if (!info || !row.isAtEnd()) return false;
        const auto [entry, isNew] =
            m_library.maps.try_emplace(info->id, Shared<Map>(Map{*info, {}, {}}));
        if (!isNew) entry->second.writable().info = *info;
        return true;
    }

    Map* neededMap(RowReader& row) {
        const auto id = row.need<MapId>();
        if (!id) return nullptr;
        const auto found = m_library.maps.find(*id);
        return found == m_library.maps.end() ? nullptr : &found->second.writable();
    }

    template <class Record>
    bool repeatOnMap(RowReader& row) {
        constexpr const Record* kind = nullptr;
        auto* map = neededMap(row);
        return map && repeat(row, tableIn(map->content, kind),
                             [&](RowReader& rest) { return takeOwned(rest, map->info.id, kind); });
    }

    bool repeatVersion(RowReader& row) {
        auto* map = neededMap(row);
        if (!map) return false;
        std::optional<VersionId> made;
        const bool isSound = repeat(row, map->versions, [&](RowReader& rest) {
            auto version = takeVersion(rest, map->info.id);
            if (version) made = version->id;
            return version;
        });
        if (isSound && made) m_version = &map->versions.at(*made);
        return isSound;
    }

    template <class Record>
    bool repeatInVersion(RowReader& row) {
        constexpr const Record* kind = nullptr;
        if (!m_version || row.need<VersionId>() != m_version->id) return false;
        return repeat(row, tableIn(m_version->content.writable(), kind),
                      [&](RowReader& rest) { return takeOwned(rest, m_version->map, kind); });
    }

    Library& m_library;
    Version* m_version = nullptr; ///< that the row before was of
};

} // namespace

std::string keptChanges(const Edit& edit) {
    ChangeWriter writer;
    for (const auto& change : edit.changes) {
        std::visit([&](const auto& one) { writer.add(one); }, change);
    }
    return writer.take();
}

bool repeatChanges(std::string_view bytes, Library& library) {
    RowSplitter rows(bytes);
    ChangeReader reader(library);
    Problems problems;
    StoredRow row;
    while (!rows.isAtEnd()) {
        if (!rows.next(row) || !reader.repeat(RowReader(row, problems))) return false;
    }
    return true;
}

} // namespace rightward
