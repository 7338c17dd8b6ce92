// SPDX-License-Identifier: MIT
#include "app/export_dialog.h"
#include "bridge/shipped.h"
#include "exchange/json.h"
#include "sidebyside/two_maps.h"
#include "store/library_file.h"
#include "support/catch.h"
#include "support/modal_answers.h"
#include "support/scratch_folder.h"
#include "support/ui_builders.h"

#include <QDialog>
#include <QRadioButton>

#include <fstream>

using namespace rightward;
using namespace rightward::build;

namespace {

/// Answers what exporting asks for as long as it lives: the edition, and where to.
class Answers {
public:
    explicit Answers(QString path, bool isExempt = false)
        : m_path(std::move(path)), m_isExempt(isExempt) {}

    const QString& said() const { return m_said; }

private:
    void answer(QWidget& asked) {
        if (namedFile(asked, m_path) || answeredMessage(asked, m_said)) return;
        const auto choices = asked.findChildren<QRadioButton*>();
        if (choices.isEmpty()) return; // it says that work goes on, and asks nothing
        CHECK(choices[0]->isChecked());
        choices[m_isExempt ? 1 : 0]->setChecked(true);
        qobject_cast<QDialog*>(&asked)->accept();
    }

    QString m_path;
    QString m_said;
    bool m_isExempt;
    ModalAnswers m_answers{[this](QWidget& asked) { answer(asked); }};
};

std::string textOf(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

Library withSupplier() {
    auto library = libraryWith({"Payroll"});
    auto& map = library.maps.begin()->second.writable();
    map.content.capabilities.begin()->second.details.supplier = Name("Brightwell Systems");
    return library;
}

} // namespace

TEST_CASE("a table leaves out what is not public unless it is to be exempt", "[app]") {
    const ScratchFolder folder;
    const Session session(withSupplier(), shippedCatalogue());
    {
        const Answers answers(pathToQt(folder / "public.csv"));
        exportTable(session, nullptr);
    }
    CHECK(textOf(folder / "public.csv").find("Payroll") != std::string::npos);
    CHECK(textOf(folder / "public.csv").find("Brightwell") == std::string::npos);
    const Answers answers(pathToQt(folder / "exempt.csv"), true);
    exportTable(session, nullptr);
    CHECK(textOf(folder / "exempt.csv").find("Brightwell Systems") != std::string::npos);
}

TEST_CASE("a complete copy gives the same library back", "[app]") {
    const ScratchFolder folder;
    const Session session(withSupplier(), shippedCatalogue());
    const Answers answers(pathToQt(folder / "copy.json"));
    exportJson(session, nullptr);
    CHECK(readJson(textOf(folder / "copy.json")).library == session.library());
}

TEST_CASE("a copy to share is a library without suppliers", "[app]") {
    const ScratchFolder folder;
    const Session session(withSupplier(), shippedCatalogue());
    const auto path = folder / "share.rightward";
    const Answers answers(pathToQt(path));
    exportShareCopy(session, QStringLiteral("/elsewhere/own.rightward"), nullptr);
    const auto copy = readLibraryFile(path);
    CHECK(capabilityCount(copy) == 1);
    CHECK(copy == shareCopy(session.library()));
    CHECK_FALSE(copy == session.library());
    CHECK(textOf(path).find("Brightwell") == std::string::npos);
}

TEST_CASE("a copy to share is never written over the library itself", "[app]") {
    const ScratchFolder folder;
    const Session session(withSupplier(), shippedCatalogue());
    const auto path = folder / "own.rightward";
    writeLibraryFile(path, session.library());
    const Answers answers(pathToQt(path));
    exportShareCopy(session, pathToQt(path), nullptr);
    CHECK(answers.said().contains(QStringLiteral("is the library itself")));
    CHECK(readLibraryFile(path) == session.library());
}

TEST_CASE("two maps side by side leave as a table, public unless asked", "[app]") {
    const ScratchFolder folder;
    Session session(sampleLibrary(), shippedCatalogue());
    TwoMaps sides(session);
    sides.setActive(true);
    {
        const Answers answers(pathToQt(folder / "both.csv"));
        exportComparisonTable(sides, nullptr);
    }
    {
        const Answers answers(pathToQt(folder / "exempt.csv"), true);
        exportComparisonTable(sides, nullptr);
    }
    const auto table = textOf(folder / "both.csv");
    CHECK(table.find("Northmere") != std::string::npos);
    CHECK(table.find("Eastvale") != std::string::npos);
    CHECK(table.find("2028") == std::string::npos);
    CHECK(textOf(folder / "exempt.csv").find("2028") != std::string::npos);
}
