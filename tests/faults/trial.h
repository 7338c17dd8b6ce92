// SPDX-License-Identifier: MIT
#pragma once

#include "faults/child.h"
#include "support/catch.h"
#include "support/scratch_folder.h"

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <random>
#include <set>
#include <sstream>

namespace rightward::faults {

namespace fs = std::filesystem;

using Lines = std::set<std::string>;
using Words = std::vector<std::string>;

/// Whole lines that start so, without the start.
inline Lines linesOf(const std::string& text, const std::string& start) {
    Lines lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line) && !in.eof();) {
        if (line.rfind(start, 0) == 0) lines.insert(line.substr(start.size()));
    }
    return lines;
}

/// One library and its recovery store, over many runs of the program.
class Trial {
public:
    /// Lets the program loop that often over one file; says what befell it.
    Ending write(int count, const Mishap& mishap,
                 const Words& program = {RIGHTWARD_FAULTS, "write-loop"}) {
        auto words = program;
        words.insert(words.end(), {m_file, std::to_string(count)});
        auto ending = runProgram(words, m_folder.path(), mishap);
        const auto said = linesOf(ending.output, "ACK ");
        m_acknowledged.insert(said.begin(), said.end());
        m_count += said.size();
        return ending;
    }

    /// Opens it as the next start would. At most one more may be there than was acknowledged.
    void check() {
        const auto ending = runProgram({RIGHTWARD_FAULTS, "kept", m_file}, m_folder.path());
        INFO(ending.errors);
        REQUIRE(ending.exitCode == 0);
        CHECK(ending.errors.empty());
        CHECK(ending.seconds < 2);
        const auto there = linesOf(ending.output, "");
        CHECK(std::includes(there.begin(), there.end(), m_acknowledged.begin(),
                            m_acknowledged.end()));
        CHECK(there.size() <= m_acknowledged.size() + 1);
        m_acknowledged = there; // and may not vanish later
    }

    fs::path struck() const { return m_folder / "struck"; }
    /// How many edits were called kept, in all runs.
    std::size_t count() const { return m_count; }

private:
    ScratchFolder m_folder;
    std::string m_file = (m_folder / "library.rightward").string();
    Lines m_acknowledged;
    std::size_t m_count = 0;
};

/// How often, as the environment says.
inline int timesAskedFor(const char* variable, int usual) {
    const char* text = std::getenv(variable);
    return text ? std::atoi(text) : usual;
}

/// Kills the program again and again, each time within `atLatest`, and looks each time what is
/// there at the next start. How many edits it called kept.
inline std::size_t killOften(const Words& program, int kills, std::chrono::microseconds atLatest) {
    std::random_device chance;
    // Every other time soon, while it takes up what the last one left.
    std::uniform_int_distribution<std::int64_t> later(0, atLatest.count());
    std::uniform_int_distribution<std::int64_t> soon(0, atLatest.count() / 5);
    std::size_t count = 0;
    for (int done = 0; done < kills;) {
        Trial trial;
        for (int run = 0; run < 20 && done < kills; ++run, ++done) {
            const std::chrono::microseconds after(run % 2 == 0 ? later(chance) : soon(chance));
            const auto ending = trial.write(100'000, {after, {}}, program);
            INFO(ending.errors);
            CHECK(ending.signal == SIGKILL);
            CHECK(ending.errors.empty());
            trial.check();
        }
        count += trial.count();
    }
    return count;
}

} // namespace rightward::faults
