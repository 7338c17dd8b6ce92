// SPDX-License-Identifier: MIT
#include "publish/paper_dialog.h"

#include "publish/page_preview.h"
#include "support/catch.h"
#include "support/modal_answers.h"
#include "support/paper_builders.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

using namespace rightward;
using namespace rightward::build;

namespace {

/// The dialog as a person has it before them.
struct Desk {
    Library library;
    PaperSource source{&library, firstMap(library).info.id};
    std::optional<PaperOptions> made{};
    bool isDone = true;
    PaperDialog dialog{source, PaperUse::paper,
                       [this](const PaperOptions& options, QWidget*) {
                           made = options;
                           return isDone;
                       },
                       nullptr};

    explicit Desk(Library of) : library(std::move(of)) {
        dialog.show();
        REQUIRE(waitForPages());
    }

    QList<QWidget*> sheets() const {
        return dialog.findChild<PagePreview*>()->widget()->findChildren<QWidget*>(
            QString(), Qt::FindDirectChildrenOnly);
    }
    bool waitForPages() const {
        return QTest::qWaitFor([this] { return !sheets().isEmpty(); });
    }
    bool waitFor(const QString& words) const {
        return QTest::qWaitFor(
            [&] { return sheets()[0]->accessibleDescription().contains(words); });
    }
    QLineEdit& title() const { return *dialog.findChild<QLineEdit*>(QStringLiteral("title")); }
    QPushButton& button(const QString& text) const {
        for (auto* button : dialog.findChildren<QPushButton*>()) {
            if (button->text().remove(u'&') == text) return *button;
        }
        throw std::runtime_error(text.toStdString());
    }
    QPushButton& save() const { return button(QStringLiteral("Save as a PDF…")); }
    bool says(const QString& words) const {
        for (const auto* label : dialog.findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(words)) return true;
        }
        return false;
    }
};

const QString typed = QStringLiteral("Galluoedd digidol");

} // namespace

TEST_CASE("what is typed stands on the page a moment later", "[publish]") {
    const Desk desk(sampleLibrary());
    CHECK(desk.waitFor(QStringLiteral("Digital capabilities 2026")));
    QTest::keyClicks(&desk.title(), typed);
    CHECK(desk.waitFor(typed));
}

TEST_CASE("typing begins nowhere that an accident could publish", "[publish]") {
    const Desk desk(sampleLibrary());
    auto* focus = desk.dialog.focusWidget();
    REQUIRE(focus);
    CHECK(focus != &desk.save());
    CHECK(qobject_cast<QRadioButton*>(focus));
}

TEST_CASE("what was used is remembered for the map, but the edition is public again", "[publish]") {
    const auto library = sampleLibrary();
    {
        Desk desk(library);
        desk.title().setText(typed);
        desk.dialog.findChildren<QRadioButton*>()[1]->click();
        desk.save().click();
        REQUIRE(desk.made);
        CHECK(desk.made->heading.title == Name(typed.toStdString()));
        CHECK(desk.made->edition == Edition::exemptEdition);
        CHECK(desk.dialog.result() == QDialog::Accepted);
    }
    const Desk again(library);
    CHECK(again.title().text() == typed);
    CHECK(again.dialog.findChildren<QRadioButton*>()[0]->isChecked());
}

TEST_CASE("nothing is remembered of what was given up", "[publish]") {
    const auto library = libraryWith({"Payroll"});
    {
        Desk desk(library);
        desk.title().setText(typed);
        desk.dialog.reject();
        CHECK_FALSE(desk.made);
    }
    CHECK(Desk(library).title().text().isEmpty());
}

TEST_CASE("the dialog stays until something was made", "[publish]") {
    Desk desk(libraryWith({"Payroll"}));
    desk.isDone = false;
    desk.title().setText(typed);
    desk.save().click();
    CHECK(desk.dialog.isVisible());
    CHECK(desk.title().text() == typed);
    desk.isDone = true;
    desk.save().click();
    CHECK_FALSE(desk.dialog.isVisible());
}

TEST_CASE("a map that A4 does not hold is offered A3", "[publish]") {
    const Desk desk(libraryOfCatalogue(140));
    CHECK(desk.says(QStringLiteral("The map takes ")));
    auto& useA3 = desk.button(QStringLiteral("Use A3"));
    REQUIRE(useA3.isVisible());
    useA3.click();
    CHECK(QTest::qWaitFor(
        [&] { return !desk.says(QStringLiteral("The map takes")) && !useA3.isVisible(); }));
    desk.save().click();
    REQUIRE(desk.made);
    CHECK(desk.made->page.size == PaperSize::a3);
}

TEST_CASE("a paper of nothing is not made, and the sentence says what to do", "[publish]") {
    const Desk desk(libraryWith({"Payroll"}));
    for (auto* part : desk.dialog.findChildren<QCheckBox*>())
        part->setChecked(false);
    CHECK(desk.says(QStringLiteral("Choose what it is to hold")));
    desk.save().click();
    CHECK_FALSE(desk.made);
    CHECK(desk.dialog.isVisible());
}

TEST_CASE("a logo that is gone since is said beside the pages", "[publish]") {
    const auto library = sampleLibrary();
    const auto map = firstMap(library).info.id;
    auto choices = usualChoices({});
    choices.logo = QStringLiteral("/no such folder/crest.png");
    rememberChoices(map, {}, choices);
    const Desk desk(library);
    rememberChoices(map, {}, usualChoices({}));
    const auto& foot = *desk.save().parentWidget()->parentWidget();
    CHECK(foot.findChild<QLabel*>()->text().contains(QStringLiteral("crest.png")));
}

TEST_CASE("the paper says when its map was saved", "[publish]") {
    const auto library = libraryWith({"Payroll"});
    auto source = PaperSource{&library, firstMap(library).info.id};
    source.lastSave = LastSave{Date::of(2026, 11, 24)};
    std::optional<PaperOptions> made;
    PaperDialog dialog(
        source, PaperUse::print,
        [&](const PaperOptions& options, QWidget*) {
            made = options;
            return true;
        },
        nullptr);
    dialog.accept();
    REQUIRE(made);
    CHECK(made->lastSave == source.lastSave);
}
