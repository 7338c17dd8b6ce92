// SPDX-License-Identifier: MIT
// What is no ordinary file, names that mean something to somebody, and what may lie beside a file
// for SQLite to find.
#include "faults/forge.h"
#include "faults/hostile.h"
#include "support/scratch_folder.h"

#include <cstring>
#include <stdexcept>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace rightward::faults {
namespace {

namespace fs = std::filesystem;

constexpr auto refused = Outcome::refused;
constexpr auto same = Outcome::same;

void makePipe(const fs::path& path) {
    if (::mkfifo(path.c_str(), 0600) != 0) throw std::runtime_error("no pipe");
}

void makeSocket(const fs::path& path) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, path.c_str(), sizeof address.sun_path - 1);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    const int bound = ::bind(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address);
    ::close(socket);
    if (bound != 0) throw std::runtime_error("no socket");
}

fs::path beside(const fs::path& file, const std::string& ending) {
    auto path = file;
    return path += ending;
}

class Adder {
public:
    Adder(FaultCases& cases, std::string prefix) : m_cases(cases), m_prefix(std::move(prefix)) {}

    void operator()(const std::string& name, Outcome expected,
                    std::function<void(const fs::path&)> make,
                    const std::string& fileName = "case.rightward") {
        m_cases.push_back({m_prefix + name, fileName, expected, expected, std::move(make)});
    }

private:
    FaultCases& m_cases;
    std::string m_prefix;
};

void addNodes(Adder add, const std::string& ending,
              const std::function<void(const fs::path&)>& put) {
    const auto named = [&](const char* name, Outcome expected,
                           std::function<void(const fs::path&)> make) {
        add(name + ending, expected, std::move(make), "case" + ending);
    };
    const auto link = [](const char* to) {
        return [to](const fs::path& file) { fs::create_symlink(to, file); };
    };
    named("missing", refused, [](const fs::path&) {});
    named("empty", refused, [](const fs::path& file) { putContent(file, ""); });
    named("folder", refused, [](const fs::path& file) { fs::create_directory(file); });
    named("pipe", refused, makePipe);
    named("socket", refused, makeSocket);
    named("endless_device", refused, link("/dev/zero"));
    named("empty_device", refused, link("/dev/null"));
    named("terminal", refused, link("/dev/tty"));
    named("kernel_file", refused, link("/proc/self/status"));
    named("link_to_nothing", refused, link("nothing"));
    named("link_to_itself", refused,
          [](const fs::path& file) { fs::create_symlink(file.filename(), file); });
    named("link_to_folder", refused, link("."));
    named("link", same, [put](const fs::path& file) {
        put(file.parent_path() / "real");
        fs::create_symlink("real", file);
    });
    named("sparse_4g", refused, [](const fs::path& file) {
        putContent(file, "x");
        fs::resize_file(file, std::uintmax_t{4} << 30U);
    });
    // Root may read everything.
    named("unreadable", ::geteuid() == 0 ? same : refused, [put](const fs::path& file) {
        put(file);
        fs::permissions(file, fs::perms::none);
    });
}

void addNames(Adder add) {
    const auto sound = [](const fs::path& file) { putBytes(file, soundLibrary()); };
    for (const auto* name :
         {"a?mode=memory.rightward", "a#b.rightward", "%41.rightward", "file:a.rightward",
          ":memory:.rightward", "-x.rightward", "quo'te\"d.rightward", "new\nline.rightward",
          " .rightward", "a;b|c&d.rightward", "\xe2\x80\xae word.rightward", "\xff\xfe.rightward",
          "T\xc5\xb7.rightward", "*.rightward"}) {
        add(name, same, sound, name);
    }
    add("long", same, sound, std::string(245, 'n') + ".rightward");
    // The file that a name would mean elsewhere is a decoy.
    add(
        "not_decoded", same,
        [sound](const fs::path& file) {
            sound(file);
            putContent(file.parent_path() / "A.rightward", "decoy");
            putContent(file.parent_path() / "%41", "decoy");
        },
        "%41x.rightward");
}

