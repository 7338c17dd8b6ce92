// SPDX-License-Identifier: MIT
#include "panels/catalogue_panel.h"

#include "bridge/drag_payload.h"
#include "edit/edits.h"
#include "panels/hands.h"
#include "panels/small_map.h"
#include "support/catch.h"

#include <QLineEdit>
#include <QMimeData>
#include <QTreeView>

using namespace rightward;
using namespace rightward::build;
using namespace rightward::hands;

namespace {

struct Shown : SmallSession {
    CataloguePanel panel{session};
    QLineEdit& search{named<QLineEdit>(panel, QStringLiteral("Find or add a capability"))};
    QTreeView& tree{named<QTreeView>(panel, QStringLiteral("Catalogue"))};

    Shown() { showPanel(panel); }

    QStringList rows(Qt::ItemDataRole role = Qt::DisplayRole) const {
        QStringList found;
        const auto& model = *tree.model();
        for (int group = 0; group < model.rowCount(); ++group) {
            const auto parent = model.index(group, 0);
            found << parent.data(role).toString();
            for (int row = 0; row < model.rowCount(parent); ++row) {
                found << model.index(row, 0, parent).data(role).toString();
            }
        }
        return found;
    }

    QModelIndex row(const QString& text) const {
        const auto& model = *tree.model();
        return model
            .match(model.index(0, 0), Qt::DisplayRole, text, 1,
                   Qt::MatchExactly | Qt::MatchRecursive)
            .value(0);
    }

    void press(const QString& text) {
        tree.setFocus();
        tree.setCurrentIndex(row(text));
        QTest::keyClick(&tree, Qt::Key_Return);
    }
};

QStringList words(std::initializer_list<const char*> list) {
    QStringList result;
    for (const auto* word : list)
        result << QString::fromUtf8(word);
    return result;
}

} // namespace

TEST_CASE("the catalogue stands in groups between what waits and what is the council's own",
          "[panels]") {
    const Shown shown;
    CHECK(shown.rows() ==
          words({"Waiting for a place", "Kiosk", "Computing", "Laptops", "Printing", "Customers",
                 "Website", "Webchat", "Not in the catalogue", "Payroll"}));
}

TEST_CASE("what is on the map is told in words, and counted", "[panels]") {
    const Shown shown;
    const auto spoken = shown.rows(Qt::AccessibleTextRole);
    CHECK(spoken.contains(QStringLiteral("Laptops, on the map")));
    CHECK(spoken.contains(QStringLiteral("Printing, not on the map")));
    CHECK(spoken.contains(QStringLiteral("Kiosk, waiting for a place")));
    CHECK(spoken.contains(QStringLiteral("Computing, 1 / 2")));
}

TEST_CASE("a search finds by name and by alias, and hides groups without a hit", "[panels]") {
    Shown shown;
    paste(shown.search, QStringLiteral("mfd"));
    CHECK(shown.rows() == words({"Computing", "Printing", "Add “mfd” as a new capability"}));
    paste(shown.search, QStringLiteral("MFDs"));
    CHECK(shown.rows() == words({"Computing", "Printing"}));
    paste(shown.search, QStringLiteral("web"));
    CHECK(shown.rows().mid(0, 3) == words({"Customers", "Website", "Webchat"}));
    QTest::keyClick(&shown.search, Qt::Key_Escape);
    CHECK(shown.search.text().isEmpty());
    CHECK(shown.rows().size() == 10);
}

TEST_CASE("a search finds what is on the map by its own name", "[panels]") {
    Shown shown;
    shown.session.perform(
        renameCapability(shown.session.library(), shown.ids.laptops, Name("Mobile workers' kit")));
    paste(shown.search, QStringLiteral("workers"));
    CHECK(shown.rows().mid(0, 2) == words({"Computing", "Laptops"}));
    paste(shown.search, QStringLiteral("kios"));
    CHECK(shown.rows().mid(0, 2) == words({"Waiting for a place", "Kiosk"}));
    paste(shown.search, QStringLiteral("payr"));
    CHECK(shown.rows().mid(0, 2) == words({"Not in the catalogue", "Payroll"}));
}

