// SPDX-License-Identifier: MIT
#include "app/copy_picture.h"

#include "bridge/session.h"
#include "bridge/shipped.h"
#include "support/catch.h"
#include "support/secrets.h"
#include "support/ui_builders.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>

using namespace rightward;
using namespace rightward::build;

TEST_CASE("a copied picture is a picture, a drawing and tables, all of them public", "[app]") {
    const Session session(withDetails(libraryWith({"Laptops", "<b>Payroll</b>"}), secretDetails()),
                          shippedCatalogue());
    copyAsPicture(session);
    const auto* data = QGuiApplication::clipboard()->mimeData();
    REQUIRE(data->hasImage());
    const auto image = qvariant_cast<QImage>(data->imageData());
    CHECK(image.width() > 2000);
    const auto svg = QString::fromUtf8(data->data(QStringLiteral("image/svg+xml")));
    const auto html = data->html();
    CHECK(svg.contains(QStringLiteral("<text")));
    CHECK(html.contains(QStringLiteral("<th scope=\"row\">Laptops</th>")));
    CHECK(html.contains(QStringLiteral("&lt;b&gt;Payroll&lt;/b&gt;")));
    for (const auto* secret : {"Zelda", "Zenith", "987", "Zany", "Zealous"}) {
        CHECK_FALSE(svg.contains(QString::fromLatin1(secret)));
        CHECK_FALSE(html.contains(QString::fromLatin1(secret)));
    }
}