std::string bigEndian(std::initializer_list<std::uint32_t> numbers) {
    std::string bytes;
    for (const auto number : numbers) {
        for (int shift = 24; shift >= 0; shift -= 8)
            bytes.push_back(static_cast<char>(number >> shift & 0xffU));
    }
    return bytes;
}

/// A journal as of a crashed program: it would put `page` back as zeros, and name another file for
/// SQLite to delete once it is done.
std::string hotJournal(std::uint32_t page, const std::string& alsoDeletes) {
    std::string journal = "\xd9\xd5\x05\xf9\x20\xa1\x63\xd7";
    const auto pages = static_cast<std::uint32_t>(soundLibrary().size() / 4096);
    journal += bigEndian({1, 7, pages, 512, 4096});
    journal.resize(512);
    const std::string content(4096, '\0');
    journal += bigEndian({page}) + content + bigEndian({7});
    std::uint32_t sum = 0;
    for (const char c : alsoDeletes)
        sum += static_cast<unsigned char>(c);
    journal += bigEndian({0x40000000 / 4096 + 1}) + alsoDeletes;
    journal += bigEndian({static_cast<std::uint32_t>(alsoDeletes.size()), sum});
    return journal + "\xd9\xd5\x05\xf9\x20\xa1\x63\xd7";
}

/// A log with the header of one that SQLite would look into.
std::string writeAheadLog() {
    return bigEndian({0x377f0683, 3007000, 4096, 0, 1, 2, 3, 4, 1, 20, 1, 2, 3, 4}) +
           std::string(4096, '\0');
}

void addNeighbours(Adder add) {
    const auto with = [&](const std::string& name, Outcome expected, const std::string& ending,
                          const std::function<void(const fs::path&)>& put) {
        add(name + ending, expected, [ending, put](const fs::path& file) {
            putBytes(file, soundLibrary());
            putContent(file.parent_path() / "victim", "victim");
            put(beside(file, ending));
        });
    };
    for (const auto* ending : {"-journal", "-wal"}) {
        with("empty", same, ending, [](const fs::path& side) { putContent(side, ""); });
        with("noise", refused, ending, [](const fs::path& side) { putContent(side, "noise"); });
        with("large_noise", refused, ending,
             [](const fs::path& side) { putContent(side, std::string(100'000, '\x07')); });
        with("folder", same, ending, [](const fs::path& side) { fs::create_directory(side); });
        with("pipe", same, ending, makePipe);
        with("link_to_victim", refused, ending,
             [](const fs::path& side) { fs::create_symlink("victim", side); });
        with("link_to_nothing", same, ending,
             [](const fs::path& side) { fs::create_symlink("nothing", side); });
        with("link_to_itself", same, ending,
             [](const fs::path& side) { fs::create_symlink(side.filename(), side); });
        with("link_to_the_file", refused, ending,
             [](const fs::path& side) { fs::create_symlink("case.rightward", side); });
    }
    with("hot", refused, "-journal", [](const fs::path& side) {
        putContent(side, hotJournal(1, (side.parent_path() / "victim").string()));
    });
    with("hot_other_page", refused, "-journal",
         [](const fs::path& side) { putContent(side, hotJournal(5, "")); });
    with("forged", refused, "-wal",
         [](const fs::path& side) { putContent(side, writeAheadLog()); });
    with("noise", same, "-shm", [](const fs::path& side) { putContent(side, "noise"); });
    with("noise", same, ".tmp", [](const fs::path& side) { putContent(side, "noise"); });
    add("journal_beside_what_a_link_leads_to", refused, [](const fs::path& file) {
        putBytes(file.parent_path() / "real", soundLibrary());
        putContent(file.parent_path() / "real-journal", "noise");
        fs::create_symlink("real", file);
    });
}

} // namespace

FaultCases hostileNodes() {
    FaultCases cases;
    const auto library = [](const fs::path& file) { putBytes(file, soundLibrary()); };
    const auto json = [](const fs::path& file) { putContent(file, soundJson()); };
    addNodes({cases, "node_"}, ".rightward", library);
    addNodes({cases, "node_"}, ".json", json);
    addNames({cases, "name_"});
    addNeighbours({cases, "beside_"});
    return cases;
}

} // namespace rightward::faults