TEST_CASE("Enter in the search field places the best hit at its typical place", "[panels]") {
    Shown shown;
    const EditCount edits(shown.session);
    enter(shown.search, QStringLiteral("mfd"));
    REQUIRE(edits.count() == 1);
    const auto* printing = shown.called("Printing");
    REQUIRE(printing);
    CHECK(printing->place == Place(700, 200));
    CHECK(printing->catalogueId == CatalogueId::parse("printing"));
    CHECK(shown.session.selected() == printing);
    shown.session.undo();
    CHECK_FALSE(shown.called("Printing"));
}

TEST_CASE("an entry that is on the map is selected, not added again", "[panels]") {
    Shown shown;
    const EditCount edits(shown.session);
    shown.press(QStringLiteral("Website"));
    CHECK(edits.count() == 0);
    CHECK(shown.session.selected()->id == shown.ids.website);
    const auto payroll = shown.tree.visualRect(shown.row(QStringLiteral("Payroll"))).center();
    QTest::mouseClick(shown.tree.viewport(), Qt::LeftButton, {}, payroll);
    QTest::mouseDClick(shown.tree.viewport(), Qt::LeftButton, {}, payroll);
    CHECK(edits.count() == 0);
    CHECK(shown.session.selected()->id == shown.ids.payroll);
}

TEST_CASE("a double click places an entry", "[panels]") {
    Shown shown;
    const auto where = shown.tree.visualRect(shown.row(QStringLiteral("Webchat"))).center();
    QTest::mouseClick(shown.tree.viewport(), Qt::LeftButton, {}, where);
    CHECK_FALSE(shown.called("Webchat"));
    QTest::mouseDClick(shown.tree.viewport(), Qt::LeftButton, {}, where);
    REQUIRE(shown.called("Webchat"));
    CHECK(shown.called("Webchat")->place == Place(650, 900));
}

TEST_CASE("what waits goes to its typical place where the catalogue knows one", "[panels]") {
    Shown shown;
    shown.session.perform(unplaceCapability(shown.session.library(), shown.ids.laptops));
    CHECK(shown.rows().mid(0, 3) == words({"Waiting for a place", "Kiosk", "Laptops"}));
    const EditCount edits(shown.session);
    shown.press(QStringLiteral("Laptops"));
    CHECK(edits.count() == 1);
    CHECK(shown.at(shown.ids.laptops).place == Place(900, 150));

    shown.press(QStringLiteral("Kiosk"));
    CHECK(edits.count() == 1);
    CHECK(shown.session.selected()->id == shown.ids.kiosk);
    CHECK(says(shown.panel, QStringLiteral("It is not in the catalogue")));
}

TEST_CASE("a name that nothing has can be added, and waits for a place", "[panels]") {
    Shown shown;
    const EditCount edits(shown.session);
    enter(shown.search, QStringLiteral("  Drone surveys "));
    REQUIRE(edits.count() == 1);
    const auto* added = shown.called("Drone surveys");
    REQUIRE(added);
    CHECK_FALSE(added->place);
    CHECK_FALSE(added->catalogueId);
    CHECK(shown.session.selected() == added);
    CHECK(shown.rows() == words({"Waiting for a place", "Drone surveys"}));
}

TEST_CASE("nothing is offered for a name that the catalogue or the map has", "[panels]") {
    Shown shown;
    for (const auto* name : {"laptops", "PCS", "kiosk", "pay-roll", "   "}) {
        paste(shown.search, QString::fromUtf8(name));
        CHECK(shown.rows().filter(QStringLiteral("as a new capability")).isEmpty());
    }
}

TEST_CASE("names of all kinds are added as they are typed", "[panels]") {
    const auto name =
        GENERATE(as<std::string>(), "<img src=file:///etc/hostname>", "Bins 🗑️ 👩‍💻",
                 "Ffôn symudol Llanfairpwllgwyngyll ŵŷ", "مكتبة عامة", "Fish & chips", "Unknown",
                 "%1 of %2", std::string(200, 'x'));
    Shown shown;
    enter(shown.search, toQt(name));
    REQUIRE(shown.called(name));
    CHECK(shown.rows().contains(toQt(name)));
}

