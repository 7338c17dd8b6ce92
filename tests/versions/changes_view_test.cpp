// SPDX-License-Identifier: MIT
#include "versions/changes_view.h"

#include "support/catch.h"
#include "support/example.h"
#include "versions/outline.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QLabel>
#include <QTest>
#include <QTreeView>

using namespace rightward;
using namespace rightward::build;
using namespace rightward::example;

namespace {

struct Shown {
    ChangesView view;

    explicit Shown(const Library& after, const QString& since = {}) {
        view.display(libraryChanges(library(), after), since);
        view.resize(600, 400);
        view.show();
        QApplication::setActiveWindow(&view);
        QCoreApplication::processEvents();
    }
    QTreeView& tree() const { return *view.findChild<QTreeView*>(); }
    QLabel& summary() const { return *view.findChild<QLabel*>(); }
    QString current() const { return tree().currentIndex().data().toString(); }
};

Library withLaptopsCalled(const std::string& name) {
    return edited(library(),
                  [&](const Library& made) { return renameCapability(made, laptops, Name(name)); });
}

} // namespace

TEST_CASE("no difference is said in one sentence, without an empty list", "[versions]") {
    const Shown nothing(library(), QStringLiteral("since this morning"));
    CHECK(nothing.summary().text() == QStringLiteral("Nothing changed since this morning"));
    CHECK_FALSE(nothing.tree().isVisible());
}

TEST_CASE("changes can be walked through with the arrow keys", "[versions]") {
    const Shown shown(withLaptopsCalled("Tablets"), QStringLiteral("since this morning"));
    CHECK(shown.summary().text() == QStringLiteral("1 renamed since this morning"));
    CHECK(shown.tree().accessibleName() == QStringLiteral("What changed"));
    shown.tree().setFocus();
    CHECK(shown.current() == QStringLiteral("Northmere District Council: Digital 2026"));
    QTest::keyClick(&shown.tree(), Qt::Key_Down);
    CHECK(shown.current() == QStringLiteral("Renamed (1)"));
    QTest::keyClick(&shown.tree(), Qt::Key_Down);
    CHECK(shown.current() == QStringLiteral("Tablets"));
    QTest::keyClick(&shown.tree(), Qt::Key_Up);
    QTest::keyClick(&shown.tree(), Qt::Key_Left);
    CHECK_FALSE(shown.tree().isExpanded(shown.tree().currentIndex()));
}

TEST_CASE("a name that looks like markup is shown letter by letter", "[versions]") {
    const Shown shown(withLaptopsCalled("<img src=x> & %1"));
    const auto map = shown.tree().model()->index(0, 0);
    const auto line = shown.tree().model()->index(0, 0, map.model()->index(0, 0, map));
    CHECK(line.data().toString() == QStringLiteral("<img src=x> & %1"));
    CHECK(line.data(Qt::ToolTipRole).toString().contains(QStringLiteral("&lt;img")));
    CHECK(shown.summary().textFormat() == Qt::PlainText);
}

TEST_CASE("long lines can be scrolled to, and short ones fill the view", "[versions]") {
    const Shown brief(withLaptopsCalled("Tablets"));
    CHECK(brief.tree().columnWidth(0) + brief.tree().columnWidth(1) >=
          brief.tree().viewport()->width());
    const Shown wide(edited(library(), [](const Library& made) {
        Details details;
        details.owner = Name(std::string(200, 'w'));
        return changeDetails(made, laptops, details);
    }));
    CHECK(wide.tree().columnWidth(0) + wide.tree().columnWidth(1) >
          wide.tree().viewport()->width());
}
