// SPDX-License-Identifier: MIT
#include "app/export_dialog.h"
#include "bridge/shipped.h"
#include "exchange/json.h"
#include "sidebyside/two_maps.h"
#include "store/library_file.h"
#include "support/catch.h"
#include "support/scratch_folder.h"
#include "support/ui_builders.h"

#include <QApplication>
#include <QDialog>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QRadioButton>
#include <QTest>
#include <QTimer>

#include <fstream>

using namespace rightward;
using namespace rightward::build;

namespace {

/// Answers what exporting asks for as long as it lives: the edition, and where to.
class Answers {
public:
    explicit Answers(QString path, bool exempt = false)
        : m_path(std::move(path)), m_isExempt(exempt) {
        lookAgain();
    }

    const QString& said() const { return m_said; }

private:
    /// A timer of its own each time: one question may open another before it is answered.
    void lookAgain() {
        QTimer::singleShot(20, &m_context, [this] {
            lookAgain();
            answer(QApplication::activeModalWidget());
        });
    }

    void answer(QWidget* asked) {
        if (auto* message = qobject_cast<QMessageBox*>(asked)) {
            m_said = message->text();
            auto* yes = message->button(QMessageBox::Yes); // where it asks to replace a file
            (yes ? yes : message->button(QMessageBox::Ok))->click();
        } else if (auto* file = qobject_cast<QFileDialog*>(asked)) {
            auto* name = file->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
            name->setText(m_path);
            QTest::keyClick(name, Qt::Key_Return);
        } else if (auto* dialog = qobject_cast<QDialog*>(asked)) {
            const auto choices = dialog->findChildren<QRadioButton*>();
            if (choices.isEmpty()) return; // it says that work goes on, and asks nothing
            CHECK(choices[0]->isChecked());
            choices[m_isExempt ? 1 : 0]->setChecked(true);
            dialog->accept();
        }
    }

    QObject m_context;
    QString m_path;
    QString m_said;
    bool m_isExempt;
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

TEST_CASE("a file name made from a name can leave no folder and upset no disk", "[app]") {
    CHECK(fileNameFor(QStringLiteral("Northmere District Council Digital capabilities 2026")) ==
          QStringLiteral("Northmere District Council Digital capabilities 2026"));
    CHECK(fileNameFor(QStringLiteral("../../etc/passwd")) == QStringLiteral("etc passwd"));
    CHECK(fileNameFor(QStringLiteral("a:b*c?\"<>|\\d.")) == QStringLiteral("a b c d"));
    CHECK(fileNameFor(QStringLiteral("Môn ŷ")) == QStringLiteral("Môn ŷ"));
    CHECK(fileNameFor(QStringLiteral("...")) == QStringLiteral("Map"));
    CHECK(fileNameFor(QString(200, u'x')).size() == 100);
}

TEST_CASE("two maps side by side leave as a table, a picture or a paper, public unless asked",
          "[app]") {
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
    {
        const Answers answers(pathToQt(folder / "both.pdf"));
        exportComparison(sides, PaperFormat::pdf, nullptr);
    }
    {
        const Answers answers(pathToQt(folder / "both.png"));
        exportComparison(sides, PaperFormat::png, nullptr);
    }
    const auto table = textOf(folder / "both.csv");
    CHECK(table.find("Northmere") != std::string::npos);
    CHECK(table.find("Eastvale") != std::string::npos);
    CHECK(table.find("2028") == std::string::npos);
    CHECK(textOf(folder / "exempt.csv").find("2028") != std::string::npos);
    CHECK(textOf(folder / "both.pdf").starts_with("%PDF-"));
    CHECK(textOf(folder / "both.png").starts_with("\x89PNG"));
}

TEST_CASE("one map alone is no comparison, and that is said", "[app]") {
    const ScratchFolder folder;
    Session session(libraryWith({"Payroll"}), shippedCatalogue());
    TwoMaps sides(session);
    sides.setActive(true);
    const Answers answers(pathToQt(folder / "none.pdf"));
    exportComparison(sides, PaperFormat::pdf, nullptr);
    CHECK(answers.said() == QStringLiteral("Choose a map for both sides first."));
    CHECK_FALSE(std::filesystem::exists(folder / "none.pdf"));
}

TEST_CASE("a map leaves as a drawing, a web page and a spreadsheet, public unless asked", "[app]") {
    const ScratchFolder folder;
    const Session session(withSupplier(), shippedCatalogue());
    const auto made = [&](const char* name, auto exporter, bool isExempt = false) {
        const Answers answers(pathToQt(folder / name), isExempt);
        exporter();
        return textOf(folder / name);
    };
    const auto page = [&] { exportWebPage(session, nullptr); };
    CHECK(made("a.html", page).find("Brightwell") == std::string::npos);
    CHECK(made("b.html", page, true).find("Brightwell") != std::string::npos);
    CHECK(made("a.svg", [&] {
              exportShownMap(session, PaperFormat::svg, nullptr);
          }).rfind("<?xml", 0) == 0);
    CHECK(made("a.xlsx", [&] { exportWorkbook(session, nullptr); }).rfind("PK", 0) == 0);
}
