// SPDX-License-Identifier: MIT
#include "publish/paper_form.h"

#include "support/catch.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace rightward;

namespace {

const QString mapTitle = QStringLiteral("Digital capabilities 2026");

PaperForm formFor(Purpose purpose) { return {purpose, mapTitle, nullptr}; }

PaperChoices choices() {
    PaperChoices choices;
    choices.page = {PaperSize::a3, Orientation::portrait};
    choices.heading = {Name("Galluoedd digidol"),
                       Subtitle("Where to start"),
                       {},
                       {},
                       Marking("Not for the press")};
    choices.parts = {true, false, true, false, false};
    choices.dpi = 300;
    return choices;
}

} // namespace

TEST_CASE("a form gives back what was chosen before", "[publish]") {
    for (const auto use :
         {PaperUse::paper, PaperUse::picture, PaperUse::webPage, PaperUse::spreadsheet}) {
        auto form = formFor({use});
        form.setChoices(choices());
        CHECK(form.choices() == choices());
        CHECK(form.options().heading == choices().heading);
        CHECK(form.options().page == choices().page);
        CHECK(form.options().parts == choices().parts);
        CHECK(form.options().dpi == 300);
    }
}

TEST_CASE("a paper is public until somebody says otherwise", "[publish]") {
    auto form = formFor({});
    CHECK(form.options().edition == Edition::publicEdition);
    const QSignalSpy changes(&form, &PaperForm::changed);
    form.findChildren<QRadioButton*>()[1]->click();
    CHECK(form.options().edition == Edition::exemptEdition);
    CHECK(changes.size() == 1);
    form.setChoices(choices());
    CHECK(form.choices() == choices()); // which hold no edition
}

TEST_CASE("a paper of nothing is refused in a sentence", "[publish]") {
    auto form = formFor({});
    auto nothing = choices();
    nothing.parts = {};
    form.setChoices(nothing);
    CHECK(form.fault() == QStringLiteral("Choose what it is to hold, one thing at the least."));
    form.setChoices(choices());
    CHECK(form.fault().isEmpty());
}

TEST_CASE("what a line cannot hold is refused and not left out unsaid", "[publish]") {
    auto form = formFor({});
    form.setChoices(choices());
    auto* title = form.findChild<QLineEdit*>(QStringLiteral("title"));
    REQUIRE(title);
    title->setText(QStringLiteral("a bell") + QChar(0x7));
    CHECK(form.fault().contains(QStringLiteral("a bell")));
}

TEST_CASE("lines that are pasted become one", "[publish]") {
    auto form = formFor({});
    form.setChoices(choices());
    auto* title = form.findChild<QLineEdit*>(QStringLiteral("title"));
    REQUIRE(title);
    title->setText(QStringLiteral("two\r\nlines") + QChar(0x2028) + QStringLiteral("or three\n"));
    form.findChild<QComboBox*>(QStringLiteral("marking"))->lineEdit()->insert(QStringLiteral("\n"));
    CHECK(form.fault().isEmpty());
    CHECK(form.options().heading.title == Name("two lines or three"));
    CHECK(form.options().heading.marking == choices().heading.marking);
}

TEST_CASE("only what applies is asked", "[publish]") {
    const auto isAsked = [](const PaperForm& form, const QWidget* widget) {
        return widget->isVisibleTo(&form);
    };
    const auto picture = formFor({PaperUse::picture});
    const auto paper = formFor({});
    const auto page = formFor({PaperUse::webPage});
    CHECK(isAsked(picture, picture.findChild<QSpinBox*>()));
    CHECK_FALSE(isAsked(paper, paper.findChild<QSpinBox*>()));
    CHECK(isAsked(paper, paper.findChild<QComboBox*>()));
    CHECK_FALSE(isAsked(page, page.findChild<QComboBox*>()));
    const auto alone = formFor({PaperUse::paper, false});
    const auto two = formFor({PaperUse::paper, true});
    CHECK_FALSE(isAsked(alone, alone.findChildren<QCheckBox*>().value(4)));
    CHECK(isAsked(two, two.findChildren<QCheckBox*>().value(4)));
}

TEST_CASE("the map's own title stands where none is typed", "[publish]") {
    const auto form = formFor({});
    CHECK(form.findChild<QLineEdit*>(QStringLiteral("title"))->placeholderText() == mapTitle);
    CHECK_FALSE(form.options().heading.title.has_value());
}
