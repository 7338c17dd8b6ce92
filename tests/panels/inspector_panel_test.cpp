// SPDX-License-Identifier: MIT
#include "panels/inspector_panel.h"

#include "edit/edits.h"
#include "panels/hands.h"
#include "panels/small_map.h"
#include "support/catch.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QWheelEvent>

using namespace rightward;
using namespace rightward::build;
using namespace rightward::hands;

namespace {

TierLook plainLook(Tier) { return {Qt::white, Qt::black, Qt::darkGray}; }

struct Shown : SmallSession {
    InspectorPanel panel{session, plainLook};

    explicit Shown(std::optional<CapabilityId> (*selection)(const SmallMap&)) {
        session.select(selection(ids));
        showPanel(panel, {300, 1600});
    }

    QLineEdit& line(const char* name) { return named<QLineEdit>(panel, QString::fromUtf8(name)); }
    QSpinBox& number(const char* name) { return named<QSpinBox>(panel, QString::fromUtf8(name)); }
    QPlainTextEdit& note(const char* name) {
        return named<QPlainTextEdit>(panel, QString::fromUtf8(name));
    }
    void choose(const char* name, const char* word) {
        auto& box = named<QComboBox>(panel, QString::fromUtf8(name));
        const int row = box.findText(QString::fromUtf8(word));
        REQUIRE(row >= 0);
        box.setFocus();
        while (box.currentIndex() != row) {
            QTest::keyClick(&box, box.currentIndex() < row ? Qt::Key_Down : Qt::Key_Up);
        }
    }
    void press(const char* text) {
        for (auto* button : panel.findChildren<QPushButton*>()) {
            if (button->text() == QString::fromUtf8(text) && button->isVisibleTo(&panel)) {
                return QTest::mouseClick(button, Qt::LeftButton);
            }
        }
        FAIL("no such button");
    }
    bool says(const char* text) const { return hands::says(panel, QString::fromUtf8(text)); }
    const Details& details() const { return session.selected()->details; }
};

std::optional<CapabilityId> laptops(const SmallMap& ids) { return ids.laptops; }
std::optional<CapabilityId> payroll(const SmallMap& ids) { return ids.payroll; }
std::optional<CapabilityId> website(const SmallMap& ids) { return ids.website; }
std::optional<CapabilityId> kiosk(const SmallMap& ids) { return ids.kiosk; }
std::optional<CapabilityId> nothing(const SmallMap&) { return std::nullopt; }

} // namespace

TEST_CASE("nothing selected, the inspector says what to do", "[panels]") {
    const Shown shown(nothing);
    CHECK(shown.says("Choose a capability on the grid"));
    CHECK_FALSE(shown.says("What would have to change"));
}

TEST_CASE("a score stands with its tier, its rank and parts that add up", "[panels]") {
    const Shown shown(laptops);
    CHECK(shown.says("Laptops"));
    CHECK(shown.says("Commodity · Behind the scenes"));
    CHECK(shown.says("Start on day one"));
    CHECK(shown.says("2nd of 3 on this map"));
    CHECK(shown.says("Why 97"));
    named<QWidget>(shown.panel, QStringLiteral("Score 97 of 100"));
    named<QWidget>(shown.panel, QStringLiteral("Its box: 75 of 75 points"));
    named<QWidget>(shown.panel, QStringLiteral("How settled it is: 14 of 15 points"));
    named<QWidget>(shown.panel, QStringLiteral("How little residents see it: 8 of 10 points"));
    CHECK(shown.says("Laptops scores 97: start on day one. 75 because"));
    CHECK(shown.says("Buy once together and run once"));
    CHECK_FALSE(shown.says("What would have to change"));
}

TEST_CASE("what would have to change follows a move", "[panels]") {
    Shown shown(website);
    CHECK(shown.says("What would have to change"));
    CHECK(shown.says("190 further right (560 to 750, into Commodity)"));
    shown.session.perform(
        moveCapability(shown.session.library(), shown.ids.website, Place(900, 100)));
    CHECK(shown.says("Commodity · Behind the scenes"));
    CHECK_FALSE(shown.says("What would have to change"));
}

TEST_CASE("a place far from the typical one asks what is different, and keeps the answer",
          "[panels]") {
    Shown shown(website);
    CHECK(shown.says("The catalogue's typical place is further right (720)."));
    CHECK(shown.says("Reason for this place"));
    shown.session.perform(
        moveCapability(shown.session.library(), shown.ids.website, Place(400, 940)));
    CHECK(shown.says("What is different here?"));
    auto& answer = shown.note("What is different here?");
    const EditCount edits(shown.session);
    paste(answer, QStringLiteral("Our own builder.\nFourteen templates."));
    CHECK(edits.count() == 0);
    QTest::keyClick(&answer, Qt::Key_Tab);
    CHECK(edits.count() == 1);
    CHECK(shown.details().reason == Note("Our own builder.\nFourteen templates."));
}