TEST_CASE("a name of 201 characters is refused with a sentence", "[panels]") {
    Shown shown;
    const EditCount edits(shown.session);
    enter(shown.search, QString(201, u'x'));
    CHECK(edits.count() == 0);
    CHECK(shown.search.text().size() == 201);
    CHECK(says(shown.panel, QStringLiteral("A name holds 200 characters")));
    enter(shown.search, {});
    CHECK(edits.count() == 0);
    CHECK_FALSE(says(shown.panel, QStringLiteral("A name holds 200 characters")));
}

TEST_CASE("markup in a tip is shown literally", "[panels]") {
    Shown shown;
    shown.session.perform(renameCapability(shown.session.library(), shown.ids.laptops,
                                           Name("<img src=file:///etc/hostname>")));
    const auto tip = shown.row(QStringLiteral("Laptops")).data(Qt::ToolTipRole).toString();
    CHECK(tip.contains(QStringLiteral("What Laptops is.")));
    CHECK(tip.contains(QStringLiteral("Commodity, behind the scenes")));
    CHECK(tip.contains(QStringLiteral("&lt;img")));
    CHECK_FALSE(tip.contains(QStringLiteral("<img")));
    CHECK_FALSE(tip.contains(QStringLiteral("Brandname")));
}

TEST_CASE("dragging carries the id of what is dragged", "[panels]") {
    const Shown shown;
    const auto dragged = [&](const char* text, const QString& mime) {
        const auto row = shown.row(QString::fromUtf8(text));
        const std::unique_ptr<QMimeData> payload(shown.tree.model()->mimeData({row}));
        return payload->data(mime).toStdString();
    };
    CHECK(dragged("Printing", catalogueEntryMime) == "printing");
    CHECK(dragged("Laptops", catalogueEntryMime) == "laptops");
    CHECK(dragged("Kiosk", capabilityMime) == shown.ids.kiosk.text());
    CHECK_FALSE(shown.row(QStringLiteral("Payroll")).flags().testFlag(Qt::ItemIsDragEnabled));
    CHECK_FALSE(shown.row(QStringLiteral("Computing")).flags().testFlag(Qt::ItemIsDragEnabled));
}

TEST_CASE("an edit elsewhere loses neither the row nor what was closed", "[panels]") {
    Shown shown;
    shown.tree.collapse(shown.row(QStringLiteral("Customers")));
    shown.tree.setCurrentIndex(shown.row(QStringLiteral("Printing")));
    shown.session.perform(removeCapability(shown.session.library(), shown.ids.kiosk));
    shown.session.perform(
        moveCapability(shown.session.library(), shown.ids.website, Place(100, 100)));
    CHECK(shown.tree.currentIndex().data() == QStringLiteral("Printing"));
    CHECK_FALSE(shown.tree.isExpanded(shown.row(QStringLiteral("Customers"))));
    CHECK(shown.tree.isExpanded(shown.row(QStringLiteral("Computing"))));
    // A search opens what it finds in, and afterwards all is as it was.
    paste(shown.search, QStringLiteral("web"));
    CHECK(shown.tree.isExpanded(shown.row(QStringLiteral("Customers"))));
    QTest::keyClick(&shown.search, Qt::Key_Escape);
    CHECK_FALSE(shown.tree.isExpanded(shown.row(QStringLiteral("Customers"))));
}

TEST_CASE("another map shows what stands there", "[panels]") {
    Shown shown;
    shown.session.adopt({});
    CHECK(shown.rows() ==
          words({"Computing", "Laptops", "Printing", "Customers", "Website", "Webchat"}));
    shown.press(QStringLiteral("Laptops"));
    CHECK(says(shown.panel, QStringLiteral("There is no map yet")));
}

TEST_CASE("a search goes on after an edit", "[panels]") {
    Shown shown;
    paste(shown.search, QStringLiteral("kit"));
    CHECK(shown.rows() == words({"Add “kit” as a new capability"}));
    shown.session.perform(
        renameCapability(shown.session.library(), shown.ids.laptops, Name("Staff kit")));
    CHECK(shown.rows() == words({"Computing", "Laptops", "Add “kit” as a new capability"}));
    shown.session.undo();
    CHECK(shown.rows() == words({"Add “kit” as a new capability"}));
}
