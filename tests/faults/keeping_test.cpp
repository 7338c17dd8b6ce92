// SPDX-License-Identifier: MIT
// Kills the program while it edits and saves, and lets its disk fail, and looks each time whether
// all that it called kept is there at the next start.
#include "faults/child.h"
#include "faults/trial.h"
#include "support/catch.h"
#include "support/scratch_folder.h"

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <random>
#include <set>
#include <sstream>

using namespace rightward;
using namespace rightward::faults;
namespace fs = std::filesystem;
using namespace std::chrono_literals;

namespace {

Mishap failing(const std::string& what, const fs::path& struck) {
    return {{},
            {"LD_PRELOAD=" RIGHTWARD_FAILING_CALLS, "RIGHTWARD_FAIL=" + what,
             "RIGHTWARD_STRUCK=" + struck.string(), "ASAN_OPTIONS=verify_asan_link_order=0"}};
}

/// Saves one library over another, whose content must be that of either at the end.
class SaveTrial {
public:
    SaveTrial() {
        for (const auto& [name, count] : {std::pair{m_from, "3"}, std::pair{m_to, "6"}})
            runProgram({RIGHTWARD_FAULTS, "write-loop", name, count}, m_folder.path());
        m_old = contentOf(m_to);
        m_new = contentOf(m_from);
        REQUIRE(m_old != m_new);
    }

    Ending save(const std::string& what) {
        return runProgram({RIGHTWARD_FAULTS, "save", m_from, m_to}, m_folder.path(),
                          failing(what, struck()));
    }

    /// Whether it was struck. What it says must be so.
    bool check(const std::string& what, const Ending& ending) {
        INFO(what << ": " << ending.errors);
        CHECK(ending.signal == 0);
        const auto content = contentOf(m_to);
        const bool isNotConfirmed = ending.errors.find("fileNotConfirmed") != std::string::npos;
        CHECK(content == (ending.exitCode == 0 || isNotConfirmed ? m_new : m_old));
        CHECK(ending.exitCode == (ending.errors.empty() ? 0 : 2));
        CHECK(m_folder.count() == 4 + (fs::exists(struck()) ? 1 : 0)); // nothing is left behind
        return fs::exists(struck());
    }

    /// As it was before.
    void restore() {
        putContent(m_to, m_old);
        fs::remove(struck());
    }

    const ScratchFolder& folder() const { return m_folder; }
    std::string to() const { return m_to; }
    fs::path struck() const { return m_folder / "struck"; }
    const std::string& newContent() const { return m_new; }
    const std::string& oldContent() const { return m_old; }

private:
    ScratchFolder m_folder;
    std::string m_from = (m_folder / "from.rightward").string();
    std::string m_to = (m_folder / "to.rightward").string();
    std::string m_old;
    std::string m_new;
};

/// Lets each call of a kind fail in turn, until there is no such call. How often one did.
int failInTurn(const std::string& kind, const char* error) {
    for (int at = 1;; ++at) {
        Trial trial;
        constexpr int edits = 4; // with a save in between
        auto what = kind + ":";
        what.append(std::to_string(at)).append(":").append(error);
        const auto ending = trial.write(edits, failing(what, trial.struck()));
        INFO(what << ": " << ending.errors);
        CHECK(ending.signal == 0);
        CHECK(ending.exitCode == 0); // one failure is mended without a person's help
        CHECK(trial.count() == edits);
        trial.check();
        if (!fs::exists(trial.struck())) return at - 1;
    }
}

} // namespace

TEST_CASE("killed at any moment, the program loses nothing that it called kept", "[kills]") {
    const int kills = timesAskedFor("RIGHTWARD_KILLS", 20);
    const auto count = killOften({RIGHTWARD_FAULTS, "write-loop"}, kills, 300ms);
    CHECK(count > static_cast<std::size_t>(kills)); // or nothing was tested
    WARN(kills << " kills among " << count << " edits that were kept");
}

