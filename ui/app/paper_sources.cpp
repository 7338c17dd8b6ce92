// SPDX-License-Identifier: MIT
#include "app/paper_sources.h"

#include "bridge/convert.h"
#include "bridge/session.h"
#include "files/library_files.h"
#include "publish/export_file.h"
#include "sidebyside/two_maps.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace rightward {
namespace {

/// Of what is printed, which with changes since is in no file.
LastSave lastSaveOf(const Session& session, const LibraryFiles& files) {
    if (session.isModified() || files.path().isEmpty()) return {};
    const auto day = QFileInfo(files.path()).lastModified().date();
    return {Date::of(day.year(), day.month(), day.day())};
}

} // namespace

MapsToCompare toCompare(const TwoMaps& sides) {
    MapsToCompare compared{{}, sides.terms()};
    for (const Side side : bothSides) {
        const auto& map = sides.comparedMap(side);
        compared.maps.push_back(
            {&sides.council(side), &map.info, &map.content, sides.versionName(side)});
    }
    return compared;
}

QString shownName(const Session& session) {
    const auto& info = session.map()->info;
    const auto& council = session.library().councils.at(info.council);
    return fileNameFor(toQt(council.name.text() + " " + info.title.text()));
}

QString comparedName(const TwoMaps& sides) {
    return fileNameFor(sides.labels().join(QCoreApplication::translate("PaperSources", " and ")));
}

PaperSource shownSource(const Session& session, const LibraryFiles& files) {
    return {&session.library(),
            session.map()->info.id,
            {},
            lastSaveOf(session, files),
            shownName(session)};
}

PaperSource comparedSource(const Session& session, const LibraryFiles& files,
                           const TwoMaps& sides) {
    auto source = shownSource(session, files);
    source.compared.emplace(toCompare(sides));
    source.fileName = comparedName(sides);
    return source;
}

} // namespace rightward
