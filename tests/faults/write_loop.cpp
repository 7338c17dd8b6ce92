// SPDX-License-Identifier: MIT
#include "faults/write_loop.h"

#include "edit/document.h"
#include "edit/edits.h"
#include "keep/keeper.h"
#include "keep/left_sessions.h"
#include "model/problem_tokens.h"
#include "store/file.h"
#include "store/library_file.h"

#include <iostream>

#include <unistd.h>

namespace rightward::faults {
namespace {

using namespace std::chrono_literals;

constexpr int editsToASave = 3;

template <class T>
Id<T> idOf(std::size_t number) {
    Uuid::Bytes bytes{0xee};
    for (std::size_t i = 0; i < 4; ++i)
        bytes[15 - i] = static_cast<std::uint8_t>(number >> (8 * i));
    return Id<T>(Uuid(bytes));
}

std::string lineOf(const Capability& capability) {
    return capability.id.text() + " " + std::to_string(capability.place->evolution());
}

void sayError(const Error& error) {
    std::string line(tokenOf(error.code()));
    for (const auto& arg : error.args())
        line += ", " + arg;
    std::cerr << "rightward-faults: " + line + "\n";
}

} // namespace

std::filesystem::path recoveryOf(const std::filesystem::path& file) {
    auto folder = file;
    folder += ".recovery";
    return folder;
}

Library emptyMap() {
    Library library;
    const Council council{idOf<Council>(1), Name("Northmere"), {}, {}, {}, {}};
    const MapInfo info{idOf<MapInfo>(1), council.id, Name("Map"), *Date::of(2026, 11, 23)};
    library.councils.emplace(council.id, council);
    library.maps.emplace(info.id, Shared<Map>(Map{info, {}, {}}));
    return library;
}

Capability nextThing(const Library& library, MapId map) {
    const auto number = capabilityCount(library) + 1;
    Capability added{idOf<Capability>(number), map, Name("Thing"), {}, {}, {}, {}};
    added.place = Place(static_cast<int>(number * 37 % 1001), 500);
    return added;
}

void sayKept(const Capability& capability) {
    const auto line = "ACK " + lineOf(capability) + "\n";
    if (::write(STDOUT_FILENO, line.data(), line.size()) < 0) std::cerr << "no output\n";
}

namespace {

SessionStart startOf(const std::filesystem::path& file) {
    auto left = whatWasLeft(recoveryOf(file));
    for (const auto& aside : left.setAside)
        std::cerr << "rightward-faults: set aside " + utf8(aside.file) + "\n";
    if (!left.sessions.empty()) {
        auto& last = left.sessions.back();
        return {std::move(last.library), std::move(last.facts), std::move(last.kept)};
    }
    const bool isThere = std::filesystem::exists(file);
    return {isThere ? readLibraryFile(file) : emptyMap(), {file, 0, {}}, std::nullopt};
}

std::optional<FileMark> markOnDisk(const std::filesystem::path& file) {
    if (!std::filesystem::exists(file)) return std::nullopt;
    return markOf(file, readLibraryBytes(file));
}

/// What the keeper told last.
class Telling {
public:
    KeeperReports reports() {
        return {[this](EditNumber number) { tell([&] { m_kept = number; }); },
                [this](const Error& error) {
                    sayError(error);
                    tell([&] { m_isFailing = true; });
                }};
    }

    /// False when keeping fails.
    bool waitFor(EditNumber number) {
        std::unique_lock lock(m_mutex);
        m_told.wait(lock, [&] { return m_kept >= number || m_isFailing; });
        return m_kept >= number;
    }

private:
    template <class Note>
    void tell(Note note) {
        const std::lock_guard lock(m_mutex);
        note();
        m_told.notify_one();
    }

    std::mutex m_mutex;
    std::condition_variable m_told;
    EditNumber m_kept = -1;
    bool m_isFailing = false;
};

class WriteLoop {
public:
    WriteLoop(const std::filesystem::path& file, SessionStart start)
        : m_file(file), m_document(start.library),
          m_keeper(recoveryOf(file), std::move(start), m_telling.reports(), 50ms) {
        m_watching = m_document.subscribe([this](const Edit& edit) {
            m_last = m_keeper.keep(edit, m_document.library(), Moment{m_last});
        });
    }

    bool run(int count) {
        for (int i = 1; i <= count; ++i) {
            const auto added = add();
            if (i % 2 == 0) moveAndUndo(added.id);
            if (!m_telling.waitFor(m_last)) return false;
            sayKept(added);
            if (i % editsToASave == 0) save();
        }
        return true;
    }

private:
    Capability add() {
        auto added = nextThing(m_document.library(), idOf<MapInfo>(1));
        m_document.perform(addCapability(added));
        return added;
    }

    void moveAndUndo(CapabilityId id) {
        m_document.perform(moveCapability(m_document.library(), id, Place(0, 0)));
        m_document.undo();
    }

    void save() {
        try {
            if (saveWhereSeen()) return m_keeper.saved(m_last, m_file, m_mark->digest);
            sayError(Error(ErrorCode::fileNotConfirmed, {utf8(m_file)}));
        } catch (const Error& error) {
            sayError(error); // and all of it is still kept
        }
    }

    /// False when the disk did not confirm it.
    bool saveWhereSeen() {
        const auto& library = m_document.library();
        if (!m_mark) {
            m_mark = markOf(m_file, makeLibraryFile(m_file, library));
            return true;
        }
        const auto saved = saveLibraryFile(m_file, library, *m_mark);
        m_mark = saved.mark;
        return saved.isConfirmed;
    }

    const std::filesystem::path& m_file;
    std::optional<FileMark> m_mark = markOnDisk(m_file);
    Telling m_telling;
    Document m_document;
    Keeper m_keeper;
    Subscription m_watching;
    EditNumber m_last = 0;
};

} // namespace

bool writeLoop(const std::filesystem::path& file, int count) {
    return WriteLoop(file, startOf(file)).run(count);
}

void saveTo(const std::filesystem::path& file, const std::filesystem::path& out) {
    const auto library = readLibraryFile(file);
    const auto mark = markOnDisk(out);
    if (!mark) {
        makeLibraryFile(out, library);
    } else if (!saveLibraryFile(out, library, *mark).isConfirmed) {
        throw Error(ErrorCode::fileNotConfirmed, {utf8(out)});
    }
}

void listKept(const std::filesystem::path& file) {
    const auto start = startOf(file);
    for (const auto& [id, map] : start.library.maps) {
        for (const auto& [capabilityId, capability] : map->content.capabilities)
            std::cout << lineOf(capability) << '\n';
    }
}

} // namespace rightward::faults
