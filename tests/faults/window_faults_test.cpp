// SPDX-License-Identifier: MIT
// Kills the window while it is worked in, and watches what it uses in the long run.
#include "faults/trial.h"

using namespace rightward::faults;
using namespace std::chrono_literals;

TEST_CASE("killed at any moment, the window loses nothing that it called kept", "[window]") {
    const int kills = timesAskedFor("RIGHTWARD_WINDOW_KILLS", 6);
    const auto count = killOften({RIGHTWARD_WINDOW, "loop"}, kills, 2s);
    CHECK(count > static_cast<std::size_t>(kills));
    WARN(kills << " kills among " << count << " edits that the window called kept");
}

TEST_CASE("a long day leaves nothing behind in memory, and no file open", "[window]") {
    // Sanitizers hold on to what is freed.
    if (RIGHTWARD_SANITIZED) return;
    const rightward::ScratchFolder folder;
    const auto seconds = timesAskedFor("RIGHTWARD_SOAK_SECONDS", 10);
    const Mishap none{{}, {}, std::chrono::seconds(seconds + 60)};
    const auto ending =
        runProgram({RIGHTWARD_WINDOW, "soak", folder.path().string(), std::to_string(seconds)},
                   folder.path(), none);
    INFO(ending.output << ending.errors);
    CHECK(ending.exitCode == 0);
    WARN(ending.output);
}
