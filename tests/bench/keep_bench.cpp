// SPDX-License-Identifier: MIT
// How long it takes from an edit until it is kept, against one bare SQLite commit of as many bytes
// with the same settings, and saving against the barest way to write a file that lasts. By the
// clock, as disks count, and in turn, so that a busy disk slows both alike. The temporary folder
// says which disk.
// Usage: keep_bench [MAPS [CAPABILITIES [EDITS]]]
#include "bench/big_library.h"
#include "bench/measure.h"
#include "edit/document.h"
#include "edit/edits.h"
#include "keep/keeper.h"
#include "keep/kept_changes.h"
#include "store/library_file.h"
#include "support/scratch_folder.h"

#include <sqlite3.h>

#include <cstdlib>
#include <iostream>
#include <stdexcept>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

using namespace rightward;
using namespace rightward::bench;

namespace {

void check(bool holds, const char* what) {
    if (!holds) throw std::runtime_error(what);
}

template <class Run>
double milliseconds(Run run) {
    const auto begin = std::chrono::steady_clock::now();
    run();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin)
        .count();
}

/// One table, one row a commit.
class BareCommits {
public:
    explicit BareCommits(const std::filesystem::path& file) {
        check(sqlite3_open(file.c_str(), &m_handle) == SQLITE_OK, "open");
        run("PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=FULL; PRAGMA mmap_size=0;"
            "CREATE TABLE step(number INTEGER PRIMARY KEY, changes BLOB NOT NULL) STRICT");
        check(sqlite3_prepare_v2(m_handle, "INSERT INTO step(changes) VALUES(?)", -1, &m_insert,
                                 nullptr) == SQLITE_OK,
              "prepare");
    }
    BareCommits(const BareCommits&) = delete;
    BareCommits& operator=(const BareCommits&) = delete;
    ~BareCommits() {
        sqlite3_finalize(m_insert);
        sqlite3_close(m_handle);
    }

    void commit(const std::string& bytes) {
        sqlite3_bind_blob64(m_insert, 1, bytes.data(), bytes.size(), SQLITE_STATIC);
        check(sqlite3_step(m_insert) == SQLITE_DONE, "insert");
        check(sqlite3_reset(m_insert) == SQLITE_OK, "reset");
    }

private:
    void run(const char* sql) {
        check(sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK, sql);
    }

    sqlite3* m_handle = nullptr;
    sqlite3_stmt* m_insert = nullptr;
};

/// A keeper that can be waited for.
class WaitedKeeper {
public:
    WaitedKeeper(const std::filesystem::path& folder, const Library& library)
        : m_keeper(
              folder, {library, {}, std::nullopt},
              {[this](EditNumber number) { tell(number); }, [](const Error&) { std::abort(); }}) {
        waitFor(0);
    }

    void keep(const Edit& edit, const Library& after) {
        EditNumber number{};
        m_handing.push_back(milliseconds([&] { number = m_keeper.keep(edit, after, Moment{}); }));
        waitFor(number);
    }

    /// How long each gesture was held up.
    const std::vector<double>& handing() const { return m_handing; }

private:
    void tell(EditNumber number) {
        const std::lock_guard lock(m_mutex);
        m_kept = number;
        m_told.notify_one();
    }
    void waitFor(EditNumber number) {
        std::unique_lock lock(m_mutex);
        m_told.wait(lock, [&] { return m_kept >= number; });
    }

    std::mutex m_mutex;
    std::condition_variable m_told;
    EditNumber m_kept = -1;
    std::vector<double> m_handing;
    Keeper m_keeper;
};

struct Times {
    std::vector<double> ours;
    std::vector<double> bare;
};

double share(std::vector<double> times, double part) {
    std::sort(times.begin(), times.end());
    return times[static_cast<std::size_t>(part * static_cast<double>(times.size() - 1))];
}

void reportShares(const std::string& what, const std::string& key, const Times& times) {
    for (const auto& [name, part] : {std::pair{"median", 0.5}, std::pair{"p99", 0.99}}) {
        report(what + ", " + name, key + "." + name,
               Pair{share(times.ours, part), share(times.bare, part)});
    }
}

void compareKeeping(const Library& library, int edits) {
    const ScratchFolder folder;
    Document document(library);
    WaitedKeeper keeper(folder / "kept", library);
    BareCommits bare(folder / "bare");
    const auto id = library.maps.begin()->second->content.capabilities.begin()->first;
    Times times;
    const auto watching = document.subscribe([&](const Edit& edit) {
        times.ours.push_back(milliseconds([&] { keeper.keep(edit, document.library()); }));
        const auto bytes = keptChanges(edit);
        times.bare.push_back(milliseconds([&] { bare.commit(bytes); }));
    });
    for (int i = 0; i < edits; ++i)
        document.perform(moveCapability(document.library(), id, Place(i % 1000, 1 + i % 2)));
    reportShares("From an edit to kept", "keep.edit", times);
    report("Handing an edit over, p99", "keep.handing.p99", share(keeper.handing(), 0.99), "ms");
}

void writeBare(const std::filesystem::path& file, const Bytes& bytes) {
    const int number = ::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    check(number >= 0, "open");
    const auto written = ::write(number, bytes.data(), bytes.size());
    check(written == static_cast<ssize_t>(bytes.size()) && ::fsync(number) == 0, "write");
    ::close(number);
}

void compareSaving(const Library& library, int saves) {
    const ScratchFolder folder;
    const auto file = folder / "ours.rightward";
    auto seen = markOf(file, makeLibraryFile(file, library));
    Times times;
    for (int i = 0; i < saves; ++i) {
        times.ours.push_back(
            milliseconds([&] { seen = saveLibraryFile(file, library, seen).mark; }));
        times.bare.push_back(
            milliseconds([&] { writeBare(folder / "bare", libraryBytes(library)); }));
    }
    reportShares("Saving", "keep.save", times);
}

int argument(int count, char* values[], int index, int otherwise) {
    return index < count ? std::max(1, std::atoi(values[index])) : otherwise;
}

} // namespace

int main(int argc, char* argv[]) {
    try {
        const auto library = bigLibrary(argument(argc, argv, 1, 2), argument(argc, argv, 2, 300));
        const int edits = argument(argc, argv, 3, 1'000);
        compareKeeping(library, edits);
        compareSaving(library, std::max(3, edits / 20));
    } catch (const std::exception& error) {
        std::cerr << "keep_bench: " << error.what() << '\n';
        return 1;
    }
    return 0;
}
