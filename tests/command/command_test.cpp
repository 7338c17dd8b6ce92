// SPDX-License-Identifier: MIT
#include "store/library_file.h"
#include "support/catch.h"
#include "support/command_runner.h"

#include <QFile>

using namespace rightward;
using namespace rightward::build;

namespace {

QString operator""_q(const char* text, std::size_t) { return QString::fromUtf8(text); }

/// One sentence on one line and nothing else.
void checkRefused(const CommandResult& result, int exit) {
    CHECK(result.exit == exit);
    CHECK(result.out.isEmpty());
    CHECK(result.err.startsWith("rightward: "_q));
    CHECK(result.err.count(u'\n') == 1);
    CHECK(result.err.endsWith(u'\n'));
    CHECK(result.err.size() > 30);
}

} // namespace

TEST_CASE("new makes a library, empty or with the samples", "[command]") {
    const ScratchFolder folder;
    const auto empty = inside(folder, "empty.rightward");
    CHECK(runWith({"new"_q, empty}).exit == 0);
    CHECK(readLibraryFile(pathFromQt(empty)) == Library{});

    const auto samples = inside(folder, "Tŷ samples.rightward");
    const auto result = runWith({"new"_q, samples, "--sample"_q});
    CHECK(result.exit == 0);
    CHECK(result.err.isEmpty());
    CHECK(readLibraryFile(pathFromQt(samples)).maps.size() == 2);
    CHECK(folder.count() == 2);
}

TEST_CASE("new never touches what is there", "[command]") {
    const ScratchFolder folder;
    putContent(folder / "notes.txt", "mine");
    std::filesystem::create_directory(folder / "folder");
    std::filesystem::create_symlink("nowhere", folder / "link");
    for (const auto* name : {"notes.txt", "folder", "link", "no such folder/a.rightward"})
        checkRefused(runWith({"new"_q, inside(folder, name)}), 1);
    CHECK(contentOf(folder / "notes.txt") == "mine");
    CHECK(folder.count() == 3);
}

TEST_CASE("a file that is no library is refused, and nothing is made or changed", "[command]") {
    const ScratchFolder folder;
    CHECK(runWith({"new"_q, inside(folder, "good.rightward"), "--sample"_q}).exit == 0);
    const auto good = contentOf(folder / "good.rightward");
    auto newer = good;
    newer[63] = 99; // SQLite keeps the user version in bytes 60 to 63
    putContent(folder / "newer.rightward", newer);
    putContent(folder / "picture.rightward", "\x89PNG\r\n\x1a\n and so on");
    putContent(folder / "empty.rightward", "");
    putContent(folder / "text.rightward", "Dear council");
    putContent(folder / "cut.rightward", good.substr(0, good.size() / 2));
    std::filesystem::create_directory(folder / "folder.rightward");
    const auto before = snapshot(folder);
    const auto to = inside(folder, "out.pdf");
    for (const auto* name : {"missing.rightward", "newer.rightward", "picture.rightward",
                             "empty.rightward", "text.rightward", "cut.rightward",
                             "folder.rightward", "folder.rightward/x", "text.rightward/x"}) {
        const auto library = inside(folder, name);
        CAPTURE(name);
        checkRefused(runWith({"list"_q, library}), 1);
        checkRefused(runWith({"score"_q, library, "--json"_q}), 1);
        checkRefused(runWith({"export"_q, library, "--to"_q, to}), 1);
    }
    CHECK(snapshot(folder) == before);
}

TEST_CASE("each fault has its own sentence, naming the file", "[command]") {
    const ScratchFolder folder;
    putContent(folder / "empty.rightward", "");
    putContent(folder / "text.rightward", "Dear council");
    QStringList sentences;
    for (const auto* name : {"missing.rightward", "empty.rightward", "text.rightward", ""}) {
        const auto path = inside(folder, name);
        sentences += runWith({"list"_q, path}).err.replace(path, QString());
        CHECK(runWith({"list"_q, path}).err.contains(path));
    }
    CHECK(sentences.removeDuplicates() == 0);
}

TEST_CASE("wrong usage is told with what is right", "[command]") {
    const ScratchFolder folder;
    const auto path = inside(folder, "a.rightward");
    const auto before = snapshot(folder);
    const QList<QStringList> wrong{
        {"new"_q},
        {"new"_q, path, path},
        {"new"_q, path, "--json"_q},
        {"new"_q, ""_q},
        {"list"_q, path, "--map"_q, "x"_q},
        {"list"_q, path, "--jsno"_q},
        {"list"_q, path, "--json"_q, "--json"_q},
        {"list"_q, path, "--json=yes"_q},
        {"list"_q, "-x"_q, path},
        {"score"_q, path, "--map"_q},
        {"score"_q, path, "--map"_q, "--json"_q},
        {"export"_q, path},
        {"export"_q, path, "--to"_q, "map.docx"_q},
        {"export"_q, path, "--to"_q, "map"_q},
        {"export"_q, path, "--to"_q, "map.pdf"_q, "--edition"_q, "secret"_q},
        {"--nonsense"_q},
    };
    for (const auto& arguments : wrong) {
        const auto result = runWith(arguments);
        CAPTURE(arguments.join(u' ').toStdString());
        checkRefused(result, 2);
        CHECK(result.err.contains("Usage: rightward "_q));
    }
    CHECK(snapshot(folder) == before);
}

TEST_CASE("help shows what is built and nothing else", "[command]") {
    for (const auto& arguments :
         QList<QStringList>{{"--help"_q}, {"help"_q}, {"-h"_q}, {"score"_q, "--help"_q}}) {
        const auto result = runWith(arguments);
        CHECK(result.exit == 0);
        CHECK(result.err.isEmpty());
        for (const auto* built : {"rightward new", "rightward list", "rightward score",
                                  "rightward export", "rightward import", "rightward check",
                                  "rightward share", "rightward compare", "rightward [LIBRARY]"})
            CHECK(result.out.contains(QString::fromUtf8(built)));
    }
    CHECK(runWith({"--version"_q}).out == "rightward 0.1.0\n"_q);
}

TEST_CASE("commands are told from libraries", "[command]") {
    for (const auto& word :
         {"new"_q, "list"_q, "score"_q, "export"_q, "import"_q, "check"_q, "share"_q, "compare"_q,
          "help"_q, "--help"_q, "--version"_q, "--nonsense"_q})
        CHECK(isCommand({word}));
    CHECK_FALSE(isCommand({}));
    CHECK_FALSE(isCommand({"Northmere.rightward"_q}));
    CHECK_FALSE(isCommand({"./new"_q}));
    CHECK(paints({"export"_q}));
    CHECK_FALSE(paints({"list"_q}));
    CHECK(paints({"compare"_q, "a.rightward"_q, "--to=both.pdf"_q}));
    CHECK_FALSE(paints({"compare"_q, "a.rightward"_q}));
}

TEST_CASE("what a file is called cannot steer a terminal", "[command]") {
    const auto result = runWith({"list"_q, "none\x1b[2J\r\nrightward: all is well"_q});
    checkRefused(result, 1);
    CHECK_FALSE(result.err.contains(u'\x1b'));
    CHECK_FALSE(result.err.contains(u'\r'));
}

TEST_CASE("a result that cannot be written is a failure", "[command]") {
    QFile full("/dev/full"_q);
    if (!full.open(QIODevice::WriteOnly)) return;
    QTextStream out(&full);
    QString told;
    QTextStream err(&told);
    CHECK(runCommand({"--help"_q}, out, err) == 1);
    CHECK(told.contains("could not be written"_q));
}