TEST_CASE("any call that fails once costs nothing that was called kept", "[disk]") {
    for (const char* error : {"EIO", "ENOSPC"}) {
        const int writes = failInTurn("write", error);
        const int syncs = failInTurn("sync", error);
        const int renames = failInTurn("rename", error);
        const int truncations = failInTurn("truncate", error);
        CHECK(writes > 50);
        CHECK(syncs > 10);
        CHECK(renames > 0);
        CHECK(truncations > 3);
        WARN(error << " in " << writes << " writes, " << syncs << " syncs, " << renames
                   << " renames, " << truncations << " truncations");
    }
}

TEST_CASE("a disk that fails for good is told, and costs nothing that was called kept", "[disk]") {
    constexpr std::size_t edits = 4;
    for (const std::string kind : {"+write:", "+sync:", "+truncate:", "+rename:"}) {
        bool wasStruck = true;
        for (int at = 1; wasStruck; at += 5) {
            Trial trial;
            const auto what = kind + std::to_string(at) + ":EIO";
            const auto ending = trial.write(edits, failing(what, trial.struck()));
            INFO(what << ": " << ending.errors);
            wasStruck = fs::exists(trial.struck());
            CHECK(ending.signal == 0);
            CHECK(ending.errors.empty() != wasStruck);
            CHECK(ending.exitCode == (trial.count() == edits ? 0 : 2));
            trial.check();
        }
    }
}

TEST_CASE("a disk that fills up is told, and costs nothing that was called kept", "[disk]") {
    int refused = 0;
    for (int step = 0; step < 20; ++step) {
        Trial trial;
        trial.write(2, {});
        const auto what = "space:" + std::to_string(step * 40'000) + ":ENOSPC";
        const auto ending = trial.write(6, failing(what, trial.struck()));
        INFO(what << ": " << ending.errors);
        CHECK(ending.signal == 0);
        const bool isDone = trial.count() == 2 + 6;
        CHECK(ending.exitCode == (isDone ? 0 : 2));
        CHECK((isDone || !ending.errors.empty()));
        refused += isDone ? 0 : 1;
        trial.check();
    }
    CHECK(refused > 5);
    CHECK(refused < 20);
}

TEST_CASE("a save whose disk fails says so, and what is there is old or new and whole", "[disk]") {
    SaveTrial trial;
    for (const char* kind : {"write", "sync", "rename"}) {
        for (const char* error : {"EIO", "ENOSPC"}) {
            for (const char* often : {"", "+"}) {
                int at = 0;
                for (bool wasStruck = true; wasStruck; trial.restore()) {
                    std::string what = often;
                    what.append(kind).append(":").append(std::to_string(++at));
                    what.append(":").append(error);
                    const auto ending = trial.save(what);
                    wasStruck = trial.check(what, ending);
                    CHECK(ending.exitCode == (wasStruck ? 2 : 0));
                }
                CHECK(at > 1);
            }
        }
    }
}

TEST_CASE("a save to a disk that fills up says so, and leaves the old file", "[disk]") {
    SaveTrial trial;
    const auto step = trial.newContent().size() / 15;
    int refused = 0;
    for (std::size_t i = 0; i < 20; ++i, trial.restore()) {
        const auto what = "space:" + std::to_string(i * step) + ":ENOSPC";
        const auto ending = trial.save(what);
        const bool wasStruck = trial.check(what, ending);
        CHECK(ending.exitCode == (wasStruck ? 2 : 0));
        if (!wasStruck) continue;
        CHECK(ending.errors.find("diskFull") != std::string::npos);
        ++refused;
    }
    CHECK(refused >= 15);
    CHECK(refused < 20);
}

TEST_CASE("a file that another program has open is waited for, and then the copy is named",
          "[disk]") {
    SaveTrial trial;
    const auto soon = trial.save("rename:1:EBUSY");
    CHECK(soon.exitCode == 0);
    CHECK(contentOf(trial.to()) == trial.newContent());
    trial.restore();
    const auto never = trial.save("+rename:1:EBUSY");
    CHECK(never.exitCode == 2);
    CHECK(contentOf(trial.to()) == trial.oldContent());
    const auto comma = never.errors.rfind(", ");
    REQUIRE(never.errors.find("fileInUse") != std::string::npos);
    const auto copy = never.errors.substr(comma + 2, never.errors.size() - comma - 3);
    CHECK(contentOf(copy) == trial.newContent());
}
