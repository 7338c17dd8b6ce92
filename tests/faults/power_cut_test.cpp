// SPDX-License-Identifier: MIT
// Cuts the power of a disk that is written to, at moments and in ways of chance, and looks each
// time whether all that was called kept is there at the next start.
#include "faults/disk_record.h"
#include "faults/trial.h"

#include <memory>

using namespace rightward;
using namespace rightward::faults;

namespace {

/// Whether the program that starts after the cut lacks something.
bool isMissing(const Lines& acknowledged, const fs::path& folder) {
    const auto ending =
        runProgram({RIGHTWARD_FAULTS, "kept", (folder / "library.rightward").string()}, folder);
    const auto found = linesOf(ending.output, "");
    return ending.exitCode != 0 || !ending.errors.empty() ||
           !std::includes(found.begin(), found.end(), acknowledged.begin(), acknowledged.end());
}

/// A loop of edits and saves, as its disk saw it.
class Recording {
public:
    Recording() {
        // The store and the file are there before, so that their folders are.
        REQUIRE(run("4").exitCode == 0);
        m_before = std::make_unique<PoweredDisk>(m_folder);
        m_kept = linesOf(runProgram({RIGHTWARD_FAULTS, "kept", m_file}, m_folder).output, "");
        REQUIRE(m_kept.size() == 4);
        const auto record = m_scratch.path() / "record";
        REQUIRE(run("20", {{},
                           {"LD_PRELOAD=" RIGHTWARD_RECORDING_CALLS,
                            "RIGHTWARD_RECORD=" + record.string(),
                            "ASAN_OPTIONS=verify_asan_link_order=0"}})
                    .exitCode == 0);
        m_steps = readRecord(record);
        REQUIRE(m_steps.size() > 200);
    }

    std::size_t steps() const { return m_steps.size(); }

    /// Cuts the power about so often, at moments spread over all. How often something was lost.
    int cutOften(int cuts, bool heedsSync, int& done) {
        std::mt19937 chance(std::random_device{}());
        auto& disk = *m_before;
        auto acknowledged = m_kept;
        int lost = 0;
        for (std::size_t i = 0; i < m_steps.size(); ++i) {
            const auto& step = m_steps[i];
            if (heedsSync || step.kind != DiskStep::Kind::sync) disk.take(step);
            const auto said = linesOf(step.kind == DiskStep::Kind::say ? step.bytes : "", "ACK ");
            acknowledged.insert(said.begin(), said.end());
            const auto wanted = static_cast<std::size_t>(cuts) * (i + 1) / m_steps.size();
            for (; static_cast<std::size_t>(done) < wanted; ++done) {
                disk.cutInto(m_scratch.path() / "after", chance);
                lost += isMissing(acknowledged, m_scratch.path() / "after") ? 1 : 0;
            }
        }
        CHECK(acknowledged.size() == 4 + 20);
        return lost;
    }

private:
    Ending run(const char* count, const Mishap& mishap = {}) {
        return runProgram({RIGHTWARD_FAULTS, "write-loop", m_file, count}, m_folder, mishap);
    }
    static fs::path made(const fs::path& folder) {
        fs::create_directory(folder);
        return folder;
    }

    ScratchFolder m_scratch;
    fs::path m_folder = made(fs::canonical(m_scratch.path()) / "disk");
    std::string m_file = (m_folder / "library.rightward").string();
    std::unique_ptr<PoweredDisk> m_before;
    Lines m_kept;
    std::vector<DiskStep> m_steps;
};

} // namespace

TEST_CASE("a power cut at any moment loses nothing that was called kept", "[power]") {
    Recording recording;
    int done = 0;
    CHECK(recording.cutOften(timesAskedFor("RIGHTWARD_POWER_CUTS", 200), true, done) == 0);
    WARN(done << " power cuts among " << recording.steps() << " steps of a disk");
}

TEST_CASE("where a disk does not heed a sync, the power cuts show it", "[power]") {
    Recording recording;
    int done = 0;
    CHECK(recording.cutOften(100, false, done) > 10);
}
