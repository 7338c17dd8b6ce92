// SPDX-License-Identifier: MIT
// Feeds every hostile and damaged file to the program and watches: what becomes of it, how long it
// takes, how much memory, and whether anything on the disk changes.
#include "faults/child.h"
#include "faults/file_tree.h"
#include "faults/hostile.h"
#include "support/catch.h"
#include "support/scratch_folder.h"

#include <algorithm>
#include <set>

using namespace rightward;
using namespace rightward::faults;

namespace {

constexpr bool isSanitized = RIGHTWARD_SANITIZED == 1;
constexpr double mostSeconds = isSanitized ? 10 : 2;
constexpr long mostKilobytes = 524'288; // the sanitizers take many times as much

Ending runFaults(std::vector<std::string> words, const std::filesystem::path& folder) {
    words.insert(words.begin(), RIGHTWARD_FAULTS);
    return runProgram(words, folder);
}

std::string contentIn(const std::string& name, const std::string& content) {
    const ScratchFolder folder;
    putContent(folder / name, content);
    return runFaults({"dump", (folder / name).string()}, folder.path()).output;
}

/// All that a sound file with this ending holds.
const std::string& soundContent(const std::filesystem::path& ending) {
    static const auto library = contentIn("sound.json", soundJson());
    static const auto table = contentIn("sound.csv", soundCsv());
    return ending == ".csv" ? table : library;
}

/// What took the most, to be told at the end.
struct Extremes {
    double seconds = 0;
    double allSeconds = 0;
    std::string slowest;
    long kilobytes = 0;
    std::string largest;

    void look(const std::string& name, const Ending& ending) {
        allSeconds += ending.seconds;
        if (ending.seconds > seconds) {
            seconds = ending.seconds;
            slowest = name;
        }
        if (ending.kilobytes > kilobytes) {
            kilobytes = ending.kilobytes;
            largest = name;
        }
    }
};

void checkManners(const Ending& ending) {
    CHECK(ending.signal == 0);
    CHECK(ending.seconds <= mostSeconds);
    if (!isSanitized) CHECK(ending.kilobytes <= mostKilobytes);
    const auto lines = std::count(ending.errors.begin(), ending.errors.end(), '\n');
    CHECK(lines == (ending.exitCode == 0 ? 0 : 1));
}

Outcome outcomeOf(const Ending& ending, const std::filesystem::path& file) {
    switch (ending.exitCode) {
    case 0: return ending.output == soundContent(file.extension()) ? Outcome::same : Outcome::other;
    case 2: return Outcome::refused;
    case 3: return Outcome::problems;
    default: return {};
    }
}

/// What the content is matters only where it may be that of the sound file.
std::string commandFor(Outcome expected, const std::filesystem::path& file) {
    if (allows(expected, Outcome::same)) return "dump";
    return file.extension() == ".rightward" ? "open" : "import";
}

void checkRun(const FaultCase& one, const std::filesystem::path& file, DigestCheck digestCheck,
              Extremes& extremes) {
    const bool isFull = digestCheck == DigestCheck::on;
    const auto expected = isFull ? one.expected : one.withoutDigest;
    std::vector<std::string> words{commandFor(expected, file), file.string()};
    if (!isFull) words.emplace_back("--without-digest");
    const auto ending = runFaults(words, file.parent_path());
    const auto seen = outcomeOf(ending, file);
    INFO(one.name << (isFull ? "" : " without the digest") << ": outcome " << static_cast<int>(seen)
                  << ", expected " << static_cast<int>(expected)
                  << ", said: " << ending.errors.substr(0, 300));
    CHECK(allows(expected, seen));
    checkManners(ending);
    extremes.look(one.name, ending);
}

void checkCase(const FaultCase& one, Extremes& extremes) {
    const ScratchFolder folder;
    const auto file = folder / one.fileName;
    one.make(file);
    const auto before = fileTreeOf(folder.path());
    checkRun(one, file, DigestCheck::on, extremes);
    if (file.extension() == ".rightward") checkRun(one, file, DigestCheck::off, extremes);
    INFO(one.name);
    CHECK(fileTreeOf(folder.path()) == before);
}

void checkAll(const FaultCases& cases, std::size_t least) {
    CHECK(cases.size() >= least);
    std::set<std::string> names;
    Extremes extremes;
    for (const auto& one : cases) {
        CHECK(names.insert(one.name).second);
        checkCase(one, extremes);
    }
    WARN(cases.size() << " files in " << extremes.allSeconds << " s, at most " << extremes.seconds
                      << " s (" << extremes.slowest << ") and " << extremes.kilobytes / 1024
                      << " MiB (" << extremes.largest << ")");
}

} // namespace

TEST_CASE("the sound files hold the same", "[faults]") {
    const std::string library(reinterpret_cast<const char*>(soundLibrary().data()),
                              soundLibrary().size());
    CHECK(contentIn("sound.rightward", library) == soundContent(".json"));
    CHECK(soundContent(".json") == soundJson());
    CHECK(soundContent(".csv").size() > 20'000);
}

TEST_CASE("the tool says what it read, and what it was not asked", "[faults]") {
    const ScratchFolder folder;
    const auto file = (folder / "sound.rightward").string();
    putBytes(file, soundLibrary());
    const auto run = [&](std::vector<std::string> words) {
        return runFaults(std::move(words), folder.path());
    };
    CHECK(run({"open", file}).exitCode == 0);
    CHECK(run({"import", file}).output.empty());
    CHECK(run({"check", file}).exitCode == 0);
    const auto listed = run({"list", file}).output;
    CHECK(listed.find(" Northmere District Council\n") != std::string::npos);
    CHECK(std::count(listed.begin(), listed.end(), '\n') == 2 + 2 + 49 + 47 + 3);
    for (const auto& words :
         {std::vector<std::string>{}, {"open"}, {"eat", file}, {"open", file, file}}) {
        CHECK(run(words).exitCode == 64);
    }
    putContent(file, "x");
    const auto refused = run({"check", file});
    CHECK(refused.exitCode == 2);
    CHECK(refused.errors.find(file) != std::string::npos);
}

TEST_CASE("a library whose header lies, or that is none, is refused or the same", "[faults]") {
    checkAll(hostileBytes(), 60);
}

TEST_CASE("a library with damaged pages is refused or the same", "[faults]") {
    checkAll(hostilePages(), 60);
}

TEST_CASE("a library with other tables than ours is refused", "[faults]") {
    checkAll(hostileSchemas(), 40);
}

TEST_CASE("a library with rows that we would not write is refused", "[faults]") {
    checkAll(hostileRows(), 60);
}

TEST_CASE("odd files and odd neighbours leave everything as it was", "[faults]") {
    checkAll(hostileNodes(), 30);
}

TEST_CASE("JSON that is damaged or not ours is refused", "[faults]") {
    checkAll(hostileJson(), 100);
}

TEST_CASE("a table that is damaged or none is refused, and a bad cell is said", "[faults]") {
    checkAll(hostileCsv(), 100);
}
