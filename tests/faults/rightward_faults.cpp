// SPDX-License-Identifier: MIT
// Reads files as the program does and says by its exit code what came of it, for tests that feed
// it hostile and damaged ones. Not installed.
#include "exchange/json.h"
#include "faults/incoming.h"
#include "faults/write_loop.h"
#include "model/problem_tokens.h"
#include "store/file.h"

#include <cstdlib>
#include <iostream>
#include <new>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

using namespace rightward;
using namespace rightward::faults;

namespace {

enum Exit { loaded = 0, refused = 2, loadedWithProblems = 3, wrongUsage = 64 };

struct Call {
    std::string_view command;
    std::filesystem::path file;
    std::filesystem::path out;
    int count = 0;
    DigestCheck digestCheck = DigestCheck::on;
};

/// One line, whatever a file or its name may hold.
void say(std::string line) {
    for (char& c : line) {
        if (static_cast<unsigned char>(c) < ' ') c = '?';
    }
    std::cerr << "rightward-faults: " << line << '\n';
}

std::string text(const Problem& problem) {
    auto line = std::string(tokenOf(problem.code)) + " at " +
                (problem.where.empty() ? "the whole" : problem.where);
    for (const auto& arg : problem.args)
        line += ", " + arg;
    return line;
}

void say(const std::string& outcome, const Problems& problems) {
    if (problems.empty()) return say(outcome);
    say(outcome + "; " + std::to_string(problems.size()) + " problems, first " +
        text(problems.front()));
}

Exit sayOutcome(const Incoming& incoming) {
    if (incoming.isRefused) {
        say("refused", incoming.problems);
        return refused;
    }
    if (incoming.problems.empty()) return loaded;
    say("loaded", incoming.problems);
    return loadedWithProblems;
}

void listContent(const Library& library) {
    for (const auto& [id, council] : library.councils)
        std::cout << id.text() << ' ' << council.name.text() << '\n';
    for (const auto& [id, map] : library.maps) {
        std::cout << id.text() << ' ' << map->info.title.text() << '\n';
        for (const auto& [capabilityId, capability] : map->content.capabilities) {
            std::cout << capabilityId.text() << ' ' << capability.name.text() << '\n';
        }
    }
}

Exit check(const Incoming& incoming) {
    for (const auto& problem : incoming.problems)
        std::cout << text(problem) << '\n';
    const auto outcome = sayOutcome(incoming);
    return outcome == loaded ? loaded : refused;
}

Exit run(const Call& call) {
    if (call.command == "write-loop") return writeLoop(call.file, call.count) ? loaded : refused;
    if (call.command == "save") {
        saveTo(call.file, call.out);
        return loaded;
    }
    if (call.command == "kept") {
        listKept(call.file);
        return loaded;
    }
    if (call.command == "open") return sayOutcome(openLibrary(call.file, call.digestCheck));
    const auto incoming = importFile(call.file, call.digestCheck);
    if (call.command == "check") return check(incoming);
    if (call.command == "dump") std::cout << writeJson(incoming.library);
    if (call.command == "list") listContent(incoming.library);
    return sayOutcome(incoming);
}

Exit runAndSay(const Call& call) {
    try {
        return run(call);
    } catch (const Error& error) {
        if (call.command == "check") {
            for (const auto& problem : error.problems())
                std::cout << text(problem) << '\n';
        }
        auto outcome = "refused, " + std::string(tokenOf(error.code()));
        for (const auto& arg : error.args())
            outcome += ", " + arg;
        say(outcome, error.problems());
    } catch (const std::bad_alloc&) {
        say("refused: not enough memory");
    }
    return refused;
}

bool isKnown(std::string_view command) {
    for (const std::string_view known : {"open", "import", "check", "dump", "list", "kept"}) {
        if (command == known) return true;
    }
    return false;
}

/// Nothing where the arguments are none that we know.
std::optional<Call> callOf(std::span<const std::string_view> arguments) {
    Call call;
    std::vector<std::string_view> words;
    for (const auto argument : arguments) {
        if (argument == "--without-digest") {
            call.digestCheck = DigestCheck::off;
        } else {
            words.push_back(argument);
        }
    }
    const bool isLoop = words.size() == 3 && words[0] == "write-loop";
    const bool isSave = words.size() == 3 && words[0] == "save";
    if (!isLoop && !isSave && (words.size() != 2 || !isKnown(words[0]))) return std::nullopt;
    if (isSave) call.out = std::filesystem::path(words[2]);
    if (isLoop) call.count = std::atoi(std::string(words[2]).c_str());
    call.command = words[0];
    call.file = std::filesystem::path(words[1]);
    return call;
}

} // namespace

int main(int argc, char* argv[]) {
    const std::vector<std::string_view> arguments(argv + 1, argv + argc);
    const auto call = callOf(arguments);
    if (!call) {
        say("usage: rightward-faults open|import|check|dump|list|kept FILE [--without-digest], or "
            "rightward-faults write-loop FILE COUNT, or rightward-faults save FILE OUT");
        return wrongUsage;
    }
    return runAndSay(*call);
}
