// SPDX-License-Identifier: MIT
#include "publish/publish.h"

#include "publish/export_file.h"
#include "publish/paper_dialog.h"
#include "support/catch.h"
#include "support/modal_answers.h"
#include "support/paper_builders.h"
#include "support/pdf_words.h"
#include "support/scratch_folder.h"

#include <QCheckBox>
#include <QRadioButton>

#include <fstream>

using namespace rightward;
using namespace rightward::build;

namespace {

Library withSupplier() {
    auto library = libraryWith({"Payroll"});
    auto& map = library.maps.begin()->second.writable();
    map.content.capabilities.begin()->second.details.supplier = Name("Brightwell Systems");
    return library;
}

std::string textOf(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// Goes on as the dialog proposes it, and says where to.
struct Goes {
    QString path;
    bool isExempt = false;
    QString said{};
    bool isAccepted = false;
    ModalAnswers answers{[this](QWidget& asked) {
        if (namedFile(asked, path) || answeredMessage(asked, said)) return;
        auto* dialog = qobject_cast<PaperDialog*>(&asked);
        if (!dialog) return; // it says that work goes on, and asks nothing
        if (!said.isEmpty()) return dialog->reject();
        if (std::exchange(isAccepted, true)) return;
        dialog->findChildren<QRadioButton*>()[isExempt ? 1 : 0]->setChecked(true);
        dialog->accept();
    }};
};

} // namespace

TEST_CASE("a map leaves in every form, public unless asked", "[publish]") {
    const ScratchFolder folder;
    const auto library = withSupplier();
    const PaperSource source{&library, firstMap(library).info.id};
    const auto made = [&](const char* name, PaperUse use, bool isExempt = false) {
        const Goes goes{pathToQt(folder / name), isExempt};
        const auto file = publish(source, use, nullptr);
        REQUIRE(file);
        CHECK(file->path == goes.path);
        CHECK(file->edition == (isExempt ? Edition::exemptEdition : Edition::publicEdition));
        return textOf(folder / name);
    };
    CHECK(made("a.html", PaperUse::webPage).find("Brightwell") == std::string::npos);
    CHECK(made("b.html", PaperUse::webPage, true).find("Brightwell") != std::string::npos);
    CHECK(made("a.svg", PaperUse::drawing).starts_with("<?xml"));
    CHECK(made("a.xlsx", PaperUse::spreadsheet).starts_with("PK"));
    CHECK(made("a.pdf", PaperUse::paper).starts_with("%PDF-"));
    CHECK(made("a.png", PaperUse::picture).starts_with("\x89PNG"));
}

TEST_CASE("a paper that cannot be written is said, and no file is half there", "[publish]") {
    const ScratchFolder folder;
    const auto library = withSupplier();
    const PaperSource source{&library, firstMap(library).info.id};
    const Goes goes{pathToQt(folder / "no such folder" / "a.pdf")};
    CHECK_FALSE(publish(source, PaperUse::paper, nullptr));
    CHECK(goes.said.contains(QStringLiteral("no such folder")));
    CHECK_FALSE(std::filesystem::exists(folder / "no such folder"));
}

TEST_CASE("a name gets the ending of its format, and no file goes for it unasked", "[publish]") {
    const ScratchFolder folder;
    const auto library = withSupplier();
    const PaperSource source{&library, firstMap(library).info.id};
    std::ofstream(folder / "Item 7.2.pdf") << "of the last meeting";
    {
        const ModalAnswers answers{[&](QWidget& asked) {
            if (namedFile(asked, pathToQt(folder / "Item 7.2"))) return;
            if (auto* message = qobject_cast<QMessageBox*>(&asked))
                message->button(QMessageBox::No)->click();
        }};
        CHECK(askForFile({}, {}, QStringLiteral(".pdf"), {}, nullptr).isEmpty());
    }
    CHECK(textOf(folder / "Item 7.2.pdf") == "of the last meeting");
    const Goes goes{pathToQt(folder / "Item 7.2")};
    const auto file = publish(source, PaperUse::paper, nullptr);
    REQUIRE(file);
    CHECK(goes.said.contains(QStringLiteral("Item 7.2.pdf is there already")));
    CHECK(file->path == pathToQt(folder / "Item 7.2.pdf"));
    CHECK(textOf(folder / "Item 7.2.pdf").starts_with("%PDF-"));
    CHECK_FALSE(std::filesystem::exists(folder / "Item 7.2"));
}

TEST_CASE("what is made tells after each page how far it is, and can be left there", "[publish]") {
    const auto library = sampleLibrary();
    const PaperSource source{&library, firstMap(library).info.id};
    struct Stopped {};
    std::vector<std::size_t> told;
    const auto stopAtSecond = [&](std::size_t done, std::size_t total) {
        if (total == 0) return; // while pages are laid out
        told.push_back(done);
        CHECK(total >= 4);
        if (done == 2) throw Stopped();
    };
    CHECK_THROWS_AS(fileFor(source, PaperUse::paper, {}, stopAtSecond), Stopped);
    CHECK(told == std::vector<std::size_t>{1, 2});
}