TEST_CASE("every detail that is typed is kept, shown as the library writes it, and undone",
          "[panels]") {
    struct Example {
        const char* field;
        const char* typed;
        const char* shown;
        bool (*isKept)(const Details&);
    };
    const auto example = GENERATE(values<Example>({
        {"Owner", " Head of ICT ", "Head of ICT",
         [](const Details& d) { return d.owner == Name("Head of ICT"); }},
        {"Supplier", "Quillgate", "Quillgate",
         [](const Details& d) { return d.supplier == Name("Quillgate"); }},
        {"Cost a year", "64000", "£64,000",
         [](const Details& d) { return d.annualCost == Pounds(64'000); }},
        {"Cost a year", "£0", "£0", [](const Details& d) { return d.annualCost == Pounds(0); }},
        {"Contract ends", "31/03/2027", "31 March 2027",
         [](const Details& d) { return d.contractEnd == Date::of(2027, 3, 31); }},
        {"Extension to", "2029-02-28", "28 February 2029",
         [](const Details& d) { return d.extensionTo == Date::of(2029, 2, 28); }},
        {"Notice, months", "12", "12",
         [](const Details& d) { return d.noticeMonths == Months(12); }},
        {"Users", "560", "560", [](const Details& d) { return d.users == Users(560); }},
        {"Shared with", "Eastvale", "Eastvale",
         [](const Details& d) { return d.alreadySharedWith == Name("Eastvale"); }},
        {"Owner", "<img src=file:///etc/hostname>", "<img src=file:///etc/hostname>",
         [](const Details& d) { return d.owner == Name("<img src=file:///etc/hostname>"); }},
    }));
    Shown shown(laptops);
    const auto before = shown.details();
    const EditCount edits(shown.session);
    auto& field = shown.line(example.field);
    const auto shownBefore = field.text();
    enter(field, QString::fromUtf8(example.typed));
    CHECK(edits.count() == 1);
    CHECK(example.isKept(shown.details()));
    CHECK(field.text() == QString::fromUtf8(example.shown));
    shown.panel.setFocus();
    CHECK(edits.count() == 1);
    shown.session.undo();
    CHECK(shown.details() == before);
    CHECK(field.text() == shownBefore);
}

TEST_CASE("every detail that is chosen is kept", "[panels]") {
    Shown shown(laptops);
    shown.choose("How sure", "Estimated");
    CHECK(shown.details().costConfidence == CostConfidence::estimated);
    shown.choose("Provided", "In-house");
    CHECK(shown.details().provision == Provision::inHouse);
    shown.choose("Hosting", "Cloud");
    CHECK(shown.details().hosting == Hosting::cloud);
    shown.choose("Data held", "Special category data");
    CHECK(shown.details().dataSensitivity == DataSensitivity::specialCategory);
    shown.choose("Data held", "Not known");
    CHECK_FALSE(shown.details().dataSensitivity);
    shown.session.undo();
    CHECK(shown.details().dataSensitivity.has_value());
    CHECK(named<QComboBox>(shown.panel, QStringLiteral("Data held")).currentIndex() != 0);
}

TEST_CASE("notes keep their lines", "[panels]") {
    Shown shown(payroll);
    const EditCount edits(shown.session);
    auto& notes = shown.note("Notes");
    paste(notes, QStringLiteral("One\n\tTwo & <b>three</b>"));
    shown.panel.finishTyping();
    CHECK(edits.count() == 1);
    CHECK(shown.details().notes == Note("One\n\tTwo & <b>three</b>"));
    CHECK(notes.toPlainText() == QStringLiteral("One\n\tTwo & <b>three</b>"));
}

TEST_CASE("an emptied field means that it is not known", "[panels]") {
    Shown shown(laptops);
    enter(shown.line("Cost a year"), QStringLiteral("TBC"));
    CHECK_FALSE(shown.details().annualCost);
    CHECK(shown.line("Cost a year").text().isEmpty());
    enter(shown.line("Contract ends"), {});
    CHECK_FALSE(shown.details().contractEnd);
}

TEST_CASE("what cannot be right stays in its field with a sentence, and changes nothing",
          "[panels]") {
    const auto [name, typed, sentence] = GENERATE(table<const char*, const char*, const char*>({
        {"Contract ends", "31/02/2027", "Write it like 2027-03-31 or 31/03/2027."},
        {"Extension to", "soon", "Write it like 2027-03-31 or 31/03/2027."},
        {"Cost a year", "£1,2,3", "Write it like £12,500."},
        {"Cost a year", "-5", "too small or too large"},
        {"Notice, months", "three", "whole number"},
        {"Notice, months", "601", "too small or too large"},
        {"Users", "1.5", "whole number"},
    }));
    INFO(name << ": " << typed);
    Shown shown(laptops);
    const auto before = shown.details();
    const EditCount edits(shown.session);
    auto& field = shown.line(name);
    const auto held = field.text();
    enter(field, QString::fromUtf8(typed));
    CHECK(edits.count() == 0);
    CHECK(shown.details() == before);
    CHECK(field.text() == QString::fromUtf8(typed));
    CHECK(shown.says(sentence));
    CHECK(shown.says("Not kept."));
    CHECK(field.accessibleDescription().contains(QString::fromUtf8(sentence)));

    // Another field's edit leaves it standing; Escape brings back what is kept.
    enter(shown.line("Owner"), QStringLiteral("Head of ICT"));
    CHECK(field.text() == QString::fromUtf8(typed));
    QTest::keyClick(&field, Qt::Key_Escape);
    CHECK(field.text() == held);
    CHECK_FALSE(shown.says("Not kept."));
    CHECK(edits.count() == 1);
}

TEST_CASE("a name can be changed but not emptied or made too long", "[panels]") {
    Shown shown(laptops);
    const EditCount edits(shown.session);
    auto& field = shown.line("Name");
    enter(field, QStringLiteral("   "));
    CHECK(edits.count() == 0);
    CHECK(shown.says("This needs a name."));
    enter(field, QString(201, u'é'));
    CHECK(edits.count() == 0);
    CHECK(shown.says("A name holds 200 characters"));
    enter(field, QString(200, u'é'));
    CHECK(edits.count() == 1);
    CHECK(shown.says(qPrintable(QString(200, u'é'))));
    CHECK(shown.panel.widget()->width() <= shown.panel.viewport()->width());
    enter(field, QStringLiteral("<img src=file:///etc/hostname> & مكتبة 🗑️"));
    CHECK(shown.session.selected()->name.text() ==
          "<img src=file:///etc/hostname> & مكتبة 🗑️");
    CHECK(shown.says("<img src=file:///etc/hostname> & مكتبة 🗑️"));
    CHECK(shown.session.undoable()->name.verb == EditVerb::renameCapability);
}

TEST_CASE("Escape puts back what was typed over", "[panels]") {
    Shown shown(website);
    const EditCount edits(shown.session);
    auto& field = shown.line("Supplier");
    paste(field, QStringLiteral("Somebody else"));
    QTest::keyClick(&field, Qt::Key_Escape);
    CHECK(field.text() == QStringLiteral("Tarnwick"));
    auto& notes = shown.note("Notes");
    paste(notes, QStringLiteral("Never mind"));
    QTest::keyClick(&notes, Qt::Key_Escape);
    CHECK(notes.toPlainText().isEmpty());
    shown.panel.finishTyping();
    CHECK(edits.count() == 0);
}

TEST_CASE("the day to give notice follows the contract", "[panels]") {
    Shown shown(laptops);
    CHECK(shown.says("30 June 2027"));
    enter(shown.line("Notice, months"), QStringLiteral("7"));
    CHECK(shown.says("28 February 2027"));
}

TEST_CASE("an exact place is one edit when it is finished, and cannot leave the grid", "[panels]") {
    Shown shown(laptops);
    const EditCount edits(shown.session);
    auto& settled = shown.number("Exact place: How settled, 0 to 1000");
    settled.setFocus();
    settled.selectAll();
    QTest::keyClicks(&settled, QStringLiteral("360"));
    CHECK(edits.count() == 0);
    QTest::keyClick(&settled, Qt::Key_Return);
    CHECK(edits.count() == 1);
    CHECK(shown.session.selected()->place == Place(360, 150));

    settled.selectAll();
    QTest::keyClicks(&settled, QStringLiteral("1001"));
    QTest::keyClick(&settled, Qt::Key_Return);
    CHECK(shown.session.selected()->place == Place(100, 150));
    settled.selectAll();
    QTest::keyClicks(&settled, QStringLiteral("-1"));
    QTest::keyClick(&settled, Qt::Key_Return);
    CHECK(shown.session.selected()->place == Place(1, 150));

    auto& visible = shown.number("Exact place: How visible, 0 to 1000");
    visible.setFocus();
    QTest::keyClick(&visible, Qt::Key_Up);
    QTest::keyClick(&visible, Qt::Key_Up);
    QTest::keyClick(&visible, Qt::Key_Escape);
    shown.panel.finishTyping();
    CHECK(edits.count() == 3);
    shown.session.undo();
    CHECK(settled.value() == 100);
}

TEST_CASE("the wheel changes no field it passes over", "[panels]") {
    Shown shown(laptops);
    const EditCount edits(shown.session);
    const auto turn = [](QWidget& field) {
        field.setFocus();
        QWheelEvent wheel({5, 5}, field.mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&field, &wheel);
    };
    turn(named<QComboBox>(shown.panel, QStringLiteral("Hosting")));
    turn(shown.number("Exact place: How settled, 0 to 1000"));
    shown.panel.finishTyping();
    CHECK(edits.count() == 0);
    CHECK(shown.number("Exact place: How settled, 0 to 1000").value() == 900);
}

TEST_CASE("what waits says so, and can be given its place by numbers", "[panels]") {
    Shown shown(kiosk);
    CHECK(shown.says("Waiting for a place"));
    CHECK_FALSE(shown.says("Why "));
    enter(shown.line("Owner"), QStringLiteral("Library service"));
    CHECK(shown.details().owner == Name("Library service"));

    const EditCount edits(shown.session);
    auto& settled = shown.number("Exact place: How settled, 0 to 1000");
    settled.setFocus();
    settled.selectAll();
    QTest::keyClicks(&settled, QStringLiteral("800"));
    QTest::keyClick(&settled, Qt::Key_Return);
    CHECK(edits.count() == 0);
    shown.press("Place it here");
    CHECK(edits.count() == 1);
    CHECK(shown.session.selected()->place == Place(800, 500));
    CHECK(shown.says("of 4 on this map"));
}

TEST_CASE("a move can be planned, refined and cancelled", "[panels]") {
    Shown shown(website);
    const EditCount edits(shown.session);
    const auto& planned = [&] { return shown.session.selected()->plannedMove; };
    shown.press("Plan a move");
    CHECK(planned() == PlannedMove{Place(720, 940), {}});
    enter(shown.line("By"), QStringLiteral("31/02/2028"));
    CHECK(edits.count() == 1);
    CHECK(shown.says("Not kept."));
    enter(shown.line("By"), QStringLiteral("1 April 2028"));
    CHECK(planned() == PlannedMove{Place(720, 940), Date::of(2028, 4, 1)});
    auto& settled = shown.number("Planned move: How settled, 0 to 1000");
    settled.setFocus();
    settled.selectAll();
    QTest::keyClicks(&settled, QStringLiteral("760"));
    QTest::keyClick(&settled, Qt::Key_Return);
    CHECK(planned() == PlannedMove{Place(760, 940), Date::of(2028, 4, 1)});
    CHECK(edits.count() == 3);
    shown.press("Cancel this plan");
    CHECK_FALSE(planned());
    shown.session.undo();
    CHECK(planned() == PlannedMove{Place(760, 940), Date::of(2028, 4, 1)});
}

TEST_CASE("what a capability depends on is listed", "[panels]") {
    Shown shown(website);
    CHECK(shown.says("Nothing noted"));
    shown.session.perform(addLink(shown.session.library(), {freshId<LinkId>(), shown.ids.map,
                                                            shown.ids.website, shown.ids.payroll}));
    CHECK(shown.says("Payroll"));
}

TEST_CASE("what is being typed never lands on another capability", "[panels]") {
    Shown shown(laptops);
    const auto before = shown.at(shown.ids.payroll);
    paste(shown.line("Owner"), QStringLiteral("For laptops"));
    shown.session.select(shown.ids.payroll);
    CHECK(shown.line("Owner").text().isEmpty());
    shown.panel.finishTyping();
    CHECK(shown.at(shown.ids.payroll) == before);
    shown.session.select(std::nullopt);
    CHECK(shown.says("Choose a capability on the grid"));
}

TEST_CASE("every field has a name for who cannot see it", "[panels]") {
    Shown shown(website);
    shown.press("Plan a move");
    for (const auto* field : shown.panel.findChildren<QWidget*>()) {
        const bool isTypedIn =
            field->focusPolicy() == Qt::StrongFocus || field->focusPolicy() == Qt::WheelFocus;
        if (!isTypedIn || field == &shown.panel || !field->isVisibleTo(&shown.panel)) continue;
        // The inner line of a spin box speaks through the box.
        if (qobject_cast<const QSpinBox*>(field->parentWidget())) continue;
        const auto* button = qobject_cast<const QPushButton*>(field);
        INFO(field->metaObject()->className());
        CHECK_FALSE((button ? button->text() : field->accessibleName()).isEmpty());
    }
}
